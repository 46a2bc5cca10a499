//! Between what and what a figure can lie that is written with so many digits.

use crate::metric::{Bound, Kind, Quantity, Value};
use crate::number::Decimal;

/// From the lowest to the highest value that a figure can stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Extent {
    pub(super) low: Decimal,
    pub(super) high: Decimal,
}

impl Extent {
    /// What rounding to the last written digit leaves open: `12.5亿` lies between 12.45 and 12.55. A plain count is as it is. `None`
    /// where the figure is a bound or a range: nothing follows from how that is rounded.
    pub(super) fn written(q: &Quantity, numeral: &str) -> Option<Self> {
        Self::around(exact(q)?, step(q, numeral)?, Decimal::new(5, -1)?)
    }

    /// What a careless author leaves open: a whole step of the last digit, and of money and measures the zeros at the end as well, up to
    /// a fiftieth of the value.
    pub(super) fn careless(q: &Quantity, numeral: &str) -> Option<Self> {
        let value = exact(q)?;
        let step = step(q, numeral)?;
        let small_count = q.kind == Kind::Count && value < Decimal::from(10_000);
        let round = Decimal::new(1, value.exponent())?.min(value.times(Decimal::new(2, -2)?)?);
        let rough = !small_count && !matches!(q.kind, Kind::Percent | Kind::Points) && step < round;
        Self::around(value, if rough { round } else { step }, Decimal::ONE)
    }

    fn around(value: Decimal, step: Decimal, steps: Decimal) -> Option<Self> {
        let open = step.times(steps)?;
        Some(Self { low: value.minus(open)?, high: value.plus(open)? })
    }

    pub(super) fn plus(self, other: Self) -> Option<Self> {
        Some(Self { low: self.low.plus(other.low)?, high: self.high.plus(other.high)? })
    }

    pub(super) fn minus(self, other: Self) -> Option<Self> {
        Some(Self { low: self.low.minus(other.high)?, high: self.high.minus(other.low)? })
    }

    /// The same with every value times `factor`, which is above zero.
    pub(super) fn times(self, factor: Decimal) -> Option<Self> {
        Some(Self { low: self.low.times(factor)?, high: self.high.times(factor)? })
    }

    /// This in per cent of `whole`; `None` unless all of both is above zero.
    pub(super) fn percent_of(self, whole: Self) -> Option<Self> {
        if self.low.is_negative() || whole.low <= Decimal::ZERO {
            return None;
        }
        let percent = |a: Decimal, b: Decimal| a.shifted(2)?.ratio(b);
        Some(Self { low: percent(self.low, whole.high)?, high: percent(self.high, whole.low)? })
    }

    /// The same around its middle where it leaves more open than `other`.
    pub(super) fn no_wider_than(self, other: Self) -> Option<Self> {
        let half = Decimal::new(5, -1)?;
        let open = other.high.minus(other.low)?.times(half)?;
        let middle = self.low.plus(self.high)?.times(half)?;
        let narrow = Self { low: middle.minus(open)?, high: middle.plus(open)? };
        Some(if self.low < narrow.low { narrow } else { self })
    }

    /// Whether a value can be both.
    pub(super) fn meets(self, other: Self) -> bool {
        self.low <= other.high && other.low <= self.high
    }
}

/// The value where it is stated as it is.
pub(super) fn exact(q: &Quantity) -> Option<Decimal> {
    match (q.value, q.bound) {
        (Value::Single(v), Bound::Exact) => Some(v),
        _ => None,
    }
}

/// What the last written digit stands for; zero for a plain count.
fn step(q: &Quantity, numeral: &str) -> Option<Decimal> {
    let value = q.value.low();
    let mut written = numeral.chars().rev().filter(|c| c.is_ascii_digit() || ('０'..='９').contains(c)).peekable();
    let exponent = if written.peek().is_none() {
        match (q.kind, value.exponent()) {
            // 三成 is a tenth, rounded; 三分之二 is not two thirds to the twelfth digit.
            (Kind::Percent, 1..) => return Some(Decimal::from(5)),
            (Kind::Percent, ..=-3) => return Some(Decimal::from(2)),
            (_, e) if value < Decimal::from(10_000) => e.min(0),
            (_, e) => e,
        }
    } else {
        let zeros = written.take_while(|c| matches!(c, '0' | '０')).count();
        value.exponent() - i32::try_from(zeros).ok()?
    };
    if q.kind == Kind::Count && exponent >= 0 && value < Decimal::from(10_000) {
        return Some(Decimal::ZERO);
    }
    Decimal::new(1, exponent)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metric::Standing;
    use crate::text::Span;

    fn quantity(value: &str, kind: Kind) -> Quantity {
        Quantity {
            span: Span::new(0, 1),
            numeral: Span::new(0, 1),
            value: Value::Single(Decimal::parse(value).unwrap()),
            bound: Bound::Exact,
            kind,
            unit: String::new(),
            standing: Standing::Figure,
        }
    }

    fn written(value: &str, kind: Kind, numeral: &str) -> String {
        let e = Extent::written(&quantity(value, kind), numeral).unwrap();
        format!("{}..{}", e.low, e.high)
    }

    #[test]
    fn the_last_written_digit_is_rounded() {
        assert_eq!(written("12500000000", Kind::Money, "125亿"), "12450000000..12550000000");
        assert_eq!(written("11990000000", Kind::Money, "119.90亿"), "11989500000..11990500000");
        assert_eq!(written("4500", Kind::Money, "4,500"), "4499.5..4500.5");
        assert_eq!(written("94.4", Kind::Percent, "94.4"), "94.35..94.45");
        assert_eq!(written("30", Kind::Percent, "三"), "27.5..32.5");
    }

    #[test]
    fn a_plain_count_is_as_it_is() {
        assert_eq!(written("30", Kind::Count, "三十"), "30..30");
        assert_eq!(written("3120", Kind::Count, "3120"), "3120..3120");
        assert_eq!(written("88000", Kind::Count, "8.8万"), "87500..88500");
    }

    #[test]
    fn zeros_at_the_end_of_money_may_be_rounded() {
        let e = Extent::careless(&quantity("4500", Kind::Money), "4500").unwrap();
        assert_eq!((e.low.to_string(), e.high.to_string()), ("4410".into(), "4590".into()));
    }

    #[test]
    fn a_bound_has_no_extent() {
        let over = Quantity { bound: Bound::Over, ..quantity("30", Kind::Count) };
        assert_eq!(Extent::written(&over, "30"), None);
    }
}
