//! What a line looks like: how wide it is, how its sentences end, what it is made of.

use super::view::is_cjk;
use crate::text::han::leading_han;
use crate::text::letter::{is_digit, is_letter};

/// The looks of a line, gathered in one pass over all of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shape {
    /// Columns: two for a character of Chinese, Japanese or Korean, one for any other that is not white space.
    pub(crate) width: u32,
    /// Letters and characters of any script.
    pub(crate) letters: u32,
    /// Digits.
    pub(crate) digits: u32,
    /// Characters of Chinese, Japanese or Korean.
    pub(crate) cjk: u32,
    /// Ends of sentences.
    pub(crate) stops: u32,
    /// Commas and semicolons.
    pub(crate) commas: u32,
    /// Words: stretches between white space, and runs of Chinese, Japanese or Korean characters.
    pub(crate) words: u32,
    /// Whether the line ends a sentence, closing quotes and brackets aside.
    pub(crate) ends_sentence: bool,
    /// Which marks stand on it.
    signs: u8,
}

/// A colon, [`Shape::holds`].
pub(crate) const COLON: u8 = 1;
/// Another mark that a label may end with.
pub(crate) const BAR: u8 = 1 << 5;
/// The mark of a mailbox.
pub(crate) const AT: u8 = 1 << 1;
/// The letter that `www.` is made of.
pub(crate) const W: u8 = 1 << 2;
/// The mark of a tag.
pub(crate) const HASH: u8 = 1 << 3;

/// White space between cells.
pub(crate) const TAB: u8 = 1 << 4;

/// The last two characters; white space of any kind is a space.
#[derive(Clone, Copy)]
struct Behind {
    two: char,
    one: char,
    /// Whether the last is one of Chinese, Japanese or Korean.
    cjk: bool,
}

impl Behind {
    #[inline]
    fn pass(&mut self, c: char, cjk: bool) {
        *self = Self { two: self.one, one: c, cjk };
    }

    /// Whether what is no character of Chinese, Japanese or Korean begins a word here.
    #[inline]
    fn begins_word(self) -> bool {
        self.cjk || self.one == ' '
    }
}

/// Stands for any character of Chinese, Japanese or Korean.
const SOME_CJK: char = '一';

