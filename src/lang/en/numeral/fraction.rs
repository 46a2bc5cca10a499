//! Fractions in words.

use super::cardinal::{behind_hyphen, cardinal, is_dozen};
use super::denominator::denominator;
use super::scale::{Host, scale};
use super::{Form, Numeral, digits};
use crate::lang::en::lexicon::{BEFORE_PARTS, BEHIND_SHARES, VERBS};
use crate::lang::en::link::is_function;
use crate::lang::en::phrase::find;
use crate::lang::en::view::View;
use crate::number::Decimal;

/// The fraction that begins at token `i`: `half`, `two-thirds`, `a quarter`, `three and a half`, `half a million`.
///
/// `a third candidate` and `the first half` are ordinals and halves of years: the words behind and before tell.
pub(crate) fn fraction(view: &View<'_>, i: usize) -> Option<Numeral> {
    if !view.begins_numeral(i) {
        return None;
    }
    let (end, mantissa, form) = match ratio(view, i) {
        Some((end, ratio)) => (end, ratio, Form::Fraction),
        None => mixed(view, i)?,
    };
    // `half a dozen`, `half a million`, `three and a half million`, `a quarter of a million`
    let of_a = [("of", "a"), ("a", "")]
        .iter()
        .find(|(w, x)| view.word(end) == *w && (x.is_empty() || view.word(end + 1) == *x));
    let skip = of_a.map_or(0, |(_, x)| if x.is_empty() { 1 } else { 2 });
    if is_dozen(view.word(end + skip)) {
        let mantissa = mantissa.times(Decimal::from(12))?;
        return Some(Numeral { start: i, end: end + skip + 1, mantissa, power: 0, form: Form::Words });
    }
    match scale(view, end + skip, Host::Words).filter(|s| s.1 > 2) {
        Some((end, power)) => Some(Numeral { start: i, end, mantissa, power, form: Form::Words }),
        None => Some(Numeral { start: i, end, mantissa, power: 0, form }),
    }
}

/// A number with a fraction: `three and a half`, `2 and a half`.
fn mixed(view: &View<'_>, i: usize) -> Option<(usize, Decimal, Form)> {
    let whole = digits(view, i, false).filter(|n| n.form == Form::Digits).or_else(|| cardinal(view, i))?;
    // `two-and-a-half`
    let and = behind_hyphen(view, whole.end);
    if view.word(and) != "and" {
        return None;
    }
    let (end, part) = ratio(view, behind_hyphen(view, and + 1))?;
    // `one billion and three quarters of a million` is a sum.
    if let Some((end, power)) = scale(view, end, Host::Words).filter(|s| s.1 > 2 && s.1 < whole.power) {
        return Some((end, whole.value()?.plus(part.shifted(power)?)?, Form::Words));
    }
    // `three million and a half` is 3.5 million; `two million and a quarter of the staff` are two figures.
    if whole.power != 0 && view.word(end) == "of" {
        return None;
    }
    Some((end, whole.mantissa.plus(part)?.shifted(whole.power)?, Form::Words))
}

/// Whether `two-and-a-half` begins at token `i`, all in hyphens.
pub(crate) fn is_hyphened(view: &View<'_>, i: usize) -> bool {
    cardinal(view, i).is_some_and(|n| {
        view.is_hyphen(n.end) && view.word(n.end + 1) == "and" && view.is_hyphen(n.end + 2) && mixed(view, i).is_some()
    })
}

/// A fraction: the token behind it and its value.
fn ratio(view: &View<'_>, i: usize) -> Option<(usize, Decimal)> {
    if view.word(i) == "half" {
        return stands_for_a_share(view, i, i + 1).then(|| Decimal::ONE.ratio(Decimal::from(2)).map(|r| (i + 1, r)))?;
    }
    if view.word(i) == "quarter" {
        return quarter_of_scale(view, i);
    }
    let whole = cardinal(view, i).and_then(|n| Some((n.end, n.value()?)));
    let (after, numerator) = match view.word(i) {
        "a" | "an" => whole.unwrap_or((i + 1, Decimal::ONE)),
        _ => whole?,
    };
    let at = behind_hyphen(view, after);
    let hyphen = at > after;
    let below = denominator(view, at)?;
    if below.plural == (numerator == Decimal::ONE) {
        return None;
    }
    let certain = below.plural || hyphen;
    let quarter_of_year =
        below.value == 4 && !certain && matches!(view.before(i, 1), "in" | "per" | "each" | "every" | "during" | "for");
    if quarter_of_year
        || !certain && !stands_for_a_share(view, i, below.end)
        || view.is_hyphen(below.end) && !certain && !names_points(view, below.end + 1)
    {
        return None;
    }
    Some((below.end, numerator.ratio(Decimal::from(below.value))?))
}

