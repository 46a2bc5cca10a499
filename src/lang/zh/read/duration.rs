//! When a length of time is a figure.

use std::sync::LazyLock;

use super::cue::Cue;
use super::expression::{Doubt, Expression, UnitName};
use super::line::{Line, is_han};
use super::tables::{DURATION_AFTER, DURATION_CUES};
use super::words::Words;
use crate::metric::{Bound, Kind, TrapReason, Value};
use crate::number::{Decimal, is_han_numeral};

static CUES: LazyLock<Words<()>> = LazyLock::new(|| Words::by_last(DURATION_CUES.iter().map(|&word| (word, ()))));
static AFTER: LazyLock<Words<()>> = LazyLock::new(|| Words::by_first(DURATION_AFTER.iter().map(|&word| (word, ()))));

/// Doubts a duration that is no result: `三年来`, `5天后`, `未来两年` say when, `历时3个月`, `平均住院6.9天` say how long.
///
/// Grammar alone cannot tell. A word that measures must stand before it (`为期`, `平均`, `缩短至`) or a change behind it, or it is
/// stated to a fraction; and no word may follow or precede that makes it a time. Ages are figures.
pub(super) fn judge(line: Line<'_>, e: &mut Expression) {
    if e.kind != Kind::Duration || !e.is_figure() {
        return;
    }
    if e.unit == UnitName::Code("a") && line.holds_any(e.numeral.1, e.end, &["岁"]) {
        return;
    }
    take_within(line, e);
    if !is_measured(line, e) || is_placed(line, e) {
        e.doubt = Some(Doubt::Trap(TrapReason::Date));
    }
}

/// `8分钟内`, `48小时内`, `须在7天内`: at most so long. A day and more are a limit only where something is asked or promised:
/// `24小时内下了5毫米` and `三天内涨了5%` say when.
fn take_within(line: Line<'_>, e: &mut Expression) {
    let hours = e.unit == UnitName::Code("h");
    let day = Decimal::from(24);
    let short = matches!(e.unit, UnitName::Code("min" | "s")) || hours && e.value.high() < day;
    let soon = hours && matches!(line.at(e.end + 1), '就' | '便');
    let asked =
        (hours || e.unit == UnitName::Code("d")) && Cue::Asked.within(line, line.clause_start(e.start, ASKED), e.start);
    if (short || soon || asked)
        && e.bound == Bound::Exact
        && line.at(e.end) == '内'
        && !line.starts_any(e.end, &["内部", "内外", "内容"])
    {
        (e.bound, e.end) = (Bound::AtMost, e.end + 1);
    }
}

/// How far before a limit it is asked for.
const ASKED: usize = 12;

fn is_measured(line: Line<'_>, e: &Expression) -> bool {
    let fraction = matches!(e.value, Value::Single(v) if !v.is_integer())
        && line.chars()[e.numeral.0..e.numeral.1].iter().any(|c| matches!(c, '.' | '点'));
    let limited = matches!(e.bound, Bound::Under | Bound::AtLeast | Bound::AtMost) && e.start < e.numeral.0;
    let shifts = Cue::Shifts.starts(line, e.end);
    let done = Cue::Done.starts(line, e.end);
    // `三年之内` says when.
    let long = matches!(e.unit, UnitName::Code("a" | "mo"));
    let within = e.bound == Bound::AtMost && line.before(e.end) == '内' && !long;
    let named = Cue::TimeNamed.starts(line, e.end);
    let cued = is_cued(line, e.start) || is_lived(line, e.start);
    // Nothing is dated by milliseconds.
    let tiny = matches!(e.unit, UnitName::Code("ms" | "us" | "ns" | "ps" | "fs" | "as"));
    is_compound(line, e)
        || tiny
        || fraction
        || limited
        || within
        || named
        || cued
        || shifts
        || done && !counts_within(line, e.end)
}

/// `2小时11分`
fn is_compound(line: Line<'_>, e: &Expression) -> bool {
    e.end > e.numeral.1
        && e.numeral.1 > e.numeral.0
        && line.chars()[e.numeral.1..e.end].iter().any(|c| c.is_ascii_digit() || *c == '零')
}

/// `淤了二十多年`, `吹过六年小号`, `停产15天`: it was lived through or stood still; not `为了三年`, `不过三天`.
fn is_lived(line: Line<'_>, start: usize) -> bool {
    let start = line.skip_spaces_back(start);
    match line.before(start) {
        '了' => !line.ends_any(start, &["为了", "除了", "到了"]),
        '过' => {
            is_han(line.before(start - 1)) && !"超不通经再度渡越胜难错穿跳路来越又每".contains(line.before(start - 1))
        }
        c => is_han(c) && start > 1 && line.before(start - 1) == '停',
    }
}

/// How far behind a length of time what was counted within it may stand.
const WITHIN: usize = 12;

/// Whether the clause goes on to another number: `三天就涨到486人` says when, `40分钟就能到` how long.
fn counts_within(line: Line<'_>, end: usize) -> bool {
    let to = line.clause_end(end, WITHIN);
    (end..to).any(|i| {
        line.at(i).is_ascii_digit()
            || is_han_numeral(line.at(i)) && super::unit::read(line, i + 1).is_some()
            || line.starts(i, "分之")
    })
}

/// Whether a word that measures stands before `at`, small words between allowed.
fn is_cued(line: Line<'_>, at: usize) -> bool {
    let mut at = line.skip_spaces_back(at);
    for _ in 0..2 {
        if CUES.before(line, at, |_, _, ()| true).is_some() {
            return true;
        }
        at = Cue::Filler.strip(line, at);
    }
    CUES.before(line, at, |_, _, ()| true).is_some()
}

/// Whether the words around make it a date, an ordinal or part of a name.
fn is_placed(line: Line<'_>, e: &Expression) -> bool {
    // `火势在2小时40分后控制` tells how long it took.
    let short = is_compound(line, e) && matches!(e.unit, UnitName::Code("min" | "s"));
    let dated = AFTER.at(line, e.end, |_, _, ()| true).is_some() && !(short && line.at(e.end) == '后');
    let sentenced = line.starts(e.end, "有期徒刑") && line.at(e.end + 4).is_ascii_digit();
    // `仅三个月就蒸发了三分之一`, `试运行半年共飞了1460趟`: what happened is counted, and not the time.
    let passed = matches!(line.at(e.end), '就' | '共')
        && counts_within(line, e.end)
        && !Cue::Spent.ends(line, Cue::Filler.strip(line, line.skip_spaces_back(e.start)));
    let spent = Cue::TakenUp.ends(line, e.start);
    let before =
        Cue::PlacedBefore.ends(line, e.start) && !spent || line.before(e.start) == '前' && !line.ends(e.start, "提前");
    let era = e.unit == UnitName::Code("a")
        && e.power == 0
        && e.numeral.1 + 1 == e.end
        && e.value.low() >= Decimal::from(1000)
        && !line.ends(e.numeral.0, "距今约")
        && !line.ends(e.numeral.0, "距今");
    dated || sentenced || passed || before || era
}
