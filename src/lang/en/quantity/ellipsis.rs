//! Units that a number leaves to its neighbour.

use super::Expression;
use crate::lang::en::lexicon::{CHANGE_WORDS, FUNCTION_WORDS, VERBS};
use crate::lang::en::phrase::find;
use crate::lang::en::view::View;
use crate::metric::{Bound, Kind, Standing};
use crate::number::Decimal;

/// Gives numbers without a unit the one of the figure beside them: `29.1 minutes, up from **28.2**`, `**9** and 12 per cent`,
/// `from **3.4** to 5.1 kilometres`, `42 weeks to **11**`.
///
/// A level behind a change in percent is no percentage: `fell 14% to 212`.
pub(crate) fn share_units(view: &View<'_>, expressions: &mut [Expression]) {
    let mut taken = false;
    for i in (0..expressions.len().saturating_sub(1)).rev() {
        let (head, tail) = expressions.split_at_mut(i + 1);
        let (e, next) = (&mut head[i], &tail[0]);
        taken = lacks_unit(view, e) && is_listed_before(view, e, next, taken);
        if taken {
            take_unit(e, next);
        }
    }
    for i in 1..expressions.len() {
        let (head, tail) = expressions.split_at_mut(i);
        let (previous, e) = (&head[i - 1], &mut tail[0]);
        if lacks_unit(view, e) && (is_compared_with(view, e, previous) || is_second_of(view, e, previous)) {
            take_unit(e, previous);
        }
    }
}

fn take_unit(e: &mut Expression, from: &Expression) {
    e.kind = from.kind;
    e.unit.clone_from(&from.unit);
}

/// Whether nothing names what the number counts.
fn lacks_unit(view: &View<'_>, e: &Expression) -> bool {
    let word = view.word(e.end);
    let noun = view.is_word(e.end) && find(FUNCTION_WORDS, word).is_none() && find(VERBS, word).is_none_or(|row| row.1);
    e.kind == Kind::Count && e.bound != Bound::Order && !noun && !view.is_hyphen(e.end)
}

/// Whether the unit of the next number is that of both. A comma alone lists only what an `and` goes on with: `18, 16 and 13 per
/// cent`.
fn is_listed_before(view: &View<'_>, e: &Expression, next: &Expression, next_took: bool) -> bool {
    let gap = e.end..next.start;
    let words: Vec<_> = gap.clone().map(|k| view.word(k)).collect();
    let listed = match words.as_slice() {
        ["and" | "or"] | [",", "and" | "or"] => true,
        [","] => next_took,
        ["to"] => view.before(e.start, 1) == "from",
        ["of", "his" | "her" | "its" | "their" | "the"] => true,
        _ => false,
    };
    listed && matches!(next.kind, Kind::Percent | Kind::Points | Kind::Measure | Kind::Duration)
}

/// Words between a figure and its elliptical second.
const SECOND: usize = 6;

/// Whether the number is the second, or third, of a row that names the unit once: `3 percent in May and 4 in June`, `5 dollars for
/// adults, 3 for children`. What follows each begins with the same small word.
fn is_second_of(view: &View<'_>, e: &Expression, previous: &Expression) -> bool {
    let gap = e.start.saturating_sub(previous.end);
    let word = view.word(e.end);
    let parallel = word == view.word(previous.end)
        && matches!(word, "in" | "for" | "on" | "at" | "among" | "from" | "to" | "of" | "per" | "a");
    let linked = matches!(view.before(e.start, 1), "and" | "," | "but" | "then");
    let measured = !matches!(previous.kind, Kind::Count | Kind::Score | Kind::Multiple);
    let small = e.value.high() < Decimal::from(1900) || !e.value.high().is_integer();
    (2..=SECOND).contains(&gap)
        && parallel
        && linked
        && measured
        && small
        && view.sentence_start(e.start) == view.sentence_start(previous.start)
}

/// Whether the number is compared with the one before it.
fn is_compared_with(view: &View<'_>, e: &Expression, previous: &Expression) -> bool {
    let gap = e.start.saturating_sub(previous.end);
    let relative = matches!(previous.kind, Kind::Percent | Kind::Points);
    let reach = if relative && e.value.low().is_integer() { 6 } else { 10 };
    if gap > reach || view.sentence_start(e.start) != view.sentence_start(previous.start) {
        return false;
    }
    let linked = match view.before(e.start, 1) {
        "to" | "from" | "than" | "against" | "by" | "was" | "is" | "every" => true,
        "on" => relative,
        "of" => matches!(view.before(e.start, 2), "target" | "figure" | "average" | "total" | "goal" | "limit"),
        _ => false,
    };
    // `narrowed to 1,250 million euros from **1,480 million**`
    let million = Decimal::from(1_000_000);
    let sums = previous.kind == Kind::Money && previous.value.low() >= million && e.value.low() >= million;
    let measured = relative || sums || matches!(previous.kind, Kind::Measure | Kind::Duration);
    let changed = (1..=5).any(|n| find(CHANGE_WORDS, view.before(previous.start, n)).is_some())
        || find(CHANGE_WORDS, view.word(previous.end)).is_some();
    let again = view.before(e.start, 1) == "by";
    // `lost 22 pounds in three months and her BMI fell to 27.4`: a time that says when lends no unit.
    let stated = previous.standing == Standing::Figure;
    stated && linked && measured && (!relative || changed == again)
}
