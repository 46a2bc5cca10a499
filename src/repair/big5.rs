//! Big5, forth and back.
//!
//! Its order follows strokes, which no small table tells: packed it would weigh as much as all of GBK. So the table is the
//! platform's, which follows the Encoding Standard everywhere and is the same to the character: `TextDecoder` in a page,
//! `encoding_rs` on the command line. A build that has neither (`default-features = false`) leaves text in Big5 as it is.

use std::sync::LazyLock;

/// The lead bytes of the standard's pairs.
const LEADS: std::ops::RangeInclusive<u8> = 0xa1..=0xf9;

/// The character of a pair of bytes.
pub(super) fn decode(lead: u8, trail: u8) -> Option<char> {
    let unit = *BIG5.as_ref()?.chars.get(index(lead, trail)?)?;
    char::from_u32(unit.into()).filter(|&c| c != '\0')
}

/// The pair of bytes of a character; `None` for those of one byte and those that Big5 lacks.
pub(super) fn encode(c: char) -> Option<(u8, u8)> {
    let unit = u16::try_from(u32::from(c)).ok()?;
    let pair = *BIG5.as_ref()?.pairs.get(usize::from(unit))?;
    (pair != 0).then(|| pair.to_be_bytes().into())
}

fn index(lead: u8, trail: u8) -> Option<usize> {
    let column = match trail {
        0x40..=0x7e => trail - 0x40,
        0xa1..=0xfe => trail - 0xa1 + 63,
        _ => return None,
    };
    LEADS.contains(&lead).then(|| usize::from(lead - 0xa1) * 157 + usize::from(column))
}

struct Big5 {
    /// By pair; 0 where there is none.
    chars: Vec<u16>,
    /// By UTF-16 unit.
    pairs: Vec<u16>,
}

static BIG5: LazyLock<Option<Big5>> = LazyLock::new(|| {
    let trails = || (0x40..=0x7e_u8).chain(0xa1..=0xfe);
    let all = || LEADS.flat_map(|lead| trails().map(move |trail| (lead, trail)));
    let bytes: Vec<u8> = all().flat_map(|(lead, trail)| [lead, trail, b'\n']).collect();
    let text = decode_by_platform(&bytes)?;
    let (mut chars, mut pairs) = (Vec::new(), vec![0; 0x1_0000]);
    for ((lead, trail), piece) in all().zip(text.split('\n')) {
        let mut alone = piece.chars().filter(|&c| c != '\u{fffd}' && u32::from(c) < 0x1_0000);
        let unit = match (alone.next(), alone.next()) {
            (Some(c), None) if !c.is_ascii() => u16::try_from(u32::from(c)).unwrap_or(0),
            _ => 0,
        };
        chars.push(unit);
        if unit != 0 && pairs[usize::from(unit)] == 0 {
            pairs[usize::from(unit)] = u16::from_be_bytes([lead, trail]);
        }
    }
    Some(Big5 { chars, pairs })
});

#[cfg(target_arch = "wasm32")]
fn decode_by_platform(bytes: &[u8]) -> Option<String> {
    crate::wasm::decode("big5", bytes)
}

#[cfg(all(not(target_arch = "wasm32"), feature = "archives"))]
fn decode_by_platform(bytes: &[u8]) -> Option<String> {
    Some(encoding_rs::BIG5.decode_without_bom_handling(bytes).0.into_owned())
}

#[cfg(all(not(target_arch = "wasm32"), not(feature = "archives")))]
fn decode_by_platform(_: &[u8]) -> Option<String> {
    None
}

#[cfg(all(test, feature = "archives"))]
mod tests {
    use super::*;

    #[test]
    fn characters_of_both_levels_go_forth_and_back() {
        for (pair, c) in [((0xa4, 0x40), '一'), ((0xa4, 0xa4), '中'), ((0xa1, 0x41), '，'), ((0xc9, 0x40), '乂')] {
            assert_eq!((decode(pair.0, pair.1), encode(c)), (Some(c), Some(pair)));
        }
    }

    #[test]
    fn what_is_no_pair_is_refused() {
        assert_eq!(decode(0x41, 0x41), None);
        assert_eq!(decode(0xa4, 0x80), None);
        assert_eq!((encode('a'), encode('国')), (None, None));
    }
}
