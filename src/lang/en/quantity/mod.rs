//! Quantities in English text: number, unit, bound, and whether the text states a figure.

mod alone;
mod amount;
mod bare;
mod bound;
mod compound;
mod ellipsis;
mod home;
mod limits;
mod money;
mod multiple;
mod order;
mod points;
mod prefix;
mod range;
mod score;
mod share;
mod standing;
mod unit;

pub(crate) use alone::alone;
pub(crate) use bare::{bare_amount, one_unit, place};
pub(crate) use ellipsis::share_units;
pub(crate) use home::Home;
pub(crate) use limits::join_limits;
pub(crate) use points::tell_points;
pub(crate) use unit::is_valuation;

use super::view::View;
use crate::metric::{Bound, Kind, Quantity, Standing, Value};

/// A quantity over tokens of a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Expression {
    /// First token of the expression, bound words with it.
    pub(crate) start: usize,
    /// The token behind it.
    pub(crate) end: usize,
    /// The tokens of the numeral.
    pub(crate) numeral: (usize, usize),
    pub(crate) value: Value,
    pub(crate) bound: Bound,
    pub(crate) kind: Kind,
    pub(crate) unit: String,
    pub(crate) standing: Standing,
}

impl Expression {
    /// The expression as a quantity of the text.
    pub(crate) fn quantity(self, view: &View<'_>) -> Quantity {
        Quantity {
            span: view.span(self.start, self.end),
            numeral: view.span(self.numeral.0, self.numeral.1),
            value: self.value,
            bound: self.bound,
            kind: self.kind,
            unit: self.unit,
            standing: self.standing,
        }
    }
}

/// The quantity whose number, or currency sign, begins at token `i`. Bound words before it may reach back to token `floor`.
pub(crate) fn expression(view: &View<'_>, home: &mut Home, i: usize, floor: usize) -> Option<Expression> {
    let core = order::order(view, i)
        .or_else(|| score::score(view, i))
        .or_else(|| share::share(view, i))
        .or_else(|| share::over(view, i))
        .or_else(|| multiple::multiple(view, i))
        .or_else(|| range::range(view, home, i, floor))
        .or_else(|| amount::amount(view, home, i)?.expression())?;
    let mut expression = bound::with_bounds(view, core, floor);
    if expression.standing == Standing::Figure {
        expression.standing = standing::standing(view, &expression);
    }
    standing::unshare(view, &mut expression);
    // `by a factor of 2.5`
    let (first, counted) = (expression.numeral.0, expression.kind == Kind::Count && expression.unit.is_empty());
    if counted && view.before(first, 1) == "of" && view.before(first, 2) == "factor" {
        (expression.kind, expression.unit) = (Kind::Multiple, "×".to_owned());
    }
    if score::is_index_level(view, &expression) {
        expression.kind = Kind::Score;
    }
    if expression.unit == "Cel" && home.fahrenheit && matches!(view.word(expression.end - 1), "degrees" | "degree") {
        expression.unit = "degF".to_owned();
    }
    if expression.kind == Kind::Money {
        home.note(&expression.unit);
    }
    Some(expression)
}

/// Whether an amount of money with its sign in front begins at token `i`: letters that are a currency before digits are no name.
pub(crate) fn is_money(view: &View<'_>, home: &Home, i: usize) -> bool {
    money::sign(view, home, i).is_some()
}

/// Whether a unit or a currency's name stands at token `at`.
pub(crate) fn is_unit(view: &View<'_>, at: usize) -> bool {
    unit::unit(view, at).is_some() || money::name(view, &Home::of(""), at).is_some()
}
