//! Phrases of several words in tables, found at a token or right before one.

use std::cmp::Ordering;

use super::view::View;

/// A row of a table that is found by its first column.
pub(crate) trait Row {
    /// The first column: words in lower case with single spaces.
    fn key(&self) -> &str;
}

impl Row for &str {
    fn key(&self) -> &str {
        self
    }
}

impl<A> Row for (&str, A) {
    fn key(&self) -> &str {
        self.0
    }
}

impl<A, B> Row for (&str, A, B) {
    fn key(&self) -> &str {
        self.0
    }
}

impl<A, B, C> Row for (&str, A, B, C) {
    fn key(&self) -> &str {
        self.0
    }
}

/// Tokens that the longest key may hold.
const LONGEST: usize = 6;

/// The row whose key is `key`.
pub(crate) fn find<'r, R: Row>(rows: &'r [R], key: &str) -> Option<&'r R> {
    rows.binary_search_by(|row| order(row.key(), key)).ok().map(|i| &rows[i])
}

/// The order of two words, which their first letters tell mostly.
#[inline]
fn order(a: &str, b: &str) -> Ordering {
    let first = a.as_bytes().first().cmp(&b.as_bytes().first());
    first.then_with(|| a.cmp(b))
}

/// The row with the longest key that begins at token `at`, with the token behind it. Hyphens count as spaces, and other marks
/// that touch a word join it: `km/h`, `sq. km`, `basis-point`.
pub(crate) fn longest_at<'r, R: Row>(view: &View<'_>, at: usize, rows: &'r [R]) -> Option<(usize, &'r R)> {
    if !begins(rows, view.word(at)) {
        return None;
    }
    let mut key = String::new();
    let mut ends = Vec::with_capacity(LONGEST);
    for i in at..(at + LONGEST).min(view.len()) {
        push(&mut key, view, at, i);
        if i == at || !view.is_hyphen(i) {
            ends.push((key.len(), i + 1));
        }
    }
    ends.into_iter().rev().find_map(|(len, end)| find(rows, &key[..len]).map(|row| (end, row)))
}

/// The row with the longest key that ends right before token `at`, with its first token.
pub(crate) fn longest_before<'r, R: Row>(view: &View<'_>, at: usize, rows: &'r [R]) -> Option<(usize, &'r R)> {
    let row = |from: usize| begins(rows, view.word(from)).then(|| find(rows, &key(view, from, at))).flatten();
    (at.saturating_sub(LONGEST)..at).find_map(|from| row(from).map(|row| (from, row)))
}

/// Whether a key begins with `word`: most words begin none.
fn begins<R: Row>(rows: &[R], word: &str) -> bool {
    let first = rows.partition_point(|row| order(row.key(), word).is_lt());
    rows.get(first).is_some_and(|row| row.key().starts_with(word))
}

/// The words of tokens `from..to` as keys write them.
fn key(view: &View<'_>, from: usize, to: usize) -> String {
    let mut key = String::new();
    for i in from..to {
        push(&mut key, view, from, i);
    }
    key
}

/// Adds token `i` to the key that began with token `from`.
fn push(key: &mut String, view: &View<'_>, from: usize, i: usize) {
    if i > from && view.is_hyphen(i) {
        return;
    }
    let apart = !view.glued(i) || view.is_hyphen(i - 1);
    if i > from && apart {
        key.push(' ');
    }
    key.push_str(view.word(i));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::en::view::tests::view;

    const ROWS: &[(&str, i32)] =
        &[("basis points", 1), ("km", 2), ("km/h", 3), ("more than", 4), ("no more than", 5), ("than", 6)];

    #[test]
    fn the_longest_phrase_wins() {
        let v = view("no more than 90 km/h");
        assert_eq!(longest_before(&v, 3, ROWS).map(|(at, r)| (at, r.1)), Some((0, 5)));
        assert_eq!(longest_at(&v, 4, ROWS).map(|(end, r)| (end, r.1)), Some((7, 3)));
    }

    #[test]
    fn a_hyphen_counts_as_a_space() {
        let v = view("a 25 basis-points cut");
        assert_eq!(longest_at(&v, 2, ROWS).map(|(end, r)| (end, r.1)), Some((5, 1)));
    }
}
