//! Syllables of pinyin in brackets, and what they stand behind.

use crate::repair::model::is_pair;
use crate::repair::pinyin::{self, Reading};

/// A syllable in brackets.
pub(super) struct Bracket {
    /// Place in the text.
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) reading: Reading,
    /// The character that it stands behind, and the one before that.
    pub(super) behind: Option<char>,
    pub(super) before: Option<char>,
}

impl Bracket {
    /// Whether the reading stands behind one character of a word whose other has none.
    pub(super) fn splits_word(&self, text: &str) -> bool {
        let Some(c) = self.behind else { return false };
        let mut behind = text[self.end..].chars();
        let next = behind.next().filter(|_| behind.next() != Some('('));
        self.before.is_some_and(|b| is_pair(b, c)) || next.is_some_and(|n| is_pair(c, n))
    }

    /// Whether the character stands beside another, and not by itself as one that is spoken of.
    pub(super) fn stands_amid(&self, text: &str) -> bool {
        self.before.is_some_and(is_chinese) || text[self.end..].chars().next().is_some_and(is_chinese)
    }
}

fn is_chinese(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}')
}

/// Every syllable in brackets, in order.
pub(super) struct Brackets<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Brackets<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }
}

impl Iterator for Brackets<'_> {
    type Item = Bracket;

    fn next(&mut self) -> Option<Bracket> {
        loop {
            let start = self.at + self.text[self.at..].find('(')?;
            self.at = start + 1;
            let Some((reading, len)) = pinyin::in_brackets(&self.text[start..]) else { continue };
            let mut back = self.text[..start].chars().rev();
            let (behind, before) = (back.next(), back.next());
            self.at = start + len;
            return Some(Bracket { start, end: self.at, reading, behind, before });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reading_knows_what_it_stands_behind() {
        let found: Vec<_> = Brackets::new("總額(GMV),服務(wù)隊(duì )").map(|b| (b.before, b.behind)).collect();
        assert_eq!(found, [(Some('服'), Some('務')), (Some(')'), Some('隊'))]);
    }

    #[test]
    fn a_reading_within_a_word_splits_it() {
        let split = |text: &str| Brackets::new(text).next().is_some_and(|b| b.splits_word(text));
        assert!(split("服務(wù)好") && split("業(yè)務多"));
        assert!(!split("，業(yè)，") && !split("業(yè)務(wù)"));
    }
}
