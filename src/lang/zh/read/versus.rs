//! Two numbers against each other: results of matches (`以118比115险胜`) and ratios (`男女比例1.3∶1`, `收于7.2比1`).

use super::cue::Cue;
use super::expression::{Expression, UnitName};
use super::line::Line;
use super::numeral::{Numeral, Read, read};
use crate::metric::{Bound, Kind, Value};
use crate::number::Decimal;

/// No side of a match has more points.
const MOST_POINTS: i64 = 300;

/// How far before and behind a result its words may stand.
const REACH: usize = 8;

/// Decimal places of a ratio that does not come out even.
const PLACES: u32 = 4;

/// The result or the ratio that begins with the number `n`.
///
/// A result is told by words of winning and losing around it, and its value is the first side's points (`3比2` is 3). A ratio is told
/// by the noun before it, and its value is the larger side to one: `1.3∶1` is 1.3, `1∶4` is 4, `6∶4` is 1.5; of three sides it is the first. Does not catch
/// `10:30`, a time of day, nor `按2∶1分组`, which no such word tells.
pub(super) fn versus(line: Line<'_>, n: &Numeral) -> Option<Expression> {
    let right = side(line, n.end).filter(|_| n.power == 0 && n.bound == Bound::Exact)?;
    let (a, b) = (n.single_value()?, right.single_value()?);
    let value = if is_ratio(line, n.start, a, b) {
        to_one(a, b)?
    } else if is_result(line, n, &right) {
        a
    } else {
        return None;
    };
    let (mut value, mut end) = (value, right.end);
    while let Some(more) = side(line, end) {
        // Of three shares the first is told: `三次产业结构为8∶44∶48`.
        (value, end) = (a, more.end);
    }
    let mut e = Expression::with(n, Kind::Score, UnitName::None, end);
    (e.value, e.numeral) = (Value::Single(value), (n.start, end));
    Some(e)
}

/// The number behind `比` or a colon at `at`.
fn side(line: Line<'_>, at: usize) -> Option<Numeral> {
    if !matches!(line.at(at), '比' | ':' | '∶' | '：') {
        return None;
    }
    match read(line, at + 1) {
        Read::Number(n) if n.start == at + 1 && n.power == 0 && n.bound == Bound::Exact => Some(n),
        _ => None,
    }
}

fn to_one(a: Decimal, b: Decimal) -> Option<Decimal> {
    match (a, b) {
        (_, Decimal::ONE) => Some(a),
        (Decimal::ONE, _) => Some(b),
        _ if a >= b => a.ratio(b)?.rounded(PLACES),
        _ => b.ratio(a)?.rounded(PLACES),
    }
}

/// `男女比例约为1.3∶1`, `供需比1∶4.3`, `汇率收于1428.8比1`.
fn is_ratio(line: Line<'_>, start: usize, a: Decimal, b: Decimal) -> bool {
    // `4比4比2出资`: its second number is no first.
    let inner = line.before(start) == '比' && start > 1 && line.at(start - 2).is_ascii_digit();
    if inner || a <= Decimal::ZERO || b <= Decimal::ZERO {
        return false;
    }
    let mut at = line.skip_spaces_back(start);
    for _ in 0..3 {
        if Cue::RatioBefore.ends(line, at) {
            return true;
        }
        at = Cue::Level.strip(line, at);
    }
    let rate = b == Decimal::ONE && !a.is_integer();
    rate && (Cue::Reached.ends(line, start) || line.ends_any(start, &["收于", "报"]))
}

/// `以118比115险胜`, `总比分3比1`, `9比0完封`.
fn is_result(line: Line<'_>, n: &Numeral, right: &Numeral) -> bool {
    let points = |n: &Numeral| n.small().is_some_and(|v| (0..=MOST_POINTS).contains(&v));
    if !points(n) || !points(right) {
        return false;
    }
    let before = line.clause_start(n.start, REACH);
    Cue::ResultBefore.within(line, before, n.start)
        || Cue::ResultAfter.within(line, right.end, line.clause_end(right.end, REACH))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_versus(text: &str) -> Option<String> {
        let chars: Vec<char> = text.chars().collect();
        let line = Line::new(&chars);
        let at = chars.iter().position(char::is_ascii_digit)?;
        let Read::Number(n) = read(line, at) else { return None };
        let e = versus(line, &n)?;
        Some(format!("{} {}", e.value.low(), chars[e.start..e.end].iter().collect::<String>()))
    }

    #[test]
    fn results_are_told_by_who_won() {
        assert_eq!(read_versus("主队以102比98险胜"), Some("102 102比98".to_owned()));
        assert_eq!(read_versus("总比分2比1领先"), Some("2 2比1".to_owned()));
        assert_eq!(read_versus("3∶2逆转夺冠"), Some("3 3∶2".to_owned()));
    }

    #[test]
    fn ratios_are_to_one() {
        assert_eq!(read_versus("男女比例约为1.2∶1。"), Some("1.2 1.2∶1".to_owned()));
        assert_eq!(read_versus("供需比1∶4.5"), Some("4.5 1∶4.5".to_owned()));
        assert_eq!(read_versus("之比为3∶2"), Some("1.5 3∶2".to_owned()));
        assert_eq!(read_versus("三次产业比例为5∶40∶55"), Some("5 5∶40∶55".to_owned()));
    }

    #[test]
    fn times_and_plans_are_neither() {
        assert_eq!(read_versus("按2∶1随机分组"), None);
        assert_eq!(read_versus("下午3:20开始"), None);
        assert_eq!(read_versus("今年5比去年好"), None);
    }
}
