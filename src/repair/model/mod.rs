//! Which characters stand where: what tells a text from its damaged form.
//!
//! Costs are natural logarithms in hundredths, whole numbers: they come out the same on every machine.

mod document;
mod table;

pub(super) use document::DocumentModel;
pub(super) use table::{Common, is_common, is_likely, is_pair};
