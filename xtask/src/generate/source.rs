//! A Rust source as far as the rule catalogue reads it: doc comments, and the names of rules in code.

/// A file and its lines before the tests.
pub(super) struct Source {
    /// From the root, with slashes.
    pub(super) path: String,
    pub(super) text: String,
    /// How many lines come before the tests.
    code: usize,
}

/// What stands before the name of a rule of one word, and behind it.
const BEFORE: [&str; 4] = ["because(\"", "told(\"", "rule: \"", ".by(\""];
const BEHIND: &str = "\")";

impl Source {
    pub(super) fn new(path: &str, text: String) -> Self {
        let code = text.lines().position(|l| l.starts_with("#[cfg(test)]")).unwrap_or(usize::MAX);
        Self { path: path.replace('\\', "/"), text, code }
    }

    fn lines(&self) -> impl Iterator<Item = &str> {
        self.text.lines().take(self.code)
    }

    /// Names of rules in the code, with their lines: words in kebab case, and single words where a rule is named.
    pub(super) fn rule_names(&self) -> Vec<(usize, String)> {
        let generated = self.text.starts_with("//! Written by");
        let code = self.lines().enumerate().filter(|(_, l)| !generated && !l.trim_start().starts_with("//"));
        let mut names = Vec::new();
        for (n, line) in code {
            for literal in line.split('"').skip(1).step_by(2) {
                let word = |w: &str| !w.is_empty() && w.bytes().all(|b| b.is_ascii_lowercase());
                let named = literal.contains('-') || is_named(line, literal);
                if literal.split('-').all(word) && named && !is_quoted_text(line, literal) {
                    names.push((n, literal.to_owned()));
                }
            }
        }
        names
    }

    /// Whether the file names `item` before its tests.
    pub(super) fn names(&self, item: &str) -> bool {
        self.lines().any(|l| l.contains(item))
    }

    /// What is said where line `n` stands: above its enum's variant, above its function, at the head of the file.
    pub(super) fn words_on(&self, n: usize) -> String {
        let lines: Vec<&str> = self.lines().collect();
        let variant = lines[n].trim_start().strip_prefix("Self::").and_then(|l| l.split_once(" =>"));
        let wrapped = n.checked_sub(1).and_then(|b| lines[b].trim_start().strip_prefix("Self::")?.split_once(" =>"));
        if let Some((variant, _)) = variant.or(wrapped) {
            let declared = format!("{variant},");
            if let Some(at) = lines.iter().position(|l| l.trim() == declared) {
                return self.docs_above(&lines, at);
            }
        }
        let function = (0..=n).rev().find(|&at| is_function(lines[at]));
        let docs = function.map(|at| self.docs_above(&lines, at)).filter(|d| d.contains('`'));
        docs.unwrap_or_else(|| self.whole_head())
    }

    /// The doc comment of the function `name`.
    pub(super) fn docs_of_function(&self, name: &str) -> Option<String> {
        let lines: Vec<&str> = self.lines().collect();
        let at = lines.iter().position(|l| is_function(l) && l.contains(&format!("fn {name}(")))?;
        Some(self.docs_above(&lines, at)).filter(|d| !d.is_empty())
    }

    fn docs_above(&self, lines: &[&str], at: usize) -> String {
        let above = lines[..at].iter().rev().map(|l| l.trim_start());
        let docs = above.skip_while(|l| l.starts_with("#[")).map_while(|l| l.strip_prefix("///"));
        let mut docs: Vec<&str> = docs.collect();
        docs.reverse();
        let told = |p: &String| !p.starts_with("Rule `");
        paragraphs(&docs).into_iter().filter(told).collect::<Vec<_>>().join("\n\n")
    }

    /// The doc comment of the first function that has an example, or else the first paragraph of the file's head.
    pub(super) fn words_of_first_rule(&self) -> String {
        let lines: Vec<&str> = self.lines().collect();
        let functions = (0..lines.len()).filter(|&at| is_function(lines[at]));
        let told = functions.map(|at| self.docs_above(&lines, at)).find(|d| d.replace("`at`", "").contains('`'));
        told.unwrap_or_else(|| self.head_paragraphs().into_iter().next().unwrap_or_default())
    }

    /// All of the file's head.
    pub(super) fn whole_head(&self) -> String {
        self.head_paragraphs().join("\n\n")
    }

    fn head_paragraphs(&self) -> Vec<String> {
        let head: Vec<&str> = self.lines().map_while(|l| l.strip_prefix("//!")).collect();
        paragraphs(&head)
    }

    /// Every paragraph of every doc comment.
    pub(super) fn doc_paragraphs(&self) -> Vec<String> {
        let mut all = Vec::new();
        let mut block: Vec<&str> = Vec::new();
        for line in self.lines() {
            let line = line.trim_start();
            match line.strip_prefix("///").or_else(|| line.strip_prefix("//!")) {
                Some(doc) => block.push(doc),
                None => all.extend(paragraphs(&std::mem::take(&mut block))),
            }
        }
        all
    }
}

fn is_function(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("fn ") || line.starts_with("pub") && line.contains(" fn ")
}

/// Whether a word stands where the name of a rule does.
fn is_named(line: &str, word: &str) -> bool {
    BEFORE.iter().any(|call| line.contains(&format!("{call}{word}\"")))
        || line.contains("slot(") && line.contains(&format!(", \"{word}{BEHIND}"))
}

/// Words between quotes that are compared with the text are no names of rules.
fn is_quoted_text(line: &str, literal: &str) -> bool {
    let compared = [format!("== \"{literal}\""), format!("is(\"{literal}\""), format!("contains(\"{literal}\"")];
    compared.iter().any(|c| line.contains(c.as_str()))
}

/// Lines of a doc comment as paragraphs of Markdown; links to items become their names.
fn paragraphs(lines: &[&str]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let mut open = false;
    for line in lines {
        let line = line.strip_prefix(' ').unwrap_or(line).trim_end();
        if line.is_empty() {
            open = false;
        } else if open && let Some(last) = all.last_mut() {
            last.push('\n');
            last.push_str(line);
        } else {
            all.push(line.to_owned());
            open = true;
        }
    }
    all.iter().map(|p| p.replace("[`", "`").replace("`]", "`")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_in_code_and_not_in_tests_or_comments() {
        let text = "// \"no-rule\"\nslot(at, \"topic\");\nslot(at, \"a-b\");\nif word == \"year-on\" {}\n#[cfg(test)]\nslot(\"c-d\");\n";
        let names: Vec<_> = Source::new("a.rs", text.to_owned()).rule_names();
        assert_eq!(names, [(1, "topic".to_owned()), (2, "a-b".to_owned())]);
    }

    #[test]
    fn paragraphs_are_parted_by_empty_lines() {
        assert_eq!(paragraphs(&[" A", " b [`c`]", "", " D"]), ["A\nb `c`", "D"]);
    }
}
