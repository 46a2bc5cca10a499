//! Text and places in it: spans, the map from the repaired text to the paste, folding for matching.
//!
//! Knows nothing of articles.
//!
//! * [`Span`] and its two spaces, [`Pasted`] and [`Mended`]
//! * [`OffsetMap`]: from one space to the other
//! * [`PositionIndex`]: bytes to UTF-16 units or code points, for callers
//! * [`Folded`]: the text as rules see it, one script and one width

mod capitals;
pub(crate) mod char_index;
mod fold;
pub(crate) mod han;
pub(crate) mod keys;
pub(crate) mod letter;
pub(crate) mod lower_case;
pub(crate) mod number_map;
pub(crate) mod number_set;
mod offset_map;
pub(crate) mod packed;
mod position;
pub(crate) mod search;
pub(crate) mod simplified;
pub(crate) mod sort;
mod span;
pub(crate) mod table;

pub use fold::{Folded, fold_char};
pub use offset_map::{OffsetMap, Replacement};
pub use position::{PositionEncoding, PositionIndex};
pub use span::{Mended, Pasted, Span};
