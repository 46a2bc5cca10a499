//! Word lists, searched by their first or last character.

use super::line::Line;
use crate::lang::zh::index::{Index, NONE};
use crate::text::sort::sort_by_key;

/// A list that finds the longest of its words at a place.
#[derive(Debug)]
pub(super) struct Words<T: 'static> {
    /// Longest first, each with how many characters it has.
    entries: Vec<(&'static str, usize, T)>,
    index: Index,
}

impl<T: Copy> Words<T> {
    /// A list to be searched for words that begin at a place.
    pub(super) fn by_first(rows: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        Self::by(&mut rows.into_iter(), |word| first_two(word.chars()))
    }

    /// A list to be searched for words that end at a place.
    pub(super) fn by_last(rows: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        Self::by(&mut rows.into_iter(), |word| first_two(word.chars().rev()))
    }

    /// A list whose words are found by a character that `key` chooses, and the one beside it.
    pub(super) fn by(rows: &mut dyn Iterator<Item = (&'static str, T)>, key: Key) -> Self {
        let rows: Vec<(&'static str, T)> = rows.collect();
        let words: Vec<&str> = rows.iter().map(|&(word, _)| word).collect();
        let (order, index) = longest_first(&words, key);
        let entry = |(n, chars): (usize, usize)| (rows[n].0, chars, rows[n].1);
        Self { entries: order.into_iter().map(entry).collect(), index }
    }

    /// The words that are found by `c` with `beside` next to it, and perhaps others, longest first.
    pub(super) fn of(&self, c: char, beside: char) -> impl Iterator<Item = (&'static str, usize, T)> {
        self.index.of(c, beside).map(|n| self.entries[n])
    }

    /// The longest word that begins at `i` and that `fits`: the index behind it and its value.
    pub(super) fn at(&self, line: Line<'_>, i: usize, fits: impl Fn(&str, usize, T) -> bool) -> Option<(usize, T)> {
        self.of(line.at(i), line.at(i + 1)).find_map(|(word, chars, value)| {
            let end = line.starts(i, word).then_some(i + chars)?;
            fits(word, end, value).then_some((end, value))
        })
    }

    /// The longest word that ends before `i` and that `fits`: the index it begins at and its value.
    pub(super) fn before(&self, line: Line<'_>, i: usize, fits: impl Fn(&str, usize, T) -> bool) -> Option<(usize, T)> {
        let beside = i.checked_sub(1).map_or(NONE, |k| line.before(k));
        self.of(line.before(i), beside).find_map(|(word, chars, value)| {
            let start = i.checked_sub(chars)?;
            (line.starts(start, word) && fits(word, start, value)).then_some((start, value))
        })
    }
}

/// Chooses the character that a word is found by, and the one beside it.
type Key = fn(&str) -> Option<(char, char)>;

/// The words that have a key, by number, each with how many characters it has; and where they are found.
fn longest_first(words: &[&str], key: Key) -> (Vec<(usize, usize)>, Index) {
    let all = words.iter().enumerate().filter(|(_, word)| key(word).is_some());
    let mut order: Vec<(usize, usize)> = all.map(|(n, word)| (n, word.chars().count())).collect();
    sort_by_key(&mut order, |&(_, chars)| std::cmp::Reverse(chars));
    let keys: Vec<_> = order.iter().filter_map(|&(n, _)| key(words[n])).collect();
    (order, Index::new(&keys))
}

/// The first two of some characters; there need be only one.
pub(super) fn first_two(mut chars: impl Iterator<Item = char>) -> Option<(char, char)> {
    Some((chars.next()?, chars.next().unwrap_or(NONE)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_word_that_fits_is_found() {
        let words = Words::by_first([("个", 1), ("个月", 2), ("个多月", 3)]);
        let chars: Vec<char> = "3个月5个".chars().collect();
        let line = Line::new(&chars);
        assert_eq!(words.at(line, 1, |_, _, _| true), Some((3, 2)));
        assert_eq!(words.at(line, 1, |_, _, v| v == 1), Some((2, 1)));
        assert_eq!(words.at(line, 4, |_, _, _| true), Some((5, 1)));
        assert_eq!(words.at(line, 5, |_, _, _| true), None);
        assert_eq!(Words::by_last([("超过", ()), ("过", ())]).before(line, 0, |_, _, ()| true), None);
    }
}