impl Shape {
    /// Looks at `line`.
    pub(crate) fn of(line: &str) -> Self {
        let mut shape = Self::default();
        let mut behind = Behind { two: ' ', one: ' ', cjk: false };
        let bytes = line.as_bytes();
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            if byte.is_ascii() {
                at += 1;
                if byte.is_ascii_alphanumeric() {
                    shape.add_alphanumeric(byte, behind);
                    behind.pass(char::from(byte), false);
                } else if char::from(byte).is_whitespace() {
                    shape.signs |= if byte == b'\t' { TAB } else { 0 };
                    behind.pass(' ', false);
                } else {
                    shape.add(char::from(byte), behind, &line[at..]);
                    behind.pass(char::from(byte), false);
                }
                continue;
            }
            let run = leading_han(&bytes[at..]);
            if run > 0 {
                shape.add_cjk(run, behind);
                behind.two = if run > 1 { SOME_CJK } else { behind.one };
                (behind.one, behind.cjk) = (SOME_CJK, true);
                at += 3 * run;
                continue;
            }
            let Some(c) = line[at..].chars().next() else { break };
            at += c.len_utf8();
            if matches!(c, '，' | '、') {
                shape.add_comma(behind);
                behind.pass(c, false);
            } else if c.is_whitespace() {
                behind.pass(' ', false);
            } else {
                let cjk = is_cjk(c);
                if cjk {
                    shape.add_cjk(1, behind);
                } else {
                    shape.add(c, behind, &line[at..]);
                }
                behind.pass(c, cjk);
            }
        }
        shape
    }

    /// Adds a letter or a digit of ASCII.
    #[inline]
    fn add_alphanumeric(&mut self, byte: u8, behind: Behind) {
        let digit = byte.is_ascii_digit();
        self.width += 1;
        self.digits += u32::from(digit);
        self.letters += u32::from(!digit);
        self.words += u32::from(behind.begins_word());
        self.ends_sentence = false;
        self.signs |= if byte == b'w' { W } else { 0 };
    }

    /// Adds a comma of full width.
    #[inline]
    fn add_comma(&mut self, behind: Behind) {
        self.width += 2;
        self.commas += 1;
        self.words += u32::from(behind.begins_word());
        self.ends_sentence = false;
    }

    /// Adds so many characters of Chinese, Japanese or Korean in a row.
    #[inline]
    fn add_cjk(&mut self, run: usize, behind: Behind) {
        let run = u32::try_from(run).unwrap_or(u32::MAX);
        self.width += 2 * run;
        self.letters += run;
        self.cjk += run;
        self.words += u32::from(!behind.cjk);
        self.ends_sentence = false;
    }

    /// Adds a mark, a digit, or a letter of another script, between what stands before it and the rest of the line.
    fn add(&mut self, c: char, behind: Behind, rest: &str) {
        self.width += if is_wide_mark(c) { 2 } else { 1 };
        self.words += u32::from(behind.begins_word());
        if is_letter(c) {
            self.letters += 1;
        } else if is_digit(c) {
            self.digits += 1;
        }
        let initial = c == '.' && behind.one.is_ascii_alphabetic() && matches!(behind.two, ' ' | '.' | '(');
        if !initial && is_stop(c, behind, || rest.chars().next().unwrap_or(' ')) {
            self.stops += u32::from(!self.ends_sentence);
            self.ends_sentence = true;
        } else if !is_closing(c) {
            self.ends_sentence = false;
        }
        self.commas += u32::from(matches!(c, ',' | '，' | '、' | ';' | '；'));
        self.signs |= match c {
            ':' => COLON,
            '：' | '｜' | '|' => BAR,
            '@' => AT,
            '#' => HASH,
            _ => 0,
        };
    }

    /// Whether one of `signs` stands on the line.
    pub(crate) fn holds(&self, signs: u8) -> bool {
        self.signs & signs != 0
    }
}

/// Whether `c` ends a sentence. A full stop does between a letter, digit or bracket and white space or a quote: not in `3.5`.
/// Initials and `p.m.` are the caller's to tell.
fn is_stop(c: char, behind: Behind, next: impl FnOnce() -> char) -> bool {
    match c {
        '。' | '！' | '？' | '!' | '?' | '…' | '｡' | '．' | '؟' | '۔' => true,
        '.' if behind.one != ' ' => {
            let next = next();
            next.is_whitespace() || is_closing(next) || behind.cjk && !next.is_ascii_digit()
        }
        _ => false,
    }
}

fn is_closing(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '’' | '」' | '』' | '）' | ')' | '】' | ']' | '》' | '»')
}

fn is_wide_mark(c: char) -> bool {
    matches!(c, '\u{3001}'..='\u{303f}' | '\u{ff01}'..='\u{ff60}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decimal_point_ends_no_sentence() {
        assert_eq!(Shape::of("Sales rose 3.5 percent").stops, 0);
        assert!(Shape::of("Sales rose 3.5 percent.").ends_sentence);
    }

    #[test]
    fn initials_end_no_sentence() {
        assert!(!Shape::of("By J. Osei, 4:12 p.m.").ends_sentence);
        assert_eq!(Shape::of("U.S. exports rose").stops, 0);
    }

    #[test]
    fn quotes_behind_a_full_stop_do_not_hide_it() {
        assert!(Shape::of("他说：“增长三成。”").ends_sentence);
        assert!(Shape::of("“We grew by a third.”").ends_sentence);
    }

    #[test]
    fn han_characters_are_two_columns_wide() {
        assert_eq!(Shape::of("增长 8%").width, 6);
    }
}
