//! English numerals: digits, words and fractions, with their scales.

mod cardinal;
mod denominator;
mod digits;
mod fraction;
mod power;
mod scale;
mod sum;

use cardinal::hundreds;
pub(crate) use cardinal::{cardinal, small_cardinal};
pub(crate) use denominator::ordinal;
pub(crate) use digits::{digits, parse};
pub(crate) use fraction::{fraction, is_hyphened};
pub(crate) use scale::{Host, scale};

use super::view::View;
use crate::number::Decimal;

/// How a numeral is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// `1,413`, `5.9 million`
    Digits,
    /// `twenty-five`, `a million`
    Words,
    /// `two-thirds`, `a quarter`: the value is the ratio
    Fraction,
}

/// A numeral: tokens `start..end`, worth `mantissa × 10^power`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Numeral {
    /// First token.
    pub(crate) start: usize,
    /// The token behind it.
    pub(crate) end: usize,
    /// The number before its scale: `5.9` of `5.9 million`.
    pub(crate) mantissa: Decimal,
    /// The power of ten of its scale: 6 for `million`.
    pub(crate) power: i32,
    /// How it is written.
    pub(crate) form: Form,
}

impl Numeral {
    /// The number.
    pub(crate) fn value(&self) -> Option<Decimal> {
        self.mantissa.shifted(self.power)
    }
}

/// The numeral that begins at token `i`. In an amount of money (`money`) a letter behind digits is a scale: `£9.4m`, `$2t`.
pub(crate) fn numeral(view: &View<'_>, i: usize, money: bool) -> Option<Numeral> {
    fraction(view, i).or_else(|| hundreds(view, i)).or_else(|| digits(view, i, money)).or_else(|| cardinal(view, i))
}
