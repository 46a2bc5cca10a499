//! What the document as a whole tells about its damage, gathered before any fixer runs.

use super::look_alike::digit_like;
use super::model::Common;
use super::pinyin_residue::{Proof, prove};
use super::{hard_wrap, invisible, spaced_out};
use crate::text::han::{is_usual_han, split_han};
use crate::text::letter::is_ideograph;
use crate::text::sort::sort_by_key;

/// Stands for any Han character.
const SOME_HAN: char = '一';

/// Texts have a few rare characters.
const RARE: usize = 3;

/// What holds for the whole document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Clues {
    /// The characters that a tool put readings behind, wherever its bytes stood, in order: empty unless the document proves it.
    pub(super) annotated: Vec<char>,
    /// How well it proves it.
    pub(super) proof: Proof,
    /// Whether text read one byte off was found: where it was once, shorter traces are believed.
    pub(super) slipped: bool,
    /// What there is to look at.
    pub(super) seen: Seen,
}

impl Clues {
    pub(super) fn of(text: &str) -> Self {
        let seen = Seen::in_text(text);
        let (proof, annotated) = if seen.bracket { prove(text) } else { Default::default() };
        Self { annotated, proof, slipped: false, seen }
    }

    /// The same with what was proved before.
    pub(super) fn with(mut self, before: &Self) -> Self {
        if !before.annotated.is_empty() {
            self.annotated.extend(&before.annotated);
            sort_by_key(&mut self.annotated, |&c| c);
            self.annotated.dedup();
        }
        self.proof = self.proof.max(before.proof);
        self.slipped |= before.slipped;
        self
    }

    /// Whether a tool put readings behind `c`.
    pub(super) fn is_annotated(&self, c: char) -> bool {
        self.annotated.binary_search(&c).is_ok()
    }

    /// Whether pairs of bytes are known to be broken, by a tool or by what was found.
    pub(super) fn pairs_were_broken(&self) -> bool {
        self.slipped || self.bytes_were_edited()
    }

    /// Whether a tool inserted text with no regard for the two bytes of a character.
    pub(super) fn bytes_were_edited(&self) -> bool {
        self.proof == Proof::Document
    }
}

/// Which characters a text has that some fixer looks for, found in one pass: most texts have few of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is one kind of trace")]
pub(super) struct Seen {
    /// `(` behind a character that is not ASCII.
    pub(super) bracket: bool,
    /// `&` and something behind it.
    pub(super) reference: bool,
    /// Letters with accents.
    pub(super) accent: bool,
    /// What nobody sees.
    pub(super) invisible: bool,
    /// Radicals or duplicates.
    pub(super) duplicate: bool,
    /// Several rare characters.
    pub(super) rare: bool,
    /// Full-width digits.
    pub(super) wide_digit: bool,
    /// Many spaces between characters that are not ASCII, and single characters between the spaces.
    pub(super) spaced: bool,
    /// A digit beside a letter that looks like one.
    pub(super) look_alike: bool,
    /// A space between two digits.
    pub(super) digit_gap: bool,
    /// A hyphen at the end of a line.
    pub(super) hyphen: bool,
    /// A line that ends in the middle of Chinese text, and a long one that may end inside a word or a number.
    pub(super) wrap: bool,
    /// What a slip may begin with: a mark for what was lost, private characters, several rare ones.
    pub(super) slip: bool,
}

/// Whether a byte of ASCII shows nothing, whatever stands around it.
const fn is_dull(byte: u8) -> bool {
    byte.is_ascii()
        && !matches!(byte, b'(' | b'&' | b'0'..=b'9' | b'O' | b'o' | b'l' | b'I' | b'S' | b'B' | b'|' | b'\n' | b'?')
}

/// [`is_dull`] for every byte.
const DULL: [bool; 256] = {
    let mut dull = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        dull[byte] = is_dull(byte as u8);
        byte += 1;
    }
    dull
};

impl Seen {
    fn in_text(text: &str) -> Self {
        let mut look = Look::default();
        let common = Common::read();
        let mut rest = text.as_bytes();
        while let Some((&byte, behind)) = rest.split_first() {
            if is_usual_han(byte) {
                rest = look.read_han(rest, common);
            } else if byte.is_ascii() {
                if !(DULL[usize::from(byte)] || byte.is_ascii_digit() && look.expects_digit()) {
                    look.read_ascii(byte, text.len() - rest.len());
                }
                look.pass(char::from(byte));
                rest = behind;
            } else {
                let mut chars = text[text.len() - rest.len()..].chars();
                look.read(chars.next().unwrap_or(' '), common);
                rest = chars.as_str().as_bytes();
            }
        }
        look.finish()
    }
}

/// What was seen of a text so far, and what the next character needs to know of those before it.
struct Look {
    seen: Seen,
    /// The last two characters. All Han characters tell the same.
    before: char,
    last: char,
    /// Rare characters; no more than are asked for need be counted.
    rare: usize,
    /// Spaces in a row that have single characters between them.
    spaces: usize,
    /// Where the line begins.
    line: usize,
    /// Whether the line before is one that may have been cut inside a word or a number, and whether the next may go on with it.
    may_be_cut: bool,
    may_go_on: bool,
}

