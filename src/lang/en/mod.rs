//! English: tokens, then quantities and traps, then what each figure counts.

mod lexicon;
mod link;
mod numeral;
mod phrase;
mod quantity;
mod read;
mod token;
mod trap;
mod view;

use self::quantity::Home;
use self::view::View;
use crate::lang::{Draft, Language, Reading};
use crate::metric::{Fact, Quantity};

/// English.
pub(crate) struct English;

impl Language for English {
    fn read(&self, draft: &Draft<'_>) -> Reading {
        let mut home = Home::of(draft.text);
        let mut reading = Reading::default();
        for passage in &draft.passages {
            read::read(&View::new(draft.text, passage), &mut home, &mut reading);
        }
        reading
    }

    fn link(&self, draft: &Draft<'_>, quantities: &[Quantity]) -> Vec<Fact> {
        link::link(draft, quantities)
    }
}
