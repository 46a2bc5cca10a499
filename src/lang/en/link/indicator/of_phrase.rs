//! The `of`-phrase behind a share, a measure or a sum.

use crate::lang::en::link::governor::Governor;
use crate::lang::en::link::noun_phrase::{phrase_at, without_owner_and_time};
use crate::lang::en::link::site::Site;
use crate::metric::{Bound, Kind, Slot};

/// `40% of **participants**`, `12 tonnes of **fodder**`, `£2.17bn of **lottery cash**`, `two of its 19 **plants**`.
///
/// `$1.42 of that` and `20% of which` point back and name nothing.
pub(super) fn of_phrase(site: &Site<'_, '_>, _: &Governor) -> Option<Slot> {
    let view = site.view;
    let order = site.quantity.bound == Bound::Order && view.before(site.to, 1) == "of";
    if view.word(site.to) != "of" && !order || site.kind() == Kind::Multiple {
        return None;
    }
    let mut at = if order { site.to } else { site.to + 1 };
    while matches!(view.word(at), "all" | "its" | "the" | "their" | "these" | "those" | "our" | "his" | "her" | "a")
        || view.is_number(at)
    {
        at += 1;
    }
    let phrase = phrase_at(view, at, site.end)?;
    let phrase = without_owner_and_time(view, phrase)?;
    site.slot(phrase, "of-phrase")
}
