//! Ordinals in words: lower parts of fractions, and places in an order.

use super::cardinal::{behind_hyphen, cardinal, word_value};
use super::parse;
use crate::lang::en::lexicon::DENOMINATORS;
use crate::lang::en::phrase::find;
use crate::lang::en::view::View;
use crate::number::Decimal;

/// The lower part of a fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Denominator {
    /// The token behind it.
    pub(super) end: usize,
    pub(super) value: i64,
    pub(super) plural: bool,
}

/// The lower part of a fraction at token `at`, a hyphen before it allowed: `fifths`, `quarter`, `twenty-firsts`, `one hundred and
/// fifth`.
pub(super) fn denominator(view: &View<'_>, at: usize) -> Option<Denominator> {
    let at = if view.is_hyphen(at) { at + 1 } else { at };
    if let Some(hundreds) = word_value(view, at).filter(|n| (1..=9).contains(n) && view.word(at + 1) == "hundred") {
        let from = if view.word(at + 2) == "and" { at + 3 } else { at + 2 };
        let rest = below_hundredth(view, from).filter(|d| d.value < 100)?;
        return Some(Denominator { value: hundreds * 100 + rest.value, ..rest });
    }
    below_hundredth(view, at)
}

fn below_hundredth(view: &View<'_>, at: usize) -> Option<Denominator> {
    if let Some(tens) = word_value(view, at).filter(|n| *n >= 20) {
        let unit = one(view, behind_hyphen(view, at + 1), true).filter(|d| (1..=9).contains(&d.value))?;
        return Some(Denominator { value: tens + unit.value, ..unit });
    }
    one(view, at, false)
}

/// One word. `twenty seconds` is a time: of the small ordinals only `first` joins tens.
fn one(view: &View<'_>, at: usize, joins_tens: bool) -> Option<Denominator> {
    let word = view.word(at);
    if joins_tens && matches!(word, "first" | "firsts") {
        return Some(Denominator { end: at + 1, value: 1, plural: word.ends_with('s') });
    }
    let &(word, value) = find(DENOMINATORS, word)?;
    if joins_tens && matches!(word, "half" | "halves" | "quarter" | "quarters") {
        return None;
    }
    Some(Denominator { end: at + 1, value, plural: word.ends_with('s') })
}

/// The ordinal in words that begins at token `i`: `third`, `twenty-first`, `one hundred and fifth`, `two thousandth`; the token
/// behind it and its number.
pub(crate) fn ordinal(view: &View<'_>, i: usize) -> Option<(usize, Decimal)> {
    if let Some((end, place)) = place(view, i) {
        return Some((end, Decimal::from(place)));
    }
    let in_digits = || view.is_number(i).then(|| parse(view.word(i)).map(|v| (i + 1, v))).flatten();
    let (behind, value) = cardinal(view, i).and_then(|n| Some((n.end, n.value()?))).or_else(in_digits)?;
    let and = usize::from(view.word(behind) == "and" && value >= Decimal::from(100));
    let (end, place) = place(view, behind_hyphen(view, behind) + and).filter(|p| p.1 != 2)?;
    let place = Decimal::from(place);
    if place >= Decimal::from(100) {
        return Some((end, value.times(place)?));
    }
    // `one fifth` is a fraction: only tens and hundreds have a smaller number behind them.
    let worded = !view.is_number(i);
    let round = value
        .to_i64()
        .filter(|_| worded && value.is_integer())
        .is_some_and(|n| n % if place < Decimal::from(10) { 10 } else { 100 } == 0);
    round.then(|| value.plus(place).map(|sum| (end, sum)))?
}

fn place(view: &View<'_>, at: usize) -> Option<(usize, i64)> {
    match view.word(at) {
        "first" => Some((at + 1, 1)),
        "second" => Some((at + 1, 2)),
        "half" | "quarter" => None,
        word => find(DENOMINATORS, word).filter(|row| !row.0.ends_with('s')).map(|row| (at + 1, row.1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::en::view::tests::view;

    fn place_of(text: &str) -> String {
        ordinal(&view(text), 0).map_or("none".into(), |(_, n)| n.to_string())
    }

    #[test]
    fn places_in_words_have_a_number() {
        assert_eq!(place_of("third quarter"), "3");
        assert_eq!(place_of("twenty-first century"), "21");
        assert_eq!(place_of("one hundred and fifth"), "105");
        assert_eq!(place_of("two thousandth visitor"), "2000");
        assert_eq!(place_of("30-millionth passenger"), "30000000");
    }

    #[test]
    fn fractions_and_times_are_no_places() {
        assert_eq!(place_of("one fifth of them"), "none");
        assert_eq!(place_of("two thirds"), "none");
        assert_eq!(place_of("thirty-second spot"), "none");
        assert_eq!(place_of("half"), "none");
    }

    #[test]
    fn the_lower_part_may_have_several_words() {
        let below = |text: &str| denominator(&view(text), 0).map(|d| (d.value, d.plural));
        assert_eq!(below("twenty firsts"), Some((21, true)));
        assert_eq!(below("one hundred fifth"), Some((105, false)));
        assert_eq!(below("twenty seconds"), None);
    }
}
