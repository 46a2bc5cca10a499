//! Numerals of every script to exact values. Knows text, nothing of articles.

mod decimal;

pub use decimal::Decimal;
