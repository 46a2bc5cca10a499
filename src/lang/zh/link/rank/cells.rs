//! Features as numbered cells of a weight table.

use std::marker::PhantomData;

/// The cells of a weight table: a feature's name is hashed to one of them.
pub(crate) const CELLS: usize = 1 << 15;

/// A table of weights.
pub(crate) trait Weights {
    /// One for each cell.
    fn cells() -> &'static [u8; CELLS];
}

/// The features of a candidate: the sum of what they weigh in a table.
#[derive(Clone, Debug)]
pub(crate) struct Bag<W> {
    score: i32,
    /// The cells that the features fall into: what is trained.
    #[cfg(feature = "train")]
    cells: Vec<u16>,
    weights: PhantomData<W>,
}

impl<W: Weights> Bag<W> {
    /// No features yet.
    pub(crate) fn new() -> Self {
        Self {
            score: 0,
            #[cfg(feature = "train")]
            cells: Vec::new(),
            weights: PhantomData,
        }
    }

    /// Adds the feature `name` with the values `parts`.
    #[inline]
    pub(crate) fn add(&mut self, name: u32, parts: &[u32]) {
        let cell = cell(name, parts);
        self.score += i32::from(W::cells()[cell].cast_signed());
        #[cfg(feature = "train")]
        self.cells.push(u16::try_from(cell).unwrap_or_default());
    }

    /// Adds the features of another bag.
    #[inline]
    pub(crate) fn extend(&mut self, other: &Self) {
        self.score += other.score;
        #[cfg(feature = "train")]
        self.cells.extend_from_slice(&other.cells);
    }

    /// The features that `make` adds.
    #[inline]
    pub(crate) fn of(make: impl FnOnce(&mut Self)) -> Self {
        let mut bag = Self::new();
        make(&mut bag);
        bag
    }

    /// Features of which only the weight is known.
    #[inline]
    fn weighing(score: i32) -> Self {
        Self { score, ..Self::new() }
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

/// Sets of features that many candidates share, by number: each is weighed when it is first asked for. In training none is known, as the
/// cells are asked for and not the weights.
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

    /// Set `n`, if it has been weighed.
    #[inline]
    pub(crate) fn get<W: Weights>(&self, n: usize) -> Option<Bag<W>> {
        let (round, weight) = self.slots[n];
        (round == self.round && !cfg!(feature = "train")).then(|| Bag::weighing(weight))
    }

    /// Remembers set `n`.
    #[inline]
    pub(crate) fn put<W: Weights>(&mut self, n: usize, bag: Bag<W>) -> Bag<W> {
        self.slots[n] = (self.round, bag.score);
        bag
    }

    /// Adds the features of set `n`, which `make` adds.
    #[inline]
    pub(crate) fn add_to<W: Weights>(&mut self, bag: &mut Bag<W>, n: usize, make: impl FnOnce(&mut Bag<W>)) {
        let set = self.get(n).unwrap_or_else(|| self.put(n, Bag::of(make)));
        bag.extend(&set);
    }
}

/// Sets of features that take few values, by number: each is weighed when it is first met, for a whole article. In training none is known.
#[derive(Debug)]
pub(crate) struct Known<const SETS: usize> {
    /// Twice what a set weighs and one more; nothing where it has not been met.
    weights: [i16; SETS],
}

impl<const SETS: usize> Known<SETS> {
    /// No set has been met.
    pub(crate) const fn new() -> Self {
        Self { weights: [0; SETS] }
    }

    /// Set `n`, if it has been met.
    #[inline]
    pub(crate) fn get<W: Weights>(&self, n: usize) -> Option<Bag<W>> {
        let weight = self.weights[n];
        (weight != 0 && !cfg!(feature = "train")).then(|| Bag::weighing(i32::from(weight >> 1)))
    }

    /// Remembers set `n`: a few features, each of which weighs less than 128.
    #[inline]
    pub(crate) fn put<W: Weights>(&mut self, n: usize, bag: Bag<W>) -> Bag<W> {
        self.weights[n] = i16::try_from(2 * bag.score + 1).unwrap_or_default();
        bag
    }

    /// Adds the features of set `n`, which `make` adds.
    #[inline]
    pub(crate) fn add_to<W: Weights>(&mut self, bag: &mut Bag<W>, n: usize, make: impl FnOnce(&mut Bag<W>)) {
        let set = self.get(n).unwrap_or_else(|| self.put(n, Bag::of(make)));
        bag.extend(&set);
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

    /// Every cell weighs three less than nothing.
    #[derive(Clone, Debug)]
    struct Even;

    impl Weights for Even {
        fn cells() -> &'static [u8; CELLS] {
            static WEIGHTS: [u8; CELLS] = [253; CELLS];
            &WEIGHTS
        }
    }

    #[test]
    fn a_feature_falls_into_one_cell_and_weighs_what_stands_there() {
        let parts = [word(&['企', '业']), 3];
        assert_ne!(cell(1, &parts), cell(1, &[parts[0], 4]));
        let mut bag = Bag::<Even>::new();
        bag.add(1, &parts);
        assert_eq!(bag.score(), -3);
        bag.extend(&bag.clone());
        assert_eq!(bag.score(), -6);
    }

    #[test]
    fn what_is_shared_is_weighed_once_a_round() {
        let (mut shared, mut bag, mut asked) = (Shared::new(2), Bag::<Even>::new(), 0);
        let mut add = |shared: &mut Shared, bag: &mut Bag<Even>| {
            shared.add_to(bag, 1, |bag| {
                asked += 1;
                bag.add(1, &[asked]);
            });
        };
        add(&mut shared, &mut bag);
        add(&mut shared, &mut bag);
        shared.forget();
        add(&mut shared, &mut bag);
        assert_eq!(bag.score(), -9);
        assert!(asked == 2 || cfg!(feature = "train"));
    }

    #[test]
    fn what_is_known_is_weighed_once() {
        let (mut known, mut bag, mut asked) = (Known::<2>::new(), Bag::<Even>::new(), 0);
        for n in [0, 1, 1, 0] {
            known.add_to(&mut bag, n, |bag| {
                asked += 1;
                (0..n).for_each(|n| bag.add(1, &[n as u32]));
            });
        }
        assert_eq!(bag.score(), -6);
        assert!(asked == 2 || cfg!(feature = "train"));
    }
}
