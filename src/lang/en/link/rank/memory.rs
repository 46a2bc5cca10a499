//! The names that the sentences before spoke of.

use std::collections::VecDeque;

use super::lore::{Held, phrases};
use crate::lang::en::view::View;

/// Tokens of a sentence that are read for names, and names that are kept.
const READ: usize = 50;
const MOST: usize = 24;

/// What the sentences before named, the last first.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    earlier: VecDeque<(Held, usize)>,
    sentence: usize,
}

impl Memory {
    /// The names, the last first, with the number of their sentence.
    pub(crate) fn earlier(&self) -> impl Iterator<Item = &(Held, usize)> {
        self.earlier.iter()
    }

    /// The number of the sentence that is read now.
    pub(crate) fn sentence(&self) -> usize {
        self.sentence
    }

    /// Takes the names of a sentence that has been read.
    pub(crate) fn learn(&mut self, view: &View<'_>, from: usize, to: usize) {
        for held in phrases(view, from, to.min(from + READ)).into_iter().rev() {
            self.earlier.retain(|(h, _)| h.value != held.value);
            self.earlier.push_front((held, self.sentence));
        }
        self.earlier.truncate(MOST);
        self.sentence += 1;
    }
}
