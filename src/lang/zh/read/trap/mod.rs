//! Number-like text that is no figure.
//!
//! Each rule looks at one place where a number can begin and says how far the trap reaches.

mod date;
mod identifier;
mod list_mark;
mod ordinal;
mod phrase;
mod quoted;
mod vague;

use super::line::Line;
use crate::metric::TrapReason;

/// A trap, in characters of its passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Trapped {
    /// Index of its first character.
    pub(super) start: usize,
    /// Index of the character behind it.
    pub(super) end: usize,
    /// What it is instead.
    pub(super) reason: TrapReason,
}

impl Trapped {
    fn new(start: usize, end: usize, reason: TrapReason) -> Self {
        Self { start, end, reason }
    }
}

/// The trap at `at`, no further back than `floor`; `roc` says that three-digit years are counted from 1912.
pub(super) fn find(line: Line<'_>, at: usize, floor: usize, roc: bool) -> Option<Trapped> {
    list_mark::find(line, at)
        .or_else(|| phrase::find(line, at))
        .or_else(|| quoted::find(line, at))
        .or_else(|| ordinal::find(line, at))
        .or_else(|| date::find(line, at, roc))
        .or_else(|| identifier::find(line, at))
        .or_else(|| vague::find(line, at))
        .map(|t| Trapped { start: t.start.max(floor), ..t })
}
