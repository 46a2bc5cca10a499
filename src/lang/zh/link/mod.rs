//! From quantities to facts: what each figure counts, whose it is, since when, up or down, against what.
//!
//! Rules see folded characters only (Simplified, one width), so each is written once for both scripts; what fills a slot is the
//! author's own writing. No rule looks further than its sentence and a capped window, except for owners, which may come from
//! the sentences before and the title.
//!
//! | module | what it finds |
//! |---|---|
//! | [`ground`] | sentences and the figures in them |
//! | [`clause`] | the clause of a figure, left and right of the number |
//! | [`period`] | time expressions, and the one a figure belongs to |
//! | [`basis`] | what a change is against |
//! | [`change`] | whether a figure is a change |
//! | [`indicator`] | what is counted |
//! | [`owner`] | whose it is |
//! | [`action`] | the verb that governs it |

mod action;
mod basis;
mod change;
mod clause;
mod ground;
mod indicator;
mod lexicon;
mod marks;
mod owner;
mod period;
mod phrase;
#[cfg(test)]
mod sample;
mod verb;
mod words;

use std::ops::Range;

use basis::Basis;
use clause::Clause;
use ground::{Find, Ground, Sentence};
use indicator::Named;

use crate::lang::Draft;
use crate::metric::{Change, Direction, Fact, Quantity};

/// Links each quantity to what it counts: one fact for each, in their order.
pub(crate) fn link(draft: &Draft<'_>, quantities: &[Quantity]) -> Vec<Fact> {
    let grounds = ground::lay_out(draft, quantities);
    let mut memory = Memory::new(&grounds);
    let mut facts = Vec::with_capacity(quantities.len());
    for (passage, ground) in grounds.iter().enumerate() {
        for sentence in &ground.sentences {
            let scene = Scene::new(&grounds, passage, sentence);
            facts.extend(scene.links(&memory).into_iter().map(|l| l.fact(draft, &grounds)));
            memory.learn(&scene);
        }
    }
    facts
}

/// What later sentences may take over from earlier ones.
struct Memory {
    owners: owner::Known,
    period: Option<Find>,
}

impl Memory {
    fn new(grounds: &[Ground<'_>]) -> Self {
        Self { owners: owner::Known { title: owner::of_title(grounds), carried: None }, period: None }
    }

    /// An owner is carried on until another is named; a time only as long as the same owner is spoken of.
    fn learn(&mut self, scene: &Scene<'_, '_>) {
        let last = scene.starts.last().map(|s| scene.find(s, "owner-begins-clause"));
        let time = period::last_of(&scene.periods, scene.ground, scene.passage, scene.sentence);
        if time.is_some() || last.is_some() {
            self.period = time;
        }
        if let Some(owner) = last {
            self.owners.carried = Some(owner);
        }
    }
}

/// A sentence with what was found in it before its figures are linked.
struct Scene<'g, 'q> {
    ground: &'g Ground<'q>,
    passage: usize,
    sentence: &'g Sentence,
    periods: Vec<Range<usize>>,
    starts: Vec<Range<usize>>,
}

impl<'g, 'q> Scene<'g, 'q> {
    fn new(grounds: &'g [Ground<'q>], passage: usize, sentence: &'g Sentence) -> Self {
        let ground = &grounds[passage];
        let periods = period::periods(ground.chars(), &sentence.chars);
        let starts = owner::starts(ground.chars(), &sentence.chars, &periods);
        Self { ground, passage, sentence, periods, starts }
    }

    fn find(&self, chars: &Range<usize>, rule: &'static str) -> Find {
        Find { passage: self.passage, chars: chars.clone(), rule }
    }

    /// Links the figures of the sentence, each with the help of those before it.
    fn links(&self, memory: &Memory) -> Vec<Link<'q>> {
        let places: Vec<Range<usize>> =
            self.ground.figures[self.sentence.figures.clone()].iter().map(|f| f.start..f.end).collect();
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
            owner,
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

/// A figure linked, each slot still a place in its passage.
struct Link<'q> {
    quantity: &'q Quantity,
    indicator: Option<Find>,
    action: Option<Find>,
    owner: Option<Find>,
    period: Option<Find>,
    change: Option<(Direction, Find)>,
    basis: Option<Find>,
}

impl Link<'_> {
    fn fact(self, draft: &Draft<'_>, grounds: &[Ground<'_>]) -> Fact {
        let slot = |find: Option<Find>| find.and_then(|f| f.slot(draft, grounds));
        let change = self.change.map(|(direction, find)| Change {
            direction,
            span: grounds[find.passage].view.span(find.chars.start, find.chars.end),
        });
        Fact {
            quantity: self.quantity.clone(),
            indicator: slot(self.indicator),
            action: slot(self.action),
            owner: slot(self.owner),
            period: slot(self.period),
            change,
            basis: slot(self.basis),
        }
    }
}
