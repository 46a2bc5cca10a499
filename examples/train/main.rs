//! Trains the rankers, Chinese and English, on the composed documents in `tests/gold/` and writes their weights.
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
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use gold::Document;
use learn::Example;
use tallymark::lang::{LanguageId, training};

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (task, out) = match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => (Task::Write, None),
        ["--folds", n] => (Task::Folds(n.parse().unwrap_or(5)), None),
        ["--against", file] => (Task::Against(file.into()), None),
        ["--out", folder] => (Task::Write, Some((*folder).to_owned())),
        _ => {
            eprintln!("usage: train [--folds N | --against FILE | --out FOLDER]");
            return ExitCode::FAILURE;
        }
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    match run(root, &task, out.as_deref()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("train: {message}");
            ExitCode::FAILURE
        }
    }
}

/// What to do with the examples.
enum Task {
    Write,
    /// Only measure: each document by weights that never saw it.
    Folds(usize),
    /// Only measure: the documents of a file.
    Against(PathBuf),
}

/// A ranker: where its weights are, and the slots it fills.
struct Ranker {
    weights: &'static str,
    /// Its language, in whatever script.
    language: LanguageId,
    slots: &'static [&'static str],
    /// Files of documents that a slot does not learn from, because it measured worse with them.
    skips: &'static [(&'static str, &'static str)],
}

const RANKERS: [Ranker; 2] = [
    Ranker {
        weights: "src/lang/zh/link/rank",
        language: LanguageId::ZhHans,
        slots: &["indicator", "owner"],
        skips: &[("owner", "articles")],
    },
    Ranker {
        weights: "src/lang/en/link/rank",
        language: LanguageId::En,
        slots: &["indicator", "owner", "period"],
        skips: &[],
    },
];

fn run(root: &Path, task: &Task, out: Option<&str>) -> Result<(), String> {
    RANKERS.iter().try_for_each(|ranker| ranker.train(root, task, out))
}

impl Ranker {
    fn train(&self, root: &Path, task: &Task, out: Option<&str>) -> Result<(), String> {
        let mut shelf = gold::read(&root.join("tests/gold"))?;
        shelf.documents.retain(|d| d.is_for(self.language));
        let examples: Vec<[Vec<Example>; 3]> = shelf.documents.iter().map(Document::examples).collect();
        let folder = out.map_or_else(|| root.join(self.weights), |f| Path::new(f).join(self.language.tag()));
        std::fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        let cells = training::cells(self.language);
        let mut note = String::from("The weights beside this file were written by `cargo xtask train`.\n");
        let _ = writeln!(note, "documents {}\ngold {:016x}", shelf.documents.len(), shelf.fingerprint);
        for (slot, name) in self.slots.iter().enumerate() {
            let name = *name;
            let taught = shelf.documents.iter().map(|d| !self.skips.contains(&(name, d.file.as_str())));
            let examples: Vec<&[Example]> =
                examples.iter().zip(taught).filter(|(_, taught)| *taught).map(|(e, _)| e[slot].as_slice()).collect();
            let title = format!("{} {name}", self.language.tag());
            let all: Vec<&Example> = examples.iter().copied().flatten().collect();
            match task {
                Task::Folds(folds) => {
                    self.measure(&title, &examples, *folds, cells);
                    continue;
                }
                Task::Against(file) => {
                    let others = gold::read_file(file)?;
                    let others = others.iter().filter(|d| d.is_for(self.language)).map(Document::examples);
                    let others: Vec<Example> = others.flat_map(|mut e| std::mem::take(&mut e[slot])).collect();
                    let mut tally = Tally::default();
                    let weights = learn::quantised(&learn::train(&all, cells));
                    others.iter().for_each(|e| tally.add(e, &weights, self.language));
                    tally.print(&title);
                    continue;
                }
                Task::Write => {}
            }
            write(&folder.join(format!("{name}.weights")), &learn::quantised(&learn::train(&all, cells)))?;
            let _ = writeln!(note, "{name} figures {}", all.len());
        }
        if matches!(task, Task::Write) { write(&folder.join("weights.txt"), note.as_bytes()) } else { Ok(()) }
    }

    /// Ranks each document by weights that never saw it.
    fn measure(&self, name: &str, examples: &[&[Example]], folds: usize, cells: usize) {
        let mut tally = Tally::default();
        for fold in 0..folds {
            let seen = examples.iter().enumerate().filter(|(n, _)| n % folds != fold);
            let weights = learn::quantised(&learn::train(&seen.flat_map(|(_, e)| *e).collect::<Vec<_>>(), cells));
            let unseen = examples.iter().enumerate().filter(|(n, _)| n % folds == fold).flat_map(|(_, e)| *e);
            unseen.for_each(|example| tally.add(example, &weights, self.language));
        }
        tally.print(name);
    }
}

fn write(file: &Path, bytes: &[u8]) -> Result<(), String> {
    std::fs::write(file, bytes).map_err(|e| format!("{}: {e}", file.display()))?;
    println!("wrote {}", file.display());
    Ok(())
}

/// How often the best choice is right, and how often it is as sure as it says.
#[derive(Default)]
struct Tally {
    right: usize,
    reachable: usize,
    all: usize,
    candidates: usize,
    /// By tens of percent of what it says: how many there are, how many of them right, and the sum of what they say.
    bins: [[usize; 3]; 10],
}

impl Tally {
    fn add(&mut self, example: &Example, weights: &[u8], language: LanguageId) {
        self.all += 1;
        self.candidates += example.choices.len();
        self.reachable += usize::from(example.choices.iter().any(|c| c.right));
        let Some((choice, percent)) = example.best(weights, language) else { return };
        self.right += usize::from(choice.right);
        let bin = &mut self.bins[usize::from(percent / 10).min(9)];
        *bin = [bin[0] + 1, bin[1] + usize::from(choice.right), bin[2] + usize::from(percent)];
    }

    /// The expected calibration error: how far from the truth it is on average, in percent.
    fn error(&self) -> f64 {
        let off = |[_, right, said]: &[usize; 3]| (*right as f64 * 100.0 - *said as f64).abs();
        self.bins.iter().map(off).sum::<f64>() / self.all.max(1) as f64
    }

    fn print(&self, name: &str) {
        let share = |n: usize| n as f64 / self.all.max(1) as f64;
        println!(
            "{name}: right {:.4}, reachable {:.4}, {} figures, {:.0} candidates each, sureness off by {:.1} %",
            share(self.right),
            share(self.reachable),
            self.all,
            share(self.candidates),
            self.error()
        );
        for (tens, [all, right, said]) in self.bins.iter().enumerate().filter(|(_, bin)| bin[0] > 0) {
            let mean = |sum: f64| sum / *all as f64;
            let (says, is) = (mean(*said as f64), mean(*right as f64 * 100.0));
            println!("  says {tens}0 and more: {all} figures, says {says:.0} %, right {is:.0} %");
        }
    }
}
