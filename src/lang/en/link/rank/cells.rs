//! Features as numbered cells of a weight table.

use crate::text::lower_case::lower_case;

/// The cells of a weight table: a feature's name is hashed to one of them.
pub(crate) const CELLS: usize = 1 << 13;

/// The features of a candidate: the sum of what they weigh.
#[derive(Clone, Debug)]
pub(crate) struct Bag {
    weights: &'static [u8; CELLS],
    score: i32,
    /// The cells that the features fall into: what is trained.
    #[cfg(feature = "train")]
    cells: Vec<u16>,
}

impl Bag {
    /// No features yet, to be weighed by `weights`.
    pub(crate) fn new(weights: &'static [u8; CELLS]) -> Self {
        Self {
            weights,
            score: 0,
            #[cfg(feature = "train")]
            cells: Vec::new(),
        }
    }

    /// Adds the feature `name` with the values `parts`.
    #[inline]
    pub(crate) fn add(&mut self, name: u32, parts: &[u32]) {
        let cell = cell(name, parts);
        self.score += i32::from(self.weights[cell].cast_signed());
        #[cfg(feature = "train")]
        self.cells.push(u16::try_from(cell).unwrap_or_default());
    }

    /// Adds the features of another bag.
    pub(crate) fn extend(&mut self, other: &Self) {
        self.score += other.score;
        #[cfg(feature = "train")]
        self.cells.extend_from_slice(&other.cells);
    }

    /// The cells, each as often as a feature fell into it.
    #[cfg(feature = "train")]
    pub(crate) fn cells(&self) -> &[u16] {
        &self.cells
    }

    /// The sum of the weights.
    pub(crate) fn score(&self) -> i32 {
        self.score
    }
}

#[inline]
fn cell(name: u32, parts: &[u32]) -> usize {
    let mut hash = name.wrapping_mul(0x9e37_79b1) ^ 0x5bd1_e995;
    for &part in parts {
        hash = (hash ^ part).wrapping_mul(0x85eb_ca6b);
        hash ^= hash >> 13;
    }
    (hash.wrapping_mul(0xc2b2_ae35) >> 16) as usize % CELLS
}

/// A word as one value of a feature.
pub(crate) const fn value(word: &str) -> u32 {
    behind(0x811c_9dc5, word)
}

/// The value of a word in lower case.
pub(crate) fn lower_value(word: &str) -> u32 {
    if word.is_ascii() {
        return word.bytes().fold(value(""), |hash, b| with_byte(hash, b.to_ascii_lowercase()));
    }
    value(&lower_case(word))
}

/// The value of words with more behind them.
pub(crate) const fn behind(words: u32, more: &str) -> u32 {
    let (mut hash, mut rest) = (words, more.as_bytes());
    while let [first, behind @ ..] = rest {
        hash = with_byte(hash, *first);
        rest = behind;
    }
    hash
}

/// The value of a word with a byte behind it.
pub(super) const fn with_byte(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}

/// A count as one value of a feature: exact up to 3, then in steps that grow.
pub(crate) fn bucket(n: usize) -> u32 {
    match n {
        0..=3 => u32::try_from(n).unwrap_or_default(),
        4..=5 => 4,
        6..=8 => 5,
        9..=13 => 6,
        14..=20 => 7,
        21..=32 => 8,
        _ => 9,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feature_falls_into_one_cell_and_weighs_what_stands_there() {
        let parts = [value("sales"), 3];
        assert_ne!(cell(1, &parts), cell(1, &[parts[0], 4]));
        static WEIGHTS: [u8; CELLS] = [251; CELLS];
        let mut bag = Bag::new(&WEIGHTS);
        bag.add(1, &parts);
        bag.extend(&bag.clone());
        assert_eq!(bag.score(), -10);
    }
}
