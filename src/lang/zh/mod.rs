//! Chinese.

mod index;
mod link;
mod read;
mod view;

#[cfg(feature = "train")]
pub(crate) use link::training;

use crate::lang::{Draft, Language, Reading};
use crate::metric::{Fact, Quantity};

/// Chinese.
pub(crate) struct Chinese;

impl Language for Chinese {
    fn read(&self, draft: &Draft<'_>) -> Reading {
        read::read(draft)
    }

    fn link(&self, draft: &Draft<'_>, quantities: &[Quantity]) -> Vec<Fact> {
        link::link(draft, quantities)
    }
}
