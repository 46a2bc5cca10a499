//! The verb itself, when it says what the figure is.

use crate::lang::en::link::governor::Governor;
use crate::lang::en::link::site::Site;
use crate::lang::en::link::words::is_function;
use crate::metric::Slot;

/// `lost more than £350,000`, `has paid out R63.7 million`: nothing but the verb names the sum.
pub(super) fn verb(site: &Site<'_, '_>, governor: &Governor) -> Option<Slot> {
    let verb = governor.verb.filter(|&k| !is_function(site.view.word(k)))?;
    site.slot((verb, verb + 1), "governing-verb")
}
