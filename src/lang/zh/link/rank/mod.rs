//! The ranker: of all stretches near a figure, which one names what it counts.
//!
//! Rules propose; a linear ranker over characters and word classes disposes. It scores every stretch of the sentence near the
//! number, the rule's answer among them, by a table of small weights that was trained on the documents in `tests/gold/`
//! (`cargo xtask train`), all written for this project. Its sums are of integers, so every machine finds the same answer.
//!
//! | module | what it is |
//! |---|---|
//! | `view` | classes of the words around a place |
//! | `thing` | candidates for the indicator and their features |
//! | `holder` | candidates for the owner and their features |
//! | `lore` | what the whole article tells of a name |
//! | `cells` | features to cells of the weight table |

mod cells;
mod holder;
mod lore;
mod thing;
mod view;

use std::ops::Range;

pub(crate) use cells::Weights;
use cells::word;
#[cfg(feature = "train")]
pub(crate) use cells::{Bag, CELLS};
pub(crate) use holder::{Holder, Offer, Question, Search, offers};
pub(crate) use lore::Lore;
pub(crate) use view::{View, sort_of};

use super::clause::Clause;
use super::ground::{Find, Ground};
use super::marks::{is_joint, is_quote, is_stop};
use crate::lang::vote::{Ballot, Outcome};

/// The weights of what is counted.
#[derive(Clone, Debug)]
pub(crate) struct Indicator;

impl Weights for Indicator {
    fn cells() -> &'static [u8; cells::CELLS] {
        static CELLS: &[u8; cells::CELLS] = include_bytes!("indicator.weights");
        CELLS
    }
}

/// The weights of whose it is.
#[derive(Clone, Debug)]
pub(crate) struct Owner;

impl Weights for Owner {
    fn cells() -> &'static [u8; cells::CELLS] {
        static CELLS: &[u8; cells::CELLS] = include_bytes!("owner.weights");
        CELLS
    }
}

/// A stretch that may fill a slot.
#[cfg(feature = "train")]
#[derive(Debug)]
pub(crate) struct Candidate {
    /// Where it stands.
    pub(crate) chars: Range<usize>,
    /// Its features.
    pub(crate) bag: Bag<Indicator>,
}

/// What is weighed once for many candidates. It takes room: one serves a whole article.
#[derive(Debug)]
pub(crate) struct Desk {
    things: thing::Common,
    holders: holder::Common,
    stretches: Ballot<Stretch>,
    names: Ballot<holder::Answer>,
}

/// A stretch of the sentence.
type Stretch = (u32, u32);

impl Desk {
    pub(crate) fn new() -> Self {
        Self {
            things: thing::Common::new(),
            holders: holder::Common::new(),
            stretches: Ballot::default(),
            names: Ballot::default(),
        }
    }

    /// Takes up another sentence.
    pub(crate) fn enter(&mut self, view: &View<'_>) {
        self.things.enter(view.sentence.len());
        self.holders.enter(view.sentence.len());
    }
}

/// The rule's answer.
#[derive(Clone, Debug)]
pub(crate) struct Hint {
    /// Where it stands.
    pub(crate) chars: Range<usize>,
    /// Its characters, as one value.
    pub(crate) value: u32,
    /// Which rule gave it, as a value.
    pub(crate) rule: u32,
}

/// What is asked: the figure, and what the rules know of it.
#[derive(Debug)]
pub(crate) struct Asked<'a> {
    pub(crate) figure: Range<usize>,
    /// The sort of the figure, and its unit, as values.
    pub(crate) sort: u32,
    pub(crate) unit: u32,
    /// Whether it is a change, has a basis, follows `占`.
    pub(crate) flags: u32,
    /// The classes of the words right before and right after it.
    pub(crate) before: u32,
    pub(crate) after: u32,
    pub(crate) hint: Option<Hint>,
    lore: &'a Lore,
}

impl<'a> Asked<'a> {
    /// Asks about the figure of `clause`.
    pub(crate) fn new(
        view: &View<'_>,
        clause: &Clause<'_>,
        changes: bool,
        hint: Option<(&Range<usize>, &str)>,
        lore: &'a Lore,
    ) -> Self {
        let q = clause.figure.quantity;
        let figure = clause.figure.start..clause.figure.end;
        let share = clause.text(&clause.whole).contains(&'占');
        Self {
            sort: sort_of(q.kind, &q.unit),
            unit: q.unit.chars().fold(7, |h, c| word(&[c]) ^ h),
            flags: u32::from(changes) * 2 + u32::from(share),
            before: view.class_before(figure.start) as u32,
            after: view.class_after(figure.end) as u32,
            hint: hint.map(|(chars, rule)| Hint {
                chars: chars.clone(),
                value: word(&view.chars[chars.clone()]),
                rule: rule.bytes().fold(5, |h: u32, b| h.wrapping_mul(31) ^ u32::from(b)),
            }),
            figure,
            lore,
        }
    }

    fn in_title(&self, value: u32, len: usize) -> bool {
        self.lore.in_title(value, len)
    }
}

