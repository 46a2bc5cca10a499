//! The time that a figure covers or holds at.

use super::noun_phrase::Phrase;
use super::site::Site;
use super::words::{is_calendar, is_time_noun};
use crate::lang::en::view::View;
use crate::metric::Slot;

/// The last expression of time before the figure in its sentence, or else the first behind it: `in the third quarter`, `since
/// July`, `last year`.
pub(super) fn period(site: &Site<'_, '_>) -> Option<Slot> {
    let view = site.view;
    let mut found: Option<Phrase> = None;
    let mut k = site.start;
    while k < site.from {
        match time_at(view, k, site.end) {
            Some(end) => {
                found = Some((k, end));
                k = end.max(k + 1);
            }
            None => k += 1,
        }
    }
    let behind = || (site.to..site.end.min(site.to + 25)).find_map(|k| time_at(view, k, site.end).map(|end| (k, end)));
    site.slot(found.or_else(behind)?, "time-in-sentence")
}

/// The end of the expression of time that begins at token `i`, preposition and article with it.
pub(super) fn time_at(view: &View<'_>, i: usize, limit: usize) -> Option<usize> {
    let preposition = matches!(
        view.word(i),
        "in" | "on"
            | "during"
            | "since"
            | "for"
            | "by"
            | "at"
            | "from"
            | "until"
            | "through"
            | "over"
            | "to"
            | "after"
            | "between"
    );
    let mut at = i;
    if preposition {
        at += 1;
    }
    let end = time_core(view, at, limit)?;
    Some(end.min(limit)).filter(|&end| end > i)
}

fn time_core(view: &View<'_>, i: usize, limit: usize) -> Option<usize> {
    let word = view.word(i);
    if matches!(word, "now" | "today" | "yesterday" | "currently" | "overnight" | "nowadays") {
        return Some(i + 1);
    }
    if let Some((end, _)) = crate::lang::en::trap::date_or_year(view, i) {
        return Some(end);
    }
    if is_calendar(view, i) {
        return Some(i + 1);
    }
    if matches!(view.word(i), "q" | "h" | "fy") && view.is_capital(i) && view.is_number(i + 1) && view.glued(i + 1) {
        return Some(i + 2);
    }
    let mut k = i;
    if matches!(view.word(k), "the" | "a" | "this" | "each" | "every") {
        k += 1;
    }
    let qualifier = matches!(
        view.word(k),
        "first"
            | "second"
            | "third"
            | "fourth"
            | "last"
            | "this"
            | "next"
            | "previous"
            | "past"
            | "same"
            | "current"
            | "latest"
            | "final"
            | "full"
            | "late"
            | "early"
            | "financial"
            | "fiscal"
            | "coming"
            | "prior"
            | "preceding"
            | "whole"
            | "corresponding"
    );
    let pointed = matches!(view.word(i), "this" | "a" | "each" | "every");
    if qualifier {
        k += 1;
        k += usize::from(view.is_hyphen(k));
    }
    while k < limit
        && (view.is_number(k)
            || matches!(
                view.word(k),
                "three"
                    | "four"
                    | "five"
                    | "six"
                    | "seven"
                    | "eight"
                    | "nine"
                    | "ten"
                    | "twelve"
                    | "two"
                    | "few"
                    | "financial"
                    | "fiscal"
                    | "calendar"
                    | "half"
            ))
    {
        k += 1;
    }
    if !(qualifier || pointed || k > i + 1) || !is_time_noun(view.word(k)) {
        return None;
    }
    let mut end = k + 1;
    if matches!(view.word(end), "earlier" | "ago" | "before") {
        end += 1;
    } else if matches!(view.word(end), "of" | "to" | "ended" | "ending")
        && let Some((date, _)) = crate::lang::en::trap::date_or_year(view, end + 1)
    {
        end = date;
    } else if matches!(view.word(end), "of" | "to" | "ended" | "ending") && is_calendar(view, end + 1) {
        end += 2;
    }
    // `a year` alone is a rate, and said so only where nothing better is found.
    Some(end)
}
