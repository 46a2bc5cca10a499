//! The same input gives the same report, native, in Node and in browsers, to the byte; and so does a second run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::native::Native;
use crate::settings::Settings;
use crate::{generate, shared};

#[path = "../../../tests/support/case.rs"]
#[allow(dead_code, reason = "what a case expects is the tests' own matter")]
mod case;

/// A browser that answers too.
pub(super) struct Browser {
    /// As `tests/parity/browser.mjs` calls it.
    pub(super) kind: &'static str,
    pub(super) program: PathBuf,
}

/// Compares the answers of the command line with those of the package in `www`, in Node and in each of `browsers`.
pub(super) fn compare(root: &Path, settings: &Settings, node: &Path, browsers: &[Browser]) -> Result<(), String> {
    let folder = root.join("target/parity");
    fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let input = folder.join("in.jsonl");
    let rows = write_texts(root, &input)?;

    let native = Native::build(root)?;
    let [first, second, wasm] = ["native.jsonl", "native-again.jsonl", "wasm.jsonl"].map(|f| folder.join(f));
    native.answer(&input, &first)?;
    native.answer(&input, &second)?;
    answer_in_node(root, settings, node, &input, &wasm)?;
    same("a second run", &first, &second, rows)?;
    same("WebAssembly in Node", &first, &wasm, rows)?;
    let mut hosts = String::from("native, native again, Node");
    for browser in browsers {
        let output = folder.join(format!("{}.jsonl", browser.kind));
        answer_in_browser(root, settings, node, browser, &input, &output)?;
        same(&format!("WebAssembly in {}", browser.kind), &first, &output, rows)?;
        hosts = format!("{hosts}, {}", browser.kind);
    }
    println!("{rows} reports are the same to the byte: {hosts}");
    Ok(())
}

/// Writes every text that is compared to `input`, a line each, and says how many there are.
pub(super) fn write_texts(root: &Path, input: &Path) -> Result<usize, String> {
    let rows = collect(root)?;
    if rows.is_empty() {
        return Err("no texts to compare".to_owned());
    }
    let lines: String = rows.iter().map(|r| format!("{r}\n")).collect();
    fs::write(input, lines).map_err(|e| format!("{}: {e}", input.display()))?;
    Ok(rows.len())
}

/// Installs the package as its users do, and answers with it.
fn answer_in_node(root: &Path, settings: &Settings, node: &Path, input: &Path, output: &Path) -> Result<(), String> {
    let folder = output.with_file_name("node");
    let package = folder.join("node_modules").join(&settings.build.name);
    copy(&root.join(&settings.build.out_dir), &package)?;
    for script in ["answer.mjs", "answers.mjs"] {
        let failed = |e| format!("tests/parity/{script}: {e}");
        fs::copy(root.join("tests/parity").join(script), folder.join(script)).map_err(failed)?;
    }
    pipe(Command::new(node).arg(folder.join("answer.mjs")), input, output)
}

/// Starts the browser and has it answer.
fn answer_in_browser(
    root: &Path,
    settings: &Settings,
    node: &Path,
    browser: &Browser,
    input: &Path,
    output: &Path,
) -> Result<(), String> {
    let mut command = Command::new(node);
    command.arg(root.join("tests/parity/browser.mjs")).arg(browser.kind).arg(&browser.program);
    pipe(command.arg(root.join(&settings.build.out_dir)), input, output)
}

fn pipe(command: &mut Command, input: &Path, output: &Path) -> Result<(), String> {
    let open = fs::File::open(input).map_err(|e| e.to_string())?;
    let create = fs::File::create(output).map_err(|e| e.to_string())?;
    let status = command.stdin(Stdio::from(open)).stdout(Stdio::from(create)).status().map_err(|e| e.to_string())?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{:?}: {status}", command.get_args().next().unwrap_or_default()))
    }
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let failed = |e: std::io::Error| format!("{}: {e}", to.display());
    let _ = fs::remove_dir_all(to);
    fs::create_dir_all(to).map_err(failed)?;
    for entry in fs::read_dir(from).map_err(failed)?.flatten() {
        fs::copy(entry.path(), to.join(entry.file_name())).map_err(failed)?;
    }
    Ok(())
}

/// Every text of the repository's own cases, the files that they stand in, which are long and mixed, and the annotated documents
/// where they are.
fn collect(root: &Path) -> Result<Vec<Value>, String> {
    let cases = case::cases_in(&root.join("tests/cases")).into_iter();
    let named = |c: case::Case| {
        if c.is_html { json!({"id": c.place, "html": c.text}) } else { json!({"id": c.place, "text": c.text}) }
    };
    let mut rows: Vec<Value> = cases.map(named).collect();
    let mut files = Vec::new();
    for kind in ["md", "txt", "html", "jsonl"] {
        for folder in ["tests/cases", "tests/parity"] {
            if root.join(folder).is_dir() {
                generate::find_files(&root.join(folder), kind, &mut files)?;
            }
        }
    }
    match shared::find(root) {
        Some(shared) => files.push(shared.join("gold/dev.jsonl")),
        None => println!("no shared folder: only the repository's own texts are compared"),
    }
    files.sort();
    for file in files {
        let text = fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        match file.extension().and_then(|e| e.to_str()) {
            Some("jsonl") => rows.extend(read_lines(&name, &text)?),
            Some("html") => rows.push(json!({"id": name, "html": text})),
            _ => rows.push(json!({"id": name, "text": text})),
        }
    }
    Ok(rows)
}

/// The rows of a JSON lines file that hold a text or a page.
fn read_lines(name: &str, text: &str) -> Result<Vec<Value>, String> {
    let mut rows = Vec::new();
    for (n, line) in text.lines().enumerate().filter(|(_, l)| !l.trim().is_empty()) {
        let row: Value = serde_json::from_str(line).map_err(|e| format!("{name}:{}: {e}", n + 1))?;
        let id = format!("{name}:{}", n + 1);
        if let Some(text) = row["text"].as_str() {
            rows.push(json!({"id": id, "text": text}));
        } else if let Some(html) = row["html"].as_str() {
            rows.push(json!({"id": id, "html": html}));
        }
    }
    Ok(rows)
}

/// Whether both files hold the same lines, `count` of them.
fn same(what: &str, wanted: &Path, got: &Path, count: usize) -> Result<(), String> {
    let read = |p: &Path| fs::read_to_string(p).map_err(|e| format!("{}: {e}", p.display()));
    let (wanted, got) = (read(wanted)?, read(got)?);
    for (n, (a, b)) in wanted.lines().zip(got.lines()).enumerate() {
        if a != b {
            let at = a.bytes().zip(b.bytes()).take_while(|(x, y)| x == y).count();
            let near = |s: &str| {
                String::from_utf8_lossy(&s.as_bytes()[at.saturating_sub(40)..s.len().min(at + 40)]).into_owned()
            };
            return Err(format!("{what} answers line {} otherwise: {} and not {}", n + 1, near(b), near(a)));
        }
    }
    let lines = (wanted.lines().count(), got.lines().count());
    if lines == (count, count) {
        Ok(())
    } else {
        Err(format!("{what}: {} answers to {count} texts, not {}", lines.1, lines.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_literate_case_is_compared() {
        let rows = collect(&crate::root()).unwrap();
        let of = |key: &str| rows.iter().filter(|r| r[key].is_string()).count();
        assert!(of("text") > 700 && of("html") >= 5, "{} texts, {} pages", of("text"), of("html"));
    }
}
