//! The subject of the verb that governs the figure.

use crate::lang::en::link::governor::Governor;
use crate::lang::en::link::noun_phrase::{
    Phrase, is_name, phrase_at, phrase_before, with_head, with_of, without_owner_and_time,
};
use crate::lang::en::link::site::Site;
use crate::lang::en::link::words::{
    direction, is_agent, is_calendar, is_level_verb, is_nominal, is_time_noun, is_verb,
};
use crate::metric::Slot;

/// `second-quarter **net income** rose 31%`, `the **average journey** takes 29.1 minutes`.
///
/// With a verb that says neither a level nor a change, one who acts is no indicator: in `the charity raised £3.1m` the charity
/// is the owner.
pub(super) fn subject(site: &Site<'_, '_>, governor: &Governor) -> Option<Slot> {
    let view = site.view;
    let verb = governor.verb.or_else(|| nearest_verb(site))?;
    let phrase = subject_of(site, verb)?;
    let measured = is_level_verb(view.word(verb)) || direction(view.word(verb)).is_some();
    let acts = is_agent(view.word(phrase.1 - 1)) || is_name(view, phrase);
    if acts && !measured {
        return None;
    }
    let phrase = without_owner_and_time(view, phrase)?;
    site.slot(with_of(view, phrase, verb), "subject-of-verb")
}

/// The nearest verb left of the figure in its clause.
fn nearest_verb(site: &Site<'_, '_>) -> Option<usize> {
    let view = site.view;
    let floor = site.floor();
    (floor..site.from).rev().take(14).take_while(|&k| !matches!(view.word(k), ";" | "—")).find(|&k| {
        (is_level_verb(view.word(k)) || direction(view.word(k)).is_some() && is_verb(view.word(k))) && k > site.start
    })
}

/// The subject of the verb at token `verb`.
pub(in crate::lang::en::link) fn subject_of(site: &Site<'_, '_>, verb: usize) -> Option<Phrase> {
    let view = site.view;
    let mut at = verb;
    // Auxiliaries and adverbs of the verb group.
    while at > site.start && is_verb_group(view.before(at, 1)) {
        at -= 1;
    }
    if matches!(view.before(at, 1), "which" | "who" | "that") && at > site.start {
        let end = at - 1 - usize::from(view.before(at, 2) == ",");
        return phrase_before(view, end, site.start).map(|p| with_head(view, p, site.start));
    }
    let start = clause_start(site, at);
    let from = behind_opening(site, start, at);
    let phrase = phrase_at(view, from, at)?;
    (!is_time_noun(view.word(phrase.1 - 1))).then_some(phrase)
}

fn is_verb_group(word: &str) -> bool {
    matches!(
        word,
        "has"
            | "have"
            | "had"
            | "is"
            | "are"
            | "was"
            | "were"
            | "be"
            | "been"
            | "being"
            | "will"
            | "would"
            | "could"
            | "may"
            | "might"
            | "can"
            | "to"
            | "also"
            | "only"
            | "just"
            | "now"
            | "still"
            | "already"
            | "not"
            | "even"
            | "nearly"
            | "almost"
            | "then"
            | "more"
    ) || word.len() > 4 && word.ends_with("ly")
}

/// First token of the clause whose verb group begins at `at`.
fn clause_start(site: &Site<'_, '_>, at: usize) -> usize {
    let view = site.view;
    let mut k = at;
    while k > site.start {
        let word = view.before(k, 1);
        let stops = matches!(word, ";" | ":" | "—" | "–" | "\"" | "“" | "”" | "(" | ")");
        let joins = matches!(
            word,
            "," | "and"
                | "that"
                | "while"
                | "when"
                | "because"
                | "although"
                | "though"
                | "but"
                | "whereas"
                | "if"
                | "as"
                | "said"
                | "says"
                | "with"
        );
        if stops || joins && has_noun(site, k, at) {
            return k;
        }
        k -= 1;
    }
    site.start
}

fn has_noun(site: &Site<'_, '_>, from: usize, to: usize) -> bool {
    (from..to).any(|k| is_nominal(site.view, k) && !is_time_noun(site.view.word(k)) && !is_calendar(site.view, k))
}

/// Behind the time or place that opens a clause: `In 2019 the figure`, `On Monday, shares`.
fn behind_opening(site: &Site<'_, '_>, start: usize, at: usize) -> usize {
    let view = site.view;
    let mut from = start;
    while from < at
        && matches!(view.word(from), "and" | "but" | "then" | "meanwhile" | "however" | "," | "so" | "-" | "•" | "*")
    {
        from += 1;
    }
    let opens = matches!(
        view.word(from),
        "in" | "on"
            | "at"
            | "for"
            | "during"
            | "since"
            | "by"
            | "after"
            | "among"
            | "under"
            | "with"
            | "as"
            | "from"
            | "of"
    );
    if !opens {
        return from;
    }
    if let Some(comma) = (from..at).find(|&k| view.word(k) == ",") {
        return comma + 1;
    }
    match phrase_at(view, from + 1, at) {
        Some((_, end)) if end < at => end,
        _ => (from..at).find(|&k| view.is_number(k)).map_or(from + 1, |k| k + 1),
    }
}
