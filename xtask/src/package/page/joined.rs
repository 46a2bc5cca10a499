//! Modules as one: each is a function that runs when the first asks for it, and hands on what it exports. So names of one are unknown to
//! the others, as they were, and what is asked for when it is wanted costs no more than its text until then.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use super::module::Module;

/// One file of many modules.
pub(super) struct Joined {
    pub(super) text: String,
    /// The modules that nothing outside of the file needs.
    pub(super) only_here: Vec<String>,
}

/// What stands before the modules: each runs once, and `later` answers as `import()` does.
const HEAD: &str =
    "// Written by the build: the scripts of the page in one file, from `www/js`, where they are to be read.
const once = (make) => {
  let made;
  return () => (made ??= make());
};
const later = async (module) => module();
";

/// Puts the module `entry` of `folder` behind everything that it needs, now or later.
pub(super) fn join(folder: &Path, entry: &str) -> Result<Joined, String> {
    let mut found = Found { folder, modules: BTreeMap::new(), order: Vec::new() };
    found.put(entry, &mut Vec::new())?;
    let at_once = found.order.len();
    let mut n = 0;
    while n < found.order.len() {
        for name in found.modules[&found.order[n]].later.clone() {
            if !found.leads_outside(&name)? {
                found.put(&name, &mut Vec::new())?;
            }
        }
        n += 1;
    }
    let mut text = String::from(HEAD);
    let parts = found.order.iter().enumerate().filter(|(_, name)| *name != entry);
    for (n, name) in parts {
        found.write(&mut text, name, n < at_once);
    }
    let _ = write!(text, "\n// www/js/{entry}\n{}", found.body(entry));
    Ok(Joined { text, only_here: found.only_here()? })
}

struct Found<'a> {
    folder: &'a Path,
    modules: BTreeMap<String, Module>,
    /// What stands in the file, each behind what it needs.
    order: Vec<String>,
}

impl Found<'_> {
    fn read(&mut self, name: &str) -> Result<&Module, String> {
        if !self.modules.contains_key(name) {
            let source = std::fs::read_to_string(self.folder.join(name)).map_err(|e| format!("www/js/{name}: {e}"))?;
            self.modules.insert(name.to_owned(), Module::read(name, &source)?);
        }
        Ok(&self.modules[name])
    }

    fn needs(&mut self, name: &str) -> Result<Vec<String>, String> {
        Ok(self.read(name)?.imports.iter().map(|(_, from)| from.clone()).collect())
    }

    /// Whether it needs something that is not of the page: the core's glue, which only a page without workers loads.
    fn leads_outside(&mut self, name: &str) -> Result<bool, String> {
        let mut seen = BTreeSet::new();
        let mut open = vec![name.to_owned()];
        while let Some(name) = open.pop() {
            if name.starts_with("../") {
                return Ok(true);
            }
            if seen.insert(name.clone()) {
                open.extend(self.needs(&name)?);
            }
        }
        Ok(false)
    }

    fn put(&mut self, name: &str, behind: &mut Vec<String>) -> Result<(), String> {
        if self.order.iter().any(|put| put == name) {
            return Ok(());
        }
        if behind.iter().any(|open| open == name) {
            return Err(format!("www/js/{name}: needs itself, by {}", behind.join(", ")));
        }
        behind.push(name.to_owned());
        if let Some((names, from)) = self.read(name)?.imports.iter().find(|(names, _)| !names.starts_with('{')) {
            return Err(format!(
                "www/js/{name}: only what has a name there can be taken into one file: {names} of {from}"
            ));
        }
        for from in self.needs(name)? {
            self.put(&from, behind)?;
        }
        behind.pop();
        self.order.push(name.to_owned());
        Ok(())
    }

    /// A module as a function. One that runs at once is in parentheses: then it is compiled when it is read, and not read twice.
    fn write(&self, text: &mut String, name: &str, at_once: bool) {
        let (open, close) = if at_once { ("(", ")") } else { ("", "") };
        let (body, exports) = (self.body(name), self.modules[name].exports.join(", "));
        let id = id(name);
        let _ = write!(
            text,
            "\n// www/js/{name}\nconst {id} = once({open}() => {{\n{body}return {{ {exports} }};\n}}{close});\n"
        );
    }

    fn body(&self, name: &str) -> String {
        let module = &self.modules[name];
        let mut text = String::new();
        for (names, from) in &module.imports {
            let _ = writeln!(text, "const {} = {}();", names.replace(" as ", ": "), id(from));
        }
        let mut body = module.body.clone();
        for from in &module.later {
            let instead = if self.order.contains(from) {
                format!("later({})", id(from))
            } else {
                format!("import('../js/{from}')")
            };
            let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
            let written = from.strip_prefix(folder).map_or(from.as_str(), |name| name.trim_start_matches('/'));
            body = body.replace(&format!("import('./{written}')"), &instead);
        }
        text.push_str(body.trim_start_matches('\n'));
        text
    }

    /// What stands in the file and is not needed by what stays outside of it.
    fn only_here(&mut self) -> Result<Vec<String>, String> {
        let inside: BTreeSet<String> = self.order.iter().cloned().collect();
        let mut outside: Vec<String> = self.modules.keys().filter(|name| !inside.contains(*name)).cloned().collect();
        let mut needed = BTreeSet::new();
        while let Some(name) = outside.pop() {
            if name.starts_with("../") || !needed.insert(name.clone()) {
                continue;
            }
            let module = self.read(&name)?;
            outside.extend(module.imports.iter().map(|(_, from)| from.clone()).chain(module.later.clone()));
        }
        Ok(inside.difference(&needed).cloned().collect())
    }
}

