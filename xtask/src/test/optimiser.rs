//! A false wasm-opt, first on the path: no build may call it.
//!
//! wasm-pack takes whatever `wasm-opt` it finds, without a look at its version, and version 108, which Debian has, breaks modules
//! without a word. So the module that is tested is built with a trap in that place.

use std::fs;
use std::path::{Path, PathBuf};

use crate::tools::Tools;

/// The folder with the trap.
pub(super) struct Trap {
    folder: PathBuf,
}

impl Trap {
    /// Lays it.
    pub(super) fn lay(root: &Path) -> Result<Self, String> {
        let folder = root.join("target/false-optimiser");
        let failed = |e: std::io::Error| format!("{}: {e}", folder.display());
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).map_err(failed)?;
        let program = folder.join(if cfg!(windows) { "wasm-opt.bat" } else { "wasm-opt" });
        fs::write(&program, "#!/bin/sh\n: > \"$(dirname \"$0\")/called\"\nexit 1\n").map_err(failed)?;
        #[cfg(unix)]
        fs::set_permissions(&program, std::os::unix::fs::PermissionsExt::from_mode(0o755)).map_err(failed)?;
        Ok(Self { folder })
    }

    /// `tools` with the trap first on their path.
    pub(super) fn before(&self, tools: &Tools) -> Result<Tools, String> {
        tools.behind(&self.folder)
    }

    /// Whether nothing stepped into it.
    pub(super) fn is_untouched(&self) -> Result<(), String> {
        if self.folder.join("called").exists() {
            return Err("the build called the wasm-opt that it found on the path".to_owned());
        }
        Ok(())
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_call_springs_the_trap() {
        let root = std::env::temp_dir().join(format!("tallymark-trap-{}", std::process::id()));
        let trap = Trap::lay(&root).unwrap();
        assert!(trap.is_untouched().is_ok());
        assert!(!std::process::Command::new(trap.folder.join("wasm-opt")).status().unwrap().success());
        assert!(trap.is_untouched().is_err());
        fs::remove_dir_all(root).unwrap();
    }
}
