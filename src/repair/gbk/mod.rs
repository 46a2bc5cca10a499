//! GBK, forth and back, with the private characters that its decoders make of pairs without a meaning.

mod newer;

use std::sync::LazyLock;

use crate::text::packed::Packed;
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
    char::from_u32(u32::from(GBK.chars[index(lead, trail)]))
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
    /// By pair.
    chars: Vec<u16>,
    /// By UTF-16 unit; 0 where there is no pair.
    pairs: Vec<u16>,
}

static GBK: LazyLock<Gbk> = LazyLock::new(|| {
    let mut chars = unpack();
    fill_private(&mut chars);
    let mut pairs = vec![0; 0x1_0000];
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

/// Reads the packed table, see `xtask/src/generate/blob/gbk.rs`. Holes are 0.
fn unpack() -> Vec<u16> {
    let mut packed = Packed::new(include_bytes!("table.bin"));
    let mut chars = vec![0; 126 * 191];
    let mut used = vec![false; 0x1_0000];
    let (old, new): (Vec<_>, Vec<_>) =
        LEADS.flat_map(|l| trails().map(move |t| (l, t))).partition(|&(l, t)| (0xa1..=0xf7).contains(&l) && t >= 0xa1);
    let mut last = 0;
    for (lead, trail) in old {
        let difference = packed.signed();
        if difference != 0 {
            last = unit(last + difference);
            chars[index(lead, trail)] = u16::try_from(last).unwrap_or(0);
            used[last.unsigned_abs() as usize] = true;
        }
    }
    let mut next = 0x4e00;
    for (lead, trail) in new {
        while next <= 0x9fa5 && used[next] {
            next += 1;
        }
        let from = if next <= 0x9fa5 { i32::try_from(next).unwrap_or(0) } else { 0 };
        let c = unit(from + packed.signed());
        if c > 1 {
            chars[index(lead, trail)] = u16::try_from(c).unwrap_or(0);
            if (0x4e00..=0x9fa5).contains(&c) {
                next = c.unsigned_abs() as usize;
                used[next] = true;
            }
        }
    }
    chars
}

fn unit(n: i32) -> i32 {
    n.clamp(0, 0xffff)
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
