//! Expressions of time: `in the third quarter`, `so far this season`, `between April 2020 and December 2022`, `since the strike`.

use super::words::{is_calendar, is_function, is_only_verb, is_verb};
use crate::lang::en::lexicon::{CARDINALS, TIME_NOUNS, TIME_PHRASES, TIME_PREPOSITIONS, TIME_QUALIFIERS};
use crate::lang::en::phrase::{find, longest_at};
use crate::lang::en::trap::{clock, date_or_year};
use crate::lang::en::view::View;

/// Words between a preposition and its noun of time.
const MODIFIERS: usize = 3;
/// Words of an event behind `since`.
const EVENT: usize = 6;

/// The end of the expression of time that begins at token `i`, preposition and article with it.
///
/// `by 5 days` and `to 37 hours` are measures: a number goes with a noun of time only behind a preposition that asks when.
pub(super) fn time_at(view: &View<'_>, i: usize, limit: usize) -> Option<usize> {
    let end = phrase(view, i, limit).or_else(|| prepositional(view, i, limit)).or_else(|| core(view, i, limit))?;
    Some(end.min(limit)).filter(|&end| end > i)
}

/// `so far`, `at present`, and what follows: `so far **this season**`.
fn phrase(view: &View<'_>, i: usize, limit: usize) -> Option<usize> {
    let end = longest_at(view, i, TIME_PHRASES)?.0;
    Some(core(view, end, limit).unwrap_or(end))
}

fn prepositional(view: &View<'_>, i: usize, limit: usize) -> Option<usize> {
    let word = view.word(i);
    if word == "as" && view.word(i + 1) == "of" {
        return core(view, i + 2, limit);
    }
    if !view.is_word(i) || find(TIME_PREPOSITIONS, word).is_none() {
        return None;
    }
    if let Some(end) = core(view, i + 1, limit).or_else(|| loose(view, i, limit)) {
        return Some(end);
    }
    if word == "since" { event(view, i, limit) } else { None }
}

/// A noun of time behind a preposition, with what describes it: `during **the quarter**`, `over **a three-season cycle**`, `after
/// **68 weeks**`.
fn loose(view: &View<'_>, preposition: usize, limit: usize) -> Option<usize> {
    let word = view.word(preposition);
    let counts = matches!(word, "in" | "over" | "during" | "for" | "within" | "after" | "throughout");
    let mut k = preposition + 1;
    k += usize::from(matches!(view.word(k), "the" | "a" | "an" | "its" | "their" | "this" | "each" | "every" | "that"));
    let first = k;
    while k < limit && k < first + MODIFIERS + 2 && !is_time(view, k) {
        let number = view.is_number(k) || find(CARDINALS, view.word(k)).is_some();
        let described = view.is_small(k) && !is_function(view.word(k)) || view.is_hyphen(k);
        if !(counts && number || described && !number) {
            return None;
        }
        k += 1;
    }
    let ends = k < limit && is_time(view, k);
    let pointed = first > preposition + 1 || k > first || matches!(word, "since" | "before" | "by" | "during");
    if !ends || !pointed {
        return None;
    }
    // `at the end of October`, `in the six months to March`
    Some(joined(view, k + 1, limit))
}

/// What `since` names: `since **the strike began**`, up to the next mark or figure.
fn event(view: &View<'_>, i: usize, limit: usize) -> Option<usize> {
    let mut k = i + 1;
    while k < limit && k <= i + EVENT && view.is_word(k) && !matches!(view.word(k), "and" | "but" | "when" | "which") {
        if let Some(end) = core(view, k, limit).filter(|_| k > i + 1) {
            return Some(end);
        }
        if matches!(view.word(k), "in" | "on" | "at") {
            return prepositional(view, k, limit).or(Some(k));
        }
        k += 1;
    }
    let said = (i + 1..k).any(|n| !is_function(view.word(n)));
    (said && k > i + 1).then_some(k)
}

/// A time without its preposition: a date, a clock time, a day, `last year`, `the third quarter of 2025`.
fn core(view: &View<'_>, i: usize, limit: usize) -> Option<usize> {
    let end = simple(view, i, limit)?;
    // `50 litres a day last week`: how often, and then when.
    let rate = end == i + 2 && matches!(view.word(i), "a" | "an");
    Some(if rate { end } else { joined(view, end, limit) })
}

