//! Readings of Traditional characters, and how they are spelt.

mod spelling;

use std::sync::LazyLock;

use super::gbk;
use crate::text::packed::Packed;
pub(super) use spelling::{Reading, in_brackets, without_opening};

/// Whether `reading` is a reading of `c`, a character that differs from its Simplified form. The tone may be missing.
pub(super) fn is_reading(c: char, reading: &Reading) -> bool {
    readings(c).iter().any(|&r| reading.is(READINGS.names[usize::from(r)]))
}

/// Whether `reading` is the usual one of `c`.
pub(super) fn is_usual_reading(c: char, reading: &Reading) -> bool {
    readings(c).first().is_some_and(|&r| reading.is(READINGS.names[usize::from(r)]))
}

/// The usual reading of `c`, if the table lists it.
#[cfg(test)]
pub(super) fn usual_reading(c: char) -> Option<&'static str> {
    readings(c).first().map(|&r| READINGS.names[usize::from(r)])
}

/// The characters whose first byte in GBK is `lead` and whose reading is `reading`, with their second byte.
pub(super) fn by_lead(lead: u8, reading: &Reading) -> impl Iterator<Item = (u8, char)> {
    READINGS.by_lead[usize::from(lead)].iter().copied().filter(move |&(_, c)| is_reading(c, reading))
}

fn readings(c: char) -> &'static [u16] {
    let own = READINGS.chars.binary_search(&c).ok().and_then(|n| READINGS.by_char.get(n));
    own.map_or(&[], Vec::as_slice)
}

struct Readings {
    names: Vec<&'static str>,
    /// In order, and the readings of each.
    chars: Vec<char>,
    by_char: Vec<Vec<u16>>,
    /// For each first byte in GBK.
    by_lead: Vec<Vec<(u8, char)>>,
}

/// Reads the packed table, see `xtask/src/generate/blob/readings.rs`.
static READINGS: LazyLock<Readings> = LazyLock::new(|| {
    let bytes = include_bytes!("readings.bin");
    let end = bytes.windows(2).position(|w| w == b"\n\n").unwrap_or(0);
    let names = std::str::from_utf8(&bytes[..end]).unwrap_or("").lines().collect();
    let mut packed = Packed::new(bytes.get(end + 2..).unwrap_or(&[]));
    let chars: Vec<char> = packed.rising(0).into_iter().filter_map(char::from_u32).collect();
    let mut by_char = Vec::with_capacity(chars.len());
    let mut by_lead = vec![Vec::new(); 256];
    for &c in &chars {
        let mut own = Vec::new();
        loop {
            let n = packed.varint();
            own.push(u16::try_from(n >> 1).unwrap_or(0));
            if n & 1 == 0 {
                break;
            }
        }
        by_char.push(own);
        if let Some((lead, trail)) = gbk::encode(c) {
            by_lead[usize::from(lead)].push((trail, c));
        }
    }
    Readings { names, chars, by_char, by_lead }
});

#[cfg(test)]
mod tests {
    use super::*;

    fn reading(text: &str) -> Reading {
        in_brackets(&format!("({text})")).unwrap().0
    }

    #[test]
    fn a_character_has_its_readings_and_no_others() {
        assert!(is_reading('產', &reading("chǎn")));
        assert!(!is_reading('產', &reading("shēng")));
        assert!(is_reading('長', &reading("zhǎng")) && is_reading('長', &reading("cháng")));
        assert!(!is_reading('重', &reading("chóng")));
    }

    #[test]
    fn the_tone_may_be_missing() {
        assert!(is_reading('們', &reading("men")));
        assert!(is_reading('動', &reading("dong")));
        assert!(!is_reading('動', &reading("dōng")));
    }

    #[test]
    fn half_a_character_is_known_by_its_reading() {
        let found: Vec<_> = by_lead(0x82, &reading("cè")).collect();
        assert_eq!(found, [(0xc8, '側')]);
    }
}
