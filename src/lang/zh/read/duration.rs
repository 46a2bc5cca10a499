//! When a length of time is a figure.

use super::expression::{Doubt, Expression, UnitName};
use super::line::Line;
use super::tables::{DURATION_AFTER, DURATION_CUES};
use super::words::Words;
use crate::metric::{Kind, TrapReason};
use std::sync::LazyLock;

static CUES: LazyLock<Words<()>> = LazyLock::new(|| Words::by_last(DURATION_CUES.iter().map(|&word| (word, ()))));
static AFTER: LazyLock<Words<()>> = LazyLock::new(|| Words::by_first(DURATION_AFTER.iter().map(|&word| (word, ()))));

/// Doubts a duration that is no result: `三年来`, `5天后`, `未来两年` say when, `历时3个月`, `平均住院6.9天` say how long.
///
/// Grammar alone cannot tell; a word that measures must stand before it, and none that makes it a time may follow. Ages are
/// figures.
pub(super) fn judge(line: Line<'_>, e: &mut Expression) {
    if e.kind != Kind::Duration || !e.is_figure() {
        return;
    }
    let year = e.unit == UnitName::Code("a");
    if year && line.before(e.end) == '岁' || line.holds_any(e.numeral.1, e.end, &["岁"]) {
        return;
    }
    let cued = CUES.before(line, e.start, |_, _, ()| true).is_some();
    let dated = AFTER.at(line, e.end, |_, _, ()| true).is_some();
    let placed = line.ends_any(
        e.start,
        &[
            "第", "每", "上", "下", "前", "后", "连续", "未来", "过去", "今后", "最近", "此后", "随后", "往后", "首",
            "近", "年前", "时隔",
        ],
    );
    let long = year && e.numeral.1 == e.end - 1 && e.value.low() >= crate::number::Decimal::from(1000);
    if !cued || dated || placed || long {
        e.doubt = Some(Doubt::Trap(TrapReason::Date));
    }
}
