//! What a line looks like: how wide it is, how its sentences end, what it is made of.

use super::view::is_cjk;
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
}

impl Shape {
    /// Looks at `line`.
    pub(crate) fn of(line: &str) -> Self {
        let mut shape = Self::default();
        let (mut before, mut two_before) = (' ', ' ');
        let mut chars = line.chars().peekable();
        while let Some(c) = chars.next() {
            let next = chars.peek().copied().unwrap_or(' ');
            if c.is_whitespace() {
                (two_before, before) = (before, ' ');
                continue;
            }
            let cjk = is_cjk(c);
            shape.width += if cjk || is_wide_mark(c) { 2 } else { 1 };
            shape.words += u32::from(before == ' ' || cjk != is_cjk(before));
            if cjk {
                shape.cjk += 1;
                shape.letters += 1;
            } else if is_letter(c) {
                shape.letters += 1;
            } else if is_digit(c) {
                shape.digits += 1;
            }
            let initial = c == '.' && before.is_ascii_alphabetic() && matches!(two_before, ' ' | '.' | '(');
            if !initial && is_stop(c, before, next) {
                shape.stops += u32::from(!shape.ends_sentence);
                shape.ends_sentence = true;
            } else if !is_closing(c) {
                shape.ends_sentence = false;
            }
            shape.commas += u32::from(matches!(c, ',' | '，' | '、' | ';' | '；'));
            (two_before, before) = (before, c);
        }
        shape
    }
}

/// Whether `c` ends a sentence. A full stop does between a letter, digit or bracket and white space or a quote: not in `3.5`.
/// Initials and `p.m.` are the caller's to tell.
fn is_stop(c: char, before: char, next: char) -> bool {
    match c {
        '。' | '！' | '？' | '!' | '?' | '…' | '｡' | '．' | '؟' | '۔' => true,
        '.' => before != ' ' && (next.is_whitespace() || is_closing(next) || is_cjk(before) && !next.is_ascii_digit()),
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
