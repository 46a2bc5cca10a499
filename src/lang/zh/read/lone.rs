//! Passages that are nothing but a number: cells, list entries, what is typed into a box.
//!
//! There a fraction is a number and no share (`三分之一` is 0.333…), letters and powers multiply (`2e5`, `1.2M`, `2^5`), and spaces
//! between the characters mean nothing (`一百 五 十 二`).

use super::expression::{Doubt, Expression};
use super::line::{Line, is_han};
use super::numeral::{self, Form, Numeral, Read};
use super::scan::Scan;
use crate::metric::{Bound, Kind, Value};
use crate::number::{Decimal, is_han_numeral, read_digits};

/// A passage longer than this is no lone number.
const LONGEST: usize = 64;

/// Reads the passage as one number; `None` where it is no lone number, or one that is read as well in a sentence.
pub(super) fn read(written: &[char]) -> Option<Scan> {
    if written.len() > LONGEST || !written.iter().all(|c| is_in_numbers(*c)) {
        return None;
    }
    let kept: Vec<usize> = (0..written.len()).filter(|&i| written[i] != ' ' || is_between_digits(written, i)).collect();
    let plain: Vec<char> = kept.iter().map(|&i| written[i]).collect();
    let (first, last) = (*kept.first()?, *kept.last()?);
    if let Some(value) = number(&plain) {
        let form = Form::Han { single: false, magnitude: false, spelled: false, decimal: true };
        let n =
            Numeral { start: first, end: last + 1, value: Value::Single(value), bound: Bound::Exact, form, power: 0 };
        return Some(Scan { expressions: vec![Expression::of(&n)], traps: Vec::new() });
    }
    let spaced = (1..written.len()).any(|i| written[i] == ' ' && is_spaced(written, i));
    spaced.then(|| rescan(&plain, &kept))
}

/// The ordinary reading of the text without its spaces, in places of the text with them.
fn rescan(plain: &[char], kept: &[usize]) -> Scan {
    let mut scan = Scan::run(Line::new(plain), false);
    let place = |i: usize| kept.get(i).copied().unwrap_or(0);
    let behind = |i: usize| i.checked_sub(1).map_or(0, |k| place(k) + 1);
    for e in &mut scan.expressions {
        (e.start, e.end) = (place(e.start), behind(e.end));
        e.numeral = (place(e.numeral.0), behind(e.numeral.1));
        if e.kind == Kind::Count {
            (e.unit, e.doubt) = (super::expression::UnitName::None, Some(Doubt::Bare));
        }
    }
    scan.traps.clear();
    scan
}

fn is_in_numbers(c: char) -> bool {
    c.is_ascii_digit()
        || is_han_numeral(c)
        || matches!(c, ' ' | '.' | ',' | '+' | '-' | '－' | '^' | '/' | 'e' | 'E' | 'k' | 'K' | 'M' | 'G' | 'T' | 'w')
        || matches!(
            c,
            '点' | '分' | '份' | '之' | '又' | '负' | '半' | '打' | '折' | '成' | '个' | '余' | '多' | '几' | '数'
        )
}

fn is_between_digits(written: &[char], i: usize) -> bool {
    let digit = |k: Option<usize>| k.and_then(|k| written.get(k)).is_some_and(char::is_ascii_digit);
    digit(i.checked_sub(1)) && digit(Some(i + 1))
}

fn is_spaced(written: &[char], i: usize) -> bool {
    let after = written[i..].iter().find(|c| **c != ' ');
    (is_han(written[i - 1]) || written[i - 1].is_ascii_digit()) && after.is_some_and(|c| is_han(*c))
}

/// The value of a text that is one number in a form of its own.
fn number(text: &[char]) -> Option<Decimal> {
    let (negative, text) = match text {
        ['负' | '-', rest @ ..] => (true, rest),
        _ => (false, text),
    };
    let value = half(text).or_else(|| fraction(text)).or_else(|| scaled(text)).or_else(|| dozens(text))?;
    if negative { Decimal::ZERO.minus(value) } else { Some(value) }
}

/// `一半`, `半个`, and `半百` for fifty.
fn half(text: &[char]) -> Option<Decimal> {
    if matches!(text, ['半', '百']) {
        return Some(Decimal::from(50));
    }
    matches!(text, ['一' | '1', '半'] | ['一', '半', '半'] | ['半', '个']).then(|| Decimal::new(5, -1))?
}

