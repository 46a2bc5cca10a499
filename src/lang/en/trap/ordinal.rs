//! Places in an order.

use crate::lang::en::view::View;
use crate::metric::TrapReason;

/// Ordinals in figures: `3rd`, `21st`, `30-millionth`, `No. 5`, `Number 10`, `Nos. 4 and 5`.
pub(super) fn ordinal(view: &View<'_>, i: usize) -> Option<(usize, TrapReason)> {
    let scale = if view.is_hyphen(i + 1) { i + 2 } else { i + 1 };
    let millionth = matches!(view.word(scale), "millionth" | "thousandth" | "hundredth" | "billionth");
    if view.is_number(i) && millionth {
        return Some((scale + 1, TrapReason::Ordinal));
    }
    let suffixed = view.is_number(i) && view.glued(i + 1) && matches!(view.word(i + 1), "st" | "nd" | "rd" | "th");
    if suffixed {
        return Some((i + 2, TrapReason::Ordinal));
    }
    let numbered = match view.word(i) {
        "no" | "nos" => view.word(i + 1) == "." && view.glued(i + 1) && view.is_number(i + 2),
        "no.1" => true,
        _ => false,
    };
    if numbered {
        return Some((i + 3, TrapReason::Ordinal));
    }
    let named = matches!(view.word(i), "number" | "no" | "rank" | "ranked" | "#")
        && view.is_capital(i)
        && view.is_number(i + 1);
    named.then_some((i + 2, TrapReason::Ordinal))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::en::view::tests::view;

    #[test]
    fn places_are_told_from_numbers() {
        assert_eq!(ordinal(&view("No. 5 seed"), 0).map(|t| t.0), Some(3));
        assert_eq!(ordinal(&view("21st century"), 0).map(|t| t.0), Some(2));
        assert_eq!(ordinal(&view("30-millionth passenger"), 0).map(|t| t.0), Some(3));
        assert_eq!(ordinal(&view("no 5"), 0), None);
    }
}
