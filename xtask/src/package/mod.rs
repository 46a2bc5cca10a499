//! What makes the folder of the build a package for Node and for bundlers.
//!
//! wasm-pack's own package.json has no `exports`: Node would be given the browser's way of loading, and bundlers that want the module's
//! address could not name it. One build with this map serves them all.

mod offline;
mod page;
mod page_worker;

use std::path::Path;

use toml::Table;

use crate::settings::Settings;

/// A file of this folder with its text.
macro_rules! file {
    ($name:literal) => {
        ($name, include_str!($name))
    };
}

/// Each file with its text, in which `{name}` and the like stand for what Cargo.toml says.
const FILES: [(&str, &str); 10] = [
    file!("package.json"),
    file!("index.js"),
    file!("index.d.ts"),
    file!("node.js"),
    file!("client.js"),
    file!("worker.js"),
    file!("worker.d.ts"),
    file!("element.js"),
    file!("element.d.ts"),
    file!("cli.js"),
];
/// Files that are taken as they are: from the page's folder, from the documents, or from here.
const SHARED: [(&str, &str); 3] = [
    ("format.js", include_str!("../../../www/js/format.js")),
    ("custom-elements.json", include_str!("custom-elements.json")),
    ("report.schema.json", include_str!("../../../docs/report.schema.json")),
];

/// Writes the files into the folder of the build.
pub(crate) fn describe(root: &Path, settings: &Settings) -> Result<(), String> {
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).map_err(|e| format!("Cargo.toml: {e}"))?;
    let manifest: Table = manifest.parse().map_err(|e| format!("Cargo.toml: {e}"))?;
    for (file, text) in FILES {
        let path = root.join(&settings.build.out_dir).join(file);
        std::fs::write(&path, fill(text, &manifest)?).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    for (file, text) in SHARED {
        let path = root.join(&settings.build.out_dir).join(file);
        std::fs::write(&path, text).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    join_page(root, settings)
}

/// Puts the page's own files together, as they stand in `www` now.
pub(crate) fn join_page(root: &Path, settings: &Settings) -> Result<(), String> {
    page_worker::write(root, settings)?;
    let joined = page::write(root, settings)?;
    offline::list(&root.join("www"), &joined)
}

fn fill(text: &str, manifest: &Table) -> Result<String, String> {
    let mut text = text.to_owned();
    for key in ["name", "version", "description", "license"] {
        let value = manifest["package"].get(key).and_then(|v| v.as_str());
        let value = value.ok_or_else(|| format!("Cargo.toml: no {key} of the package"))?;
        text = text.replace(&format!("{{{key}}}"), value);
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    #[test]
    fn conditions_stand_in_the_order_that_resolvers_try_them() {
        let manifest =
            "[package]\nname = \"tally\"\nversion = \"1.2.3\"\ndescription = \"d\"\nlicense = \"MIT\"".parse().unwrap();
        let text = fill(FILES[0].1, &manifest).unwrap();
        let package: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(package["version"], "1.2.3");
        assert_eq!(package["exports"]["./tally_bg.wasm"], "./tally_bg.wasm");
        let exports = &text[text.find("\"exports\"").unwrap()..];
        let order = ["types", "node", "default"].map(|c| exports.find(&format!("\"{c}\":")).unwrap());
        assert!(order.is_sorted(), "{order:?}");
        for file in package["files"].as_array().unwrap() {
            assert!(!file.as_str().unwrap().contains('{'), "{file}");
        }
        let listed = |name: &str| package["files"].as_array().unwrap().iter().any(|f| f == name);
        for (name, _) in FILES.iter().chain(&SHARED).filter(|(name, _)| *name != "package.json") {
            assert!(listed(name), "{name} would not be published");
        }
    }

    #[test]
    fn what_ships_brings_nothing_of_others_and_runs_nothing_when_installed() {
        let package: Value = serde_json::from_str(FILES[0].1).unwrap();
        for (key, _) in package.as_object().unwrap() {
            assert!(key != "scripts" && !key.to_lowercase().contains("dependencies"), "{key}");
        }
        for (file, text) in FILES.iter().chain(&SHARED).filter(|(name, _)| name.ends_with(".js")) {
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            let asked = code
                .flat_map(|line| [" from \"", "import(\"", "import \"", " from '"].map(|mark| line.split_once(mark)));
            for (_, from) in asked.flatten() {
                assert!(from.starts_with("./") || from.starts_with("node:"), "{file}: {from}");
            }
        }
    }

    #[test]
    fn a_manifest_that_says_too_little_is_an_error() {
        assert!(fill("", &"[package]\nname = \"tally\"".parse().unwrap()).is_err());
    }
}
