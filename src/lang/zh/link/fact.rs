//! A linked figure, on its way to a fact.

use super::ground::{Find, Ground};
use crate::lang::Draft;
use crate::metric::{Change, Direction, Fact, Quantity};

/// A figure linked, each slot still a place in its passage.
pub(crate) struct Link<'q> {
    pub(crate) quantity: &'q Quantity,
    pub(crate) indicator: Option<Find>,
    pub(crate) action: Option<Find>,
    pub(crate) owner: Option<Find>,
    pub(crate) period: Option<Find>,
    pub(crate) change: Option<(Direction, Find)>,
    pub(crate) basis: Option<Find>,
}

impl Link<'_> {
    /// Reads the author's words into the slots.
    pub(crate) fn fact(self, draft: &Draft<'_>, grounds: &[Ground<'_>]) -> Fact {
        let slot = |find: Option<Find>| find.and_then(|f| f.slot(draft, grounds));
        let change = self.change.map(|(direction, find)| Change {
            direction,
            span: grounds[find.passage].view.span(find.chars.start, find.chars.end),
        });
        Fact {
            quantity: self.quantity.clone(),
            indicator: slot(self.indicator),
            action: slot(self.action).map(Box::new),
            owner: slot(self.owner),
            period: slot(self.period),
            change,
            basis: slot(self.basis).map(Box::new),
            unit_from: None,
        }
    }
}
