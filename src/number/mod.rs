//! Numerals of every script to exact values. Knows text, nothing of articles.

mod decimal;
mod digits;
mod han;
mod mixed;
mod nearest;

pub use decimal::Decimal;
pub use digits::{Digits, read_digits};
pub use han::{HanNumeral, Lead, is_han_numeral, read_han};
pub use mixed::{Mixed, multiplier_power, read_mixed, read_multipliers};
