//! `cargo xtask gen`: compiled tables from the word lists in `lexicon/`.
//!
//! Every `lexicon/**/*.tsv` names in its head what it becomes: `# table: FILE NAME` a table in a Rust file (tables of one file are
//! written together), `# blob: FILE FORM` a packed file that the crate includes. The TypeScript types of the report and its JSON
//! Schema come from its Rust types, the rule catalogue from the doc comments of the rules, and the page of the work of others from the
//! heads of the lists, the same way. A test holds the committed files fresh.

mod blob;
mod rules;
mod rust_types;
mod schema;
mod source;
mod table;
pub(crate) mod third_party;
mod typescript;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Writes every generated file.
pub(crate) fn write(root: &Path) -> Result<(), String> {
    for (path, content) in render(root)? {
        let file = root.join(&path);
        if fs::read(&file).ok().as_deref() != Some(&content) {
            fs::write(&file, &content).map_err(|e| format!("{path}: {e}"))?;
            println!("wrote {path}");
        }
    }
    Ok(())
}

/// All generated files: path from the root, and content.
pub(crate) fn render(root: &Path) -> Result<BTreeMap<String, Vec<u8>>, String> {
    let mut files: BTreeMap<String, Vec<table::Table>> = BTreeMap::new();
    let mut blobs = blob::Blobs::default();
    let mut lists = Vec::new();
    find_files(&root.join("lexicon"), "tsv", &mut lists)?;
    lists.sort();
    for list in lists {
        let name = list.strip_prefix(root).unwrap_or(&list).display().to_string();
        let text = fs::read_to_string(&list).map_err(|e| format!("{name}: {e}"))?;
        blobs.add(&name, &text)?;
        if let Some(table) = table::Table::parse(&name, &text)? {
            files.entry(table.file.clone()).or_default().push(table);
        }
    }
    let tables = files.into_iter().map(|(path, tables)| Ok((path, table::render(&tables)?.into_bytes())));
    let types = [
        Ok((typescript::FILE.to_owned(), typescript::render(root)?.into_bytes())),
        Ok((schema::FILE.to_owned(), schema::render(root)?.into_bytes())),
        Ok((rules::FILE.to_owned(), rules::render(root)?.into_bytes())),
        Ok((third_party::FILE.to_owned(), third_party::render(root)?.into_bytes())),
    ];
    tables.chain(blobs.pack()?.into_iter().map(Ok)).chain(types).collect()
}

/// Every file below `folder` whose name ends in `.kind`.
pub(crate) fn find_files(folder: &Path, kind: &str, found: &mut Vec<PathBuf>) -> Result<(), String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    for entry in entries {
        let path = entry.map_err(|e| e.to_string())?.path();
        if path.is_dir() {
            find_files(&path, kind, found)?;
        } else if path.extension().is_some_and(|e| e == kind) {
            found.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn generated_tables_are_fresh() {
        let root = crate::root();
        for (path, content) in super::render(&root).unwrap() {
            let committed = std::fs::read(root.join(&path)).unwrap_or_default();
            assert!(committed == content, "{path} is stale: run `cargo xtask gen`");
        }
    }
}
