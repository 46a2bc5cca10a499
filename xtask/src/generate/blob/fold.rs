//! Characters and what they fold to.
//!
//! First what they fold to, sorted, each as the difference to the one before; then the characters, each as the difference to the one
//! before. Characters of one radical stand together in both scripts, so both differences are small.

use super::List;
use super::pack::{signed, varint};

pub(super) fn pack(list: &List) -> Result<Vec<u8>, String> {
    let mut pairs = Vec::new();
    for row in &list.rows {
        pairs.push((code(List::cell(row, 1)?)?, code(List::cell(row, 0)?)?));
    }
    pairs.sort_unstable();
    let mut out = Vec::new();
    varint(&mut out, u32::try_from(pairs.len()).map_err(|e| e.to_string())?);
    let mut last = 0;
    for &(to, _) in &pairs {
        varint(&mut out, to - last);
        last = to;
    }
    let mut last = 0;
    for &(_, from) in &pairs {
        signed(&mut out, from.wrapping_sub(last).cast_signed());
        last = from;
    }
    Ok(out)
}

fn code(cell: &str) -> Result<u32, String> {
    let mut chars = cell.chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) => Ok(u32::from(c)),
        _ => Err(format!("{cell:?} is not one character")),
    }
}
