//! Traditional characters and the Simplified ones that rules compare them by.

use std::sync::LazyLock;

use super::packed::Packed;
use super::sort::sort_by_key;

/// The first character of the flat part of the table: radicals, kana and everything Chinese of the basic plane stand behind it.
const FIRST: u32 = 0x2e80;
/// The first character behind the flat part, where the surrogates begin.
const END: u32 = 0xd800;
/// Folds to a character that a number of the flat part cannot say.
const FAR: u16 = 1;

/// Characters and what they fold to.
struct Table {
    /// For each character from `FIRST` on the one it folds to; 0 for itself, `FAR` for one that `far` has.
    flat: Vec<u16>,
    /// Where one of the two lies outside the basic plane, sorted.
    far: Vec<(u32, char)>,
}

/// Reads the packed table, see `xtask/src/generate/blob/fold.rs`.
static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut packed = Packed::new(include_bytes!("simplified.bin"));
    let mut table = Table { flat: vec![0; (END - FIRST) as usize], far: Vec::new() };
    let mut from = 0_u32;
    for to in packed.rising(0) {
        from = from.wrapping_add_signed(packed.signed());
        match u16::try_from(to) {
            Ok(to) if (FIRST..END).contains(&from) => table.flat[(from - FIRST) as usize] = to,
            _ => {
                table.far.extend(char::from_u32(to).map(|to| (from, to)));
                table.flat.get_mut(from.wrapping_sub(FIRST) as usize).into_iter().for_each(|to| *to = FAR);
            }
        }
    }
    sort_by_key(&mut table.far, |&(from, _)| from);
    table
});

/// The Simplified character for a Traditional one; every other comes back as it is.
#[inline]
pub(super) fn simplified(c: char) -> char {
    Simplified::read().of(c)
}

/// The table, for whoever asks of every character of a text.
#[derive(Clone, Copy)]
pub(crate) struct Simplified(&'static Table);

impl Simplified {
    pub(crate) fn read() -> Self {
        Self(&TABLE)
    }

    /// [`simplified`]
    #[inline]
    pub(crate) fn of(self, c: char) -> char {
        char::from_u32(self.code(c.into())).unwrap_or(c)
    }

    /// The number of what the character with this number becomes.
    #[inline]
    pub(crate) fn code(self, code: u32) -> u32 {
        match self.0.flat.get(code.wrapping_sub(FIRST) as usize) {
            Some(0) => code,
            Some(&to) if to != FAR => to.into(),
            _ => self.0.far(code),
        }
    }

    /// Whether the character with this number, a Han character of the basic plane, has another form that is Simplified.
    #[inline]
    pub(crate) fn changes(self, code: u32) -> bool {
        self.0.flat.get(code.wrapping_sub(FIRST) as usize).is_some_and(|&to| to != 0)
    }
}

impl Table {
    #[cold]
    fn far(&self, code: u32) -> u32 {
        self.far.binary_search_by_key(&code, |&(from, _)| from).map_or(code, |k| self.far[k].1.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn traditional_characters_become_simplified_ones() {
        assert_eq!("萬億產業㑯體".chars().map(simplified).collect::<String>(), "万亿产业㑔体");
    }

    #[test]
    fn what_is_not_traditional_stays() {
        assert_eq!("万亿ア가、𠀀".chars().map(simplified).collect::<String>(), "万亿ア가、𠀀");
    }

    #[test]
    fn a_character_changes_where_it_becomes_another() {
        for c in '\u{3400}'..='\u{9fff}' {
            assert_eq!(Simplified::read().changes(c.into()), simplified(c) != c, "{c}");
        }
    }

    #[test]
    fn the_compiled_table_says_what_the_list_says() {
        let list = include_str!("../../lexicon/script/traditional.tsv");
        for line in list.lines().filter(|l| !l.starts_with('#')) {
            let pair: Vec<char> = line.chars().filter(|&c| c != '\t').collect();
            assert_eq!(simplified(pair[0]), pair[1], "{line}");
        }
    }
}
