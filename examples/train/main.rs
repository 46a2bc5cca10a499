//! Trains the Chinese ranker on the composed documents in `tests/gold/` and writes its weights.
//!
//! ```text
//! cargo xtask train              writes the weights
//! cargo xtask train --folds 5    only measures: each document is ranked by weights that never saw it
//! ```
//!
//! The same documents give the same weights, to the byte.

mod gold;
mod learn;
mod naming;

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

use gold::Document;
use learn::Example;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (folds, out) = match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => (0, None),
        ["--folds", n] => (n.parse().unwrap_or(5), None),
        ["--out", folder] => (0, Some((*folder).to_owned())),
        _ => {
            eprintln!("usage: train [--folds N | --out FOLDER]");
            return ExitCode::FAILURE;
        }
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    match run(root, folds, out.as_deref()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("train: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(root: &Path, folds: usize, out: Option<&str>) -> Result<(), String> {
    let shelf = gold::read(&root.join("tests/gold"))?;
    let examples: Vec<[Vec<Example>; 2]> = shelf.documents.iter().map(Document::examples).collect();
    let folder = out.map_or_else(|| root.join("src/lang/zh/link/rank"), |f| Path::new(f).to_path_buf());
    let mut note = String::from("The weights beside this file were written by `cargo xtask train`.\n");
    let _ = writeln!(note, "documents {}\ngold {:016x}", shelf.documents.len(), shelf.fingerprint);
    for (slot, name) in ["indicator", "owner"].into_iter().enumerate() {
        let examples: Vec<&[Example]> = examples.iter().map(|e| e[slot].as_slice()).collect();
        if folds > 1 {
            measure(name, &examples, folds);
            continue;
        }
        let all: Vec<&Example> = examples.iter().copied().flatten().collect();
        write(&folder.join(format!("{name}.weights")), &learn::quantised(&learn::train(&all)))?;
        let _ = writeln!(note, "{name} figures {}", all.len());
    }
    if folds > 1 { Ok(()) } else { write(&folder.join("weights.txt"), note.as_bytes()) }
}

fn write(file: &Path, bytes: &[u8]) -> Result<(), String> {
    std::fs::write(file, bytes).map_err(|e| format!("{}: {e}", file.display()))?;
    println!("wrote {}", file.display());
    Ok(())
}

/// Ranks each document by weights that never saw it.
fn measure(name: &str, examples: &[&[Example]], folds: usize) {
    let (mut right, mut reachable, mut all, mut candidates) = (0, 0, 0, 0);
    for fold in 0..folds {
        let seen = examples.iter().enumerate().filter(|(n, _)| n % folds != fold);
        let weights = learn::quantised(&learn::train(&seen.flat_map(|(_, e)| *e).collect::<Vec<_>>()));
        for example in examples.iter().enumerate().filter(|(n, _)| n % folds == fold).flat_map(|(_, e)| *e) {
            all += 1;
            candidates += example.choices.len();
            reachable += usize::from(example.choices.iter().any(|c| c.right));
            right += usize::from(example.best(&weights).is_some_and(|c| c.right));
        }
    }
    let share = |n: usize| n as f64 / all.max(1) as f64;
    println!(
        "{name}: right {:.4}, reachable {:.4}, {} figures, {:.0} candidates each",
        share(right),
        share(reachable),
        all,
        candidates as f64 / all.max(1) as f64
    );
}
