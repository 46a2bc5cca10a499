//! The label before a colon.

use crate::lang::en::link::governor::Governor;
use crate::lang::en::link::site::Site;
use crate::metric::Slot;

/// `Rating: 4.5/5`, `Children reached (2024): 113.6 million` count what the label says.
pub(super) fn label(site: &Site<'_, '_>, governor: &Governor) -> Option<Slot> {
    let noun = governor.noun.filter(|_| governor.label)?;
    site.slot(noun, "label-before-colon")
}
