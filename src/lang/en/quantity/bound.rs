//! Bound words before and behind a quantity.

use super::Expression;
use crate::lang::en::lexicon::{BOUNDS_AFTER, BOUNDS_BEFORE};
use crate::lang::en::phrase::{longest_at, longest_before};
use crate::lang::en::view::View;
use crate::metric::{Bound, Kind};

/// Takes in the bound words around `core`: `more than $1.2 billion`, `a fifth or more`, `500+`. Words before it reach back to
/// token `floor` at most.
pub(crate) fn with_bounds(view: &View<'_>, core: Expression, floor: usize) -> Expression {
    let core = bound_before(view, core, floor);
    bound_after(view, core)
}

fn bound_before(view: &View<'_>, core: Expression, floor: usize) -> Expression {
    let Some((from, &(words, bound, inside))) = longest_before(view, core.start, BOUNDS_BEFORE) else { return core };
    if from < floor || !is_bound_here(view, words, from, &core) {
        return core;
    }
    let bound = if matches!(core.bound, Bound::Range | Bound::Order) { core.bound } else { bound };
    Expression { start: if inside { from } else { core.start }, bound, ..core }
}

/// Whether the words bound the number: `over 12 months` is a time, `within five years` a term.
fn is_bound_here(view: &View<'_>, words: &str, from: usize, core: &Expression) -> bool {
    match words {
        "within" | "minimum" => core.kind == Kind::Duration,
        "beyond" | "passing" => core.kind != Kind::Duration,
        // `rose above the 50 mark`, `0.9 metre above 11 metres` state a limit, `prices above $50` a bound.
        "some" => !view.glued(from),
        "c." => view.glued(from + 1),
        "<" | ">" => view.glued(core.start) || !view.glued(from),
        _ => true,
    }
}

fn bound_after(view: &View<'_>, core: Expression) -> Expression {
    let Some((end, &(words, bound))) = longest_at(view, core.end, BOUNDS_AFTER) else { return core };
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
