//! `收入、利润分别增长5%、3%`: as many things as figures.

use std::ops::Range;

use super::Named;
use crate::lang::zh::link::clause::Clause;
use crate::lang::zh::link::phrase::{trim_end, trim_start};

/// The member of the list before `分别` that belongs to the figure.
///
/// Where nothing stands before `分别`, the figures take over the things of as many figures before: `进口3亿元、出口5亿元，分别增长
/// 2%、4%`. `starts` are the figures of the sentence, this one being the one after `before`.
///
/// Rule `list-distributed`: `收入、利润`分别增长5%、3%: each figure has its member of the list. Not where the list and the figures are not as
/// many.
///
/// Rule `thing-distributed`: where 分别 has no list, the figures before lend their things: `进口`3亿元、`出口`5亿元，分别增长2%、4%.
pub(crate) fn of(
    clause: &Clause<'_>,
    periods: &[Range<usize>],
    before: &[Named],
    starts: &[Range<usize>],
) -> Option<(Range<usize>, &'static str)> {
    let chars = clause.chars;
    let whole = clause.whole.clone();
    let at = whole.clone().rev().find(|&i| chars[i..].starts_with(&['分', '别']))?;
    let ends = |c: char| matches!(c, '，' | '；' | '。');
    let group: Vec<usize> = (0..starts.len())
        .filter(|&n| starts[n].start >= at && starts[n].start < at + 60)
        .take_while(|&n| !chars[at..starts[n].start].iter().any(|&c| ends(c)))
        .collect();
    let place = group.iter().position(|&n| n == before.len())?;
    if group.len() < 2 {
        return None;
    }
    let head = trim_start(chars, trim_end(chars, whole.start..at, periods), periods);
    if head.is_empty() {
        let first = group[0].checked_sub(group.len())?;
        return before.get(first + place)?.thing.clone().map(|(r, _)| (r, "thing-distributed"));
    }
    let parts = split(chars, head);
    (parts.len() == group.len()).then(|| (parts[place].clone(), "list-distributed"))
}

/// The members of a list.
fn split(chars: &[char], range: Range<usize>) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = range.start;
    for i in range.clone() {
        if matches!(chars[i], '、' | '和' | '及' | '与') {
            parts.push(start..i);
            start = i + 1;
        }
    }
    parts.push(start..range.end);
    parts.retain(|p| !p.is_empty());
    parts
}
