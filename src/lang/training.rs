//! For training the rankers: their candidates and their features, as they see them.

use super::{Draft, LanguageId, en, zh};
use crate::metric::Quantity;

/// A candidate: its words as the author wrote them, and the cells its features fall into.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The words.
    pub words: String,
    /// The cells.
    pub cells: Vec<u16>,
}

/// The candidates for one figure.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    /// For what it counts.
    pub indicator: Vec<Choice>,
    /// For whose it is.
    pub owner: Vec<Choice>,
    /// For when; empty where a language has no ranker of times.
    pub period: Vec<Choice>,
}

/// The candidates for each of `quantities`, in their order; none for a language without a ranker.
#[must_use]
pub fn choices(draft: &Draft<'_>, quantities: &[Quantity]) -> Vec<Choices> {
    match draft.language {
        LanguageId::ZhHans | LanguageId::ZhHant => zh::training::choices(draft, quantities),
        LanguageId::En => en::training::choices(draft, quantities),
        LanguageId::Ja | LanguageId::Ko => Vec::new(),
    }
}

/// The language whose ranker reads a language: the two scripts of Chinese share one.
#[must_use]
pub fn ranker(language: LanguageId) -> LanguageId {
    if language == LanguageId::ZhHant { LanguageId::ZhHans } else { language }
}

/// The number of cells of a language's weight tables.
#[must_use]
pub fn cells(language: LanguageId) -> usize {
    if language == LanguageId::En { en::training::CELLS } else { zh::training::CELLS }
}
