//! Number-like text that is no figure: one rule a file, the first that fits decides.

mod age;
mod date;
mod description;
mod identifier;
mod list_mark;
mod name;
mod ordinal;
mod time;

pub(crate) use date::is_year;

use super::view::View;
use crate::metric::TrapReason;

/// A rule: the token behind the trap that begins at token `i`, and what it is instead of a figure.
type Rule = fn(&View<'_>, usize) -> Option<(usize, TrapReason)>;

const RULES: &[Rule] = &[
    list_mark::list_mark,
    identifier::identifier,
    date::date,
    time::time,
    ordinal::ordinal,
    age::age,
    description::description,
    date::year,
    name::name,
];

/// The trap that begins at token `i`.
pub(crate) fn trap(view: &View<'_>, i: usize) -> Option<(usize, TrapReason)> {
    RULES.iter().find_map(|rule| rule(view, i))
}

/// The date or year that begins at token `i`.
pub(crate) fn date_or_year(view: &View<'_>, i: usize) -> Option<(usize, TrapReason)> {
    date::date(view, i).or_else(|| date::year(view, i))
}

/// The clock time that begins at token `i`.
pub(crate) fn clock(view: &View<'_>, i: usize) -> Option<(usize, TrapReason)> {
    time::time(view, i)
}
