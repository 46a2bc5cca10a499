//! Mends damaged text, explains each repair, and never touches sound text.
//!
//! An ordered list of fixers, each a file of its own whose head is its user page:
//!
//! 1. `utf8_as_latin1`: `itâ€™s` for `it’s`
//! 2. `gbk_as_latin1`: `Å·Ôª` for `欧元`
//! 3. `html_entity`: `AT&amp;T`
//! 4. `invisible`: zero-width spaces and the like
//! 5. `compatibility`: radicals in the place of characters
//! 6. `pinyin_residue`: readings left in brackets, `項(xiàng)目`
//! 7. `gbk_slip`: text read one byte off, `?!卞a` for `。”錫`
//! 8. `mixed_width`: `１1.9`
//! 9. `spaced_out`: `营 业 收 入`
//!
//! Every fixer sees the outcome of those before it, and the list is gone through until nothing changes. What they did is
//! composed into one list of repairs on the paste.

mod clues;
mod compatibility;
#[cfg(test)]
mod damage;
mod edit;
mod gbk;
mod gbk_as_latin1;
mod gbk_slip;
mod html_entity;
mod invisible;
mod mixed_width;
mod model;
mod packed;
mod pinyin;
mod pinyin_residue;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod properties;
mod repaired;
mod single_byte;
mod spaced_out;
mod utf8_as_latin1;

pub use repaired::{Repair, RepairKind, Repaired};

use clues::Clues;
use edit::{Edit, apply, compose};

/// A fixer: what it wants changed in a text, in order and apart.
type Fixer = fn(&str, &Clues) -> Vec<Edit>;

/// All fixers, in the order in which they run.
const FIXERS: &[Fixer] = &[
    utf8_as_latin1::fix,
    gbk_as_latin1::fix,
    html_entity::fix,
    invisible::fix,
    compatibility::fix,
    pinyin_residue::fix,
    gbk_slip::fix,
    mixed_width::fix,
    spaced_out::fix,
];

/// The list is gone through at most so many times.
const ROUNDS: usize = 4;

/// Mends `pasted`.
///
/// Repairing the outcome again changes nothing. Should the fixers not come to rest, nothing is repaired at all.
#[must_use]
pub fn repair(pasted: &str) -> Repaired {
    let mut edits = Vec::new();
    let mut text = None;
    for _ in 0..ROUNDS {
        let Some((changed, outcome)) = go_through(text.as_deref().unwrap_or(pasted)) else {
            return Repaired::new(pasted, edits);
        };
        edits = compose(pasted, edits, changed);
        text = Some(outcome);
    }
    Repaired::new(pasted, Vec::new())
}

/// Runs every fixer once: what they changed, and the outcome.
fn go_through(text: &str) -> Option<(Vec<Edit>, String)> {
    let clues = Clues::of(text);
    let mut outcome = None;
    let mut edits = Vec::new();
    for fix in FIXERS {
        let now = outcome.as_deref().unwrap_or(text);
        let wanted = fix(now, &clues);
        if !wanted.is_empty() {
            let then = apply(now, &wanted);
            edits = compose(text, edits, wanted);
            outcome = Some(then);
        }
    }
    outcome.filter(|o| o != text).map(|o| (edits, o))
}
