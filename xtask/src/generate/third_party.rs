//! The page that names the work of others: `THIRD-PARTY.md`, from the heads of the word lists.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::find_files;

pub(super) const FILE: &str = "THIRD-PARTY.md";

/// What our own lists say of themselves.
const OWN: &str = "MIT OR Apache-2.0";

/// A word list that was made with the work of others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct List {
    pub(crate) path: String,
    pub(crate) source: String,
    /// As its head says: `MIT (jieba); own texts MIT OR Apache-2.0`.
    pub(crate) licence: String,
}

/// Every list that is not all our own, in order.
pub(crate) fn lists(root: &Path) -> Result<Vec<List>, String> {
    let mut files = Vec::new();
    find_files(&root.join("lexicon"), "tsv", &mut files)?;
    files.sort();
    let mut lists = Vec::new();
    for file in files {
        let path = file.strip_prefix(root).unwrap_or(&file).display().to_string();
        let text = fs::read_to_string(&file).map_err(|e| format!("{path}: {e}"))?;
        let head = |key: &str| text.lines().find_map(|line| line.strip_prefix(&format!("# {key}: "))).map(str::trim);
        let (Some(source), Some(licence)) = (head("source"), head("licence")) else {
            return Err(format!("{path}: the head says no source or no licence"));
        };
        if licence != OWN {
            lists.push(List { path, source: source.to_owned(), licence: licence.to_owned() });
        }
    }
    Ok(lists)
}

pub(super) fn render(root: &Path) -> Result<String, String> {
    let mut page = String::from(
        "# Work of others\n\nWritten by `cargo xtask gen` from the heads of the word lists. Tallymark's own code and word lists are under\n\
         [MIT](LICENSE-MIT) or [Apache 2.0](LICENSE-APACHE). These lists hold work of others, or facts that others have written down; the\n\
         texts of their licences are in `lexicon/licences`, and in the package in `THIRD-PARTY.txt`, with those of the crates inside the module.\n\n\
         | list | source | licence |\n| --- | --- | --- |\n",
    );
    for list in lists(root)? {
        let _ = writeln!(page, "| `{}` | {} | {} |", list.path, list.source, list.licence);
    }
    page.push_str(
        "\nThe libraries that Tallymark is built with are listed in `Cargo.lock`; each carries its own licence.\n",
    );
    Ok(page)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_of_others_is_named_and_our_own_is_not() {
        let lists = lists(&crate::root()).unwrap();
        let paths: Vec<&str> = lists.iter().map(|l| l.path.as_str()).collect();
        assert!(paths.contains(&"lexicon/script/traditional.tsv"), "{paths:?}");
        assert!(!paths.contains(&"lexicon/zh/phrases.tsv"));
    }
}
