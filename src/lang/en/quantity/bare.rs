//! Numbers that are no figures: places in an order, numbers inside a trap.

use super::amount::amount;
use super::unit::unit;
use super::{Expression, Home, money};
use crate::lang::en::view::View;
use crate::metric::{Bound, Kind, Standing, Value};
use crate::number::Decimal;

/// A number over tokens `start..end` that states no figure.
pub(super) fn bare(start: usize, end: usize, value: Value) -> Option<Expression> {
    Some(Expression {
        start,
        end,
        numeral: (start, end),
        value,
        bound: Bound::Exact,
        kind: Kind::Count,
        unit: String::new(),
        standing: Standing::Bare,
    })
}

/// The place in an order over tokens `start..end`: the 21 of `twenty-first`.
pub(crate) fn place(start: usize, end: usize, number: Decimal) -> Option<Expression> {
    bare(start, end, Value::Single(number))
}

/// `a gallon of`, `an hour`, `a penny`: one of a unit, which states no figure.
pub(crate) fn one_unit(view: &View<'_>, home: &Home, i: usize) -> Option<Expression> {
    if !matches!(view.word(i), "a" | "an") || view.is_hyphen(i + 1) {
        return None;
    }
    let found = money::name(view, home, i + 1).or_else(|| unit(view, i + 1));
    let one_of = |kind: Kind| matches!(kind, Kind::Money | Kind::Measure | Kind::Duration);
    let (end, unit) = found.filter(|(_, u)| one_of(u.kind))?;
    let one = bare(i, end, Value::Single(Decimal::ONE.shifted(unit.power)?))?;
    Some(Expression { kind: unit.kind, unit: unit.code, ..one })
}

/// The number with its unit at token `i` inside a trap: the years of `five years old`.
pub(crate) fn bare_amount(view: &View<'_>, home: &Home, i: usize) -> Option<Expression> {
    let expression = amount(view, home, i)?.expression()?;
    Some(Expression { standing: Standing::Bare, ..expression })
}
