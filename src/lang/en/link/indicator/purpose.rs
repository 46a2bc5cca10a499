//! What money or a share goes to.

use crate::lang::en::link::governor::Governor;
use crate::lang::en::link::noun_phrase::{phrase_at, without_owner_and_time};
use crate::lang::en::link::site::Site;
use crate::lang::en::link::words::is_time_noun;
use crate::metric::{Kind, Slot};

/// `$48.6 million for **road resurfacing**`, `$2.3 million in **grants**`, `£3.1m from **retail**`.
pub(super) fn purpose(site: &Site<'_, '_>, _: &Governor) -> Option<Slot> {
    let view = site.view;
    // `R1.08 per kWh for power`
    let per = matches!(view.word(site.to), "per" | "a" | "an") && view.is_word(site.to + 1);
    let to = if per { site.to + 2 } else { site.to };
    let fits = match site.kind() {
        Kind::Money => matches!(view.word(to), "for" | "in" | "on" | "from" | "into" | "to"),
        Kind::Percent | Kind::Measure => matches!(view.word(to), "for" | "on" | "from"),
        _ => false,
    };
    if !fits {
        return None;
    }
    let phrase = without_owner_and_time(view, phrase_at(view, to + 1, site.next)?)?;
    if is_time_noun(view.word(phrase.1 - 1)) || view.is_capital(phrase.0) {
        return None;
    }
    site.slot(phrase, "purpose-behind-number")
}
