//! Packages of Debian, installed where that is allowed.

use std::path::Path;
use std::process::Command;

use crate::command::{ask, find_on, run};

/// Installs `packages`, which are `what` to a person; says what to do where it may not.
pub(super) fn install(packages: &[&str], what: &str) -> Result<(), String> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let Some(apt) = find_on(&path, "apt-get").filter(|_| Path::new("/etc/debian_version").exists()) else {
        return Err(format!("{what} is missing: install it"));
    };
    let words = [&["install", "-y", "--no-install-recommends"], packages].concat();
    let line = format!("apt-get {}", words.join(" "));
    if find_on(&path, "id").and_then(|id| ask(&id, &["-u"])).as_deref() != Some("0") {
        return Err(format!("{what} is missing. Run this once:\n\n    sudo {line}\n"));
    }
    println!("Installing {what}: {line}");
    run(Command::new(&apt).args(["-qq", "update"]))?;
    run(Command::new(&apt).arg("-qq").args(words).env("DEBIAN_FRONTEND", "noninteractive"))
}
