//! Bound words before and behind a quantity.

use super::Expression;
use crate::lang::en::lexicon::{BOUNDS_AFTER, BOUNDS_BEFORE, CHANGE_WORDS, FUNCTION_WORDS, OVER_HEADS};
use crate::lang::en::link::is_only_verb;
use crate::lang::en::phrase::{find, longest_at, longest_before};
use crate::lang::en::view::View;
use crate::metric::{Bound, Kind};

/// Takes in the bound words around `core`: `more than $1.2 billion`, `a fifth or more`, `500+`. Words before it reach back to
/// token `floor` at most.
pub(crate) fn with_bounds(view: &View<'_>, core: Expression, floor: usize) -> Expression {
    let core = bound_before(view, core, floor);
    bound_after(view, core)
}

fn bound_before(view: &View<'_>, core: Expression, floor: usize) -> Expression {
    // `crossed the $1 trillion mark`
    let at = core.start
        - usize::from(core.start > floor && view.before(core.start, 1) == "the" && is_mark(view.word(core.end)));
    let Some((from, &(words, bound, inside))) = longest_before(view, at, BOUNDS_BEFORE) else { return core };
    if from < floor || at < core.start && inside || !is_bound_here(view, words, from, &core) {
        return core;
    }
    let bound = if matches!(core.bound, Bound::Range | Bound::Order) { core.bound } else { bound };
    Expression { start: if inside { from } else { core.start }, bound, ..core }
}

/// Whether the words bound the number: `over 12 months` is a time, `within five years` a term.
fn is_bound_here(view: &View<'_>, words: &str, from: usize, core: &Expression) -> bool {
    match words {
        // `paid over three rounds`
        "over" => {
            let series = matches!(
                view.word(core.end),
                "innings" | "instalments" | "installments" | "legs" | "rounds" | "seasons" | "sessions" | "stages"
            );
            !(series && core.kind == Kind::Count || belongs_to_what_precedes(view, from, core))
        }
        "within" => matches!(core.kind, Kind::Duration | Kind::Points | Kind::Measure),
        "minimum" => core.kind == Kind::Duration,
        // `edged up to 4.3%` goes up, and to 4.3%.
        "up to" => !(from > 0 && is_moving(view.before(from, 1))),
        "beyond" | "passing" => core.kind != Kind::Duration,
        // `rose above the 50 mark`, `0.9 metre above 11 metres` state a limit, `prices above $50` a bound.
        "some" => !view.glued(from),
        "c." => view.glued(from + 1),
        "<" | ">" => view.glued(core.start) || !view.glued(from),
        _ => true,
    }
}

/// Words looked at before `over` for a quarrel.
const QUARREL_REACH: usize = 8;

/// Whether `over` at token `at` goes with the words before it: `turned **over** £3.9m`, `spread **over** 40 square miles`, `jailed
/// for nine years **over** £2m fraud`, where the money says which fraud.
fn belongs_to_what_precedes(view: &View<'_>, at: usize, core: &Expression) -> bool {
    let head = |k: usize| find(OVER_HEADS, view.word(k));
    let Some(left) = at.checked_sub(1) else { return false };
    if head(left).is_some_and(|row| !row.1) {
        return true;
    }
    let describes = core.kind == Kind::Money
        && view.is_small(core.end)
        && !is_only_verb(view.word(core.end))
        && find(FUNCTION_WORDS, view.word(core.end)).is_none()
        && !matches!(view.word(core.end), "last" | "next" | "each");
    let mut before = (at.saturating_sub(QUARREL_REACH)..at).rev();
    let quarrel = |k: &usize| head(*k).is_some() || is_only_verb(view.word(*k));
    describes && before.find(quarrel).is_some_and(|k| head(k).is_some_and(|row| row.1))
}

fn is_moving(word: &str) -> bool {
    matches!(
        word,
        "went" | "gone" | "going" | "goes" | "moved" | "moves" | "taking" | "brings" | "bringing" | "brought"
    ) || find(CHANGE_WORDS, word).is_some()
}

fn is_mark(word: &str) -> bool {
    matches!(word, "mark" | "threshold" | "milestone" | "barrier" | "level")
}

fn bound_after(view: &View<'_>, core: Expression) -> Expression {
    // `30-odd`
    let odd = view.is_hyphen(core.end) && view.word(core.end + 1) == "odd";
    let at = core.end + usize::from(odd);
    let Some((end, &(words, bound))) = longest_at(view, at, BOUNDS_AFTER) else { return core };
    let fits = match words {
        "+" => view.glued(core.end),
        "plus" => view.glued(core.end) || !view.is_word(end) && !view.is_number(end),
        "odd" => view.is_hyphen(core.end),
        // `two or more`, but not `plans to hire 40 and more than 50`.
        "and more" | "or more" => view.word(end) != "than",
        "at least" | "at most" => !view.is_number(end),
        _ => true,
    };
    if !fits || core.bound != Bound::Exact {
        return core;
    }
    Expression { end, bound, ..core }
}
