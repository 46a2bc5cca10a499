//! Places where the search for a slip may begin: sound text has hardly any.

use super::token::{Token, is_lost};
use crate::repair::clues::Clues;
use crate::repair::model::is_common;

/// So many rare characters are a trace of damage that left no mark,
const RARE: usize = 3;
/// when they stand within so many bytes.
const NEAR: usize = 24;

/// The suspicious places of a text, in order.
pub(super) struct Suspects<'a> {
    text: &'a str,
    clues: &'a Clues,
    at: usize,
    /// Where the last rare characters stand, the latest last.
    rare: [usize; RARE],
}

impl<'a> Suspects<'a> {
    pub(super) fn new(text: &'a str, clues: &'a Clues) -> Self {
        Self { text, clues, at: 0, rare: [usize::MAX; RARE] }
    }
}

impl Iterator for Suspects<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let from = self.at;
        let proved = self.clues.bytes_were_edited();
        for (i, c) in self.text[from..].char_indices() {
            let at = from + i;
            self.at = at + c.len_utf8();
            if matches!(c, '?' | '\u{fffd}') && may_open(self.text, at, self.clues) {
                return Some(at);
            }
            if proved && (is_rare(c) || stands_amid(self.text, at, c)) {
                return Some(character_before(self.text, at));
            }
            if is_rare(c) {
                self.rare.rotate_left(1);
                self.rare[RARE - 1] = at;
                let first = self.rare[0];
                if first != usize::MAX && at - first <= NEAR {
                    self.rare = [usize::MAX; RARE];
                    return Some(character_before(self.text, first));
                }
            }
        }
        None
    }
}

/// Whether a character looks like damage.
pub(super) fn is_suspicious(c: char) -> bool {
    is_lost(c) || is_rare(c)
}

/// Whether `c` is a Chinese or private character that ordinary words do not have.
fn is_rare(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{e000}'..='\u{f8ff}') && !is_common(c)
}

/// Whether the mark at byte `at` may stand for half a character: bytes of others follow, or a reading.
fn may_open(text: &str, at: usize, clues: &Clues) -> bool {
    let Some(mark) = Token::read(text, at, clues) else { return false };
    if mark.reading.is_some() || !mark.lost {
        return mark.lost;
    }
    let mut behind = text[mark.end..].chars();
    let (Some(next), then) = (behind.next(), behind.next()) else { return false };
    let wide = |c: char| matches!(c, '\u{80}'..='\u{ffff}');
    let before = text[..at].chars().next_back();
    let amid = || before.is_some_and(is_chinese) && then.is_some_and(is_chinese);
    // What may follow a letter that is all that is left of a character: no word of letters.
    let beside = || {
        clues.pairs_were_broken()
            && before.is_some_and(|c| is_chinese(c) || c.is_ascii_digit())
            && !then.is_some_and(goes_on)
    };
    wide(next)
        || (next.is_ascii_punctuation() && then.is_some_and(wide))
        || (next.is_ascii_alphabetic() && (amid() || beside()))
        || (next == '?' && amid() && clues.pairs_were_broken())
}

/// Whether `c` makes a letter before it part of a word or of a name.
fn goes_on(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, ' ' | '=' | '-' | '_')
}

/// Whether the letter `c` at byte `at` stands by itself between Chinese characters.
pub(super) fn stands_amid(text: &str, at: usize, c: char) -> bool {
    let beside = |c: Option<char>| c.is_some_and(|c| matches!(c, '\u{3400}'..='\u{9fff}' | '\u{e000}'..='\u{f8ff}'));
    c.is_ascii_alphabetic() && beside(text[..at].chars().next_back()) && beside(text[at + 1..].chars().next())
}

/// Whether `c` is a character of a Chinese text, also of a damaged one.
pub(super) fn is_chinese(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{3400}'..='\u{9fff}' | '\u{e000}'..='\u{f8ff}' | '\u{ff00}'..='\u{ffef}')
}

/// The start of the character before byte `at` on the same line, or `at`.
fn character_before(text: &str, at: usize) -> usize {
    text[..at].chars().next_back().filter(|&c| c != '\n').map_or(at, |c| at - c.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn suspects(text: &str) -> Vec<usize> {
        Suspects::new(text, &Clues::default()).collect()
    }

    #[test]
    fn a_mark_before_chinese_text_is_suspicious() {
        assert_eq!(suspects("好?!卞a").len(), 1);
        assert_eq!(suspects("總?cè)Э萍").len(), 1);
    }

    #[test]
    fn a_mark_at_the_end_of_a_sentence_is_not() {
        assert!(suspects("是吗? 对。Why? Because.\n真的?\n").is_empty());
    }

    #[test]
    fn rare_characters_together_are_suspicious() {
        assert_eq!(suspects("他们睙苯卞a的").len(), 0);
        assert_eq!(suspects("他们睙萷苬a的").len(), 1);
    }
}
