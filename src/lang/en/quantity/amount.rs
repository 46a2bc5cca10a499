//! A number with its unit.

use super::unit::{Unit, unit};
use super::{Expression, Home, money};
use crate::lang::en::numeral::{Form, Host, Numeral, fraction, numeral, scale};
use crate::lang::en::view::View;
use crate::metric::{Bound, Kind, Standing, Value};
use crate::number::Decimal;

/// A number with its unit, if any.
#[derive(Clone, Debug)]
pub(crate) struct Amount {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) numeral: Numeral,
    pub(crate) unit: Option<Unit>,
    /// Whether the unit stands before the number, as currency signs do.
    pub(crate) signed: bool,
}

/// The amount that begins at token `i`: `$1.2 billion`, `12%`, `half a metre`, `14 hours 20 minutes`, `450`.
pub(crate) fn amount(view: &View<'_>, home: &Home, i: usize) -> Option<Amount> {
    let negative = is_minus(view, i);
    let first = if negative { i + 1 } else { i };
    if let Some((at, code)) = money::sign(view, home, first) {
        let mut numeral = numeral(view, at, true)?;
        if negative {
            numeral.mantissa = Decimal::ZERO.minus(numeral.mantissa)?;
        }
        let unit = Some(Unit { kind: Kind::Money, code, power: 0 });
        return Some(Amount { start: i, end: numeral.end, numeral, unit, signed: true });
    }
    if let Some(amount) = negative_behind_sign(view, home, i)
        .or_else(|| unit_and_a_half(view, i))
        .or_else(|| unit_and_lesser(view, home, i))
    {
        return Some(amount);
    }
    let mut numeral = numeral(view, first, false)?;
    if negative {
        numeral.mantissa = Decimal::ZERO.minus(numeral.mantissa)?;
    }
    let amount = |numeral: Numeral, end, unit| Amount { start: i, end, numeral, unit, signed: false };
    let found = money::name(view, home, numeral.end)
        .or_else(|| unit(view, numeral.end))
        .or_else(|| unit_of_fraction(view, &numeral))
        .or_else(|| scaled_money(view, home, &mut numeral));
    let Some((end, unit)) = found else { return Some(amount(numeral, numeral.end, None)) };
    if let Some((end, power)) = scale_behind(view, &numeral, end, &unit) {
        return Some(amount(Numeral { power, ..numeral }, end, Some(unit)));
    }
    let whole = with_lesser_unit(view, home, amount(numeral, end, Some(unit)));
    Some(below_zero(view, and_a_half(view, whole)))
}

/// `two hours and a half`, `three miles and a quarter`.
fn and_a_half(view: &View<'_>, whole: Amount) -> Amount {
    let timed = whole.unit.as_ref().is_some_and(|u| matches!(u.kind, Kind::Measure | Kind::Duration) && u.power == 0);
    let plain = timed && whole.numeral.power == 0 && whole.numeral.mantissa.is_integer();
    let half = (plain && view.word(whole.end) == "and" && view.word(whole.end + 1) == "a")
        .then(|| fraction(view, whole.end + 1))
        .flatten()
        .filter(|f| f.form == Form::Fraction && view.word(f.end) != "of");
    match half.and_then(|f| Some((f.end, whole.numeral.mantissa.plus(f.mantissa)?))) {
        Some((end, mantissa)) => Amount { end, numeral: Numeral { mantissa, ..whole.numeral }, ..whole },
        None => whole,
    }
}

/// `3 degrees below zero` is negative.
fn below_zero(view: &View<'_>, warm: Amount) -> Amount {
    let degrees = warm.unit.as_ref().is_some_and(|u| matches!(u.code.as_str(), "deg" | "Cel" | "degF" | "[degF]"));
    let below = degrees && view.word(warm.end) == "below" && view.word(warm.end + 1) == "zero";
    match Decimal::ZERO.minus(warm.numeral.mantissa).filter(|_| below) {
        Some(mantissa) => Amount { end: warm.end + 2, numeral: Numeral { mantissa, ..warm.numeral }, ..warm },
        None => warm,
    }
}

