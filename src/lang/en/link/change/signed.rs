//! Changes that a sign or the word itself says.

use super::Said;
use crate::lang::en::link::site::Site;
use crate::metric::{Direction, Kind};

/// `+1.4%`, `-2.9%`, and `halved`, a fall by half.
pub(super) fn signed(site: &Site<'_, '_>) -> Option<Said> {
    let view = site.view;
    if site.kind() != Kind::Percent {
        return None;
    }
    if matches!(view.word(site.to - 1), "halved" | "halving" | "halves") {
        return Some((site.to - 1, Direction::Decrease));
    }
    if site.quantity.value.high().is_negative() {
        return Some((site.from, Direction::Decrease));
    }
    let plus = site.from > 0 && view.before(site.from, 1) == "+" && view.glued(site.from);
    plus.then(|| (site.from - 1, Direction::Increase))
}
