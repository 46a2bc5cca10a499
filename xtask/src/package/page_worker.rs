//! The page's worker in one file. Its modules would be fetched one after the other, each in its turn behind the page's own: 35 ms of the
//! start on a local server.

use std::path::Path;

use crate::settings::Settings;

/// The modules of `www/js` that the worker is made of, each behind those that it imports.
const MODULES: [&str; 4] = ["limits.js", "warm-up.js", "answers.js", "worker.js"];

/// Writes `page-worker.js` into the folder of the build: the glue, and behind it the modules in a block of their own.
pub(super) fn write(root: &Path, settings: &Settings) -> Result<(), String> {
    let out = root.join(&settings.build.out_dir);
    let read = |path: &Path| std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()));
    let glue = format!("{}.js", settings.build.name);
    let mut text = format!(
        "// Written by the build: the glue, then {} of the page.\n{}\n{{\nconst init = __wbg_init;\n",
        MODULES.join(", "),
        bare(&read(&out.join(&glue))?)
    );
    for name in MODULES {
        text.push_str(&bare(&inlined(name, &read(&root.join("www/js").join(name))?, &glue)?));
    }
    text.push_str("}\n");
    let path = out.join("page-worker.js");
    std::fs::write(&path, text).map_err(|e| format!("{}: {e}", path.display()))
}

/// The text without the lines that are comments and nothing else: they are read where they are written.
pub(super) fn bare(text: &str) -> String {
    let is_comment = |line: &str| ["//", "/**", "* ", "*/"].iter().any(|sign| line.trim_start().starts_with(sign));
    text.lines().filter(|line| !is_comment(line)).flat_map(|line| [line, "\n"]).collect()
}

/// A module as a part of another: what it imports stands before it already, and what it exports stands there for the next.
fn inlined(name: &str, source: &str, glue: &str) -> Result<String, String> {
    let mut text = String::with_capacity(source.len());
    for line in source.lines() {
        if line.starts_with("import ") {
            let from = line.rsplit_once(" from '").and_then(|(_, from)| from.strip_suffix("';"));
            let known = from.is_some_and(|from| {
                from.strip_prefix("./").is_some_and(|module| MODULES.contains(&module))
                    || from.strip_prefix("../pkg/") == Some(glue)
            });
            if !known {
                return Err(format!("www/js/{name}: the worker's one file does not hold what this imports: {line}"));
            }
            continue;
        }
        text.push_str(&line.strip_prefix("export ").unwrap_or(line).replace("import('./", "import('../js/"));
        text.push('\n');
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_go_and_what_is_exported_stays() {
        let source = "// Why.\nimport { readable } from './limits.js';\n\nexport function load() {}\nconst later = () => import('./slim.js');\n";
        let text = inlined("answers.js", source, "tally.js").unwrap();
        assert_eq!(text, "// Why.\n\nfunction load() {}\nconst later = () => import('../js/slim.js');\n");
    }

    #[test]
    fn comments_stay_behind() {
        assert_eq!(
            bare("/** Why. */\nlet a = 2 * 3; // here\n  // there\n   * @param b\nlet b;\n"),
            "let a = 2 * 3; // here\nlet b;\n"
        );
    }

    #[test]
    fn what_is_imported_from_elsewhere_is_an_error() {
        for line in ["import { h } from './dom.js';", "import {", "import './limits';"] {
            assert!(inlined("worker.js", line, "tally.js").is_err(), "{line}");
        }
    }

    #[test]
    fn each_module_stands_behind_what_it_imports() {
        let www = Path::new(env!("CARGO_MANIFEST_DIR")).join("../www/js");
        for (n, name) in MODULES.iter().enumerate() {
            let source = std::fs::read_to_string(www.join(name)).unwrap();
            inlined(name, &source, "tallymark.js").unwrap();
            for later in &MODULES[n..] {
                assert!(
                    !source.contains(&format!(" from './{later}'")),
                    "{name} imports {later}, which stands behind it"
                );
            }
        }
    }
}
