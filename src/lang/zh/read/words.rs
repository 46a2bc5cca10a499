//! Word lists, searched by their first or last character.

use std::collections::HashMap;

use super::line::Line;
use crate::text::sort::sort_by_key;

/// A list that finds the longest of its words at a place.
#[derive(Debug)]
pub(super) struct Words<T: 'static> {
    /// Entries by the character they are found by, longest first.
    entries: HashMap<char, Vec<(&'static str, T)>>,
}

impl<T: Copy> Words<T> {
    /// A list to be searched for words that begin at a place.
    pub(super) fn by_first(rows: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        Self::by(rows, |word| word.chars().next())
    }

    /// A list to be searched for words that end at a place.
    pub(super) fn by_last(rows: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        Self::by(rows, |word| word.chars().next_back())
    }

    /// A list whose words are found by a character that `key` chooses.
    pub(super) fn by(rows: impl IntoIterator<Item = (&'static str, T)>, key: impl Fn(&str) -> Option<char>) -> Self {
        let mut entries: HashMap<char, Vec<(&'static str, T)>> = HashMap::new();
        for (word, value) in rows {
            if let Some(c) = key(word) {
                entries.entry(c).or_default().push((word, value));
            }
        }
        for list in entries.values_mut() {
            sort_by_key(list, |(word, _)| std::cmp::Reverse(word.chars().count()));
        }
        Self { entries }
    }

    /// The words found by `c`, longest first.
    pub(super) fn of(&self, c: char) -> &[(&'static str, T)] {
        self.entries.get(&c).map_or(&[], Vec::as_slice)
    }

    /// The longest word that begins at `i` and that `fits`: the index behind it and its value.
    pub(super) fn at(&self, line: Line<'_>, i: usize, fits: impl Fn(&str, usize, T) -> bool) -> Option<(usize, T)> {
        self.of(line.at(i)).iter().find_map(|&(word, value)| {
            let end = line.starts(i, word).then(|| i + word.chars().count())?;
            fits(word, end, value).then_some((end, value))
        })
    }

    /// The longest word that ends before `i` and that `fits`: the index it begins at and its value.
    pub(super) fn before(&self, line: Line<'_>, i: usize, fits: impl Fn(&str, usize, T) -> bool) -> Option<(usize, T)> {
        self.of(line.before(i)).iter().find_map(|&(word, value)| {
            let start = i.checked_sub(word.chars().count())?;
            (line.starts(start, word) && fits(word, start, value)).then_some((start, value))
        })
    }
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
