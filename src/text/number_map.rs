//! Numbers counted, or numbered: characters, pairs of them, words as values.
//!
//! The standard library's maps are compiled anew for each pair of types, some kilobytes every time. This is one map for all.

/// Numbers by numbers other than zero, each at the first free place from the one that it points to.
#[derive(Clone, Debug, Default)]
pub(crate) struct NumberMap {
    /// Half of them free at least; a free one is zero.
    places: Vec<(u64, u32)>,
    count: usize,
}

impl NumberMap {
    /// What stands under `number`, which is not zero.
    pub(crate) fn get(&self, number: u64) -> Option<u32> {
        if self.places.is_empty() {
            return None;
        }
        let (key, value) = self.places[self.place(number)];
        (key == number).then_some(value)
    }

    /// What stands under `number`, which is not zero, to be changed: zero at first.
    pub(crate) fn entry(&mut self, number: u64) -> &mut u32 {
        if 2 * (self.count + 1) > self.places.len() {
            self.grow();
        }
        let place = self.place(number);
        let (key, value) = &mut self.places[place];
        self.count += usize::from(*key == 0);
        *key = number;
        value
    }

    #[cold]
    fn grow(&mut self) {
        let wanted = (2 * self.places.len()).max(64);
        let before = std::mem::replace(&mut self.places, vec![(0, 0); wanted]);
        for (number, value) in before.into_iter().filter(|&(number, _)| number != 0) {
            let place = self.place(number);
            self.places[place] = (number, value);
        }
    }

    /// Where `number` stands, or where it would.
    fn place(&self, number: u64) -> usize {
        let mask = self.places.len() - 1;
        let mut place = (number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as usize & mask;
        while self.places[place].0 != 0 && self.places[place].0 != number {
            place = (place + 1) & mask;
        }
        place
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_counted_is_kept_while_it_grows() {
        let mut map = NumberMap::default();
        assert_eq!(map.get(7), None);
        for n in (1..=1000).chain(500..=1000) {
            *map.entry(n * n) += 1;
        }
        assert_eq!((map.count, map.get(2)), (1000, None));
        assert_eq!([1, 499, 500, 1000].map(|n| map.get(n * n)), [1, 1, 2, 2].map(Some));
    }
}
