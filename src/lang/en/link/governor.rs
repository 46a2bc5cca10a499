//! What governs a figure on its left: a verb, a noun with a preposition, a label, or nothing.

use super::noun_phrase::{Phrase, phrase_before};
use super::site::Site;
use super::time::time_at;
use super::words::{direction, is_function, is_nominal, is_only_verb, is_verb};
use crate::lang::en::lexicon::{BASES, GOVERNING_PREPOSITIONS, SMALL_WORDS};
use crate::lang::en::phrase::{find, longest_before};

/// What stands left of a figure once small words are skipped.
#[derive(Clone, Debug, Default)]
pub(super) struct Governor {
    /// The preposition between governor and figure: `to` of `rose to 5%`.
    pub(super) preposition: Option<usize>,
    /// The verb: its last token.
    pub(super) verb: Option<usize>,
    /// The noun phrase, when one stands right before the figure or its preposition.
    pub(super) noun: Option<Phrase>,
    /// Whether a colon stands between the noun and the figure.
    pub(super) label: bool,
}

/// Finds the governor of the figure of `site`.
pub(super) fn governor(site: &Site<'_, '_>) -> Governor {
    let view = site.view;
    let floor = site.floor();
    let mut governor = Governor::default();
    let mut at = site.from;
    loop {
        while at > floor && (is_skipped(view.before(at, 1)) || is_sum(site, at)) {
            at -= 1;
            if governor.preposition.is_none() && is_preposition(view.word(at)) {
                governor.preposition = Some(at);
            }
        }
        match adjunct_before(site, at, floor) {
            Some(start) => at = start,
            None => break,
        }
    }
    if at == floor {
        return governor;
    }
    let left = at - 1;
    if view.word(left) == ":" {
        governor.label = true;
        let mut end = left;
        if view.before(end, 1) == ")" {
            end = (floor..end).rev().find(|&k| view.word(k) == "(").unwrap_or(end);
        }
        governor.noun = phrase_before(view, end, floor);
        return governor;
    }
    let word = view.word(left);
    let preposition = governor.preposition.map_or("", |k| view.word(k));
    let adjective = is_nominal(view, left) && left > floor && is_copula(view.before(left, 1)) && preposition == "at";
    if adjective {
        // `was steady at 34.2 hours`
        governor.verb = Some(left - 1);
    } else if is_comparing(word) {
        governor.verb = None;
    } else if is_only_verb(word) || verb_here(site, left, preposition) {
        governor.verb = Some(left);
    } else if is_nominal(view, left) {
        governor.noun = phrase_before(view, at, floor);
        let before = governor.noun.map_or(at, |n| n.0);
        governor.verb = verb_before(site, before, floor);
    } else if word == "," && matches!(preposition, "at" | "of") {
        // `Copper output, at 31,400 tonnes,`
        governor.noun = phrase_before(view, left, floor);
    }
    governor
}

/// The time or basis that ends right before token `at`: `dropped **last year** to 25 per cent`, `grew 5% **year on year** to`.
fn adjunct_before(site: &Site<'_, '_>, at: usize, floor: usize) -> Option<usize> {
    let basis = longest_before(site.view, at, BASES).map(|(from, _)| from);
    let time = || (at.saturating_sub(6)..at).find(|&k| time_at(site.view, k, at) == Some(at));
    basis.or_else(time).filter(|&from| from > floor && from < at)
}

fn is_copula(word: &str) -> bool {
    matches!(word, "is" | "are" | "was" | "were" | "be" | "been" | "remained" | "stayed" | "remains" | "stays")
}

/// Participles that only lead from one figure to another.
fn is_comparing(word: &str) -> bool {
    matches!(word, "compared" | "equivalent" | "including" | "according" | "following")
}

/// The verb right before token `i`, over articles and adverbs.
fn verb_before(site: &Site<'_, '_>, i: usize, floor: usize) -> Option<usize> {
    let mut k = i;
    while k > floor && is_skipped(site.view.before(k, 1)) && !is_preposition(site.view.before(k, 1)) {
        k -= 1;
    }
    (k > floor && is_verb(site.view.before(k, 1))).then(|| k - 1)
}

/// Whether a word that may be a noun or a verb is a verb here. Right before a number it is, with no article before it; with a
/// preposition between, only what says a change or ends like a participle is.
fn verb_here(site: &Site<'_, '_>, i: usize, preposition: &str) -> bool {
    let view = site.view;
    let (word, before) = (view.word(i), view.before(i, 1));
    let change = direction(word).is_some();
    if !is_verb(word) && !change || i == site.start || is_article_like(before) {
        return false;
    }
    if preposition.is_empty() {
        return view.is_small(i) || view.headline;
    }
    let participle =
        word.ends_with("ed") || matches!(word, "cut" | "hit" | "put" | "set" | "cost" | "found" | "lost" | "sold");
    preposition != "of"
        && (change || participle)
        && (!is_function(before) || participle || matches!(word, "up" | "down"))
}

fn is_article_like(word: &str) -> bool {
    matches!(
        word,
        "a" | "an" | "the" | "its" | "their" | "his" | "her" | "our" | "this" | "that" | "annual" | "of" | "per" | ":"
    )
}

/// `a total of`, `an average of`, `a record`: words of summing up before a number.
fn is_sum(site: &Site<'_, '_>, at: usize) -> bool {
    let view = site.view;
    let sum = matches!(
        view.before(at, 1),
        "total" | "average" | "record" | "combined" | "maximum" | "minimum" | "equivalent"
    );
    sum && (at == site.from || view.word(at) == "of") && matches!(view.before(at, 2), "a" | "an" | "the" | "combined")
}

/// Words between a governor and its figure that change nothing for it.
fn is_skipped(word: &str) -> bool {
    word == "$" || is_preposition(word) || find(SMALL_WORDS, word).is_some()
}

fn is_preposition(word: &str) -> bool {
    find(GOVERNING_PREPOSITIONS, word).is_some()
}
