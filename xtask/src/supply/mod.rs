//! What the project is built from: licences and sources of every crate, and what the package says of those inside it.
//!
//! * [`crates`]: which crates there are, as Cargo resolves them
//! * [`licence`]: which licences may be built in
//! * [`notices`], [`bill`]: what is written beside the module
//! * [`workflow`]: what the workflows of the host bring in

mod bill;
mod crates;
mod licence;
mod notices;
mod workflow;

use std::path::Path;

use crate::settings::Settings;
use crates::{Crate, of_module, of_workspace};

/// The workspaces of the repository, by their manifests; what it is only measured against is built into nothing.
const WORKSPACES: [&str; 3] = ["Cargo.toml", "fuzz/Cargo.toml", "python/Cargo.toml"];

/// Beside the module: licences of the crates inside it, and their list.
const NOTICES: &str = "THIRD-PARTY.txt";
const BILL: &str = "bill-of-materials.cdx.json";

/// An error that names every crate whose licence is not to be built in, or that comes from anywhere but crates.io, and every action of a
/// workflow that is not pinned.
pub(crate) fn check(root: &Path) -> Result<(), String> {
    let (mut wrong, mut seen) = (workflow::complaints(root)?, 0);
    for manifest in WORKSPACES {
        let crates = of_workspace(&root.join(manifest))?;
        seen += crates.len();
        wrong.extend(crates.iter().flat_map(complaints).map(|c| format!("{manifest}: {c}")));
    }
    println!("{seen} crates of {} workspaces: licences and sources", WORKSPACES.len());
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// Writes what the package says of the crates inside it.
pub(crate) fn describe(root: &Path, settings: &Settings) -> Result<(), String> {
    let crates = of_module(root)?;
    let folder = root.join(&settings.build.out_dir);
    for (file, text) in [(NOTICES, notices::write(root, &crates)?), (BILL, bill::write(root, &crates)?)] {
        let path = folder.join(file);
        std::fs::write(&path, text).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    Ok(())
}

fn complaints(of: &Crate) -> Vec<String> {
    let mut complaints = Vec::new();
    if let Err(why) = licence::allow(of.licence.as_deref().unwrap_or_default()) {
        complaints.push(format!("{} {}: {why}", of.name, of.version));
    }
    if !of.is_from_crates_io() {
        complaints.push(format!(
            "{} {}: comes from {}",
            of.name,
            of.version,
            of.source.as_deref().unwrap_or("a folder")
        ));
    }
    complaints
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(licence: &str, source: Option<&str>) -> Crate {
        Crate {
            name: "a".into(),
            version: "1.0.0".into(),
            licence: Some(licence.into()),
            source: source.map(Into::into),
            ..Crate::default()
        }
    }

    #[test]
    fn a_crate_from_elsewhere_is_told() {
        assert!(complaints(&named("MIT", Some(crates::CRATES_IO))).is_empty());
        let from_git = complaints(&named("MIT", Some("git+https://example.com/a")));
        assert_eq!(from_git, ["a 1.0.0: comes from git+https://example.com/a"]);
        assert_eq!(complaints(&named("GPL-3.0-only", None)).len(), 2);
    }
}
