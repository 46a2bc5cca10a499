//! The time that a figure covers or holds at.

use super::noun_phrase::Phrase;
use super::site::Site;
use super::time::time_at;
use crate::metric::Slot;

/// The last expression of time before the figure in its sentence, or else the first behind it: `in the third quarter`, `since
/// July`, `last year`.
pub(super) fn period(site: &Site<'_, '_>) -> Option<Slot> {
    let times = times(site);
    let before = times.iter().rev().find(|t| t.0 < site.from);
    let found = before.or_else(|| times.iter().find(|t| t.0 >= site.to))?;
    site.slot(*found, "time-in-sentence")
}

/// The expressions of time in the figure's sentence, from its start to a little behind the figure.
pub(super) fn times(site: &Site<'_, '_>) -> Vec<Phrase> {
    let mut found = Vec::new();
    let mut k = site.start;
    let stop = site.end.min(site.to + BEHIND);
    while k < stop {
        match time_at(site.view, k, site.end) {
            Some(end) => {
                // `takes 29 minutes`: the figure is no time of its own.
                if end <= site.from || k >= site.to {
                    found.push((k, end));
                }
                k = end.max(k + 1);
            }
            None => k += 1,
        }
    }
    found
}

/// Tokens behind a figure where its time may stand.
const BEHIND: usize = 25;