/// Behind the times that go on from one: `Monday **morning**`, `the six months **to March**`, `2016 **and 2022**`.
fn joined(view: &View<'_>, end: usize, limit: usize) -> usize {
    let mut end = end;
    for _ in 0..3 {
        let link = matches!(view.word(end), "of" | "to" | "and" | "-" | "–" | "ended" | "ending" | "in");
        let next = if link {
            // `the whole of 2025`, `the end of the year`
            simple(view, end + 1, limit).or_else(|| {
                let the = view.word(end + 1) == "the" && view.word(end) == "of" && is_time(view, end + 2);
                the.then_some(end + 3)
            })
        } else if matches!(view.word(end), "now" | "today" | "yesterday" | "tomorrow") {
            // `₦300 last week now costs ₦700`: another time begins.
            None
        } else {
            simple(view, end, limit)
                .or_else(|| (is_time(view, end) && end < limit && !is_only_verb(view.word(end))).then_some(end + 1))
        };
        match next {
            Some(next) if next <= limit => end = next,
            _ => break,
        }
    }
    end
}

fn simple(view: &View<'_>, i: usize, limit: usize) -> Option<usize> {
    if i >= limit {
        return None;
    }
    if let Some((end, _)) = date_or_year(view, i).or_else(|| clock(view, i)) {
        return Some(end);
    }
    if is_calendar(view, i) {
        let part = matches!(view.word(i + 1), "morning" | "afternoon" | "evening" | "night" | "lunchtime");
        return Some(i + 1 + usize::from(part));
    }
    if matches!(view.word(i), "now" | "today" | "yesterday" | "tomorrow" | "tonight" | "overnight") {
        return Some(i + 1);
    }
    let numbered = matches!(view.word(i), "q" | "h" | "fy") && view.is_capital(i) && view.is_number(i + 1);
    if numbered && view.glued(i + 1) {
        return Some(i + 2);
    }
    if matches!(view.word(i), "q1" | "q2" | "q3" | "q4" | "h1" | "h2") {
        return Some(i + 1);
    }
    pointed(view, i, limit)
}

/// `last year`, `the past 12 months`, `a year earlier`, `second-quarter`, `late Friday`.
fn pointed(view: &View<'_>, i: usize, limit: usize) -> Option<usize> {
    let mut k = i;
    k += usize::from(matches!(view.word(k), "the" | "a" | "an" | "this" | "each" | "every"));
    let qualified = view.is_word(k) && find(TIME_QUALIFIERS, view.word(k)).is_some();
    if qualified {
        k += 1;
        k += usize::from(view.is_hyphen(k));
        if is_calendar(view, k) && !matches!(view.before(k, 1), "full" | "same") {
            return Some(k + 1);
        }
    }
    while k < limit
        && (view.is_number(k)
            || find(CARDINALS, view.word(k)).is_some()
            || matches!(view.word(k), "few" | "financial" | "fiscal" | "calendar" | "half" | "couple"))
    {
        k += 1;
    }
    let points = matches!(view.word(i), "this" | "a" | "each" | "every");
    if !(qualified || points || k > i + 1) || !is_time(view, k) || is_verb_use(view, k) {
        return None;
    }
    let end = k + 1;
    Some(end + usize::from(matches!(view.word(end), "earlier" | "ago" | "before" | "later" | "prior")))
}

/// `end` and `close` are verbs more often than times where nothing points at them.
fn is_verb_use(view: &View<'_>, k: usize) -> bool {
    matches!(view.word(k), "end" | "close" | "start" | "time" | "trading") && is_verb(view.before(k, 1))
}

fn is_time(view: &View<'_>, i: usize) -> bool {
    find(TIME_NOUNS, view.word(i)).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::en::view::tests::view;

    fn time(text: &str) -> String {
        let v = view(text);
        let end = time_at(&v, 0, v.len()).unwrap_or(0);
        (0..end).map(|k| v.raw(k)).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_time_is_taken_with_its_preposition_and_all_of_its_parts() {
        assert_eq!(time("in the third quarter of 2025, sales"), "in the third quarter of 2025");
        assert_eq!(time("in the six months to March rose"), "in the six months to March");
        assert_eq!(time("between April 2020 and December 2022 it"), "between April 2020 and December 2022");
        assert_eq!(time("at the end of October from"), "at the end of October");
        assert_eq!(time("over a three-season cycle."), "over a three - season cycle");
        assert_eq!(time("so far this season, it"), "so far this season");
        assert_eq!(time("late Friday, the"), "late Friday");
        assert_eq!(time("since the strike began, the"), "since the strike began");
    }

    #[test]
    fn a_measure_is_no_time() {
        assert_eq!(time("by 5 days"), "");
        assert_eq!(time("to 37 hours"), "");
        assert_eq!(time("from 12 weeks"), "");
        assert_eq!(time("for the company"), "");
    }
}
