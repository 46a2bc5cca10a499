//! English numerals: digits, words and fractions, with their scales.

mod cardinal;
mod denominator;
mod digits;
mod fraction;
mod memory;
mod power;
mod scale;
mod sum;

use cardinal::hundreds;
pub(crate) use cardinal::{cardinal, small_cardinal};
pub(crate) use denominator::ordinal;
pub(crate) use digits::{digits, parse};
pub(crate) use fraction::{fraction, is_hyphened};
pub(crate) use memory::Memory;
pub(crate) use scale::{Host, scale};

use super::lexicon::CARDINALS;
use super::phrase::find;
use super::token::TokenKind;
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

/// Whether a numeral may begin with the token `word`: of most tokens none does, and nobody has to look further.
pub(crate) fn may_begin(kind: TokenKind, word: &str) -> bool {
    match kind {
        TokenKind::Number => true,
        TokenKind::Word => {
            matches!(word, "a" | "an" | "half" | "hundred" | "quarter") || find(CARDINALS, word).is_some()
        }
        TokenKind::Mark => digits::vulgar_fraction(word).is_some(),
        TokenKind::Possessive => false,
    }
}

/// The numeral that begins at token `i`. In an amount of money (`money`) a letter behind digits is a scale: `£9.4m`, `$2t`.
pub(crate) fn numeral(view: &View<'_>, i: usize, money: bool) -> Option<Numeral> {
    if !view.begins_numeral(i) {
        return None;
    }
    view.read.at(i, money, || {
        fraction(view, i).or_else(|| hundreds(view, i)).or_else(|| digits(view, i, money)).or_else(|| cardinal(view, i))
    })
}
