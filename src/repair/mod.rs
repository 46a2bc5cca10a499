//! Mends damaged text, explains each repair, and never touches sound text.

use std::borrow::Cow;

use serde::Serialize;

use crate::text::{Mended, OffsetMap, Pasted, Span};

/// What was wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RepairKind {
    /// The reading of a character left in brackets behind it: `項(xiàng)`
    PinyinResidue,
    /// Text behind a byte that was lost or inserted inside a pair of GBK bytes: `?!卞a` for `。”錫`
    GbkSlip,
}

impl RepairKind {
    /// The name used in reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::PinyinResidue => "pinyin_residue",
            Self::GbkSlip => "gbk_slip",
        }
    }
}

/// One repair. The list of all repairs of a text can be applied, undone one by one, and replayed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// What was replaced, in the paste.
    pub pasted: Span<Pasted>,
    /// Where its replacement stands in the repaired text.
    pub mended: Span<Mended>,
    /// What stood there.
    pub before: String,
    /// What stands there now.
    pub after: String,
    /// What was wrong.
    pub kind: RepairKind,
    /// Whether the bytes leave no other reading; `false` when a part of it was inferred.
    pub certain: bool,
    /// Why, in words.
    pub reason: Cow<'static, str>,
}

/// A text after repair.
#[derive(Clone, Debug, Default)]
pub struct Repaired {
    /// The repaired text.
    pub text: String,
    /// From its places to those of the paste.
    pub map: OffsetMap,
    /// Every repair, in order of place.
    pub repairs: Vec<Repair>,
}

/// Mends `pasted`.
#[must_use]
pub fn repair(pasted: &str) -> Repaired {
    Repaired { text: pasted.to_owned(), map: OffsetMap::default(), repairs: Vec::new() }
}
