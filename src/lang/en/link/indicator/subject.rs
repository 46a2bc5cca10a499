//! The subject of the verb that governs the figure.

use crate::lang::en::lexicon::{AUXILIARIES, CLAUSE_OPENERS, OPENING_PREPOSITIONS, REPORTING_VERBS, SUM_VERBS};
use crate::lang::en::link::governor::Governor;
use crate::lang::en::link::noun_phrase::{
    Phrase, is_name, phrase_at, phrase_before, with_head, with_of, without_owner_and_time,
};
use crate::lang::en::link::site::Site;
use crate::lang::en::link::words::{
    direction, is_agent, is_calendar, is_level_verb, is_nominal, is_time_noun, is_verb,
};
use crate::lang::en::phrase::find;
use crate::metric::{Kind, Slot};

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
    let who = view.before(verb, 1) == "who" || view.before(verb, 2) == "who";
    let moves = is_transitive(view.word(verb)) && matches!(site.kind(), Kind::Money | Kind::Count | Kind::Measure);
    if who || acts && (!measured || moves) {
        return None;
    }
    let phrase = without_owner_and_time(view, phrase)?;
    site.slot(with_of(view, phrase, verb), "subject-of-verb")
}

/// Verbs of change that also move sums: `the club lost £350,000` tells what the club lost.
fn is_transitive(verb: &str) -> bool {
    find(SUM_VERBS, verb).is_some()
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
    // `a catamaran costing €5.8 million`: a participle belongs to the noun right before it.
    if at == verb && view.word(verb).ends_with("ing") {
        return phrase_before(view, at, site.start).map(|p| with_head(view, p, site.start));
    }
    let start = clause_start(site, at);
    let from = behind_opening(site, start, at);
    let fits = |p: &Phrase| !is_time_noun(view.word(p.1 - 1));
    phrase_at(view, from, at).filter(fits).or_else(|| phrase_before(view, at, site.start).filter(fits))
}

fn is_verb_group(word: &str) -> bool {
    matches!(word, "to" | "only" | "just" | "even" | "nearly" | "almost" | "then" | "more")
        || find(AUXILIARIES, word).is_some()
        || word.len() > 4 && word.ends_with("ly")
}

/// First token of the clause whose verb group begins at `at`.
fn clause_start(site: &Site<'_, '_>, at: usize) -> usize {
    let view = site.view;
    let mut k = at;
    while k > site.start {
        let word = view.before(k, 1);
        let stops = matches!(word, ";" | ":" | "—" | "–" | "\"" | "“" | "”" | "(" | ")");
        let joins = word == "," || find(CLAUSE_OPENERS, word).is_some() || find(REPORTING_VERBS, word).is_some();
        if stops || joins && has_noun(site, k, at) {
            return k;
        }
        k -= 1;
    }
    site.start
}

/// Whether a noun stands between two tokens that is no unit of a figure and no time.
fn has_noun(site: &Site<'_, '_>, from: usize, to: usize) -> bool {
    let unit = |k: usize| (1..=2).any(|n| k >= n && site.view.is_number(k - n));
    (from..to)
        .any(|k| is_nominal(site.view, k) && !unit(k) && !is_time_noun(site.view.word(k)) && !is_calendar(site.view, k))
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
    if find(OPENING_PREPOSITIONS, view.word(from)).is_none() {
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
