//! Whether a figure is a change, and which way: an ordered list of rules, the first that fits decides.

mod before;
mod behind;
mod growth;
mod multiple;
mod shared;
mod signed;

use super::governor::Governor;
use super::site::Site;
use super::words::{is_calendar, is_time_noun};
use crate::lang::en::trap::is_year;
use crate::lang::en::view::View;
use crate::metric::{Change, Direction, Kind, Slot};

/// The change that the figure is.
///
/// `rose 31%`, `up 6.3%`, `a 22 per cent rise`, `1.9 per cent higher`, `doubled`. The level reached (`to $214 million`) is none,
/// nor is what is added or cut as such (`cut 450 jobs`); a rate of growth is one wherever it is told.
pub(super) fn change(site: &Site<'_, '_>, governor: &Governor, indicator: Option<&Slot>) -> Option<Change> {
    if site.kind() == Kind::Multiple {
        return multiple::multiple(site);
    }
    let found = signed::signed(site).or_else(|| before::before(site, governor)).or_else(|| behind::behind(site));
    match found {
        Some((k, direction)) => Some(Change { direction, span: site.view.span(k, k + 1) }),
        None => shared::shared(site).or_else(|| growth::growth(site, indicator)),
    }
}

/// The word that says it, and which way it says.
type Said = (usize, Direction);

/// Whether token `k` names a time that figures are compared with; `last year's model` is none.
fn names_a_time(view: &View<'_>, k: usize) -> bool {
    let noun = is_time_noun(view.word(k)) && !matches!(view.word(k + 1), "'s" | "’s") || is_calendar(view, k);
    noun || is_year(view, k) || matches!(view.word(k), "earlier" | "before" | "ago")
}
