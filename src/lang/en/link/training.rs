//! For training the ranker: its candidates and their features, as it sees them.

use super::for_each;
use super::rank::{self, Candidate};
use crate::lang::Draft;
use crate::lang::training::{Choice, Choices};
use crate::metric::Quantity;

/// The number of cells of a weight table.
pub(crate) const CELLS: usize = rank::CELLS;

pub(crate) use rank::add_words;

/// The candidates for each of `quantities`, in their order.
pub(crate) fn choices(draft: &Draft<'_>, quantities: &[Quantity]) -> Vec<Choices> {
    let mut all = Vec::new();
    for_each(draft, quantities, |candidates, _| {
        let choices = |list: &[Candidate]| list.iter().map(|c| choice(draft, c)).collect();
        all.push(Choices {
            indicator: choices(&candidates.indicator),
            owner: choices(&candidates.owner),
            period: choices(&candidates.period),
        });
    });
    all
}

fn choice(draft: &Draft<'_>, candidate: &Candidate) -> Choice {
    Choice { words: candidate.span.slice(draft.text).to_owned(), cells: candidate.bag.cells().to_vec() }
}
