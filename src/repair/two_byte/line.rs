//! A line whose bytes are paired anew, and whether what comes out proves that they were misread.

use super::Mistake;
use crate::repair::model::{is_common, is_pair};

/// So many everyday characters on a line prove it,
const PROOF: usize = 6;
/// when they are so many of a hundred,
const SHARE: usize = 80;
/// One of so many neighbours that come out is of one word, as in running text; by chance hardly any is.
const PER_WORD: usize = 6;

/// A byte of what was meant.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Byte {
    Known(u8),
    /// U+FFFD stands for it.
    Lost,
}

/// A character of what was meant.
#[derive(Clone, Copy)]
pub(super) enum Rebuilt {
    /// ASCII, or what neither charset has.
    Same(char),
    Whole(char),
    Broken(Byte, Byte),
}

/// A stretch that begins and ends where characters of both texts do.
pub(super) struct Group {
    pub(super) end: usize,
    pub(super) chars: Vec<Rebuilt>,
}

pub(super) struct Line<'a> {
    pub(super) text: &'a str,
    pub(super) start: usize,
    pub(super) groups: Vec<Group>,
    chinese: usize,
    pub(super) common: usize,
    broken: usize,
    /// Neighbours among the characters that came out, and those that are of one word.
    neighbours: usize,
    words: usize,
}

impl<'a> Line<'a> {
    /// Reads a line. U+FFFD stands for `both` bytes of a pair, as browsers have it, or for the first alone, and for the first alone
    /// where an ASCII character is the second.
    pub(super) fn read(text: &'a str, start: usize, mistake: Mistake, both: bool) -> Self {
        let mut line =
            Self { text, start, groups: Vec::new(), chinese: 0, common: 0, broken: 0, neighbours: 0, words: 0 };
        let mut open = Vec::new();
        let mut lead: Option<Byte> = None;
        let mut end = 0;
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            end += c.len_utf8();
            let second = chars.peek().is_some_and(|&c| c.is_ascii() && c >= '@');
            let (bytes, len) = match (mistake.read.encode)(c) {
                Some((first, second)) => ([Byte::Known(first), Byte::Known(second)], 2),
                None if c == '\u{fffd}' => ([Byte::Lost; 2], if both && !second { 2 } else { 1 }),
                None if c.is_ascii() && lead.is_some() && c >= '@' => ([Byte::Known(c as u8); 2], 1),
                None => {
                    open.extend(lead.take().map(|lead| Rebuilt::Broken(lead, Byte::Lost)));
                    open.push(Rebuilt::Same(c));
                    ([Byte::Lost; 2], 0)
                }
            };
            for &byte in &bytes[..len] {
                match lead.take() {
                    None => lead = Some(byte),
                    Some(first) => open.push(pair(first, byte, mistake)),
                }
            }
            if lead.is_none() {
                line.close(end, &mut open);
            }
        }
        open.extend(lead.map(|lead| Rebuilt::Broken(lead, Byte::Lost)));
        line.close(end, &mut open);
        line.count_words();
        line
    }

    fn count_words(&mut self) {
        let mut last = None;
        for rebuilt in self.groups.iter().flat_map(|g| &g.chars) {
            let c = if let Rebuilt::Whole(c @ '\u{3400}'..='\u{9fff}') = rebuilt { Some(*c) } else { None };
            if let (Some(last), Some(c)) = (last, c) {
                self.neighbours += 1;
                self.words += usize::from(is_pair(last, c));
            }
            last = c;
        }
    }

    fn close(&mut self, end: usize, open: &mut Vec<Rebuilt>) {
        for rebuilt in open.iter() {
            match rebuilt {
                Rebuilt::Whole('\u{2010}'..='\u{2027}' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}') => {}
                Rebuilt::Whole(c) => {
                    self.chinese += 1;
                    self.common += usize::from(is_common(*c));
                }
                Rebuilt::Broken(..) => self.broken += 1,
                Rebuilt::Same(_) => {}
            }
        }
        if !open.is_empty() {
            self.groups.push(Group { end, chars: std::mem::take(open) });
        }
    }

    pub(super) fn is_proof(&self) -> bool {
        let is_text = self.words * PER_WORD >= self.neighbours && self.words > 1;
        self.common >= PROOF && self.is_likely() && self.broken <= self.common && is_text
    }

    pub(super) fn is_likely(&self) -> bool {
        self.common * 100 >= self.chinese * SHARE && self.common > 0
    }

    /// The characters that need no guess.
    pub(super) fn known(&self) -> impl Iterator<Item = char> + '_ {
        self.groups.iter().flat_map(|g| &g.chars).filter_map(|r| match r {
            Rebuilt::Same(c) | Rebuilt::Whole(c) => Some(*c),
            Rebuilt::Broken(..) => None,
        })
    }
}

/// The character of two bytes.
fn pair(first: Byte, second: Byte, mistake: Mistake) -> Rebuilt {
    match (first, second) {
        (Byte::Known(lead), Byte::Known(trail)) => {
            (mistake.meant.decode)(lead, trail).map_or(Rebuilt::Broken(Byte::Lost, Byte::Lost), Rebuilt::Whole)
        }
        _ => Rebuilt::Broken(first, second),
    }
}
