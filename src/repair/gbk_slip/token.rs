//! The characters of a line as the bytes that they may have been read from.

use crate::repair::clues::Clues;
use crate::repair::gbk;
use crate::repair::pinyin::{self, Reading};

/// One character, or a mark for a broken pair together with the reading that broke it: `?cè)`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    /// Its first character.
    pub(super) c: char,
    /// Place in the text.
    pub(super) start: usize,
    pub(super) end: usize,
    /// A mark that decoders write for bytes that are no pair.
    pub(super) lost: bool,
    /// What stands behind the mark.
    pub(super) reading: Option<Reading>,
    /// The one byte that it was read from.
    pub(super) single: Option<u8>,
    /// The two bytes that it was read from; an ASCII mark may stand for its full-width form.
    pub(super) pair: Option<(u8, u8)>,
}

impl Token {
    /// The token at byte `at` of `text`, which is a character boundary before its end. Readings without a mark of tone count where
    /// readings are known to have been inserted.
    pub(super) fn read(text: &str, at: usize, clues: &Clues) -> Option<Self> {
        let c = text[at..].chars().next()?;
        let mut end = at + c.len_utf8();
        let reading = if is_mark(c) { broken_reading(&text[end..], clues.bytes_were_edited()) } else { None };
        let lost = is_lost(c) || reading.is_some();
        end += reading.map_or(0, |(_, len)| len);
        let single = u8::try_from(c).ok().filter(u8::is_ascii);
        let pair = single.map_or_else(|| gbk::encode(c), full_width);
        Some(Self { c, start: at, end, lost, reading: reading.map(|(r, _)| r), single, pair })
    }

    /// The last byte of the last form that it may have been read from.
    pub(super) fn last_byte(&self) -> Option<u8> {
        self.pair.map(|(_, trail)| trail).or(self.single)
    }
}

/// Whether `c` is what decoders write for bytes that are no pair.
fn is_mark(c: char) -> bool {
    matches!(c, '?' | '\u{fffd}')
}

/// Whether `c` by itself may stand for such bytes. U+FFFD may not: decoders that write it leave the second byte in the text.
pub(super) fn is_lost(c: char) -> bool {
    c == '?'
}

/// A reading behind the mark: decoders swallow the opening bracket with the broken pair, or leave it.
fn broken_reading(text: &str, toneless: bool) -> Option<(Reading, usize)> {
    pinyin::without_opening(text).or_else(|| pinyin::in_brackets(text)).filter(|(r, _)| toneless || r.has_mark())
}

/// The pair of the full-width form of a mark: pages are often brought to half width after the damage.
fn full_width(mark: u8) -> Option<(u8, u8)> {
    b"!,:;?()%~+-=/<>".contains(&mark).then_some((0xa3, mark + 0x80))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_takes_the_reading_that_broke_the_pair() {
        let token = Token::read("總?cè)Э", 3, &Clues::default()).unwrap();
        assert!(token.lost && token.reading.unwrap().is("cè"));
        assert_eq!(token.end, 3 + "?cè)".len());
        assert!(Token::read("\u{fffd}(wù)隊", 0, &Clues::default()).unwrap().reading.is_some());
        assert!(Token::read("?men)", 0, &Clues::default()).unwrap().reading.is_none());
    }

    #[test]
    fn a_mark_of_half_width_may_have_been_full() {
        let token = Token::read("!", 0, &Clues::default()).unwrap();
        assert_eq!((token.single, token.pair), (Some(b'!'), Some((0xa3, 0xa1))));
        assert_eq!(Token::read("。", 0, &Clues::default()).unwrap().pair, Some((0xa1, 0xa3)));
    }
}
