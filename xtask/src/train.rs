//! `cargo xtask train`: the weights of the rankers from the documents in `tests/gold/`.

use std::path::Path;
use std::process::Command;

use crate::command;

/// Trains and writes the weights; with `measure` it only measures: `--folds N`, each document by weights that
/// never saw it, or `--against FILE`, the documents of another file.
pub(crate) fn train(root: &Path, measure: Option<(&str, &str)>) -> Result<(), String> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(root).args(["run", "--quiet", "--release", "--features", "train", "--example", "train", "--"]);
    if let Some((flag, value)) = measure {
        cargo.args([flag, value]);
    }
    command::run(&mut cargo)
}
