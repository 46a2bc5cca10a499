//! The ranker: of all stretches near a figure, which one names what it counts, whose it is, and when.
//!
//! Rules propose; a linear ranker over words and their classes disposes. It scores every stretch that may fill a slot, the
//! rule's answer among them, by a table of small weights that was trained on the documents in `tests/gold/`
//! (`cargo xtask train`), all written for this project. Its sums are of integers, so every machine finds the same answer.
//!
//! | module | what it is |
//! |---|---|
//! | `asked` | a figure, and what the rules know of it |
//! | `lens` | classes of the tokens of a passage |
//! | `traits` | what a token can be part of |
//! | `thing` | candidates for the indicator and their features |
//! | `holder` | candidates for the owner and their features |
//! | `spot` | features of the place of a name |
//! | `moment` | candidates for the period and their features |
//! | `lore` | what the whole article tells of a name |
//! | `memory` | what the sentences before named |
//! | `wording` | the words by which candidates are compared |
//! | `cells` | features to cells of the weight table |

mod asked;
mod cells;
mod holder;
mod lens;
mod lore;
mod memory;
mod moment;
mod spot;
mod thing;
mod traits;
mod wording;

pub(crate) use asked::Asked;
pub(crate) use cells::Bag;
#[cfg(feature = "train")]
pub(crate) use cells::CELLS;
pub(crate) use lens::Lens;
pub(crate) use lore::Lore;
pub(crate) use memory::Memory;
pub(crate) use wording::add_words;

use super::noun_phrase::Phrase;
use crate::lang::vote::{Ballot, Outcome};
use crate::metric::{Fact, Slot};
use crate::text::{Mended, Span};

static INDICATOR: &[u8; cells::CELLS] = include_bytes!("indicator.weights");
static OWNER: &[u8; cells::CELLS] = include_bytes!("owner.weights");
static PERIOD: &[u8; cells::CELLS] = include_bytes!("period.weights");

/// A stretch that may fill a slot.
#[derive(Debug)]
pub(crate) struct Candidate {
    /// Where it stands.
    pub(crate) span: Span<Mended>,
    /// Its features.
    pub(crate) bag: Bag,
}

/// The candidates for the slots of one figure.
pub(crate) struct Candidates {
    pub(crate) indicator: Vec<Candidate>,
    pub(crate) owner: Vec<Candidate>,
    pub(crate) period: Vec<Candidate>,
}

impl Candidates {
    /// Finds the candidates: `times` are the expressions of time of the sentence, `carried` the one of the sentence before.
    pub(crate) fn new(asked: &Asked<'_, '_>, memory: &Memory, times: &[Phrase], carried: Option<&Slot>) -> Self {
        Self {
            indicator: thing::candidates(asked),
            owner: holder::candidates(asked, memory),
            period: moment::candidates(asked, times, carried),
        }
    }

    /// The fact with what ranks first in place of what the rules found.
    ///
    /// Rule `ranked-first`: of the phrases that may name what a figure counts, whose it is or when, the one to which the ranker gives most: of
    /// `Harlan Foods`, `Wednesday` and `net income` in `Harlan Foods said Wednesday net income rose 31%` one for each slot. A rule's answer is one of
    /// the candidates, and keeps its name where it wins; nothing is chosen that does not stand in the text.
    pub(crate) fn rank(&self, text: &str, ballot: &mut Ballot<Span<Mended>>, fact: &mut Fact) {
        fill(text, ballot, &mut fact.indicator, &self.indicator);
        fill(text, ballot, &mut fact.owner, &self.owner);
        fill(text, ballot, &mut fact.period, &self.period);
    }
}

/// Fills a slot with the candidate that wins the vote; where that is the rule's answer, its rule stays.
fn fill(text: &str, ballot: &mut Ballot<Span<Mended>>, slot: &mut Option<Slot>, candidates: &[Candidate]) {
    ballot.clear();
    candidates.iter().for_each(|c| ballot.take(c.bag.score(), c.span));
    let outcome = ballot.hold(|span, words| add_words(span.slice(text), words));
    let Some(Outcome { winner, percent, rivals }) = outcome else { return };
    if slot.as_ref().is_none_or(|s| s.span != winner) {
        *slot = Slot::read(text, winner, "ranked-first").or(slot.take());
    }
    // Where there was nothing to choose from, the choice says nothing.
    if candidates.len() > 1 {
        *slot = slot.take().map(|s| s.weighed(text, percent, rivals));
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    #[test]
    fn weights_are_as_fresh_as_the_documents_they_were_trained_on() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gold");
        let Ok(entries) = std::fs::read_dir(&folder) else {
            eprintln!("skipped: the package holds no tests/gold");
            return;
        };
        let mut files: Vec<_> = entries.map(|e| e.unwrap().path()).collect();
        files.retain(|f| f.extension().is_some_and(|e| e == "jsonl"));
        files.sort();
        let bytes = files.iter().flat_map(|f| std::fs::read(f).unwrap());
        let gold = bytes.fold(0xcbf2_9ce4_8422_2325, |h: u64, b| (h ^ u64::from(b)).wrapping_mul(0x100_0000_01b3));
        let note = include_str!("weights.txt");
        assert!(note.contains(&format!("gold {gold:016x}")), "the documents changed: run `cargo xtask train`");
    }
}
