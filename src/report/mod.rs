//! The report: the wire model, versioned, and its exports.

mod build;
mod model;

pub use build::Findings;
pub use model::{
    ArticleView, BlockView, Evidence, MetricView, Place, QuantityView, RepairView, Report, TrapView, Witness,
};

/// The version of the report's form. It rises when a field changes its meaning or goes; new fields do not raise it.
pub const SCHEMA: u32 = 1;
