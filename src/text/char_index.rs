//! Where a list begins that is ordered by its first character.

/// From a character to the first place with it in an ordered list: two looks into a table, where a search would take a dozen.
pub(crate) struct CharIndex {
    /// For each high byte of a character below U+10000 the number of its page.
    pages: [u8; 256],
    /// For each low byte one more than the place; zero where there is none. The first page is empty.
    places: Vec<[u16; 256]>,
}

impl CharIndex {
    /// The index of a list whose entries begin with these characters, equal ones beside each other. Characters beyond U+FFFF and
    /// places beyond 65,534 are not found.
    pub(crate) fn new(firsts: impl Iterator<Item = char>) -> Self {
        let mut index = Self { pages: [0; 256], places: vec![[0; 256]] };
        for (place, first) in firsts.enumerate() {
            let (Ok(first), Ok(place)) = (u16::try_from(u32::from(first)), u16::try_from(place + 1)) else { continue };
            let [high, low] = first.to_be_bytes().map(usize::from);
            if index.pages[high] == 0 {
                // Never beyond 248: eight high bytes are those of surrogates, which are no characters.
                let Ok(page) = u8::try_from(index.places.len()) else { continue };
                index.pages[high] = page;
                index.places.push([0; 256]);
            }
            let known = &mut index.places[usize::from(index.pages[high])][low];
            if *known == 0 {
                *known = place;
            }
        }
        index
    }

    /// The place of the first entry that begins with `c`.
    #[inline]
    pub(crate) fn first(&self, c: char) -> Option<usize> {
        let c = u16::try_from(u32::from(c)).ok()?;
        let [high, low] = c.to_be_bytes().map(usize::from);
        usize::from(self.places[usize::from(self.pages[high])][low]).checked_sub(1)
    }
}

/// What is known of characters, a bit for each thing.
pub(crate) struct CharBits(Vec<u8>);

impl CharBits {
    /// Nothing is known of any character.
    pub(crate) fn new() -> Self {
        Self(vec![0; 1 << 16])
    }

    /// Notes the `bits` of `c`; those of characters beyond U+FFFF are not kept.
    pub(crate) fn note(&mut self, c: char, bits: u8) {
        if let Some(known) = self.0.get_mut(u32::from(c) as usize) {
            *known |= bits;
        }
    }

    /// What is known of the character with this number; `None` beyond U+FFFF.
    #[inline]
    pub(crate) fn of(&self, code: u32) -> Option<u8> {
        self.0.get(code as usize).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_noted_is_known() {
        let mut bits = CharBits::new();
        for (c, own) in [('a', 1), ('龥', 1), ('龥', 4), ('\u{ffff}', 2), ('😀', 1)] {
            bits.note(c, own);
        }
        assert_eq!(
            "a龥\u{ffff}b\0😀".chars().map(|c| bits.of(c.into())).collect::<Vec<_>>(),
            [Some(1), Some(5), Some(2), Some(0), Some(0), None]
        );
    }

    #[test]
    fn the_first_of_equals_is_found() {
        let index = CharIndex::new("aab一一丁龥😀".chars());
        assert_eq!("ab一丁龥".chars().map(|c| index.first(c)).collect::<Vec<_>>(), [0, 2, 3, 5, 6].map(Some));
        assert_eq!("c丂\0\u{ffff}😀".chars().map(|c| index.first(c)).collect::<Vec<_>>(), [None; 5]);
    }

    #[test]
    fn every_high_byte_has_a_page() {
        let firsts = || (0..=0xff_u32).filter_map(|high| char::from_u32(high << 8 | 0x41));
        let index = CharIndex::new(firsts());
        assert!(firsts().enumerate().all(|(place, c)| index.first(c) == Some(place)));
    }
}
