//! A list of styles as one sheet.

use std::path::Path;

/// A sheet, and the files that it is made of.
pub(super) struct Sheet {
    pub(super) text: String,
    pub(super) files: Vec<String>,
}

/// The sheet `name` in `folder`, with what it imports in the places of the imports.
pub(super) fn join(folder: &Path, name: &str) -> Result<Sheet, String> {
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).map_err(|e| format!("{name}: {e}"));
    let mut sheet = Sheet { text: String::from("/* Written by the build. */\n"), files: vec![name.to_owned()] };
    for line in read(name)?.lines() {
        let Some(part) = line.strip_prefix("@import '").and_then(|rest| rest.strip_suffix("';")) else {
            if !line.trim().is_empty() && !line.starts_with("/*") {
                return Err(format!("{name}: it lists styles and holds none: {line}"));
            }
            continue;
        };
        let text = read(part)?;
        if text.contains("@import") || text.contains("url(") {
            return Err(format!("{part}: it names a file, and would name another from where the build puts it"));
        }
        sheet.text.push_str(&format!("\n/* www/css/{part} */\n{text}"));
        sheet.files.push(part.to_owned());
    }
    Ok(sheet)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(list: &str, part: &str) -> Result<Sheet, String> {
        let folder = tempfile(list.len() * 1000 + part.len());
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("list.css"), list).unwrap();
        std::fs::write(folder.join("a.css"), part).unwrap();
        let sheet = join(&folder, "list.css");
        std::fs::remove_dir_all(&folder).unwrap();
        sheet
    }

    fn tempfile(n: usize) -> std::path::PathBuf {
        std::env::temp_dir().join(format!("tallymark-styles-{}-{n}", std::process::id()))
    }

    #[test]
    fn what_is_imported_stands_in_its_place() {
        let sheet = sheet("/* All. */\n\n@import 'a.css';\n", "p { color: red }\n").unwrap();
        assert!(sheet.text.ends_with("/* www/css/a.css */\np { color: red }\n"), "{}", sheet.text);
        assert_eq!(sheet.files, ["list.css", "a.css"]);
    }

    #[test]
    fn what_would_be_lost_is_an_error() {
        assert!(sheet("p { color: red }", "").is_err());
        assert!(sheet("@import 'a.css';", "p { background: url(a.png) }").is_err());
        assert!(sheet("@import 'b.css';", "").is_err());
    }
}
