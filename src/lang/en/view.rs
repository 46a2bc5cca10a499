//! A passage as English rules see it: tokens, and the words in lower case.

use super::lexicon::{ABBREVIATIONS, SENTENCE_OPENERS};
use super::numeral::{Memory, may_begin};
use super::phrase::find;
use super::token::{Token, TokenKind, tokenise};
use crate::article::Role;
use crate::lang::Passage;
use crate::text::{Mended, Span};

/// A passage cut into tokens.
///
/// Rules ask about tokens by index; an index beyond either end has no kind and the empty word, so that rules need no bounds
/// checks of their own.
#[derive(Debug)]
pub(crate) struct View<'t> {
    text: &'t str,
    /// The text in lower case, byte for byte: only ASCII letters are folded.
    lower: String,
    base: u32,
    tokens: Vec<Token>,
    /// A bit for each token that a numeral may begin with.
    numerals: Vec<u64>,
    /// The numeral that was read last.
    pub(super) read: Memory,
    /// First token of each sentence.
    sentences: Vec<usize>,
    /// Whether the passage is a headline in title case, where capitals make no names.
    pub(crate) headline: bool,
}

impl<'t> View<'t> {
    /// Cuts `passage` of `text` into tokens.
    pub(crate) fn new(text: &'t str, passage: &Passage) -> Self {
        let piece = passage.span.slice(text);
        let mut view = Self {
            text: piece,
            lower: piece.to_ascii_lowercase(),
            base: passage.span.start,
            tokens: tokenise(piece),
            numerals: Vec::new(),
            read: Memory::default(),
            sentences: Vec::new(),
            headline: false,
        };
        view.numerals = (0..view.len().div_ceil(64)).map(|n| view.numerals_from(64 * n)).collect();
        view.headline = passage.role != Role::Main && view.is_title_case();
        view.sentences = std::iter::once(0).chain((1..view.len()).filter(|&i| view.begins_sentence(i))).collect();
        view
    }

    /// Number of tokens.
    pub(crate) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// The kind of token `i`.
    pub(crate) fn kind(&self, i: usize) -> Option<TokenKind> {
        self.tokens.get(i).map(|t| t.kind())
    }

    /// Whether token `i` is a word.
    pub(crate) fn is_word(&self, i: usize) -> bool {
        self.kind(i) == Some(TokenKind::Word)
    }

    /// Whether token `i` is a number in digits.
    pub(crate) fn is_number(&self, i: usize) -> bool {
        self.kind(i) == Some(TokenKind::Number)
    }

    /// Token `i` in lower case; empty beyond the end.
    pub(crate) fn word(&self, i: usize) -> &str {
        self.tokens.get(i).map_or("", |t| &self.lower[t.start()..t.end()])
    }

    /// The token `n` places before `i` in lower case; empty before the start.
    pub(crate) fn before(&self, i: usize, n: usize) -> &str {
        i.checked_sub(n).map_or("", |k| self.word(k))
    }

