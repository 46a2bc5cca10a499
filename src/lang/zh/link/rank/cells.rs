//! Features as numbered cells of a weight table.

/// The cells of a weight table: a feature's name is hashed to one of them.
pub(crate) const CELLS: usize = 1 << 15;

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

/// Sets of features that many candidates share, by number: each is weighed when it is first asked for.
#[derive(Debug)]
pub(crate) struct Shared {
    /// In which round a set was weighed, and what it weighs.
    slots: Vec<(u32, i32)>,
    round: u32,
}

impl Shared {
    /// Room for sets numbered below `most`.
    pub(crate) fn new(most: usize) -> Self {
        Self { slots: vec![(0, 0); most], round: 1 }
    }

    /// Makes room for sets numbered below `most`.
    pub(crate) fn reserve(&mut self, most: usize) {
        self.slots.resize(most.max(self.slots.len()), (0, 0));
    }

    /// Forgets what the sets weigh: something else is asked about.
    pub(crate) fn forget(&mut self) {
        self.round += 1;
    }

    /// Adds the features of set `n`, which `make` adds.
    #[inline]
    pub(crate) fn add_to(&mut self, bag: &mut Bag, n: usize, make: impl FnOnce(&mut Bag)) {
        if cfg!(feature = "train") {
            return make(bag);
        }
        let (round, weight) = self.slots[n];
        if round == self.round {
            bag.score += weight;
            return;
        }
        let before = bag.score;
        make(bag);
        self.slots[n] = (self.round, bag.score - before);
    }
}

/// Sets of features that take few values, by number: each is weighed when it is first met, for a whole article.
#[derive(Debug)]
pub(crate) struct Known {
    /// Twice what a set weighs and one more; nothing where it has not been met.
    weights: Vec<i16>,
}

impl Known {
    /// Room for sets numbered below `most`.
    pub(crate) fn new(most: usize) -> Self {
        Self { weights: vec![0; most] }
    }

    /// Adds the features of set `n`, which `make` adds.
    #[inline]
    pub(crate) fn add_to(&mut self, bag: &mut Bag, n: usize, make: impl FnOnce(&mut Bag)) {
        if cfg!(feature = "train") {
            return make(bag);
        }
        let weight = self.weights[n];
        if weight != 0 {
            bag.score += i32::from(weight >> 1);
            return;
        }
        let before = bag.score;
        make(bag);
        // A set is a few features, each of which weighs less than 128.
        self.weights[n] = i16::try_from(2 * (bag.score - before) + 1).unwrap_or_default();
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

/// Characters as one value of a feature.
pub(crate) fn word(chars: &[char]) -> u32 {
    chars.iter().fold(NO_WORD, |value, &c| longer(value, c))
}

/// The value of no characters.
pub(crate) const NO_WORD: u32 = 0x811c_9dc5;

/// The value of a word and one more character.
#[inline]
pub(crate) fn longer(word: u32, c: char) -> u32 {
    (word ^ u32::from(c)).wrapping_mul(0x0100_0193)
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
        let parts = [word(&['企', '业']), 3];
        assert_ne!(cell(1, &parts), cell(1, &[parts[0], 4]));
        static WEIGHTS: [u8; CELLS] = [251; CELLS];
        let mut bag = Bag::new(&WEIGHTS);
        bag.add(1, &parts);
        assert_eq!(bag.score(), -5);
        bag.extend(&bag.clone());
        assert_eq!(bag.score(), -10);
    }

    #[test]
    fn what_is_shared_is_weighed_once_a_round() {
        static WEIGHTS: [u8; CELLS] = [2; CELLS];
        let (mut shared, mut bag, mut asked) = (Shared::new(2), Bag::new(&WEIGHTS), 0);
        let mut add = |shared: &mut Shared, bag: &mut Bag| {
            shared.add_to(bag, 1, |bag| {
                asked += 1;
                bag.add(1, &[asked]);
            });
        };
        add(&mut shared, &mut bag);
        add(&mut shared, &mut bag);
        shared.forget();
        add(&mut shared, &mut bag);
        assert_eq!(bag.score(), 6);
        assert!(asked == 2 || cfg!(feature = "train"));
    }
}
