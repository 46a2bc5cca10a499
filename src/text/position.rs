//! Byte offsets to the units that a caller counts in.

use serde::{Deserialize, Serialize};

/// The unit that offsets in a report are counted in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum PositionEncoding {
    /// UTF-16 code units, as JavaScript strings count.
    Utf16,
    /// Unicode code points, as Python strings count; the default of the command line.
    #[default]
    CodePoint,
    /// UTF-8 bytes, as Rust strings count.
    Utf8,
}

const STEP: usize = 64;

/// Answers "how many units stand before this byte" in constant time, from a table of one number for each 64 bytes.
#[derive(Debug)]
pub struct PositionIndex<'t> {
    text: &'t str,
    encoding: PositionEncoding,
    before: Vec<u32>,
}

impl<'t> PositionIndex<'t> {
    /// Builds the table for `text`.
    #[must_use]
    pub fn new(text: &'t str, encoding: PositionEncoding) -> Self {
        let mut before = Vec::new();
        if encoding != PositionEncoding::Utf8 {
            before.reserve(text.len() / STEP + 2);
            let mut units = 0;
            for chunk in text.as_bytes().chunks(STEP) {
                before.push(units);
                units += units_in(chunk, encoding);
            }
            before.push(units);
        }
        Self { text, encoding, before }
    }

    /// Units before byte `at`; offsets past the end count as the end.
    #[must_use]
    pub fn units_before(&self, at: u32) -> u32 {
        let at = (at as usize).min(self.text.len());
        if self.encoding == PositionEncoding::Utf8 {
            return u32::try_from(at).unwrap_or(u32::MAX);
        }
        let from = at / STEP * STEP;
        let rest = &self.text.as_bytes()[from..at];
        self.before[at / STEP] + units_in(rest, self.encoding)
    }

    /// The byte before which `units` units stand; offsets past the end, and those inside a character, count as the end of the
    /// text or of the character.
    #[must_use]
    pub fn byte_at(&self, units: u32) -> usize {
        if self.encoding == PositionEncoding::Utf8 {
            let from = (units as usize).min(self.text.len());
            return (from..self.text.len()).find(|&at| self.text.is_char_boundary(at)).unwrap_or(self.text.len());
        }
        let chunk = self.before.partition_point(|&n| n < units).saturating_sub(1);
        let (mut at, mut count) = ((chunk * STEP).min(self.text.len()), self.before[chunk]);
        while at < self.text.len() && (count < units || !self.text.is_char_boundary(at)) {
            count += units_of(self.text.as_bytes()[at], self.encoding);
            at += 1;
        }
        at
    }
}

/// Units that begin in `bytes`, no more than [`STEP`], eight bytes at a time.
fn units_in(bytes: &[u8], encoding: PositionEncoding) -> u32 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let (words, rest) = bytes.as_chunks::<8>();
    // For each of eight places how many units begin there: two for a word at most, so that no place runs over.
    let mut begun = 0;
    for word in words {
        let word = u64::from_ne_bytes(*word);
        begun += !(word & !(word << 1)) >> 7 & ONES;
        if encoding == PositionEncoding::Utf16 {
            begun += (word & word << 1 & word << 2 & word << 3) >> 7 & ONES;
        }
    }
    let begun = u32::try_from(begun.wrapping_mul(ONES) >> 56).unwrap_or(0);
    begun + rest.iter().map(|&b| units_of(b, encoding)).sum::<u32>()
}

/// Units that a byte adds: a character is counted at its first byte.
fn units_of(byte: u8, encoding: PositionEncoding) -> u32 {
    match byte {
        0x80..0xC0 => 0,
        0xF0.. if encoding == PositionEncoding::Utf16 => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_as_the_caller_counts() {
        let text = "a億😀b".repeat(40);
        let at = u32::try_from(text.len()).unwrap() - 1;
        let units = |e| PositionIndex::new(&text, e).units_before(at);
        assert_eq!(units(PositionEncoding::Utf16) as usize, text.encode_utf16().count() - 1);
        assert_eq!(units(PositionEncoding::CodePoint) as usize, text.chars().count() - 1);
        assert_eq!(units(PositionEncoding::Utf8), at);
    }

    #[test]
    fn leads_back_to_the_byte() {
        let text = "a億😀b".repeat(40);
        for encoding in [PositionEncoding::Utf16, PositionEncoding::CodePoint, PositionEncoding::Utf8] {
            let index = PositionIndex::new(&text, encoding);
            for at in text.char_indices().map(|(i, _)| i).chain([text.len()]) {
                assert_eq!(index.byte_at(index.units_before(u32::try_from(at).unwrap())), at);
            }
            assert_eq!(index.byte_at(u32::MAX), text.len());
        }
        assert_eq!(PositionIndex::new("a😀b", PositionEncoding::Utf16).byte_at(2), 5);
    }

    #[test]
    fn an_offset_past_the_end_counts_as_the_end() {
        assert_eq!(PositionIndex::new("億", PositionEncoding::Utf16).units_before(99), 1);
        assert_eq!(PositionIndex::new("", PositionEncoding::CodePoint).units_before(0), 0);
    }
}
