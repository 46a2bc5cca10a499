//! Owners at the beginning of clauses.

use std::ops::Range;

use super::{is_name, name_at};
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
    "待",
    "未",
    "近",
    "超",
    "新",
];

/// A name at the end of a clause is no longer, by character.
const LONGEST_LAST_NAME: usize = 20;

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

/// A clause that only presents an owner: `教授娄某设立的`海城电子科技有限公司`，注册资本…`.
fn named_at_last(chars: &[char], clause: &Range<usize>) -> Option<Range<usize>> {
    let de = clause.clone().rev().take(LONGEST_LAST_NAME).find(|&i| chars[i] == '的')?;
    let name = de + 1..clause.end;
    (name.len() > 3 && is_name(chars, &name)).then_some(name)
}

fn at_start(chars: &[char], clause: Range<usize>, periods: &[Range<usize>]) -> Option<Range<usize>> {
    if clause.is_empty() {
        return None;
    }
    let clause = trim_start(chars, clause, periods);
    let text = &chars[clause.clone()];
    let barred = NOT_OWNERS.iter().any(|w| w.chars().eq(text.iter().copied().take(w.chars().count())));
    if barred { None } else { name_at(chars, &clause).or_else(|| named_at_last(chars, &clause)) }
}
