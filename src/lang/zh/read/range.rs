//! Ranges: `3至5家`, `1到10亿元`, `5%至8%`, `24±1%`.

use super::cue::Cue;
use super::line::Line;
use super::numeral::{Form, Numeral, Read, read};
use super::unit::{self, Unit};
use crate::metric::{Bound, Kind, Value};
use crate::number::Decimal;

/// A range, and the unit that its first half carries where the second has none.
#[derive(Clone, Copy, Debug)]
pub(super) struct Range {
    /// Both halves as one number.
    pub(super) numeral: Numeral,
    /// The unit of the first half.
    pub(super) first_unit: Option<Unit>,
}

/// Reads a range whose first half is `left`.
///
/// Both halves share the unit, and the multiplier where the second half alone has one and the range stays one: `1到10亿元` is from
/// a hundred million, `8000至1万元` from eight thousand. Halves with different units are two numbers (`下降6.3%至7914元`), and so
/// is a change with the level it led to (`减少8600人至366万人`).
pub(super) fn range(line: Line<'_>, left: &Numeral) -> Option<Range> {
    let low = left.single_value()?;
    let first_unit = unit::read(line, left.end).filter(|u| !line.starts(u.start, "分"));
    let (at, sign) = first_unit
        .and_then(|u| connector(line, bound_suffix(line, u.end)).map(|c| (c, Some(u))))
        .map(|((at, sign), _)| (at, sign))
        .or_else(|| connector(line, left.end))?;
    let first_unit = first_unit.filter(|u| u.end <= at);
    // `零下20到零下10度`
    let cold = line.ends(left.start, "零下") && line.starts(at, "零下");
    let at = if cold { at + 2 } else { at };
    let Read::Number(right) = read(line, at) else { return None };
    if cold && !matches!(line.at(line.skip_spaces(right.end)), '度' | '℃' | '°' | '℉' | '摄' | '华') {
        return None;
    }
    let second_unit = unit::read(line, right.end);
    // `10块到20块钱`
    let first_unit = first_unit.filter(|u| !is_piece_of_money(line, *u, second_unit));
    let high = right.single_value()?;
    if right.start != at || !agree(line, first_unit, second_unit) {
        return None;
    }
    let (low, high) = if cold && low > high { (high, low) } else { (low, high) };
    let value = if sign == Sign::PlusMinus {
        Value::Range(low.minus(high)?, low.plus(high)?)
    } else {
        Value::Range(shared(left, &right, low, high, line.at(left.end) == '、'), high)
    };
    let (Value::Single(a) | Value::Range(a, _)) = value;
    if a > value.high() || a.is_negative() != value.high().is_negative() && sign != Sign::PlusMinus {
        return None;
    }
    if is_change_to(line, left, a, high, first_unit.or(second_unit), first_unit.is_some()) {
        return None;
    }
    let bare = first_unit.is_none() && second_unit.is_none() && left.power + right.power == 0;
    // `25-30度`, `8-9级`: units that only their surroundings make ones.
    let special = matches!(line.at(line.skip_spaces(right.end)), '度' | '级' | '块' | '分');
    if bare && sign == Sign::Dash && !special && !line.starts(right.end, "之间") {
        return None;
    }
    let numeral = Numeral {
        start: left.start,
        end: right.end,
        value,
        bound: Bound::Range,
        form: joined_form(left.form, right.form),
        power: right.power,
    };
    Some(Range { numeral, first_unit })
}

