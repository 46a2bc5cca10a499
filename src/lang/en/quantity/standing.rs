//! Whether a quantity is stated as a figure.

use super::Expression;
use crate::lang::en::view::View;
use crate::metric::{Bound, Kind, Standing};

/// A number that the text writes without stating a figure stays bare: `one`, the denominator of a rate (`per 1,000 doses`), a
/// span of time that only says when (`in six months`).
pub(crate) fn standing(view: &View<'_>, e: &Expression) -> Standing {
    let bare = is_denominator(view, e)
        || match e.kind {
            Kind::Duration => is_time_frame(view, e),
            Kind::Count => is_article(view, e),
            _ => false,
        };
    if bare { Standing::Bare } else { Standing::Figure }
}

/// `per 1,000 doses`, `for every 100 residents`.
fn is_denominator(view: &View<'_>, e: &Expression) -> bool {
    matches!(view.before(e.start, 1), "per" | "every") || view.before(e.start, 1) == "/" && view.glued(e.start)
}

/// `one` that counts nothing: a pronoun or an article. With a bound it is a number: `only one`, `more than one`.
fn is_article(view: &View<'_>, e: &Expression) -> bool {
    let one = e.end == e.numeral.1 && e.numeral.1 == e.numeral.0 + 1 && view.word(e.numeral.0) == "one";
    one && e.bound == Bound::Exact
}

/// Whether a duration says when and not how long: after `in`, `over`, `for`, before `ago`, `old`, `earlier`.
fn is_time_frame(view: &View<'_>, e: &Expression) -> bool {
    const BEFORE: &[&str] = &[
        "after",
        "all",
        "any",
        "away",
        "before",
        "coming",
        "during",
        "each",
        "every",
        "first",
        "following",
        "for",
        "in",
        "last",
        "next",
        "other",
        "over",
        "past",
        "per",
        "previous",
        "recent",
        "since",
        "some",
        "than",
        "the",
        "these",
        "this",
        "within",
    ];
    const BEHIND: &[&str] = &[
        "after", "ago", "apart", "before", "earlier", "ended", "ending", "hence", "later", "old", "on", "since", "to",
    ];
    let before = view.before(e.start, 1);
    let inside = matches!(view.word(e.start), "over" | "within" | "under") && e.start < e.numeral.0;
    let describes = view.is_hyphen(e.numeral.1) && !matches!(e.unit.as_str(), "min" | "s" | "h");
    BEFORE.binary_search(&before).is_ok() || BEHIND.binary_search(&view.word(e.end)).is_ok() || inside || describes
}
