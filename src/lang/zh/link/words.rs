//! A word list that can be asked what begins here, and what ends here.

use crate::text::sort::sort_by_key;

/// A list of words, each with what it means, searched from either end.
#[derive(Debug)]
pub(crate) struct Words<T> {
    /// The characters of all words, one word after the other.
    chars: Vec<char>,
    /// Longest first: where each word stands in `chars`, and what it means.
    words: Vec<(usize, usize, T)>,
    first: Index,
    last: Index,
}

/// Words by one of their characters. Most characters of a text lead to no word at all, so most questions end at once.
#[derive(Debug)]
struct Index {
    /// Where in `words` each bucket begins.
    buckets: Vec<u16>,
    words: Vec<u16>,
}

impl Index {
    fn new(keys: &[char]) -> Self {
        let buckets = (4 * keys.len()).next_power_of_two();
        let mut index = Self { buckets: vec![0; buckets + 1], words: vec![0; keys.len()] };
        for &key in keys {
            let bucket = index.bucket(key);
            index.buckets[bucket + 1] += 1;
        }
        for i in 1..=buckets {
            index.buckets[i] += index.buckets[i - 1];
        }
        let mut next = index.buckets.clone();
        for (word, &key) in (0_u16..).zip(keys) {
            let place = &mut next[index.bucket(key)];
            index.words[usize::from(*place)] = word;
            *place += 1;
        }
        index
    }

    fn bucket(&self, key: char) -> usize {
        (u32::from(key).wrapping_mul(0x9e37_79b1) >> 12) as usize & (self.buckets.len() - 2)
    }

    /// The words that may have `key`, in their order.
    fn of(&self, key: char) -> &[u16] {
        let bucket = self.bucket(key);
        &self.words[usize::from(self.buckets[bucket])..usize::from(self.buckets[bucket + 1])]
    }
}

impl Words<()> {
    /// A list of words that mean nothing more than themselves.
    pub(crate) fn of(list: &[&'static str]) -> Self {
        Self::new(list.iter().map(|&word| (word, ())))
    }
}

impl<T: Copy> Words<T> {
    /// Takes over `rows`.
    pub(crate) fn new(rows: impl Iterator<Item = (&'static str, T)>) -> Self {
        let mut rows: Vec<(&'static str, T)> = rows.filter(|(word, _)| !word.is_empty()).collect();
        sort_by_key(&mut rows, |(word, _)| std::cmp::Reverse(word.chars().count()));
        let (mut chars, mut words) = (Vec::new(), Vec::with_capacity(rows.len()));
        for (word, meaning) in rows {
            let start = chars.len();
            chars.extend(word.chars());
            words.push((start, chars.len(), meaning));
        }
        let first: Vec<char> = words.iter().map(|&(start, _, _)| chars[start]).collect();
        let last: Vec<char> = words.iter().map(|&(_, end, _)| chars[end - 1]).collect();
        Self { first: Index::new(&first), last: Index::new(&last), chars, words }
    }

    /// The longest word that begins at `chars[0]`: its length and meaning.
    pub(crate) fn begin(&self, chars: &[char]) -> Option<(usize, T)> {
        let words = self.first.of(*chars.first()?).iter();
        words.map(|&n| self.words[usize::from(n)]).find_map(|(start, end, meaning)| {
            chars.starts_with(&self.chars[start..end]).then_some((end - start, meaning))
        })
    }

    /// The longest word that `chars` ends with.
    pub(crate) fn end(&self, chars: &[char]) -> Option<(usize, T)> {
        let words = self.last.of(*chars.last()?).iter();
        words.map(|&n| self.words[usize::from(n)]).find_map(|(start, end, meaning)| {
            chars.ends_with(&self.chars[start..end]).then_some((end - start, meaning))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> Words<u8> {
        Words::new([("增", 1), ("增长", 2), ("增长率", 3), ("长", 4)].into_iter())
    }

    fn chars(s: &str) -> Vec<char> {
        s.chars().collect()
    }

    #[test]
    fn the_longest_word_wins_from_either_end() {
        assert_eq!(list().begin(&chars("增长率为")), Some((3, 3)));
        assert_eq!(list().begin(&chars("增长5%")), Some((2, 2)));
        assert_eq!(list().end(&chars("同比增长")), Some((2, 2)));
        assert_eq!(list().end(&chars("长")), Some((1, 4)));
    }

    #[test]
    fn what_is_no_word_is_not_found() {
        assert_eq!(list().begin(&chars("减")), None);
        assert_eq!(list().end(&[]), None);
    }
}
