//! Figures that go on about what the figure before them counts.

use crate::lang::en::link::governor::Governor;
use crate::lang::en::link::site::Site;
use crate::lang::en::link::words::{direction, is_determiner};
use crate::metric::Slot;

/// `rose 31% to $214 million, or $1.42 a share, from $163 million`: with nothing but small words and changes between, a figure is
/// of the same thing as the one before it.
pub(super) fn continued(site: &Site<'_, '_>, _: &Governor) -> Option<Slot> {
    let previous = site.previous?;
    let between = previous.to..site.from;
    let same = between.len() <= 12 && between.clone().all(|k| joins(site.view.word(k)));
    if !same {
        return None;
    }
    let indicator = previous.fact.indicator.as_ref()?;
    Some(Slot { rule: "same-as-figure-before", ..indicator.clone() })
}

/// What the figure before in the sentence counts, when the sentence names nothing nearer.
pub(super) fn carried(site: &Site<'_, '_>, _: &Governor) -> Option<Slot> {
    let indicator = site.previous?.fact.indicator.as_ref()?;
    Some(Slot { rule: "carried-in-sentence", ..indicator.clone() })
}

fn joins(word: &str) -> bool {
    is_determiner(word)
        || direction(word).is_some()
        || matches!(
            word,
            "," | "("
                | ")"
                | "to"
                | "from"
                | "at"
                | "or"
                | "and"
                | "by"
                | "of"
                | "in"
                | "with"
                | "compared"
                | "against"
                | "versus"
                | "vs"
                | "than"
                | "as"
                | "about"
                | "just"
                | "only"
                | "nearly"
                | "around"
                | "share"
                | "per"
                | "year"
                | "earlier"
                | "month"
                | "last"
                | "ago"
                | "previous"
                | "before"
                | "for"
                | "on"
                | "was"
                | "were"
                | "up"
                | "down"
                | "-"
                | "–"
                | "—"
                | ";"
                | "some"
                | "figure"
                | "one"
                | "now"
                | "but"
                | "then"
                | "week"
                | "quarter"
                | "same"
                | "period"
                | "still"
                | "respectively"
                | "rather"
                | "over"
        )
}
