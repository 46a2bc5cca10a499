//! Clock times.

use crate::lang::en::lexicon::TIME_ZONES;
use crate::lang::en::phrase::find;
use crate::lang::en::view::View;
use crate::metric::TrapReason;

/// Clock times: `4:12 p.m.`, `18:40`, `3am`, `7.30pm`, `5 o'clock`, `20.41 BST`, `07.00`.
pub(super) fn time(view: &View<'_>, i: usize) -> Option<(usize, TrapReason)> {
    if !view.is_number(i) {
        return None;
    }
    // `2.1 pm` is a length.
    let decimals = view.word(i).split_once('.').map_or(2, |(_, d)| d.len());
    if decimals != 2 {
        return None;
    }
    let minutes = view.word(i + 1) == ":"
        && view.glued(i + 1)
        && view.glued(i + 2)
        && view.word(i + 2).len() == 2
        && view.is_number(i + 2);
    let end = if minutes { i + 3 } else { i + 1 };
    if !minutes && is_dotted(view, i) {
        return Some((end, TrapReason::Date));
    }
    if matches!(view.word(end), "am" | "pm" | "a.m." | "p.m." | "a.m" | "p.m" | "o'clock" | "o’clock") {
        return Some((end + 1, TrapReason::Date));
    }
    // `between 8 and 9am`
    let joined = matches!(view.word(i + 1), "and" | "to" | "-" | "–")
        && view.is_number(i + 2)
        && matches!(view.word(i + 3), "am" | "pm" | "a.m." | "p.m.");
    if joined && view.word(i).len() <= 2 {
        return Some((i + 4, TrapReason::Date));
    }
    (minutes && view.word(i).len() <= 2).then_some((end, TrapReason::Date))
}

/// `20.41 BST`, `07.00`: hours and minutes with a point, told by the zone behind them or by a leading zero.
fn is_dotted(view: &View<'_>, i: usize) -> bool {
    let Some((hours, minutes)) = view.word(i).split_once('.') else { return false };
    let fits = hours.len() == 2 && hours < "24" && minutes.len() == 2 && minutes < "60";
    let zoned = || find(TIME_ZONES, view.raw(i + 1)).is_some();
    let alone = hours.starts_with('0') && !view.is_word(i + 1) && view.word(i + 1) != "%";
    fits && (alone || zoned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::en::view::tests::view;

    #[test]
    fn a_point_parts_hours_and_minutes_before_a_zone() {
        assert_eq!(time(&view("20.41 BST"), 0).map(|t| t.0), Some(1));
        assert_eq!(time(&view("07.00"), 0).map(|t| t.0), Some(1));
        assert_eq!(time(&view("20.41 points"), 0), None);
        assert_eq!(time(&view("26.41 EST"), 0), None);
    }
}
