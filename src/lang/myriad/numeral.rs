//! Digits with multipliers: `12億8,000万`, `8万2千`, `10,967百万`, `1조 3,450억`.

use crate::number::Decimal;

/// Characters that a numeral may have; what is longer is no figure.
const MAX_LEN: usize = 40;

/// A numeral that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Numeral {
    /// Its value; `None` when it is too long for a figure.
    pub(crate) value: Option<Decimal>,
    /// Characters that it takes.
    pub(crate) len: usize,
}

/// Reads the numeral at the start of `chars`, which begins with a digit.
pub(crate) fn read(chars: &[char], multipliers: &[(char, i32)]) -> Numeral {
    let mut total = Some(Decimal::ZERO);
    let mut section = Some(Decimal::ZERO);
    let mut at = 0;
    while let Some((digits, len)) = digits(&chars[at..]) {
        let mut part = Decimal::parse(&digits);
        at += len;
        // `48.2 万`
        let apart = chars.get(at) == Some(&' ') && power_at(chars, at + 1, multipliers).is_some_and(|p| p >= 4);
        at += usize::from(apart);
        let mut myriad = None;
        while let Some(&(_, power)) = chars.get(at).and_then(|c| multipliers.iter().find(|m| m.0 == *c)) {
            at += 1;
            if power >= 4 {
                // `1万億`: a myriad of a larger one.
                let larger = power_at(chars, at, multipliers).filter(|next| *next > power);
                at += usize::from(larger.is_some());
                myriad = Some(power + larger.unwrap_or(0));
                break;
            }
            part = part.and_then(|p| p.shifted(power));
        }
        section = section.zip(part).and_then(|(s, p)| s.plus(p));
        if let Some(power) = myriad {
            total = total.zip(section).and_then(|(t, s)| t.plus(s.shifted(power)?));
            section = Some(Decimal::ZERO);
        }
        // `1조 3,450억`, `4천 3백`: a space between a multiplier and digits behind it that are multiplied too.
        let gap = usize::from(chars.get(at) == Some(&' ') && (myriad.is_some() || goes_on(chars, at, multipliers)));
        if myriad.is_none() && !is_multiplier(chars, at, multipliers) || !starts_number(chars, at + gap) {
            break;
        }
        at += gap;
    }
    let value = total.zip(section).and_then(|(t, s)| t.plus(s)).filter(|_| at <= MAX_LEN);
    Numeral { value, len: at }
}

/// The power of ten of the multiplier at `at`.
fn power_at(chars: &[char], at: usize, multipliers: &[(char, i32)]) -> Option<i32> {
    chars.get(at).and_then(|c| multipliers.iter().find(|m| m.0 == *c)).map(|m| m.1)
}

/// Whether the character before `at` multiplies, so that further digits continue the numeral.
fn is_multiplier(chars: &[char], at: usize, multipliers: &[(char, i32)]) -> bool {
    at.checked_sub(1).is_some_and(|i| multipliers.iter().any(|m| m.0 == chars[i]))
}

/// Whether the digits behind the space at `at` have a smaller multiplier than the one before it.
fn goes_on(chars: &[char], at: usize, multipliers: &[(char, i32)]) -> bool {
    let power = |k: usize| chars.get(k).and_then(|c| multipliers.iter().find(|m| m.0 == *c)).map(|m| m.1);
    let digits = chars[at + 1..].iter().take(4).take_while(|c| c.is_ascii_digit()).count();
    let next = power(at + 1 + digits).filter(|_| digits > 0);
    next.zip(at.checked_sub(1).and_then(power)).is_some_and(|(next, last)| next < last)
}

fn starts_number(chars: &[char], at: usize) -> bool {
    chars.get(at).is_some_and(char::is_ascii_digit)
}

/// Digits with grouping commas and at most one point, as plain digits and the number of characters they take.
fn digits(chars: &[char]) -> Option<(String, usize)> {
    let mut plain = String::new();
    let mut at = 0;
    let mut fraction = false;
    let head = chars.iter().take(4).take_while(|c| c.is_ascii_digit()).count();
    while let Some(&c) = chars.get(at) {
        match c {
            '0'..='9' => plain.push(c),
            ',' | '，' if !fraction && groups_of_three(&chars[at + 1..]) && at > 0 => {}
            // `1 414 021 100`: spaces group where the first group is as short as groups are.
            ' ' if !fraction && (1..=3).contains(&head) && groups_of_three(&chars[at + 1..]) => {}
            '.' if !fraction && starts_number(chars, at + 1) => {
                fraction = true;
                plain.push('.');
            }
            _ => break,
        }
        at += 1;
    }
    (at > 0).then_some((plain, at))
}

fn groups_of_three(chars: &[char]) -> bool {
    chars.iter().take(4).take_while(|c| c.is_ascii_digit()).count() == 3
}

/// The plain digits at the start of `chars`, without multipliers.
pub(crate) fn plain(chars: &[char]) -> Option<Numeral> {
    let (text, len) = digits(chars)?;
    Some(Numeral { value: Decimal::parse(&text).filter(|_| len <= MAX_LEN), len })
}

#[cfg(test)]
mod tests {
    use super::*;

    const JA: &[(char, i32)] = &[('百', 2), ('千', 3), ('万', 4), ('亿', 8), ('兆', 12)];
    const KO: &[(char, i32)] = &[('백', 2), ('천', 3), ('만', 4), ('억', 8), ('조', 12)];

    fn value(text: &str, multipliers: &[(char, i32)]) -> (String, usize) {
        let chars: Vec<char> = text.chars().collect();
        let n = read(&chars, multipliers);
        (n.value.map(|v| v.to_string()).unwrap_or_default(), n.len)
    }

    #[test]
    fn myriads_add_up() {
        assert_eq!(value("12亿8,000万円", JA), ("1280000000".into(), 9));
        assert_eq!(value("8万2千円", JA), ("82000".into(), 4));
        assert_eq!(value("10,967百万円", JA), ("10967000000".into(), 8));
        assert_eq!(value("1조 3,450억원", KO), ("1345000000000".into(), 9));
        assert_eq!(value("2천500명", KO), ("2500".into(), 5));
        assert_eq!(value("4천 3백", KO), ("4300".into(), 5));
        assert_eq!(value("4천 3명", KO), ("4000".into(), 2));
        assert_eq!(value("1 414 021 100", KO), ("1414021100".into(), 13));
        assert_eq!(value("2024 100", KO), ("2024".into(), 4));
        assert_eq!(value("6，544", JA), ("6544".into(), 5));
        assert_eq!(value("1万亿円", JA), ("1000000000000".into(), 3));
        assert_eq!(value("48.2 万で", JA), ("482000".into(), 6));
    }

    #[test]
    fn a_decimal_may_be_multiplied() {
        assert_eq!(value("1.5万人", JA), ("15000".into(), 4));
    }

    #[test]
    fn a_comma_that_groups_nothing_ends_the_numeral() {
        assert_eq!(value("3,5月", JA), ("3".into(), 1));
    }

    #[test]
    fn endless_digits_have_no_value() {
        assert_eq!(value(&"9".repeat(500), JA), (String::new(), 500));
    }
}
