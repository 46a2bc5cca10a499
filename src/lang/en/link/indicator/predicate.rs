//! What is said of a figure that is the subject of its clause.

use crate::lang::en::lexicon::AUXILIARIES;
use crate::lang::en::link::governor::Governor;
use crate::lang::en::link::site::Site;
use crate::lang::en::link::words::{is_calendar, is_only_verb, is_verb};
use crate::lang::en::phrase::find;
use crate::metric::{Kind, Slot};

/// `Forty-four per cent **had been approached by scammers**`, `in all 310GWh was **wasted**`: nothing is named, and what is said
/// tells what is counted.
pub(super) fn predicate(site: &Site<'_, '_>, governor: &Governor) -> Option<Slot> {
    let view = site.view;
    let opens = governor.verb.is_none() && governor.noun.is_none();
    if !opens || matches!(site.kind(), Kind::Multiple | Kind::Score | Kind::Points) {
        return None;
    }
    let mut from = site.to;
    while from < site.end && (is_auxiliary(view.word(from)) || view.word(from).ends_with("ly")) {
        from += 1;
    }
    let verb =
        is_verb(view.word(from)) && (from > site.to || is_only_verb(view.word(from)) || view.word(from + 1) != "of");
    if !verb || !view.is_small(from) || is_calendar(view, from) {
        return None;
    }
    let mut to = from + 1;
    while to < site.end.min(from + LONGEST) && goes_on(site, to) {
        to += 1;
    }
    while to > from + 1
        && matches!(
            view.before(to, 1),
            "a" | "an" | "the" | "to" | "of" | "for" | "by" | "with" | "as" | "their" | "its"
        )
    {
        to -= 1;
    }
    site.slot((from, to), "predicate-behind-number")
}

/// Words of a predicate that are told.
const LONGEST: usize = 5;

fn goes_on(site: &Site<'_, '_>, k: usize) -> bool {
    let view = site.view;
    view.is_word(k)
        && !is_calendar(view, k)
        && k < site.next
        && !matches!(
            view.word(k),
            "in" | "at" | "on" | "last" | "this" | "and" | "but" | "while" | "compared" | "since" | "during"
        )
}

fn is_auxiliary(word: &str) -> bool {
    matches!(word, "must" | "ever" | "never" | "say" | "said" | "they") || find(AUXILIARIES, word).is_some()
}