/// `$-99.99`, `$(99.99)`: the minus stands between the sign and the number, or brackets say it.
fn negative_behind_sign(view: &View<'_>, home: &Home, i: usize) -> Option<Amount> {
    let code = match view.word(i) {
        "$" => home.dollar,
        "£" => "GBP",
        "€" => "EUR",
        _ => return None,
    };
    // `$(45.2) million`, as accounts write a loss.
    if view.word(i + 1) == "(" && view.glued(i + 1) && view.is_number(i + 2) {
        let number = numeral(view, i + 2, true).filter(|n| view.word(n.end) == ")")?;
        let (end, power) = scale(view, number.end + 1, Host::Words).unwrap_or((number.end + 1, number.power));
        let numeral = Numeral { mantissa: Decimal::ZERO.minus(number.mantissa)?, power, ..number };
        let unit = Some(Unit { kind: Kind::Money, code: code.to_owned(), power: 0 });
        return Some(Amount { start: i, end, numeral, unit, signed: true });
    }
    let minus = matches!(view.word(i + 1), "-" | "−") && view.glued(i + 1) && view.glued(i + 2);
    let number = numeral(view, i + 2, true).filter(|_| minus && view.is_number(i + 2))?;
    let mantissa = Decimal::ZERO.minus(number.mantissa)?;
    let unit = Some(Unit { kind: Kind::Money, code: code.to_owned(), power: 0 });
    Some(Amount { start: i, end: number.end, numeral: Numeral { mantissa, ..number }, unit, signed: true })
}

/// `75 USD million`: the scale stands behind the currency.
fn scale_behind(view: &View<'_>, numeral: &Numeral, end: usize, unit: &Unit) -> Option<(usize, i32)> {
    let money = unit.kind == Kind::Money && unit.power == 0 && numeral.power == 0;
    scale(view, end, Host::Words).filter(|s| money && s.1 > 5 && !view.is_hyphen(end))
}

/// `a metre and a half`, `an hour and a quarter`; with bound words before it also `up to an hour`.
fn unit_and_a_half(view: &View<'_>, i: usize) -> Option<Amount> {
    if !matches!(view.word(i), "a" | "an") {
        return None;
    }
    let (end, unit) = unit(view, i + 1).filter(|(_, u)| matches!(u.kind, Kind::Measure | Kind::Duration))?;
    let half =
        (view.word(end) == "and").then(|| fraction(view, end + 1)).flatten().filter(|f| f.form == Form::Fraction);
    let bounded = matches!(view.before(i, 2), "up" | "than" | "to") && matches!(view.before(i, 1), "to" | "than")
        || matches!(view.before(i, 1), "nearly" | "almost" | "about" | "over" | "under");
    let (end, value) = match half {
        Some(half) => (half.end, Decimal::ONE.plus(half.mantissa)?),
        None if bounded && view.word(end) != "of" => (end, Decimal::ONE),
        None => return None,
    };
    let numeral = Numeral { start: i, end: i + 1, mantissa: value, power: 0, form: Form::Words };
    Some(Amount { start: i, end, numeral, unit: Some(unit), signed: false })
}

/// `an hour and ten minutes`, `a year and two months`.
fn unit_and_lesser(view: &View<'_>, home: &Home, i: usize) -> Option<Amount> {
    if !matches!(view.word(i), "a" | "an") {
        return None;
    }
    let (end, unit) = unit(view, i + 1)?;
    let longer = matches!(unit.kind, Kind::Measure | Kind::Duration) && view.word(end) == "and";
    let numeral = Numeral { start: i, end: i + 1, mantissa: Decimal::ONE, power: 0, form: Form::Words };
    let one = Amount { start: i, end, numeral, unit: Some(unit), signed: false };
    let whole = if longer { with_lesser_unit(view, home, one) } else { return None };
    (whole.end > end).then_some(whole)
}

