//! The list of files that the page keeps for when there is no network.

use std::fmt::Write as _;
use std::path::Path;

/// What a page never asks for: descriptions for other programs, what stands in the worker's one file, and the keeper itself.
const LEFT_OUT: [&str; 8] = [
    "sw.js",
    "_headers",
    "js/warm-up.js",
    "js/worker.js",
    "pkg/node.js",
    "pkg/cli.js",
    "pkg/offline.js",
    "pkg/THIRD-PARTY.txt",
];

/// Writes `pkg/offline.js`: every file of the page but those that are `joined` in one, and a version that changes with any of them.
pub(super) fn list(www: &Path, joined: &[String]) -> Result<(), String> {
    let mut files = Vec::new();
    collect(www, "", &mut files)?;
    files.retain(|name| !joined.contains(name));
    files.sort();
    let mut version = Fnv::default();
    let mut text = String::from(
        "// Written by the build: what the page needs without a network.\nself.tallymark = {\n  files: [\n    './',\n",
    );
    for name in &files {
        version.eat(name.as_bytes());
        version.eat(&std::fs::read(www.join(name)).map_err(|e| format!("{name}: {e}"))?);
        let _ = writeln!(text, "    '{name}',");
    }
    let _ = writeln!(text, "  ],\n  version: '{:016x}',\n}};", version.0);
    std::fs::write(www.join("pkg/offline.js"), text).map_err(|e| format!("pkg/offline.js: {e}"))
}

fn collect(www: &Path, under: &str, files: &mut Vec<String>) -> Result<(), String> {
    let folder = www.join(under);
    for entry in std::fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))? {
        let entry = entry.map_err(|e| e.to_string())?;
        let name = format!("{under}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(www, &format!("{name}/"), files)?;
        } else if is_asked_for(&name) {
            files.push(name);
        }
    }
    Ok(())
}

fn is_asked_for(name: &str) -> bool {
    let hidden = name.rsplit('/').next().is_some_and(|n| n.starts_with('.'));
    let described = name.starts_with("pkg/") && [".ts", ".json"].iter().any(|end| name.ends_with(end));
    !hidden && !described && !LEFT_OUT.contains(&name)
}

/// The hash of Fowler, Noll and Vo: enough to tell that a file is another.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Fnv {
    fn eat(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_page_is_kept_and_a_change_is_another_version() {
        let www = std::env::temp_dir().join(format!("tallymark-offline-{}", std::process::id()));
        std::fs::create_dir_all(www.join("pkg")).unwrap();
        for (name, text) in
            [("index.html", "a"), ("sw.js", "b"), ("pkg/a_bg.wasm", "c"), ("pkg/a.d.ts", "d"), ("a.js", "e")]
        {
            std::fs::write(www.join(name), text).unwrap();
        }
        let joined = ["a.js".to_owned()];
        list(&www, &joined).unwrap();
        let first = std::fs::read_to_string(www.join("pkg/offline.js")).unwrap();
        assert!(first.contains("'index.html',\n    'pkg/a_bg.wasm',\n  ]"), "{first}");
        list(&www, &joined).unwrap();
        assert_eq!(
            first,
            std::fs::read_to_string(www.join("pkg/offline.js")).unwrap(),
            "the list does not list itself"
        );
        std::fs::write(www.join("index.html"), "other").unwrap();
        list(&www, &joined).unwrap();
        assert_ne!(first, std::fs::read_to_string(www.join("pkg/offline.js")).unwrap());
        std::fs::remove_dir_all(&www).unwrap();
    }
}
