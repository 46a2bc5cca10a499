//! Multiples that say that something rose.

use super::names_a_time;
use crate::lang::en::link::site::Site;
use crate::lang::en::link::words::direction;
use crate::lang::en::quantity::is_valuation;
use crate::metric::{Change, Direction};

/// `doubled`, `a tenfold rise`, `twice as many as in 2020`. A comparison with something else is no change: `twice the rate of its
/// neighbour`.
pub(super) fn multiple(site: &Site<'_, '_>) -> Option<Change> {
    let view = site.view;
    let word = view.word(site.to - 1);
    let auxiliary = matches!(view.before(site.from, 1), "will" | "would" | "could" | "may" | "to");
    let verb = auxiliary || word.ends_with("ed") || word.ends_with("ing") || word.ends_with("les");
    // `rose fourfold`, `a tenfold rise`
    let moved = direction(view.word(site.to)).is_some() || direction(view.before(site.from, 1)).is_some();
    let fold = word.ends_with("fold") && moved;
    let clause =
        || (site.to..site.end.min(site.to + 12)).take_while(|&k| !matches!(view.word(k), "," | ";" | ":" | "(" | "—"));
    let time = || !is_valuation(view.word(site.to)) && clause().any(|k| names_a_time(view, k));
    (verb || fold || time()).then(|| Change { direction: Direction::Increase, span: view.span(site.from, site.to) })
}
