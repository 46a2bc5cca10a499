//! Mends damaged text, explains each repair, and never touches sound text.
//!
//! An ordered list of fixers, each a file of its own whose head is its user page:
//!
//! 1. `utf8_as_latin1`: `itâ€™s` for `it’s`
//! 2. `gbk_as_latin1`: `Å·Ôª` for `欧元`
//! 3. `utf8_as_gbk`: `浣犲ソ` for `你好`
//! 4. `big5_as_gbk`: `い瓣` for `中國`
//! 5. `gbk_as_big5`: `笢弊` for `中国`
//! 6. `html_entity`: `AT&amp;T`
//! 7. `invisible`: zero-width spaces and the like
//! 8. `compatibility`: radicals in the place of characters
//! 9. `pinyin_residue`: readings left in brackets, `項(xiàng)目`
//! 10. `gbk_slip`: text read one byte off, `?!卞a` for `。”錫`
//! 11. `mixed_width`: `１1.9`
//! 12. `spaced_out`: `营 业 收 入`
//! 13. `look_alike`: `2O15年`
//! 14. `digit_gap`: `增长1 5%`
//! 15. `hyphenation`: `interna-⏎tional`
//! 16. `hard_wrap`: lines broken in the middle of sentences
//!
//! Every fixer sees the outcome of those before it, and the list is gone through until nothing changes. What they did is
//! composed into one list of repairs on the paste.

mod big5;
mod big5_as_gbk;
mod clues;
mod compatibility;
mod compound_words;
mod counted;
#[cfg(test)]
mod damage;
mod digit_gap;
mod edit;
mod endings;
mod foreign_words;
mod gbk;
mod gbk_as_big5;
mod gbk_as_latin1;
mod gbk_slip;
mod grain;
mod hard_wrap;
mod html_entity;
mod hyphenation;
mod invisible;
mod look_alike;
mod mixed_width;
mod model;
mod pinyin;
mod pinyin_residue;
mod platform;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod properties;
mod repaired;
mod replay;
mod single_byte;
#[cfg(test)]
mod sound;
mod spaced_out;
mod two_byte;
mod utf8_as_gbk;
mod utf8_as_latin1;

pub use repaired::{Repair, RepairKind, Repaired};
pub use replay::{Record, ReplayError, replay};

use std::borrow::Cow;

use clues::Clues;
use edit::{Edit, apply, compose};

/// A fixer: what it wants changed in a text, in order and apart.
type Fixer = fn(&str, &Clues) -> Vec<Edit>;

/// Fixers of misread encodings: everything else is looked at when these have come to rest.
const ENCODINGS: &[Fixer] =
    &[utf8_as_latin1::fix, gbk_as_latin1::fix, utf8_as_gbk::fix, big5_as_gbk::fix, gbk_as_big5::fix];

/// All others, in the order in which they run.
const FIXERS: &[Fixer] = &[
    html_entity::fix,
    invisible::fix,
    compatibility::fix,
    pinyin_residue::fix,
    gbk_slip::fix,
    mixed_width::fix,
    spaced_out::fix,
    look_alike::fix,
    digit_gap::fix,
    hyphenation::fix,
    hard_wrap::fix,
];

/// The fixers run at most so many times.
const ROUNDS: usize = 6;

/// Mends `pasted`.
///
/// Repairing the outcome again changes nothing. Should the fixers not come to rest, nothing is repaired at all.
#[must_use]
pub fn repair(pasted: &str) -> Repaired {
    let mut edits = Vec::new();
    let mut text: Option<String> = None;
    let mut before = Clues::default();
    for _ in 0..ROUNDS {
        let now = text.as_deref().unwrap_or(pasted);
        let fresh = Clues::of(now);
        let all = fresh.clone().with(&before);
        // What is proved stays proved when the proof has been mended; but the outcome must also stand by itself.
        let Some((changed, outcome)) = run(now, &all).or_else(|| (all != fresh).then(|| run(now, &fresh)).flatten())
        else {
            return Repaired::new(pasted, edits);
        };
        before = all;
        before.slipped |= changed.iter().any(gbk_slip::is_proof);
        edits = compose(pasted, edits, changed);
        text = Some(outcome);
    }
    Repaired::new(pasted, Vec::new())
}

/// Runs the fixers once: what they changed, and the outcome.
fn run(text: &str, clues: &Clues) -> Option<(Vec<Edit>, String)> {
    run_all(text, ENCODINGS, clues).or_else(|| run_all(text, FIXERS, clues))
}

fn run_all(text: &str, fixers: &[Fixer], clues: &Clues) -> Option<(Vec<Edit>, String)> {
    let mut outcome = None;
    let mut edits = Vec::new();
    let mut clues = Cow::Borrowed(clues);
    for fix in fixers {
        let now = outcome.as_deref().unwrap_or(text);
        let wanted = fix(now, &clues);
        if !wanted.is_empty() {
            // What was changed may have brought new marks.
            clues.to_mut().seen.slip = true;
            let then = apply(now, &wanted);
            edits = compose(text, edits, wanted);
            outcome = Some(then);
        }
    }
    outcome.filter(|o| o != text).map(|o| (edits, o))
}
