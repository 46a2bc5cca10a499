//! The folder of annotated documents and scorers beside the checkout, where there is one.

use std::path::{Path, PathBuf};

/// `$TALLYMARK_SHARED`, or `../shared`.
pub(crate) fn find(root: &Path) -> Option<PathBuf> {
    let named = std::env::var_os("TALLYMARK_SHARED").map(PathBuf::from);
    let folder = named.unwrap_or_else(|| root.join("../shared"));
    folder.join("gold/dev.jsonl").is_file().then_some(folder)
}
