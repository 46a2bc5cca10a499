//! `占GDP比重`3%: a share is named by what it is a share of.

use std::ops::Range;

use crate::lang::zh::link::clause::Clause;
use crate::lang::zh::link::phrase::trim_end;

/// The words from `占` to the end of what the share is of.
///
/// `占全国总量的比重提升至`5% gives `占全国总量`. Not `占比`, `占地`, `占据`; nothing where the number follows `占` at once.
pub(crate) fn of(clause: &Clause<'_>, periods: &[Range<usize>]) -> Option<Range<usize>> {
    let chars = clause.chars;
    let at = clause.left.clone().rev().find(|&i| chars[i] == '占')?;
    if matches!(chars.get(at + 1), Some('比' | '据' | '地' | '有')) {
        return None;
    }
    let mut end = trim_end(chars, at + 1..clause.left.end, periods).end;
    for word in [['比', '重'], ['比', '例'], ['份', '额']] {
        if chars[at + 1..end].ends_with(&word) {
            end = trim_end(chars, at + 1..end - 2, periods).end;
        }
    }
    (end > at + 1).then_some(at..end)
}
