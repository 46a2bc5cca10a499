//! `cargo xtask size`: what the module is made of, by room and by list.
//!
//! Code is told by the names that a build with names keeps, lists and tables by their own files. Each line is packed by itself, so the
//! lines come to a little more than the whole. It fails where a function can come to call itself and nobody has said how deep.

mod data;
mod module;
mod name;
mod recursion;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use crate::command::run;
use crate::settings::Settings;
use crate::size::{Sizes, measure};
use crate::step::Steps;
use crate::tools::Tools;
use module::Module;

const PAGE: &str = "docs/performance.md";
const OPEN: &str = "<!-- weighed -->\n";
const CLOSE: &str = "<!-- /weighed -->\n";

/// Lines of less than this are one line together.
const LEAST: usize = 2500;

/// Builds with names, and prints the table; with `record` into the page too.
pub(crate) fn weigh(root: &Path, record: bool) -> Result<(), String> {
    let settings = Settings::read(root)?;
    let mut steps = Steps::new(4);
    steps.run("Tools", || Tools::ensure(root, &settings.tools))?;
    let module = steps.run("WebAssembly, with names", || build(root, &settings))?;
    let table = steps.run("Weighing", || table(root, &module))?;
    println!("{table}");
    steps.run("Recursion", || check_recursion(&module))?;
    if record { write(root, &table) } else { Ok(()) }
}

/// An error that names what may call itself without a bound.
fn check_recursion(bytes: &[u8]) -> Result<(), String> {
    let module = Module::read(bytes).ok_or("the module cannot be read")?;
    let unbounded = recursion::unbounded(&module).ok_or("the module has instructions that are not known")?;
    if unbounded.is_empty() { Ok(()) } else { Err(unbounded.into_iter().collect::<Vec<_>>().join("\n")) }
}

/// The module as it ships, but with the names of its functions.
fn build(root: &Path, settings: &Settings) -> Result<Vec<u8>, String> {
    let build = &settings.build;
    let variable = format!("CARGO_PROFILE_{}_STRIP", build.profile.to_uppercase());
    let folder = root.join("target/named");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["build", "--lib", "--target", &settings.tools.target, "--profile", &build.profile]);
    command.args(build.feature_args()).arg("--target-dir").arg(&folder).current_dir(root).env(variable, "none");
    run(&mut command)?;
    let file = folder.join(&settings.tools.target).join(&build.profile).join(format!("{}.wasm", build.name));
    std::fs::read(&file).map_err(|e| format!("{}: {e}", file.display()))
}

/// The parts of the module, the heaviest first, as a table of Markdown.
fn table(root: &Path, bytes: &[u8]) -> Result<String, String> {
    let module = Module::read(bytes).ok_or("the module cannot be read")?;
    let mut parts: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for (name, body) in module.functions() {
        parts.entry(format!("code: {}", name::room(name))).or_default().extend_from_slice(body);
    }
    let mut left = module.data().to_vec();
    for (name, list) in data::lists(root)? {
        // What the compiler has laid elsewhere, or shares among lists, stays with what is left.
        if let Some(at) = data::find(&left, &list) {
            left.drain(at..at + list.len());
            parts.entry(name).or_default().extend(list);
        }
    }
    parts.insert("data: texts, tables of crates, places of panics".to_owned(), left);
    let mut lines = Vec::new();
    let mut small = Vec::new();
    for (name, part) in parts {
        let sizes = measure(&part)?;
        if sizes.gzip < LEAST { small.extend(part) } else { lines.push((name, sizes)) }
    }
    lines.push(("everything smaller".to_owned(), measure(&small)?));
    lines.sort_by_key(|(_, sizes)| std::cmp::Reverse(sizes.gzip));
    Ok(as_markdown(&lines))
}

fn as_markdown(lines: &[(String, Sizes)]) -> String {
    let mut out = String::from("| what | raw | gzip | brotli |\n| --- | ---: | ---: | ---: |\n");
    for (name, sizes) in lines {
        let _ = writeln!(out, "| {name} | {} | {} | {} |", sizes.raw, sizes.gzip, sizes.brotli);
    }
    out
}

fn write(root: &Path, table: &str) -> Result<(), String> {
    let page = std::fs::read_to_string(root.join(PAGE)).map_err(|e| format!("{PAGE}: {e}"))?;
    let (Some((before, _)), Some((_, after))) = (page.split_once(OPEN), page.split_once(CLOSE)) else {
        return Err(format!("{PAGE}: no place for the weights"));
    };
    std::fs::write(root.join(PAGE), format!("{before}{OPEN}{table}{CLOSE}{after}")).map_err(|e| format!("{PAGE}: {e}"))
}
