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
    /// Byte offset in the repaired text of every [`STEP`]th character.
    bases: Vec<u32>,
    /// Bytes from there to each character, and to the end: one where a whole offset would be four, as many as all else that is known of an
    /// English text.
    beyond: Vec<u8>,
}

/// Characters that share a base: the last of them begins 252 bytes behind the first at most.
const STEP: usize = 64;

impl Folded {
    /// Folds the characters of `text` under `span`.
    #[must_use]
    pub fn new(text: &str, span: Span<Mended>) -> Self {
        let piece = span.slice(text);
        let count = piece.chars().count();
        let mut chars = Vec::with_capacity(count);
        let mut bases = Vec::with_capacity(count / STEP + 1);
        let mut beyond = Vec::with_capacity(count + 1);
        let mut base = 0;
        let ends = piece.char_indices().map(|(i, _)| i).chain([piece.len()]);
        for (n, i) in ends.enumerate() {
            if n % STEP == 0 {
                base = i;
                bases.push(span.start + u32::try_from(i).unwrap_or(u32::MAX));
            }
            beyond.push(u8::try_from(i - base).unwrap_or(u8::MAX));
        }
        chars.extend(piece.chars().map(fold_char));
        Self { chars, bases, beyond }
    }

    /// The byte before which character `i` stands.
    fn at(&self, i: usize) -> u32 {
        self.bases[i / STEP] + u32::from(self.beyond[i])
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
        Span::new(self.at(start), self.at(end))
    }

    /// The index of the character that begins at or after byte `at` of the repaired text.
    #[must_use]
    pub fn index_of(&self, at: u32) -> usize {
        let Some(block) = self.bases.partition_point(|&b| b < at).checked_sub(1) else { return 0 };
        let from = block * STEP;
        let own = &self.beyond[from..self.beyond.len().min(from + STEP)];
        let base = self.bases[block];
        (from + own.partition_point(|&b| base + u32::from(b) < at)).min(self.chars.len())
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

    #[test]
    fn every_character_of_a_long_text_has_its_place() {
        let text = "共15家😀é".repeat(60);
        let from = "共".len();
        let folded = Folded::new(&text, Span::from_usize(from, text.len()));
        let places: Vec<_> = text.char_indices().skip(1).map(|(i, _)| i).chain([text.len()]).collect();
        for (n, window) in places.windows(2).enumerate() {
            assert_eq!(folded.span(n, n + 1), Span::from_usize(window[0], window[1]));
            let inside = u32::try_from(window[0]).unwrap();
            assert_eq!((folded.index_of(inside), folded.index_of(inside + 1)), (n, n + 1));
        }
        assert_eq!((folded.index_of(0), Folded::default().index_of(7)), (0, 0));
    }
}
