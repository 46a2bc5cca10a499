//! Languages: one folder each, one registry line each.
//!
//! A language reads the quantities of a draft ([`Language::read`]) and then links each to what it counts
//! ([`Language::link`]). Both see the whole draft, because an owner may stand in an earlier sentence and a currency may follow
//! from the place the article was written in.

pub(crate) mod cell;
mod detect;
mod draft;
mod en;
mod ja;
mod ko;
mod myriad;
#[cfg(test)]
pub(crate) mod sample;
mod vote;
mod zh;

#[cfg(feature = "train")]
pub mod training;

pub use detect::detect;
pub use draft::{Draft, Passage};

use serde::Serialize;

use crate::metric::{Fact, Quantity, Trap};

/// A language and script that an article is written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub enum LanguageId {
    /// Chinese in Simplified characters
    #[serde(rename = "zh-Hans")]
    ZhHans,
    /// Chinese in Traditional characters
    #[serde(rename = "zh-Hant")]
    ZhHant,
    /// Japanese
    #[serde(rename = "ja")]
    Ja,
    /// Korean
    #[serde(rename = "ko")]
    Ko,
    /// English, and the fallback for whatever else is written in Latin letters
    #[default]
    #[serde(rename = "en")]
    En,
}

impl LanguageId {
    /// The BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::ZhHans => "zh-Hans",
            Self::ZhHant => "zh-Hant",
            Self::Ja => "ja",
            Self::Ko => "ko",
            Self::En => "en",
        }
    }
}

/// What a language read in a draft, in order of place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Quantities, figures and bare numbers.
    pub quantities: Vec<Quantity>,
    /// Number-like text that is no figure.
    pub traps: Vec<Trap>,
}

/// The grammar of a language.
pub trait Language: Sync {
    /// Reads every quantity of the draft, and what only looks like one. Both lists are in order of place, and no quantity
    /// overlaps another.
    fn read(&self, draft: &Draft<'_>) -> Reading;

    /// Links each quantity to what it counts, whose it is, and since when: one fact for each of `quantities`, in their order.
    fn link(&self, draft: &Draft<'_>, quantities: &[Quantity]) -> Vec<Fact>;
}

/// The grammar for a language: the registry.
#[must_use]
pub fn grammar(id: LanguageId) -> &'static dyn Language {
    match id {
        LanguageId::ZhHans | LanguageId::ZhHant => &zh::Chinese,
        LanguageId::Ja => &ja::Japanese,
        LanguageId::Ko => &ko::Korean,
        LanguageId::En => &en::English,
    }
}
