//! Numbers in digits.

use super::cardinal::is_dozen;
use super::power::raised;
use super::scale::{Host, scale};
use super::sum::continued;
use super::{Form, Numeral};
use crate::lang::en::view::View;
use crate::number::Decimal;

/// The number in digits that begins at token `i`: `1,413.5`, `31 800`, `2 1/2`, `4/32`, `5.9 million`, `½`.
pub(crate) fn digits(view: &View<'_>, i: usize, money: bool) -> Option<Numeral> {
    let host = if money { Host::Money } else { Host::Digits };
    let (end, mantissa) = written(view, i)?;
    if let Some((end, value)) = raised(view, end, mantissa).or_else(|| spoken_decimals(view, end, mantissa)) {
        let (end, power) = scale(view, end, Host::Words).unwrap_or((end, 0));
        return Some(Numeral { start: i, end, mantissa: value, power, form: Form::Digits });
    }
    if is_dozen(view.word(end)) {
        return Some(Numeral {
            start: i,
            end: end + 1,
            mantissa: mantissa.times(Decimal::from(12))?,
            power: 0,
            form: Form::Digits,
        });
    }
    let (end, power) = exponent(view, end).or_else(|| scale(view, end, host)).unwrap_or((end, 0));
    let ratio = mantissa < Decimal::ONE && view.word(i + 1) == "/" || vulgar_fraction(view.word(i)).is_some();
    let form = if ratio && power == 0 { Form::Fraction } else { Form::Digits };
    Some(continued(view, Numeral { start: i, end, mantissa, power, form }))
}

/// `1 point 5`: the decimals of a number as it is spoken.
fn spoken_decimals(view: &View<'_>, at: usize, whole: Decimal) -> Option<(usize, Decimal)> {
    let plain = |w: &str| w.len() <= 3 && w.bytes().all(|b| b.is_ascii_digit());
    let spoken = view.word(at) == "point" && view.is_number(at + 1) && !view.glued(at + 1) && plain(view.word(at + 1));
    let goes_on = !view.is_word(at + 2) || scale(view, at + 2, Host::Words).is_some() || view.word(at + 2) == "percent";
    if !spoken || !goes_on || !whole.is_integer() {
        return None;
    }
    Some((at + 2, Decimal::parse(&format!("{whole}.{}", view.word(at + 1)))?))
}

/// The exponent of a number as computers write it: `1.3e6`, `12.32e+14`.
fn exponent(view: &View<'_>, at: usize) -> Option<(usize, i32)> {
    if view.word(at) != "e" || !view.glued(at) || !view.glued(at + 1) {
        return None;
    }
    let sign = usize::from(matches!(view.word(at + 1), "+" | "-"));
    let number = at + 1 + sign;
    let power: i32 = view.word(number).parse().ok().filter(|p| (0..=40).contains(p) && view.glued(number))?;
    Some((number + 1, if view.word(at + 1) == "-" { -power } else { power }))
}

/// The digits alone: the token behind them and their value.
fn written(view: &View<'_>, i: usize) -> Option<(usize, Decimal)> {
    if let Some(half) = vulgar_fraction(view.word(i)) {
        return Some((i + 1, half));
    }
    if !view.is_number(i) {
        return None;
    }
    if let Some(fraction) = slashed(view, i) {
        return Some(fraction);
    }
    let (end, mut text) = (grouped_end(view, i), String::new());
    (i..end).for_each(|k| text.push_str(view.word(k)));
    let value = parse(&text)?;
    if let Some((end, fraction)) = slashed(view, end).filter(|_| value.is_integer() && !view.glued(end)) {
        return Some((end, value.plus(fraction)?));
    }
    match vulgar_fraction(view.word(end)).filter(|_| value.is_integer()) {
        Some(fraction) => Some((end + 1, value.plus(fraction)?)),
        None => Some((end, value)),
    }
}

