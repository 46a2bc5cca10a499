//! The readings of characters.
//!
//! The distinct readings, the most frequent first, one a line up to an empty line; then for each character, in the order of
//! Unicode, the difference to the one before; then for each character its readings: the number of a reading doubled, plus one
//! where another follows.

use std::collections::BTreeMap;

use super::List;
use super::pack::varint;

pub(super) fn pack(list: &List) -> Result<Vec<u8>, String> {
    let mut chars = BTreeMap::new();
    for row in &list.rows {
        let c = List::cell(row, 0)?.chars().next().map_or(0, u32::from);
        chars.insert(c, List::cell(row, 1)?.split(',').collect::<Vec<_>>());
    }
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for reading in chars.values().flatten() {
        *counts.entry(reading).or_default() += 1;
    }
    let mut readings: Vec<&str> = counts.keys().copied().collect();
    readings.sort_by_key(|r| std::cmp::Reverse(counts[r]));
    let number = |r: &str| u32::try_from(readings.iter().position(|x| *x == r).unwrap_or(0)).unwrap_or(0);
    let mut out = (readings.join("\n") + "\n\n").into_bytes();
    varint(&mut out, u32::try_from(chars.len()).map_err(|e| e.to_string())?);
    let mut last = 0;
    for &c in chars.keys() {
        varint(&mut out, c - last);
        last = c;
    }
    for own in chars.values() {
        for (n, reading) in own.iter().enumerate() {
            varint(&mut out, number(reading) << 1 | u32::from(n + 1 < own.len()));
        }
    }
    Ok(out)
}
