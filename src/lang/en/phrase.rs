//! Phrases of several words in tables, found at a token or right before one.

use super::view::View;
use crate::text::keys::Keys;
use crate::text::table::Table;

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
pub(crate) fn find<'r, R: Row>(rows: &'r Table<R>, key: &str) -> Option<&'r R> {
    rows.keys(R::key).row(key, &|row| rows[row].key() == key).map(|row| &rows[row])
}

/// The row with the longest key that begins at token `at`, with the token behind it. Hyphens count as spaces, and other marks
/// that touch a word join it: `km/h`, `sq. km`, `basis-point`.
pub(crate) fn longest_at<'r, R: Row>(view: &View<'_>, at: usize, rows: &'r Table<R>) -> Option<(usize, &'r R)> {
    let keys = rows.keys(R::key);
    if !keys.may_begin(view.word(at)) {
        return None;
    }
    let is = |row: usize, key: &str| rows[row].key() == key;
    longest(view, at, keys, &is).map(|(end, row)| (end, &rows[row]))
}

/// The row with the longest key that ends right before token `at`, with its first token.
pub(crate) fn longest_before<'r, R: Row>(view: &View<'_>, at: usize, rows: &'r Table<R>) -> Option<(usize, &'r R)> {
    let keys = rows.keys(R::key);
    let row = |from: usize| keys.may_begin(view.word(from)).then(|| find(rows, &key(view, from, at))).flatten();
    (at.saturating_sub(LONGEST)..at).find_map(|from| row(from).map(|row| (from, row)))
}

fn longest(view: &View<'_>, at: usize, keys: &Keys, is: &dyn Fn(usize, &str) -> bool) -> Option<(usize, usize)> {
    let mut key = String::with_capacity(2 * keys.longest());
    let mut ends = [(0, at); LONGEST];
    for (end, i) in ends.iter_mut().zip(at..view.len()) {
        push(&mut key, view, at, i);
        if key.len() > keys.longest() {
            break;
        }
        if i == at || !view.is_hyphen(i) {
            *end = (key.len(), i + 1);
        }
    }
    let row = |key: &str| keys.row(key, &|row| is(row, key));
    ends.into_iter().rev().filter(|e| e.0 > 0).find_map(|(len, end)| row(&key[..len]).map(|row| (end, row)))
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
    use crate::text::table::rows;

    static ROWS: &Table<(&str, i64)> = {
        static ROWS: Table<(&str, i64)> = Table::new(|| {
            let packed = "basis points\nkm\nkm/h\nmore than\nno more than\nthan\n\t1\n2\n3\n4\n5\n6\n";
            rows(packed, |r| (r.text(), r.number()))
        });
        &ROWS
    };

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
