//! The verb that governs a figure.

use super::governor::Governor;
use super::site::Site;
use super::words::is_verb;
use crate::metric::Slot;

/// The governing verb, or the nearest verb before the figure in its clause: `**closed** two plants`.
pub(super) fn action(site: &Site<'_, '_>, governor: &Governor) -> Option<Slot> {
    let view = site.view;
    let near = || {
        site.leftward()
            .take(8)
            .take_while(|&k| !matches!(view.word(k), "," | ";" | ":"))
            .find(|&k| is_verb(view.word(k)) && view.is_small(k))
    };
    let verb = governor.verb.or_else(near)?;
    site.slot((verb, verb + 1), "governing-verb")
}
