//! A figure in its sentence, as the linking rules see it.

use super::noun_phrase::Phrase;
use crate::lang::en::view::View;
use crate::metric::{Fact, Kind, Quantity, Slot};

/// A figure in its place, with what was linked before it.
pub(super) struct Site<'v, 't> {
    pub(super) view: &'v View<'t>,
    /// The repaired text, that slots are read from.
    pub(super) text: &'v str,
    pub(super) quantity: &'v Quantity,
    /// First token of the expression.
    pub(super) from: usize,
    /// The token behind it.
    pub(super) to: usize,
    /// First token of its sentence, or of the window that is looked at.
    pub(super) start: usize,
    /// The token behind its sentence or window.
    pub(super) end: usize,
    /// The figure before it in the same sentence.
    pub(super) previous: Option<&'v Linked>,
    /// The tokens of the figures that follow in the passage.
    pub(super) following: &'v [(usize, usize)],
    /// The figure after it in the same sentence begins here, or the sentence ends.
    pub(super) next: usize,
}

/// A figure that is linked already.
#[derive(Clone, Debug)]
pub(super) struct Linked {
    pub(super) to: usize,
    /// First token of its sentence.
    pub(super) sentence: usize,
    pub(super) fact: Fact,
}

impl Site<'_, '_> {
    /// A slot read from tokens.
    pub(super) fn slot(&self, (from, to): Phrase, rule: &'static str) -> Option<Slot> {
        Slot::read(self.text, self.view.span(from, to), rule)
    }

    /// The first token that belongs to no figure before this one.
    pub(super) fn floor(&self) -> usize {
        self.previous.map_or(self.start, |p| p.to.max(self.start))
    }

    pub(super) fn kind(&self) -> Kind {
        self.quantity.kind
    }

    /// Words of the sentence before the figure, from the nearest to the farthest, as token indexes.
    pub(super) fn leftward(&self) -> impl Iterator<Item = usize> + use<> {
        (self.start..self.from).rev()
    }
}
