//! Ages.

use crate::lang::en::lexicon::AGED_PEOPLE;
use crate::lang::en::link::{is_function, is_verb};
use crate::lang::en::numeral::numeral;
use crate::lang::en::phrase::find;
use crate::lang::en::view::View;
use crate::metric::TrapReason;
use crate::number::Decimal;

/// Ages of people and limits of age groups: `Petrakis, 53, pleaded`, `15 to 24-year-olds`, `aged 13 to 17`, `those over 60`,
/// `children under ten`, `a man of 88`.
///
/// They name who is spoken of and state no figure of the article. An average age (`31.8 years`) is one.
pub(super) fn age(view: &View<'_>, i: usize) -> Option<(usize, TrapReason)> {
    let number = numeral(view, i, false).filter(|n| n.power == 0)?;
    let end = match view.word(number.end) {
        "to" | "-" | "–" | "and" => numeral(view, number.end + 1, false).map_or(number.end, |n| n.end),
        _ => number.end,
    };
    let years_old = view.is_hyphen(end)
        && view.word(end + 1) == "year"
        && view.is_hyphen(end + 2)
        && view.word(end + 3).starts_with("old");
    if years_old {
        return Some((end + 4, TrapReason::Name));
    }
    if matches!(view.word(end), "year" | "years") && view.word(end + 1) == "old" {
        return Some((end + 2, TrapReason::Name));
    }
    let aged = matches!(view.before(i, 1), "aged" | "ages" | "age")
        || view.before(i, 1) == "between" && matches!(view.before(i, 2), "aged" | "ages");
    if aged {
        return Some((end, TrapReason::Name));
    }
    let older = matches!(view.word(end), "and" | "or")
        && matches!(view.word(end + 1), "older" | "over" | "above" | "younger")
        && matches!(view.before(i, 1), "those" | "people" | "anyone" | "adults");
    if older {
        return Some((end + 2, TrapReason::Name));
    }
    // `lets under-18s on free`
    let plural = view.glued(end) && view.word(end) == "s" && view.before(i, 1) == "-";
    if plural && matches!(view.before(i, 2), "over" | "under") {
        return Some((end + 1, TrapReason::Name));
    }
    let whole = view.is_number(i) && view.word(i).len() == 2;
    let open = !view.is_word(end) && view.word(end) != "%" && !view.is_hyphen(end);
    if whole && open && matches!(limited(view, i), "those" | "were" | "people" | "anyone" | "the") {
        return Some((end, TrapReason::Name));
    }
    // `children under 15 account for`: whom a number limits tells that it is an age.
    let closed = open || is_function(view.word(end)) || is_verb(view.word(end));
    if whole && open && matches!(view.before(i, 1), "is" | "was") && matches!(view.before(i, 2), "he" | "she") {
        return Some((end, TrapReason::Name));
    }
    let small = whole || number.value().is_some_and(|v| !view.is_number(i) && v < Decimal::from(100));
    let of = view.before(i, 1) == "of" && matches!(view.before(i, 2), "man" | "woman" | "boy" | "girl");
    if small && closed && (of || find(AGED_PEOPLE, limited(view, i)).is_some()) {
        return Some((end, TrapReason::Name));
    }
    let apposed = whole
        && i > 1
        && view.before(i, 1) == ","
        && view.is_capital(i - 2)
        && matches!(view.word(end), "," | "." | "who")
        && view.word(end + 1) != "000";
    (apposed && end == i + 1 && !view.headline).then_some((end, TrapReason::Name))
}

/// Whom the number at `i` limits, with `over`, `under` or a comparison with an age between; empty where it limits nobody.
fn limited<'v>(view: &'v View<'_>, i: usize) -> &'v str {
    let behind = match (view.before(i, 1), view.before(i, 2)) {
        ("over" | "under", _) => 2,
        ("than", "older" | "younger") => 3,
        _ => return "",
    };
    view.before(i, behind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::en::view::tests::view;

    fn is_age(text: &str, word: &str) -> bool {
        let v = view(text);
        (0..v.len()).find(|&i| v.raw(i) == word).is_some_and(|i| age(&v, i).is_some())
    }

    #[test]
    fn ages_are_no_figures() {
        assert!(is_age("Leonie Petrakis, 53, pleaded guilty", "53"));
        assert!(is_age("Among 15 to 24-year-olds", "15"));
        assert!(is_age("teens aged 13 to 17", "13"));
        assert!(is_age("for those over 60.", "60"));
        assert!(is_age("no children under ten) were seen", "ten"));
        assert!(is_age("while children under 15 account for it", "15"));
        assert!(is_age("Those older than 65 make up", "65"));
        assert!(is_age("by a man of 88.", "88"));
        assert!(is_age("She was 31, she said", "31"));
        assert!(is_age("lets under-18s on free", "18"));
    }

    #[test]
    fn counts_in_a_list_are() {
        assert!(!is_age("In Ballymorane, 31 per cent", "31"));
        assert!(!is_age("over 60 dealers", "60"));
        assert!(!is_age("people of 12 nations", "12"));
    }
}
