//! A set of numbers that is asked often: pairs of characters, words as values.

/// Numbers other than zero, each at the first free place from the one that it points to.
#[derive(Clone, Debug, Default)]
pub(crate) struct NumberSet {
    /// Half of them free at least; a free one is zero.
    places: Vec<u64>,
    count: usize,
}

impl NumberSet {
    /// An empty set with room for so many.
    pub(crate) fn with_room(numbers: usize) -> Self {
        Self { places: vec![0; (2 * numbers).next_power_of_two()], count: 0 }
    }

    /// How many numbers it holds.
    pub(crate) fn len(&self) -> usize {
        self.count
    }

    /// Whether it holds `number`, which is not zero.
    pub(crate) fn holds(&self, number: u64) -> bool {
        !self.places.is_empty() && self.places[self.place(number)] == number
    }

    /// Adds `number`, which is not zero. Whether it was not there.
    pub(crate) fn insert(&mut self, number: u64) -> bool {
        if 2 * (self.count + 1) > self.places.len() {
            self.grow();
        }
        let place = self.place(number);
        let fresh = self.places[place] == 0;
        self.count += usize::from(fresh);
        self.places[place] = number;
        fresh
    }

    /// The numbers, in no order that means anything.
    pub(crate) fn iter(&self) -> impl Iterator<Item = u64> + '_ {
        self.places.iter().copied().filter(|&number| number != 0)
    }

    #[cold]
    fn grow(&mut self) {
        let wanted = (2 * self.places.len()).max(64);
        let before = std::mem::replace(&mut self.places, vec![0; wanted]);
        for number in before.into_iter().filter(|&number| number != 0) {
            let place = self.place(number);
            self.places[place] = number;
        }
    }

    /// Where `number` stands, or where it would.
    fn place(&self, number: u64) -> usize {
        let mask = self.places.len() - 1;
        let mut place = (number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as usize & mask;
        while self.places[place] != 0 && self.places[place] != number {
            place = (place + 1) & mask;
        }
        place
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_put_in_is_held_once() {
        let mut set = NumberSet::default();
        assert!(!set.holds(7));
        assert!((1..=1000).all(|n| set.insert(n * n)));
        assert!(!(500..=1000).any(|n| set.insert(n * n)));
        assert_eq!((set.len(), set.iter().count()), (1000, 1000));
        assert!((1..=1000).all(|n| set.holds(n * n)) && !set.holds(2));
    }
}
