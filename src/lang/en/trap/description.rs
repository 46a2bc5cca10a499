//! Numbers that describe a kind of thing.

use crate::lang::en::numeral::numeral;
use crate::lang::en::quantity::is_unit;
use crate::lang::en::view::View;
use crate::metric::TrapReason;

/// A number joined to a noun by a hyphen describes a kind of thing and counts none: `two-wheeler`, `four-room flats`, `a five-trip
/// card`, `0-62 mph`.
///
/// A measure is one all the same (`20-inch wheels`), and so are a head count (`1900-strong`) and a size (`a 250-seat ferry`).
pub(super) fn description(view: &View<'_>, i: usize) -> Option<(usize, TrapReason)> {
    let number = numeral(view, i, false).filter(|n| n.power == 0 && view.is_hyphen(n.end))?;
    let from_rest = view.word(i) == "0" && view.is_number(number.end + 1);
    if from_rest {
        let end = number.end + 2;
        return Some((end + usize::from(is_unit(view, end)), TrapReason::Name));
    }
    let noun = number.end + 1;
    let described = view.is_word(noun)
        && !is_unit(view, noun)
        && !matches!(view.word(noun), "strong" | "fold" | "odd" | "plus" | "to");
    // `a 250-seat ferry` says how large it is, `a four-door coupe` what kind it is.
    let sized = view.is_number(i) && view.word(i).len() > 1;
    let number_goes_on = numeral(view, noun, false).is_some() || view.word(i) == "a";
    (described && !sized && !number_goes_on).then_some((noun + 1, TrapReason::Name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::en::view::tests::view;

    #[test]
    fn kinds_of_things_are_told_from_measures() {
        assert!(description(&view("Two-wheeler maker"), 0).is_some());
        assert!(description(&view("0-62 mph in 6 seconds"), 0).is_some());
        assert!(description(&view("20-inch wheels"), 0).is_none());
        assert!(description(&view("1900-strong workforce"), 0).is_none());
        assert!(description(&view("5-10 people"), 0).is_none());
    }
}
