//! `cargo xtask train`: the weights of the rankers from the documents in `tests/gold/`.

use std::path::Path;
use std::process::Command;

use crate::command;

/// Trains and writes the weights; with `folds` it only measures, each document by weights that never saw it.
pub(crate) fn train(root: &Path, folds: Option<&str>) -> Result<(), String> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(root).args(["run", "--quiet", "--release", "--features", "train", "--example", "train", "--"]);
    if let Some(folds) = folds {
        cargo.args(["--folds", folds]);
    }
    command::run(&mut cargo)
}
