//! Orders of magnitude.

use super::Expression;
use crate::lang::en::lexicon::ORDERS;
use crate::lang::en::numeral::small_cardinal;
use crate::lang::en::phrase::find;
use crate::lang::en::view::View;
use crate::metric::{Bound, Kind, Standing, Value};
use crate::number::Decimal;

/// `millions of`, `tens of thousands of`, `several hundred`: an order of magnitude and no number.
pub(crate) fn order(view: &View<'_>, i: usize) -> Option<Expression> {
    let several = matches!(view.word(i), "several" | "many" | "few");
    let (end, value) = if several { several_of(view, i)? } else { plural(view, i)? };
    Some(Expression {
        start: i,
        end,
        numeral: (i, end),
        value: Value::Single(value),
        bound: Bound::Order,
        kind: Kind::Count,
        unit: String::new(),
        standing: Standing::Figure,
    })
}

fn plural(view: &View<'_>, i: usize) -> Option<(usize, Decimal)> {
    let mut value = Decimal::from(find(ORDERS, view.word(i))?.1);
    if i > 0 && (view.is_number(i - 1) || small_cardinal(view, i - 1).is_some()) {
        return None;
    }
    let mut end = i + 1;
    while view.word(end) == "of" {
        let Some(&(_, more)) = find(ORDERS, view.word(end + 1)) else { break };
        value = value.times(Decimal::from(more))?;
        end += 2;
    }
    (view.word(end) == "of").then_some((end + 1, value))
}

/// `several hundred`, `a few dozen`.
fn several_of(view: &View<'_>, i: usize) -> Option<(usize, Decimal)> {
    let value = match view.word(i + 1) {
        "dozen" => 12,
        "hundred" => 100,
        "thousand" => 1_000,
        "million" => 1_000_000,
        "billion" => 1_000_000_000,
        _ => return None,
    };
    Some((i + 2, Decimal::from(value)))
}
