//! `cargo xtask growth`: time and memory against the size of the text, for ordinary and for hostile texts.
//!
//! What is held is counted: instructions by valgrind (cachegrind), the same at every run whatever else the machine does, and bytes at the
//! height by the allocator. Processor time of the larger sizes is only shown.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command;

/// Sizes that are counted, and those that are timed.
const COUNTED: [u64; 3] = [10_000, 100_000, 1_000_000];
const TIMED: [u64; 5] = [10_000, 100_000, 1_000_000, 10_000_000, 50_000_000];

/// Instructions for each further byte up to the largest counted text, against those up to the one before.
const GROWTH: f64 = 1.2;
/// Bytes for each byte of the text, beyond those of the tables.
const MOST: f64 = 12.0;
const TABLES: f64 = 600_000.0;

const PAGE: &str = "docs/performance.md";
const OPEN: &str = "<!-- grown -->\n";
const CLOSE: &str = "<!-- /grown -->\n";

/// Measures and complains; `record` writes the tables.
pub(crate) fn growth(root: &Path, record: bool) -> Result<(), String> {
    let program = build(root)?;
    let kinds = command::ask(&program, &["kinds"]).ok_or("the harness does not run")?;
    let valgrind = std::env::var_os("PATH").and_then(|path| command::find_on(&path, "valgrind"));
    if valgrind.is_none() {
        eprintln!("valgrind is not installed: instructions are not counted");
    }
    let mut grown = Vec::new();
    for kind in kinds.lines() {
        let counted = valgrind.as_ref().map(|v| instructions(v, &program, kind)).transpose()?;
        let timed: Result<Vec<_>, _> = TIMED.iter().map(|bytes| measured(&program, kind, *bytes)).collect();
        let one = Grown { kind: kind.to_owned(), counted, timed: timed? };
        println!("{}", one.rows().join("\n"));
        grown.push(one);
    }
    if record {
        write(root, &grown)?;
    }
    let wrong: Vec<_> = grown.iter().flat_map(Grown::complaints).collect();
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// One kind of text.
struct Grown {
    kind: String,
    /// Instructions for each further byte, from each size to the next.
    counted: Option<Vec<f64>>,
    /// By size: its bytes, nanoseconds, bytes at the height.
    timed: Vec<[f64; 3]>,
}

impl Grown {
    /// Its rows of the three tables: instructions, time and memory for each byte.
    fn rows(&self) -> [String; 3] {
        let row = |cells: Vec<f64>, places: usize| {
            let cells: Vec<_> = cells.iter().map(|c| format!("{c:.places$}")).collect();
            format!("| {} | {} |", self.kind, cells.join(" | "))
        };
        let each = |n: usize| self.timed.iter().map(|m| m[n] / m[0]).collect();
        [row(self.counted.clone().unwrap_or_default(), 0), row(each(1), 0), row(each(2), 1)]
    }

    fn complaints(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        if let Some([before, last]) = self.counted.as_deref()
            && *last > before * GROWTH
        {
            wrong.push(format!("{}: {before:.0} instructions a byte, and {last:.0} of a larger text", self.kind));
        }
        for [bytes, _, height] in &self.timed {
            if *height > TABLES + MOST * bytes {
                wrong.push(format!("{}: {height:.0} bytes of memory for {bytes:.0}", self.kind));
            }
        }
        wrong
    }
}

fn build(root: &Path) -> Result<PathBuf, String> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(root).args([
        "bench",
        "--profile",
        "quick",
        "--bench",
        "growth",
        "--no-run",
        "--message-format=json",
    ]);
    let output = cargo.output().map_err(|e| format!("cargo bench: {e}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    let programs = lines.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let own = |v: &serde_json::Value| v.pointer("/target/name").is_some_and(|name| name == "growth");
    let program = |v: serde_json::Value| Some(PathBuf::from(v.get("executable")?.as_str()?));
    programs.filter(own).find_map(program).ok_or_else(|| "cargo bench built no program".to_owned())
}

fn measured(program: &Path, kind: &str, bytes: u64) -> Result<[f64; 3], String> {
    let said =
        command::ask(program, &[kind, &bytes.to_string()]).ok_or(format!("{kind}, {bytes}: the harness fell"))?;
    let numbers: Vec<f64> = said.split(' ').filter_map(|n| n.parse().ok()).collect();
    numbers.try_into().map_err(|_| format!("{kind}, {bytes}: {said}"))
}

/// Instructions for each further byte, from each counted size to the next: what is done once for every text is left out.
fn instructions(valgrind: &Path, program: &Path, kind: &str) -> Result<Vec<f64>, String> {
    let count = |bytes: u64| {
        let mut command = Command::new(valgrind);
        command.args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]);
        let output =
            command.arg(program).args([kind, &bytes.to_string(), "once"]).output().map_err(|e| e.to_string())?;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let line = said.lines().find(|l| l.contains("I refs:") || l.contains("I   refs:"));
        let digits: Option<String> = line.and_then(|l| l.rsplit(':').next()).map(|n| n.replace([',', ' '], ""));
        digits.and_then(|d| d.parse::<f64>().ok()).ok_or(format!("valgrind: {said}"))
    };
    let counts = COUNTED.iter().map(|bytes| count(*bytes)).collect::<Result<Vec<_>, _>>()?;
    let steps = counts.windows(2).zip(COUNTED.windows(2));
    Ok(steps.map(|(count, bytes)| (count[1] - count[0]) / (bytes[1] - bytes[0]) as f64).collect())
}

