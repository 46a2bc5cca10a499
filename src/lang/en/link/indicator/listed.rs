//! The noun behind a list of figures.

use crate::lang::en::link::governor::Governor;
use crate::lang::en::link::noun_phrase::{phrase_at, without_owner_and_time};
use crate::lang::en::link::site::Site;
use crate::metric::Slot;

/// `71 kWh and 95 kWh of **battery capacity**`, `1,466, 1,041 and 980 **births**`: the noun behind the last figure is what all
/// count.
pub(super) fn listed(site: &Site<'_, '_>, _: &Governor) -> Option<Slot> {
    let view = site.view;
    let mut end = site.to;
    let mut last = None;
    for &(from, to) in site.following.iter().take(4).take_while(|f| f.0 < site.end) {
        let listed = from > end && from - end <= 2 && (end..from).all(|k| matches!(view.word(k), "," | "and" | "or"));
        if !listed {
            break;
        }
        end = to;
        last = Some(view.before(from, 1));
    }
    last.filter(|word| matches!(*word, "and" | "or"))?;
    let of = usize::from(view.word(end) == "of");
    let phrase = without_owner_and_time(view, phrase_at(view, end + of, site.end)?)?;
    (phrase.0 == end + of).then(|| site.slot(phrase, "noun-behind-list"))?
}
