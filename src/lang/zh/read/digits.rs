//! What goes on behind the digits of a number, and what ends them: `15亿两千万`, `1.2×10^9`, `$20，300美元`.

use super::line::Line;
use super::numeral::Numeral;
use crate::number::{Decimal, read_han};

/// The rest of a number that goes on in Han characters behind its digits: `15亿两千万`, `3万五千`.
pub(super) fn han_rest(line: Line<'_>, at: usize, power: u32) -> Option<(usize, u32, Decimal)> {
    let begins = power >= 4
        && "一两二三四五六七八九".contains(line.at(at))
        && matches!(line.at(at + 1), '十' | '百' | '千' | '万');
    let n = read_han(line.chars(), at).filter(|n| begins && n.high.is_none() && !n.decimal && !n.spelled)?;
    (n.low < Decimal::ONE.shifted(i32::try_from(power).ok()?)?).then_some((n.end, n.power, n.low))
}

/// The full comma of a list that would group digits: in `$20，300美元` the sign is of the first amount, the word of the second.
pub(super) fn parting_comma(line: Line<'_>, start: usize, end: usize) -> Option<usize> {
    let signed = matches!(line.before(start), '$' | '¥' | '￥' | '£' | '€');
    let mark = (start..end).find(|&i| line.at(i) == '，').filter(|_| signed)?;
    let again = super::unit::read(line, end).is_some_and(|u| u.kind() == crate::metric::Kind::Money);
    again.then_some(mark)
}

/// `1.2×10^9`, `3×10⁻⁶`: a power of ten behind the digits, the index behind it and the value.
pub(super) fn powered(line: Line<'_>, n: &Numeral) -> Option<(usize, Decimal)> {
    let at = line.skip_spaces(n.end);
    let ten = line.skip_spaces(at + 1);
    if !matches!(line.at(at), '×' | '*' | 'x' | 'X') || !line.starts(ten, "10") {
        return None;
    }
    let raised = |c: char| "⁰¹²³⁴⁵⁶⁷⁸⁹".chars().position(|d| d == c);
    let caret = usize::from(line.at(ten + 2) == '^');
    let from = ten + 2 + caret;
    let minus = usize::from(matches!(line.at(from), '-' | '－' | '−' | '⁻'));
    let place = |i: usize| match line.at(i) {
        c if caret == 1 => c.to_digit(10),
        c => raised(c).and_then(|d| u32::try_from(d).ok()),
    };
    let digits: Vec<u32> = (from + minus..from + minus + 2).map_while(place).collect();
    let exponent = digits.iter().fold(0, |sum, d| sum * 10 + d);
    let exponent = i32::try_from(exponent).ok().filter(|e| !digits.is_empty() && *e <= 24)?;
    let value = n.single_value()?.shifted(if minus == 1 { -exponent } else { exponent })?;
    Some((from + minus + digits.len(), value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::zh::read::numeral::{Read, read};

    fn number(text: &str, at: usize) -> String {
        let chars: Vec<char> = text.chars().collect();
        let Read::Number(n) = read(Line::new(&chars), at) else { return "none".to_owned() };
        format!("{} |{}", n.value.low(), chars[n.end..].iter().collect::<String>())
    }

    #[test]
    fn a_full_comma_parts_amounts_and_groups_thousands() {
        assert_eq!(number("$20，300美元", 1), "20 |，300美元");
        assert_eq!(number("共20，300家", 1), "20300 |家");
    }

    #[test]
    fn a_number_goes_on_in_han_characters_where_it_falls() {
        assert_eq!(number("3万五千元", 0), "35000 |元");
        assert_eq!(number("3千两万元", 0), "3000 |两万元");
    }
}