impl Default for Look {
    fn default() -> Self {
        let seen = Seen::default();
        Self { seen, before: '\n', last: '\n', rare: 0, spaces: 0, line: 0, may_be_cut: false, may_go_on: false }
    }
}

impl Look {
    #[inline]
    fn pass(&mut self, c: char) {
        (self.before, self.last) = (self.last, c);
    }

    /// Reads the Han characters that a text begins with, and gives back what stands behind them.
    #[inline]
    fn read_han<'t>(&mut self, text: &'t [u8], common: Common) -> &'t [u8] {
        self.begin_han();
        let (mut rest, mut rare) = (text, 0);
        while let Some((code, behind)) = split_han(rest) {
            rare += usize::from(!common.holds(code));
            rest = behind;
        }
        self.rare += rare;
        // More than one.
        if text.len() > rest.len() + 3 {
            self.spaces = 0;
            self.pass(SOME_HAN);
        }
        self.pass(SOME_HAN);
        rest
    }

    /// Reads that the first of several begins.
    fn begin_han(&mut self) {
        if self.last == ' ' && !self.before.is_ascii() {
            self.spaces += 1;
            self.seen.spaced |= self.spaces >= spaced_out::LONG;
        }
        if self.last == '\n' {
            self.seen.wrap |= is_wide(self.before) || self.before.is_ascii_digit();
            self.may_go_on |= self.may_be_cut;
        }
    }

    /// Whether a digit says nothing here.
    #[inline]
    fn expects_digit(&self) -> bool {
        self.last == SOME_HAN || self.last.is_ascii_digit()
    }

    /// Reads a character of ASCII that stands at a byte of the text.
    fn read_ascii(&mut self, byte: u8, at: usize) {
        let (before, last, seen) = (self.before, self.last, &mut self.seen);
        match byte {
            b'(' => seen.bracket |= !last.is_ascii() || !before.is_ascii(),
            b'&' => seen.reference = true,
            b'0'..=b'9' => {
                seen.digit_gap |= last == ' ' && before.is_ascii_digit();
                seen.look_alike |= !last.is_ascii_digit() && digit_like(last).is_some();
                seen.wrap |= last == '\n' && is_wide(before);
                self.may_go_on |= last == '\n' && self.may_be_cut;
            }
            b'O' | b'o' | b'l' | b'I' | b'S' | b'B' | b'|' => seen.look_alike |= last.is_ascii_digit(),
            b'\n' => {
                seen.hyphen |= last == '-';
                let torn = is_ideograph(last) || last.is_ascii_digit() || last == '\r';
                self.may_be_cut = torn && at - self.line >= hard_wrap::SHORTEST_BYTES;
                (self.line, self.spaces) = (at + 1, 0);
            }
            b'?' => seen.slip = true,
            _ => {}
        }
    }

    /// Reads a character that is neither of ASCII nor a usual Han character.
    fn read(&mut self, c: char, common: Common) {
        let seen = &mut self.seen;
        match c {
            'О' | '〇' => seen.look_alike |= self.last.is_ascii_digit(),
            '\u{fffd}' | '\u{e000}'..='\u{f8ff}' => seen.slip = true,
            '\u{80}'..='\u{ff}' => {
                seen.accent = true;
                seen.invisible |= c == '\u{ad}';
            }
            'Ğ' | 'ğ' | 'İ' | 'ı' | 'Ş' | 'ş' => seen.accent = true,
            '\u{2000}'..='\u{206f}' | '\u{feff}' => seen.invisible |= invisible::is_invisible(c),
            '\u{2e80}'..='\u{2fdf}' | '\u{f900}'..='\u{faff}' => seen.duplicate = true,
            '０'..='９' => seen.wide_digit = true,
            '\u{3400}'..='\u{9fff}' => {
                self.rare += usize::from(!common.holds(c.into()));
                self.begin_han();
            }
            _ => {}
        }
        self.pass(c);
    }

    fn finish(self) -> Seen {
        let mut seen = self.seen;
        seen.rare = self.rare >= RARE;
        seen.slip |= seen.rare;
        seen.wrap &= self.may_go_on;
        seen
    }
}

fn is_wide(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '，' | '、')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sound_text_shows_nothing_to_look_at() {
        assert_eq!(Seen::in_text("去年新增30家，融资超2亿元。See (below)"), Seen::default());
    }

    #[test]
    fn every_trace_is_seen() {
        let all = Seen::in_text(
            "產(chǎn) a&b é \u{200b} ⼈ ５ 营 业 收 入 增 长 一 成 半 多 2O 1 5 a-\n营业收入增长一成半，净利润增长两\n成",
        );
        assert!(
            all.bracket
                && all.reference
                && all.accent
                && all.invisible
                && all.duplicate
                && all.wide_digit
                && all.spaced
                && all.look_alike
                && all.digit_gap
                && all.hyphen
                && all.wrap
        );
    }
}
