//! Features as numbered cells of a weight table.

/// The cells of a weight table: a feature's name is hashed to one of them.
pub(crate) const CELLS: usize = 1 << 13;

/// The cells that a candidate's features fall into.
#[derive(Clone, Debug, Default)]
pub(crate) struct Bag(Vec<u16>);

impl Bag {
    /// Adds the feature `name` with the values `parts`.
    pub(crate) fn add(&mut self, name: u32, parts: &[u32]) {
        let mut hash = name.wrapping_mul(0x9e37_79b1) ^ 0x5bd1_e995;
        for &part in parts {
            hash = (hash ^ part).wrapping_mul(0x85eb_ca6b);
            hash ^= hash >> 13;
        }
        hash = hash.wrapping_mul(0xc2b2_ae35);
        let cell = (hash >> 16) as usize % CELLS;
        self.0.push(u16::try_from(cell).unwrap_or_default());
    }

    /// The cells, each as often as a feature fell into it.
    #[cfg_attr(not(feature = "train"), allow(dead_code))]
    pub(crate) fn cells(&self) -> &[u16] {
        &self.0
    }

    /// The sum of the weights.
    pub(crate) fn score(&self, weights: &[u8]) -> i32 {
        self.0.iter().map(|&cell| weights.get(usize::from(cell)).map_or(0, |&w| i32::from(w.cast_signed()))).sum()
    }
}

/// A word as one value of a feature.
pub(crate) const fn value(word: &str) -> u32 {
    let (mut hash, mut rest) = (0x811c_9dc5_u32, word.as_bytes());
    while let [first, behind @ ..] = rest {
        hash = (hash ^ *first as u32).wrapping_mul(0x0100_0193);
        rest = behind;
    }
    hash
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
        let mut bag = Bag::default();
        bag.add(1, &[value("sales"), 3]);
        bag.add(1, &[value("sales"), 4]);
        assert_ne!(bag.cells()[0], bag.cells()[1]);
        let mut weights = vec![0; CELLS];
        weights[usize::from(bag.cells()[0])] = (-5_i8).cast_unsigned();
        assert_eq!(bag.score(&weights), -5);
    }
}
