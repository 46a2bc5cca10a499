//! Clock times.

use crate::lang::en::view::View;
use crate::metric::TrapReason;

/// Clock times: `4:12 p.m.`, `18:40`, `3am`, `7.30pm`, `5 o'clock`.
pub(super) fn time(view: &View<'_>, i: usize) -> Option<(usize, TrapReason)> {
    // `2.1 pm` is a length.
    let decimals = view.word(i).split_once('.').map_or(2, |(_, d)| d.len());
    if !view.is_number(i) || decimals != 2 {
        return None;
    }
    let minutes = view.word(i + 1) == ":"
        && view.glued(i + 1)
        && view.glued(i + 2)
        && view.word(i + 2).len() == 2
        && view.is_number(i + 2);
    let end = if minutes { i + 3 } else { i + 1 };
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
