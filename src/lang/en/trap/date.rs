//! Dates and years.

use crate::lang::en::lexicon::{BEFORE_YEARS, MONTHS};
use crate::lang::en::phrase::find;
use crate::lang::en::view::View;
use crate::metric::TrapReason;

/// Dates: `Aug. 6, 2025`, `14 March 2025`, `Sept. 16-17`, `2025-08-12`, `14/03/2025`, `March 2022`.
pub(super) fn date(view: &View<'_>, i: usize) -> Option<(usize, TrapReason)> {
    let end = month_first(view, i).or_else(|| day_first(view, i)).or_else(|| in_figures(view, i))?;
    Some((end, TrapReason::Date))
}

/// Whether token `i` is the name of a month. `may` and `march` are words too: as months they have a capital.
pub(crate) fn is_month(view: &View<'_>, i: usize) -> bool {
    view.is_capital(i) && find(MONTHS, view.word(i)).is_some()
}

fn month_first(view: &View<'_>, i: usize) -> Option<usize> {
    if !is_month(view, i) {
        return None;
    }
    let point = usize::from(view.word(i + 1) == "." && view.glued(i + 1));
    let mut end = i + 1 + point;
    if is_year(view, end) {
        return Some(end + 1);
    }
    if !is_day(view, end) {
        return None;
    }
    end = behind_day(view, end);
    let dash = matches!(view.word(end), "-" | "–");
    let listed = matches!(view.word(end), "to" | "and") && !view.is_word(end + 2);
    if (dash || listed) && is_day(view, end + 1) {
        end = behind_day(view, end + 1);
    }
    Some(with_year(view, end))
}

fn day_first(view: &View<'_>, i: usize) -> Option<usize> {
    if !is_day(view, i) {
        return None;
    }
    let mut end = behind_day(view, i);
    if matches!(view.word(end), "-" | "–" | "to" | "and") && is_day(view, end + 1) {
        end = behind_day(view, end + 1);
    }
    if view.word(end) == "of" {
        end += 1;
    }
    is_month(view, end).then(|| {
        let point = usize::from(view.word(end + 1) == "." && view.glued(end + 1));
        with_year(view, end + 1 + point)
    })
}

/// `2025-08-12`, `14/03/2025`, `12.08.2025`.
fn in_figures(view: &View<'_>, i: usize) -> Option<usize> {
    let part = |k: usize, digits: std::ops::RangeInclusive<usize>| {
        view.is_number(k) && digits.contains(&view.word(k).len()) && view.word(k).bytes().all(|b| b.is_ascii_digit())
    };
    let mark = view.word(i + 1);
    let marked = matches!(mark, "-" | "/")
        && view.glued(i + 1)
        && view.glued(i + 2)
        && view.glued(i + 3)
        && view.word(i + 3) == mark;
    if !marked || !part(i + 2, 1..=2) {
        return None;
    }
    let year_first = is_year(view, i) && part(i + 4, 1..=2);
    let year_last = part(i, 1..=2) && part(i + 4, 2..=4);
    (view.glued(i + 4) && (year_first || year_last)).then_some(i + 5)
}

fn is_day(view: &View<'_>, i: usize) -> bool {
    view.is_number(i) && view.word(i).len() <= 2 && view.word(i).parse::<u32>().is_ok_and(|n| (1..=31).contains(&n))
}

/// Behind a day and the ending of its ordinal.
fn behind_day(view: &View<'_>, i: usize) -> usize {
    i + 1 + usize::from(view.glued(i + 1) && matches!(view.word(i + 1), "st" | "nd" | "rd" | "th"))
}

/// Behind a year that follows a date: `, 2025`.
fn with_year(view: &View<'_>, end: usize) -> usize {
    let comma = usize::from(view.word(end) == "," && view.glued(end));
    if is_year(view, end + comma) { end + comma + 1 } else { end }
}

/// Four digits of the years that press text speaks of.
pub(crate) fn is_year(view: &View<'_>, i: usize) -> bool {
    view.is_number(i) && view.word(i).len() == 4 && view.word(i).parse::<u32>().is_ok_and(|n| (1500..2100).contains(&n))
}

/// Years: `in 2019`, `2025-26`, `the 1990s`, `2019/20`.
///
/// `2000 people` and `1,999` are numbers: a plural noun behind four digits makes them a count, unless a word before them asks for
/// a year.
pub(super) fn year(view: &View<'_>, i: usize) -> Option<(usize, TrapReason)> {
    if !is_year(view, i) || view.glued(i) && matches!(view.before(i, 1), "$" | "£" | "€") {
        return None;
    }
    let decade = view.glued(i + 1) && view.word(i + 1) == "s";
    let season =
        matches!(view.word(i + 1), "-" | "–" | "/") && view.glued(i + 1) && view.glued(i + 2) && view.is_number(i + 2);
    let second = view.word(i + 2);
    if season && (second.len() == 2 || is_year(view, i + 2)) {
        return Some((i + 3, TrapReason::Date));
    }
    if decade {
        return Some((i + 2, TrapReason::Date));
    }
    let asked = find(BEFORE_YEARS, view.before(i, 1)).is_some();
    let unit = super::super::numeral::digits(view, i, false).is_some_and(|n| n.end > i + 1) || view.word(i + 1) == "%";
    let counted = view.is_small(i + 1) && is_plural(view.word(i + 1)) && !view.glued(i + 1);
    let strong = view.is_hyphen(i + 1) && view.word(i + 2) == "strong";
    (!unit && !strong && (asked || !counted)).then_some((i + 1, TrapReason::Date))
}

fn is_plural(word: &str) -> bool {
    word == "people"
        || word.len() > 3
            && word.ends_with('s')
            && !word.ends_with("ss")
            && !matches!(word, "was" | "has" | "versus" | "figures" | "levels" | "results")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::en::view::tests::view;

    fn end(text: &str) -> Option<usize> {
        date(&view(text), 0).or_else(|| year(&view(text), 0)).map(|(end, _)| end)
    }

    #[test]
    fn dates_are_taken_whole() {
        assert_eq!(end("Aug. 6, 2025, said"), Some(5));
        assert_eq!(end("14 March 2025"), Some(3));
        assert_eq!(end("Sept. 16-17 meeting"), Some(5));
        assert_eq!(end("2025-08-12"), Some(5));
        assert_eq!(end("14/03/2025"), Some(5));
        assert_eq!(end("2025-26 season"), Some(3));
        assert_eq!(end("1990s"), Some(2));
    }

    #[test]
    fn a_count_of_four_digits_is_no_year() {
        assert_eq!(end("2000 people came"), None);
        assert_eq!(end("2000 was warm"), Some(1));
    }

    #[test]
    fn the_verb_may_is_no_month() {
        assert_eq!(end("may 6 come"), None);
    }
}
