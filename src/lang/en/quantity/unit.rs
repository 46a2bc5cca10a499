//! Units behind a number.

use super::{compound, prefix};
use crate::lang::en::lexicon::{COMPARED_BY_TIMES, DIMENSIONS, HEAT_WORDS, TIME_NOUNS, UNITS, VALUATIONS};
use crate::lang::en::link::is_function;
use crate::lang::en::phrase::{find, longest_at};
use crate::lang::en::token::TokenKind;
use crate::lang::en::view::View;
use crate::metric::Kind;

/// A unit as it is reported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unit {
    pub(crate) kind: Kind,
    pub(crate) code: String,
    /// The power of ten that leads to the code: 1 for a decade in years, -2 for a cent.
    pub(crate) power: i32,
}

/// The unit at token `at`, a hyphen before it allowed (`20-minute`): the token behind it, and the unit.
pub(crate) fn unit(view: &View<'_>, at: usize) -> Option<(usize, Unit)> {
    // `20 (kg)`, `20 [kg]`
    let closing = match view.word(at) {
        "(" => ")",
        "[" => "]",
        "{" => "}",
        "<" => ">",
        _ => "",
    };
    if !closing.is_empty() && !view.is_number(at + 1) {
        return bare_unit(view, at + 1)
            .filter(|(end, _)| view.word(*end) == closing)
            .map(|(end, unit)| (end + 1, unit));
    }
    bare_unit(view, if view.is_hyphen(at) { at + 1 } else { at })
}

fn bare_unit(view: &View<'_>, from: usize) -> Option<(usize, Unit)> {
    let (end, unit) = simple(view, from)?;
    Some(compound::joined(view, end, unit))
}

/// A unit of one name: from the table, or a metric prefix with its unit.
pub(super) fn simple(view: &View<'_>, from: usize) -> Option<(usize, Unit)> {
    named(view, from).or_else(|| prefix::prefixed(view, from)).or_else(|| inch_mark(view, from))
}

/// `10" long`: the mark is a unit before a word for a dimension.
fn inch_mark(view: &View<'_>, from: usize) -> Option<(usize, Unit)> {
    let mark = view.word(from) == "\"" && find(DIMENSIONS, view.word(from + 1)).is_some();
    mark.then(|| (from + 1, Unit { kind: Kind::Measure, code: "in".to_owned(), power: 0 }))
}

fn named(view: &View<'_>, from: usize) -> Option<(usize, Unit)> {
    let (end, &(word, kind, code, power)) = longest_at(view, from, UNITS)?;
    if !is_unit_here(view, word, from, end) {
        return None;
    }
    let unit = |kind, code: &str| Some((end, Unit { kind, code: code.to_owned(), power }));
    match word {
        "times" if !is_multiple(view, from, end) => None,
        "degree" | "degrees" if is_temperature(view, from) => unit(kind, "Cel"),
        "nm" if view.raw(from) == "Nm" => unit(kind, "N.m"),
        "ml" if view.raw(from).starts_with('M') => Some((end, Unit { kind, code: "L".to_owned(), power: 6 })),
        _ => unit(kind, code),
    }
}

