//! Whether a figure is a change, and which way.

use super::governor::Governor;
use super::site::Site;
use super::words::{direction, is_time_noun};
use crate::metric::{Change, Direction, Kind};

/// The change that the figure is.
///
/// `rose 31%`, `up 6.3%`, `a 22 per cent rise`, `1.9 per cent higher`, `doubled`. The level reached (`to $214 million`) is none,
/// nor is what is added or cut as such (`cut 450 jobs`).
pub(super) fn change(site: &Site<'_, '_>, governor: &Governor) -> Option<Change> {
    let at = match site.kind() {
        Kind::Multiple => return multiple(site),
        _ => halved(site).or_else(|| before(site, governor)).or_else(|| behind(site)),
    };
    match at {
        Some((k, way)) => Some(Change { direction: way, span: site.view.span(k, k + 1) }),
        None => shared(site),
    }
}

/// `doubled`, `twice as many as in 2020`.
fn multiple(site: &Site<'_, '_>) -> Option<Change> {
    let span = site.view.span(site.from, site.to);
    Some(Change { direction: Direction::Increase, span })
}

/// `halved` is a fall by half.
fn halved(site: &Site<'_, '_>) -> Option<(usize, Direction)> {
    let last = site.to - 1;
    matches!(site.view.word(last), "halved" | "halving").then_some((last, Direction::Decrease))
}

/// A change word right before the figure: `rose 31%`, `fell by 1.3 days`, `a drop of 5%`.
fn before(site: &Site<'_, '_>, governor: &Governor) -> Option<(usize, Direction)> {
    let view = site.view;
    let preposition = governor.preposition.map_or("", |k| view.word(k));
    if matches!(preposition, "to" | "at" | "from" | "for" | "in" | "above" | "below" | "on" | "with" | "as" | "worth") {
        return None;
    }
    let mut k = site.from;
    while k > site.floor()
        && matches!(
            view.before(k, 1),
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
        )
    {
        k -= 1;
    }
    let k = k.checked_sub(1).filter(|&k| k >= site.floor())?;
    let way = direction(view.word(k))?;
    let amount = matches!(site.kind(), Kind::Count | Kind::Money | Kind::Measure | Kind::Duration);
    let moved = matches!(
        view.word(k),
        "added"
            | "adds"
            | "adding"
            | "add"
            | "cut"
            | "cuts"
            | "cutting"
            | "lost"
            | "lose"
            | "loses"
            | "losing"
            | "raised"
            | "raise"
            | "raises"
            | "raising"
            | "shed"
            | "reduced"
            | "slashed"
            | "boosted"
            | "lifted"
            | "more"
            | "less"
            | "fewer"
            | "ahead"
            | "trimmed"
    );
    if amount && moved && preposition != "by" || matches!(view.word(k), "more" | "less" | "fewer") {
        return None;
    }
    let noun_counted = site.kind() == Kind::Count
        && preposition.is_empty()
        && view.is_small(site.to)
        && !matches!(view.word(k), "up" | "down");
    (!noun_counted || is_time_noun(view.word(site.to))).then_some((k, way))
}

/// A change word behind the figure: `a 22 per cent rise`, `1.9 per cent higher`, `7.7 per cent more than a year ago`.
fn behind(site: &Site<'_, '_>) -> Option<(usize, Direction)> {
    let view = site.view;
    let mut k = site.to;
    while view.is_hyphen(k)
        || matches!(
            view.word(k),
            "annual"
                | "year"
                | "on"
                | "yearly"
                | "monthly"
                | "-"
                | "point"
                | "further"
                | "overall"
                | "tax"
                | "price"
                | "pay"
                | "rate"
        )
    {
        k += 1;
    }
    let way = direction(view.word(k)).filter(|_| k < site.next.max(site.to + 1))?;
    let compares = matches!(
        view.word(k),
        "more"
            | "less"
            | "fewer"
            | "higher"
            | "lower"
            | "greater"
            | "bigger"
            | "larger"
            | "smaller"
            | "longer"
            | "shorter"
            | "cheaper"
            | "faster"
            | "slower"
    );
    let amount = matches!(site.kind(), Kind::Count | Kind::Measure | Kind::Duration);
    match view.word(k) {
        "ahead" | "behind" if amount => None,
        "higher" | "lower" if !(k..site.end.min(k + 6)).any(|j| view.word(j) == "than") => Some((k, way)),
        _ if compares => against_a_time(site, k).then_some((k, way)),
        _ if amount && site.kind() == Kind::Count => None,
        _ => Some((k, way)),
    }
}

/// Whether what a comparison is against is a time: `than a year ago`, `than at Christmas`.
fn against_a_time(site: &Site<'_, '_>, at: usize) -> bool {
    let view = site.view;
    let Some(than) = (at..site.end.min(at + 6)).find(|&k| view.word(k) == "than") else { return false };
    (than + 1..site.end.min(than + 6)).any(|k| {
        is_time_noun(view.word(k))
            || view.is_number(k)
            || matches!(view.word(k), "last" | "earlier" | "before" | "previous" | "ago")
    })
}

/// The change of the figure before, which this one states again or shares: `171.85 points higher, 1.36 percent`, `rose 9 and 12
/// per cent`.
fn shared(site: &Site<'_, '_>) -> Option<Change> {
    let previous = site.previous?;
    let gap = previous.to..site.from;
    let joined = gap.len() <= 3
        && gap.clone().all(|k| matches!(site.view.word(k), "," | "(" | "or" | "and" | "higher" | "lower" | "about"));
    let change = site.previous_change().filter(|_| joined)?;
    (!gap.is_empty()).then_some(change)
}