    /// Token `i` as written.
    pub(crate) fn raw(&self, i: usize) -> &'t str {
        self.tokens.get(i).map_or("", |t| &self.text[t.start()..t.end()])
    }

    /// Whether a numeral may begin at token `i`.
    pub(crate) fn begins_numeral(&self, i: usize) -> bool {
        self.numerals.get(i / 64).is_some_and(|bits| bits >> (i % 64) & 1 == 1)
    }

    /// A bit for each of 64 tokens from `from` on that a numeral may begin with.
    fn numerals_from(&self, from: usize) -> u64 {
        let begins = |i: usize| self.kind(i).is_some_and(|kind| may_begin(kind, self.word(i)));
        (0..64).fold(0, |bits, n| bits | u64::from(begins(from + n)) << n)
    }

    /// Whether token `i` follows the one before it without white space.
    pub(crate) fn glued(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(|t| t.glued())
    }

    /// Whether a hyphen without white space around it stands at `i`.
    pub(crate) fn is_hyphen(&self, i: usize) -> bool {
        self.kind(i) == Some(TokenKind::Mark)
            && matches!(self.word(i), "-" | "‐" | "‑")
            && self.glued(i)
            && self.glued(i + 1)
    }

    /// Whether token `i` is a word with a capital first letter.
    pub(crate) fn is_capital(&self, i: usize) -> bool {
        self.is_word(i) && self.raw(i).chars().next().is_some_and(char::is_uppercase)
    }

    /// Whether most of the longer words have a capital.
    fn is_title_case(&self) -> bool {
        let (mut capital, mut small) = (0, 0);
        for i in (1..self.len()).filter(|&i| self.is_word(i) && self.raw(i).len() > 3) {
            if self.is_capital(i) { capital += 1 } else { small += 1 }
        }
        capital > 2 * small
    }

    /// Whether token `i` is a word that begins with a small letter.
    pub(crate) fn is_small(&self, i: usize) -> bool {
        self.is_word(i) && !self.is_capital(i)
    }

    /// The place in the repaired text of tokens `from..to`; empty when there are none.
    pub(crate) fn span(&self, from: usize, to: usize) -> Span<Mended> {
        let at = |n: usize| self.base + u32::try_from(n).unwrap_or(u32::MAX - self.base);
        match (self.tokens.get(from), to.checked_sub(1).and_then(|k| self.tokens.get(k))) {
            (Some(first), Some(last)) if from < to => Span::new(at(first.start()), at(last.end())),
            _ => Span::new(self.base, self.base),
        }
    }

    /// The first token that starts at or after byte `at` of the repaired text.
    pub(crate) fn token_at(&self, at: u32) -> usize {
        let at = at.saturating_sub(self.base) as usize;
        self.tokens.partition_point(|t| t.start() < at)
    }

    /// The first token of the sentence that holds token `i`.
    pub(crate) fn sentence_start(&self, i: usize) -> usize {
        let n = self.sentences.partition_point(|&s| s <= i);
        n.checked_sub(1).map_or(0, |k| self.sentences[k])
    }

    /// The token after the last of the sentence that holds token `i`.
    pub(crate) fn sentence_end(&self, i: usize) -> usize {
        let n = self.sentences.partition_point(|&s| s <= i);
        self.sentences.get(n).copied().unwrap_or(self.len())
    }

    /// Whether a sentence ends before token `i`: at a stop mark that belongs to no abbreviation or number.
    fn begins_sentence(&self, i: usize) -> bool {
        let mut k = i - 1;
        // Closing quotes and brackets belong to the sentence before them; no sentence ends in more than a few.
        while k > i.saturating_sub(6) && self.glued(k) && matches!(self.word(k), "\"" | "”" | "’" | "'" | ")") {
            k -= 1;
        }
        let opens = self.is_capital(i)
            || self.is_number(i)
            || matches!(self.word(i), "\"" | "“" | "‘" | "'" | "(" | "$" | "£" | "€");
        if self.glued(i) || !opens {
            return false;
        }
        match self.word(k) {
            "!" | "?" | "…" => true,
            "." => match abbreviation(self.before(k, 1)) {
                Some(may_end) => may_end && self.is_opening_word(i),
                None => !(self.glued(k) && self.before(k, 1).chars().count() == 1 && self.is_capital(k - 1)),
            },
            // Initials keep their point: `in the U.S. The firm`.
            word if word.ends_with('.') => k + 1 == i && self.is_opening_word(i),
            _ => false,
        }
    }

    /// Whether token `i` is a capitalised word that opens sentences and no names.
    fn is_opening_word(&self, i: usize) -> bool {
        self.is_capital(i) && find(SENTENCE_OPENERS, self.word(i)).is_some()
    }
}

/// Whether the abbreviation `word` may end its sentence; `None` when it is none.
fn abbreviation(word: &str) -> Option<bool> {
    ABBREVIATIONS.binary_search_by_key(&word, |&(key, _)| key).ok().map(|k| ABBREVIATIONS[k].1)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::lang::{Draft, LanguageId};

    /// The view of one line of text.
    pub(crate) fn view(text: &str) -> View<'_> {
        let draft = Draft::of_lines(text, LanguageId::En);
        View::new(text, &draft.passages[0])
    }

    #[test]
    fn a_sentence_goes_on_behind_an_abbreviation() {
        let v = view("Mr. Dale of Harlan Inc. said No. 3 rose. The U.S. Senate met. It grew 5.2%.");
        let starts: Vec<_> = v.sentences.iter().map(|&i| v.raw(i)).collect();
        assert_eq!(starts, ["Mr", "The", "It"]);
    }

    #[test]
    fn a_closing_quote_belongs_to_its_sentence() {
        let v = view("“It rose.” She left.");
        assert_eq!(v.sentences.len(), 2);
        assert_eq!(v.raw(v.sentences[1]), "She");
    }

    #[test]
    fn an_index_beyond_the_ends_is_the_empty_word() {
        let v = view("two");
        assert_eq!((v.word(9), v.before(0, 1)), ("", ""));
        assert!(v.span(3, 9).is_empty());
    }
}