/// The name of a module's function.
fn id(name: &str) -> String {
    let stem = name.strip_suffix(".js").unwrap_or(name);
    format!("${}", stem.replace(|c: char| !c.is_ascii_alphanumeric(), "_"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(test: &str, files: &[(&str, &str)]) -> Result<Joined, String> {
        let folder = std::env::temp_dir().join(format!("tallymark-joined-{}-{test}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        for (name, text) in files {
            std::fs::write(folder.join(name), text).unwrap();
        }
        let joined = join(&folder, "main.js");
        std::fs::remove_dir_all(&folder).unwrap();
        joined
    }

    const FILES: [(&str, &str); 6] = [
        (
            "main.js",
            "import { h } from './dom.js';\nconst help = async () => (await import('./help.js')).help(h);\nconst here = () => import('./here.js');\n",
        ),
        ("dom.js", "export const h = 1;\nconst LIMIT = 2;\n"),
        ("help.js", "import { h as make } from './dom.js';\nconst LIMIT = 3;\nexport function help() {}\n"),
        (
            "here.js",
            "import { load } from './answers.js';\nimport { LIMIT } from './limits.js';\nexport class Here {}\n",
        ),
        (
            "answers.js",
            "import { load as start } from '../pkg/tally.js';\nexport const load = () => import('./slim.js');\n",
        ),
        ("limits.js", "export const LIMIT = 4;\n"),
    ];

    #[test]
    fn a_module_is_a_function_and_the_entry_stands_last() {
        let text = joined("whole", &[&FILES[..], &[("slim.js", "export const slim = 1;\n")]].concat()).unwrap().text;
        let dom = text.find("const $dom = once((() => {\nconst h = 1;\nconst LIMIT = 2;\nreturn { h };\n}));").unwrap();
        let help = text.find("const $help = once(() => {\nconst { h: make } = $dom();\nconst LIMIT = 3;\nfunction help() {}\nreturn { help };\n});").unwrap();
        assert!(dom < help);
        assert!(
            text.ends_with("\n// www/js/main.js\nconst { h } = $dom();\nconst help = async () => (await later($help)).help(h);\nconst here = () => import('../js/here.js');\n"),
            "{text}"
        );
    }

    #[test]
    fn what_a_page_without_workers_needs_stays_a_file() {
        let only_here = joined("here", &[&FILES[..], &[("slim.js", "export const slim = 1;\n")]].concat()).unwrap();
        assert_eq!(only_here.only_here, ["dom.js", "help.js", "main.js"]);
    }

    #[test]
    fn what_is_missing_or_needs_itself_is_an_error() {
        assert!(joined("missing", &FILES[..2]).is_err());
        let all = [("main.js", "import all from './b.js';\n"), ("b.js", "")];
        assert!(joined("all", &all).err().is_some_and(|e| e.contains("all of b.js")));
        let round = [("main.js", "import { b } from './b.js';\n"), ("b.js", "import { b } from './b.js';\n")];
        assert!(joined("round", &round).err().is_some_and(|e| e.contains("needs itself")));
    }
}
