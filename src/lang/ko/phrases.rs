//! Phrases of Korean: words between spaces, the last of which carries a particle.

use super::lexicon::{
    ADVERBS, CLAUSE_ENDINGS, GENERIC, NO_OWNERS, OWNERS, PARTICLES, PERIODS, POINTERS, VERB_ENDINGS, VERB_LIKE,
};
use crate::lang::myriad::{Phrases, Range};

/// Words that a phrase may have.
const MAX_WORDS: usize = 3;

pub(crate) struct KoreanPhrases;

impl Phrases for KoreanPhrases {
    /// `예산을 1조` → `예산`; `친환경 버스 60대` → `친환경 버스`; nothing behind an opening bracket, a verb or a comparison.
    fn before(&self, chars: &[char], floor: usize, at: usize) -> Option<Range> {
        let mut words: Vec<Range> = Vec::new();
        let mut end = at;
        let mut most = MAX_WORDS;
        while words.len() < most {
            while end > floor && chars[end - 1] == ' ' {
                end -= 1;
            }
            let start = (floor..end).rev().take_while(|&i| is_word_char(chars[i])).last().unwrap_or(end);
            // A tail that touches the figure before it (`에서`, `인당`) belongs to that figure.
            let tail = start > 0 && chars[start - 1].is_ascii_digit()
                || start == floor && floor > 0 && !matches!(chars[floor - 1], ' ' | '.' | ',' | '，');
            if start == end || tail {
                break;
            }
            let word: String = chars[start..end].iter().collect();
            if words.is_empty() && ADVERBS.contains(&word.as_str()) {
                end = start;
                continue;
            }
            if words.is_empty() && (is_verbal(&word) || word.ends_with("보다") || POINTERS.contains(&word.as_str())) {
                return None;
            }
            let closed = particle_len(&word) > 0 && !word.ends_with('의');
            // `시는`: who is spoken of in one syllable.
            let topic = word.chars().count() == 2 && matches!(word.chars().last(), Some('은' | '는'));
            let pointer =
                topic || POINTERS.contains(&word.as_str()) || !words.is_empty() && ADVERBS.contains(&word.as_str());
            if !words.is_empty() && most == MAX_WORDS && (closed || is_clause_end(&word))
                || pointer
                || PERIODS.contains(&word.as_str())
            {
                break;
            }
            words.push((start, end));
            // `격리가 해제된 사람`: a noun that says nothing alone is named by what describes it.
            if words.len() == 1 && GENERIC.contains(&&word[..word.len() - particle_bytes(&word)]) {
                most = MAX_WORDS + 1;
            }
            end = start;
        }
        let &(_, last_end) = words.first()?;
        let &(first, _) = words.last()?;
        let last: String = chars[words[0].0..last_end].iter().collect();
        let copula = usize::from(last.ends_with('인') && last.chars().count() > 2);
        let end = last_end - particle_len(&last).max(copula);
        // One who acts is counted by nothing: `정부는 70억원을 투자한다`.
        let actor = matches!(last.chars().last(), Some('은' | '는' | '이' | '가'))
            && is_owner(&chars[words[0].0..end.max(words[0].0)].iter().collect::<String>());
        (first < end && !actor).then_some((first, end))
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

    /// `1천430회를 운행했다` → `운행`; else the word that a particle marked last: `대상은 … 매달 최대 20만원` → `대상`.
    fn around(&self, chars: &[char], (floor, end): Range, (to, behind): Range, ceiling: usize) -> Option<Range> {
        self.object_verb(chars, behind, ceiling.min(end)).or_else(|| self.marked(chars, floor, to))
    }

    /// `새빛시는 9일 …`, `새빛시, 올해 …` → `새빛시`
    fn topic(&self, chars: &[char], (start, end): Range) -> Option<Range> {
        let mut from = start;
        for i in (start..end).take(60) {
            if !matches!(chars[i], ' ' | ',' | '，') {
                continue;
            }
            let marked = i > from && matches!(chars[i - 1], '은' | '는' | '이' | '가');
            let word_end = if marked { i - 1 } else { i };
            let word: String = chars[from..word_end].iter().collect();
            let opens = from == start && chars[i] != ' ';
            let short = marked && matches!(word.as_str(), "시" | "도" | "군" | "구");
            if (marked || opens) && (short || word.chars().count() > 1) && is_owner(&word) {
                return Some((from, word_end));
            }
            from = i + 1;
        }
        None
    }
}

impl KoreanPhrases {
    /// The noun of the verb that takes the figure as its object: `45억원을 투입한다` → `투입`.
    fn object_verb(&self, chars: &[char], at: usize, limit: usize) -> Option<Range> {
        if !matches!(chars.get(at), Some('을' | '를')) || chars.get(at + 1) != Some(&' ') {
            return None;
        }
        let start = at + 2;
        let end = (start..limit).take_while(|&i| is_word_char(chars[i])).last()? + 1;
        let word: String = chars[start..end].iter().collect();
        let stem = ["했", "하", "한", "할", "해", "됐", "되", "된"].iter().filter_map(|e| word.find(e)).min()?;
        let stem = word[..stem].chars().count();
        (stem >= 2).then_some((start, start + stem))
    }

    /// The noun that `은`, `는`, `이` or `가` marks last before the figure, with what describes it.
    fn marked(&self, chars: &[char], floor: usize, at: usize) -> Option<Range> {
        let mark = (floor + 2..at).rev().find(|&i| {
            chars[i] == ' ' && matches!(chars[i - 1], '은' | '는' | '이' | '가') && is_word_char(chars[i - 2])
        })?;
        let phrase = self.before(chars, floor, mark)?;
        let word: String = chars[phrase.0..phrase.1].iter().collect();
        (word.chars().count() > 1 && !is_owner(&word)).then_some(phrase)
    }
}

/// Whether `word` is a verb that describes or leads on: `추가해`, `늘어난`, `들여`.
fn is_verbal(word: &str) -> bool {
    word.chars().count() > 1
        && !VERB_LIKE.iter().any(|n| word.ends_with(n))
        && VERB_ENDINGS.iter().any(|e| word.ends_with(e))
}

/// Whether `word` ends as the names of organisations and places do, or is a name in Latin letters.
fn is_owner(word: &str) -> bool {
    let other = NO_OWNERS.iter().any(|o| word.ends_with(o));
    !other && !word.chars().any(|c| c.is_ascii_digit()) && OWNERS.iter().any(|o| word.ends_with(o))
        || word.chars().all(|c| c.is_ascii_uppercase())
}

fn is_word_char(c: char) -> bool {
    matches!(c, '\u{ac00}'..='\u{d7a3}' | 'A'..='Z' | 'a'..='z' | '·' | '\u{4e00}'..='\u{9fff}')
}

/// Characters of the particle at the end of `word`, where a stem of at least two characters is left.
fn particle_len(word: &str) -> usize {
    let stem_left = |p: &&&str| word.chars().count() >= p.chars().count() + 2;
    PARTICLES.iter().filter(|p| word.ends_with(**p)).filter(stem_left).map(|p| p.chars().count()).max().unwrap_or(0)
}

fn particle_bytes(word: &str) -> usize {
    word.chars().rev().take(particle_len(word)).map(char::len_utf8).sum()
}

/// Verbs that end a clause in front of a phrase: `만들고`, `들여`.
fn is_clause_end(word: &str) -> bool {
    CLAUSE_ENDINGS.iter().any(|e| word.ends_with(e))
}
