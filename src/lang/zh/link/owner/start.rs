//! Owners at the beginning of clauses.

use std::ops::Range;

use super::name_at;
use crate::lang::zh::link::marks::is_stop;
use crate::lang::zh::link::phrase::trim_start;

/// Words that begin a clause which names no owner at its beginning.
const NOT_OWNERS: &[&str] = &[
    "记者",
    "一",
    "二",
    "三",
    "位列",
    "如果",
    "发布",
    "指出",
    "分析",
    "公布",
    "进一步",
    "实施",
    "推动",
    "围绕",
    "第",
    "近",
    "超",
    "新",
];

/// The owners that clauses of the sentence begin with, conjunctions and times before them left out: `其中，去年`宜兴市`引进…`.
pub(crate) fn starts(chars: &[char], sentence: &Range<usize>, periods: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = sentence.start;
    for i in sentence.clone().chain([sentence.end]) {
        let cuts = i == sentence.end || is_stop(chars[i]) || matches!(chars[i], '“' | '「');
        if !cuts {
            continue;
        }
        found.extend(at_start(chars, start..i, periods));
        start = i + 1;
    }
    found
}

fn at_start(chars: &[char], clause: Range<usize>, periods: &[Range<usize>]) -> Option<Range<usize>> {
    if clause.is_empty() {
        return None;
    }
    let clause = trim_start(chars, clause, periods);
    let text = &chars[clause.clone()];
    let barred = NOT_OWNERS.iter().any(|w| w.chars().eq(text.iter().copied().take(w.chars().count())));
    if barred { None } else { name_at(chars, &clause) }
}
