//! The label before a colon.

use crate::lang::en::link::governor::Governor;
use crate::lang::en::link::noun_phrase::phrase_at;
use crate::lang::en::link::site::Site;
use crate::metric::Slot;

/// `Rating: 4.5/5`, `Children reached (2024): 113.6 million` count what the label says.
pub(super) fn label(site: &Site<'_, '_>, governor: &Governor) -> Option<Slot> {
    let noun = governor.noun.filter(|_| governor.label)?;
    // The whole label, where it opens the line: `Births outside marriage:`.
    let opening = phrase_at(site.view, site.start, noun.1).filter(|_| noun.1 - site.start <= 8);
    let label = opening.map_or(noun, |first| (first.0.min(noun.0), noun.1));
    site.slot(label, "label-before-colon")
}
