//! Phrases of Korean: words between spaces, the last of which carries a particle.

use super::lexicon::{ADVERBS, OWNERS, PARTICLES, PERIODS};
use crate::lang::myriad::{Phrases, Range};

/// Words that a phrase may have.
const MAX_WORDS: usize = 3;

pub(crate) struct KoreanPhrases;

impl Phrases for KoreanPhrases {
    /// `예산을 1조` → `예산`; `친환경 버스 60대` → `친환경 버스`; nothing behind an opening bracket.
    fn before(&self, chars: &[char], floor: usize, at: usize) -> Option<Range> {
        let mut words = Vec::new();
        let mut end = at;
        while words.len() < MAX_WORDS {
            while end > floor && chars[end - 1] == ' ' {
                end -= 1;
            }
            let start = (floor..end).rev().take_while(|&i| is_word_char(chars[i])).last().unwrap_or(end);
            // A tail that touches the figure before it (`에서`, `으로`) belongs to that figure.
            let tail = start == floor && floor > 0 && !matches!(chars[floor - 1], ' ' | '.' | ',' | '，');
            if start == end || tail {
                break;
            }
            let word: String = chars[start..end].iter().collect();
            if words.is_empty() && ADVERBS.contains(&word.as_str()) {
                end = start;
                continue;
            }
            let closed = particle_len(&word) > 0 && !word.ends_with('의');
            if !words.is_empty() && (closed || PERIODS.contains(&word.as_str()) || is_clause_end(&word)) {
                break;
            }
            words.push((start, end));
            end = start;
        }
        let &(_, last_end) = words.first()?;
        let &(first, _) = words.last()?;
        let last: String = chars[words[0].0..last_end].iter().collect();
        let end = last_end - particle_len(&last);
        (first < end).then_some((first, end))
    }

    /// `1만2천개의 일자리를` → `일자리`
    fn behind(&self, chars: &[char], at: usize, ceiling: usize) -> Option<Range> {
        let start = at + 2;
        if chars.get(at..start)? != ['의', ' '] {
            return None;
        }
        let end = (start..ceiling).take_while(|&i| is_word_char(chars[i])).last()? + 1;
        let word: String = chars[start..end].iter().collect();
        let end = end - particle_len(&word);
        (start < end).then_some((start, end))
    }

    /// `새빛시는 9일 …`, `새빛시, 올해 …` → `새빛시`
    fn topic(&self, chars: &[char], (start, end): Range) -> Option<Range> {
        let mut from = start;
        for i in (start..end).take(60) {
            if !matches!(chars[i], ' ' | ',' | '，') {
                continue;
            }
            let marked = i > from + 1 && matches!(chars[i - 1], '은' | '는' | '이' | '가');
            let word_end = if marked { i - 1 } else { i };
            let word: String = chars[from..word_end].iter().collect();
            let opens = from == start && chars[i] != ' ';
            if (marked || opens) && word.chars().count() > 1 && is_owner(&word) {
                return Some((from, word_end));
            }
            from = i + 1;
        }
        None
    }
}

/// Whether `word` ends as the names of organisations and places do, or is a name in Latin letters.
fn is_owner(word: &str) -> bool {
    OWNERS.iter().any(|o| word.ends_with(o)) || word.chars().all(|c| c.is_ascii_uppercase())
}

fn is_word_char(c: char) -> bool {
    matches!(c, '\u{ac00}'..='\u{d7a3}' | 'A'..='Z' | 'a'..='z' | '·' | '\u{4e00}'..='\u{9fff}')
}

/// Characters of the particle at the end of `word`, where a stem of at least two characters is left.
fn particle_len(word: &str) -> usize {
    let stem_left = |p: &&&str| word.chars().count() >= p.chars().count() + 2;
    PARTICLES.iter().filter(|p| word.ends_with(**p)).filter(stem_left).map(|p| p.chars().count()).max().unwrap_or(0)
}

/// Verbs that end a clause in front of a phrase: `만들고`, `들여`.
fn is_clause_end(word: &str) -> bool {
    ["고", "며", "다", "지만", "여", "해", "서", "한", "된", "하는", "되는"].iter().any(|e| word.ends_with(e))
}
