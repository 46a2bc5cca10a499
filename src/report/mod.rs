//! The report: the wire model, versioned, and its exports.
//!
//! * [`Report`] and its views: the wire model
//! * [`Sheet`]: a report as a table, which [`csv`], [`markdown`] and [`xlsx`] write down; [`table`] is for terminals

mod build;
mod context;
pub mod csv;
mod export;
pub mod markdown;
mod model;
mod note;
#[cfg(test)]
mod sample;
mod sheet;
pub mod table;
mod width;
pub mod xlsx;
mod zip;

pub use build::Findings;
pub use model::{
    ArticleView, BlockView, Corrected, Evidence, MetricView, NoteView, PartView, Place, QuantityView, RepairView,
    Report, Rival, TrapView, Witness,
};
pub use sheet::{Cell, Sheet};

/// The version of the report's form. It rises when a field changes its meaning or goes; new fields do not raise it.
pub const SCHEMA: u32 = 1;
