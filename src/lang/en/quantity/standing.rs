//! Whether a quantity is stated as a figure.

use super::Expression;
use crate::lang::en::lexicon::{LASTING_THINGS, TIME_FRAMES_BEFORE, TIME_FRAMES_BEHIND};
use crate::lang::en::link::is_calendar;
use crate::lang::en::numeral::{Form, numeral};
use crate::lang::en::phrase::find;
use crate::lang::en::trap::date_or_year;
use crate::lang::en::view::View;
use crate::metric::{Bound, Kind, Standing, Value};
use crate::number::Decimal;

/// A number that the text writes without stating a figure stays bare: `one`, the denominator of a rate (`per 1,000 doses`), a
/// span of time that only says when (`in six months`).
pub(crate) fn standing(view: &View<'_>, e: &Expression) -> Standing {
    let bare = is_denominator(view, e)
        || match e.kind {
            // `3-minute read` is said of the page.
            Kind::Duration => is_time_frame(view, e) || view.word(e.end) == "read",
            Kind::Count => is_article(view, e),
            _ => false,
        };
    if bare { Standing::Bare } else { Standing::Figure }
}

/// A fraction that stands alone, with no word of what it is a share of, is a number and no percentage.
pub(crate) fn unshare(view: &View<'_>, e: &mut Expression) {
    let exact = e.bound == Bound::Exact && e.kind == Kind::Percent && view.word(e.end) != "of";
    if !exact {
        return;
    }
    let Some(n) = numeral(view, e.numeral.0, false).filter(|n| n.form == Form::Fraction) else { return };
    let Some(size) = n.value() else { return };
    let value = if e.value.low().is_negative() { Decimal::ZERO.minus(size) } else { Some(size) };
    let Some(value) = value else { return };
    // `½` and `4/5` are sums more often than shares; `thirty fifths` is no share at all.
    let alone = e.start == 0 && e.end == view.len();
    let goes_on = view.is_word(e.end) && !matches!(view.word(e.end), "and" | "or");
    let sum = !view.is_word(e.numeral.0) && !goes_on;
    if !alone && !sum && size <= Decimal::ONE {
        return;
    }
    *e = Expression {
        value: Value::Single(value),
        kind: Kind::Count,
        unit: String::new(),
        standing: Standing::Bare,
        ..e.clone()
    };
}

/// `per 1,000 doses`, `for every 100 residents`.
fn is_denominator(view: &View<'_>, e: &Expression) -> bool {
    view.before(e.start, 1) == "per"
        || view.before(e.start, 1) == "every" && e.kind != Kind::Duration
        || view.before(e.start, 1) == "/" && view.glued(e.start)
}

/// `one` that counts nothing: a pronoun or an article. With a bound it is a number: `only one`, `more than one`.
fn is_article(view: &View<'_>, e: &Expression) -> bool {
    let one = e.end == e.numeral.1 && e.numeral.1 == e.numeral.0 + 1 && view.word(e.numeral.0) == "one";
    one && e.bound == Bound::Exact
}

/// Whether a duration says when and not how long: `in six months`, `over three years`, `five years ago`.
///
/// Hours, minutes and seconds are results more often than times, and so is what lasts, takes or averages (`jailed for six years`,
/// `seen in 11 weeks on average`, `in under 30 days`).
fn is_time_frame(view: &View<'_>, e: &Expression) -> bool {
    let (before, behind) = (view.before(e.start, 1), view.word(e.end));
    if behind == "on" && view.word(e.end + 1) == "average" {
        return false;
    }
    let until = behind == "to" && (date_or_year(view, e.end + 1).is_some() || is_calendar(view, e.end + 1));
    // `stopped for four hours on Wednesday`, `ran it for 11 years before she left`
    let short = matches!(e.unit.as_str(), "min" | "s" | "h" | "ms");
    let lasted = before == "for" && matches!(behind, "after" | "before" | "on") || short && behind == "on";
    let framing = find(TIME_FRAMES_BEHIND, behind).is_some() && !lasted;
    let framed = find(TIME_FRAMES_BEFORE, before).map(|row| row.1);
    if framed == Some(true) || framing || until {
        return true;
    }
    // `hopes for two million years`
    if e.value.low() >= Decimal::from(1000) {
        return false;
    }
    if short {
        return before == "within" || view.word(e.start) == "within";
    }
    let lasting = before == "for" && lasts(view, e) || view.is_hyphen(e.numeral.1) && is_term(view, e.end);
    let framed = framed.is_some() && !lasting && !matches!(view.word(e.start), "under" | "less" | "fewer");
    let inside = matches!(view.word(e.start), "over" | "within") && e.start < e.numeral.0;
    framed || inside || view.is_hyphen(e.numeral.1) && !lasting
}

/// Words before `for` that are looked at.
const COMPARED: usize = 8;

/// Whether `for` tells how long something went on: `jailed **for six years**`, `on sale **for six days**`. `The coldest night for 15
/// years` and `the first rise for a decade` compare within a span, and `27 weeks or longer` bounds a class.
fn lasts(view: &View<'_>, e: &Expression) -> bool {
    let first = view.sentence_start(e.start).max(e.start.saturating_sub(COMPARED));
    let compares = |k: usize| {
        let word = view.word(k);
        matches!(
            word,
            "first" | "best" | "worst" | "most" | "least" | "high" | "low" | "only" | "not" | "never" | "time"
        ) || word.ends_with("n't")
            || word.ends_with("n’t")
            || word.len() > 5 && word.ends_with("est") && !matches!(word, "interest" | "request" | "invest")
    };
    let sentenced = matches!(view.before(e.start, 2), "banned" | "imprisoned" | "jailed" | "sentenced" | "suspended");
    let open = matches!(view.word(e.end.saturating_sub(1)), "longer" | "more");
    sentenced || !open && !(first..e.start).any(compares)
}

/// Whether a span describes what runs for it: `a 15-year tax holiday`, `a 25-year contract`.
fn is_term(view: &View<'_>, at: usize) -> bool {
    (at..at + 3).take_while(|&k| view.is_small(k)).any(|k| find(LASTING_THINGS, view.word(k)).is_some())
}
