//! Noun phrases, read forward and backward without a parser.

use super::words::{
    is_calendar, is_determiner, is_function, is_light, is_modifier, is_nominal, is_only_verb, is_time_noun, is_verb,
};
use crate::lang::en::lexicon::TIME_QUALIFIERS;
use crate::lang::en::phrase::find;
use crate::lang::en::view::View;

/// Tokens `from..to` of a noun phrase.
pub(super) type Phrase = (usize, usize);

/// Words that a noun phrase may hold.
const LONGEST: usize = 6;

/// The noun phrase that begins at token `i` and ends before `limit`, without articles and comparatives before it: `more
/// **medication errors** than`, `the **telecom major's equity**`.
pub(super) fn phrase_at(view: &View<'_>, i: usize, limit: usize) -> Option<Phrase> {
    let mut from = i;
    while from < limit && (view.is_hyphen(from) || is_determiner(view.word(from)) || is_modifier(view.word(from))) {
        from += 1;
    }
    let (mut to, mut words) = (from, 0);
    while to < limit && words < LONGEST && goes_on(view, from, to) {
        words += usize::from(view.is_word(to));
        to += 1;
    }
    trimmed(view, from, to)
}

/// Whether the phrase that began at `from` goes on with token `i`.
fn goes_on(view: &View<'_>, from: usize, i: usize) -> bool {
    let joins = view.is_hyphen(i) || is_ending(view, i) || view.word(i) == "&";
    if i > from && (joins || view.is_number(i) && view.is_hyphen(i - 1)) {
        return true;
    }
    if i > from && view.is_hyphen(i - 1) && view.is_word(i) {
        return true;
    }
    if !is_nominal(view, i) || is_calendar(view, i) {
        return false;
    }
    // A word that may be a verb is one when an object or a preposition follows: `fans hold the tickets`.
    let object = is_determiner(view.word(i + 1))
        || view.is_number(i + 1)
        || matches!(view.word(i + 1), "to" | "by" | "it" | "them");
    !(i > from && view.is_small(i) && is_verb(view.word(i)) && object)
}

/// The noun phrase that ends right before token `i` and begins at `floor` or later.
pub(super) fn phrase_before(view: &View<'_>, i: usize, floor: usize) -> Option<Phrase> {
    let (mut from, mut words) = (i, 0);
    while from > floor && words < LONGEST {
        let k = from - 1;
        let joins = from < i && (view.is_hyphen(k) || view.word(k) == "&" || is_ending(view, k));
        let compound = view.is_hyphen(from) && from < i && view.is_word(k);
        if !joins && !compound && (!is_nominal(view, k) || is_calendar(view, k)) {
            break;
        }
        words += usize::from(view.is_word(k));
        from = k;
    }
    while from < i
        && (is_determiner(view.word(from))
            || is_modifier(view.word(from))
            || is_only_verb(view.word(from)) && view.is_small(from))
    {
        from += 1;
    }
    trimmed(view, from, i)
}

/// The phrase with what belongs to its `of`, where its noun says little alone: `sale of land`. Of a number of things the things
/// are what is counted: `number of **people working**`.
pub(super) fn with_of(view: &View<'_>, phrase: Phrase, limit: usize) -> Phrase {
    let last = view.word(phrase.1 - 1);
    if view.word(phrase.1) != "of" || !is_light(last) {
        return phrase;
    }
    let Some(of) = phrase_at(view, phrase.1 + 1, limit) else { return phrase };
    let word = view.word(of.1);
    let participle = view.is_word(of.1) && of.1 + 1 < limit && (word.ends_with("ed") || word.ends_with("ing"));
    let end = of.1 + usize::from(participle);
    if last == "number" { (of.0, end) } else { (phrase.0, of.1) }
}

/// The phrase with the things that `and` adds to it: `scooters **and motorcycles**`.
pub(super) fn with_and(view: &View<'_>, phrase: Phrase, limit: usize) -> Phrase {
    if view.word(phrase.1) != "and" || !view.is_small(phrase.1 + 1) || is_verb(view.word(phrase.1 + 1)) {
        return phrase;
    }
    match phrase_at(view, phrase.1 + 1, limit) {
        Some((from, to)) if from == phrase.1 + 1 && to - from <= 3 && !is_verb(view.word(to)) => (phrase.0, to),
        _ => phrase,
    }
}

/// The phrase with the one that it belongs to before `of`: `**Shares of** Harlan`.
pub(super) fn with_head(view: &View<'_>, phrase: Phrase, floor: usize) -> Phrase {
    let mut of = phrase.0;
    while of > floor && is_determiner(view.before(of, 1)) {
        of -= 1;
    }
    if of <= floor + 1 || view.before(of, 1) != "of" {
        return phrase;
    }
    phrase_before(view, of - 1, floor).map_or(phrase, |head| (head.0, phrase.1))
}

/// The phrase without the owner before a possessive and without the time at its start: `Nigeria's | inflation rate`,
/// `second-quarter | net income`.
pub(super) fn without_owner_and_time(view: &View<'_>, (from, to): Phrase) -> Option<Phrase> {
    let mut from = (from..to).rev().find(|&k| is_ending(view, k)).map_or(from, |k| k + 1);
    loop {
        let named = view.word(from) == "half" || find(TIME_QUALIFIERS, view.word(from)).is_some_and(|row| row.1);
        let at = if view.is_hyphen(from + 1) { from + 2 } else { from + 1 };
        if named && is_time_noun(view.word(at)) && at < to {
            from = if view.is_hyphen(at + 1) || view.word(at + 1) == "’s" { at + 2 } else { at + 1 };
        } else if view.is_number(from) || is_calendar(view, from) {
            from += 1;
        } else {
            break;
        }
    }
    trimmed(view, behind_name(view, from, to), to)
}

/// Behind a name of two words or more that owns the noun at the end: `Harlan Foods | profit`. One capital may open the sentence
/// or be part of the term: `EBITDA margin`, `Gross margin`.
fn behind_name(view: &View<'_>, from: usize, to: usize) -> usize {
    let small = (from..to).find(|&k| !view.is_capital(k)).unwrap_or(to);
    let term = (from..small).any(|k| view.raw(k).chars().all(|c| !c.is_lowercase()));
    if small >= from + 2 && small < to && view.is_small(small) && !term && !view.headline { small } else { from }
}

/// Whether the phrase is a name: every word that counts has a capital.
pub(super) fn is_name(view: &View<'_>, (from, to): Phrase) -> bool {
    let mut words = (from..to).filter(|&k| view.is_word(k) && !is_function(view.word(k))).peekable();
    let sentence_opener = from == view.sentence_start(from) && to == from + 1 || view.headline;
    words.peek().is_some() && !sentence_opener && words.all(|k| view.is_capital(k))
}

fn is_ending(view: &View<'_>, i: usize) -> bool {
    view.kind(i) == Some(crate::lang::en::token::TokenKind::Possessive)
}

fn trimmed(view: &View<'_>, mut from: usize, mut to: usize) -> Option<Phrase> {
    while from < to && !view.is_word(from) {
        from += 1;
    }
    while from < to && !view.is_word(to - 1) && !view.is_number(to - 1) {
        to -= 1;
    }
    let real = (from..to).any(|k| view.is_word(k) && !is_function(view.word(k)) && !view.word(k).is_empty());
    (from < to && real).then_some((from, to))
}
