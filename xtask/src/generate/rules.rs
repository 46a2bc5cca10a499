//! The rule catalogue, `docs/rules.md`: every rule that a report can name, with what its own doc comment says.
//!
//! A rule is found by its name in the code. What the catalogue says of it is, in this order: a paragraph of a doc comment that
//! begins with ``Rule `name`:``, the doc comment of the function that names it, the head of its file. A rule of which none of these
//! gives an example is an error.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::rust_types;
use super::source::Source;

/// The page.
pub(super) const FILE: &str = "docs/rules.md";

const HEAD: &str = "# Rules

Every rule that a report can name: in `evidence` (`rule`), `traps` (`kind`), `blocks` (`rule`), `repairs` (`kind`) and `notes` (`kind`).
`tallymark explain FILE` shows which of them decided what. Written by `cargo xtask gen` from the doc comments of the rules: change
those, not this page.
";

/// Where rules live, and under which heading they are listed.
const ROOMS: [(&str, &str); 7] = [
    ("src/lang/cell/", "Figures in tables"),
    ("src/lang/zh/", "Figures in Chinese"),
    ("src/lang/en/", "Figures in English"),
    ("src/lang/myriad/", "Figures in Japanese and Korean"),
    ("src/lang/ja/", "Figures in Japanese"),
    ("src/lang/ko/", "Figures in Korean"),
    ("src/article/", "Lines of a page"),
];

/// The page's text.
pub(super) fn render(root: &Path) -> Result<String, String> {
    let sources = Source::all(root)?;
    let mut out = HEAD.to_owned();
    let mut faults = Vec::new();
    let told = told(&sources);
    for (folder, heading) in ROOMS {
        let rules = rules_of(&sources, folder, &told);
        if rules.is_empty() {
            continue;
        }
        let _ = write!(out, "\n## {heading}\n");
        for (name, rule) in rules.into_iter().filter(|(_, r)| !r.words.iter().any(|w| w.starts_with("None:"))) {
            entry(&mut out, &name, &rule, &mut faults);
        }
    }
    out.push_str("\n## What is no figure\n");
    for (name, rule) in traps(&sources)? {
        entry(&mut out, &name, &rule, &mut faults);
    }
    for (kind, folder, heading) in
        [("RepairKind", "src/repair", "Repairs"), ("NoteKind", "src/relation", "Between the figures")]
    {
        let _ = write!(out, "\n## {heading}\n");
        for (name, rule) in files_of(&sources, kind, folder)? {
            entry(&mut out, &name, &rule, &mut faults);
        }
    }
    if faults.is_empty() { Ok(out) } else { Err(format!("no example of: {}", faults.join(", "))) }
}

/// What is known of a rule: its words, and the files that name it.
#[derive(Default)]
struct Rule {
    words: Vec<String>,
    files: Vec<String>,
}

impl Rule {
    fn add(&mut self, words: String, file: &str) {
        if !words.is_empty() && !self.words.contains(&words) {
            self.words.push(words);
        }
        if !self.files.iter().any(|f| f == file) {
            self.files.push(file.to_owned());
        }
    }
}

fn entry(out: &mut String, name: &str, rule: &Rule, faults: &mut Vec<String>) {
    let words = emphasised(&rule.words.join("\n\n"));
    if !words.contains(['`', '“']) {
        faults.push(name.to_owned());
    }
    let files: Vec<String> = rule.files.iter().map(|f| format!("[`{f}`](../{f})")).collect();
    let _ = write!(out, "\n### {name}\n\n{words}\n\nIn {}.\n", files.join(", "));
}

/// Examples that emphasise a part of themselves: marks do not work inside of code.
fn emphasised(words: &str) -> String {
    let spans: Vec<&str> = words.split('`').collect();
    let mut out = String::new();
    for (n, span) in spans.iter().enumerate() {
        match n % 2 {
            0 => out.push_str(span),
            _ if span.contains("**") => out.push_str(&format!("“{span}”")),
            _ => out.push_str(&format!("`{span}`")),
        }
    }
    out
}

