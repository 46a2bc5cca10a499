//! Rates of growth told as levels.

use crate::lang::en::link::site::Site;
use crate::lang::en::view::View;
use crate::metric::{Change, Direction, Kind, Slot};

/// A share whose indicator is growth is a rise even where it is told as a level: `annual growth hit 3.4%`; a level that grew
/// (`the growth fund's stake is 12%`) is none. What grows at so much a year rises, too: `growing at 40% a year`.
pub(super) fn growth(site: &Site<'_, '_>, indicator: Option<&Slot>) -> Option<Change> {
    if site.kind() != Kind::Percent {
        return None;
    }
    let named = indicator.filter(|slot| names_growth(&slot.text.to_ascii_lowercase())).map(|slot| slot.span);
    let span = named.or_else(|| growing_at(site.view, site.from, site.to).map(|k| site.view.span(k, k + 1)))?;
    Some(Change { direction: Direction::Increase, span })
}

fn names_growth(indicator: &str) -> bool {
    let head = indicator.strip_suffix(" rate").unwrap_or(indicator);
    head == "growth" || head.ends_with(" growth")
}

/// `growing at 40% a year`
fn growing_at(view: &View<'_>, from: usize, to: usize) -> Option<usize> {
    let yearly = matches!(view.word(to), "a" | "per") && matches!(view.word(to + 1), "year" | "month" | "week")
        || matches!(view.word(to), "annually" | "yearly");
    let at = from.checked_sub(2).filter(|_| view.before(from, 1) == "at" && yearly)?;
    matches!(view.word(at), "grow" | "growing" | "grows" | "grew" | "grown" | "rising" | "expanding").then_some(at)
}
