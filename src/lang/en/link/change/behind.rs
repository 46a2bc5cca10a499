//! Change words behind a figure.

use super::{Said, names_a_time};
use crate::lang::en::lexicon::{CHANGE_MODIFIERS, CHANGE_NOUNS};
use crate::lang::en::link::site::Site;
use crate::lang::en::link::words::{direction, is_comparative, is_modifier};
use crate::lang::en::phrase::find;
use crate::metric::Kind;

/// A change word behind the figure: `a 22 per cent rise`, `1.9 per cent higher`, `7.7 per cent more than a year ago`, `15 per cent
/// up`, `at least 4% of growth`, `6.4 cents a litre cheaper than in May`.
///
/// A comparison with something other than a time is no change: `£60 more than in Eastleigh`.
pub(super) fn behind(site: &Site<'_, '_>) -> Option<Said> {
    let view = site.view;
    let k = change_word(site);
    let way = direction(view.word(k)).filter(|_| k < site.end)?;
    let alone = || !(k..site.end.min(k + 6)).any(|j| view.word(j) == "than");
    let said = match view.word(k) {
        "ahead" => site.kind() == Kind::Percent,
        "up" | "down" => {
            let closed =
                !view.is_word(k + 1) || matches!(view.word(k + 1), "on" | "from" | "year" | "compared" | "since");
            k == site.to && matches!(site.kind(), Kind::Percent | Kind::Points) && closed
        }
        "higher" | "lower" if alone() => true,
        // `will pay £93 more for`
        "cheaper" | "more" | "less" if alone() => {
            site.kind() == Kind::Money && (!view.is_word(k + 1) || view.word(k + 1) == "for")
        }
        word if is_comparative(word) || is_modifier(word) => against_a_time(site, k),
        word => is_change_noun(word) && site.kind() != Kind::Count,
    };
    said.then_some((k, way))
}

/// Whether the word is a noun of change.
pub(super) fn is_change_noun(word: &str) -> bool {
    find(CHANGE_NOUNS, word).is_some()
}

/// Where a change word would stand: behind what describes it, or behind the figure said again (`two cents, or 0.6 per cent,
/// lower`).
fn change_word(site: &Site<'_, '_>) -> usize {
    let view = site.view;
    let mut k = site.to;
    // `6.4 cents a litre cheaper`, `4% of growth`
    if site.kind() == Kind::Money && matches!(view.word(k), "a" | "an" | "per") && view.word(k + 3) == "than" {
        k += 2;
    } else if site.kind() == Kind::Percent && view.word(k) == "of" && view.word(k + 1) == "growth" {
        k += 1;
    }
    while k < site.end && (view.word(k) == "-" || find(CHANGE_MODIFIERS, view.word(k)).is_some()) {
        k += 1;
    }
    match (view.word(k), view.word(k + 1)) {
        (",", "or") => (k + 2..site.end.min(k + 8)).find(|&j| view.word(j) == ",").map_or(k, |j| j + 1),
        (",", "lower" | "higher") => k + 1,
        _ => k,
    }
}

/// Whether a comparison is against a time: `than a year ago`, `than at Christmas`.
fn against_a_time(site: &Site<'_, '_>, at: usize) -> bool {
    let view = site.view;
    let Some(than) = (at..site.end.min(at + 6)).find(|&k| view.word(k) == "than") else { return false };
    (than + 1..site.end.min(than + 7)).any(|k| names_a_time(view, k))
}
