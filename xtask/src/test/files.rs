//! The test files, by what they run in: `tests/any_*.rs` in WebAssembly under Node, `tests/web_*.rs` in a browser, all others natively.

use std::fs;
use std::path::{Path, PathBuf};

/// Files of `folder` whose name starts with `prefix` and ends with one of `endings`, in order.
pub(super) fn find(folder: &Path, prefix: &str, endings: &[&str]) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))? {
        let path = entry.map_err(|e| e.to_string())?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with(prefix) && endings.iter().any(|e| name.ends_with(e)) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// How many tests for WebAssembly the files hold.
pub(super) fn count_wasm_tests(files: &[PathBuf]) -> Result<usize, String> {
    let mut count = 0;
    for file in files {
        let text = fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
        count += text.lines().filter(|l| l.trim_start().starts_with("#[wasm_bindgen_test")).count();
    }
    Ok(count)
}

/// Every test file says what it runs in, so that no other runner stumbles over it or passes it by in silence.
#[cfg(test)]
mod tests {
    use super::*;

    fn sources() -> Vec<(String, String)> {
        let files = find(&crate::root().join("tests"), "", &[".rs"]).unwrap();
        let name = |p: &Path| p.file_name().unwrap().to_string_lossy().into_owned();
        files.iter().map(|p| (name(p), fs::read_to_string(p).unwrap())).collect()
    }

    #[test]
    fn native_tests_are_kept_out_of_wasm_and_the_others_in_it() {
        for (name, text) in sources() {
            let heads: Vec<_> = text.lines().filter(|l| l.starts_with("#![cfg(")).collect();
            let cfg = heads.concat();
            if name.starts_with("any_") || name.starts_with("web_") {
                assert_eq!(cfg, "#![cfg(target_arch = \"wasm32\")]", "tests/{name}");
            } else {
                assert!(
                    cfg.contains("not(target_arch = \"wasm32\")"),
                    "tests/{name}: add #![cfg(not(target_arch = \"wasm32\"))]"
                );
            }
        }
    }

    #[test]
    fn only_tests_for_the_browser_ask_for_one() {
        for (name, text) in sources() {
            let asks = text.contains("wasm_bindgen_test_configure!(run_in_browser)");
            assert_eq!(asks, name.starts_with("web_"), "tests/{name}: its runner would pass it by in silence");
        }
    }

    /// `wasm-pack test` builds unit tests for WebAssembly too, where proptest is not.
    #[test]
    fn properties_beside_the_code_are_native() {
        let mut found = Vec::new();
        crate::generate::find_files(&crate::root().join("src"), "rs", &mut found).unwrap();
        for path in found {
            let text = fs::read_to_string(&path).unwrap();
            let bare = "#[cfg(test)]\nmod tests";
            assert!(
                !(text.contains("use proptest") && text.contains(bare)),
                "{}: its tests use proptest: #[cfg(all(test, not(target_arch = \"wasm32\")))]",
                path.display()
            );
        }
    }
}
