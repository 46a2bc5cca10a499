//! Digits with several scales: `4 thousand 3 hundred and 21`, `3 crore 25 lakh`.

use super::cardinal::cardinal;
use super::scale::{Host, scale};
use super::{Form, Numeral, parse};
use crate::lang::en::lexicon::SCALES;
use crate::lang::en::phrase::find;
use crate::lang::en::view::View;
use crate::number::Decimal;

/// Scales that one number is written with.
const MOST: usize = 4;

/// The number `first` in digits, which a scale in words ends, with the smaller terms that go on with it.
///
/// Behind `and` a term has no scale and closes the number; `2 million and 500 thousand` are two.
pub(super) fn continued(view: &View<'_>, first: Numeral) -> Numeral {
    let worded = first.power > 1 && find(SCALES, view.word(first.end - 1)).is_some_and(|row| !row.2);
    let Some(mut total) = first.value().filter(|_| worded) else { return first };
    let (mut end, mut least) = (first.end, first.power);
    for _ in 0..MOST {
        let and = view.word(end) == "and";
        let Some((next, value, power)) = term(view, if and { end + 1 } else { end }) else { break };
        let smaller = power < least && value < Decimal::ONE.shifted(least).unwrap_or(Decimal::ZERO);
        let fits = if power > 1 { !and } else { and && closes(view, next, least) };
        let Some(sum) = total.plus(value).filter(|_| smaller && fits && value > Decimal::ZERO) else { break };
        (total, end, least) = (sum, next, power);
    }
    if end == first.end {
        return first;
    }
    Numeral { end, mantissa: total, power: 0, form: Form::Words, ..first }
}

/// A term: digits or words, with its scale: the token behind it, its value and its power.
fn term(view: &View<'_>, at: usize) -> Option<(usize, Decimal, i32)> {
    if !view.is_number(at) {
        let words = cardinal(view, at).filter(|n| !view.word(at).starts_with('a') && n.mantissa.is_integer())?;
        return Some((words.end, words.value()?, words.power));
    }
    let mantissa = parse(view.word(at)).filter(|_| !view.glued(at))?;
    let (end, power) = scale(view, at + 1, Host::Words).unwrap_or((at + 1, 0));
    Some((end, mantissa.shifted(power)?, power))
}

/// Whether a term without a scale ends the number: behind hundreds it does, behind millions where nothing is counted.
fn closes(view: &View<'_>, end: usize, least: i32) -> bool {
    least == 2 || !view.is_word(end) && !view.is_hyphen(end) && view.word(end) != "%"
}

#[cfg(test)]
mod tests {
    use super::super::digits;
    use crate::lang::en::view::tests::view;

    fn value(text: &str) -> String {
        digits(&view(text), 0, false).and_then(|n| n.value()).map_or("none".into(), |d| d.to_string())
    }

    #[test]
    fn smaller_scales_go_on_with_a_number() {
        assert_eq!(value("4 thousand 3 hundred and 21 pages"), "4321");
        assert_eq!(value("3 crore 25 lakh voters"), "32500000");
        assert_eq!(value("6 crore and two hundred."), "60000200");
    }

    #[test]
    fn another_count_is_another_number() {
        assert_eq!(value("6 million and two hundred volunteers"), "6000000");
        assert_eq!(value("2 million and 500 thousand"), "2000000");
        assert_eq!(value("5 hundred 3 thousand"), "500");
    }
}
