//! Trimming a stretch of text to the noun phrase in it.

use std::ops::Range;
use std::sync::LazyLock;

use super::lexicon::{BASES, CHANGES, COPULAS, ENDING_LIKE, LEAD_LIKE, LEADS};
use super::marks::{is_quote, is_stop};
use super::words::Words;

static ENDINGS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(COPULAS));
static OPENINGS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(LEADS));
static NOUN_ENDINGS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(ENDING_LIKE));
static NOUN_OPENINGS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(LEAD_LIKE));
static BASIS: LazyLock<Words<()>> = LazyLock::new(|| Words::new(BASES.iter().map(|&(w, _)| (w, ()))));
static CHANGE: LazyLock<Words<()>> = LazyLock::new(|| Words::new(CHANGES.iter().map(|&(w, _)| (w, ()))));

/// Single characters of change that are no part of a noun before them.
const SINGLE: &[char] = &['增', '升', '涨', '降', '跌', '减', '少', '多', '低', '高'];

/// The stretch without quotation marks and spaces around it.
pub(crate) fn trim_marks(chars: &[char], range: Range<usize>) -> Range<usize> {
    let outside = |c: char| is_quote(c) || is_stop(c) || matches!(c, ' ' | '、' | '·' | '—' | '-' | '/' | '【' | '】');
    let start = range.clone().find(|&i| !outside(chars[i])).unwrap_or(range.end);
    let end = (start..range.end).rev().find(|&i| !outside(chars[i])).map_or(start, |i| i + 1);
    start..end
}

/// The stretch without what only leads over to the number: `合同金额累计达到` → `合同金额`, `进口同比增长` → `进口`.
pub(crate) fn trim_end(chars: &[char], range: Range<usize>, periods: &[Range<usize>]) -> Range<usize> {
    let mut range = trim_marks(chars, range);
    while !range.is_empty() {
        let text = &chars[range.clone()];
        let word = word(ENDINGS.end(text), NOUN_ENDINGS.end(text))
            .or_else(|| BASIS.end(text))
            .or_else(|| change_at_end(text))
            .map(|(len, ())| range.end - len);
        let Some(end) = word.or_else(|| time_at_end(chars, &range, periods)) else { break };
        range = trim_marks(chars, range.start..end);
    }
    range
}

/// The word to cut, unless a longer word that names a thing stands there: `同` but `合同`, `能` but `产能`.
fn word(cut: Option<(usize, ())>, name: Option<(usize, ())>) -> Option<(usize, ())> {
    cut.filter(|&(len, ())| name.is_none_or(|(longer, ())| longer <= len))
}

fn change_at_end(text: &[char]) -> Option<(usize, ())> {
    let found @ (len, ()) = CHANGE.end(text)?;
    (len > 1 || SINGLE.contains(text.last()?)).then_some(found)
}

/// A time or a comparison with one that the stretch ends with.
fn time_at_end(chars: &[char], range: &Range<usize>, periods: &[Range<usize>]) -> Option<usize> {
    let time = periods.iter().rev().find(|p| p.end == range.end && p.start >= range.start)?;
    let compared = time.start > range.start && matches!(chars[time.start - 1], '比' | '较');
    Some(time.start - usize::from(compared))
}

/// The stretch without conjunctions, adverbs and times before it: `其中，今年新引进企业` → `新引进企业`.
pub(crate) fn trim_start(chars: &[char], range: Range<usize>, periods: &[Range<usize>]) -> Range<usize> {
    let mut range = trim_marks(chars, range);
    while !range.is_empty() {
        let text = &chars[range.clone()];
        let time = periods.iter().find(|p| p.start == range.start && p.end <= range.end).map(|p| p.end);
        let word = word(OPENINGS.begin(text), NOUN_OPENINGS.begin(text))
            .or_else(|| BASIS.begin(text))
            .map(|(len, ())| range.start + len);
        // A time may begin with a character that also leads a clause: `自2020年`.
        let Some(start) = time.or(word) else { break };
        range = trim_marks(chars, start..range.end);
    }
    range
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trimmed(text: &str) -> String {
        let chars: Vec<char> = text.chars().collect();
        let range = trim_start(&chars, 0..chars.len(), &[]);
        chars[trim_end(&chars, range, &[])].iter().collect()
    }

    #[test]
    fn what_leads_over_to_the_number_is_cut() {
        assert_eq!(trimmed("其中合同金额累计达到"), "合同金额");
        assert_eq!(trimmed("但进口额同比增长"), "进口额");
        assert_eq!(trimmed("“融资金额”"), "融资金额");
    }

    #[test]
    fn names_of_things_are_not_cut() {
        assert_eq!(trimmed("其中光伏产能达"), "光伏产能");
        assert_eq!(trimmed("可再生能源"), "可再生能源");
    }

    #[test]
    fn a_stretch_of_nothing_else_leaves_nothing() {
        assert_eq!(trimmed("同比增长"), "");
        assert_eq!(trimmed(""), "");
    }
}
