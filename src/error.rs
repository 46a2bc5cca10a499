//! The few ways in which a call can be wrong. Text never is.

use std::borrow::Cow;
use std::fmt;

/// A call that cannot be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnalyseError {
    /// The source is larger than the limit.
    TooLarge {
        /// Bytes of the source.
        size: usize,
        /// Bytes allowed.
        limit: usize,
    },
    /// An option has a value that it cannot have.
    BadOption {
        /// The option, as callers write it.
        option: &'static str,
        /// What it may be, or what is wrong with it.
        why: Cow<'static, str>,
    },
}

impl AnalyseError {
    /// A stable name for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "text_too_long",
            Self::BadOption { .. } => "bad_option",
        }
    }
}

impl fmt::Display for AnalyseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { size, limit } => write!(f, "the text has {size} bytes, at most {limit} are allowed"),
            Self::BadOption { option, why } => write!(f, "option {option}: {why}"),
        }
    }
}

impl std::error::Error for AnalyseError {}
