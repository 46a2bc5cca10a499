//! What the document as a whole tells about its damage, gathered before any fixer runs.

use std::collections::BTreeSet;

use super::invisible;
use super::look_alike::digit_like;
use super::model::Common;
use super::pinyin_residue::{Proof, prove};

/// Stands for any Han character.
const SOME_HAN: char = '一';

/// Texts have a few rare characters.
const RARE: usize = 3;

/// What holds for the whole document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Clues {
    /// The characters that a tool put readings behind, wherever its bytes stood: empty unless the document proves it.
    pub(super) annotated: BTreeSet<char>,
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
        self.annotated.extend(&before.annotated);
        self.proof = self.proof.max(before.proof);
        self.slipped |= before.slipped;
        self
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
    /// A space between two characters that are not ASCII.
    pub(super) spaced: bool,
    /// A digit beside a letter that looks like one.
    pub(super) look_alike: bool,
    /// A space between two digits.
    pub(super) digit_gap: bool,
    /// A hyphen at the end of a line.
    pub(super) hyphen: bool,
    /// A line that ends in the middle of Chinese text.
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
        let mut seen = Self::default();
        let (mut before, mut last) = ('\n', '\n');
        let mut rare = 0_usize;
        let common = Common::read();
        for c in text.chars() {
            // What most Chinese text is made of.
            if last == SOME_HAN && matches!(c, '\u{4e00}'..='\u{9fff}') {
                if rare < RARE {
                    rare += usize::from(!common.holds(c));
                }
                (before, last) = (SOME_HAN, SOME_HAN);
                continue;
            }
            if c.is_ascii() && DULL[usize::from(c as u8)] {
                (before, last) = (last, c);
                continue;
            }
            match c {
                '(' => seen.bracket |= !last.is_ascii() || !before.is_ascii(),
                '&' => seen.reference = true,
                '0'..='9' => {
                    seen.digit_gap |= last == ' ' && before.is_ascii_digit();
                    seen.look_alike |= !last.is_ascii_digit() && digit_like(last).is_some();
                    seen.wrap |= last == '\n' && is_wide(before);
                }
                'O' | 'o' | 'l' | 'I' | 'S' | 'B' | '|' | 'О' | '〇' => seen.look_alike |= last.is_ascii_digit(),
                '\n' => seen.hyphen |= last == '-',
                '?' | '\u{fffd}' | '\u{e000}'..='\u{f8ff}' => seen.slip = true,
                '\0'..='\u{7f}' => {}
                '\u{80}'..='\u{ff}' => {
                    seen.accent = true;
                    seen.invisible |= c == '\u{ad}';
                }
                'Ğ' | 'ğ' | 'İ' | 'ı' | 'Ş' | 'ş' => seen.accent = true,
                '\u{2000}'..='\u{206f}' | '\u{feff}' => seen.invisible |= invisible::is_invisible(c),
                '\u{2e80}'..='\u{2fdf}' | '\u{f900}'..='\u{faff}' => seen.duplicate = true,
                '０'..='９' => seen.wide_digit = true,
                '\u{3400}'..='\u{9fff}' => {
                    rare += usize::from(rare < RARE && !common.holds(c));
                    seen.spaced |= last == ' ' && !before.is_ascii();
                    seen.wrap |= last == '\n' && (is_wide(before) || before.is_ascii_digit());
                }
                _ => {}
            }
            // All Han characters tell the same.
            (before, last) = (last, if matches!(c, '\u{4e00}'..='\u{9fff}') { SOME_HAN } else { c });
        }
        seen.rare = rare >= RARE;
        seen.slip |= seen.rare;
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
        let all = Seen::in_text("產(chǎn) a&b é \u{200b} ⼈ ５ 营 业 2O 1 5 a-\n营\n业");
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
