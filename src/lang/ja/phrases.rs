//! Phrases of Japanese: runs of Han characters, katakana and Latin letters joined by `の`, closed by a particle.

use std::sync::LazyLock;

use super::lexicon::{ADVERBS, OWNERS};
use crate::lang::myriad::{Phrases, Range, fold_all};
use crate::text::letter::is_han;

/// Longest phrase, in characters.
const MAX_LEN: usize = 24;

pub(crate) struct JapanesePhrases;

impl Phrases for JapanesePhrases {
    /// `寄附件数は6万4,215件` → `寄附件数`; `電動バス2台` → `電動バス`; `跡地（約2,400平方メートル）` → `跡地`. Nothing where the
    /// words in front belong to another clause.
    fn before(&self, chars: &[char], floor: usize, at: usize) -> Option<Range> {
        let mut end = without_adverb(chars, floor, trim(chars, floor, at));
        if end > floor && matches!(chars[end - 1], '（' | '(') {
            end = trim(chars, floor, end - 1);
        }
        let comma = end > floor && chars[end - 1] == '、';
        end -= usize::from(comma);
        let marked = end > floor && is_particle(chars[end - 1]);
        if comma && !marked {
            return None;
        }
        end -= usize::from(marked);
        // `では`, `には`: two particles.
        end -= usize::from(marked && end > floor && matches!(chars[end - 1], 'で' | 'に' | 'と'));
        noun_phrase(chars, floor, trim(chars, floor, end))
    }

    /// `3.2型液晶` → `液晶`: a noun that touches the unit. `535百万円の増収` and `5.1％増` are changes and name nothing.
    fn behind(&self, chars: &[char], at: usize, ceiling: usize) -> Option<Range> {
        let end =
            (at..ceiling.min(at + MAX_LEN)).take_while(|&i| is_noun_char(chars[i]) && chars[i] != 'の').last()? + 1;
        let first = chars[at];
        let names =
            matches!(first, '\u{30a1}'..='\u{30fa}') || is_han(first) && !NO_NOUN.contains(&first) && end > at + 1;
        names.then_some((at, end))
    }

    /// The topic or subject of the clause, where only times and comparisons stand between it and the figure.
    fn around(&self, chars: &[char], (floor, _): Range, (to, _): Range, _: usize) -> Option<Range> {
        let mark = (floor + 1..to).rev().take(MAX_LEN).find(|&i| matches!(chars[i], 'は' | 'が'))?;
        noun_phrase(chars, floor, mark).filter(|&p| !is_owner(chars, p))
    }

    /// `みなと野市は17日、…` → `みなと野市`
    fn topic(&self, chars: &[char], (start, end): Range) -> Option<Range> {
        let mark = (start..end).take(80).find(|&i| chars[i] == 'は')?;
        let words_end =
            ["として", "において", "に"].iter().find_map(|p| strip_end(chars, start, mark, p)).unwrap_or(mark);
        let (from, to) = noun_phrase(chars, start, words_end)?;
        is_owner(chars, (from, to)).then_some((from, to))
    }
}

// The tables as the text is compared: folded.
static OWNER_ENDS: LazyLock<Vec<Vec<char>>> = LazyLock::new(|| fold_all(OWNERS));
static FILLERS: LazyLock<Vec<Vec<char>>> = LazyLock::new(|| fold_all(ADVERBS));

/// Whether a phrase ends as the names of organisations and places do.
fn is_owner(chars: &[char], (from, to): Range) -> bool {
    OWNER_ENDS.iter().any(|o| chars[from..to].ends_with(o))
}

/// Without spaces and closing quotation marks at the end.
fn trim(chars: &[char], floor: usize, end: usize) -> usize {
    (floor..end).rev().find(|&i| !matches!(chars[i], ' ' | '」' | '』' | '”')).map_or(floor, |i| i + 1)
}

fn strip_end(chars: &[char], floor: usize, end: usize, tail: &str) -> Option<usize> {
    let start = end.checked_sub(tail.chars().count()).filter(|&s| s > floor)?;
    chars[start..end].iter().copied().eq(tail.chars()).then_some(start)
}

/// Characters that begin no noun right behind a unit: change, extent, order.
const NO_NOUN: &[char] =
    &['増', '减', '等', '前', '后', '内', '中', '高', '安', '台', '余', '超', '强', '弱', '分', '目', '未', '以'];

fn is_particle(c: char) -> bool {
    matches!(c, 'は' | 'が' | 'を' | 'も' | 'に' | 'で' | 'と' | 'へ')
}

fn without_adverb(chars: &[char], floor: usize, end: usize) -> usize {
    FILLERS.iter().find(|a| chars[floor..end].ends_with(a)).map_or(end, |a| end - a.len())
}

fn noun_phrase(chars: &[char], floor: usize, end: usize) -> Option<Range> {
    let low = floor.max(end.saturating_sub(MAX_LEN));
    let mut start = end;
    while start > low {
        if is_noun_char(chars[start - 1]) {
            start -= 1;
            continue;
        }
        // `企業からの寄附`, `海外への輸出`
        let joined = start < end && chars[start] == 'の';
        let join = [&['か', 'ら'][..], &['へ'], &['と'], &['で']];
        match join.iter().find(|j| joined && chars[low..start].ends_with(j)) {
            Some(j) => start -= j.len(),
            None => break,
        }
    }
    // The tail of a date (`年度の売上高`) names no thing.
    if matches!(chars.get(start), Some('年' | '月' | '日')) {
        start = (start..end).find(|&i| chars[i] == 'の')? + 1;
    }
    while start < end && matches!(chars[start], 'の' | '・' | 'ー') {
        start += 1;
    }
    let end = (start..end).rev().find(|&i| chars[i] != 'の').map_or(start, |i| i + 1);
    (start < end).then_some((start, end))
}

fn is_noun_char(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}' | '\u{30a1}'..='\u{30fc}' | '々' | 'の' | 'A'..='Z' | 'a'..='z' | '&')
}
