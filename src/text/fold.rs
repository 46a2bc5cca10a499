//! The text as rules see it: Simplified characters, half-width letters and digits, one character for one character.

use super::simplified::simplified;
use super::{Mended, Span};

/// A stretch of the repaired text, folded for matching and indexed by character.
///
/// Folding is one to one, so character `i` here is character `i` of the stretch, and what is shown to people is always the
/// author's own writing.
#[derive(Clone, Debug, Default)]
pub struct Folded {
    chars: Vec<char>,
    /// Byte offset in the repaired text of each character, and of the end.
    at: Vec<u32>,
}

impl Folded {
    /// Folds the characters of `text` under `span`.
    #[must_use]
    pub fn new(text: &str, span: Span<Mended>) -> Self {
        let piece = span.slice(text);
        let count = piece.chars().count();
        let mut chars = Vec::with_capacity(count);
        let mut at = Vec::with_capacity(count + 1);
        for (i, c) in piece.char_indices() {
            chars.push(fold_char(c));
            at.push(span.start + u32::try_from(i).unwrap_or(u32::MAX));
        }
        at.push(span.start + u32::try_from(piece.len()).unwrap_or(u32::MAX));
        Self { chars, at }
    }

    /// The folded characters.
    #[must_use]
    pub fn chars(&self) -> &[char] {
        &self.chars
    }

    /// Replaces character `i` by another for matching, where a rule knows better what it stands for.
    pub fn set(&mut self, i: usize, c: char) {
        self.chars[i] = c;
    }

    /// The place in the repaired text of characters `start..end`.
    #[must_use]
    pub fn span(&self, start: usize, end: usize) -> Span<Mended> {
        Span::new(self.at[start], self.at[end])
    }

    /// The index of the character that begins at or after byte `at` of the repaired text.
    #[must_use]
    pub fn index_of(&self, at: u32) -> usize {
        self.at.partition_point(|&b| b < at).min(self.chars.len())
    }

    /// The folded characters `start..end` as a string.
    #[must_use]
    pub fn string(&self, start: usize, end: usize) -> String {
        self.chars[start..end].iter().collect()
    }
}

/// Folds one character: Traditional to Simplified, full width to half width, every kind of space to the plain one.
/// Punctuation that sentences are cut at (`，；：！？（）`) keeps its full width.
#[must_use]
#[inline]
pub fn fold_char(c: char) -> char {
    match c {
        '\0'..='\u{7f}' => c,
        '\u{a0}' | '\u{2009}' | '\u{202f}' | '\u{3000}' => ' ',
        '，' | '；' | '：' | '！' | '？' | '（' | '）' => c,
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{2e80}'.. => simplified(c),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_scripts_and_widths_fold_to_one() {
        let text = "約１.２億元";
        let folded = Folded::new(text, Span::from_usize(0, text.len()));
        assert_eq!(folded.string(0, 6), "约1.2亿元".chars().take(6).collect::<String>());
        assert_eq!(folded.span(1, 4).slice(text), "１.２");
    }

    #[test]
    fn sentence_punctuation_keeps_its_width() {
        assert_eq!(fold_char('，'), '，');
        assert_eq!(fold_char('％'), '%');
    }

    #[test]
    fn an_offset_finds_its_character() {
        let text = "共15家";
        let folded = Folded::new(text, Span::from_usize(0, text.len()));
        assert_eq!(folded.index_of(3), 1);
        assert_eq!(folded.index_of(99), 4);
    }
}
