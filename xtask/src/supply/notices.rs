//! The licences of the crates inside the module, as their authors ask them to be given on.

use std::collections::BTreeMap;
use std::fs;

use super::crates::Crate;

/// How the files are named that hold a licence, in the order of preference where a crate offers several.
const FILES: [&str; 5] = ["license-mit", "license", "licence", "copying", "license-apache"];

/// One text for all; crates of one licence text share it.
pub(super) fn write(crates: &[Crate]) -> Result<String, String> {
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

    #[test]
    fn a_licence_goes_by_several_names() {
        assert_eq!(rank("LICENSE-MIT"), Some(0));
        assert_eq!(rank("LICENSE.md"), Some(1));
        assert_eq!(rank("README.md"), None);
    }

    #[test]
    fn every_crate_of_the_module_is_named_with_its_licence() {
        let crates = super::super::of_module(&crate::root()).unwrap();
        let text = write(&crates).unwrap();
        for one in &crates {
            assert!(text.contains(&format!("{} {}", one.name, one.version)), "{}", one.name);
        }
        assert!(text.contains("Permission is hereby granted"));
    }
}
