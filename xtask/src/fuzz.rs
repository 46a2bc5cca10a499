//! `cargo xtask fuzz SECONDS`: each fuzzer for so long, from the seeds and from what earlier runs have found.

use std::path::Path;
use std::process::Command;

use crate::command::{run, run_and_listen};
use crate::tally::Tally;

/// Inputs are short: what is wrong shows in short ones too, and more of them are tried.
const LONGEST: &str = "256";

/// Builds the fuzzers with assertions and goes through them; each that finds nothing passes.
pub(crate) fn fuzz(root: &Path, seconds: &str) -> Result<(), String> {
    let limit: u32 = seconds.parse().map_err(|_| format!("{seconds} is no number of seconds"))?;
    let targets = targets(root)?;
    // Without a sanitiser: there is no unsafe code to watch, and it makes everything several times slower.
    let how = ["-O", "--debug-assertions", "-s", "none"];
    run(cargo(root).arg("build").args(how))?;
    let mut tally = Tally::default();
    for target in targets {
        let folder = root.join("fuzz");
        let (corpus, seeds) = (folder.join("corpus").join(&target), folder.join("seeds").join(&target));
        std::fs::create_dir_all(&corpus).map_err(|e| format!("{}: {e}", corpus.display()))?;
        let mut command = cargo(root);
        command.arg("run").args(how).arg(&target).arg(&corpus).arg(&seeds).arg("--");
        command.args([format!("-max_total_time={limit}"), format!("-max_len={LONGEST}"), "-timeout=20".to_owned()]);
        println!("\n== {target}");
        let (_, well) = run_and_listen(command.arg("-print_final_stats=1"))?;
        tally.check(if well { Ok(()) } else { Err(format!("{target}: see fuzz/artifacts/{target}")) });
    }
    tally.close()
}

/// `cargo fuzz` with a nightly compiler: any, or the one that is named.
fn cargo(root: &Path) -> Command {
    let nightly = std::env::var("TALLYMARK_NIGHTLY").unwrap_or_else(|_| "nightly".to_owned());
    let mut command = Command::new("rustup");
    command.args(["run", &nightly, "cargo", "fuzz"]).current_dir(root);
    // What cargo told this task of the compiler that built it.
    command.env_remove("RUSTUP_TOOLCHAIN").env_remove("CARGO").env_remove("RUSTC");
    command
}

/// The fuzzers, as `fuzz/Cargo.toml` names them.
fn targets(root: &Path) -> Result<Vec<String>, String> {
    let text = std::fs::read_to_string(root.join("fuzz/Cargo.toml")).map_err(|e| format!("fuzz/Cargo.toml: {e}"))?;
    let manifest: toml::Table = text.parse().map_err(|e| format!("fuzz/Cargo.toml: {e}"))?;
    let bins = manifest.get("bin").and_then(toml::Value::as_array).ok_or("fuzz/Cargo.toml names no fuzzer")?;
    Ok(bins.iter().filter_map(|b| b.get("name")?.as_str().map(str::to_owned)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fuzzer_has_seeds() {
        let root = crate::root();
        let targets = targets(&root).unwrap();
        assert_eq!(targets.len(), 7);
        for target in targets {
            assert!(root.join("fuzz/seeds").join(&target).read_dir().unwrap().next().is_some(), "{target}");
        }
    }
}
