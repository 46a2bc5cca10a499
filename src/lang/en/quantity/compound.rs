//! Units made of several: `kg/m²`, `cm/ms`, `kilometres per minute`, `km squared`.

use super::unit::{Unit, simple};
use crate::lang::en::view::View;
use crate::metric::Kind;

/// Units that one is made of at most.
const MOST: usize = 3;

/// The unit that ends at token `end` with what goes on with it: an exponent, a stroke and another unit, or `per` and a time behind
/// a length.
///
/// Of other rates in words the unit is the first one: `50 litres per day` are litres, and `per day` tells how often.
pub(super) fn joined(view: &View<'_>, end: usize, unit: Unit) -> (usize, Unit) {
    if unit.kind != Kind::Measure || unit.power != 0 {
        return (end, unit);
    }
    let (mut end, mut code) = raised(view, end, unit.code);
    for _ in 1..MOST {
        let Some((behind, divisor)) = divisor(view, end, &code) else { break };
        let (behind, divisor) = raised(view, behind, divisor);
        (end, code) = (behind, format!("{code}/{divisor}"));
    }
    (end, Unit { kind: Kind::Measure, code, power: 0 })
}

/// The unit behind a stroke, or behind `per`.
fn divisor(view: &View<'_>, end: usize, code: &str) -> Option<(usize, String)> {
    let stroke = view.word(end) == "/" && view.glued(end) && view.glued(end + 1) && !view.is_number(end + 1);
    let per = view.word(end) == "per";
    if !stroke && !per {
        return None;
    }
    let at = end + 1;
    let letter = |word: &str, code: &str| (view.word(at) == word && stroke).then(|| (at + 1, code.to_owned()));
    let (behind, divisor) = simple(view, at)
        .filter(|(_, u)| matches!(u.kind, Kind::Measure | Kind::Duration) && u.power == 0)
        .map(|(behind, u)| (behind, u.code))
        .or_else(|| letter("s", "s"))
        .or_else(|| letter("h", "h"))
        .or_else(|| letter("m", "m"))?;
    let speed = is_length(code) && matches!(divisor.as_str(), "s" | "ms" | "min" | "h");
    // `20 J/m² per year`: what has a stroke goes on with one.
    let flux = code.contains('/') && matches!(divisor.as_str(), "s" | "min" | "h" | "d" | "wk" | "mo" | "a");
    (stroke || speed || flux).then_some((behind, divisor))
}

fn is_length(code: &str) -> bool {
    matches!(code, "km" | "m" | "dm" | "cm" | "mm" | "um" | "mi" | "ft" | "in" | "[yd_i]")
}

/// An exponent behind a unit: `m^2`, `m²`, `s2`, `km squared`.
fn raised(view: &View<'_>, end: usize, code: String) -> (usize, String) {
    let caret = usize::from(view.word(end) == "^");
    let touching = view.glued(end) && (caret == 0 || view.glued(end + 1));
    let exponent = match view.word(end + caret) {
        "2" | "²" if touching => "2",
        "3" | "³" if touching => "3",
        "squared" if is_length(&code) => "2",
        "cubed" | "cube" if is_length(&code) => "3",
        _ => return (end, code),
    };
    (end + caret + 1, code + exponent)
}

#[cfg(test)]
mod tests {
    use super::super::unit::unit;
    use crate::lang::en::view::tests::view;

    fn code(text: &str) -> Option<String> {
        unit(&view(text), 1).map(|u| u.1.code)
    }

    #[test]
    fn units_join_with_strokes_and_exponents() {
        assert_eq!(code("20 J/m^2 of light").as_deref(), Some("J/m2"));
        assert_eq!(code("3 kg/m² of seed").as_deref(), Some("kg/m2"));
        assert_eq!(code("50 centimeters/millisecond").as_deref(), Some("cm/ms"));
        assert_eq!(code("4 km squared").as_deref(), Some("km2"));
        assert_eq!(code("9.8 m/s2").as_deref(), Some("m/s2"));
    }

    #[test]
    fn speeds_are_told_in_words_too() {
        assert_eq!(code("50 meters per millisecond").as_deref(), Some("m/ms"));
        assert_eq!(code("30 kilometres per minute").as_deref(), Some("km/min"));
    }

    #[test]
    fn how_often_is_no_part_of_the_unit() {
        assert_eq!(code("50 litres per day").as_deref(), Some("L"));
        assert_eq!(code("9 grams per tonne").as_deref(), Some("g"));
    }
}
