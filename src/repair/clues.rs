//! What the document as a whole tells about its damage, gathered before any fixer runs.

use std::collections::BTreeSet;

use super::pinyin_residue;

/// What holds for the whole document.
#[derive(Clone, Debug, Default)]
pub(super) struct Clues {
    /// The characters that a tool put readings behind, wherever its bytes stood: empty unless the document proves it.
    pub(super) annotated: BTreeSet<char>,
}

impl Clues {
    pub(super) fn of(text: &str) -> Self {
        Self { annotated: pinyin_residue::annotated(text) }
    }

    /// Whether a tool inserted text with no regard for the two bytes of a character.
    pub(super) fn bytes_were_edited(&self) -> bool {
        !self.annotated.is_empty()
    }
}
