//! A word list that can be asked what begins here, and what ends here.

use crate::lang::zh::index::{Index, NONE};
use crate::text::sort::sort_by_key;

/// A list of words, each with what it means, searched from either end.
#[derive(Debug)]
pub(crate) struct Words<T> {
    /// The characters of all words, one word after the other.
    chars: Vec<char>,
    /// Longest first: where each word stands in `chars`, and what it means.
    words: Vec<(u32, u32, T)>,
    first: Index,
    last: Index,
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
        let place = |chars: &Vec<char>| u32::try_from(chars.len()).unwrap_or(u32::MAX);
        for (word, meaning) in rows {
            let start = place(&chars);
            chars.extend(word.chars());
            words.push((start, place(&chars), meaning));
        }
        let keys = |of: fn(&[char]) -> (char, char)| {
            let keys = words.iter().map(|&(start, end, _)| of(&chars[start as usize..end as usize]));
            Index::new(&keys.collect::<Vec<_>>())
        };
        let first = keys(|word| (word[0], word.get(1).copied().unwrap_or(NONE)));
        let last = keys(|word| (word[word.len() - 1], word.iter().rev().nth(1).copied().unwrap_or(NONE)));
        Self { first, last, chars, words }
    }

    /// A word by number: its characters and its meaning.
    fn word(&self, n: usize) -> (&[char], T) {
        let (start, end, meaning) = self.words[n];
        (&self.chars[start as usize..end as usize], meaning)
    }

    /// All words that begin at `chars[0]`, the longest first: their lengths and meanings.
    #[inline]
    pub(crate) fn all(&self, chars: &[char]) -> impl Iterator<Item = (usize, T)> {
        let [first, beside] = [0, 1].map(|n| chars.get(n).copied().unwrap_or(NONE));
        let words = self.first.of(first, beside).map(|n| self.word(n));
        words.filter_map(|(word, meaning)| is_same(chars.get(..word.len())?, word).then_some((word.len(), meaning)))
    }

    /// The longest word that begins at `chars[0]`: its length and meaning.
    pub(crate) fn begin(&self, chars: &[char]) -> Option<(usize, T)> {
        self.all(chars).next()
    }

    /// The longest word that `chars` ends with.
    pub(crate) fn end(&self, chars: &[char]) -> Option<(usize, T)> {
        let [.., last] = chars else { return None };
        let beside = chars.len().checked_sub(2).map_or(NONE, |n| chars[n]);
        self.last.of(*last, beside).map(|n| self.word(n)).find_map(|(word, meaning)| {
            let from = chars.len().checked_sub(word.len())?;
            is_same(&chars[from..], word).then_some((word.len(), meaning))
        })
    }
}

/// Whether two texts of one length are the same. They have a few characters: a call of the system's routine takes longer than it.
#[inline]
fn is_same(one: &[char], other: &[char]) -> bool {
    one.iter().zip(other).all(|(a, b)| a == b)
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