fn capitalised(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map(|c| c.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// Paragraphs that begin with ``Rule `name`:``, by folder of the file and name.
fn told(sources: &[Source]) -> BTreeMap<String, Vec<(String, String)>> {
    let mut told: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for source in sources {
        for paragraph in source.doc_paragraphs() {
            let Some((name, words)) = paragraph.strip_prefix("Rule `").and_then(|p| p.split_once("`: ")) else {
                continue;
            };
            told.entry(name.to_owned()).or_default().push((source.path.clone(), capitalised(words)));
        }
    }
    told
}

/// The rules named in the code below `folder`.
fn rules_of(
    sources: &[Source],
    folder: &str,
    told: &BTreeMap<String, Vec<(String, String)>>,
) -> BTreeMap<String, Rule> {
    let mut rules: BTreeMap<String, Rule> = BTreeMap::new();
    for source in sources.iter().filter(|s| s.path.starts_with(folder)) {
        for (line, name) in source.rule_names() {
            let own: Vec<_> = told.get(&name).into_iter().flatten().filter(|(f, _)| f.starts_with(folder)).collect();
            let shared = told.get(&name).into_iter().flatten().filter(|(f, _)| !f.starts_with("src/lang/"));
            let said: Vec<_> = if own.is_empty() { shared.collect() } else { own };
            let rule = rules.entry(name.clone()).or_default();
            if said.is_empty() {
                rule.add(source.words_on(line), &source.path);
            }
            for (_, words) in said {
                rule.add(words.clone(), &source.path);
            }
        }
    }
    rules
}

/// The reasons of traps, with what each language's rules say.
fn traps(sources: &[Source]) -> Result<Vec<(String, Rule)>, String> {
    let mut found = Vec::new();
    for (variant, name, docs) in variants(sources, "TrapReason")? {
        let mut rule = Rule::default();
        rule.words.push(format!("{docs}."));
        for source in sources.iter().filter(|s| s.path.contains("/trap/") && s.names(&format!("TrapReason::{variant}")))
        {
            let head = source.words_of_first_rule();
            if !head.is_empty() {
                let tag = source.path.split('/').nth(2).unwrap_or("");
                rule.add(format!("- {tag}: {}", head.replace("\n\n", " ").replace('\n', " ")), &source.path);
            }
        }
        if rule.files.is_empty() {
            rule.files.push("src/metric/quantity.rs".to_owned());
        }
        // The languages are items of one list.
        let list = rule.words.split_off(1).join("\n");
        rule.words.push(list);
        rule.words.retain(|w| !w.is_empty());
        found.push((name, rule));
    }
    Ok(found)
}

/// Kinds that have a file each: the variant's words, then those of its file.
fn files_of(sources: &[Source], kind: &str, folder: &str) -> Result<Vec<(String, Rule)>, String> {
    let mut found = Vec::new();
    for (_, name, docs) in variants(sources, kind)? {
        let paths = [format!("{folder}/{name}.rs"), format!("{folder}/{name}/mod.rs")];
        let source = sources.iter().find(|s| paths.contains(&s.path));
        let source = source.ok_or_else(|| format!("{kind}: no file for `{name}` in {folder}"))?;
        let rule = source.docs_of_function("note").or_else(|| source.docs_of_function("notes"));
        let mut entry = Rule::default();
        entry.add(format!("{docs}."), &source.path);
        entry.add(rule.unwrap_or_else(|| source.whole_head()), &source.path);
        found.push((name, entry));
    }
    Ok(found)
}

/// The variants of an enum of the wire model: in Rust, on the wire, in words.
fn variants(sources: &[Source], name: &str) -> Result<Vec<(String, String, String)>, String> {
    let types = sources.iter().flat_map(|s| rust_types::read(&s.text));
    let found = types.into_iter().find(|t| t.is_enum && t.name == name).ok_or_else(|| format!("no enum {name}"))?;
    let wire = |name: &str| super::typescript::cased(name, Some("snake_case")).unwrap_or_default();
    Ok(found.members.into_iter().map(|m| (m.name.clone(), wire(&m.name), m.docs.join(" "))).collect())
}

/// The names of rules on the page.
#[cfg(test)]
pub(super) fn names(page: &str) -> Vec<&str> {
    page.lines().filter_map(|l| l.strip_prefix("### ")).collect()
}

/// All Rust sources of the crate, by path.
impl Source {
    fn all(root: &Path) -> Result<Vec<Self>, String> {
        let mut paths = Vec::new();
        super::find_files(&root.join("src"), "rs", &mut paths)?;
        paths.sort();
        let read = |path: &std::path::PathBuf| {
            let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
            Ok(Self::new(&path.strip_prefix(root).unwrap_or(path).display().to_string(), text))
        };
        paths.iter().map(read).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_is_told_by_its_paragraph_or_its_function() {
        let text = "//! Head.\n\n/// Rule `a-b`: catches `x`.\n///\n/// More.\nfn f() {\n    slot(\"a-b\");\n}\n\n/// Catches `y`.\nfn g() {\n    slot(\"c-d\");\n}\n";
        let sources = [Source::new("src/lang/zh/f.rs", text.to_owned())];
        let rules = rules_of(&sources, "src/lang/zh/", &told(&sources));
        let words: Vec<_> = rules.iter().map(|(n, r)| (n.as_str(), r.words[0].as_str())).collect();
        assert_eq!(words, [("a-b", "Catches `x`."), ("c-d", "Catches `y`.")]);
    }

    #[test]
    fn every_rule_of_the_page_has_an_entry_of_its_own() {
        let page = fs::read_to_string(crate::root().join(FILE)).unwrap();
        let names = names(&page);
        assert!(names.len() > 90, "only {} rules", names.len());
    }
}
