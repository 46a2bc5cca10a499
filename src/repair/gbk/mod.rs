//! GBK, forth and back, with the private characters that its decoders make of pairs without a meaning.
//!
//! In the browser and in Node the table is the [platform](super::platform)'s, elsewhere one of our own: it would be 11 kB of the page's
//! module.

mod newer;
#[cfg(not(target_arch = "wasm32"))]
mod packed;

use std::sync::LazyLock;

use newer::NEWER;

/// The lead bytes of pairs.
pub(super) const LEADS: std::ops::RangeInclusive<u8> = 0x81..=0xfe;

/// The only second byte above ASCII that is never a first: decoders that meet it by itself write one mark and swallow nothing.
pub(super) const ALONE: u8 = 0x80;

/// The trail bytes of pairs.
pub(super) fn trails() -> impl Iterator<Item = u8> {
    (0x40..=0xfe_u8).filter(|&t| t != 0x7f)
}

/// The character of a pair of bytes; `None` where they are no pair.
pub(super) fn decode(lead: u8, trail: u8) -> Option<char> {
    if !LEADS.contains(&lead) || !is_trail(trail) {
        return None;
    }
    char::from_u32(u32::from(GBK.chars[index(lead, trail)])).filter(|&c| c != '\0')
}

/// The pair of bytes of a character; `None` for those of one byte and those that GBK lacks.
pub(super) fn encode(c: char) -> Option<(u8, u8)> {
    let unit = u16::try_from(u32::from(c)).ok()?;
    let pair = GBK.pairs[usize::from(unit)];
    (pair != 0).then(|| pair.to_be_bytes().into())
}

/// Whether `byte` can be the second of a pair.
pub(super) fn is_trail(byte: u8) -> bool {
    matches!(byte, 0x40..=0x7e | 0x80..=0xfe)
}

struct Gbk {
    /// By pair; all 0 where nobody knows.
    chars: Vec<u16>,
    /// By UTF-16 unit; 0 where there is no pair.
    pairs: Vec<u16>,
}

static GBK: LazyLock<Gbk> = LazyLock::new(|| {
    let mut pairs = vec![0; 0x1_0000];
    let Some(mut chars) = characters() else { return Gbk { chars: vec![0; 126 * 191], pairs } };
    fill_private(&mut chars);
    for (c, pair) in NEWER {
        pairs[u32::from(*c) as usize & 0xffff] = *pair;
    }
    for lead in LEADS {
        for trail in trails() {
            pairs[usize::from(chars[index(lead, trail)])] = u16::from_be_bytes([lead, trail]);
        }
    }
    Gbk { chars, pairs }
});

fn index(lead: u8, trail: u8) -> usize {
    usize::from(lead - 0x81) * 191 + usize::from(trail - 0x40)
}

/// The characters by pair; holes are 0.
#[cfg(not(target_arch = "wasm32"))]
fn characters() -> Option<Vec<u16>> {
    Some(packed::unpack())
}

#[cfg(target_arch = "wasm32")]
fn characters() -> Option<Vec<u16>> {
    by_platform()
}

/// Pairs that decoders have learned since, or tell in different ways.
#[cfg(any(target_arch = "wasm32", all(test, feature = "archives")))]
const UNSURE: [std::ops::RangeInclusive<u16>; 9] = [
    0xa2e3..=0xa2e3,
    0xa3a0..=0xa3a0,
    0xa6d9..=0xa6df,
    0xa6ec..=0xa6ed,
    0xa6f3..=0xa6f3,
    0xa8bc..=0xa8bc,
    0xa8bf..=0xa8bf,
    0xa989..=0xa995,
    0xfe50..=0xfea0,
];

/// The characters that every decoder has, as the platform tells them.
#[cfg(any(target_arch = "wasm32", all(test, feature = "archives")))]
fn by_platform() -> Option<Vec<u16>> {
    let all = || LEADS.flat_map(|lead| trails().map(move |trail| (lead, trail)));
    let units = super::platform::units("gbk", all())?;
    let mut chars = vec![0; 126 * 191];
    for ((lead, trail), unit) in all().zip(units) {
        let pair = u16::from_be_bytes([lead, trail]);
        let private = (0xe000..=0xf8ff).contains(&unit);
        if !private && !UNSURE.iter().any(|unsure| unsure.contains(&pair)) {
            chars[index(lead, trail)] = unit;
        }
    }
    Some(chars)
}

/// Pairs without a character of their own: three areas for users, and the holes between the others in their order.
fn fill_private(chars: &mut [u16]) {
    let mut hole = 0xe766;
    for lead in LEADS {
        for (trail, column) in trails().zip(0_u16..) {
            let high = trail >= 0xa1;
            let row = u16::from(lead);
            let private = match lead {
                0xaa..=0xaf if high => 0xe000 + (row - 0xaa) * 94 + (column - 96),
                0xf8..=0xfe if high => 0xe234 + (row - 0xf8) * 94 + (column - 96),
                0xa1..=0xa7 if !high => 0xe4c6 + (row - 0xa1) * 96 + column,
                _ if chars[index(lead, trail)] == 0 => {
                    hole += 1;
                    hole - 1
                }
                _ => continue,
            };
            chars[index(lead, trail)] = private;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_of_every_part_of_the_table_go_forth_and_back() {
        let known = [
            (0x8140, '丂'),
            (0xb0a1, '啊'),
            (0xd6d0, '中'),
            (0xe682, '鎮'),
            (0xf7fe, '齄'),
            (0xfe4f, '﨩'),
            (0xa1a3, '。'),
        ];
        for (pair, c) in known {
            let [lead, trail] = u16::to_be_bytes(pair);
            assert_eq!(decode(lead, trail), Some(c), "{pair:X}");
            assert_eq!(encode(c), Some((lead, trail)), "{c}");
        }
    }

    #[test]
    #[cfg(all(feature = "archives", not(target_arch = "wasm32")))]
    fn the_platform_has_the_same_table() {
        assert!(by_platform().unwrap() == packed::unpack());
    }

    #[test]
    fn pairs_without_a_character_become_private_ones() {
        let known = [
            (0xaaa1, '\u{e000}'),
            (0xf8a1, '\u{e234}'),
            (0xa140, '\u{e4c6}'),
            (0xfe84, '\u{e848}'),
            (0xd7fa, '\u{e810}'),
        ];
        for (pair, c) in known {
            let [lead, trail] = u16::to_be_bytes(pair);
            assert_eq!(decode(lead, trail), Some(c), "{pair:X}");
        }
        assert_eq!(encode('⻊'), Some((0xfe, 0x84)), "newer decoders know the character");
    }

    #[test]
    fn every_pair_is_decoded_and_comes_back() {
        let pairs = LEADS.flat_map(|l| trails().map(move |t| (l, t)));
        for (lead, trail) in pairs {
            let c = decode(lead, trail);
            assert_eq!(c.and_then(encode), Some((lead, trail)), "{lead:X}{trail:X} {c:?}");
        }
    }

    #[test]
    fn what_is_no_pair_is_refused() {
        assert_eq!(decode(0x41, 0x41), None);
        assert_eq!(decode(0xff, 0xa1), None);
        assert_eq!(decode(0xb0, 0x7f), None);
        assert_eq!(encode('a'), None);
        assert_eq!(encode('😀'), None);
    }
}