/// `quarter million`, and not the `third quarter`.
fn quarter_of_scale(view: &View<'_>, i: usize) -> Option<(usize, Decimal)> {
    let counted = matches!(view.before(i, 1), "first" | "second" | "third" | "fourth" | "last" | "this" | "next");
    let scaled = scale(view, i + 1, Host::Words).is_some_and(|s| s.1 > 3) && !counted;
    scaled.then(|| Decimal::ONE.ratio(Decimal::from(4)).map(|r| (i + 1, r)))?
}

/// `a quarter-point cut`, `a half-percentage-point rise`.
fn names_points(view: &View<'_>, i: usize) -> bool {
    matches!(view.word(i), "point" | "percentage" | "mile" | "inch" | "hour")
}

/// Whether a singular denominator that ends before `end` is a share, seen from its neighbours: `a third of`, `a fifth more`, and
/// not `a third candidate`, `the second half`, `a happier half`.
fn stands_for_a_share(view: &View<'_>, start: usize, end: usize) -> bool {
    let hyphen = usize::from(start > 0 && view.is_hyphen(start - 1));
    if hyphen == 1 || find(BEFORE_PARTS, view.before(start, 1)).is_some() {
        return false;
    }
    if view.is_hyphen(end) {
        return names_points(view, end + 1);
    }
    let half = view.before(end, 1) == "half";
    let next = view.word(end);
    if half {
        // `a happier half`, `a record half`, `closed four in the half`
        let the = view.before(start, 1) == "the";
        if view.before(start, 1) == "record" && !matches!(next, "of" | "a" | "an" | "the") {
            return false;
        }
        let described = matches!(view.before(start, 2), "a" | "the" | "its")
            && view.is_small(start - 1)
            && !is_function(view.before(start, 1))
            && !matches!(view.before(start, 1), "mere" | "whole" | "third" | "extra" | "additional");
        let closed = !view.is_word(end) || the && matches!(next, "is" | "was" | "were" | "ended" | "to" | "with");
        if (the || described) && closed {
            return false;
        }
        return !matches!(
            next,
            "time" | "way" | "year" | "year's" | "marathon" | "century" | "brother" | "sister" | "term"
        );
    }
    let verb = find(VERBS, next).is_some_and(|row| !row.1);
    !view.is_word(end) || verb || find(BEHIND_SHARES, next).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::en::view::tests::view;

    fn value(text: &str) -> String {
        fraction(&view(text), 0).and_then(|n| n.value()).map_or("none".into(), |d| d.to_string())
    }

    #[test]
    fn fractions_are_read() {
        assert_eq!(value("half of them"), "0.5");
        assert_eq!(value("two-thirds"), "0.666666666667");
        assert_eq!(value("a quarter of voters"), "0.25");
        assert_eq!(value("three and a half times"), "3.5");
        assert_eq!(value("half a million"), "500000");
        assert_eq!(value("half a dozen"), "6");
        assert_eq!(value("quarter million"), "250000");
        assert_eq!(value("one billion and three quarters million"), "1000750000");
        assert_eq!(value("three twenty-firsts"), "0.142857142857");
        assert_eq!(value("one hundred thirty fifths"), "2.857142857143");
        assert_eq!(value("one hundred and thirty fifths"), "26");
        assert_eq!(value("five - eighths"), "0.625");
    }

    #[test]
    fn ordinals_are_no_fractions() {
        assert_eq!(value("a third candidate"), "none");
        assert_eq!(value("a sixth straight decline"), "none");
        assert_eq!(value("half-year results"), "none");
        let half = |text: &str, at: usize| fraction(&view(text), at).is_some();
        assert!(
            !half("Profit in the half was up.", 3)
                && !half("It had a happier half.", 4)
                && !half("closed four in the half.", 4)
        );
        assert!(half("It lost more than half.", 4) && half("the half of it", 1));
    }
}
