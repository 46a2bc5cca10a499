//! Which crates are built in, as Cargo resolves them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

/// Where crates may come from.
pub(super) const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// A crate of somebody else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Crate {
    pub(super) name: String,
    pub(super) version: String,
    /// An SPDX expression.
    pub(super) licence: Option<String>,
    /// `None` for a folder of this machine.
    pub(super) source: Option<String>,
    pub(super) repository: Option<String>,
    /// Where its files are.
    pub(super) folder: PathBuf,
}

impl Crate {
    pub(super) fn is_from_crates_io(&self) -> bool {
        self.source.as_deref() == Some(CRATES_IO)
    }
}

/// Every crate that the workspace of `manifest` is built or tested with, on any system, with any feature.
pub(super) fn of_workspace(manifest: &Path) -> Result<Vec<Crate>, String> {
    let told = cargo(manifest, &["metadata", "--format-version", "1", "--all-features"])?;
    let told: Value = serde_json::from_str(&told).map_err(|e| format!("cargo metadata: {e}"))?;
    let packages = told["packages"].as_array().ok_or("cargo metadata: no packages")?;
    // Without a source: the workspace's own.
    Ok(packages.iter().map(read).filter(|c| c.source.is_some()).collect())
}

/// The crates that are inside the module for the browser. Macros run at build time and leave nothing of theirs.
pub(super) fn of_module(root: &Path) -> Result<Vec<Crate>, String> {
    let manifest = root.join("Cargo.toml");
    let tree = cargo(
        &manifest,
        &[
            "tree",
            "--target",
            "wasm32-unknown-unknown",
            "--no-default-features",
            "--edges",
            "normal,no-proc-macro",
            "--prefix",
            "none",
            "--format",
            "{p}",
        ],
    )?;
    let inside: BTreeSet<_> = tree.lines().filter_map(named).collect();
    let mut crates = of_workspace(&manifest)?;
    crates.retain(|c| inside.contains(&(c.name.as_str(), c.version.as_str())));
    crates.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(crates)
}

/// Name and version in a line like `serde v1.0.1 (*)`.
fn named(line: &str) -> Option<(&str, &str)> {
    let mut words = line.split(' ');
    Some((words.next()?, words.next()?.strip_prefix('v')?))
}

fn read(package: &Value) -> Crate {
    let text = |key: &str| package[key].as_str().map(str::to_owned);
    Crate {
        name: text("name").unwrap_or_default(),
        version: text("version").unwrap_or_default(),
        licence: text("license"),
        source: text("source"),
        repository: text("repository"),
        folder: Path::new(package["manifest_path"].as_str().unwrap_or_default())
            .parent()
            .unwrap_or(Path::new(""))
            .into(),
    }
}

fn cargo(manifest: &Path, args: &[&str]) -> Result<String, String> {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.args(args).arg("--locked").arg("--manifest-path").arg(manifest).stdin(Stdio::null());
    let output = command.output().map_err(|e| format!("cargo {}: {e}", args[0]))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(format!("cargo {}: {}", args[0], String::from_utf8_lossy(&output.stderr)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_module_holds_its_libraries_and_no_macro() {
        let inside = of_module(&crate::root()).unwrap();
        let has = |name: &str| inside.iter().any(|c| c.name == name);
        assert!(has("wasm-bindgen") && has("serde"));
        assert!(!has("serde_derive") && !has("clap") && !has("tallymark"));
    }

    #[test]
    fn a_line_of_the_tree_names_a_crate() {
        assert_eq!(named("serde v1.0.1 (*)"), Some(("serde", "1.0.1")));
        assert_eq!(named(""), None);
    }
}
