//! A sentence, and how its figures are linked by rules.

use std::ops::Range;

use super::basis::{self, Basis};
use super::clause::Clause;
use super::fact::Link;
use super::ground::{Find, Ground, Sentence};
use super::indicator::{self, Named};
use super::memory::Memory;
use super::{action, change, owner, period};
use crate::metric::Direction;

/// A sentence with what was found in it before its figures are linked.
pub(crate) struct Scene<'g, 'q> {
    pub(crate) ground: &'g Ground<'q>,
    pub(crate) passage: usize,
    pub(crate) sentence: &'g Sentence,
    pub(crate) periods: Vec<Range<usize>>,
    pub(crate) starts: Vec<Range<usize>>,
}

impl<'g, 'q> Scene<'g, 'q> {
    /// Finds times and owners in a sentence.
    pub(crate) fn new(grounds: &'g [Ground<'q>], passage: usize, sentence: &'g Sentence) -> Self {
        let ground = &grounds[passage];
        let periods = period::periods(ground.chars(), &sentence.chars);
        let starts = owner::starts(ground.chars(), &sentence.chars, &periods);
        Self { ground, passage, sentence, periods, starts }
    }

    /// A find in this sentence.
    pub(crate) fn find(&self, chars: &Range<usize>, rule: &'static str) -> Find {
        Find { passage: self.passage, chars: chars.clone(), rule }
    }

    /// Links the figures of the sentence, each with the help of those before it.
    pub(crate) fn links(&self, memory: &Memory) -> Vec<Link<'q>> {
        let places = self.places();
        let mut named: Vec<Named> = Vec::new();
        let mut links: Vec<Link<'q>> = Vec::new();
        for n in self.sentence.figures.clone() {
            let clause = Clause::new(self.ground, self.sentence, n);
            let verb = change::verb_before(&clause);
            let thing = indicator::of_figure(&clause, &self.periods, verb.as_ref(), &named, &places);
            links.push(self.link(&clause, n, verb.as_ref(), &thing, links.last(), memory));
            named.push(thing);
        }
        links
    }

    /// The figures of the sentence, by character.
    pub(crate) fn places(&self) -> Vec<Range<usize>> {
        self.ground.figures[self.sentence.figures.clone()].iter().map(|f| f.start..f.end).collect()
    }

    fn link(
        &self,
        clause: &Clause<'_>,
        n: usize,
        verb: Option<&change::Verb>,
        named: &Named,
        before: Option<&Link<'q>>,
        memory: &Memory,
    ) -> Link<'q> {
        let (change, basis) = self.change(clause, verb, before);
        let figure = self.ground.figures[n];
        let chars = self.ground.chars();
        let owner = owner::of_figure(
            &named.left,
            &self.starts,
            figure.start,
            chars,
            self.passage,
            self.ground.role,
            &memory.owners,
        );
        let period = period::of_figure(&self.periods, self.ground, self.passage, n).or_else(|| memory.period.clone());
        Link {
            quantity: figure.quantity,
            indicator: named.thing.as_ref().map(|(r, rule)| self.find(r, rule)),
            action: action::of_figure(clause, verb, &named.left).map(|(r, rule)| self.find(&r, rule)),
            indicator_odds: None,
            owner,
            owner_odds: None,
            refers_to: None,
            period,
            change: change.map(|(direction, r)| (direction, self.find(&r, "change-word"))),
            basis: basis.map(|b| self.find(&b.chars, b.rule)),
        }
    }

    /// The change and its basis; a figure listed with one before it shares both.
    fn change(
        &self,
        clause: &Clause<'_>,
        verb: Option<&change::Verb>,
        before: Option<&Link<'q>>,
    ) -> (Option<(Direction, Range<usize>)>, Option<Basis>) {
        let basis = basis::of_clause(clause, &self.periods, verb.map(|v| v.chars.start));
        let mut change = change::of_figure(clause, verb, basis.as_ref(), &self.periods);
        if change.is_none() && verb.is_none() {
            change = basis.as_ref().and_then(|b| b.direction.map(|d| (d, b.chars.clone())));
        }
        let listed = before.filter(|_| clause.is_listed() && !clause.is_reached());
        if change.is_none() && verb.is_none() {
            change = listed.and_then(|l| l.change.as_ref()).map(|(d, f)| (*d, f.chars.clone()));
        }
        let shared = || {
            let find = listed?.basis.as_ref()?;
            Some(Basis { chars: find.chars.clone(), direction: None, is_past: true, rule: find.rule })
        };
        let basis = change.as_ref().and_then(|_| basis.or_else(shared));
        (change, basis)
    }
}
