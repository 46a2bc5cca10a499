//! A module of the page, taken apart as far as it is needed to put it beside others: our own way of writing them, a line each for what is
//! imported and exported, is all that is understood. Anything else is an error.

/// A module.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Module {
    /// What it needs before it runs: names, and the module's path.
    pub(super) imports: Vec<(String, String)>,
    /// What others may need of it.
    pub(super) exports: Vec<String>,
    /// Paths of what it asks for when it is wanted.
    pub(super) later: Vec<String>,
    /// Everything else, without comments.
    pub(super) body: String,
}

impl Module {
    /// Reads the text of the module at `path`, by the folder of the scripts.
    pub(super) fn read(path: &str, source: &str) -> Result<Self, String> {
        let mut module = Self { imports: Vec::new(), exports: Vec::new(), later: Vec::new(), body: String::new() };
        for line in super::super::page_worker::bare(source).lines() {
            module.line(path, line).ok_or_else(|| format!("www/js/{path}: cannot be put into one file: {line}"))?;
        }
        Ok(module)
    }

    fn line(&mut self, path: &str, line: &str) -> Option<()> {
        if line.starts_with("import ") {
            let (names, from) = line.strip_prefix("import ")?.strip_suffix("';")?.split_once(" from '")?;
            self.imports.push((names.to_owned(), resolve(path, from)?));
            return Some(());
        }
        let line = match line.strip_prefix("export ") {
            Some(declared) => {
                self.exports.push(name_of(declared)?.to_owned());
                declared
            }
            None => line,
        };
        for from in line.split("import('").skip(1).filter_map(|rest| rest.split_once("')")).map(|(from, _)| from) {
            self.later.push(resolve(path, from)?);
        }
        self.body.push_str(line);
        self.body.push('\n');
        Some(())
    }
}

/// What is declared. A name that may stand for another thing later is none: it is handed on once.
fn name_of(declared: &str) -> Option<&str> {
    let kinds = ["const ", "class ", "function ", "async function "];
    let rest = kinds.iter().find_map(|kind| declared.strip_prefix(kind))?;
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
    (end > 0).then(|| &rest[..end])
}

/// Where `from` leads from a module at `path`; what lies outside the folder keeps its dots.
fn resolve(path: &str, from: &str) -> Option<String> {
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    match from.strip_prefix("./") {
        Some(name) if folder.is_empty() => Some(name.to_owned()),
        Some(name) => Some(format!("{folder}/{name}")),
        None => (folder.is_empty() && from.starts_with("../")).then(|| from.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_exports_and_what_comes_later_are_told_apart() {
        let source = "// Why.\nimport { fill, h as make } from './dom.js';\n\nexport class View {}\nexport const f = async () => (await import('./help.js')).open();\nlet n = 1;\n";
        let module = Module::read("main.js", source).unwrap();
        assert_eq!(module.imports, [("{ fill, h as make }".to_owned(), "dom.js".to_owned())]);
        assert_eq!(module.exports, ["View", "f"]);
        assert_eq!(module.later, ["help.js"]);
        assert_eq!(
            module.body,
            "\nclass View {}\nconst f = async () => (await import('./help.js')).open();\nlet n = 1;\n"
        );
    }

    #[test]
    fn a_path_is_told_from_the_module_that_names_it() {
        let at = |path, from: &str| {
            Module::read(path, &format!("import {{ a }} from '{from}';\n")).map(|module| module.imports[0].1.clone())
        };
        assert_eq!(at("main.js", "./i18n/index.js").unwrap(), "i18n/index.js");
        assert_eq!(at("i18n/index.js", "./en.js").unwrap(), "i18n/en.js");
        assert_eq!(at("answers.js", "../pkg/tally.js").unwrap(), "../pkg/tally.js");
        assert!(at("main.js", "somewhere").is_err());
    }

    #[test]
    fn what_is_not_understood_is_an_error() {
        for line in ["import {", "import './a.js';", "export let n = 1;", "export default {"] {
            assert!(Module::read("a.js", line).is_err(), "{line}");
        }
    }
}
