//! Tallymark reads an article as people have it, a whole page pasted with its menus and its damage, and lays out every figure
//! that the article states: how much, of what, whose, since when, up or down, and where exactly it says so.
//!
//! Data flows one way, and every room knows only the rooms above it in this list:
//!
//! | room | what it does |
//! |---|---|
//! | [`text`] | spans, the offset map, folding: knows nothing of articles |
//! | [`source`] | what was pasted or dropped, to text and hints about its blocks |
//! | [`repair`] | mends damaged text, explains each repair |
//! | [`article`] | blocks to roles to the article; every dropped block with its reason |
//! | [`number`] | numerals of every script to exact values |
//! | [`metric`] | what a figure is: quantities, traps, facts |
//! | [`lang`] | one folder a language: the grammars that read quantities and link facts |
//! | [`relation`] | between the figures: stated twice, part and whole, growth, totals |
//! | [`report`] | the wire model and its exports |
//! | `protocol` | one JSON line in, one out (feature `protocol`) |
//!
//! [`analyse`] goes all the way. Analysing text cannot fail; only a call can be wrong.

pub mod article;
pub mod lang;
pub mod metric;
pub mod number;
#[cfg(feature = "protocol")]
pub mod protocol;
pub mod relation;
pub mod repair;
pub mod report;
pub mod source;
pub mod text;
#[cfg(target_arch = "wasm32")]
pub mod wasm;

mod analyse;
mod choice;
mod correction;
mod error;
mod options;

pub use analyse::analyse;
pub use correction::Correction;
pub use error::AnalyseError;
pub use options::Options;
pub use report::Report;
pub use source::Source;

/// Holds the README to what compiles and runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// Holds the guide to languages to what compiles and runs.
#[cfg(doctest)]
#[doc = include_str!("../docs/languages.md")]
struct LanguageGuide;
