//! Fractions in words.

use super::cardinal::cardinal;
use super::scale::{Host, scale};
use super::{Form, Numeral, digits};
use crate::lang::en::lexicon::{DENOMINATORS, VERBS};
use crate::lang::en::phrase::find;
use crate::lang::en::view::View;
use crate::number::Decimal;

/// The fraction that begins at token `i`: `half`, `two-thirds`, `a quarter`, `three and a half`, `half a million`.
///
/// `a third candidate` and `the first half` are ordinals and halves of years: the words behind and before tell.
pub(crate) fn fraction(view: &View<'_>, i: usize) -> Option<Numeral> {
    let (end, mantissa, form) = match ratio(view, i) {
        Some((end, ratio)) => (end, ratio, Form::Fraction),
        None => mixed(view, i)?,
    };
    // `half a dozen`, `half a million`, `three and a half million`, `a quarter of a million`
    let of_a = [("of", "a"), ("a", "")]
        .iter()
        .find(|(w, x)| view.word(end) == *w && (x.is_empty() || view.word(end + 1) == *x));
    let skip = of_a.map_or(0, |(_, x)| if x.is_empty() { 1 } else { 2 });
    if view.word(end + skip) == "dozen" {
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
    if view.word(whole.end) != "and" {
        return None;
    }
    let (end, part) = ratio(view, whole.end + 1)?;
    // `three million and a half` is 3.5 million; `two million and a quarter of the staff` are two figures.
    if whole.power != 0 && view.word(end) == "of" {
        return None;
    }
    Some((end, whole.mantissa.plus(part)?.shifted(whole.power)?, Form::Words))
}

/// A fraction below one: the token behind it and its value.
fn ratio(view: &View<'_>, i: usize) -> Option<(usize, Decimal)> {
    if view.word(i) == "half" {
        return stands_for_a_share(view, i, i + 1).then(|| Decimal::ONE.ratio(Decimal::from(2)).map(|r| (i + 1, r)))?;
    }
    let (after, numerator) = match view.word(i) {
        "a" | "an" => (i + 1, Decimal::ONE),
        _ => cardinal(view, i).filter(|n| n.power == 0).map(|n| (n.end, n.mantissa))?,
    };
    let hyphen = view.is_hyphen(after);
    let at = if hyphen { after + 1 } else { after };
    let denominator = find(DENOMINATORS, view.word(at))?;
    let plural = denominator.0.ends_with('s') || denominator.0 == "halves";
    if plural == (numerator == Decimal::ONE) {
        return None;
    }
    let certain = plural || hyphen;
    let quarter_of_year = denominator.1 == 4
        && !certain
        && matches!(view.before(i, 1), "in" | "per" | "each" | "every" | "during" | "for");
    if quarter_of_year
        || !certain && !stands_for_a_share(view, i, at + 1)
        || view.is_hyphen(at + 1) && !certain && !names_points(view, at + 2)
    {
        return None;
    }
    Some((at + 1, numerator.ratio(Decimal::from(denominator.1))?))
}

/// `a quarter-point cut`, `a half-percentage-point rise`.
fn names_points(view: &View<'_>, i: usize) -> bool {
    matches!(view.word(i), "point" | "percentage" | "mile" | "inch" | "hour")
}

/// Whether a denominator stands at token `i`, a hyphen before it allowed.
pub(super) fn is_denominator(view: &View<'_>, i: usize) -> bool {
    let at = if view.is_hyphen(i) { i + 1 } else { i };
    find(DENOMINATORS, view.word(at)).is_some()
}

/// Whether a singular denominator that ends before `end` is a share, seen from its neighbours: `a third of`, `a fifth more`, and
/// not `a third candidate`, `the second half`.
fn stands_for_a_share(view: &View<'_>, start: usize, end: usize) -> bool {
    const BEFORE: &[&str] = &[
        "each", "early", "either", "final", "first", "last", "late", "latter", "next", "opening", "other", "other's",
        "previous", "same", "second", "this",
    ];
    const BEHIND: &[&str] = &[
        "a", "above", "and", "are", "as", "at", "back", "below", "between", "bigger", "but", "by", "cheaper",
        "compared", "down", "each", "faster", "fewer", "for", "from", "had", "have", "higher", "in", "is", "its",
        "larger", "last", "less", "longer", "lower", "more", "my", "of", "off", "on", "or", "our", "over", "own",
        "said", "shorter", "since", "slower", "smaller", "than", "that", "the", "their", "this", "to", "took", "under",
        "up", "versus", "was", "were", "who", "with",
    ];
    let hyphen = usize::from(start > 0 && view.is_hyphen(start - 1));
    if BEFORE.binary_search(&view.before(start, 1 + hyphen)).is_ok() || hyphen == 1 {
        return false;
    }
    if view.is_hyphen(end) {
        return names_points(view, end + 1);
    }
    let half = view.before(end, 1) == "half";
    let next = view.word(end);
    if half {
        return !matches!(
            next,
            "time" | "way" | "year" | "year's" | "marathon" | "century" | "brother" | "sister" | "term"
        );
    }
    let verb = find(VERBS, next).is_some_and(|row| !row.1);
    !view.is_word(end) || verb || BEHIND.binary_search(&next).is_ok()
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
    }

    #[test]
    fn ordinals_are_no_fractions() {
        assert_eq!(value("a third candidate"), "none");
        assert_eq!(value("a sixth straight decline"), "none");
        assert_eq!(value("half-year results"), "none");
    }
}
