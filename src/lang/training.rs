//! For training the rankers: their candidates and their features, as they see them.

use super::vote::{self, Ballot};
use super::{Draft, LanguageId, en, zh};
use crate::metric::Quantity;

/// Steps of a score by which the odds grow by a factor of e.
pub const STEPS: i32 = vote::STEPS;

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

/// The number of the candidate that wins, and how sure that is, in percent. Each has its score and its words.
#[must_use]
pub fn vote(candidates: &[(i32, &str)], language: LanguageId) -> Option<(usize, u8)> {
    let mut ballot = Ballot::default();
    candidates.iter().enumerate().for_each(|(n, &(score, _))| ballot.take(score, n));
    let words = |n: usize| candidates[n].1;
    let outcome = match language {
        LanguageId::En => ballot.hold(|n, all| en::training::add_words(words(n), all)),
        _ => ballot.hold(|n, all| all.extend(zh::training::wording(words(n)).into_iter().map(u32::from))),
    };
    outcome.map(|o| (o.winner, o.percent.get()))
}
