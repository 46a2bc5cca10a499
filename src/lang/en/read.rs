//! Reading the quantities and traps of a passage.

use super::quantity::{Home, expression, is_money, share_units, tell_points};
use super::trap::trap;
use super::view::View;
use crate::lang::Reading;
use crate::metric::Trap;

/// Reads the passage of `view` from its first token to its last. What a trap or a quantity takes, nothing later reads again.
pub(crate) fn read(view: &View<'_>, home: &mut Home, reading: &mut Reading) {
    let (mut i, mut floor) = (0, 0);
    let mut expressions = Vec::new();
    while i < view.len() {
        if !is_money(view, home, i)
            && let Some((end, reason)) = trap(view, i)
        {
            reading.traps.push(Trap { span: view.span(i, end), reason });
            (i, floor) = (end, end);
            continue;
        }
        match expression(view, home, i, floor) {
            Some(found) => {
                (i, floor) = (found.end, found.end);
                expressions.push(found);
            }
            None => i += 1,
        }
    }
    share_units(view, &mut expressions);
    tell_points(view, &mut expressions);
    reading.quantities.extend(expressions.into_iter().map(|e| e.quantity(view)));
}