/// Whether the word is a unit where it stands. A single letter must touch the digits, or be one of the few that are written
/// apart.
fn is_unit_here(view: &View<'_>, word: &str, from: usize, end: usize) -> bool {
    // `5Gs`, `12 km2`: letters or digits that go on are another word.
    let exponent = word.contains('/') && matches!(view.word(end), "2" | "3");
    if view.glued(end) && (view.is_word(end) || view.is_number(end)) && !exponent {
        return false;
    }
    match word {
        "c" => view.raw(from) == "C",
        "f" => view.raw(from) == "F",
        "j" => view.raw(from) == "J",
        "k" => view.raw(from) == "K" && !view.glued(from) && is_temperature(view, from),
        "pa" => view.raw(from) == "Pa",
        "gt" => view.raw(from) == "Gt",
        "x" | "s" | "h" | "ps" | "mp" | "ah" | "mt" => view.glued(from),
        // `0.1 bar`, where `three bar staff` have another.
        "bar" => view.glued(from) || view.before(from, 1).contains('.') || !view.is_word(end) && !view.is_hyphen(end),
        // Hotels have few, the sky thousands.
        "star" | "stars" => !(view.before(from, 1).contains(',') || view.before(from, 1).ends_with("illion")),
        // `5 million nights` are counted.
        "nights" => !view.before(from, 1).contains(',') && !view.before(from, 1).ends_with("illion"),
        // `four day camps`
        "day" | "night" => {
            view.is_hyphen(from.saturating_sub(1))
                || view.before(from, 1) == "one"
                || !(view.is_small(end) && view.word(end).ends_with('s') && !is_function(view.word(end)))
        }
        "g" if view.raw(from) == "G" => false,
        // `2.1 pm`, where a clock has two digits behind its point.
        "pm" => view.before(from, 1).contains('.'),
        "t" | "g" | "m" | "l" | "v" | "w" => {
            view.glued(from) || matches!(view.raw(from), "t" | "g" | "m" | "L" | "V" | "W")
        }
        "in" => {
            find(DIMENSIONS, view.word(end)).is_some()
                || end == view.len()
                || view.word(end) == "." && view.glued(end) && end + 1 == view.len()
        }
        "second" | "minute" => {
            !view.is_word(end) || view.is_hyphen(from.saturating_sub(1)) || view.before(from, 1) == "one"
        }
        _ => true,
    }
}

/// Whether `times` compares: `four times the capacity`, `31 times earnings`, `four times Kestrel's`, and not `won four times`.
/// Nothing happens 2.7 times.
fn is_multiple(view: &View<'_>, from: usize, end: usize) -> bool {
    let parts = view.before(from, 1).contains('.') || view.before(from, 1) == "half";
    // `cut three times this year`, and not `three times last year's total`
    let when = find(TIME_NOUNS, view.word(end + 1)).is_some() && view.kind(end + 2) != Some(TokenKind::Possessive);
    if when && !parts {
        return false;
    }
    let whose = view.is_capital(end) && (end + 1..end + 3).any(|k| view.kind(k) == Some(TokenKind::Possessive));
    parts || whose || is_valuation(view.word(end)) || find(COMPARED_BY_TIMES, view.word(end)).is_some()
}

/// What companies and loans are valued against: `31 times earnings`.
pub(crate) fn is_valuation(word: &str) -> bool {
    find(VALUATIONS, word).is_some()
}

/// Whether degrees are of temperature: a word for heat or cold stands near, `7 degrees cooler`, `highs of 38 degrees`.
fn is_temperature(view: &View<'_>, at: usize) -> bool {
    (at.saturating_sub(12)..at + 8).any(|k| find(HEAT_WORDS, view.word(k)).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::en::view::tests::view;

    fn code(text: &str) -> Option<String> {
        unit(&view(text), 1).map(|u| u.1.code)
    }

    #[test]
    fn units_are_read_apart_glued_and_hyphened() {
        assert_eq!(code("90 km/h").as_deref(), Some("km/h"));
        assert_eq!(code("20-minute nap").as_deref(), Some("min"));
        assert_eq!(code("412MW").as_deref(), Some("MW"));
        assert_eq!(code("20 [kg]").as_deref(), Some("kg"));
        assert_eq!(code("10\" wide").as_deref(), Some("in"));
        assert_eq!(code("5 percentage points").as_deref(), Some("pp"));
    }

    #[test]
    fn a_letter_that_is_part_of_a_word_is_no_unit() {
        assert_eq!(code("5 m-long"), Some("m".into()));
        assert_eq!(code("5 s"), None);
        assert_eq!(code("4 times in May"), None);
        assert_eq!(code("4 times the rate").as_deref(), Some("×"));
        assert_eq!(code("10G"), None);
    }
}
