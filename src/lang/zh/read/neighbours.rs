//! What the numbers of a list share: `1.1和0.6个百分点`, `10万元以上2000万元以下`, `日本13.6万、南韩13.1万`.

use super::cue::Cue;
use super::expression::{Doubt, Expression, UnitName};
use super::line::{Line, is_han};
use crate::metric::{Bound, Kind, Value};

/// Lets neighbouring expressions settle what each leaves open.
pub(super) fn settle(line: Line<'_>, expressions: &mut Vec<Expression>) {
    share_following_unit(line, expressions);
    share_list_unit(line, expressions);
    join_limits(line, expressions);
}

/// `1.1和0.6个百分点`, `3.2、4.5万元`: the unit behind the last number is each one's.
fn share_following_unit(line: Line<'_>, expressions: &mut [Expression]) {
    for i in (1..expressions.len()).rev() {
        let (head, tail) = expressions.split_at_mut(i);
        let (Some(e), next) = (head.last_mut(), &tail[0]) else { continue };
        let open = e.unit == UnitName::None
            && matches!(e.kind, Kind::Count | Kind::Score)
            && e.doubt != Some(Doubt::Trap(crate::metric::TrapReason::Date));
        let measured = next.is_figure()
            && matches!(next.kind, Kind::Points | Kind::Percent | Kind::Money | Kind::Measure | Kind::Multiple);
        if !open || !measured || next.unit == UnitName::None || next.start < e.end {
            continue;
        }
        let joint = &line.chars()[e.end..next.start];
        let slashed = joint == ['/'] && matches!(next.kind, Kind::Money | Kind::Multiple);
        if !slashed && !matches!(joint, ['和' | '、' | '及' | '与' | '或'] | ['以', '及'] | ['、' | '和', ' '])
            || !line.at(e.numeral.0).is_ascii_digit()
        {
            continue;
        }
        let shift = if e.power == 0 { i32::try_from(next.power).unwrap_or(0) } else { 0 };
        e.shift(shift);
        e.power = e.power.max(next.power);
        (e.kind, e.unit, e.doubt) = (next.kind, next.unit.clone(), None);
    }
}

/// How far a list goes on.
const LIST: usize = 24;

/// How long the name of an item is.
const LIST_NAME: usize = 4;

/// `日本80.5万人次居首，韩国55.8万、港澳73万余人次`: a large number without a unit takes that of the list it stands in.
fn share_list_unit(line: Line<'_>, expressions: &mut [Expression]) {
    for i in 0..expressions.len() {
        let e = &expressions[i];
        if e.unit != UnitName::None || e.kind != Kind::Count || e.power < 4 || !e.is_figure() {
            continue;
        }
        let near = |other: &Expression| {
            let (from, to) = if other.end <= e.start { (other.end, e.start) } else { (e.end, other.start) };
            is_list_gap(line.chars().get(from..to).unwrap_or_default())
        };
        let gives = |other: &&Expression| {
            other.kind == Kind::Count
                && other.is_figure()
                && matches!(other.unit, UnitName::Written(..))
                && other.power >= 4
                && near(other)
        };
        let unit = expressions[..i]
            .last()
            .filter(gives)
            .or_else(|| expressions.get(i + 1).filter(gives))
            .map(|o| o.unit.clone());
        if let Some(unit) = unit {
            expressions[i].unit = unit;
        }
    }
}

/// Whether only the name of another item stands between two numbers: `居首，韩国`, `、港澳`, `（`.
fn is_list_gap(gap: &[char]) -> bool {
    let mark = gap.iter().rposition(|c| matches!(c, '、' | '（' | '和' | '及'));
    let name = mark.map_or(&[][..], |m| &gap[m + 1..]);
    let named = name.len() <= LIST_NAME
        && name.iter().all(|c| is_han(*c))
        && !matches!(name, [.., '量' | '值' | '数' | '达' | '到' | '至' | '为' | '均' | '赛' | '的']);
    mark.is_some() && named && gap.len() <= LIST && !gap.iter().any(|c| matches!(c, '。' | '；' | '！' | '？'))
}

/// `10万元以上2000万元以下`, `大于5且小于9` is one range.
fn join_limits(line: Line<'_>, expressions: &mut Vec<Expression>) {
    let mut joined: Vec<Expression> = Vec::with_capacity(expressions.len());
    for e in expressions.drain(..) {
        match joined.last_mut().filter(|low| are_limits(line, low, &e)) {
            Some(low) => {
                low.value = Value::Range(low.value.low(), e.value.high());
                (low.end, low.bound) = (e.end, Bound::Range);
            }
            None => joined.push(e),
        }
    }
    *expressions = joined;
}

fn are_limits(line: Line<'_>, low: &Expression, high: &Expression) -> bool {
    let lower = matches!(low.bound, Bound::AtLeast | Bound::Over);
    let bounds = lower && matches!(high.bound, Bound::AtMost | Bound::Under);
    let same = low.kind == high.kind && shares_unit(line, low, high);
    let standing = low.is_figure() == high.is_figure();
    if !bounds || !same || !standing || low.value.low() >= high.value.high() || high.start < low.end {
        return false;
    }
    match &line.chars()[low.end..high.start] {
        // `10万元以上2000万元以下`, `大于5小于9`
        [] => true,
        ['、' | '，' | '至'] => {
            let asked = Cue::LowerLimit.starts(line, low.start) && Cue::UpperLimit.starts(line, high.start);
            line.ends(low.end, "以上") || asked && !low.is_figure()
        }
        ['且' | '但' | '而' | '又'] | ['，', '且' | '但'] | ['并', '且'] | ['，', '并', '且'] => true,
        _ => false,
    }
}

/// Whether both have one unit, or the first leaves it to the second.
fn shares_unit(line: Line<'_>, low: &Expression, high: &Expression) -> bool {
    match (&low.unit, &high.unit) {
        (UnitName::Written(a, b), UnitName::Written(c, d)) => line.chars()[*a..*b] == line.chars()[*c..*d],
        (UnitName::None, _) => true,
        (a, b) => a == b,
    }
}
