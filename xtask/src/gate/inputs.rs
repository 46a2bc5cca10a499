//! What the scorers read, from the folder of annotated documents.

use std::fs::{self, File};
use std::io::{self, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

/// Unpacks a `.gz` file.
pub(super) fn unpack(packed: &Path, plain: &Path) -> Result<(), String> {
    let failed = |e: io::Error| format!("{}: {e}", packed.display());
    let mut reader = flate2::bufread::MultiGzDecoder::new(BufReader::new(File::open(packed).map_err(failed)?));
    io::copy(&mut reader, &mut File::create(plain).map_err(failed)?).map_err(failed)?;
    Ok(())
}

/// Keeps the one document `id`.
pub(super) fn pick(from: &Path, id: &str, to: &Path) -> Result<(), String> {
    let text = read(from)?;
    let line = text.lines().find(|line| parse(line).is_some_and(|row| row["id"] == id));
    let line = line.ok_or_else(|| format!("{}: no document {id}", from.display()))?;
    write(to, &format!("{line}\n"))
}

/// Lines of running text from composed documents: every third, so that a run over all kinds of damage stays short.
pub(super) fn composed_lines(from: &Path, to: &Path) -> Result<(), String> {
    let text = read(from)?;
    let mut lines = Vec::new();
    for row in text.lines().filter_map(parse).filter(|row| row["origin"] == "composed") {
        let own = row["text"].as_str().unwrap_or("").lines().filter(|l| l.chars().count() > 20);
        lines.extend(own.map(str::to_owned));
    }
    lines.sort();
    lines.dedup();
    let kept: Vec<_> = lines.into_iter().step_by(3).collect();
    write(to, &(kept.join("\n") + "\n"))
}

/// Damages `lines` in one way, or leaves them as they are for the kind `clean`.
pub(super) fn damage(python: &Path, script: &Path, kind: &str, lines: &Path, to: &Path) -> Result<(), String> {
    let failed = |e: io::Error| format!("{} {kind}: {e}", script.display());
    let mut command = Command::new(python);
    command.arg(script);
    if kind == "clean" {
        command.arg("clean");
    } else {
        command.args(["make", kind, "7"]);
    }
    command.stdin(File::open(lines).map_err(failed)?).stdout(Stdio::from(File::create(to).map_err(failed)?));
    let status = command.env("PYTHONUTF8", "1").status().map_err(failed)?;
    if status.success() { Ok(()) } else { Err(format!("{} {kind}: {status}", script.display())) }
}

fn parse(line: &str) -> Option<Value> {
    serde_json::from_str(line).ok()
}

pub(super) fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))
}

pub(super) fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|e| format!("{}: {e}", path.display()))
}