/// A minus sign that touches the number behind it and nothing before it, or the word.
fn is_minus(view: &View<'_>, i: usize) -> bool {
    match view.word(i) {
        "-" | "−" | "–" if i == 0 && is_number_alone(view) => true,
        "-" | "−" | "–" => {
            (!view.glued(i) || matches!(view.before(i, 1), "(" | ":"))
                && view.glued(i + 1)
                && !(i > 0 && view.is_number(i - 1))
        }
        "minus" | "negative" => view.before(i, 2) != "plus",
        _ => false,
    }
}

/// `- 1,200,000`, `- 10 k`: a line of one number, with its sign apart. `- 3 dogs` is an item of a list.
fn is_number_alone(view: &View<'_>) -> bool {
    view.len() <= 5
        && view.is_number(1)
        && (2..view.len())
            .all(|k| view.is_number(k) || view.word(k) == "/" || matches!(view.raw(k), "k" | "K" | "M" | "B" | "G"))
}

/// `half a metre`, `three-quarters of a mile`, `0.6 of a percentage point`.
fn unit_of_fraction(view: &View<'_>, numeral: &Numeral) -> Option<(usize, Unit)> {
    let part = || view.word(numeral.end) == "of" && numeral.value().is_some_and(|v| v < Decimal::ONE);
    let fraction = numeral.form == Form::Fraction || part();
    let at = if view.word(numeral.end) == "of" { numeral.end + 1 } else { numeral.end };
    if !fraction || !matches!(view.word(at), "a" | "an") {
        return None;
    }
    unit(view, at + 1).filter(|(_, u)| matches!(u.kind, Kind::Measure | Kind::Duration | Kind::Points))
}

/// `1.8M dollars`, `5m euros`: a letter that would be a unit is a scale when a currency follows it.
fn scaled_money(view: &View<'_>, home: &Home, numeral: &mut Numeral) -> Option<(usize, Unit)> {
    let scaled = numeral_as_money(view, numeral)?;
    let found = money::name(view, home, scaled.end)?;
    *numeral = scaled;
    Some(found)
}

/// The amount as one of money whose sign stands before another number: of `9m` behind `$6-` nine million.
pub(super) fn of_money(view: &View<'_>, amount: Amount) -> Amount {
    match numeral_as_money(view, &amount.numeral) {
        Some(numeral) => Amount { end: numeral.end, numeral, unit: None, ..amount },
        None => amount,
    }
}

fn numeral_as_money(view: &View<'_>, numeral: &Numeral) -> Option<Numeral> {
    crate::lang::en::numeral::digits(view, numeral.start, true).filter(|n| n.end > numeral.end)
}

/// Joins a lesser unit: `14 hours 20 minutes`, `three years and nine months`, `5 ft 2 in`, `3 dollars 50 cents`.
fn with_lesser_unit(view: &View<'_>, home: &Home, mut whole: Amount) -> Amount {
    let Some(mut last) = whole.unit.as_ref().map(|u| u.code.clone()) else { return whole };
    for _ in 0..3 {
        let at = behind_link(view, whole.end);
        let Some(part) = numeral(view, at, false).filter(|n| n.power == 0) else { break };
        let found = money::name(view, home, part.end).or_else(|| unit(view, part.end));
        let found = found.or_else(|| inches(view, &part, &last)).or_else(|| unnamed_cents(view, &part, &whole));
        let Some((end, lesser)) = found else { break };
        let first = whole.unit.as_ref().map_or("", |u| u.code.as_str());
        let ratio = if lesser.kind == Kind::Money {
            (lesser.power == -2 && lesser.code == first).then_some((1, 100))
        } else {
            is_next(&last, &lesser.code).then(|| fraction_of(first, &lesser.code)).flatten()
        };
        let sum = ratio.and_then(|(n, d)| {
            let share = part.mantissa.times(Decimal::from(n))?.ratio(Decimal::from(d))?;
            whole.numeral.value()?.plus(share)?.rounded(4)
        });
        let Some(sum) = sum else { break };
        whole.numeral.mantissa = sum;
        whole.numeral.power = 0;
        whole.numeral.end = part.end;
        whole.end = end;
        last = lesser.code;
    }
    whole
}