/// The best name for what the figure counts.
///
/// Rule `ranked-first`: of the stretches that may name what a figure counts, or whose it is, the one to which the ranker gives most, for the
/// words in it and around it: of `清河科技团`, `企业` and `合作协议` in 清河科技团走访企业签订合作协议19份 the last is counted. A rule's
/// answer is one of the candidates; nothing is chosen that does not stand in the text. Wordings of one name help each other: `货运总量`
/// and `货运量` together may win against a `同比` that is likelier than either. Where the rules see one sort of place, the ranker weighs all
/// of them.
pub(crate) fn thing(view: &View<'_>, desk: &mut Desk, asked: &Asked<'_>) -> Option<Outcome<Range<usize>>> {
    let Desk { things, stretches: ballot, .. } = desk;
    ballot.clear();
    let stretch = |chars: Range<usize>| [chars.start, chars.end].map(|i| u32::try_from(i).unwrap_or_default()).into();
    let chars = |(from, to): Stretch| from as usize..to as usize;
    thing::candidates(view, things, asked, |chars, bag| ballot.take(bag.score(), stretch(chars)));
    let outcome = ballot.hold(|one, words| add_wording(words, view.wording(&chars(one)), &view.chars[chars(one)]))?;
    Some(outcome.map(chars))
}

/// The candidates for what the figure counts.
#[cfg(feature = "train")]
pub(crate) fn things(view: &View<'_>, desk: &mut Desk, asked: &Asked<'_>) -> Vec<Candidate> {
    let mut all = Vec::new();
    thing::candidates(view, &mut desk.things, asked, |chars, bag| all.push(Candidate { chars, bag }));
    all
}

/// The candidates for the owners of a sentence's figures.
pub(crate) fn holders<'a>(view: &View<'a>, search: &Search<'a>, desk: &mut Desk) -> Vec<Holder<'a>> {
    holder::search(view, search, &mut desk.holders)
}

/// What the subject that a rule found in the sentence has ahead of others. The documents that the weights are learned from are
/// smoother than what people paste; where the two sorts of evidence are close, the rule's is the better.
const SUBJECT: i32 = 7;

/// The best of a sentence's candidates for the owner of one figure in `passage`.
pub(crate) fn owner(
    view: &View<'_>,
    holders: &[Holder<'_>],
    desk: &mut Desk,
    grounds: &[Ground<'_>],
    passage: usize,
    asked: &Question<'_>,
) -> Option<Outcome<Find>> {
    let subject = asked.hint.filter(|h| matches!(h.rule, "owner-begins-clause" | "subject-of-verb"));
    let Desk { holders: common, names: ballot, .. } = desk;
    ballot.clear();
    holder::answers(view, holders, common, grounds, asked, |answer, bag| {
        let score = bag.score();
        // No need to look at one that has no chance whatever it is.
        let lost = score.saturating_add(SUBJECT) <= ballot.floor();
        if lost {
            return;
        }
        let (at, chars) = answer.place(holders);
        if at == passage && holder::is_counted(view, chars) {
            return;
        }
        let same = subject.is_some_and(|h| (h.passage, &h.chars) == (at, chars));
        ballot.take(score + if same { SUBJECT } else { 0 }, answer);
    });
    let outcome = ballot.hold(|answer, words| {
        let (at, chars) = answer.place(holders);
        let own = (at == passage).then(|| view.wording(chars)).flatten();
        add_wording(words, own, &grounds[at].chars()[chars.clone()]);
    })?;
    Some(outcome.map(|answer| answer.find(holders)))
}

/// The characters by which two candidates are compared: marks and `的` tell nothing.
#[cfg(feature = "train")]
pub(crate) fn wording(chars: &[char]) -> impl Iterator<Item = char> {
    chars.iter().copied().filter(|&c| tells(c))
}

/// Adds the characters by which two candidates are compared, as values, where they are `known` without a closer look.
fn add_wording(words: &mut Vec<u32>, known: Option<&[u32]>, chars: &[char]) {
    match known {
        Some(known) => words.extend(known),
        None => words.extend(chars.iter().filter(|c| tells(**c)).map(|&c| u32::from(c))),
    }
}

fn tells(c: char) -> bool {
    let mark = || !matches!(c, '\u{4e00}'..='\u{9fff}') && (is_stop(c) || is_quote(c));
    c != '的' && !is_joint(c) && !mark()
}

/// The candidates for the owner of one figure.
#[cfg(feature = "train")]
pub(crate) fn owners(
    view: &View<'_>,
    holders: &[Holder<'_>],
    desk: &mut Desk,
    grounds: &[Ground<'_>],
    asked: &Question<'_>,
) -> Vec<(Find, Bag<Owner>)> {
    let mut all = Vec::new();
    let mut take = |answer: holder::Answer, bag: Bag<Owner>| all.push((answer.find(holders), bag));
    holder::answers(view, holders, &mut desk.holders, grounds, asked, &mut take);
    all
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
