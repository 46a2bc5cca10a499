//! Words of a list by their hash: most words of a text are in no list, and a few steps tell.

/// Where the words of a list stand in it, and which words they begin with.
pub(crate) struct Keys {
    /// One more than the row of a word, at the place that its hash names or the next free one behind it, with the half of the hash
    /// that names no place; zero where there is none.
    slots: Box<[u32]>,
    /// A bit for the hash of everything that may be the first token of a word of the list.
    firsts: Box<[u64]>,
    /// Bytes of the longest.
    longest: usize,
}

impl Keys {
    /// The keys of a list's rows in their order. Rows beyond 65,534 are not found.
    pub(crate) fn new(keys: &mut dyn ExactSizeIterator<Item = &str>) -> Self {
        let slots = (2 * keys.len()).next_power_of_two();
        let firsts = (keys.len() / 4).next_power_of_two();
        let mut new = Self { slots: vec![0; slots].into(), firsts: vec![0; firsts].into(), longest: 0 };
        for (row, key) in (1..=u16::MAX).zip(keys) {
            new.longest = new.longest.max(key.len());
            let hash_of_key = hash(key.as_bytes());
            let mut at = hash_of_key as usize;
            while new.slots[at % slots] != 0 {
                at += 1;
            }
            new.slots[at % slots] = hash_of_key & MARK | u32::from(row);
            for end in first_ends(key.as_bytes()) {
                let hash = hash(&key.as_bytes()[..end]) as usize;
                new.firsts[hash / 64 % firsts] |= 1 << (hash % 64);
            }
        }
        new
    }

    /// The row of `key`, where `is` tells whether a row is its.
    pub(crate) fn row(&self, key: &str, is: &dyn Fn(usize) -> bool) -> Option<usize> {
        let hash = hash(key.as_bytes());
        let mut at = hash as usize;
        loop {
            let slot = self.slots[at & (self.slots.len() - 1)];
            let row = ((slot & !MARK) as usize).checked_sub(1)?;
            if slot & MARK == hash & MARK && is(row) {
                return Some(row);
            }
            at += 1;
        }
    }

    /// Whether a key may begin with the token `word`. Few words of which none does are taken for one.
    pub(crate) fn may_begin(&self, word: &str) -> bool {
        let hash = hash(word.as_bytes()) as usize;
        self.firsts[(hash / 64) & (self.firsts.len() - 1)] >> (hash % 64) & 1 == 1
    }

    /// Bytes of the longest key.
    pub(crate) fn longest(&self) -> usize {
        self.longest
    }
}

/// Where the first token of `key` may end: no token of a text ends between two letters or between two digits, and none holds a space.
fn first_ends(key: &[u8]) -> impl Iterator<Item = usize> {
    let joined =
        |a: &u8, b: &u8| a.is_ascii_lowercase() && b.is_ascii_lowercase() || a.is_ascii_digit() && b.is_ascii_digit();
    let space = key.iter().position(|&b| b == b' ').unwrap_or(key.len());
    (1..=space).filter(move |&end| end == key.len() || !joined(&key[end - 1], &key[end]))
}

/// The half of a hash that is kept beside the row.
const MARK: u32 = 0xffff_0000;

#[inline]
fn hash(word: &[u8]) -> u32 {
    let (head, tail) = match (word.first_chunk(), word.last_chunk()) {
        (Some(head), Some(tail)) => (u64::from_le_bytes(*head), u64::from_le_bytes(*tail)),
        _ => match (word.first_chunk(), word.last_chunk()) {
            (Some(head), Some(tail)) => (u32::from_le_bytes(*head).into(), u32::from_le_bytes(*tail).into()),
            _ => (
                word.first().copied().unwrap_or(0).into(),
                word.iter().rev().fold(0, |tail, &b| tail << 8 | u64::from(b)),
            ),
        },
    };
    let mixed = (head ^ tail.rotate_left(23) ^ (word.len() as u64) << 57).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed >> 32) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: [&str; 8] = ["a.m.", "basis points", "km", "km/h", "more than", "no more than", "q1", "than"];

    fn keys() -> Keys {
        Keys::new(&mut WORDS.iter().copied())
    }

    #[test]
    fn every_word_is_found_in_its_row_and_no_other_is() {
        let find = |word: &str| keys().row(word, &|row| WORDS[row] == word);
        assert!((0..WORDS.len()).all(|row| find(WORDS[row]) == Some(row)));
        assert_eq!(["", "k", "kmh", "basis", "more than that"].map(find), [None; 5]);
    }

    #[test]
    fn what_a_key_begins_with_is_no_half_of_a_word() {
        let begins = |word: &str| keys().may_begin(word);
        assert!(["a.m.", "a", "basis", "km", "more", "no", "q", "q1", "than"].into_iter().all(begins));
        let words = ["the", "council", "approved", "mo", "bas", "year", "up", "cost", "billion", "visitors", "points"];
        assert!(words.into_iter().filter(|w| begins(w)).count() < 3);
    }

    #[test]
    fn an_empty_list_holds_nothing() {
        let none = Keys::new(&mut [].into_iter());
        assert_eq!((none.row("", &|_| true), none.may_begin("a")), (None, false));
    }
}
