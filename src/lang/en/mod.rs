//! English.

use crate::lang::{Draft, Language, Reading};
use crate::metric::{Fact, Quantity};

/// English.
pub(crate) struct English;

impl Language for English {
    fn read(&self, _draft: &Draft<'_>) -> Reading {
        Reading::default()
    }

    fn link(&self, _draft: &Draft<'_>, quantities: &[Quantity]) -> Vec<Fact> {
        quantities.iter().cloned().map(Fact::bare).collect()
    }
}
