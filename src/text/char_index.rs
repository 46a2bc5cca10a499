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

/// A set of characters below U+10000, a bit for each.
pub(crate) struct CharSet(Vec<u64>);

impl CharSet {
    /// The set of these characters; those beyond U+FFFF are left out.
    pub(crate) fn new(chars: impl Iterator<Item = char>) -> Self {
        let mut bits = vec![0; 1 << 10];
        for c in chars.map(|c| u32::from(c) as usize) {
            if let Some(bits) = bits.get_mut(c / 64) {
                *bits |= 1 << (c % 64);
            }
        }
        Self(bits)
    }

    /// Whether `c` is in it.
    #[inline]
    pub(crate) fn holds(&self, c: char) -> bool {
        let c = u32::from(c) as usize;
        self.0.get(c / 64).is_some_and(|bits| bits >> (c % 64) & 1 == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_what_was_put_in() {
        let set = CharSet::new("a龥\u{ffff}😀".chars());
        assert!("a龥\u{ffff}".chars().all(|c| set.holds(c)));
        assert!(!"b一\0😀".chars().any(|c| set.holds(c)));
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