/// Where the lesser unit's number may begin: `2 hours, 15 minutes and 25 seconds`.
fn behind_link(view: &View<'_>, end: usize) -> usize {
    let clock = matches!(view.before(end, 1), "hour" | "hours" | "minute" | "minutes");
    let comma = usize::from(view.word(end) == "," && clock && (view.is_number(end + 1) || view.word(end + 1) == "and"));
    end + comma + usize::from(view.word(end + comma) == "and")
}

/// `5 ft 2 in`: behind feet `in` is a unit.
fn inches(view: &View<'_>, part: &Numeral, whole: &str) -> Option<(usize, Unit)> {
    let unit = |end| Some((end, Unit { kind: Kind::Measure, code: "in".to_owned(), power: 0 }));
    // `six foot two`: of one who is so tall.
    let tall = whole == "ft"
        && matches!(view.before(part.start, 1), "foot" | "ft")
        && !view.is_word(part.end)
        && !view.is_hyphen(part.end)
        && part.mantissa < Decimal::from(12)
        && part.mantissa.is_integer();
    match view.word(part.end) {
        "in" | "ins" if whole == "ft" => unit(part.end + 1),
        _ if tall => unit(part.end),
        _ => None,
    }
}

/// `15 dollars 50`, `thirteen dollars forty five`: two digits behind a named currency are its cents.
fn unnamed_cents(view: &View<'_>, part: &Numeral, whole: &Amount) -> Option<(usize, Unit)> {
    let unit = whole.unit.as_ref().filter(|u| u.kind == Kind::Money && u.power == 0 && !whole.signed)?;
    let in_digits = view.is_number(part.start) && view.word(part.start).len() == 2 && part.end == part.start + 1;
    let in_words = part.form == Form::Words
        && part.start == whole.end
        && part.mantissa.to_i64().is_some_and(|n| (10..100).contains(&n));
    let cents = in_digits || in_words;
    let closed = !view.is_word(part.end) && view.word(part.end) != "%" && !view.is_hyphen(part.end);
    (cents && closed).then(|| (part.end, Unit { power: -2, ..unit.clone() }))
}

fn is_next(greater: &str, lesser: &str) -> bool {
    matches!(
        (greater, lesser),
        ("a", "mo")
            | ("mo", "d")
            | ("wk", "d")
            | ("d", "h")
            | ("h", "min")
            | ("min", "s")
            | ("ft", "in")
            | ("lb", "oz")
            | ("km", "m")
            | ("m", "cm")
            | ("kg", "g")
    )
}

fn fraction_of(whole: &str, part: &str) -> Option<(i64, i64)> {
    Some(match (whole, part) {
        ("a", "mo") | ("ft", "in") => (1, 12),
        ("a", "d") => (1, 365),
        ("mo", "d") => (1, 30),
        ("wk", "d") => (1, 7),
        ("d", "h") => (1, 24),
        ("d", "min") => (1, 1440),
        ("h", "min") | ("min", "s") => (1, 60),
        ("h", "s") => (1, 3600),
        ("lb", "oz") => (1, 16),
        ("km", "m") | ("kg", "g") => (1, 1000),
        ("m", "cm") => (1, 100),
        _ => return None,
    })
}

impl Amount {
    /// The value in the unit that is reported.
    pub(crate) fn value(&self) -> Option<Decimal> {
        self.numeral.value()?.shifted(self.unit.as_ref().map_or(0, |u| u.power))
    }

    /// The amount as an expression. A fraction without a unit is a share.
    pub(crate) fn expression(self) -> Option<Expression> {
        let value = self.value()?;
        let numeral = (self.numeral.start, self.numeral.end);
        let (value, kind, unit) = match self.unit {
            Some(unit) => (value, unit.kind, unit.code),
            None if self.numeral.form == Form::Fraction => {
                (value.shifted(2)?.rounded(2)?, Kind::Percent, "%".to_owned())
            }
            None => (value, Kind::Count, String::new()),
        };
        Some(Expression {
            start: self.start,
            end: self.end,
            numeral,
            value: Value::Single(value),
            bound: Bound::Exact,
            kind,
            unit,
            standing: Standing::Figure,
        })
    }
}
