//! Change words before a figure.

use super::Said;
use crate::lang::en::link::governor::Governor;
use crate::lang::en::link::site::Site;
use crate::lang::en::link::words::{direction, is_time_noun, is_verb};
use crate::lang::en::view::View;
use crate::metric::Kind;

/// A change word right before the figure: `rose 31%`, `fell by 1.3 days`, `a drop of 5%`. With `by` it may stand before its
/// object: `raise the property tax by $137`.
pub(super) fn before(site: &Site<'_, '_>, governor: &Governor) -> Option<Said> {
    if states_a_level(site, governor) {
        return None;
    }
    let view = site.view;
    let by = governor.preposition.is_some_and(|k| view.word(k) == "by") || view.before(site.from, 1) == "by";
    let mut k = site.from;
    while k > site.floor() && is_small_word(view.before(k, 1)) {
        k -= 1;
    }
    let last = k.checked_sub(1).filter(|&k| k >= site.floor())?;
    let near = direction(view.word(last)).map(|way| (last, way));
    let (k, way) = near.or_else(|| if by { by_how_much(site, last) } else { None })?;
    let compares = matches!(view.word(k), "more" | "less" | "fewer" | "smaller" | "shorter" | "longer" | "greater");
    let moved = !by && MOVED.binary_search(&view.word(k)).is_ok() && is_amount(site.kind());
    if compares || moved || is_idiom(view, k) || counts_a_noun(site, governor, k) {
        return None;
    }
    Some((k, way))
}

/// Verbs that move an amount without saying that something rose or fell by it: `cut 450 jobs`, `lost £350,000`.
const MOVED: &[&str] = &[
    "add", "added", "adding", "adds", "ahead", "boosted", "cut", "cuts", "cutting", "extended", "lifted", "lose",
    "loses", "losing", "lost", "raise", "raised", "raises", "raising", "reduced", "shed", "slashed", "trimmed",
];

/// `rose to $214 million`, `slips below 40p`: what was reached.
fn states_a_level(site: &Site<'_, '_>, governor: &Governor) -> bool {
    let view = site.view;
    let preposition = governor.preposition.map_or("", |k| view.word(k));
    let reached = |word: &str| matches!(word, "below" | "above");
    matches!(preposition, "to" | "at" | "from" | "for" | "in" | "above" | "below" | "on" | "with" | "as" | "worth")
        || reached(view.word(site.from))
        || reached(view.before(site.from, 1))
}

fn is_amount(kind: Kind) -> bool {
    matches!(kind, Kind::Count | Kind::Money | Kind::Measure | Kind::Duration)
}

fn is_small_word(word: &str) -> bool {
    matches!(
        word,
        "by" | "of"
            | "a"
            | "an"
            | "about"
            | "just"
            | "another"
            | "further"
            | "around"
            | "nearly"
            | "almost"
            | "only"
            | "even"
            | "the"
            | "total"
            | "average"
            | "equivalent"
    )
}

/// `made up 44 per cent`, `set down`: no direction.
fn is_idiom(view: &View<'_>, k: usize) -> bool {
    matches!(view.word(k), "up" | "down")
        && matches!(
            view.before(k, 1),
            "make" | "makes" | "made" | "making" | "set" | "put" | "taken" | "took" | "picked" | "signed" | "cleaned"
        )
}

/// Whether the verb has counted things as its object: `gained 12 seats`.
fn counts_a_noun(site: &Site<'_, '_>, governor: &Governor, k: usize) -> bool {
    let view = site.view;
    let adverb = matches!(view.word(k), "up" | "down");
    let noun = view.is_small(site.to) && !is_time_noun(view.word(site.to));
    site.kind() == Kind::Count && governor.preposition.is_none() && noun && !adverb
}

/// The verb of a clause whose `by`-phrase the figure is: `fell even faster, by R815 million`.
fn by_how_much(site: &Site<'_, '_>, from: usize) -> Option<Said> {
    let view = site.view;
    let mut clause =
        (site.floor()..=from).rev().take(16).take_while(|&k| !matches!(view.word(k), ";" | ":" | "—" | "that"));
    clause.find_map(|k| direction(view.word(k)).filter(|_| is_verb(view.word(k))).map(|way| (k, way)))
}
