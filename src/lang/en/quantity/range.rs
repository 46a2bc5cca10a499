//! Ranges.

use super::amount::{Amount, amount, of_money};
use super::{Expression, Home};
use crate::lang::en::lexicon::{CHANGE_WORDS, RANGE_VERBS};
use crate::lang::en::numeral::Form;
use crate::lang::en::phrase::find;
use crate::lang::en::view::View;
use crate::metric::{Bound, Kind, Standing, Value};
use crate::number::Decimal;

/// `three to four`, `$5.30 to $5.45`, `between 85 and 90 per cent`, `$6-7 billion`, `two or three`.
///
/// `from 61 to 74` states two figures, the level before and the level after, and so does `rose 40 yen to 5,830 yen`.
pub(crate) fn range(view: &View<'_>, home: &Home, i: usize, floor: usize) -> Option<Expression> {
    // `150/95 to 130/85 mmHg`: the upper of two numbers is no end of a range.
    if i > 0 && view.glued(i) && view.before(i, 1) == "/" {
        return None;
    }
    let between = view.before(i, 1) == "between" && i > floor;
    let mut low = amount(view, home, i)?;
    let link = connector(view, &low, between)?;
    let mut high = amount(view, home, link)?;
    // `$6-9m`: behind a currency sign no end is a length.
    if low.signed && !high.signed {
        high = of_money(view, high);
    }
    if !between && states_two_levels(view, &low, &high, i) {
        return None;
    }
    share_scale(&mut low, &high);
    share_unit(&mut low, &mut high)?;
    let (mut a, mut b) = (low.value()?, high.value()?);
    if is_margin(view, low.end) {
        (a, b) = (a.minus(b)?, a.plus(b)?);
    }
    if a.is_negative() && b.is_negative() && a > b {
        std::mem::swap(&mut a, &mut b);
    }
    if a >= b || low.numeral.form == Form::Fraction || high.numeral.form == Form::Fraction {
        return None;
    }
    let (kind, unit) = high.unit.map_or((Kind::Count, String::new()), |u| (u.kind, u.code));
    Some(Expression {
        start: if between { i - 1 } else { i },
        end: high.end,
        numeral: (low.numeral.start, high.numeral.end),
        value: Value::Range(a, b),
        bound: Bound::Range,
        kind,
        unit,
        standing: Standing::Figure,
    })
}

/// The first token of the upper end, behind what links it to the lower.
fn connector(view: &View<'_>, low: &Amount, between: bool) -> Option<usize> {
    // `8- to 16-metre`
    let hanging = view.word(low.end) == "-" && view.glued(low.end) && !view.glued(low.end + 1);
    let at = if hanging { low.end + 1 } else { low.end };
    let dash = matches!(view.word(at), "-" | "–" | "—" | "‑" | "~");
    // `between minus 3% and plus 1%`
    let plus = usize::from(matches!(view.word(at + 1), "plus" | "+"));
    if is_margin(view, at) {
        return Some(at + if view.word(at) == "±" { 1 } else { 3 });
    }
    match view.word(at) {
        "and" if between => Some(at + 1 + plus),
        "to" => Some(at + 1 + plus),
        // `grades 7 through 10`
        "through" if view.is_number(at + 1) && low.unit.is_none() => Some(at + 1),
        // `3 or 4 miles`
        "or" if low.unit.is_none() && is_next(view, low) => Some(at + 1),
        "or" if low.unit.is_none() && low.numeral.form == Form::Words
            || low.unit.as_ref().is_some_and(|u| u.kind == Kind::Measure) =>
        {
            Some(at + 1)
        }
        _ if dash && view.glued(at) == view.glued(at + 1) && !hanging => Some(at + 1),
        _ => None,
    }
}

/// Whether the number behind `or` is the next one, with a unit behind it.
fn is_next(view: &View<'_>, low: &Amount) -> bool {
    let one_more = low.value().and_then(|v| v.plus(Decimal::ONE));
    let high = super::super::numeral::parse(view.word(low.end + 1)).filter(|_| view.is_number(low.end + 1));
    high.is_some() && high == one_more && super::is_unit(view, low.end + 2)
}

