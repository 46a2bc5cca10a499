//! Searches the likeliest reading of a stretch of text whose bytes may have been paired wrongly.
//!
//! A hypothesis is aligned with the characters of the text, or one byte off: then it holds the first byte of a character whose
//! second byte is the first of the next one in the text. Here stand the moves from one token to the next and what each costs; the
//! hypotheses themselves are kept in `beam`.

use super::beam::{Beam, Hypothesis, Node, State, Step};
use super::guess::{Guesser, Half};
use super::token::Token;
use crate::repair::clues::Clues;
use crate::repair::gbk;
use crate::repair::model::DocumentModel;
use crate::repair::pinyin::{self, Reading};

/// What a hypothesis pays before it may be one byte off: the margin by which a repair must win.
#[derive(Clone, Copy, Debug)]
pub(super) struct Caution {
    /// At a mark for a broken pair.
    pub(super) mark: i32,
    /// Where no mark stands, but characters as rare as damage makes them.
    pub(super) silent: i32,
    /// Taken off where what follows the mark looks like damage.
    pub(super) glue: i32,
}

impl Caution {
    /// For any text.
    pub(super) const STRICT: Self = Self { mark: 1000, silent: 2500, glue: 0 };
    /// For a document that proves that its bytes were edited.
    pub(super) const OPEN: Self = Self { mark: 800, silent: 800, glue: 200 };
    /// For a text in which a slip with a mark was found.
    pub(super) const SLIPPED: Self = Self { silent: Self::STRICT.silent, ..Self::OPEN };

    /// What a document calls for.
    pub(super) fn of(clues: &Clues) -> Self {
        match (clues.bytes_were_edited(), clues.slipped) {
            (true, _) => Self::OPEN,
            (false, true) => Self::SLIPPED,
            (false, false) => Self::STRICT,
        }
    }
}

/// The cost of coming back into line.
const END: i32 = 100;
/// The cost of a character of which one byte is gone at its end.
const LOST_TRAIL: i32 = 300;
/// The cost of a character of which the first byte is gone within a run: the text is in line again behind it.
const LOST_LEAD: i32 = 1100;
/// The cost of an ASCII mark that stands between the two bytes of a character.
const INSERTED: i32 = 700;
/// The cost of a mark with a reading behind it that is taken for sound text.
const SOUND_READING: i32 = 1000;

/// The search, fed one token at a time.
pub(super) struct Lattice<'a> {
    model: &'a DocumentModel,
    clues: &'a Clues,
    caution: Caution,
    beam: Beam,
    guesser: Guesser<'a>,
}

impl<'a> Lattice<'a> {
    pub(super) fn new(model: &'a DocumentModel, clues: &'a Clues, caution: Caution) -> Self {
        Self { model, clues, caution, beam: Beam::default(), guesser: Guesser::new(model) }
    }

    /// Begins a new stretch behind the character `last`.
    pub(super) fn begin(&mut self, last: Option<char>) {
        self.beam.begin(last);
    }

    /// Reads token `i`. `before` is the last byte of the token before it, `after` the token behind it.
    pub(super) fn read(&mut self, i: usize, token: &Token, before: Option<u8>, after: Option<&Token>) {
        for n in 0..self.beam.len() {
            let hypothesis = self.beam.get(n);
            match hypothesis.state {
                State::Aligned => self.read_aligned(hypothesis, i, token, before, after),
                State::Lost => self.read_lost(hypothesis, i, token),
                State::Pending(lead) => self.read_pending(hypothesis, i, token, lead),
            }
        }
        self.beam.advance();
    }

    /// Whether more text cannot change what was found.
    pub(super) fn is_settled(&self) -> bool {
        self.beam.is_settled()
    }

    /// The best path, from its first step on.
    pub(super) fn finish(&self) -> Vec<Node> {
        self.beam.finish()
    }

    fn read_aligned(&mut self, h: Hypothesis, i: usize, token: &Token, before: Option<u8>, after: Option<&Token>) {
        let sound = if token.reading.is_some() { SOUND_READING } else { 0 };
        let keep = self.model.cost_as_it_stands(h.last, token.c) + sound;
        self.beam.push(h, keep, State::Aligned, (i, Some(token.c), Step::Keep));
        if token.lost {
            self.open(h, i, token, before, after);
        } else if let Some(only) = token.single.filter(u8::is_ascii_alphabetic) {
            let amid = |c: Option<char>| c.is_some_and(|c| !c.is_ascii());
            if self.clues.bytes_were_edited() && amid(h.last) && amid(after.map(|t| t.c)) {
                for (cost, c) in self.guesser.guess(h.last, Half::Trail(only)).iter().take(4) {
                    self.beam.push(h, cost + self.caution.silent, State::Aligned, (i, Some(c), Step::Only));
                }
            }
        } else if let (Some((first, second)), false) = (token.pair, token.c.is_ascii()) {
            let rare = |t: &Token| self.model.alone(t.c) > 1050;
            if h.last.is_some() && (rare(token) || after.is_some_and(rare)) {
                for (cost, c) in self.guesser.guess(h.last, Half::Trail(first)).iter().take(4) {
                    self.beam.push(h, cost + self.caution.silent, State::Pending(second), (i, Some(c), Step::Silent));
                }
            }
        }
    }

