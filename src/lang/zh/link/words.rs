//! A word list that can be asked what begins here, and what ends here.

use crate::lang::zh::index::{Index, NONE};
use crate::text::sort::sort_by_key;

/// A list of words, each with what it means, searched from either end.
#[derive(Debug)]
pub(crate) struct Words<T> {
    spellings: Spellings,
    /// What each word means.
    meanings: Vec<T>,
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
        let (words, meanings): (Vec<&str>, Vec<T>) = rows.unzip();
        let (order, spellings) = Spellings::new(&words);
        Self { spellings, meanings: order.into_iter().map(|n| meanings[n]).collect() }
    }

    /// All words that begin at `chars[0]`, the longest first: their lengths and meanings.
    #[inline]
    pub(crate) fn all(&self, chars: &[char]) -> impl Iterator<Item = (usize, T)> {
        self.spellings.begin(chars).map(|(len, n)| (len, self.meanings[n]))
    }

    /// Whether a word may begin with `c`.
    #[inline]
    pub(crate) fn may_begin(&self, c: char) -> bool {
        self.spellings.first.has(c)
    }

    /// The longest word that begins at `chars[0]`: its length and meaning.
    #[inline]
    pub(crate) fn begin(&self, chars: &[char]) -> Option<(usize, T)> {
        let word = if self.may_begin(*chars.first()?) { self.spellings.longest(chars) } else { None };
        word.map(|(len, n)| (len, self.meanings[n]))
    }

    /// The longest word that `chars` ends with.
    #[inline]
    pub(crate) fn end(&self, chars: &[char]) -> Option<(usize, T)> {
        let word = if self.spellings.last.has(*chars.last()?) { self.spellings.end(chars) } else { None };
        word.map(|(len, n)| (len, self.meanings[n]))
    }
}

/// The words of a list without their meanings, longest first.
#[derive(Debug)]
struct Spellings {
    /// The characters of all words, one word after the other.
    chars: Vec<char>,
    /// Where each word stands in `chars`.
    places: Vec<(u32, u32)>,
    first: Index,
    last: Index,
}

impl Spellings {
    /// Takes over `words`, and tells in which order.
    fn new(words: &[&str]) -> (Vec<usize>, Self) {
        let mut order: Vec<usize> = (0..words.len()).filter(|&n| !words[n].is_empty()).collect();
        sort_by_key(&mut order, |&n| std::cmp::Reverse(words[n].chars().count()));
        let (mut chars, mut places) = (Vec::new(), Vec::with_capacity(order.len()));
        let place = |chars: &Vec<char>| u32::try_from(chars.len()).unwrap_or(u32::MAX);
        for &n in &order {
            let start = place(&chars);
            chars.extend(words[n].chars());
            places.push((start, place(&chars)));
        }
        let keys = |of: fn(&[char]) -> (char, char)| {
            let keys = places.iter().map(|&(start, end)| of(&chars[start as usize..end as usize]));
            Index::new(&keys.collect::<Vec<_>>())
        };
        let first = keys(|word| (word[0], word.get(1).copied().unwrap_or(NONE)));
        let last = keys(|word| (word[word.len() - 1], word.iter().rev().nth(1).copied().unwrap_or(NONE)));
        (order, Self { chars, places, first, last })
    }

    /// The characters of a word.
    fn word(&self, n: usize) -> &[char] {
        let (start, end) = self.places[n];
        &self.chars[start as usize..end as usize]
    }

    /// The words that begin at `chars[0]`, the longest first: their lengths and numbers.
    #[inline]
    fn begin(&self, chars: &[char]) -> impl Iterator<Item = (usize, usize)> {
        let [first, beside] = [0, 1].map(|n| chars.get(n).copied().unwrap_or(NONE));
        let words = self.first.of(first, beside).map(|n| (self.word(n), n));
        words.filter_map(|(word, n)| is_same(chars.get(..word.len())?, word).then_some((word.len(), n)))
    }

    /// The longest of them.
    #[inline(never)]
    fn longest(&self, chars: &[char]) -> Option<(usize, usize)> {
        self.begin(chars).next()
    }

    /// The longest word that `chars` ends with.
    #[inline(never)]
    fn end(&self, chars: &[char]) -> Option<(usize, usize)> {
        let [.., last] = chars else { return None };
        let beside = chars.len().checked_sub(2).map_or(NONE, |n| chars[n]);
        self.last.of(*last, beside).map(|n| (self.word(n), n)).find_map(|(word, n)| {
            let from = chars.len().checked_sub(word.len())?;
            is_same(&chars[from..], word).then_some((word.len(), n))
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
