//! A Chromium and its driver, and Node.

use std::path::PathBuf;

use super::debian;
use crate::command::{ask, find_on};

/// A Chromium.
pub(super) struct Chromium {
    /// The browser; none where only its driver knows where it lives, as on macOS and Windows.
    pub(super) program: Option<PathBuf>,
    pub(super) driver: PathBuf,
}

/// Finds them; on Debian they are installed, where that is allowed.
pub(super) fn ensure() -> Result<Chromium, String> {
    if let Some(found) = find() {
        return Ok(found);
    }
    debian::install(&["chromium", "chromium-driver"], "Chromium or its driver")?;
    find().ok_or_else(|| "Chromium was installed, but it is not found".to_owned())
}

/// The driver, if its browser is there too.
fn find() -> Option<Chromium> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let driver = named("CHROMEDRIVER").or_else(|| find_on(&path, "chromedriver"))?;
    let names = ["chromium", "chromium-browser", "google-chrome", "chrome"];
    let program = named("CHROMIUM").or_else(|| names.into_iter().find_map(|b| find_on(&path, b)));
    (program.is_some() || !cfg!(target_os = "linux")).then_some(Chromium { program, driver })
}

/// The program that a variable of the environment names.
pub(super) fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from).filter(|p| p.is_file())
}

/// Node, new enough to run tests.
pub(crate) fn node() -> Result<PathBuf, String> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let node = find_on(&path, "node").ok_or("Node is missing: install version 20 or later from https://nodejs.org/")?;
    let version = ask(&node, &["--version"]).unwrap_or_default();
    let major: u32 = version.trim_start_matches('v').split('.').next().and_then(|m| m.parse().ok()).unwrap_or(0);
    if major < 20 { Err(format!("Node {version} is too old: version 20 or later is needed")) } else { Ok(node) }
}
