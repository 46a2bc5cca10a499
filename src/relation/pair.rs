//! Two levels of the same thing, before and after.

use super::cue::Cue;
use super::figure::Figure;

/// Characters between 由 or 比 and its figure: the time that it held at may stand there.
const START: u8 = 12;
/// Characters between the two figures.
const APART: usize = 14;
/// And where the second says what it is compared with.
const COMPARED: usize = 24;
/// Characters between a pair and the figure that says how they differ.
pub(super) const BESIDE: usize = 12;

/// A level before and a level after, by their places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pair {
    pub(super) old: usize,
    pub(super) new: usize,
    /// Whether the words say which is which: from … to, compared with.
    pub(super) said: bool,
}

/// The figures at `first` and the next one as a pair, where they are levels of the same unit in one clause.
pub(super) fn pair(figures: &[Figure<'_>], first: usize) -> Option<Pair> {
    let (a, b) = (figures.get(first)?, figures.get(first + 1)?);
    // Growth rates have their own before and after: 22.5%, 比上年的27.1%回落4.6个百分点.
    let alike = a.same_unit(b) && (a.is_level() && b.is_level() || a.is_relative() && !a.is_level() && !b.is_level());
    if a.clause != b.clause || !alike {
        return None;
    }
    let (old, new) = (first, first + 1);
    if a.lead.within(Cue::From, START) && b.gap <= APART && b.lead.within(Cue::To, 4) {
        return Some(Pair { old, new, said: true });
    }
    let compared = b.lead.within(Cue::Than, START) && b.gap <= COMPARED;
    let up_from = a.lead.within(Cue::To, 2) && b.lead.within(Cue::From, 1) && b.gap <= APART;
    Some(Pair { old: new, new: old, said: compared || up_from })
}

/// The pair that the figure at `at` can say something of, right before or right after it, and whether it stands close by.
pub(super) fn pair_beside(figures: &[Figure<'_>], at: usize) -> Option<(Pair, bool)> {
    let clause = figures[at].clause;
    let before = at.checked_sub(2).filter(|&f| figures[f].clause == clause).and_then(|f| pair(figures, f));
    if let Some(found) = before {
        return Some((found, figures[at].gap <= BESIDE));
    }
    let next = figures.get(at + 1).filter(|f| f.clause == clause)?;
    let after = pair(figures, at + 1)?;
    Some((after, next.gap <= BESIDE))
}
