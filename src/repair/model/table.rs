//! The general model: rarity of characters and pairs in Chinese words, for both scripts by way of Simplified.

use std::sync::LazyLock;

use crate::text::fold_char;
use crate::text::packed::Packed;

/// One unit of the rarities in the packed files, in hundredths.
const STEP: i32 = 100;

/// A character beyond this number is met so rarely that it looks like damage.
const COMMON: u16 = 2960;

/// Whether `c` is a character of ordinary words, in either script.
#[inline]
pub(crate) fn is_common(c: char) -> bool {
    Common::read().holds(c.into())
}

/// The characters of ordinary words, for whoever asks of every character of a text.
#[derive(Clone, Copy)]
pub(crate) struct Common(&'static [u16]);

impl Common {
    pub(crate) fn read() -> Self {
        Self(&MODEL.numbers)
    }

    /// [`is_common`], of the character with this number.
    #[inline]
    pub(crate) fn holds(self, code: u32) -> bool {
        let at = code.wrapping_sub(FIRST.into()) as usize;
        self.0.get(at).is_some_and(|n| n & !TRADITIONAL < COMMON)
    }
}

/// Whether `c` is in the model, or punctuation or a letter that Chinese text has.
pub(crate) fn is_likely(c: char) -> bool {
    number(c).is_some()
        || matches!(c, '\u{b7}' | '\u{d7}' | '\u{2010}'..='\u{2026}' | '\u{2103}' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}')
}

/// Whether `c` has another Simplified form.
pub(super) fn is_traditional(c: char) -> bool {
    entry(c).is_some_and(|n| n & TRADITIONAL != 0)
}

/// Whether two characters stand together so much more often than by chance that they are of one word.
pub(crate) fn is_pair(first: char, second: char) -> bool {
    let chance = number(first).and(alone(second));
    chance.zip(behind(first, second)).is_some_and(|(chance, pair)| pair + CLOSE <= chance)
}

/// What the second of two characters of one word costs less than by itself.
const CLOSE: i32 = 200;

/// What `c` costs by itself; `None` for what is not in the model.
pub(super) fn alone(c: char) -> Option<i32> {
    number(c).map(|n| i32::from(MODEL.rarity[usize::from(n)]) * STEP)
}

/// What `second` costs behind `first`; `None` for a pair that is not in the model. Of digits, letters and punctuation marks the
/// model knows only that it is one.
pub(super) fn behind(first: char, second: char) -> Option<i32> {
    let (first, second) = (usize::from(number_or_class(first)?), number_or_class(second)?);
    let range = MODEL.pairs_from[first] as usize..MODEL.pairs_from[first + 1] as usize;
    let at = MODEL.followers[range.clone()].binary_search(&second).ok()? + range.start;
    let two = MODEL.pair_rarity.get(at / 2)?;
    Some(i32::from(if at % 2 == 0 { two & 15 } else { two >> 4 }) * STEP)
}

fn number(c: char) -> Option<u16> {
    entry(c).map(|n| n & !TRADITIONAL).filter(|&n| n != NONE)
}

fn number_or_class(c: char) -> Option<u16> {
    let class = match c {
        // First, because most are.
        '\u{3400}'..='\u{9fff}' => return number(c),
        '0'..='9' | '０'..='９' => 0,
        'a'..='z' | 'A'..='Z' => 1,
        _ if is_punctuation(c) => 2,
        _ => return None,
    };
    Some(u16::try_from(MODEL.rarity.len()).unwrap_or(NONE) + class)
}

/// Whether `c` is punctuation of the sentence.
pub(super) fn is_punctuation(c: char) -> bool {
    matches!(
        c,
        '，' | '。'
            | '、'
            | '；'
            | '：'
            | '？'
            | '！'
            | ','
            | ';'
            | ':'
            | '?'
            | '!'
            | '.'
            | '“'
            | '”'
            | '‘'
            | '’'
            | '「'
            | '」'
            | '『'
            | '』'
            | '（'
            | '）'
            | '('
            | ')'
            | '《'
            | '》'
            | '【'
            | '】'
    )
}

#[inline]
fn entry(c: char) -> Option<u16> {
    let unit = u16::try_from(u32::from(c)).ok()?.checked_sub(FIRST)?;
    MODEL.numbers.get(usize::from(unit)).copied()
}

/// The classes of characters that pairs have besides characters.
const CLASSES: usize = 3;
/// The number of a character that is not in the model.
const NONE: u16 = 0x7fff;
/// Marks a character that has another Simplified form.
const TRADITIONAL: u16 = 0x8000;

/// Characters begin here.
const FIRST: u16 = 0x3400;

struct Model {
    /// The number of each character from [`FIRST`] on, a Traditional one by its Simplified form.
    numbers: Vec<u16>,
    /// By number.
    rarity: Vec<u8>,
    /// By number, and one more: where its followers begin.
    pairs_from: Vec<u32>,
    followers: Vec<u16>,
    pair_rarity: &'static [u8],
}

/// Reads the packed tables, see `xtask/src/generate/blob/model.rs`.
static MODEL: LazyLock<Model> = LazyLock::new(|| {
    let mut packed = Packed::new(include_bytes!("characters.bin"));
    let mut numbers = vec![NONE; usize::from(0x9fff - FIRST) + 1];
    let mut rarity = Vec::new();
    for level in 0.. {
        if packed.is_empty() {
            break;
        }
        for c in packed.rising(FIRST.into()) {
            if let Some(n) = numbers.get_mut((c as usize).wrapping_sub(FIRST.into())) {
                *n = u16::try_from(rarity.len()).unwrap_or(NONE);
            }
            rarity.push(level);
        }
    }
    for unit in FIRST..=0x9fff {
        let Some(c) = char::from_u32(unit.into()) else { continue };
        let folded = u32::from(fold_char(c)) as usize;
        if folded != usize::from(unit) {
            let n = numbers.get(folded.wrapping_sub(FIRST.into())).copied();
            numbers[usize::from(unit - FIRST)] = n.unwrap_or(NONE) | TRADITIONAL;
        }
    }
    let mut packed = Packed::new(include_bytes!("pairs.bin"));
    let (mut pairs_from, mut followers) = (vec![0], Vec::new());
    for _ in 0..rarity.len() + CLASSES {
        followers.extend(packed.rising(0).into_iter().map(|n| u16::try_from(n).unwrap_or(u16::MAX)));
        pairs_from.push(u32::try_from(followers.len()).unwrap_or(u32::MAX));
    }
    Model { numbers, rarity, pairs_from, followers, pair_rarity: packed.rest() }
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_characters_cost_less_than_rare_ones() {
        assert!(alone('的') < alone('龘').or(Some(i32::MAX)));
        assert!(is_common('国') && is_common('國'));
        assert!(!is_common('睙') && !is_common('\u{e43f}') && !is_common('a'));
    }

    #[test]
    fn both_scripts_share_one_model() {
        assert_eq!(alone('業'), alone('业'));
        assert_eq!(behind('產', '業'), behind('产', '业'));
    }

    #[test]
    fn a_word_costs_less_than_its_characters() {
        assert!(behind('企', '业').unwrap() < alone('业').unwrap());
        assert_eq!(behind('萍', '既'), None);
    }
}
