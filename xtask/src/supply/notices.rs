//! The licences of the crates and of the word lists inside the module, as their authors ask them to be given on.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::crates::Crate;
use crate::generate::third_party::lists;

/// How the files are named that hold a licence, in the order of preference where a crate offers several.
const FILES: [&str; 5] = ["license-mit", "license", "licence", "copying", "license-apache"];

/// Licences that the heads of lists name, and their texts.
const LICENCES: [(&str, &str); 4] = [
    ("MIT (jieba)", "lexicon/licences/jieba.txt"),
    ("MIT (pypinyin)", "lexicon/licences/pypinyin.txt"),
    ("Unicode-3.0", "lexicon/licences/Unicode-3.0.txt"),
    ("Apache-2.0", "LICENSE-APACHE"),
];

/// One text for all; crates of one licence text share it.
pub(super) fn write(root: &Path, crates: &[Crate]) -> Result<String, String> {
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for one in crates {
        let text = licence_of(one)?;
        texts.entry(text).or_default().push(format!("{} {}", one.name, one.version));
    }
    let mut groups: Vec<_> = texts.into_iter().map(|(text, names)| (names, text)).collect();
    groups.sort();
    let mut out = String::from("The module holds code of these crates, each under the licence below its name.\n");
    for (names, text) in groups {
        out.push_str(&format!("\n{}\n{}\n\n{}\n", "-".repeat(78), names.join(", "), text.trim()));
    }
    let lists = lists(root)?;
    out.push_str(&format!("\n{}\nThese word lists inside it hold work of others:\n\n", "-".repeat(78)));
    for list in &lists {
        out.push_str(&format!("{}: {}. {}\n", list.path, list.source, list.licence));
    }
    for (of, file) in LICENCES.iter().filter(|(of, _)| lists.iter().any(|list| list.licence.contains(of))) {
        let text = fs::read_to_string(root.join(file)).map_err(|e| format!("{file}: {e}"))?;
        out.push_str(&format!("\n{}\n{of}\n\n{}\n", "-".repeat(78), text.trim()));
    }
    Ok(out)
}

/// The text of its licence; the name of it where the crate brings no text.
fn licence_of(of: &Crate) -> Result<String, String> {
    let entries = fs::read_dir(&of.folder).map_err(|e| format!("{}: {e}", of.folder.display()))?;
    let mut files: Vec<_> =
        entries.flatten().filter_map(|e| Some((rank(e.file_name().to_str()?)?, e.path()))).collect();
    files.sort();
    match files.first() {
        Some((_, path)) => fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display())),
        None => Ok(format!(
            "{} ({})",
            of.licence.as_deref().unwrap_or_default(),
            of.repository.as_deref().unwrap_or("crates.io")
        )),
    }
}

fn rank(file: &str) -> Option<usize> {
    let file = file.to_ascii_lowercase();
    let stem = file.strip_suffix(".md").or(file.strip_suffix(".txt")).unwrap_or(&file);
    FILES.iter().position(|name| *name == stem)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::third_party::List;

    /// Whether each licence that the head of a list names has a text here, or needs none.
    fn is_covered(list: &List) -> bool {
        list.licence.split([';', ',']).map(str::trim).all(|part| {
            LICENCES.iter().any(|(of, _)| part == *of || part.starts_with(&format!("{of} (")))
                || part == "facts of a standard"
                || part == "own texts MIT OR Apache-2.0"
        })
    }

    #[test]
    fn a_licence_goes_by_several_names() {
        assert_eq!(rank("LICENSE-MIT"), Some(0));
        assert_eq!(rank("LICENSE.md"), Some(1));
        assert_eq!(rank("README.md"), None);
    }

    #[test]
    fn every_crate_of_the_module_is_named_with_its_licence() {
        let crates = super::super::of_module(&crate::root()).unwrap();
        let text = write(&crate::root(), &crates).unwrap();
        for one in &crates {
            assert!(text.contains(&format!("{} {}", one.name, one.version)), "{}", one.name);
        }
        assert!(text.contains("Permission is hereby granted"));
    }

    #[test]
    fn every_word_list_of_others_is_named_with_its_licence() {
        let text = write(&crate::root(), &[]).unwrap();
        for list in lists(&crate::root()).unwrap() {
            assert!(is_covered(&list), "{}: {}", list.path, list.licence);
            assert!(text.contains(&list.path), "{}", list.path);
        }
        for words in ["Sun Junyi", "mozillazg", "UNICODE LICENSE V3", "Apache License"] {
            assert!(text.contains(words), "{words}");
        }
    }
}
