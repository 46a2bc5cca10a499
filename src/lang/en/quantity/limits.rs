//! Two limits of one number: `more than 20 and less than 30`.

use super::Expression;
use crate::lang::en::view::View;
use crate::metric::{Bound, Kind, Value};

/// Joins a lower limit with the upper limit behind it into one range: `at least 10 but fewer than 20 people`. Different units, or
/// a noun between them, make two figures.
pub(crate) fn join_limits(view: &View<'_>, expressions: &mut Vec<Expression>) {
    let apart = std::mem::take(expressions);
    for e in apart {
        match expressions.last_mut().and_then(|last| joined(view, last, &e).map(|range| (last, range))) {
            Some((last, range)) => *last = range,
            None => expressions.push(e),
        }
    }
}

fn joined(view: &View<'_>, a: &Expression, b: &Expression) -> Option<Expression> {
    let linked = match b.start.checked_sub(a.end)? {
        1 => matches!(view.word(a.end), "and" | "but" | "or"),
        2 => view.word(a.end) == "," && matches!(view.word(a.end + 1), "and" | "but"),
        _ => false,
    };
    let lower = |e: &Expression| matches!(e.bound, Bound::Over | Bound::AtLeast);
    let upper = |e: &Expression| matches!(e.bound, Bound::Under | Bound::AtMost);
    let bare = a.kind == Kind::Count && a.unit.is_empty();
    let alike = (a.kind, &a.unit) == (b.kind, &b.unit) || bare;
    let (low, high) = match (lower(a) && upper(b), upper(a) && lower(b)) {
        (true, _) => (a.value, b.value),
        (_, true) if (a.kind, &a.unit) == (b.kind, &b.unit) => (b.value, a.value),
        _ => return None,
    };
    let (Value::Single(low), Value::Single(high)) = (low, high) else { return None };
    (linked && alike && low < high).then(|| Expression {
        start: a.start,
        value: Value::Range(low, high),
        bound: Bound::Range,
        numeral: (a.numeral.0, b.numeral.1),
        ..b.clone()
    })
}

#[cfg(test)]
mod tests {
    use crate::lang::LanguageId;
    use crate::lang::sample::quantities;
    use crate::metric::Quantity;

    fn values(text: &str) -> Vec<String> {
        let show = |q: &Quantity| format!("{}..{} {}", q.value.low(), q.value.high(), q.unit);
        quantities(text, LanguageId::En).iter().map(show).collect()
    }

    #[test]
    fn two_limits_are_a_range() {
        assert_eq!(values("Firms with more than 20 and fewer than 30 workers"), ["20..30 "]);
        assert_eq!(values("It takes at least 5 km but less than 9 km."), ["5..9 km"]);
    }

    #[test]
    fn limits_of_two_things_are_two() {
        assert_eq!(values("It hired more than 20 nurses and fewer than 30 doctors."), ["20..20 ", "30..30 "]);
        assert_eq!(values("It lost over 20 kg and under 30 km."), ["20..20 kg", "30..30 km"]);
    }
}
