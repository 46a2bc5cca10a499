//! Shares told as so many out of so many.

use super::Expression;
use crate::lang::en::link::{is_function, is_verb};
use crate::lang::en::numeral::{Numeral, numeral};
use crate::lang::en::view::View;
use crate::metric::{Bound, Kind, Standing, Value};
use crate::number::Decimal;

/// `one in five`, `nine out of 10`, `two pupils in three`: a share in percent.
///
/// `one in 2020`, `two in three days` and `one in Madrid` are none: what is divided by is a round or small number, and no unit
/// follows it.
pub(crate) fn share(view: &View<'_>, i: usize) -> Option<Expression> {
    let part = whole_number(view, i)?;
    // One noun may stand between: `two pupils in three`, `one family in five`.
    let one = part.value()? == Decimal::ONE && !is_function(view.word(part.end));
    let noun = view.is_small(part.end) && (view.word(part.end).ends_with('s') || one);
    let at = if noun { part.end + 1 } else { part.end };
    let of = match (view.word(at), view.word(at + 1), view.word(at + 2)) {
        ("in" | "of", "every", _) => at + 2,
        ("in", ..) => at + 1,
        ("out", "of", "every") => at + 3,
        ("out", "of", _) => at + 2,
        _ => return None,
    };
    let whole = whole_number(view, of)?;
    let (a, b) = (part.value()?.to_i64()?, whole.value()?.to_i64()?);
    let every = view.before(of, 1) == "every";
    let fits = a > 0
        && a < b
        && (b <= 100 && (a <= 20 || every) || matches!(b, 1_000 | 10_000 | 100_000 | 1_000_000) && a <= 10);
    // `one goal in five games` is no share of games.
    let counted =
        noun && view.is_small(whole.end) && !is_function(view.word(whole.end)) && !is_verb(view.word(whole.end));
    if !fits || counted || view.glued(whole.end) && !is_stop(view, whole.end) || is_span_of_time(view, whole.end) {
        return None;
    }
    // Alone on its line it is a number.
    if i == 0 && whole.end == view.len() {
        return bare(i, whole.end, Decimal::from(a).ratio(Decimal::from(b))?);
    }
    let percent = Decimal::from(a).ratio(Decimal::from(b))?.shifted(2)?.rounded(2)?;
    Some(Expression {
        start: i,
        end: whole.end,
        numeral: (i, whole.end),
        value: Value::Single(percent),
        bound: Bound::Exact,
        kind: Kind::Percent,
        unit: "%".into(),
        standing: Standing::Figure,
    })
}

/// `one over three`, `1 over 20` with nothing behind it: a fraction as sums are read aloud, and no figure of an article.
pub(crate) fn over(view: &View<'_>, i: usize) -> Option<Expression> {
    let minus = matches!(view.word(i), "minus" | "negative");
    let from = if minus { i + 1 } else { i };
    let above = whole_number(view, from).filter(|n| view.word(n.end) == "over")?;
    let below = whole_number(view, above.end + 1)?;
    let closed = view.kind(below.end).is_none() || is_stop(view, below.end);
    let value = above.value()?.ratio(below.value()?).filter(|_| closed)?;
    bare(i, below.end, if minus { Decimal::ZERO.minus(value)? } else { value })
}

fn bare(start: usize, end: usize, value: Decimal) -> Option<Expression> {
    super::bare::bare(start, end, Value::Single(value))
}

fn whole_number(view: &View<'_>, i: usize) -> Option<Numeral> {
    if view.glued(i) && !matches!(view.before(i, 1), "\"" | "“" | "‘" | "'" | "(") {
        return None;
    }
    numeral(view, i, false).filter(|n| n.value().is_some_and(Decimal::is_integer) && !view.word(i).starts_with('a'))
}

fn is_stop(view: &View<'_>, i: usize) -> bool {
    matches!(view.word(i), "." | "," | ";" | ":" | ")" | "\"" | "”" | "’" | "?" | "!")
}

/// Whether days or years follow: `three in ten years`.
fn is_span_of_time(view: &View<'_>, i: usize) -> bool {
    super::unit::unit(view, i).is_some_and(|(_, u)| u.kind == Kind::Duration)
}
