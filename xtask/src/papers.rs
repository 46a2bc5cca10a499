//! What the papers say is held to what there is: links lead somewhere, files that they name exist.

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    /// Written when the package is built, or by a run.
    const MADE: [&str; 4] = ["www/pkg", "docs/rules", "target", "out"];
    const FOLDERS: [&str; 13] = [
        ".ci", ".github", "benches", "docs", "examples", "fuzz", "lexicon", "npm", "python", "src", "tests", "www",
        "xtask",
    ];

    fn papers() -> Vec<PathBuf> {
        let root = crate::root();
        let folders = [root.clone(), root.join("docs")];
        let files = folders.iter().flat_map(|f| fs::read_dir(f).unwrap().flatten());
        files.map(|e| e.path()).filter(|p| p.extension().is_some_and(|e| e == "md")).collect()
    }

    /// The text without its blocks of code.
    fn prose(text: &str) -> String {
        let mut code = false;
        let kept = text.lines().filter(|line| {
            let fence = line.trim_start().starts_with("```");
            code ^= fence;
            !code && !fence
        });
        kept.collect::<Vec<_>>().join("\n")
    }

    fn is_there(path: &Path) -> bool {
        path.exists() || path.with_extension("rs").exists()
    }

    fn complaints(paper: &Path, text: &str) -> Vec<String> {
        let (root, folder) = (crate::root(), paper.parent().unwrap().to_owned());
        let text = prose(text);
        let mut wrong = Vec::new();
        for link in text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next()) {
            if !link.is_empty()
                && !link.contains("://")
                && !link.starts_with("mailto:")
                && !is_there(&folder.join(link))
            {
                wrong.push(format!("{}: link to {link}", paper.display()));
            }
        }
        for word in text.split('`').skip(1).step_by(2) {
            let first = word.split('/').next().unwrap_or_default();
            let plain = !word.contains([' ', '*', '<', '{', '…', '$']) && word.contains('/');
            if plain
                && FOLDERS.contains(&first)
                && !MADE.iter().any(|m| word.starts_with(m))
                && !is_there(&root.join(word))
            {
                wrong.push(format!("{}: names {word}", paper.display()));
            }
        }
        wrong
    }

    #[test]
    fn files_that_papers_name_are_there() {
        let papers = papers();
        assert!(papers.len() > 6);
        let wrong: Vec<_> =
            papers.iter().flat_map(|paper| complaints(paper, &fs::read_to_string(paper).unwrap())).collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn a_file_that_is_not_there_is_told() {
        let paper = crate::root().join("README.md");
        let text =
            "[a](docs/nothing.md) `src/nowhere.rs` `src/text`\n```\n`src/in_code.rs`\n```\n[b](https://example.com)";
        assert_eq!(complaints(&paper, text).len(), 2);
    }
}
