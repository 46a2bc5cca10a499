//! Lists too long for Rust source, packed into files that the crate includes.
//!
//! A list asks for it with `# blob: FILE FORM`; each form has a file here, and its reader stands beside the packed file.

mod fold;
mod gbk;
mod model;
mod pack;
mod readings;
mod references;

use std::collections::BTreeMap;

/// The lists that become packed files, by form.
#[derive(Default)]
pub(crate) struct Blobs {
    lists: BTreeMap<String, List>,
}

/// One list.
pub(crate) struct List {
    name: String,
    file: String,
    rows: Vec<Vec<String>>,
}

impl Blobs {
    /// Takes `text` if its head asks for a packed file.
    pub(crate) fn add(&mut self, name: &str, text: &str) -> Result<(), String> {
        let Some(target) = text.lines().find_map(|l| l.strip_prefix("# blob: ")) else { return Ok(()) };
        let (file, form) = target.trim().split_once(' ').ok_or_else(|| format!("{name}: `# blob: FILE FORM`"))?;
        let rows = text.lines().filter(|l| !l.starts_with('#') && !l.is_empty());
        let rows = rows.map(|l| l.split('\t').map(str::to_owned).collect()).collect();
        self.lists.insert(form.to_owned(), List { name: name.to_owned(), file: file.to_owned(), rows });
        Ok(())
    }

    /// Packs every list: path from the root, and content.
    pub(crate) fn pack(&self) -> Result<Vec<(String, Vec<u8>)>, String> {
        let mut files = Vec::new();
        for (form, list) in &self.lists {
            let content = match form.as_str() {
                "fold" => fold::pack(list),
                "gbk" => gbk::pack(list),
                "readings" => readings::pack(list),
                "references" => references::pack(list),
                "characters" => model::pack_characters(list),
                "pairs" => model::pack_pairs(list, self.list("characters")?),
                _ => Err(format!("no form {form}")),
            };
            files.push((list.file.clone(), content.map_err(|e| format!("{}: {e}", list.name))?));
        }
        Ok(files)
    }

    fn list(&self, form: &str) -> Result<&List, String> {
        self.lists.get(form).ok_or_else(|| format!("no list of the form {form}"))
    }
}

impl List {
    /// Column `n` of a row, or an error that quotes the row.
    fn cell(row: &[String], n: usize) -> Result<&str, String> {
        row.get(n).map(String::as_str).ok_or_else(|| format!("column {} is missing: {row:?}", n + 1))
    }
}
