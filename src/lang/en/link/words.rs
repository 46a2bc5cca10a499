//! What sort of word a token is, as far as linking needs to know.

use crate::lang::en::lexicon::{
    AGENTS, CARDINALS, CHANGE_WORDS, COMPARATIVES, DETERMINERS, FUNCTION_WORDS, LEVEL_VERBS, LIGHT_HEADS, MODIFIERS,
    MONTHS, NOUNS_IN_LY, TIME_LENGTHS, VERBS, WEEKDAYS,
};
use crate::lang::en::phrase::find;
use crate::lang::en::view::View;
use crate::metric::Direction;

/// Whether the word is a form of a verb.
pub(crate) fn is_verb(word: &str) -> bool {
    find(VERBS, word).is_some()
}

/// Whether the word is a form of a verb and hardly ever a noun.
pub(crate) fn is_only_verb(word: &str) -> bool {
    find(VERBS, word).is_some_and(|row| !row.1)
}

/// Whether the word is an article, a preposition, a pronoun or the like.
pub(crate) fn is_function(word: &str) -> bool {
    find(FUNCTION_WORDS, word).is_some()
}

/// Whether the verb has what is measured as its subject.
pub(super) fn is_level_verb(word: &str) -> bool {
    find(LEVEL_VERBS, word).is_some()
}

/// Whether the noun names one who owns figures.
pub(super) fn is_agent(word: &str) -> bool {
    find(AGENTS, word).is_some()
}

/// Whether the noun says little without its `of`-phrase.
pub(super) fn is_light(word: &str) -> bool {
    find(LIGHT_HEADS, word).is_some()
}

/// Which way the word says that something went.
pub(super) fn direction(word: &str) -> Option<Direction> {
    find(CHANGE_WORDS, word).map(|row| row.1)
}

/// Words that point and say nothing: `the`, `its`, `these`.
pub(super) fn is_determiner(word: &str) -> bool {
    find(DETERMINERS, word).is_some()
}

/// Words that compare or restrict and are no part of what is counted: `40 more beds`, `12 additional staff`.
pub(super) fn is_modifier(word: &str) -> bool {
    find(MODIFIERS, word).is_some()
}

/// Whether token `i` can stand inside a noun phrase.
pub(super) fn is_nominal(view: &View<'_>, i: usize) -> bool {
    if !view.is_word(i) {
        return false;
    }
    let word = view.word(i);
    // `in-calf heifers`
    if view.is_hyphen(i + 1) && view.is_word(i + 2) && find(CARDINALS, word).is_none() {
        return true;
    }
    if word.ends_with("ing") && modifies_noun(view, i) {
        return true;
    }
    !is_function(word)
        && !is_comparative(word)
        && find(CARDINALS, word).is_none()
        && (view.is_capital(i) && !view.headline || !is_only_verb(word))
        && !is_adverb(word)
}

/// Whether a form in `-ing` belongs to the noun behind it: `the waiting list`, and not `people working from home`.
fn modifies_noun(view: &View<'_>, i: usize) -> bool {
    let behind = i + 1;
    let noun = view.is_word(behind)
        && !is_function(view.word(behind))
        && !is_only_verb(view.word(behind))
        && !is_adverb(view.word(behind));
    let closed = !view.is_word(behind) && !view.is_number(behind) && i > 0 && is_small_noun(view, i - 1);
    noun && (i == 0 || !is_small_noun(view, i - 1)) || closed
}

fn is_small_noun(view: &View<'_>, i: usize) -> bool {
    view.is_small(i) && !is_function(view.word(i)) && !is_verb(view.word(i))
}

/// Comparatives that stand behind a figure and name nothing: `1.9 per cent higher`.
pub(super) fn is_comparative(word: &str) -> bool {
    find(COMPARATIVES, word).is_some()
}

fn is_adverb(word: &str) -> bool {
    word.len() > 3 && word.ends_with("ly") && find(NOUNS_IN_LY, word).is_none()
}

/// Whether the word is a month or a day of the week with a capital.
pub(crate) fn is_calendar(view: &View<'_>, i: usize) -> bool {
    view.is_capital(i) && (find(MONTHS, view.word(i)).is_some() || find(WEEKDAYS, view.word(i)).is_some())
}

/// Whether the word is a length of time.
pub(super) fn is_time_noun(word: &str) -> bool {
    find(TIME_LENGTHS, word).is_some()
}
