//! Figures in brackets behind what they count.

use crate::lang::en::link::governor::Governor;
use crate::lang::en::link::noun_phrase::{phrase_before, without_owner_and_time};
use crate::lang::en::link::site::Site;
use crate::metric::Slot;

/// `**Germans** (132 400)`. Behind another figure the bracket says it again (`300 kW (402 hp)`), which other rules see.
pub(super) fn bracketed(site: &Site<'_, '_>, _: &Governor) -> Option<Slot> {
    let view = site.view;
    let bracket = site.from.checked_sub(1).filter(|&k| view.word(k) == "(" && k > site.floor())?;
    let phrase = without_owner_and_time(view, phrase_before(view, bracket, site.floor())?)?;
    site.slot(phrase, "noun-before-bracket")
}
