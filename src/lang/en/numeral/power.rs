//! Powers behind a number in digits: `10^6`, `1.3x10^6`, `2.48×10−5`, `6.02 × 10²³`.

use super::parse;
use crate::lang::en::view::View;
use crate::number::Decimal;

/// What the number `mantissa`, which ends at token `at`, is worth with the power behind it: the token behind that, and the value.
///
/// Superscript digits behind any other number than ten are notes, as in `1,200²`.
pub(super) fn raised(view: &View<'_>, at: usize, mantissa: Decimal) -> Option<(usize, Decimal)> {
    power(view, at, mantissa).or_else(|| product(view, at, mantissa))
}

/// `1.1^23`, `10⁶`.
fn power(view: &View<'_>, at: usize, base: Decimal) -> Option<(usize, Decimal)> {
    if view.word(at) == "^" && view.glued(at) {
        let (end, exponent) = signed(view, at + 1)?;
        return Some((end, base.power(exponent)?));
    }
    let (end, exponent) = superscript(view, at).filter(|_| base == Decimal::from(10))?;
    Some((end, base.power(exponent)?))
}

/// `x10^6`, `× 10⁶`, `8x2^10`.
fn product(view: &View<'_>, at: usize, mantissa: Decimal) -> Option<(usize, Decimal)> {
    let times = matches!(view.word(at), "x" | "×" | "*" | "·") && view.glued(at) == view.glued(at + 1);
    if !times || !view.is_number(at + 1) {
        return None;
    }
    let base = parse(view.word(at + 1))?;
    let (end, power) = power(view, at + 2, base).or_else(|| lowered(view, at, base))?;
    Some((end, mantissa.times(power)?))
}

/// `×10−5`: the exponent has come down to the line.
fn lowered(view: &View<'_>, at: usize, base: Decimal) -> Option<(usize, Decimal)> {
    let minus = matches!(view.word(at + 2), "-" | "−" | "–") && (at..at + 4).all(|k| view.glued(k));
    let (end, exponent) = signed(view, at + 2).filter(|_| minus && base == Decimal::from(10))?;
    Some((end, base.power(exponent)?))
}

/// A whole number with its sign, all touching: `-5`, `+23`, `6`.
fn signed(view: &View<'_>, at: usize) -> Option<(usize, i32)> {
    let sign = usize::from(matches!(view.word(at), "-" | "−" | "–" | "+"));
    let number = at + sign;
    let glued = view.glued(at) && view.glued(number) && view.word(number).len() <= 2;
    let value: i32 = view.word(number).parse().ok().filter(|_| glued)?;
    Some((number + 1, if sign == 1 && view.word(at) != "+" { -value } else { value }))
}

/// Superscript digits: `⁶`, `⁻⁵`, `²³`.
fn superscript(view: &View<'_>, at: usize) -> Option<(usize, i32)> {
    if !view.glued(at) {
        return None;
    }
    const DIGITS: [&str; 10] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"];
    let minus = view.word(at) == "⁻";
    let from = at + usize::from(minus);
    let digit = |k: usize| DIGITS.iter().position(|d| *d == view.word(k)).filter(|_| view.glued(k));
    let run = (from..from + 2).map_while(digit);
    let (len, value) = run.fold((0, 0), |(len, n), d| (len + 1, n * 10 + i32::try_from(d).unwrap_or(0)));
    (len > 0).then_some((from + len, if minus { -value } else { value }))
}

#[cfg(test)]
mod tests {
    use super::super::digits;
    use crate::lang::en::view::tests::view;

    fn value(text: &str) -> String {
        digits(&view(text), 0, false).and_then(|n| n.value()).map_or("none".into(), |d| d.to_string())
    }

    #[test]
    fn powers_multiply() {
        assert_eq!(value("10^6 cells"), "1000000");
        assert_eq!(value("1.3x10^6"), "1300000");
        assert_eq!(value("8x2^10 bits"), "8192");
        assert_eq!(value("6.02 × 10²³"), "602000000000000000000000");
        assert_eq!(value("2.48×10−5, with"), "0.0000248");
        assert_eq!(value("2.5^-1"), "0.4");
    }

    #[test]
    fn sizes_and_notes_are_no_powers() {
        assert_eq!(value("3x10 metres"), "3");
        assert_eq!(value("1,200² people"), "1200");
    }
}
