//! Arabic numerals with Han multipliers: `1.2万亿`, `25万6千`, `1亿3,880万`, `5百万`.

use super::{Decimal, read_digits};

/// An Arabic numeral with the multipliers behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mixed {
    /// Index of the character after the last.
    pub end: usize,
    /// The value; `None` where it is beyond any figure.
    pub value: Option<Decimal>,
    /// Power of ten of the multipliers that end it: 12 for `1.2万亿`, 0 for `6万2,318`.
    pub power: u32,
    /// Digits before the first point or multiplier.
    pub whole: usize,
    /// Digits after the first point.
    pub fraction: usize,
    /// Whether any multiplier stands in it.
    pub multiplied: bool,
}

/// Terms that one number can have: `1兆2亿3万4千5`.
const TERMS: usize = 6;

/// Reads the numeral with its multipliers from `start`; the character there is a digit or a point.
///
/// A multiplier that begins a unit's name (`千克`, `兆瓦`, `百分点`) is left to the unit. A digit behind a multiplier goes on with
/// the number where it is smaller: `6万2,318`, `3万5` (35,000).
#[must_use]
pub fn read_mixed(chars: &[char], start: usize) -> Option<Mixed> {
    let first = read_digits(chars, start)?;
    let (mut end, mut power) = read_multipliers(chars, first.end);
    let multiplied = power > 0;
    let mut total = first.value.and_then(|v| v.shifted(i32::try_from(power).ok()?));
    let mut last = power;
    for _ in 0..TERMS {
        if last < 2 || end == first.end {
            break;
        }
        let from = if matches!(chars.get(end), Some(' ' | '零')) { end + 1 } else { end };
        let Some(next) = read_digits(chars, from).filter(|n| n.fraction == 0 || last >= 4) else { break };
        let (next_end, next_power) = read_multipliers(chars, next.end);
        // `2千零30万`: the myriad multiplies all before it.
        if chars.get(end) == Some(&'零') && last < 4 && next_power >= 4 && (next.whole as u32) < last {
            total = total.and_then(|t| t.plus(next.value?)?.shifted(i32::try_from(next_power).ok()?));
            (end, last, power) = (next_end, next_power, next_power);
            continue;
        }
        let fits = next_power < last && next.whole as u32 + next_power <= last;
        if !fits || chars.get(end) == Some(&' ') && next_power == 0 {
            break;
        }
        // `3万5`: the digit takes the next smaller unit.
        let omitted = next_power == 0 && next.whole == 1 && next.fraction == 0 && chars.get(end) != Some(&'零');
        let shift = if omitted { last - 1 } else { next_power };
        let part = next.value.and_then(|v| v.shifted(i32::try_from(shift).ok()?));
        total = total.and_then(|t| t.plus(part?));
        (end, last, power) = (next_end, next_power, next_power);
    }
    Some(Mixed { end, value: total, power, whole: first.whole, fraction: first.fraction, multiplied })
}

/// The multipliers from `at`, spaces between number and multiplier allowed: the index behind them and their power of ten.
#[must_use]
pub fn read_multipliers(chars: &[char], at: usize) -> (usize, u32) {
    let mut from = at;
    while from < at + 2 && chars.get(from) == Some(&' ') {
        from += 1;
    }
    let (mut end, mut power) = (from, 0);
    while power <= 16
        && let Some(p) = multiplier_power(chars, end)
    {
        (end, power) = (end + 1, power + p);
    }
    if power == 0 { (at, 0) } else { (end, power) }
}

/// Power of ten of the multiplier at `at`, where it multiplies and begins no unit's name.
#[must_use]
pub fn multiplier_power(chars: &[char], at: usize) -> Option<u32> {
    let next = chars.get(at + 1).copied().unwrap_or(' ');
    let multiplied = |c: char| matches!(c, '万' | '亿' | '兆');
    match chars.get(at)? {
        '万' => Some(4),
        '亿' => Some(8),
        '兆' if !matches!(next, '瓦' | '赫' | '帕' | '字' | '比' | '欧' | '焦' | '伏' | '位') => Some(12),
        '千' | '仟'
            if !matches!(
                next,
                '克' | '米' | '瓦' | '卡' | '赫' | '伏' | '帕' | '兆' | '字' | '焦' | '牛' | '比' | '峰' | '升'
            ) =>
        {
            Some(3)
        }
        '百' | '佰' if !matches!(next, '分' | '帕' | '份') => Some(2),
        '十' if multiplied(next) => Some(1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        let chars: Vec<char> = text.chars().collect();
        let Some(n) = read_mixed(&chars, 0) else { return "none".to_owned() };
        let rest: String = chars[n.end..].iter().collect();
        format!("{}|{rest}", n.value.map_or("-".to_owned(), |v| v.to_string()))
    }

    #[test]
    fn multipliers_multiply_exactly() {
        assert_eq!(read("1.2万亿元"), "1200000000000|元");
        assert_eq!(read("5百万"), "5000000|");
        assert_eq!(read("1200 万主摄"), "12000000|主摄");
        assert_eq!(read("10万万"), "1000000000|");
    }

    #[test]
    fn terms_add_up() {
        assert_eq!(read("25万6千"), "256000|");
        assert_eq!(read("1亿3,880万元"), "138800000|元");
        assert_eq!(read("6万2,318人"), "62318|人");
        assert_eq!(read("3万5"), "35000|");
        assert_eq!(read("7万 5千 4百"), "75400|");
        assert_eq!(read("5亿1万4千6百"), "500014600|");
        assert_eq!(read("2千零30万"), "20300000|");
        assert_eq!(read("2千零30"), "2030|");
    }

    #[test]
    fn a_larger_number_behind_a_multiplier_is_another_number() {
        assert_eq!(read("3千25万"), "3000|25万");
    }

    #[test]
    fn a_multiplier_that_begins_a_unit_is_left_to_it() {
        assert_eq!(read("5千瓦"), "5|千瓦");
        assert_eq!(read("300兆瓦"), "300|兆瓦");
        assert_eq!(read("6百分点"), "6|百分点");
        assert_eq!(read("1.2兆元"), "1200000000000|元");
    }
}
