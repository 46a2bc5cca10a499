//! The command-line tool, built as it ships.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The tool's program.
pub(crate) struct Native(PathBuf);

impl Native {
    /// Builds it.
    pub(crate) fn build(root: &Path) -> Result<Self, String> {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        crate::command::run(command.args(["build", "--release", "--bin", "tallymark"]).current_dir(root))?;
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        Ok(Self(target.join(format!("release/tallymark{}", std::env::consts::EXE_SUFFIX))))
    }

    /// Answers the lines of `input` into `output`, quantities and all.
    pub(crate) fn answer(&self, input: &Path, output: &Path) -> Result<(), String> {
        let open = File::open(input).map_err(|e| format!("{}: {e}", input.display()))?;
        let create = File::create(output).map_err(|e| format!("{}: {e}", output.display()))?;
        let mut command = Command::new(&self.0);
        command.args(["jsonl", "--quantities"]).stdin(Stdio::from(open)).stdout(Stdio::from(create));
        let status = command.status().map_err(|e| format!("tallymark jsonl: {e}"))?;
        if status.success() { Ok(()) } else { Err(format!("tallymark jsonl: {status}")) }
    }
}
