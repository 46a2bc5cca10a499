//! Reading the quantities and traps of a passage.

use super::numeral::{cardinal, is_hyphened, ordinal};
use super::quantity::{Expression, Home, alone, bare_amount, expression, is_money, join_limits};
use super::quantity::{one_unit, place, share_units, tell_points};
use super::trap::trap;
use super::view::View;
use crate::lang::Reading;
use crate::metric::{Trap, TrapReason};
use crate::text::sort::sort_by;

/// Reads the passage of `view` from its first token to its last. What a trap or a quantity takes, nothing later reads again.
///
/// Numbers inside a trap and ordinals in words are bare quantities: no figure is made of them.
pub(crate) fn read(view: &View<'_>, home: &mut Home, reading: &mut Reading) {
    if let Some(number) = alone(view) {
        reading.quantities.push(number.quantity(view));
        return;
    }
    let (mut i, mut floor) = (0, 0);
    let (mut expressions, mut bare) = (Vec::new(), Vec::new());
    while i < view.len() {
        let found = if is_money(view, home, i) || is_hyphened(view, i) {
            None
        } else {
            worded_place(view, i).or_else(|| trap(view, i))
        };
        if let Some((end, reason)) = found {
            reading.traps.push(Trap { span: view.span(i, end), reason });
            numbers_inside(view, home, i, end, &mut bare);
            (i, floor) = (end, end);
            continue;
        }
        match expression(view, home, i, floor) {
            Some(found) => {
                (i, floor) = (found.end, found.end);
                expressions.push(found);
            }
            None => {
                let worded = ordinal(view, i).and_then(|(end, number)| place(i, end, number));
                bare.extend(worded.or_else(|| one_unit(view, home, i)));
                i += 1;
            }
        }
    }
    share_units(view, &mut expressions);
    tell_points(view, &mut expressions);
    join_limits(view, &mut expressions);
    let quantities = merge(expressions, bare);
    reading.quantities.extend(quantities.into_iter().map(|e| e.quantity(view)));
}

/// `twenty-first`, `one hundred and fifth`: several words that are a place in an order. One word is left to fractions.
fn worded_place(view: &View<'_>, i: usize) -> Option<(usize, TrapReason)> {
    let several = cardinal(view, i).is_some() && super::numeral::fraction(view, i).is_none();
    let (end, _) = ordinal(view, i).filter(|_| several)?;
    Some((end, TrapReason::Ordinal))
}

/// The numbers of a trap: the day and the year of a date, the place of an ordinal, the years of an age.
fn numbers_inside(view: &View<'_>, home: &Home, start: usize, end: usize, bare: &mut Vec<Expression>) {
    let mut k = start;
    while k < end {
        let found = ordinal(view, k)
            .and_then(|(behind, number)| place(k, behind, number))
            .or_else(|| bare_amount(view, home, k))
            .filter(|e| e.end <= end);
        k = found.as_ref().map_or(k + 1, |e| e.end);
        bare.extend(found);
    }
}

/// Both lists in the order of the text; a bare number that an expression or another has taken is left out.
fn merge(expressions: Vec<Expression>, bare: Vec<Expression>) -> Vec<Expression> {
    let mut all = expressions;
    let taken: Vec<_> = all.iter().map(|e| (e.start, e.end)).collect();
    let free = |e: &Expression| {
        let k = taken.partition_point(|t| t.1 <= e.start);
        taken.get(k).is_none_or(|t| e.end <= t.0)
    };
    all.extend(bare.into_iter().filter(free));
    sort_by(&mut all, |a, b| a.start.cmp(&b.start));
    // The 2 of `a m2` is also a number inside a name.
    let mut end = 0;
    all.retain(|e| {
        let apart = e.start >= end;
        end = end.max(e.end);
        apart
    });
    all
}
