//! A quantity expression while it is being read.

use super::numeral::Numeral;
use crate::metric::{Bound, Kind, TrapReason, Value};
use crate::number::Decimal;

/// A quantity expression, in characters of its passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Expression {
    /// Index of its first character, bound words included.
    pub(super) start: usize,
    /// Index of the character behind it, unit and bound words included.
    pub(super) end: usize,
    /// First and last of the numeral.
    pub(super) numeral: (usize, usize),
    /// The value in base units.
    pub(super) value: Value,
    /// How the number stands to the real one.
    pub(super) bound: Bound,
    /// What sort of quantity it is.
    pub(super) kind: Kind,
    /// Its unit.
    pub(super) unit: UnitName,
    /// Why it is no figure, where it is none.
    pub(super) doubt: Option<Doubt>,
    /// A magnitude without a digit, or a share: what `过` and `上` bound.
    pub(super) round: bool,
    /// Power of ten of the multiplier that ends the number.
    pub(super) power: u32,
}

/// Why an expression is no figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doubt {
    /// Only a number: nothing says that it counts anything.
    Bare,
    /// A magnitude without a digit (`百元`): a figure only behind a bound word.
    Alone,
    /// Number-like text that is something else.
    Trap(TrapReason),
}

/// The unit of an expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum UnitName {
    /// None.
    None,
    /// A code: ISO 4217, UCUM, `%`.
    Code(&'static str),
    /// A code that was put together (`kg/亩`), or words of another passage.
    Text(String),
    /// The money of the place the article was written in.
    Local,
    /// The dollar of that place, the American one by default.
    Dollar,
    /// As the author wrote it, in characters of the passage.
    Written(usize, usize),
}

impl Expression {
    /// The expression of a number alone: a count without a classifier, and no figure until something says so.
    pub(super) fn of(n: &Numeral) -> Self {
        Self {
            start: n.start,
            end: n.end,
            numeral: (n.start, n.end),
            value: n.value,
            bound: n.bound,
            kind: Kind::Count,
            unit: UnitName::None,
            doubt: Some(Doubt::Bare),
            round: n.is_magnitude(),
            power: n.power,
        }
    }

    /// The same with a kind, a unit and the place where the unit ends: a figure.
    pub(super) fn with(n: &Numeral, kind: Kind, unit: UnitName, end: usize) -> Self {
        Self { end, kind, unit, doubt: None, ..Self::of(n) }
    }

    /// The same, doubted.
    pub(super) fn doubted(self, doubt: Doubt) -> Self {
        Self { doubt: Some(doubt), ..self }
    }

    /// Whether it is a figure as far as is known.
    pub(super) fn is_figure(&self) -> bool {
        self.doubt.is_none()
    }

    /// Multiplies the value by a power of ten.
    pub(super) fn shift(&mut self, power: i32) {
        if let Some(value) = self.value.map(|v| v.shifted(power)) {
            self.value = value;
        }
    }

    /// Adds to the value.
    pub(super) fn add(&mut self, more: Decimal) {
        if let Some(value) = self.value.map(|v| v.plus(more)) {
            self.value = value;
        }
    }

    /// Whether the value is a hundred or more, or no count: what `破` bounds.
    pub(super) fn is_big(&self) -> bool {
        self.kind != Kind::Count || self.value.low() >= Decimal::from(100)
    }
}
