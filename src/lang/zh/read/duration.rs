//! When a length of time is a figure.

use std::sync::LazyLock;

use super::cue::Cue;
use super::expression::{Doubt, Expression, UnitName};
use super::line::Line;
use super::tables::{DURATION_AFTER, DURATION_CUES};
use super::words::Words;
use crate::metric::{Bound, Kind, TrapReason, Value};
use crate::number::Decimal;

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

/// `8分钟内`: at most so long.
fn take_within(line: Line<'_>, e: &mut Expression) {
    let day = Decimal::from(24);
    let short = matches!(e.unit, UnitName::Code("min" | "s")) || e.unit == UnitName::Code("h") && e.value.high() < day;
    if short && e.bound == Bound::Exact && line.at(e.end) == '内' && !line.starts_any(e.end, &["内部", "内外", "内容"])
    {
        (e.bound, e.end) = (Bound::AtMost, e.end + 1);
    }
}

fn is_measured(line: Line<'_>, e: &Expression) -> bool {
    let compound = e.end > e.numeral.1
        && e.numeral.1 > e.numeral.0
        && line.chars()[e.numeral.1..e.end].iter().any(char::is_ascii_digit);
    let fraction =
        matches!(e.value, Value::Single(v) if !v.is_integer()) && line.chars()[e.numeral.0..e.numeral.1].contains(&'.');
    let limited = matches!(e.bound, Bound::Under | Bound::AtLeast | Bound::AtMost) && e.start < e.numeral.0;
    let changes =
        Cue::Shifts.starts(line, e.end) || line.starts_any(e.end, &["就", "才", "便可", "便能", "即可", "左右就"]);
    let within = e.bound == Bound::AtMost && line.before(e.end) == '内';
    // `淤了二十多年`
    let done = line.before(e.start) == '了' && !line.ends_any(e.start, &["为了", "除了", "到了"]);
    compound || done || fraction || limited || changes || within || is_cued(line, e.start)
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
    let dated = AFTER.at(line, e.end, |_, _, ()| true).is_some();
    let spent = line.ends_any(e.start, &["花上", "用上", "等上"]);
    let before =
        Cue::PlacedBefore.ends(line, e.start) && !spent || line.before(e.start) == '前' && !line.ends(e.start, "提前");
    let era = e.unit == UnitName::Code("a")
        && e.power == 0
        && e.numeral.1 + 1 == e.end
        && e.value.low() >= Decimal::from(1000);
    dated || before || era
}
