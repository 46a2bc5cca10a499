//! Numbers written in characters: `二千二百五`, `二〇二四`, `이십일조 삼백`, `五・二`.

use crate::number::Decimal;

use super::numeral::Numeral;

/// Characters that a number may have; what is longer is no number.
const MAX_LEN: usize = 40;

/// Reads the number in characters at the start of `chars`.
///
/// Digits in a row are places (`二〇`), a multiplier takes the digit before it or one (`百五`), and a myriad takes all before it.
/// A space may stand behind a myriad alone: `이십일조 삼백`.
pub(crate) fn read(
    chars: &[char],
    digits: &[(char, i64)],
    multipliers: &[(char, i32)],
    points: &[char],
) -> Option<Numeral> {
    let digit = |at: usize| chars.get(at).and_then(|c| digits.iter().find(|d| d.0 == *c)).map(|d| d.1);
    let multiplier = |at: usize| chars.get(at).and_then(|c| multipliers.iter().find(|m| m.0 == *c)).map(|m| m.1);
    let (mut total, mut section) = (Decimal::ZERO, Decimal::ZERO);
    let mut unit: Option<i64> = None;
    let (mut at, mut smallest) = (0, i32::MAX);
    while at < MAX_LEN {
        if let Some(d) = digit(at) {
            // Behind a multiplier stands one digit: `육이다` of `이십육이다` is `육` and a verb.
            if unit.is_some() && (section > Decimal::ZERO || total > Decimal::ZERO) {
                break;
            }
            unit = Some(unit.unwrap_or(0).checked_mul(10)?.checked_add(d)?);
            at += 1;
        } else if let Some(power) = multiplier(at).filter(|p| *p < 4 || *p < smallest) {
            let part = Decimal::from(unit.take().unwrap_or(i64::from(power < 4)));
            if power < 4 {
                section = section.plus(part.shifted(power)?)?;
                at += 1;
                continue;
            }
            smallest = power;
            section = section.plus(part)?;
            let group = if section == Decimal::ZERO { Decimal::ONE } else { section };
            // `一万億`: a myriad of a larger one.
            let larger = multiplier(at + 1).filter(|next| *next > power);
            total = total.plus(group.shifted(power + larger.unwrap_or(0))?)?;
            section = Decimal::ZERO;
            at += 1 + usize::from(larger.is_some());
            let gap = chars.get(at) == Some(&' ') && (digit(at + 1).is_some() || multiplier(at + 1).is_some());
            at += usize::from(gap);
        } else {
            break;
        }
    }
    let whole = total.plus(section)?.plus(Decimal::from(unit.unwrap_or(0)))?;
    let (value, len) = decimals(chars, at, whole, &digit, points);
    (at > 0 && len <= MAX_LEN).then_some(Numeral { value: Some(value), len })
}

/// The number with the places behind its point.
fn decimals(
    chars: &[char],
    at: usize,
    whole: Decimal,
    digit: &dyn Fn(usize) -> Option<i64>,
    points: &[char],
) -> (Decimal, usize) {
    let point = usize::from(chars.get(at) == Some(&' '));
    if at == 0 || !chars.get(at + point).is_some_and(|c| points.contains(c)) {
        return (whole, at);
    }
    let gap = usize::from(chars.get(at + point + 1) == Some(&' '));
    let from = at + point + 1 + gap;
    let places: String =
        (from..at + MAX_LEN).map_while(|i| digit(i).filter(|d| *d < 10)).map(|d| d.to_string()).collect();
    match Decimal::parse(&format!("{whole}.{places}")) {
        Some(value) if !places.is_empty() => (value, from + places.len()),
        _ => (whole, at),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DIGITS: &[(char, i64)] = &[('〇', 0), ('一', 1), ('二', 2), ('三', 3), ('四', 4), ('五', 5), ('九', 9)];
    const MULTIPLIERS: &[(char, i32)] = &[('十', 1), ('百', 2), ('千', 3), ('万', 4), ('亿', 8), ('兆', 12)];

    fn value(text: &str) -> (String, usize) {
        let chars: Vec<char> = text.chars().collect();
        let n = read(&chars, DIGITS, MULTIPLIERS, &['・', '点']);
        n.map_or((String::new(), 0), |n| (n.value.unwrap().to_string(), n.len))
    }

    #[test]
    fn multipliers_take_what_stands_before_them() {
        assert_eq!(value("二千二百五です"), ("2205".into(), 5));
        assert_eq!(value("百二十三万四千五百"), ("1234500".into(), 9));
        assert_eq!(value("九万四"), ("90004".into(), 3));
        assert_eq!(value("二〇二四年"), ("2024".into(), 4));
        assert_eq!(value("二兆 三百"), ("2000000000300".into(), 5));
        assert_eq!(value("二万亿円"), ("2000000000000".into(), 3));
    }

    #[test]
    fn a_point_has_digits_behind_it() {
        assert_eq!(value("五・二"), ("5.2".into(), 3));
        assert_eq!(value("五・です"), ("5".into(), 1));
    }

    #[test]
    fn myriads_fall() {
        assert_eq!(value("三万五亿"), ("30005".into(), 3));
    }

    #[test]
    fn endless_numbers_are_none() {
        assert_eq!(value(&"九".repeat(60)).1, 0);
        assert_eq!(value(&"百".repeat(60)).1, 40);
    }
}
