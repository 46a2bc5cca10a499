//! The named character references.
//!
//! Those of one character stand together, in the order of their characters: first for each the difference to the one before, doubled, plus
//! one where a second character follows; then the names, those of one character on a line.

use std::collections::BTreeMap;

use super::List;
use super::pack::varint;

pub(super) fn pack(list: &List) -> Result<Vec<u8>, String> {
    let mut names: BTreeMap<(u32, u32), Vec<&str>> = BTreeMap::new();
    for row in &list.rows {
        let chars = (number(List::cell(row, 1)?)?, number(List::cell(row, 2)?)?);
        names.entry(chars).or_default().push(List::cell(row, 0)?);
    }
    let mut out = Vec::new();
    varint(&mut out, u32::try_from(names.len()).map_err(|e| e.to_string())?);
    let mut last = 0;
    for &(first, second) in names.keys() {
        varint(&mut out, (first - last) << 1 | u32::from(second > 0));
        if second > 0 {
            varint(&mut out, second);
        }
        last = first;
    }
    for own in names.values_mut() {
        own.sort_unstable();
        out.extend(own.join(" ").bytes().chain([b'\n']));
    }
    Ok(out)
}

fn number(cell: &str) -> Result<u32, String> {
    let hex = cell.strip_prefix("0x");
    hex.map_or_else(|| cell.parse(), |hex| u32::from_str_radix(hex, 16)).map_err(|e| format!("{cell}: {e}"))
}
