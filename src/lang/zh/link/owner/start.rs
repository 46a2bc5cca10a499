//! Owners at the beginning of clauses.

use std::ops::Range;
use std::sync::LazyLock;

use super::{is_name, name_at};
use crate::lang::zh::link::lexicon::NOT_OWNERS;
use crate::lang::zh::link::marks::is_stop;
use crate::lang::zh::link::phrase::trim_start;
use crate::lang::zh::link::words::Words;

static BARRED: LazyLock<Words<()>> = LazyLock::new(|| Words::of(NOT_OWNERS));

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
    let barred = BARRED.begin(&chars[clause.clone()]);
    if barred.is_some() { None } else { name_at(chars, &clause).or_else(|| named_at_last(chars, &clause)) }
}
