//! Arabic numerals: grouping marks and decimals.

use super::Decimal;

/// An Arabic numeral as it stands: `3,124`, `0.5`, `.5`, `3 124`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digits {
    /// Index of the character after the last.
    pub end: usize,
    /// The value; `None` where there are more digits than any figure has.
    pub value: Option<Decimal>,
    /// Digits before the point.
    pub whole: usize,
    /// Digits after the point.
    pub fraction: usize,
    /// Whether marks group the thousands.
    pub grouped: bool,
}

/// More digits than this are no figure.
const LONGEST: usize = 36;

/// Reads the Arabic numeral that begins at `start`, half-width digits only.
///
/// `1,413` and `3 124` are one number, because exactly three digits follow each mark; `3,5` and `1, 234` are two. A point needs
/// a digit behind it.
#[must_use]
pub fn read_digits(chars: &[char], start: usize) -> Option<Digits> {
    let run = digits_from(chars, start);
    let mut at = start + run;
    let mut grouped = false;
    if (1..=3).contains(&run)
        && let Some(mark @ (',' | '，' | ' ')) = chars.get(at).copied()
    {
        while chars.get(at) == Some(&mark) && digits_from(chars, at + 1) == 3 {
            at += 4;
            grouped = true;
        }
    }
    let whole_end = at;
    let fraction = match chars.get(at) {
        Some('.') => digits_from(chars, at + 1),
        _ => 0,
    };
    if fraction > 0 {
        at += 1 + fraction;
    }
    if run == 0 && fraction == 0 {
        return None;
    }
    let value = (at - start <= LONGEST + 12).then(|| value_of(&chars[start..at])).flatten();
    let whole = chars[start..whole_end].iter().filter(|c| c.is_ascii_digit()).count();
    Some(Digits { end: at, value, whole, fraction, grouped })
}

fn value_of(chars: &[char]) -> Option<Decimal> {
    let plain: String = chars.iter().filter(|c| c.is_ascii_digit() || **c == '.').collect();
    (plain.len() <= LONGEST).then(|| Decimal::parse(&plain)).flatten()
}

/// How many digits stand in a row from `start`.
fn digits_from(chars: &[char], start: usize) -> usize {
    chars.get(start..).unwrap_or_default().iter().take_while(|c| c.is_ascii_digit()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(String, usize)> {
        let chars: Vec<char> = text.chars().collect();
        read_digits(&chars, 0).map(|d| (d.value.map_or("-".to_owned(), |v| v.to_string()), d.end))
    }

    #[test]
    fn grouping_marks_join_threes() {
        assert_eq!(read("3,124次"), Some(("3124".into(), 5)));
        assert_eq!(read("3 124 568元"), Some(("3124568".into(), 9)));
        assert_eq!(read("1,234,567.25"), Some(("1234567.25".into(), 12)));
    }

    #[test]
    fn other_marks_part_numbers() {
        assert_eq!(read("3,5家"), Some(("3".into(), 1)));
        assert_eq!(read("1, 234"), Some(("1".into(), 1)));
        assert_eq!(read("2024 300家"), Some(("2024".into(), 4)));
        assert_eq!(read("7."), Some(("7".into(), 1)));
    }

    #[test]
    fn a_point_may_lead() {
        assert_eq!(read(".341"), Some(("0.341".into(), 4)));
        assert_eq!(read("."), None);
    }

    #[test]
    fn endless_digits_have_no_value() {
        assert_eq!(read(&"9".repeat(5000)), Some(("-".into(), 5000)));
    }
}
