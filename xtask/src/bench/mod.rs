//! `cargo xtask bench`: Tallymark and its peers on the same texts in one run, as ratios.
//!
//! Seconds differ from machine to machine and from hour to hour; how many times faster one program is than another does not, much.
//! `benches/` has the harnesses: `peers` in Node and Python, `native` in Rust.

mod measurement;
mod record;

use std::path::Path;
use std::process::{Command, Stdio};

use crate::build;
use crate::command::{ask, find_on, run, run_and_listen};
use crate::settings::Settings;
use crate::step::Steps;
use crate::test::node;
use crate::tools::Tools;
use measurement::{IN_NODE, Measurement, NATIVE, ratios};

/// Peers that are measured in the native harness.
const NATIVE_PEERS: [&str; 1] = ["dom_smoothie"];

/// How it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Fewer rounds.
    Quick,
    /// As it is shown.
    Whole,
    /// The same, and written down.
    Record,
}

/// Measures, prints the table, and fails where a ratio has fallen by a quarter.
pub(crate) fn bench(root: &Path, form: Form) -> Result<(), String> {
    let settings = Settings::read(root)?;
    let mut steps = Steps::new(4);
    let tools = steps.run("Tools", || Tools::ensure(root, &settings.tools))?;
    steps.run("The package", || build::compile(root, &settings, &tools))?;
    let peers = root.join("benches/peers");
    let node = node()?;
    let mut all = steps.run("In Node", || {
        run(Command::new("npm").args(["ci", "--silent"]).current_dir(&peers))?;
        let rounds = if form == Form::Quick { "2" } else { "5" };
        let mut harness = Command::new(&node);
        harness.arg(peers.join("run.mjs")).arg(root.join(&settings.build.out_dir)).arg(rounds);
        listen(&mut harness).map(|heard| Measurement::read(&heard, IN_NODE))
    })?;
    all.extend(steps.run("Natively, and in Python", || outside(root, &node))?);
    let ratios = ratios(&all, &NATIVE_PEERS);
    println!("{}", record::table(&all, &ratios));
    if form == Form::Record {
        return record::write(root, &all, &ratios);
    }
    let losses = record::losses(&record::ratios(root)?, &ratios);
    if losses.is_empty() { Ok(()) } else { Err(format!("fallen by a quarter:\n{}", losses.join("\n"))) }
}

/// The harnesses that read texts as lines.
fn outside(root: &Path, node: &Path) -> Result<Vec<Measurement>, String> {
    let peers = root.join("benches/peers");
    let lines =
        ask(node, &[&peers.join("texts-as-lines.mjs").display().to_string()]).ok_or("the texts cannot be had")?;
    let texts = root.join("target/bench-texts.jsonl");
    std::fs::write(&texts, lines + "\n").map_err(|e| format!("{}: {e}", texts.display()))?;
    let open = || std::fs::File::open(&texts).map_err(|e| format!("{}: {e}", texts.display()));

    let native = root.join("benches/native");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    run(Command::new(cargo).args(["build", "--release", "--locked"]).current_dir(&native))?;
    let program = native.join(format!("target/release/tallymark-native-peers{}", std::env::consts::EXE_SUFFIX));
    let mut all = Measurement::read(&listen_to(&program, &[], open()?)?, NATIVE);
    if let Some(python) = std::env::var_os("PATH").and_then(|path| find_on(&path, "python3")) {
        let script = peers.join("run.py").display().to_string();
        all.extend(Measurement::read(&listen_to(&python, &[&script], open()?)?, NATIVE));
    }
    Ok(all)
}

fn listen(command: &mut Command) -> Result<String, String> {
    let (heard, well) = run_and_listen(command)?;
    if well { Ok(heard) } else { Err("the harness failed".to_owned()) }
}

/// Runs it on a file.
fn listen_to(program: &Path, args: &[&str], input: std::fs::File) -> Result<String, String> {
    let mut command = Command::new(program);
    let output = command.args(args).stdin(input).stderr(Stdio::inherit()).output();
    let output = output.map_err(|e| format!("{}: {e}", program.display()))?;
    let heard = String::from_utf8_lossy(&output.stdout).into_owned();
    print!("{heard}");
    if output.status.success() { Ok(heard) } else { Err(format!("{}: {}", program.display(), output.status)) }
}
