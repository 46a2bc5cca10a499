//! Shares with a slash: `约1/3的员工`, `占总数的2/3`.

use super::cue::Cue;
use super::expression::{Expression, UnitName};
use super::line::{Line, is_han};
use super::numeral::{Numeral, Read, read};
use super::share::percent;
use crate::metric::{Kind, Value};
use crate::number::Decimal;

/// The whole is no larger: `9/30` is more often a day than a share.
const LARGEST_WHOLE: i64 = 20;

/// The share that the number `n` over a larger one is.
///
/// Catches `约1/3的员工`, `占总数的2/3`, `不到1/5`. Does not catch `1/4决赛`, `10/12` without such words, nor `2/3/2024`.
pub(super) fn slashed(line: Line<'_>, n: &Numeral) -> Option<Expression> {
    if line.at(n.end) != '/' || !n.is_arabic() || n.end - n.start > 2 {
        return None;
    }
    let Read::Number(whole) = read(line, n.end + 1) else { return None };
    let (part, over) = (n.small()?, whole.small()?);
    let (before, next) = (line.before(n.start), line.at(whole.end));
    let alone = |c: char| c == '\0' || is_han(c) || matches!(c, '，' | '。' | '；' | '、' | '）' | '（' | '：');
    if !whole.is_arabic() || !(1..over).contains(&part) || over > LARGEST_WHOLE || !alone(before) || !alone(next) {
        return None;
    }
    let told = Cue::ShareBefore.ends(line, n.start) || Cue::ShareAfter.starts(line, whole.end);
    if !told || Cue::ShareNot.starts(line, whole.end) {
        return None;
    }
    let mut e = Expression::with(n, Kind::Percent, UnitName::Code("%"), whole.end);
    e.value = Value::Single(percent(Decimal::from(part), Decimal::from(over))?);
    (e.numeral, e.round) = ((n.start, whole.end), true);
    Some(e)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_slashed(text: &str) -> Option<Value> {
        let chars: Vec<char> = text.chars().collect();
        let line = Line::new(&chars);
        let at = chars.iter().position(char::is_ascii_digit)?;
        let Read::Number(n) = read(line, at) else { return None };
        slashed(line, &n).map(|e| e.value)
    }

    #[test]
    fn a_part_over_its_whole_is_a_share() {
        assert_eq!(read_slashed("占总数的3/4，"), Some(Value::Single(Decimal::from(75))));
        assert_eq!(read_slashed("不到1/5"), Some(Value::Single(Decimal::from(20))));
        assert_eq!(read_slashed("1/2以上"), Some(Value::Single(Decimal::from(50))));
    }

    #[test]
    fn rounds_days_and_sizes_are_none() {
        for text in ["晋级1/4决赛", "会议于9/12召开", "到2/3/2024", "的5/3", "屏幕为1/2英寸", "达3/4"]
        {
            let share = text == "达3/4";
            assert_eq!(read_slashed(text).is_some(), share, "{text}");
        }
    }
}
