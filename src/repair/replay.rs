//! Repairs that were kept as data, made again.
//!
//! The `repairs` of a report are a list that can be stored beside the paste, gone through by hand and made again later, without the
//! search that found them: what is left out of the list is left as it was pasted.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::edit::Edit;
use super::{Repair, RepairKind, Repaired};
use crate::text::{PositionEncoding, PositionIndex};

/// A repair as reports have it; what else they say of it is ignored when it is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Where the paste was changed: its first unit,
    pub start: u32,
    /// and the unit after the last.
    pub end: u32,
    /// What stood there.
    pub before: String,
    /// What stands there now.
    pub after: String,
    /// What was wrong.
    pub kind: RepairKind,
    /// Whether no other reading is left.
    pub certain: bool,
    /// Why, in words.
    pub reason: String,
}

impl Record {
    /// Records `repair`, which was made on the paste that `index` is of.
    #[must_use]
    pub fn of(repair: &Repair, index: &PositionIndex<'_>) -> Self {
        Self {
            start: index.units_before(repair.pasted.start),
            end: index.units_before(repair.pasted.end),
            before: repair.before.clone(),
            after: repair.after.clone(),
            kind: repair.kind,
            certain: repair.certain,
            reason: repair.reason.clone().into_owned(),
        }
    }
}

/// Why a list cannot be replayed on a text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReplayError {
    /// The repair of this number, from 0 on, begins before the one before it ends.
    Order(usize),
    /// The text has something else at the place of the repair of this number: it is not the text that was repaired.
    Text(usize),
}

impl fmt::Display for ReplayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Order(n) => write!(f, "repair {}: not behind the one before it", n + 1),
            Self::Text(n) => write!(f, "repair {}: the text has something else at its place", n + 1),
        }
    }
}

impl std::error::Error for ReplayError {}

/// Makes the repairs of `records`, and no others, on `pasted`.
///
/// # Errors
/// [`ReplayError`] when the records are out of order or were made on another text; nothing is repaired then.
///
/// ```
/// use tallymark::repair::{Record, repair, replay};
/// use tallymark::text::{PositionEncoding, PositionIndex};
///
/// let pasted = "AT&amp;T超3,\u{200b}124亿元";
/// let units = PositionEncoding::CodePoint;
/// let index = PositionIndex::new(pasted, units);
/// let mut records: Vec<Record> = repair(pasted).repairs.iter().map(|r| Record::of(r, &index)).collect();
/// assert_eq!(replay(pasted, &records, units)?.text, "AT&T超3,124亿元");
/// records.remove(0);
/// assert_eq!(replay(pasted, &records, units)?.text, "AT&amp;T超3,124亿元");
/// # Ok::<(), tallymark::repair::ReplayError>(())
/// ```
pub fn replay(pasted: &str, records: &[Record], units: PositionEncoding) -> Result<Repaired, ReplayError> {
    let index = PositionIndex::new(pasted, units);
    let mut edits: Vec<Edit> = Vec::with_capacity(records.len());
    for (n, record) in records.iter().enumerate() {
        let (start, end) = (index.byte_at(record.start), index.byte_at(record.end));
        if edits.last().is_some_and(|last| start < last.end) {
            return Err(ReplayError::Order(n));
        }
        if record.before.is_empty() || pasted.get(start..end) != Some(record.before.as_str()) {
            return Err(ReplayError::Text(n));
        }
        edits.push(Edit {
            start,
            end,
            after: record.after.clone(),
            kind: record.kind,
            certain: record.certain,
            reason: Cow::Owned(record.reason.clone()),
            grain: Vec::new(),
        });
    }
    Ok(Repaired::new(pasted, edits))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repair::repair;

    const DAMAGED: &str = "兩個(gè)項(xiàng)目,產(chǎn)值增長,產(chǎn)業(yè)升級,項(xiàng)目落地";

    fn records(units: PositionEncoding) -> Vec<Record> {
        let index = PositionIndex::new(DAMAGED, units);
        repair(DAMAGED).repairs.iter().map(|r| Record::of(r, &index)).collect()
    }

    #[test]
    fn a_list_that_went_through_json_gives_the_same_text() {
        for units in [PositionEncoding::Utf8, PositionEncoding::Utf16, PositionEncoding::CodePoint] {
            let json = serde_json::to_string(&records(units)).unwrap();
            let read: Vec<Record> = serde_json::from_str(&json).unwrap();
            let again = replay(DAMAGED, &read, units).unwrap();
            assert_eq!((&again.text, &again.repairs), (&repair(DAMAGED).text, &repair(DAMAGED).repairs));
            assert_eq!(again.undone(), DAMAGED);
        }
    }

    #[test]
    fn what_was_left_out_is_left_as_it_was() {
        let mut some = records(PositionEncoding::Utf8);
        some.remove(1);
        assert_eq!(replay(DAMAGED, &some, PositionEncoding::Utf8).unwrap().text, repair(DAMAGED).without(&[1]).text);
    }

    #[test]
    fn a_list_of_another_text_is_refused() {
        let all = records(PositionEncoding::Utf8);
        let other = DAMAGED.replacen('兩', "三百", 1);
        assert_eq!(replay(&other, &all, PositionEncoding::Utf8).err(), Some(ReplayError::Text(0)));
        assert_eq!(replay("", &all, PositionEncoding::Utf8).err(), Some(ReplayError::Text(0)));
        let twice = [all[0].clone(), all[0].clone()];
        assert_eq!(replay(DAMAGED, &twice, PositionEncoding::Utf8).err(), Some(ReplayError::Order(1)));
    }
}
