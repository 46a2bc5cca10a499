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

impl Odds {
    /// Takes out the rivals that are `no_rival`.
    fn leave_out(&mut self, no_rival: impl Fn(&Find) -> bool) {
        let [first, second] = std::mem::take(&mut self.rivals).map(|rival| rival.filter(|(find, _)| !no_rival(find)));
        self.rivals = if first.is_some() { [first, second] } else { [second, None] };
    }
}

impl Link<'_> {
    /// Reads the author's words into the slots.
    pub(crate) fn fact(mut self, draft: &Draft<'_>, grounds: &[Ground<'_>]) -> Fact {
        let words = |f: &Find| &grounds[f.passage].chars()[f.chars.clone()];
        // The name that `全县` stands for says the same as `全县`.
        if let (Some(name), Some(odds)) = (&self.refers_to, &mut self.owner_odds) {
            odds.leave_out(|rival| words(rival) == words(name));
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn odds(rivals: [Option<usize>; 2]) -> Odds {
        let find = |start| Find { passage: 0, chars: start..start + 1, rule: "ranked-first" };
        let percent = NonZeroU8::MIN;
        Odds { percent, rivals: rivals.map(|rival| rival.map(|start| (find(start), percent))) }
    }

    #[test]
    fn what_says_the_same_is_no_rival() {
        let places = |odds: &Odds| odds.rivals.each_ref().map(|r| r.as_ref().map(|(find, _)| find.chars.start));
        for (all, left) in [
            ([Some(1), Some(2)], [Some(2), None]),
            ([Some(2), Some(1)], [Some(2), None]),
            ([Some(1), None], [None, None]),
            ([Some(2), Some(3)], [Some(2), Some(3)]),
        ] {
            let mut odds = odds(all);
            odds.leave_out(|find| find.chars.start == 1);
            assert_eq!(places(&odds), left);
        }
    }
}
