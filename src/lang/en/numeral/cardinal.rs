//! Numbers in words.

use super::denominator::denominator;
use super::scale::{Host, scale};
use super::{Form, Numeral};
use crate::lang::en::lexicon::CARDINALS;
use crate::lang::en::phrase::find;
use crate::lang::en::view::View;
use crate::number::Decimal;

/// The number in words that begins at token `i`: `twenty-five`, `one hundred and twenty`, `a million`, `two dozen`, `two point
/// two million`.
pub(crate) fn cardinal(view: &View<'_>, i: usize) -> Option<Numeral> {
    if !view.begins_numeral(i) {
        return None;
    }
    let first = match view.word(i) {
        "a" | "an" => article(view, i)?,
        // `hundred thousand dollars`
        "hundred" if scale(view, i + 1, Host::Words).is_some_and(|s| s.1 > 2) => (i + 1, Decimal::from(100)),
        _ => group(view, i)?,
    };
    let mut parts = Parts { end: first.0, total: Decimal::ZERO, group: Some(first.1), power: 0, scaled: 0 };
    parts.take_scale(view);
    while let Some((end, value)) = joined_group(view, &parts) {
        parts = Parts { end, group: Some(value), ..parts };
        parts.take_scale(view);
    }
    let numeral = |mantissa, power| Numeral { start: i, end: parts.end, mantissa, power, form: Form::Words };
    match (parts.scaled, parts.group) {
        (1, None) => Some(numeral(parts.total.shifted(-parts.power)?, parts.power)),
        (_, group) => Some(numeral(parts.total.plus(group.unwrap_or(Decimal::ZERO))?, 0)),
    }
}

struct Parts {
    end: usize,
    /// What the scaled groups so far are worth.
    total: Decimal,
    /// A group that no scale has taken yet.
    group: Option<Decimal>,
    /// The last scale.
    power: i32,
    scaled: u32,
}

impl Parts {
    /// Lets a scale behind the group take it: thousands and above, or dozens.
    fn take_scale(&mut self, view: &View<'_>) {
        let Some(group) = self.group else { return };
        if is_dozen(view.word(self.end)) {
            self.end += 1;
            self.group = dozens(group);
            return;
        }
        if let Some((end, power)) = scale(view, self.end, Host::Words).filter(|s| s.1 > 2) {
            let Some(sum) = group.shifted(power).and_then(|value| self.total.plus(value)) else { return };
            *self = Self { end, total: sum, group: None, power, scaled: self.scaled + 1 };
        }
    }
}

/// `dozen` and how it is shortened.
pub(super) fn is_dozen(word: &str) -> bool {
    matches!(word, "dozen" | "dozens" | "doz" | "dozs" | "dz" | "dzs")
}

/// So many dozens; behind hundreds what is added to them: `three hundred and two dozen`.
fn dozens(group: Decimal) -> Option<Decimal> {
    let hundreds = group.to_i64().map_or(0, |n| n / 100 * 100);
    let rest = group.minus(Decimal::from(hundreds))?;
    if rest == Decimal::ZERO {
        return group.times(Decimal::from(12));
    }
    Decimal::from(hundreds).plus(rest.times(Decimal::from(12))?)
}

/// Groups of a number that are read: no number is written with more scales.
const MOST_GROUPS: u32 = 8;

/// The next group of a number whose last group was scaled: `two thousand | two hundred`, `… | and six`, `… |, three hundred`.
///
/// Behind a comma it must be hundreds or have a smaller scale, for `two million, three` may be two numbers.
fn joined_group(view: &View<'_>, parts: &Parts) -> Option<(usize, Decimal)> {
    if parts.group.is_some() || parts.power < 3 || parts.scaled > MOST_GROUPS {
        return None;
    }
    let comma = view.raw(parts.end) == ",";
    let at = if comma || view.word(parts.end) == "and" { parts.end + 1 } else { parts.end };
    let (end, value) = group(view, at)?;
    if comma {
        let smaller = scale(view, end, Host::Words).filter(|s| s.1 > 2).map(|s| s.1 < parts.power);
        if !smaller.unwrap_or(value >= Decimal::from(100)) {
            return None;
        }
    }
    // `two million and three fifths` is 2.6 million.
    if at > parts.end && denominator(view, end).is_some() {
        return None;
    }
    (!begins_fraction(view, at, end, value) && value.is_integer()).then_some((end, value))
}

/// `a hundred`, `a million`, `a dozen`: the article counts as one before a scale.
fn article(view: &View<'_>, i: usize) -> Option<(usize, Decimal)> {
    match view.word(i + 1) {
        "hundred" => group_from(view, i + 2, 100),
        "dozen" => Some((i + 1, Decimal::ONE)),
        _ => scale(view, i + 1, Host::Words).filter(|s| s.1 > 2).map(|_| (i + 1, Decimal::ONE)),
    }
}

/// A number below a thousand with its decimals: `two hundred and six`, `forty`, `five point two`.
fn group(view: &View<'_>, i: usize) -> Option<(usize, Decimal)> {
    let (end, value) = below_hundred(view, i)?;
    let hundred = if view.is_hyphen(end) { end + 1 } else { end };
    if view.word(hundred) == "hundred" && value > 0 {
        return group_from(view, hundred + 1, value * 100);
    }
    Some(decimals(view, end, Decimal::from(value)))
}

/// What follows hundreds: `[and] six`.
fn group_from(view: &View<'_>, at: usize, hundreds: i64) -> Option<(usize, Decimal)> {
    let from = if view.word(at) == "and" { at + 1 } else { at };
    let rest = below_hundred(view, from).filter(|&(end, n)| !begins_fraction(view, from, end, Decimal::from(n)));
    match rest {
        Some((end, value)) => Some(decimals(view, end, Decimal::from(hundreds + value))),
        None => Some(decimals(view, at, Decimal::from(hundreds))),
    }
}