fn joined_form(left: Form, right: Form) -> Form {
    match (left, right) {
        (Form::Digits { .. }, _) => left,
        (_, Form::Digits { .. }) => right,
        _ => Form::Han { single: false, magnitude: false, spelled: false, decimal: false },
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    Word,
    Dash,
    PlusMinus,
}

/// The index behind what joins two halves, where it stands at `at`.
fn connector(line: Line<'_>, at: usize) -> Option<(usize, Sign)> {
    let from = line.skip_spaces(at);
    let sign = match line.at(from) {
        '至' | '到' | '~' | '～' | '∼' | '〜' => Sign::Word,
        '-' | '—' | '–' | '－' | '﹣' | '─' | '―' | '‐' | '‑' => Sign::Dash,
        '±' => Sign::PlusMinus,
        '和' | '与' if is_between(line, from + 1) => Sign::Word,
        '、' if is_next(line, from) => Sign::Word,
        _ => return None,
    };
    let mut end = from + 1;
    while end < from + 3 && matches!(line.at(end), '-' | '—' | '–' | '－' | '─') {
        end += 1;
    }
    let next = line.skip_spaces(end);
    // ` -7.89%` is a negative number of its own.
    (!(sign == Sign::Dash && from > at && next == end)).then_some((next, sign))
}

/// Whether the mark at `at` stands between two neighbouring digits of one amount: `六、七倍`, `三、四百家`.
fn is_next(line: Line<'_>, at: usize) -> bool {
    let digits = if line.at(at + 1).is_ascii_digit() { "123456789" } else { "一二三四五六七八九" };
    let digit = |i: usize| digits.chars().position(|c| c == line.at(i));
    let Some((low, high)) = at.checked_sub(1).and_then(digit).zip(digit(at + 1)) else { return false };
    let numeral = |c: char| crate::number::is_han_numeral(c) || c.is_ascii_digit() || matches!(c, '.' | '、');
    let alone = at < 2 || !numeral(line.at(at - 2));
    alone && high == low + 1 && matches!(line.at(at + 2), '倍' | '百' | '千' | '万' | '亿' | '个')
}

/// Whether `之间` stands behind the number at `at`: `介于10%和15%之间`.
fn is_between(line: Line<'_>, at: usize) -> bool {
    let Read::Number(n) = read(line, at) else { return false };
    let end = unit::read(line, n.end).map_or(n.end, |u| u.end);
    line.starts(end, "之间")
}

/// `40多岁到90多岁`: bound words between the first unit and the connector.
fn bound_suffix(line: Line<'_>, end: usize) -> usize {
    if line.starts_any(end, &["左右", "以上"]) { end + 2 } else { end }
}

/// Whether `块` before the link is the money of `块钱` behind it.
fn is_piece_of_money(line: Line<'_>, first: Unit, second: Option<Unit>) -> bool {
    line.chars()[first.start..first.end] == ['块'] && second.is_some_and(|u| line.starts(u.start, "块钱"))
}

/// Whether the halves can share a unit.
fn agree(line: Line<'_>, first: Option<Unit>, second: Option<Unit>) -> bool {
    match (first, second) {
        (Some(a), Some(b)) => {
            a.meaning == b.meaning
                && (a.kind() != Kind::Count || line.chars()[a.start..a.end] == line.chars()[b.start..b.end])
        }
        (Some(a), None) => a.kind() != Kind::Count,
        _ => true,
    }
}

/// The lower end, with the multiplier of the upper one where it is meant for both.
fn shared(left: &Numeral, right: &Numeral, low: Decimal, high: Decimal, listed: bool) -> Decimal {
    let small = left.power == 0 && right.power > 0;
    let units = right.power >= 4
        || left.is_single() && right.power >= 2
        || left.is_arabic() && right.power >= if listed { 2 } else { 3 };
    let scaled = i32::try_from(right.power).ok().and_then(|p| low.shifted(p));
    scaled.filter(|s| small && units && *s <= high).unwrap_or(low)
}

/// Whether the first half is a change and the second the level that it led to, or both are levels (`从3人到86人`).
fn is_change_to(
    line: Line<'_>,
    left: &Numeral,
    low: Decimal,
    high: Decimal,
    unit: Option<Unit>,
    carries: bool,
) -> bool {
    if !carries
        || unit.is_some_and(|u| u.kind() == Kind::Percent)
        || low.times(Decimal::from(5)).is_none_or(|l| l > high)
    {
        return false;
    }
    let mut at = left.start;
    if line.ends_any(at, &["从", "由"]) && !line.holds_any(left.end, left.end + 16, &["不等", "之间", "之內"]) {
        return true;
    }
    for _ in 0..2 {
        at = Cue::Filler.strip(line, at);
    }
    Cue::Change.ends(line, at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ends(text: &str) -> Option<(String, String)> {
        let start = text.chars().position(|c| c.is_ascii_digit() || "一二三四五六七八九两".contains(c)).unwrap();
        let chars: Vec<char> = text.chars().collect();
        let line = Line::new(&chars);
        let Read::Number(left) = read(line, start) else { return None };
        let r = range(line, &left)?;
        Some((r.numeral.value.low().to_string(), r.numeral.value.high().to_string()))
    }

    fn pair(a: &str, b: &str) -> Option<(String, String)> {
        Some((a.to_owned(), b.to_owned()))
    }

    #[test]
    fn a_multiplier_is_shared_where_the_range_stays_one() {
        assert_eq!(ends("1到10亿元"), pair("100000000", "1000000000"));
        assert_eq!(ends("5.5万至6万吨"), pair("55000", "60000"));
        assert_eq!(ends("8000至1万元"), pair("8000", "10000"));
        assert_eq!(ends("三至五百元"), pair("300", "500"));
        assert_eq!(ends("3—5%"), pair("3", "5"));
        assert_eq!(ends("六、七倍"), pair("6", "7"));
        assert_eq!(ends("三、四百家"), pair("300", "400"));
        assert_eq!(ends("三、四线城市"), None);
        assert_eq!(ends("花了5、6百块"), pair("500", "600"));
        assert_eq!(ends("10块到20块钱"), pair("10", "20"));
        assert_eq!(ends("零下20到零下10度"), pair("10", "20"));
        assert_eq!(ends("零下20到零下10批"), None);
        assert_eq!(ends("25-30度"), pair("25", "30"));
    }

    #[test]
    fn both_halves_may_carry_the_unit() {
        assert_eq!(ends("5%至8%"), pair("5", "8"));
        assert_eq!(ends("2元到3元"), pair("2", "3"));
        assert_eq!(ends("24±1%"), pair("23", "25"));
        assert_eq!(ends("下降6.3%至7914元"), None);
    }

    #[test]
    fn a_change_and_its_level_are_two_numbers() {
        assert_eq!(ends("减少约8600人至366万人"), None);
        assert_eq!(ends("增加300至500元"), pair("300", "500"));
    }

    #[test]
    fn a_falling_pair_and_a_negative_number_are_no_range() {
        assert_eq!(ends("5到3家"), None);
        assert_eq!(ends("4.31 -7.89%"), None);
    }
}
