//! What is to be read: files, folders, patterns.

use std::fs;
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use crate::exit::Failure;

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// One JSON object a line, as `tallymark jsonl` reads them
    Jsonl,
    /// One article of plain text
    Text,
    /// One page of HTML
    Html,
    /// A web archive: WARC, or WET
    Warc,
}

/// A file to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Input {
    pub(crate) path: PathBuf,
    pub(crate) form: Form,
}

/// The files that `named` names, in their order; those of a folder or pattern sorted. A folder gives the files whose names say
/// what they hold, and no hidden ones.
pub(crate) fn find(named: &[PathBuf], form: Option<Form>) -> Result<Vec<Input>, Failure> {
    let mut found = Vec::new();
    for path in named {
        let before = found.len();
        if path.is_dir() {
            walk(path, form, &mut found)?;
        } else if path.exists() {
            found.push(Input { path: path.clone(), form: form.or_else(|| told(path)).unwrap_or(Form::Text) });
        } else {
            matching(path, form, &mut found)?;
        }
        if found.len() == before {
            return Err(Failure::Io(format!("there is nothing to read at {}", path.display())));
        }
    }
    Ok(found)
}

fn walk(folder: &Path, form: Option<Form>, found: &mut Vec<Input>) -> Result<(), Failure> {
    let unreadable = |e| Failure::reading(&folder.display().to_string(), &e);
    let entries: Result<Vec<_>, _> = fs::read_dir(folder).map_err(unreadable)?.map(|e| e.map(|e| e.path())).collect();
    let mut entries = entries.map_err(unreadable)?;
    entries.sort();
    for path in entries.into_iter().filter(|p| !is_hidden(p)) {
        if path.is_dir() && !path.is_symlink() {
            walk(&path, form, found)?;
        } else if let Some(told) = told(&path).filter(|_| path.is_file()) {
            found.push(Input { path, form: form.unwrap_or(told) });
        }
    }
    Ok(())
}

fn matching(pattern: &Path, form: Option<Form>, found: &mut Vec<Input>) -> Result<(), Failure> {
    let named = pattern.display();
    let paths = glob::glob(&pattern.to_string_lossy()).map_err(|e| Failure::Usage(format!("{named}: {e}")))?;
    for path in paths {
        let path = path.map_err(|e| Failure::reading(&e.path().display().to_string(), e.error()))?;
        if path.is_file() {
            let form = form.or_else(|| told(&path)).unwrap_or(Form::Text);
            found.push(Input { path, form });
        }
    }
    Ok(())
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
}

/// What a file holds by its name; the ending of a compression is passed over.
fn told(path: &Path) -> Option<Form> {
    let name = path.file_name()?.to_string_lossy().to_ascii_lowercase();
    let name = [".gz", ".zst"].iter().find_map(|e| name.strip_suffix(e)).unwrap_or(&name);
    match name.rsplit_once('.')?.1 {
        "jsonl" | "ndjson" => Some(Form::Jsonl),
        "txt" | "text" | "md" => Some(Form::Text),
        "html" | "htm" | "xhtml" => Some(Form::Html),
        "warc" | "wet" => Some(Form::Warc),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_what_a_file_holds() {
        let told = |name: &str| told(Path::new(name));
        assert_eq!(told("a/CC-MAIN-0.warc.wet.gz"), Some(Form::Warc));
        assert_eq!(told("x.JSONL.zst"), Some(Form::Jsonl));
        assert_eq!(told("x.htm"), Some(Form::Html));
        assert_eq!(told("x.png"), None);
        assert_eq!(told(".gz"), None);
    }
}