/// `24 ± 1 %`, `5.2 +/- 0.3 km`, `60 plus or minus 2`: a value with its margin.
fn is_margin(view: &View<'_>, at: usize) -> bool {
    match view.word(at) {
        "±" => true,
        "+" => view.word(at + 1) == "/" && matches!(view.word(at + 2), "-" | "−" | "–"),
        "plus" => view.word(at + 1) == "or" && view.word(at + 2) == "minus",
        _ => false,
    }
}

/// Whether the two numbers are a change and a level, or two levels.
///
/// What `growth of 2% to 4%` and `rose by 30 to 40 metres` leave open is a range: both ends are of one kind and near each other.
fn states_two_levels(view: &View<'_>, low: &Amount, high: &Amount, i: usize) -> bool {
    if view.word(low.end) != "to" {
        return false;
    }
    let from = (1..=2).find(|&n| view.before(i, n) == "from");
    if let Some(n) = from {
        // Nothing changes in `high, from 7 to 10` and in `from $10 to $20` alone.
        let apart = i == n || view.before(i, n + 1) == ",";
        let from = view.sentence_start(i);
        if apart && !(from..i).any(|k| find(CHANGE_WORDS, view.word(k)).is_some()) {
            return false;
        }
        return !(1..=2).any(|more| find(RANGE_VERBS, view.before(i, n + more)).is_some());
    }
    let most = low.value().and_then(|low| low.times(Decimal::from(4)));
    let near = || most.zip(high.value()).is_some_and(|(most, high)| high <= most);
    if view.before(i, 1) == "by" {
        return low.unit.is_some() || high.unit.is_none() || !near();
    }
    let complete = low.unit.is_some();
    let share = low.unit.as_ref().is_some_and(|u| u.kind == Kind::Percent);
    if share && view.before(i, 1) == "of" && near() {
        return false;
    }
    complete && (1..=3).any(|n| find(CHANGE_WORDS, view.before(i, n)).is_some())
}

/// `$6-7 billion`: the scale of the upper end is that of both.
fn share_scale(low: &mut Amount, high: &Amount) {
    let shared = low.numeral.power == 0 && high.numeral.power > 0 && low.numeral.mantissa < high.numeral.mantissa;
    if shared && (low.unit.is_none() || low.signed) {
        low.numeral.power = high.numeral.power;
    }
}

/// Gives both ends the unit that one of them has; `None` when they have different ones.
fn share_unit(low: &mut Amount, high: &mut Amount) -> Option<()> {
    match (&low.unit, &high.unit) {
        (None, Some(unit)) => {
            // `rose 5 to $12` is no range: a sign stands before both ends or before the first.
            if high.signed {
                return None;
            }
            low.unit = Some(unit.clone());
        }
        (Some(unit), None) => {
            if !low.signed {
                return None;
            }
            high.unit = Some(unit.clone());
        }
        (Some(a), Some(b)) if (a.kind, &a.code) != (b.kind, &b.code) => return None,
        _ => {}
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use crate::lang::LanguageId;
    use crate::lang::sample::quantities;

    fn values(text: &str) -> Vec<String> {
        quantities(text, LanguageId::En)
            .iter()
            .map(|q| format!("{}..{} {}", q.value.low(), q.value.high(), q.unit))
            .collect()
    }

    #[test]
    fn what_changes_has_two_levels_and_what_spreads_a_range() {
        assert_eq!(values("Membership fell from 61 to 74."), ["61..61 ", "74..74 "]);
        assert_eq!(values("The fee covers grades 7 through 10."), ["7..10 "]);
        assert_eq!(values("The zones are high, from 7 to 10, as shown."), ["7..10 "]);
    }

    #[test]
    fn behind_a_currency_sign_both_ends_are_money() {
        assert_eq!(values("It raised $6-9m."), ["6000000..9000000 USD"]);
        assert_eq!(values("It owes £6 to 9m."), ["6000000..9000000 GBP"]);
        assert_eq!(values("It costs $6-9 per metre."), ["6..9 USD"]);
        assert_eq!(values("It stood 6-9m tall."), ["6..9 m"]);
    }

    #[test]
    fn a_margin_makes_a_range() {
        assert_eq!(values("It weighed 24 ± 1 kg."), ["23..25 kg"]);
        assert_eq!(values("It takes 5.2 +/- 0.3 seconds."), ["4.9..5.5 s"]);
    }
}
