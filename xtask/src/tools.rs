//! The tools that build and test: found where they are, installed where they are not.
//!
//! What cargo installs goes to `target/tools`, so that nothing outside the checkout is touched. A tool on the path is used when it is
//! exactly the version that wasm-pack.toml names.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{ask, find_on, run};
use crate::settings;

/// Everything that building for the browser needs, ready to be called.
pub(crate) struct Tools {
    /// `$PATH` with our own tools first.
    path: OsString,
    wasm_pack: PathBuf,
}

/// A tool that cargo installs.
struct Wanted<'a> {
    program: &'a str,
    package: &'a str,
    version: &'a str,
}

impl Tools {
    /// Finds the tools, and installs what is missing.
    pub(crate) fn ensure(root: &Path, wanted: &settings::Tools) -> Result<Self, String> {
        let home = root.join("target/tools");
        let outer = std::env::var_os("PATH").unwrap_or_default();
        let folders = std::iter::once(home.join("bin")).chain(std::env::split_paths(&outer));
        let path = std::env::join_paths(folders).map_err(|e| format!("PATH: {e}"))?;
        ensure_target(&path, &wanted.target)?;
        let list = [
            Wanted { program: "wasm-pack", package: "wasm-pack", version: &wanted.wasm_pack },
            Wanted { program: "wasm-bindgen", package: "wasm-bindgen-cli", version: &wanted.wasm_bindgen },
        ];
        let missing: Vec<_> = list.iter().filter(|w| !w.is_on(&path)).collect();
        if !missing.is_empty() {
            install(&missing, &home)?;
        }
        for tool in &list {
            if !tool.is_on(&path) {
                return Err(format!("{} {} was installed, but another one is found first", tool.program, tool.version));
            }
        }
        let wasm_pack = find_on(&path, "wasm-pack").ok_or("wasm-pack is gone")?;
        Ok(Self { path, wasm_pack })
    }

    /// A call of wasm-pack, which finds the right wasm-bindgen and downloads nothing.
    pub(crate) fn wasm_pack(&self, task: &str) -> Command {
        let mut command = Command::new(&self.wasm_pack);
        command.arg(task).args(["--mode", "no-install"]).env("PATH", &self.path);
        command
    }

    /// `$PATH` with these tools first, for a task of its own.
    pub(crate) fn path(&self) -> &OsStr {
        &self.path
    }

    /// The same tools with `folder` first on the path.
    pub(crate) fn behind(&self, folder: &Path) -> Result<Self, String> {
        let folders = std::iter::once(folder.to_path_buf()).chain(std::env::split_paths(&self.path));
        let path = std::env::join_paths(folders).map_err(|e| format!("PATH: {e}"))?;
        Ok(Self { path, wasm_pack: self.wasm_pack.clone() })
    }
}

/// Firefox's driver in `target/tools`, installed where it is missing.
pub(crate) fn ensure_geckodriver(root: &Path, version: &str) -> Result<PathBuf, String> {
    let home = root.join("target/tools");
    let path = home.join("bin").into_os_string();
    let wanted = Wanted { program: "geckodriver", package: "geckodriver", version };
    if !wanted.is_on(&path) {
        install(&[&wanted], &home)?;
    }
    find_on(&path, "geckodriver").ok_or_else(|| "geckodriver was installed, but it is not found".to_owned())
}

impl Wanted<'_> {
    /// Whether the first program of that name on `path` has the wanted version.
    fn is_on(&self, path: &OsString) -> bool {
        let answer = find_on(path, self.program).and_then(|p| ask(&p, &["--version"]));
        answer.is_some_and(|a| version_in(&a) == Some(self.version))
    }
}

/// `wasm-bindgen 0.2.130 (0123abc)` → `0.2.130`
fn version_in(answer: &str) -> Option<&str> {
    answer.split_whitespace().nth(1)
}

fn ensure_target(path: &OsString, target: &str) -> Result<(), String> {
    let cargo = std::env::var_os("CARGO").map_or_else(|| PathBuf::from("cargo"), PathBuf::from);
    let rustc = cargo.with_file_name(format!("rustc{}", std::env::consts::EXE_SUFFIX));
    let rustc = if rustc.is_file() { rustc } else { PathBuf::from("rustc") };
    let library = ask(&rustc, &["--print", "target-libdir", "--target", target]);
    if library.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    println!("Installing Rust's target {target}");
    match find_on(path, "rustup") {
        Some(rustup) => run(Command::new(rustup).args(["target", "add", target])),
        None => Err(format!("Rust's target {target} is missing, and so is rustup, which could install it")),
    }
}

fn install(missing: &[&Wanted<'_>], home: &Path) -> Result<(), String> {
    let names: Vec<String> = missing.iter().map(|w| format!("{}@{}", w.package, w.version)).collect();
    println!("Installing {} into {} (once, several minutes)", names.join(" and "), home.display());
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // One target folder for both: they share most of what they are made of. Not `--locked`: the lock file of wasm-bindgen-cli
    // names versions that mirrors of the registry may lack.
    command.args(["install", "--force", "--root"]).arg(home).args(&names).env("CARGO_TARGET_DIR", home.join("build"));
    run(&mut command)?;
    // Half a gigabyte that nothing reads again.
    let _ = std::fs::remove_dir_all(home.join("build"));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_the_second_word_of_the_answer() {
        assert_eq!(version_in("wasm-bindgen 0.2.130 (fbc0ac1 2026-01-01)"), Some("0.2.130"));
        assert_eq!(version_in(""), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_tool_of_another_version_counts_as_missing() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = std::env::temp_dir().join(format!("tallymark-tools-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let program = folder.join("wasm-bindgen");
        std::fs::write(&program, "#!/bin/sh\necho wasm-bindgen 0.2.1\n").unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
        let wanted = |version| Wanted { program: "wasm-bindgen", package: "wasm-bindgen-cli", version };
        let path = folder.clone().into_os_string();
        assert!(wanted("0.2.1").is_on(&path));
        assert!(!wanted("0.2.130").is_on(&path));
        assert!(!wanted("0.2.1").is_on(&"/nowhere".into()));
        std::fs::remove_dir_all(folder).unwrap();
    }
}
