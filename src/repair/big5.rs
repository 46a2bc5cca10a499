//! Big5, forth and back.
//!
//! Its order follows strokes, which no small table tells: packed it would weigh as much as all of GBK. So the table is the
//! [platform](super::platform)'s. Browsers follow the Encoding Standard to the character; Node has another table for the signs and kana
//! that were added to Big5 later, so those are written down here. A build without a platform's tables leaves text in Big5 as it is.

use std::sync::LazyLock;

use super::platform;

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

/// What the standard has where Node has something else: the number of the pair, and characters that follow one another from there on.
const RUNS: [(usize, char, u16); 11] = [
    (408, '\u{2400}', 32),
    (440, '\u{2421}', 1),
    (5872, '①', 10),
    (5882, '⑴', 10),
    (5892, 'ⅰ', 10),
    (5942, 'ぁ', 83),
    (6025, 'ァ', 86),
    (6111, 'А', 6),
    (6118, 'Ж', 32),
    (6151, 'ж', 26),
    (13972, '￭', 1),
];

/// The same character by character; `-` where Big5 has none.
const SIGNS: [(usize, &str); 5] = [
    (5902, "丶丿亅亠冂冖冫勹匸卩厶夊宀巛⼳广廴彐彡攴无疒癶辵隶¨ˆヽヾゝゞ〃仝々〆〇ー［］✽"),
    (6117, "Ё"),
    (6150, "ё"),
    (6177, "⇧↸↹㇏-乚-刂䒑龰冈龱---------------------------------------"),
    (6228, "--￢￤＇＂㈱№℡゛゜⺀⺄⺆⺇⺈⺊⺌⺍⺕⺜⺝⺥⺧⺪⺬⺮⺶⺼⺾⻆⻊⻌⻍⻏⻖⻗⻞⻣---ʃɐɛɔɵœøŋʊɪ"),
];

/// Puts the standard's characters into a table of all pairs.
fn correct(chars: &mut [u16]) {
    let mut put = |at: usize, unit| {
        if let Some(place) = chars.get_mut(at) {
            *place = unit;
        }
    };
    for (at, first, count) in RUNS {
        (0..count).for_each(|n| put(at + usize::from(n), unit_of(first) + n));
    }
    for (at, signs) in SIGNS {
        signs.chars().enumerate().for_each(|(n, c)| put(at + n, if c == '-' { 0 } else { unit_of(c) }));
    }
}

fn unit_of(c: char) -> u16 {
    u16::try_from(u32::from(c)).unwrap_or(0)
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
    let mut chars = platform::units("big5", all())?;
    correct(&mut chars);
    let mut pairs = vec![0; 0x1_0000];
    for ((lead, trail), &unit) in all().zip(&chars) {
        if unit != 0 && pairs[usize::from(unit)] == 0 {
            pairs[usize::from(unit)] = u16::from_be_bytes([lead, trail]);
        }
    }
    Some(Big5 { chars, pairs })
});

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
    fn what_is_written_down_is_what_the_standard_has() {
        // The table of `encoding_rs` is the standard's.
        let chars = &BIG5.as_ref().unwrap().chars;
        let runs = RUNS.into_iter().flat_map(|(at, _, count)| at..at + usize::from(count));
        let signs = SIGNS.into_iter().flat_map(|(at, signs)| at..at + signs.chars().count());
        let all: Vec<usize> = runs.chain(signs).collect();
        assert_eq!(all.len(), 442);
        for lead in LEADS {
            for trail in 0x40..=0xfe_u8 {
                let Some(at) = index(lead, trail).filter(|at| all.contains(at)) else { continue };
                let bytes = [lead, trail];
                let decoded = encoding_rs::BIG5.decode_without_bom_handling(&bytes).0;
                let known = decoded.chars().next().filter(|&c| c != '\u{fffd}').map_or(0, unit_of);
                assert_eq!(chars[at], known, "{lead:x}{trail:x}");
            }
        }
    }

    #[test]
    fn what_is_no_pair_is_refused() {
        assert_eq!(decode(0x41, 0x41), None);
        assert_eq!(decode(0xa4, 0x80), None);
        assert_eq!((encode('a'), encode('国')), (None, None));
    }
}
