//! Which words of a list have a character at one of their ends, and which beside it.

/// Words by one of their characters. Most characters of a text lead to no word at all, so most questions end at once.
#[derive(Debug)]
pub(crate) struct Index {
    /// Where in `words` each bucket begins.
    buckets: Vec<u16>,
    /// The character beside it in each word, and the word: most words that share one character differ in the next.
    words: Vec<(char, u16)>,
}

/// What stands beside the only character of a word.
pub(crate) const NONE: char = '\0';

impl Index {
    /// Takes the words by the first of each pair; the second stands beside it.
    pub(crate) fn new(keys: &[(char, char)]) -> Self {
        let buckets = (4 * keys.len()).next_power_of_two();
        let mut index = Self { buckets: vec![0; buckets + 1], words: vec![(NONE, 0); keys.len()] };
        for &(key, _) in keys {
            let bucket = index.bucket(key);
            index.buckets[bucket + 1] += 1;
        }
        for i in 1..=buckets {
            index.buckets[i] += index.buckets[i - 1];
        }
        let mut next = index.buckets.clone();
        for (word, &(key, beside)) in (0_u16..).zip(keys) {
            let place = &mut next[index.bucket(key)];
            index.words[usize::from(*place)] = (beside, word);
            *place += 1;
        }
        index
    }

    fn bucket(&self, key: char) -> usize {
        (u32::from(key).wrapping_mul(0x9e37_79b1) >> 12) as usize & (self.buckets.len() - 2)
    }

    /// Whether there may be words that have `key`.
    #[inline]
    pub(crate) fn has(&self, key: char) -> bool {
        let bucket = self.bucket(key);
        self.buckets[bucket] < self.buckets[bucket + 1]
    }

    /// The words that may have `key` with `beside` next to it, in their order; [`NONE`] where nothing stands there.
    #[inline]
    pub(crate) fn of(&self, key: char, beside: char) -> impl Iterator<Item = usize> {
        let bucket = self.bucket(key);
        let words = &self.words[usize::from(self.buckets[bucket])..usize::from(self.buckets[bucket + 1])];
        words.iter().filter(move |&&(c, _)| c == beside || c == NONE).map(|&(_, word)| usize::from(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_by_two_characters() {
        let words: Vec<Vec<char>> = ["增长", "增", "增加", "长"].iter().map(|w| w.chars().collect()).collect();
        let keys: Vec<_> = words.iter().map(|w| (w[0], w.get(1).copied().unwrap_or(NONE))).collect();
        let index = Index::new(&keys);
        let found = |key, beside| index.of(key, beside).collect::<Vec<_>>();
        assert_eq!(found('增', '长'), [0, 1]);
        assert_eq!(found('增', '减'), [1]);
        assert_eq!(found('增', NONE), [1]);
        assert!(found('减', '少').iter().all(|&word| words[word].len() == 1));
    }
}
