//! A Chromium and its driver.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{ask, find_on, run};

/// The line that a person runs on Debian.
const INSTALL: &str = "apt-get install -y --no-install-recommends chromium chromium-driver";

/// Finds the driver; on Debian it is installed with its browser, where that is allowed.
pub(super) fn ensure() -> Result<PathBuf, String> {
    if let Some(driver) = find() {
        return Ok(driver);
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    let Some(apt) = find_on(&path, "apt-get").filter(|_| Path::new("/etc/debian_version").exists()) else {
        return Err("Chromium or its driver is missing: install both, and put chromedriver on the path".to_owned());
    };
    if find_on(&path, "id").and_then(|id| ask(&id, &["-u"])).as_deref() != Some("0") {
        return Err(format!("Chromium or its driver is missing. Run this once:\n\n    sudo {INSTALL}\n"));
    }
    println!("Installing Chromium and its driver: {INSTALL}");
    run(Command::new(&apt).args(["-qq", "update"]))?;
    let words = INSTALL.split(' ').skip(1);
    run(Command::new(&apt).arg("-qq").args(words).env("DEBIAN_FRONTEND", "noninteractive"))?;
    find().ok_or_else(|| "Chromium was installed, but it is not found".to_owned())
}

/// The driver, if its browser is there too.
fn find() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let named = std::env::var_os("CHROMEDRIVER").map(PathBuf::from).filter(|p| p.is_file());
    let driver = named.or_else(|| find_on(&path, "chromedriver"))?;
    let browser =
        ["chromium", "chromium-browser", "google-chrome", "chrome"].into_iter().find_map(|b| find_on(&path, b));
    // Where no program is on the path, as on macOS and Windows, the driver knows where its browser lives.
    (browser.is_some() || !cfg!(target_os = "linux")).then_some(driver)
}

/// Node, new enough to run tests.
pub(crate) fn node() -> Result<PathBuf, String> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let node = find_on(&path, "node").ok_or("Node is missing: install version 20 or later from https://nodejs.org/")?;
    let version = ask(&node, &["--version"]).unwrap_or_default();
    let major: u32 = version.trim_start_matches('v').split('.').next().and_then(|m| m.parse().ok()).unwrap_or(0);
    if major < 20 { Err(format!("Node {version} is too old: version 20 or later is needed")) } else { Ok(node) }
}
