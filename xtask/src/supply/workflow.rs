//! What the workflows of the host bring in: actions by their commit, tools by their version.

use std::fs;
use std::path::Path;

/// Every line of a workflow that brings in what may be another thing tomorrow.
pub(super) fn complaints(root: &Path) -> Result<Vec<String>, String> {
    let folder = root.join(".github/workflows");
    let mut files: Vec<_> = fs::read_dir(&folder).map_err(|e| e.to_string())?.flatten().map(|e| e.path()).collect();
    files.sort();
    let mut wrong = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        wrong.extend(unpinned(&text).map(|line| format!("{name}: {line}")));
        if !text.contains("\npermissions:\n  contents: read\n") {
            wrong.push(format!("{name}: may do more than read, if nothing else is said"));
        }
    }
    Ok(wrong)
}

fn unpinned(workflow: &str) -> impl Iterator<Item = &str> {
    workflow.lines().map(|line| line.trim().trim_start_matches("- ")).filter(|line| {
        let action = line.strip_prefix("uses: ").is_some_and(|action| !is_commit(action));
        let tool = line.contains("cargo install") && !(line.contains("--locked") && line.contains("--version "));
        let compiler = line.contains("toolchain install") && line.split_whitespace().any(|w| w == "nightly");
        action || tool || compiler
    })
}

/// `actions/checkout@` and forty digits of a commit.
fn is_commit(action: &str) -> bool {
    let reference = action.split_whitespace().next().and_then(|name| name.rsplit_once('@'));
    reference.is_some_and(|(_, commit)| commit.len() == 40 && commit.bytes().all(|b| b.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_or_a_branch_may_move() {
        let lines = |text: &'static str| unpinned(text).collect::<Vec<_>>();
        assert_eq!(lines("  - uses: actions/checkout@v7"), ["uses: actions/checkout@v7"]);
        assert!(lines("  - uses: a/b@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1").is_empty());
        assert_eq!(lines("- run: cargo install cargo-deny --locked").len(), 1);
        assert!(lines("- run: cargo install cargo-deny --locked --version 0.20.2").is_empty());
        assert_eq!(lines("- run: rustup toolchain install nightly --profile minimal").len(), 1);
    }

    #[test]
    fn the_workflows_are_pinned() {
        assert_eq!(complaints(&crate::root()).unwrap(), [""; 0]);
    }
}
