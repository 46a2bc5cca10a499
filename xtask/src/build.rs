//! `cargo xtask build`: the core as a wasm package in `www/pkg`, within its budget.

use std::path::{Path, PathBuf};

use crate::package;
use crate::settings::Settings;
use crate::size;
use crate::step::Steps;
use crate::supply;
use crate::tools::Tools;

/// Builds, from the tools on.
pub(crate) fn build(root: &Path) -> Result<(), String> {
    let settings = Settings::read(root)?;
    let mut steps = Steps::new(3);
    let tools = steps.run("Tools", || Tools::ensure(root, &settings.tools))?;
    steps.run("WebAssembly, optimised", || compile(root, &settings, &tools))?;
    steps.run("Size", || size::check(root, &settings))
}

/// Builds the package. Its bytes are the same wherever the sources and the crates lie, which [`crate::again`] holds.
pub(crate) fn compile(root: &Path, settings: &Settings, tools: &Tools) -> Result<(), String> {
    let build = &settings.build;
    let mut command = tools.wasm_pack("build");
    command.args([
        "--no-pack",
        "--profile",
        &build.profile,
        "--target",
        &build.target,
        "--out-name",
        &build.name,
        "--out-dir",
    ]);
    command.arg(root.join(&build.out_dir)).arg(root).arg("--").args(build.feature_args());
    command.args(["--config", &without_paths(&settings.tools.target)?]).current_dir(root);
    crate::command::run(&mut command)?;
    // wasm-pack leaves a file that hides the package from whatever publishes a folder and honours it.
    match std::fs::remove_file(root.join(&build.out_dir).join(".gitignore")) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(format!("{}/.gitignore: {e}", build.out_dir)),
        _ => supply::describe(root, settings).and_then(|()| package::describe(root, settings)),
    }
}

/// What keeps the folders of this machine out of the messages of crates. Joined with the flags in `.cargo/config.toml`.
fn without_paths(target: &str) -> Result<String, String> {
    let sources = cargo_home().ok_or("neither CARGO_HOME nor a home folder is known")?.join("registry/src");
    let registries = std::fs::read_dir(&sources).into_iter().flatten().flatten();
    let mut folders: Vec<_> = registries.map(|e| e.path().display().to_string()).collect();
    folders.sort();
    let flags: Vec<_> = folders.iter().map(|f| format!("'--remap-path-prefix={f}=crates'")).collect();
    Ok(format!("target.{target}.rustflags=[{}]", flags.join(",")))
}

/// Where cargo keeps the crates.
pub(crate) fn cargo_home() -> Option<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
}
