//! Word lists as the module carries them: one packed text each, taken apart when it is first asked for.
//!
//! A list of references costs the module a pointer, a length and a relocation for each word, which weigh more than the words do.

use std::ops::Deref;
use std::sync::{LazyLock, OnceLock};

use super::keys::Keys;

/// A compiled word list. It reads as a slice of its rows.
pub(crate) struct Table<T> {
    rows: LazyLock<Vec<T>, Packed<T>>,
    keys: OnceLock<Keys>,
}

type Packed<T> = fn() -> Vec<T>;

impl<T> Table<T> {
    pub(crate) const fn new(rows: Packed<T>) -> Self {
        Self { rows: LazyLock::new(rows), keys: OnceLock::new() }
    }

    /// Its rows by the column that `key` reads, always the same.
    pub(crate) fn keys(&self, key: fn(&T) -> &str) -> &Keys {
        self.keys.get_or_init(|| Keys::new(&mut self.rows.iter().map(key)))
    }
}

impl<T> Deref for Table<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.rows
    }
}

impl<'t, T> IntoIterator for &'t Table<T> {
    type Item = &'t T;
    type IntoIter = std::slice::Iter<'t, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Takes the rows of a packed list apart: each ends with a line feed, its cells with tabs.
pub(crate) fn rows<T>(packed: &'static str, read: fn(&mut Row) -> T) -> Vec<T> {
    let mut row = Row { rest: packed };
    let mut rows = Vec::with_capacity(packed.bytes().filter(|&b| b == b'\n').count());
    while !row.rest.is_empty() {
        rows.push(read(&mut row));
    }
    rows
}

/// One row of a packed list, read from its first cell to its last. The generator wrote it, and a test holds what it wrote fresh: a
/// cell that cannot be read reads as its type's first value.
pub(crate) struct Row {
    rest: &'static str,
}

impl Row {
    /// The next cell as text.
    pub(crate) fn text(&mut self) -> &'static str {
        let end = self.rest.bytes().position(|b| b == b'\t' || b == b'\n').unwrap_or(self.rest.len());
        let (cell, rest) = self.rest.split_at(end);
        self.rest = rest.get(1..).unwrap_or("");
        cell
    }

    /// The next cell as one character.
    pub(crate) fn char(&mut self) -> char {
        self.text().chars().next().unwrap_or('\0')
    }

    /// The next cell as a whole number.
    pub(crate) fn number(&mut self) -> i64 {
        let cell = self.text().as_bytes();
        let digits = cell.strip_prefix(b"-").unwrap_or(cell);
        let size = digits.iter().fold(0, |n, d| n * 10 + i64::from(d.wrapping_sub(b'0')));
        if digits.len() < cell.len() { -size } else { size }
    }

    /// The next cell as one of a few values, which it names by a letter.
    pub(crate) fn one_of<T: Copy>(&mut self, values: &[T]) -> T {
        let letter = self.text().bytes().next().unwrap_or(b'A');
        values[usize::from(letter.wrapping_sub(b'A')).min(values.len() - 1)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static UNITS: Table<(&str, bool, i64, char)> = Table::new(|| {
        rows("亿元\tA\t8\t元\n里\tB\t-12\t米\n", |r| (r.text(), r.one_of(&[false, true]), r.number(), r.char()))
    });

    #[test]
    fn a_packed_list_reads_as_a_slice_of_rows() {
        assert_eq!(UNITS[..], [("亿元", false, 8, '元'), ("里", true, -12, '米')]);
        assert_eq!(UNITS.into_iter().count(), 2);
    }

    #[test]
    fn an_empty_list_has_no_rows() {
        assert!(rows("", Row::text).is_empty());
    }
}