    /// Takes a mark for the lost first byte of the next character.
    fn open(&mut self, h: Hypothesis, i: usize, token: &Token, before: Option<u8>, after: Option<&Token>) {
        if let (Some(reading), Some(lead)) = (&token.reading, before) {
            // The reading tells what stood across the break: the byte before it and the lost one.
            for (byte, _) in candidates(lead, reading, self.clues) {
                let node = (i, None, Step::Open(Some(byte)));
                self.beam.push(h, self.caution.mark / 4, State::Pending(byte), node);
            }
        } else if let Some(next) = after.filter(|t| !t.lost) {
            let looks_like_damage =
                matches!(next.c, '['..='`' | '{'..='~' | '@' | '!') || self.model.alone(next.c) > 1050;
            let glue = if looks_like_damage { self.caution.glue } else { 0 };
            self.beam.push(h, self.caution.mark - glue, State::Lost, (i, None, Step::Open(None)));
        }
    }

    fn read_lost(&mut self, h: Hypothesis, i: usize, token: &Token) {
        if token.lost && token.reading.is_none() && self.clues.pairs_were_broken() {
            for (cost, c) in self.guesser.guess(h.last, Half::Trail(gbk::ALONE)).iter() {
                self.beam.push(h, cost + END, State::Aligned, (i, Some(c), Step::EndAlone));
            }
        }
        if let Some((first, second)) = token.pair {
            for (cost, c) in self.guesser.guess(h.last, Half::Trail(first)).iter() {
                self.beam.push(h, cost, State::Pending(second), (i, Some(c), Step::Shift));
            }
        }
        if let Some(only) = token.single {
            for (cost, c) in self.guesser.guess(h.last, Half::Trail(only)).iter() {
                self.beam.push(h, cost + END, State::Aligned, (i, Some(c), Step::End));
            }
        }
    }

    fn read_pending(&mut self, h: Hypothesis, i: usize, token: &Token, lead: u8) {
        if token.lost {
            self.end_at_mark(h, i, token, lead);
        } else if token.single.is_some_and(|b| !b.is_ascii_alphanumeric()) {
            self.beam.push(h, INSERTED, h.state, (i, None, Step::Drop));
        }
        if let Some((first, second)) = token.pair
            && let Some(c) = gbk::decode(lead, first)
        {
            let cost = self.guesser.cost(h.last, c);
            let shifted = self.beam.push(h, cost, State::Pending(second), (i, Some(c), Step::Shift));
            if !token.c.is_ascii() {
                for (cost, c) in self.guesser.guess(Some(c), Half::Trail(second)).iter().take(4) {
                    self.beam.push(shifted, cost + LOST_LEAD, State::Aligned, (i, Some(c), Step::EndSilent));
                }
            }
        }
        if let Some(c) = token.single.and_then(|only| gbk::decode(lead, only)) {
            let cost = self.guesser.cost(h.last, c) + END;
            self.beam.push(h, cost, State::Aligned, (i, Some(c), Step::End));
        }
    }

    /// Takes a mark for the lost second byte of a character.
    fn end_at_mark(&mut self, h: Hypothesis, i: usize, token: &Token, lead: u8) {
        if let (None, Some(c)) = (token.reading, gbk::decode(lead, gbk::ALONE)) {
            let cost = self.guesser.cost(h.last, c);
            self.beam.push(h, cost + END, State::Aligned, (i, Some(c), Step::EndAlone));
        }
        let (price, guesses) = match &token.reading {
            Some(reading) => {
                let candidates = candidates(lead, reading, self.clues);
                (END, self.guesser.choose(h.last, candidates.into_iter().map(|(_, c)| c)))
            }
            None => (END + LOST_TRAIL, self.guesser.guess(h.last, Half::Lead(lead))),
        };
        for (cost, c) in guesses.iter() {
            self.beam.push(h, cost + price, State::Aligned, (i, Some(c), Step::EndLost));
        }
    }
}

/// The characters with this first byte and this reading, with their second byte. Those that the document shows elsewhere win.
pub(super) fn candidates(lead: u8, reading: &Reading, clues: &Clues) -> Vec<(u8, char)> {
    let all: Vec<_> = pinyin::by_lead(lead, reading).collect();
    let shown: Vec<_> = all.iter().copied().filter(|(_, c)| clues.is_annotated(*c)).collect();
    if shown.is_empty() { all } else { shown }
}
