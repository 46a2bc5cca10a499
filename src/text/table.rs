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

/// Columns of the widest list.
const WIDEST: usize = 4;

/// Takes the rows of a packed list apart: its columns stand one after the other with a tab between them, and each cell ends with a line
/// feed. So like stands beside like, which packs best.
pub(crate) fn rows<T>(packed: &'static str, read: fn(&mut Row) -> T) -> Vec<T> {
    let mut row = Row::new(packed);
    let mut rows = Vec::with_capacity(row.columns[0].bytes().filter(|&b| b == b'\n').count());
    while !row.columns[0].is_empty() {
        row.next = 0;
        rows.push(read(&mut row));
    }
    rows
}

/// One row of a packed list, read from its first cell to its last. The generator wrote it, and a test holds what it wrote fresh: a
/// cell that cannot be read reads as its type's first value.
pub(crate) struct Row {
    /// What has not been read of each column.
    columns: [&'static str; WIDEST],
    /// The column that is read next.
    next: usize,
}

impl Row {
    fn new(packed: &'static str) -> Self {
        let mut columns = [""; WIDEST];
        for (column, cells) in columns.iter_mut().zip(packed.split('\t')) {
            *column = cells;
        }
        Self { columns, next: 0 }
    }

    /// The next cell as text.
    pub(crate) fn text(&mut self) -> &'static str {
        let Some(column) = self.columns.get_mut(self.next) else { return "" };
        self.next += 1;
        let end = column.bytes().position(|b| b == b'\n').unwrap_or(column.len());
        let (cell, rest) = column.split_at(end);
        *column = rest.get(1..).unwrap_or("");
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
        rows("亿元\n里\n\tA\nB\n\t8\n-12\n\t元\n米\n", |r| {
            (r.text(), r.one_of(&[false, true]), r.number(), r.char())
        })
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
