//! Phrases of Japanese: runs of Han characters, katakana and Latin letters joined by `の`, closed by a particle.

use super::lexicon::{ADVERBS, OWNERS};
use crate::lang::myriad::{Phrases, Range};

/// Longest phrase, in characters.
const MAX_LEN: usize = 24;

pub(crate) struct JapanesePhrases;

impl Phrases for JapanesePhrases {
    /// `寄附件数は6万4,215件` → `寄附件数`; `電動バス2台` → `電動バス`; nothing behind an opening bracket.
    fn before(&self, chars: &[char], floor: usize, at: usize) -> Option<Range> {
        let mut end = at;
        while end > floor && matches!(chars[end - 1], '、' | ' ') {
            end -= 1;
        }
        end = without_adverb(chars, floor, end);
        let comma = end > floor && chars[end - 1] == '、';
        end -= usize::from(comma);
        let marked = end > floor && is_particle(chars[end - 1]);
        if (comma || end < at) && !marked && end != at && chars[end] == '、' {
            return None;
        }
        end -= usize::from(marked);
        // `では`, `には`: two particles.
        end -= usize::from(marked && end > floor && matches!(chars[end - 1], 'で' | 'に' | 'と'));
        noun_phrase(chars, floor, end)
    }

    /// `535百万円の増収` is a change and no name, so nothing is read behind a figure.
    fn behind(&self, _chars: &[char], _at: usize, _ceiling: usize) -> Option<Range> {
        None
    }

    /// `みなと野市は17日、…` → `みなと野市`
    fn topic(&self, chars: &[char], (start, end): Range) -> Option<Range> {
        let mark = (start..end).take(80).find(|&i| chars[i] == 'は')?;
        let phrase = (start..mark)
            .rev()
            .take_while(|&i| !matches!(chars[i], '、' | '「' | '」' | '）' | '(' | ')' | '（'))
            .last()?;
        let words: String = chars[phrase..mark].iter().collect();
        (mark - phrase <= MAX_LEN && OWNERS.iter().any(|o| words.ends_with(o))).then_some((phrase, mark))
    }
}

fn is_particle(c: char) -> bool {
    matches!(c, 'は' | 'が' | 'を' | 'も' | 'に' | 'で' | 'と' | 'へ')
}

fn without_adverb(chars: &[char], floor: usize, end: usize) -> usize {
    let tail: String = chars[floor.max(end.saturating_sub(6))..end].iter().collect();
    ADVERBS.iter().find(|a| tail.ends_with(*a)).map_or(end, |a| end - a.chars().count())
}

fn noun_phrase(chars: &[char], floor: usize, end: usize) -> Option<Range> {
    let low = floor.max(end.saturating_sub(MAX_LEN));
    let mut start = end;
    while start > low && is_noun_char(chars[start - 1]) {
        start -= 1;
    }
    // The tail of a date (`年度の売上高`) names no thing.
    if matches!(chars.get(start), Some('年' | '月' | '日')) {
        start = (start..end).find(|&i| chars[i] == 'の')? + 1;
    }
    while start < end && matches!(chars[start], 'の' | '・' | 'ー') {
        start += 1;
    }
    (start < end).then_some((start, end))
}

fn is_noun_char(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}' | '\u{30a1}'..='\u{30fc}' | '々' | 'の' | 'A'..='Z' | 'a'..='z' | '&')
}
