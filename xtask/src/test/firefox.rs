//! A Firefox and its driver. Nothing but `cargo xtask test --firefox` asks for them; where a Firefox is, every test of parity uses it.

use std::path::{Path, PathBuf};

use super::browser::named;
use super::debian;
use crate::command::find_on;
use crate::{settings, tools};

/// The browser, if it is there.
pub(super) fn find() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    named("FIREFOX").or_else(|| ["firefox", "firefox-esr"].into_iter().find_map(|b| find_on(&path, b)))
}

/// The browser; on Debian it is installed, where that is allowed.
pub(super) fn ensure() -> Result<PathBuf, String> {
    if let Some(found) = find() {
        return Ok(found);
    }
    debian::install(&["firefox-esr"], "Firefox")?;
    find().ok_or_else(|| "Firefox was installed, but it is not found".to_owned())
}

/// Its driver, whichever version is on the path; where there is none, cargo installs the one that wasm-pack.toml names.
pub(super) fn ensure_driver(root: &Path, wanted: &settings::Tools) -> Result<PathBuf, String> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    match named("GECKODRIVER").or_else(|| find_on(&path, "geckodriver")) {
        Some(driver) => Ok(driver),
        None => tools::ensure_geckodriver(root, &wanted.geckodriver),
    }
}
