//! Changes that several figures share.

use std::ops::Range;

use crate::lang::en::link::site::Site;
use crate::lang::en::link::words::is_time_noun;
use crate::metric::{Change, Kind};

/// The change of the figure before, which this one states again or shares: `171.85 points higher, 1.36 percent`, `rose 9 and 12
/// per cent`, `snow by 60`, `0.3% in July, and 3.7% from a year earlier`, `0.5% on the month and 3.4% on the year`, `up 4.9%, led
/// by butter (18.2%), eggs (12%)`.
pub(super) fn shared(site: &Site<'_, '_>) -> Option<Change> {
    let view = site.view;
    let previous = site.previous?;
    let change = previous.fact.change?;
    let gap = previous.to..site.from;
    let small = |k| matches!(view.word(k), "," | "(" | "or" | "and" | "higher" | "lower" | "about");
    let joined = gap.len() <= 3 && gap.clone().all(small);
    let gapped = gap.len() <= 6 && view.before(site.from, 1) == "by" && matches!(view.word(gap.start), "," | "and");
    let article = matches!(view.word(site.to + 1), "a" | "the");
    let again = view.word(site.to) == "from" && article && is_time_noun(view.word(site.to + 2));
    let again =
        again || view.word(site.to) == "on" && view.word(site.to + 1) == "the" && is_time_noun(view.word(site.to + 2));
    let counted = site.kind() == Kind::Count && view.is_small(site.to);
    let fits = joined || gapped || bracketed(site, gap.clone()) || again && site.kind() == Kind::Percent;
    (fits && !counted && !gap.is_empty()).then_some(change)
}

/// Shares in brackets behind `led by`, and the next of them: each rose as the whole did.
fn bracketed(site: &Site<'_, '_>, mut gap: Range<usize>) -> bool {
    let view = site.view;
    let inside = |from: usize, to: usize| view.before(from, 1) == "(" && view.word(to) == ")";
    let next = gap.len() <= 6 && view.word(gap.start) == ")";
    let led = gap.len() <= 8 && gap.any(|k| matches!(view.word(k), "led" | "driven") && view.word(k + 1) == "by");
    site.kind() == Kind::Percent && inside(site.from, site.to) && (led || next)
}