/// The end of a number whose thousands are grouped with spaces: `31 800`, `1 234 567`.
fn grouped_end(view: &View<'_>, i: usize) -> usize {
    let first = view.word(i);
    let plain = |w: &str| w.bytes().all(|b| b.is_ascii_digit());
    if first.len() > 3 || !plain(first) || first.starts_with('0') {
        return i + 1;
    }
    let mut end = i + 1;
    while view.is_number(end) && !view.glued(end) && view.word(end).len() == 3 && plain(view.word(end)) {
        end += 1;
    }
    // `1 234 567.89`: the last group has the decimals.
    let last = view.word(end).split_once('.').is_some_and(|(group, rest)| group.len() == 3 && plain(rest));
    if last && !view.glued(end) && plain(&view.word(end)[..3]) {
        return end + 1;
    }
    // `20 600-seat halls`: a group cannot be glued to what follows.
    if view.is_hyphen(end) && end > i + 1 { i + 1 } else { end }
}

/// A proper fraction with a slash: `1/2`, `4/32`; not a date (`1/2/2024`), a rating (`4.5/5`) or a pair of years.
fn slashed(view: &View<'_>, i: usize) -> Option<(usize, Decimal)> {
    if !(view.is_number(i)
        && view.word(i + 1) == "/"
        && view.glued(i + 1)
        && view.is_number(i + 2)
        && view.glued(i + 2))
    {
        return None;
    }
    let (numerator, denominator) = (parse(view.word(i))?.to_i64()?, parse(view.word(i + 2))?.to_i64()?);
    let more = view.word(i + 3) == "/" && view.glued(i + 3);
    let common = matches!(denominator, 2..=6 | 8 | 10 | 12 | 15 | 16 | 32 | 64 | 100);
    let unit_fraction = numerator == 1 && matches!(denominator, 40 | 50 | 200 | 500 | 1000);
    let proper = numerator < denominator && (common || unit_fraction);
    (proper && !more).then(|| Decimal::from(numerator).ratio(Decimal::from(denominator)).map(|r| (i + 3, r)))?
}

/// The value of a number token: groups are joined, a decimal comma is a point.
pub(crate) fn parse(text: &str) -> Option<Decimal> {
    let grouped = text.rsplit(',').next().is_some_and(|last| last.split('.').next().is_some_and(|g| g.len() == 3));
    let plain = if grouped { text.replace(',', "") } else { text.replace(',', ".") };
    Decimal::parse(&plain)
}

pub(super) fn vulgar_fraction(mark: &str) -> Option<Decimal> {
    let (n, d) = match mark {
        "½" => (1, 2),
        "⅓" => (1, 3),
        "⅔" => (2, 3),
        "¼" => (1, 4),
        "¾" => (3, 4),
        "⅕" => (1, 5),
        "⅖" => (2, 5),
        "⅗" => (3, 5),
        "⅘" => (4, 5),
        "⅙" => (1, 6),
        "⅚" => (5, 6),
        "⅛" => (1, 8),
        "⅜" => (3, 8),
        "⅝" => (5, 8),
        "⅞" => (7, 8),
        _ => return None,
    };
    Decimal::from(n).ratio(Decimal::from(d))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::en::view::tests::view;

    fn value(text: &str) -> String {
        digits(&view(text), 0, false).and_then(|n| n.value()).map_or("none".into(), |d| d.to_string())
    }

    #[test]
    fn groups_and_decimals_of_every_custom_are_read() {
        assert_eq!(value("1,413.5"), "1413.5");
        assert_eq!(value("12,34,567"), "1234567");
        assert_eq!(value("31 800 customers"), "31800");
        assert_eq!(value("1 234 567.89"), "1234567.89");
        assert_eq!(value("3,5 days"), "3.5");
        assert_eq!(value("2 1/2 miles"), "2.5");
        assert_eq!(value("2½ miles"), "2.5");
    }

    #[test]
    fn scales_multiply() {
        assert_eq!(value("5.9 million"), "5900000");
        assert_eq!(value("3 lakh crore"), "3000000000000");
        assert_eq!(value("684-crore plant"), "6840000000");
        assert_eq!(value("5.9m passengers"), "5900000");
    }

    #[test]
    fn metres_are_no_millions() {
        assert_eq!(value("260m tall"), "260");
        assert_eq!(value("100m race"), "100");
    }

    #[test]
    fn a_date_is_no_fraction() {
        assert_eq!(value("1/2/2024"), "1");
    }
}
