//! What the tests of rules ask of a language.

use super::{Draft, LanguageId, grammar};
use crate::metric::{Quantity, Standing};

/// What `language` reads in `text`, of every standing.
pub(crate) fn quantities(text: &str, language: LanguageId) -> Vec<Quantity> {
    grammar(language).read(&Draft::of_lines(text, language)).quantities
}

/// Those that are figures.
pub(crate) fn figures(text: &str, language: LanguageId) -> Vec<Quantity> {
    quantities(text, language).into_iter().filter(|q| q.standing == Standing::Figure).collect()
}