fn write(root: &Path, grown: &[Grown]) -> Result<(), String> {
    let page = std::fs::read_to_string(root.join(PAGE)).map_err(|e| format!("{PAGE}: {e}"))?;
    let (Some((before, _)), Some((_, after))) = (page.split_once(OPEN), page.split_once(CLOSE)) else {
        return Err(format!("{PAGE}: no place for the growth"));
    };
    std::fs::write(root.join(PAGE), format!("{before}{OPEN}{}{CLOSE}{after}", tables(grown)))
        .map_err(|e| format!("{PAGE}: {e}"))
}

fn tables(grown: &[Grown]) -> String {
    let mut out = String::new();
    for (n, what) in
        ["instructions for each further byte", "nanoseconds a byte", "bytes of memory a byte"].iter().enumerate()
    {
        let names = ["10 kB", "100 kB", "1 MB", "10 MB", "50 MB"];
        let steps = ["10 to 100 kB", "100 kB to 1 MB"];
        let names = if n == 0 { &steps[..] } else { &names[..] };
        let _ = writeln!(out, "| {what} | {} |\n| --- |{}", names.join(" | "), " ---: |".repeat(names.len()));
        grown.iter().for_each(|g| {
            let _ = writeln!(out, "{}", g.rows()[n]);
        });
        out.push_str(if n < 2 { "\n" } else { "" });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grown(last: f64, height: f64) -> Grown {
        let timed = TIMED.map(|bytes| [bytes as f64, 2.0 * bytes as f64, height * bytes as f64]).to_vec();
        Grown { kind: "short lines".to_owned(), counted: Some(vec![50.0, last]), timed }
    }

    #[test]
    fn what_grows_faster_than_its_text_is_complained_of() {
        assert!(grown(59.0, 11.0).complaints().is_empty());
        assert_eq!(grown(61.0, 11.0).complaints().len(), 1);
        assert_eq!(grown(50.0, 13.0).complaints().len(), 3);
    }

    #[test]
    fn the_page_has_a_place_for_the_tables() {
        let page = std::fs::read_to_string(crate::root().join(PAGE)).unwrap();
        assert!(page.contains(OPEN) && page.contains(CLOSE));
        assert!(tables(&[grown(50.0, 2.0)]).contains("| short lines | 2.0 | 2.0 | 2.0 | 2.0 | 2.0 |"));
    }
}
