//! A linked figure, on its way to a fact.

use std::num::NonZeroU8;

use super::ground::{Find, Ground};
use crate::lang::Draft;
use crate::metric::{Change, Direction, Fact, Quantity};

/// A figure linked, each slot still a place in its passage.
pub(crate) struct Link<'q> {
    pub(crate) quantity: &'q Quantity,
    pub(crate) indicator: Option<Find>,
    pub(crate) action: Option<Find>,
    pub(crate) indicator_odds: Option<Odds>,
    pub(crate) owner: Option<Find>,
    pub(crate) owner_odds: Option<Odds>,
    /// The name that the owner stands for.
    pub(crate) refers_to: Option<Find>,
    pub(crate) period: Option<Find>,
    pub(crate) change: Option<(Direction, Find)>,
    pub(crate) basis: Option<Find>,
}

/// How sure the ranker is of a slot, and what else it weighed.
#[derive(Clone, Debug)]
pub(crate) struct Odds {
    pub(crate) percent: NonZeroU8,
    pub(crate) rivals: [Option<(Find, NonZeroU8)>; 2],
}

impl Link<'_> {
    /// Reads the author's words into the slots.
    pub(crate) fn fact(self, draft: &Draft<'_>, grounds: &[Ground<'_>]) -> Fact {
        let slot = |find: Option<Find>| find.and_then(|f| f.slot(draft, grounds));
        let span = |f: &Find| grounds[f.passage].view.span(f.chars.start, f.chars.end);
        let ranked = |find: Option<Find>, odds: Option<Odds>| {
            let Some(odds) = odds else { return slot(find) };
            let rivals = odds.rivals.map(|rival| rival.map(|(f, percent)| (span(&f), percent)));
            slot(find).map(|slot| slot.weighed(draft.text, odds.percent, rivals))
        };
        let change = self.change.map(|(direction, find)| Change { direction, span: span(&find) });
        Fact {
            quantity: self.quantity.clone(),
            indicator: ranked(self.indicator, self.indicator_odds),
            action: slot(self.action).map(Box::new),
            owner: ranked(self.owner, self.owner_odds),
            refers_to: slot(self.refers_to).map(Box::new),
            period: slot(self.period),
            change,
            basis: slot(self.basis).map(Box::new),
            unit_from: None,
        }
    }
}
