//! Quantities and traps of one passage.

use super::Words;
use crate::lang::{Passage, Reading};
use crate::metric::{Bound, Kind, Quantity, Standing, Trap, TrapReason, Value};
use crate::text::{Folded, Mended, Span};

/// Reads the quantities and traps of `passage` into `reading`.
pub(crate) fn scan(text: &str, passage: &Passage, words: &Words, reading: &mut Reading) {
    let folded = &passage.folded(text);
    let scanner = Scanner { chars: folded.chars(), folded, passage, words };
    if let Some(number) = scanner.alone() {
        reading.quantities.push(number);
        return;
    }
    let mut at = 0;
    let mut floor = 0;
    while at < scanner.chars.len() {
        let found = match scanner.numeral(at, floor).filter(|_| scanner.paired(at).is_none()) {
            Some(first) => Some(scanner.number(at, floor, first)),
            None => scanner.share(at).or_else(|| scanner.half(at)).or_else(|| scanner.pair(at, floor)),
        };
        let Some((end, found)) = found else {
            at += 1;
            continue;
        };
        match found {
            Found::Quantity(q) => {
                push(&mut reading.quantities, q);
                scanner.join_limits(&mut reading.quantities);
            }
            Found::Trap(trap, number) => {
                reading.traps.push(trap);
                reading.quantities.extend(number);
            }
            Found::Nothing => {}
        }
        at = end.max(at + 1);
        floor = at;
    }
}

/// Adds a quantity. One that takes in the bare number before it (`2と4分の1`) stands for both.
fn push(quantities: &mut Vec<Quantity>, quantity: Quantity) {
    while quantities.last().is_some_and(|q| q.span.end > quantity.span.start && q.standing == Standing::Bare) {
        quantities.pop();
    }
    if quantities.last().is_none_or(|q| q.span.end <= quantity.span.start) {
        quantities.push(quantity);
    }
}

/// What was read at one place.
pub(super) enum Found {
    Quantity(Quantity),
    /// What is no figure, with the bare number in it.
    Trap(Trap, Option<Quantity>),
    Nothing,
}

/// A passage while it is read.
pub(super) struct Scanner<'p> {
    pub(super) chars: &'p [char],
    pub(super) folded: &'p Folded,
    pub(super) passage: &'p Passage,
    pub(super) words: &'p Words,
}

impl Scanner<'_> {
    /// The character that begins at byte `at` of the repaired text.
    pub(super) fn index_of(&self, at: u32) -> usize {
        self.folded.index_of(at)
    }

    /// A place of the text.
    pub(super) fn span(&self, start: usize, end: usize) -> Span<Mended> {
        self.folded.span(start, end)
    }

    /// What is no figure, with the bare number in it.
    pub(super) fn trap(&self, start: usize, end: usize, reason: TrapReason, number: Option<Quantity>) -> Found {
        Found::Trap(Trap { span: self.folded.span(start, end), reason }, number)
    }

    /// A number that is no figure.
    pub(super) fn bare(&self, start: usize, end: usize, value: Value) -> Quantity {
        let span = self.folded.span(start, end);
        let (bound, kind) = (Bound::Exact, Kind::Count);
        Quantity { span, numeral: span, value, bound, kind, unit: String::new(), standing: Standing::Bare }
    }
}
