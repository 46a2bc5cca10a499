//! The lists and tables that the module carries: compiled word lists, and files that are taken in as they are.

use std::fs;
use std::path::{Path, PathBuf};

/// Every list with its name and its bytes, the longest first.
pub(super) fn lists(root: &Path) -> Result<Vec<(String, Vec<u8>)>, String> {
    let mut lists = Vec::new();
    for file in files(&root.join("src"))? {
        let bytes = fs::read(&file).map_err(|e| format!("{}: {e}", file.display()))?;
        let name = file.strip_prefix(root).unwrap_or(&file).display().to_string();
        match file.extension().and_then(|e| e.to_str()) {
            Some("weights" | "bin") => lists.push((format!("data: `{name}`"), bytes)),
            Some("rs") => {
                let lists_of = packed(&String::from_utf8_lossy(&bytes));
                let room = name.split('/').skip(1).take(2).collect::<Vec<_>>().join("/");
                lists.extend(lists_of.into_iter().map(|list| (format!("word lists: {room}"), list)));
            }
            _ => {}
        }
    }
    lists.sort_by_key(|(_, bytes)| std::cmp::Reverse(bytes.len()));
    Ok(lists)
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?.flatten() {
        let path = entry.path();
        if path.is_dir() { found.extend(files(&path)?) } else { found.push(path) }
    }
    found.sort();
    Ok(found)
}

/// The packed lists of a file that `cargo xtask gen` wrote.
fn packed(source: &str) -> Vec<Vec<u8>> {
    if !source.starts_with("//! Written by `cargo xtask gen`") {
        return Vec::new();
    }
    let lists = source.split("rows(\"\\\n").skip(1).filter_map(|rest| rest.split_once("\", ").map(|(list, _)| list));
    lists.map(|list| unescaped(&list.replace("\\n\\\n", "\\n")).into_bytes()).collect()
}

fn unescaped(list: &str) -> String {
    let mut out = String::with_capacity(list.len());
    let mut chars = list.chars();
    while let Some(c) = chars.next() {
        match (c, if c == '\\' { chars.next() } else { None }) {
            ('\\', Some('n')) => out.push('\n'),
            ('\\', Some('t')) => out.push('\t'),
            ('\\', Some(other)) => out.push(other),
            (c, _) => out.push(c),
        }
    }
    out
}

/// Where `part` stands in `bytes`.
pub(super) fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    let first = *part.first()?;
    let mut from = 0;
    while let Some(at) = bytes[from..].iter().position(|&b| b == first) {
        if bytes[from + at..].starts_with(part) {
            return Some(from + at);
        }
        from += at + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_found_as_the_module_carries_them() {
        let source = "//! Written by `cargo xtask gen` from `lexicon/`\nx(|| rows(\"\\\n亿\\tA\\n\\\n\\\"\\tB\\n\\\n\", Row::text));";
        assert_eq!(packed(source), ["亿\tA\n\"\tB\n".as_bytes()]);
        assert_eq!(find("..亿\tA\n\"\tB\n..".as_bytes(), &packed(source)[0]), Some(2));
        assert!(packed("//! By hand\nrows(\"\\\na\", x)").is_empty());
    }

    #[test]
    fn every_committed_list_is_found() {
        assert!(lists(&crate::root()).unwrap().len() > 60);
    }
}
