//! Numbers inside names.

use crate::lang::en::lexicon::{NAME_HEADS, NAMES_WITH_NUMBERS};
use crate::lang::en::numeral::{cardinal, digits};
use crate::lang::en::phrase::{find, longest_at};
use crate::lang::en::view::View;
use crate::metric::TrapReason;

/// Numbers inside names: `MP3`, `COVID-19`, `5G`, `Phase 3`, `FTSE 100`, `Nimbus Pad 2`, `Highway 61`, `type 2 diabetes`, `Nine
/// Wells`.
///
/// A capitalised word before a number makes a name when nothing behind the number is counted. In `Rovers 3 goals` and `About 37
/// cents` it is not.
pub(super) fn name(view: &View<'_>, i: usize) -> Option<(usize, TrapReason)> {
    if let Some((end, _)) = longest_at(view, i, NAMES_WITH_NUMBERS) {
        return Some((end, TrapReason::Name));
    }
    period_code(view, i).map(|end| (end, TrapReason::Date)).or_else(|| {
        glued_word(view, i)
            .or_else(|| headed(view, i))
            .or_else(|| worded(view, i))
            .or_else(|| capitalised(view, i))
            .map(|end| (end, TrapReason::Name))
    })
}

/// `Q1`, `H2`, `FY25`, `4Q`, `1H25`.
fn period_code(view: &View<'_>, i: usize) -> Option<usize> {
    let coded =
        matches!(view.word(i), "q" | "h" | "fy") && view.is_capital(i) && view.is_number(i + 1) && view.glued(i + 1);
    if coded {
        return Some(i + 2);
    }
    let reversed =
        view.is_number(i) && view.word(i).len() == 1 && view.glued(i + 1) && matches!(view.raw(i + 1), "Q" | "H");
    reversed.then(|| rest_of_word(view, i + 2))
}

/// Letters and digits in one: `MP3`, `A380`, `COVID-19`, `JK-210`, `5G`, `737s`.
fn glued_word(view: &View<'_>, i: usize) -> Option<usize> {
    if view.is_word(i) && view.is_number(i + 1) && view.glued(i + 1) {
        return Some(rest_of_word(view, i + 2));
    }
    if view.is_capital(i)
        && view.is_hyphen(i + 1)
        && view.is_number(i + 2)
        && !matches!(view.word(i), "mid" | "pre" | "post")
    {
        return Some(rest_of_word(view, i + 3));
    }
    if !view.is_number(i) || !view.is_word(i + 1) || !view.glued(i + 1) {
        return None;
    }
    // Letters behind digits that are neither a scale nor a unit make a word of them.
    let scaled = digits(view, i, true).is_some_and(|n| n.end > i + 1);
    let unit = super::super::quantity::is_unit(view, i + 1);
    (!scaled && !unit).then(|| rest_of_word(view, i + 2))
}

fn rest_of_word(view: &View<'_>, at: usize) -> usize {
    (at..view.len()).find(|&k| !(view.glued(k) && (view.is_word(k) || view.is_number(k)))).unwrap_or(view.len())
}

/// A word that takes a number as its name: `Phase 3`, `Highway 61`, `grade 4`, `page 12`.
fn headed(view: &View<'_>, i: usize) -> Option<usize> {
    let row = find(NAME_HEADS, view.word(i))?;
    let any_case = row.1;
    let point = usize::from(view.word(i + 1) == "." && view.glued(i + 1));
    let at = i + 1 + point;
    let fits = view.is_number(at) && (any_case || view.is_capital(i)) && !view.word(at).contains([',', '.']);
    // `type 2 patients` are not counted, but `at this stage 3 people` are.
    let graded = matches!(view.word(i), "type" | "tier" | "grade" | "phase" | "stage" | "category")
        && view.word(at).len() == 1
        && !matches!(view.before(i, 1), "this" | "that" | "each" | "which" | "late" | "early");
    (fits && (graded || !counts_something(view, at))).then_some(at + 1)
}

/// A number in words with a capital before another name, inside a sentence: `its rival **Nine Wells**`.
fn worded(view: &View<'_>, i: usize) -> Option<usize> {
    let number = cardinal(view, i).filter(|n| n.end == i + 1 && view.is_capital(i))?;
    let inside = !view.headline
        && i > view.sentence_start(i)
        && (view.is_small(i - 1) || view.word(i - 1) == ",")
        && view.is_capital(number.end)
        && !super::super::quantity::is_unit(view, number.end)
        && !super::date::is_month(view, number.end);
    inside.then_some(number.end + 1)
}

/// A capitalised word and a small whole number with nothing counted behind it.
fn capitalised(view: &View<'_>, i: usize) -> Option<usize> {
    let at = i + 1;
    let named = view.is_capital(i)
        && view.is_number(at)
        && !view.glued(at)
        && view.word(at).len() <= 4
        && !view.word(at).contains([',', '.']);
    if !named || view.headline && view.sentence_start(i) != i && is_headline_word(view, i) {
        return None;
    }
    let opener = view.sentence_start(i) == i && view.raw(i).len() <= 9;
    // `Solvane Edge 7`: inside a name no word is a verb.
    let inside = i > view.sentence_start(i) && view.is_capital(i - 1) && !view.headline;
    let plain = super::super::link::is_function(view.word(i))
        || super::super::link::is_verb(view.word(i)) && !inside
        || super::date::is_month(view, i);
    if plain || opener && counts_something(view, at) {
        return None;
    }
    (!counts_something(view, at)).then_some(at + 1)
}

/// In a headline every word has a capital: only a verb or a small word before the number tells it from a name.
fn is_headline_word(view: &View<'_>, i: usize) -> bool {
    super::super::link::is_verb(view.word(i))
}

/// Whether something is counted or measured by the number at `at`.
fn counts_something(view: &View<'_>, at: usize) -> bool {
    let Some(number) = digits(view, at, false) else { return false };
    if number.end > at + 1 || super::super::quantity::is_unit(view, number.end) {
        return true;
    }
    let next = view.word(number.end);
    let plural = next == "people" || next.len() > 3 && next.ends_with('s') && !next.ends_with("ss");
    let adjective_before_plural = view.is_small(number.end + 1) && view.word(number.end + 1).ends_with('s');
    let verb = super::super::link::is_verb(next) || super::super::link::is_function(next);
    view.is_small(number.end) && !verb && (plural || adjective_before_plural)
}
