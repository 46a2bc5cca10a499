//! The time that a figure covers or holds at.

use super::noun_phrase::Phrase;
use super::site::Site;
use super::time::time_at;
use crate::metric::Slot;

/// The last expression of time before the figure in its sentence, or else the first behind it: `in the third quarter`, `since
/// July`, `last year`.
pub(super) fn period(site: &Site<'_, '_>, times: &[Phrase]) -> Option<Slot> {
    let before = times.iter().rev().find(|t| t.0 < site.from);
    let found = before.or_else(|| times.iter().find(|t| t.0 >= site.to))?;
    site.slot(*found, "time-in-sentence")
}

/// The expressions of time in a sentence, read once for all of its figures, as far as one of them asks.
#[derive(Default)]
pub(super) struct Times {
    /// The tokens of the sentence, or of the window that is looked at.
    sentence: Phrase,
    found: Vec<Phrase>,
    /// The token that is read next.
    next: usize,
}

impl Times {
    /// Those from the start of the figure's sentence to a little behind the figure.
    pub(super) fn of(&mut self, site: &Site<'_, '_>) -> Vec<Phrase> {
        if self.sentence != (site.start, site.end) {
            *self = Self { sentence: (site.start, site.end), found: Vec::new(), next: site.start };
        }
        let stop = site.end.min(site.to + BEHIND);
        while self.next < stop {
            let end = time_at(site.view, self.next, site.end);
            self.found.extend(end.map(|end| (self.next, end)));
            self.next = end.unwrap_or(0).max(self.next + 1);
        }
        // `takes 29 minutes`: the figure is no time of its own.
        let apart = |t: &&Phrase| t.0 < stop && (t.1 <= site.from || t.0 >= site.to);
        self.found.iter().filter(apart).copied().collect()
    }
}

/// Tokens behind a figure where its time may stand.
const BEHIND: usize = 25;
