//! A passage's characters, with look-around that never leaves it.

use std::cell::Cell;

use super::numeral::Read;
use super::unit::Unit;
pub(super) use crate::lang::zh::view::is_han;

/// The folded characters of one passage.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'a> {
    chars: &'a [char],
    memo: Option<&'a Memo>,
}

/// What was read last at a few places of a passage: one rule after the other asks for the same number and the same unit.
#[derive(Debug, Default)]
pub(super) struct Memo {
    pub(super) numerals: Answers<Read>,
    pub(super) units: Answers<Option<Unit>>,
}

/// The last answers, each with its place.
#[derive(Debug)]
pub(super) struct Answers<T: Copy>([Cell<Option<(usize, T)>>; KEPT]);

/// How many answers are kept.
const KEPT: usize = 4;

impl<T: Copy> Default for Answers<T> {
    fn default() -> Self {
        Self(std::array::from_fn(|_| Cell::new(None)))
    }
}

impl<T: Copy> Answers<T> {
    /// What is known of place `at`, or else what `read` finds there.
    pub(super) fn at(&self, at: usize, read: impl FnOnce() -> T) -> T {
        let cell = &self.0[at % KEPT];
        if let Some((place, answer)) = cell.get()
            && place == at
        {
            return answer;
        }
        let answer = read();
        cell.set(Some((at, answer)));
        answer
    }
}

impl<'a> Line<'a> {
    pub(super) fn new(chars: &'a [char]) -> Self {
        Self { chars, memo: None }
    }

    /// A passage of which something is remembered, in a memo of its own.
    pub(super) fn with_memo(chars: &'a [char], memo: &'a Memo) -> Self {
        Self { chars, memo: Some(memo) }
    }

    /// What is remembered of it.
    pub(super) fn memo(self) -> Option<&'a Memo> {
        self.memo
    }

    pub(super) fn chars(self) -> &'a [char] {
        self.chars
    }

    pub(super) fn len(self) -> usize {
        self.chars.len()
    }

    /// The character at `i`; NUL beyond the end.
    pub(super) fn at(self, i: usize) -> char {
        self.chars.get(i).copied().unwrap_or('\0')
    }

    /// The character before `i`; NUL at the beginning.
    pub(super) fn before(self, i: usize) -> char {
        i.checked_sub(1).map_or('\0', |k| self.at(k))
    }

    /// Whether `word` begins at `i`.
    pub(super) fn starts(self, i: usize, word: &str) -> bool {
        word.chars().enumerate().all(|(k, c)| self.at(i + k) == c)
    }

    /// Whether one of `words` begins at `i`.
    pub(super) fn starts_any(self, i: usize, words: &[&str]) -> bool {
        words.iter().any(|w| self.starts(i, w))
    }

    /// Whether `word` ends before `i`.
    pub(super) fn ends(self, i: usize, word: &str) -> bool {
        // From the last character on: most words are told from what stands there by one.
        let mut at = i;
        word.chars().rev().all(|c| {
            let here = at > 0 && self.at(at - 1) == c;
            at = at.saturating_sub(1);
            here
        })
    }

    /// Whether one of `words` ends before `i`.
    pub(super) fn ends_any(self, i: usize, words: &[&str]) -> bool {
        words.iter().any(|w| self.ends(i, w))
    }

    /// The index behind spaces at `i`, three at most.
    pub(super) fn skip_spaces(self, i: usize) -> usize {
        (i..i + 3).find(|&k| self.at(k) != ' ').unwrap_or(i + 3)
    }

    /// The index before spaces that end at `i`, three at most.
    pub(super) fn skip_spaces_back(self, i: usize) -> usize {
        let mut at = i;
        while at > 0 && i - at < 3 && self.before(at) == ' ' {
            at -= 1;
        }
        at
    }

    /// Whether one of `words` stands within `start..end`.
    pub(super) fn holds_any(self, start: usize, end: usize, words: &[&str]) -> bool {
        (start..end.min(self.len())).any(|i| words.iter().any(|w| self.starts(i, w) && i + w.chars().count() <= end))
    }

    /// Where the clause that holds `i` begins, `reach` characters back at most.
    pub(super) fn clause_start(self, i: usize, reach: usize) -> usize {
        let least = i.saturating_sub(reach);
        (least..i).rev().find(|&k| is_clause_mark(self.at(k))).map_or(least, |k| k + 1)
    }

    /// Where the clause that holds `i` ends, `reach` characters on at most.
    pub(super) fn clause_end(self, i: usize, reach: usize) -> usize {
        let most = (i + reach).min(self.len());
        (i.min(most)..most).find(|&k| is_clause_mark(self.at(k))).unwrap_or(most)
    }
}

/// Whether a clause ends at `c`.
pub(super) fn is_clause_mark(c: char) -> bool {
    matches!(c, '，' | '。' | '；' | '：' | '！' | '？' | '（' | '）' | '“' | '”' | '「' | '」' | '\0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_place_is_read_once() {
        let (answers, read) = (Answers::default(), Cell::new(0));
        let ask = |at| {
            answers.at(at, || {
                read.set(read.get() + 1);
                10 * at
            })
        };
        assert_eq!([ask(1), ask(2), ask(1), ask(1 + KEPT), ask(1)], [10, 20, 10, 10 * (1 + KEPT), 10]);
        assert_eq!(read.get(), 4);
    }

    #[test]
    fn looks_around_without_leaving() {
        let chars: Vec<char> = "超过30家，近".chars().collect();
        let line = Line::new(&chars);
        assert!(line.ends(2, "超过") && !line.ends(1, "超过") && line.ends_any(2, &["逾", "过"]));
        assert!(line.starts(4, "家，") && !line.starts(6, "近年"));
        assert_eq!((line.before(0), line.at(99)), ('\0', '\0'));
        assert_eq!(line.clause_start(7, 40), 6);
        assert_eq!(line.clause_end(2, 40), 5);
        assert!(line.holds_any(0, 4, &["过30"]) && !line.holds_any(0, 3, &["过30"]));
    }
}
