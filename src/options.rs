//! What a caller may choose.

use serde::{Deserialize, Serialize};

use crate::correction::Correction;
use crate::error::AnalyseError;
use crate::text::PositionEncoding;

/// Choices for [`analyse`](crate::analyse); the defaults are right for most callers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Options {
    /// The unit of the offsets in the report.
    pub positions: PositionEncoding,
    /// Read the figures. Without, the text is mended and the article found, and that is all.
    pub figures: bool,
    /// Report every quantity that was read, bare numbers too, in `quantities`.
    pub quantities: bool,
    /// Repairs to take back, each by its `start` in the report of the same source without this option.
    pub undo: Vec<u32>,
    /// Blocks to keep whatever they look like, each by its `start`.
    pub keep: Vec<u32>,
    /// Blocks to drop, each by its `start`.
    pub drop: Vec<u32>,
    /// Figures corrected by hand.
    pub corrections: Vec<Correction>,
    /// Regular expressions of lines to keep, in the syntax of the crate `regex`; natively only, unless a build has the feature
    /// `patterns`.
    pub keep_patterns: Vec<String>,
    /// Regular expressions of lines to drop: the boilerplate of one's own sources.
    pub drop_patterns: Vec<String>,
    /// Largest source in bytes; a larger one is refused. At most [`Options::MAX_BYTES`].
    pub max_bytes: usize,
}

impl Options {
    /// The names of all options, as callers write them.
    #[cfg(any(test, target_arch = "wasm32"))]
    pub(crate) const NAMES: [&str; 10] = [
        "positions",
        "figures",
        "quantities",
        "undo",
        "keep",
        "drop",
        "corrections",
        "keepPatterns",
        "dropPatterns",
        "maxBytes",
    ];

    /// No source may be larger than this: 256 MiB.
    pub const MAX_BYTES: usize = 256 << 20;

    /// Checks the choices against each other and against `size`, the bytes of the source.
    ///
    /// # Errors
    /// [`AnalyseError::BadOption`] for a limit beyond [`Options::MAX_BYTES`], [`AnalyseError::TooLarge`] for a source beyond
    /// the limit.
    pub fn check(&self, size: usize) -> Result<(), AnalyseError> {
        if self.max_bytes > Self::MAX_BYTES {
            return Err(AnalyseError::BadOption { option: "maxBytes", why: "at most 268435456".into() });
        }
        if size > self.max_bytes {
            return Err(AnalyseError::TooLarge { size, limit: self.max_bytes });
        }
        Ok(())
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            positions: PositionEncoding::default(),
            figures: true,
            quantities: false,
            undo: Vec::new(),
            keep: Vec::new(),
            drop: Vec::new(),
            corrections: Vec::new(),
            keep_patterns: Vec::new(),
            drop_patterns: Vec::new(),
            max_bytes: 64 << 20,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_beyond_the_limit_is_refused_with_its_size() {
        let options = Options { max_bytes: 10, ..Options::default() };
        assert_eq!(options.check(11), Err(AnalyseError::TooLarge { size: 11, limit: 10 }));
        assert_eq!(options.check(10), Ok(()));
    }

    #[test]
    fn every_option_has_its_name() {
        let options = serde_json::to_value(Options::default()).unwrap();
        let names: Vec<_> = options.as_object().unwrap().keys().map(String::as_str).collect();
        let mut known = Options::NAMES.to_vec();
        known.sort_by_key(|name| names.iter().position(|n| n == name));
        assert_eq!(known, names);
    }

    #[test]
    fn an_unknown_option_is_an_error_and_not_ignored() {
        assert!(serde_json::from_str::<Options>(r#"{"position":"utf8"}"#).is_err());
        let options: Options = serde_json::from_str(r#"{"positions":"utf16"}"#).unwrap();
        assert_eq!(options.positions, PositionEncoding::Utf16);
    }
}