/// Whether the words `from..end`, worth `value`, belong to a fraction behind the hundreds and not to them: `three quarters` of
/// `two million and three quarters`, `thirty fifths` of `one hundred thirty fifths`. Of `one hundred and thirty fifths` they are
/// the upper part.
fn begins_fraction(view: &View<'_>, from: usize, end: usize, value: Decimal) -> bool {
    let Some(below) = denominator(view, end) else { return false };
    let tens = value.to_i64().is_some_and(|n| n >= 20 && n % 10 == 0);
    let joined = from > 0 && view.before(from, 1) == "and";
    matches!(below.value, 2 | 4) || below.value >= 100 && joined || tens && !joined
}

/// A whole number below a hundred: `forty`, `forty-two`, `forty two`, `forty - two`.
fn below_hundred(view: &View<'_>, i: usize) -> Option<(usize, i64)> {
    let value = word_value(view, i)?;
    if value >= 20 {
        let unit = behind_hyphen(view, i + 1);
        if let Some(n @ 1..=9) = word_value(view, unit) {
            return Some((unit + 1, value + n));
        }
    }
    Some((i + 1, value))
}

/// Behind a hyphen at `at`, spaces around it allowed: number words alone stand on its sides.
pub(super) fn behind_hyphen(view: &View<'_>, at: usize) -> usize {
    let spaced = view.word(at) == "-" && !view.glued(at) && !view.glued(at + 1);
    if view.is_hyphen(at) || spaced { at + 1 } else { at }
}

pub(super) fn word_value(view: &View<'_>, i: usize) -> Option<i64> {
    find(CARDINALS, view.word(i)).map(|row| row.1)
}

/// `point five`, `point nought four` behind a number.
fn decimals(view: &View<'_>, at: usize, whole: Decimal) -> (usize, Decimal) {
    if view.word(at) != "point" {
        return (at, whole);
    }
    let mut text = whole.to_string();
    text.push('.');
    let mut end = at + 1;
    while let Some(digit @ 0..=9) = word_value(view, end) {
        text.push_str(&digit.to_string());
        end += 1;
    }
    // `two hundred point seventy-one`
    if end == at + 1
        && let Some((behind, tens)) = below_hundred(view, end)
    {
        text.push_str(&tens.to_string());
        end = behind;
    }
    match Decimal::parse(&text) {
        Some(value) if end > at + 1 => (end, value),
        _ => (at, whole),
    }
}

/// Hundreds in digits with what is added to them: `3 hundred and 21`.
pub(super) fn hundreds(view: &View<'_>, i: usize) -> Option<Numeral> {
    let scaled = view.is_number(i) && view.word(i + 1) == "hundred" && view.word(i + 2) == "and";
    let hundreds: i64 = view.word(i).parse().ok().filter(|n| scaled && (1..=99).contains(n))?;
    let in_digits = || view.word(i + 3).parse().ok().filter(|_| view.is_number(i + 3)).map(|n: i64| (i + 4, n));
    let (end, rest) = in_digits().or_else(|| below_hundred(view, i + 3)).filter(|r| (1..100).contains(&r.1))?;
    // `3 hundred and 2 hundred` are two numbers.
    if scale(view, end, Host::Words).is_some() {
        return None;
    }
    let mantissa = Decimal::from(hundreds * 100 + rest);
    Some(Numeral { start: i, end, mantissa, power: 0, form: Form::Words })
}

/// A whole number from one to twelve in one word.
pub(crate) fn small_cardinal(view: &View<'_>, i: usize) -> Option<i64> {
    word_value(view, i).filter(|n| (1..=12).contains(n))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::en::view::tests::view;

    fn value(text: &str) -> String {
        cardinal(&view(text), 0).and_then(|n| n.value()).map_or("none".into(), |d| d.to_string())
    }

    #[test]
    fn words_add_up() {
        assert_eq!(value("twenty-five"), "25");
        assert_eq!(value("one hundred and sixty-one"), "161");
        assert_eq!(value("two thousand and two hundred"), "2200");
        assert_eq!(value("twenty-one trillion three hundred"), "21000000000300");
        assert_eq!(value("a million"), "1000000");
        assert_eq!(value("two dozen"), "24");
        assert_eq!(value("two point two million"), "2200000");
        assert_eq!(value("three lakh crore"), "3000000000000");
        assert_eq!(value("fifty - two"), "52");
        assert_eq!(value("three hundred and two dozen"), "324");
        assert_eq!(value("two hundred point seventy-one"), "200.71");
    }

    #[test]
    fn commas_part_the_groups_of_one_number() {
        assert_eq!(value("six thousand, three hundred and fifty-five"), "6355");
        assert_eq!(value("one billion, four hundred million, two thousand and one"), "1400002001");
        assert_eq!(value("three crore, fifty lakh"), "35000000");
        assert_eq!(value("two million, three of them"), "2000000");
        assert_eq!(value("two thousand, four thousand"), "2000");
    }

    #[test]
    fn words_of_two_numbers_stay_apart() {
        assert_eq!(value("two three"), "2");
        assert_eq!(value("two and a half"), "2");
        assert_eq!(value("a plant"), "none");
    }

    #[test]
    fn the_scale_is_kept_apart_for_ranges() {
        let n = cardinal(&view("three million"), 0).unwrap();
        assert_eq!((n.mantissa, n.power), (Decimal::from(3), 6));
    }
}