/// `五分之一`, `三又二分之一`, `3/5`, `1 3/5`, `二份一`.
fn fraction(text: &[char]) -> Option<Decimal> {
    // `百分之二` is a percentage wherever it stands.
    if matches!(text, ['百' | '佰' | '千' | '仟' | '万', ..]) {
        return None;
    }
    let at = |mark: &[char]| text.windows(mark.len()).position(|w| w == mark);
    if let Some(i) = at(&['分', '之']).or_else(|| at(&['份', '之'])) {
        return over(&text[..i], &text[i + 2..]);
    }
    if let Some(i) = at(&['/']) {
        let from = text[..i].iter().rposition(|c| *c == ' ');
        let whole = from.map_or(Some(Decimal::ZERO), |f| whole(&text[..f]))?;
        let part = from.map_or(&text[..i], |f| &text[f + 1..i]);
        return whole.plus(self::whole(part)?.ratio(self::whole(&text[i + 1..])?)?);
    }
    let i = at(&['份']).or_else(|| at(&['分']))?;
    over(&text[..i], &text[i + 1..])
}

/// `whole 又 denominator` over `numerator`.
fn over(before: &[char], numerator: &[char]) -> Option<Decimal> {
    let (sum, denominator) = match before.iter().position(|c| *c == '又') {
        Some(i) => (whole(&before[..i])?, &before[i + 1..]),
        None => (Decimal::ZERO, before),
    };
    sum.plus(whole(numerator)?.ratio(whole(denominator)?)?)
}

/// The value of a text that is one plain number.
fn whole(text: &[char]) -> Option<Decimal> {
    match numeral::read(Line::new(text), 0) {
        Read::Number(n) if n.end == text.len() && n.bound == Bound::Exact => n.single_value(),
        _ => None,
    }
}

/// `2e5`, `12.32e+14`, `2^5`, `2.5^-1`, `1.2M`.
fn scaled(text: &[char]) -> Option<Decimal> {
    let digits = read_digits(text, 0)?;
    let value = digits.value?;
    let rest: String = text[digits.end..].iter().collect();
    let signed = |s: &str| -> Option<i32> {
        let s = s.strip_prefix('+').unwrap_or(s);
        s.replace('－', "-").replace("--", "-").parse().ok().filter(|n: &i32| n.abs() <= 40)
    };
    match rest.chars().next()? {
        'e' | 'E' => value.shifted(signed(&rest[1..])?),
        '^' => power(value, signed(&rest[1..])?),
        'k' | 'K' if rest.len() == 1 => value.shifted(3),
        'w' if rest.len() == 1 => value.shifted(4),
        'M' if rest.len() == 1 => value.shifted(6),
        'G' if rest.len() == 1 => value.shifted(9),
        'T' if rest.len() == 1 => value.shifted(12),
        _ => None,
    }
}

fn power(base: Decimal, exponent: i32) -> Option<Decimal> {
    let product = (0..exponent.unsigned_abs()).try_fold(Decimal::ONE, |p, _| p.times(base))?;
    if exponent < 0 { Decimal::ONE.ratio(product) } else { Some(product) }
}

/// `五打` is sixty.
fn dozens(text: &[char]) -> Option<Decimal> {
    let (last, number) = text.split_last()?;
    if *last != '打' {
        return None;
    }
    whole(number)?.times(Decimal::from(12))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lone(text: &str) -> Option<String> {
        let chars: Vec<char> = text.chars().collect();
        let scan = read(&chars)?;
        let [e] = scan.expressions.as_slice() else { return Some(format!("{} numbers", scan.expressions.len())) };
        Some(e.value.low().to_string())
    }

    #[test]
    fn fractions_alone_are_numbers() {
        assert_eq!(lone("五分之一").as_deref(), Some("0.2"));
        assert_eq!(lone("负一又二分之一").as_deref(), Some("-1.5"));
        assert_eq!(lone("1 3/5").as_deref(), Some("1.6"));
        assert_eq!(lone("-3/2").as_deref(), Some("-1.5"));
    }

    #[test]
    fn letters_and_powers_multiply() {
        assert_eq!(lone("12.32e+14").as_deref(), Some("1232000000000000"));
        assert_eq!(lone("2^5").as_deref(), Some("32"));
        assert_eq!(lone("2.5^-1").as_deref(), Some("0.4"));
        assert_eq!(lone("-1200K").as_deref(), Some("-1200000"));
        assert_eq!(lone("五打").as_deref(), Some("60"));
        assert_eq!(lone("2.5e－1").as_deref(), Some("0.25"));
        assert_eq!(lone("半百").as_deref(), Some("50"));
        assert_eq!(lone("9e99999"), None);
    }

    #[test]
    fn spaces_between_characters_mean_nothing() {
        assert_eq!(lone("一百 五 十 二").as_deref(), Some("152"));
        assert_eq!(lone("四百 点 五").as_deref(), Some("400.5"));
        assert_eq!(lone("三 百 五 又 三 分之 一").as_deref(), Some("350.333333333333"));
    }

    #[test]
    fn sentences_and_plain_numbers_are_left_to_the_scanner() {
        assert_eq!(lone("三分之一的企业"), None);
        assert_eq!(lone("一百五十二"), None);
        assert_eq!(lone("46.82 41.05"), None);
        assert_eq!(lone("百分之二"), None);
    }
}
