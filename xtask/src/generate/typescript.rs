//! TypeScript types of the report and the options, from the Rust types that are serialised: one truth, so that no field can be
//! missing on the other side.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use super::rust_types::{self, Member, Type};

/// The file that the wasm module carries as its types.
pub(super) const FILE: &str = "src/report/report.d.ts";

/// What crosses, and the sources that say so.
const ROOTS: [&str; 2] = ["Report", "Options"];

const HEAD: &str =
    "// Written by `cargo xtask gen` from src/report/model.rs and the types it names: change those, not this file.\n";

const TAIL: &str = "
/** What a report can be taken away as. */
export type ExportFormat = \"csv\" | \"markdown\" | \"xlsx\" | \"json\";

/** What a call that cannot be answered throws. Text never is the cause, only its size. */
export interface AnalyseError extends Error {
  code: \"text_too_long\" | \"bad_option\";
}
";

/// The file's text.
pub(super) fn render(root: &Path) -> Result<String, String> {
    declare(&types(root)?)
}

/// Every type of the crate that is serialised, by name.
pub(super) fn types(root: &Path) -> Result<BTreeMap<String, Type>, String> {
    let mut sources = Vec::new();
    super::find_files(&root.join("src"), "rs", &mut sources)?;
    sources.sort();
    let mut types = BTreeMap::new();
    for path in sources {
        let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        for found in rust_types::read(&text).into_iter().filter(|t| t.attributes.contains("Serialize")) {
            types.insert(found.name.clone(), found);
        }
    }
    Ok(types)
}

/// Declares the roots and everything that they name.
fn declare(types: &BTreeMap<String, Type>) -> Result<String, String> {
    let mut out = HEAD.to_owned();
    let mut waiting: Vec<String> = ROOTS.iter().rev().map(|&s| s.to_owned()).collect();
    let mut done = BTreeSet::new();
    while let Some(name) = waiting.pop() {
        if !done.insert(name.clone()) {
            continue;
        }
        let found = types.get(&name).ok_or_else(|| format!("{name}: no such serialised type in src/"))?;
        out.push('\n');
        comment(&mut out, &found.docs, "");
        let named = if found.is_enum { union(&mut out, found)? } else { interface(&mut out, found)? };
        waiting.extend(named.into_iter().rev());
    }
    out.push_str(TAIL);
    Ok(out)
}

fn union(out: &mut String, found: &Type) -> Result<Vec<String>, String> {
    let _ = writeln!(out, "export type {} =", found.name);
    let count = found.members.len();
    for (n, member) in found.members.iter().enumerate() {
        comment(out, &member.docs, "  ");
        let name = variant_name(found, member)?;
        let _ = writeln!(out, "  | \"{name}\"{}", if n + 1 == count { ";" } else { "" });
    }
    Ok(Vec::new())
}

/// A variant as serde writes it.
pub(super) fn variant_name(found: &Type, member: &Member) -> Result<String, String> {
    match quoted(&member.attributes, "rename = ") {
        Some(name) => Ok(name.to_owned()),
        None => cased(&member.name, quoted(&found.attributes, "rename_all = "))
            .ok_or_else(|| format!("{}: unknown case", found.name)),
    }
}

fn interface(out: &mut String, found: &Type) -> Result<Vec<String>, String> {
    let mut named = Vec::new();
    let of = |m: &Member| m.of.clone().ok_or_else(|| format!("{}.{}: no type", found.name, m.name));
    let (parents, fields): (Vec<_>, Vec<_>) = found.members.iter().partition(|m| m.attributes.contains("flatten"));
    let parents: Vec<String> = parents.into_iter().map(of).collect::<Result<_, _>>()?;
    let extends = if parents.is_empty() { String::new() } else { format!(" extends {}", parents.join(", ")) };
    named.extend(parents);
    let _ = writeln!(out, "export interface {}{extends} {{", found.name);
    let camel = found.attributes.contains("camelCase");
    let all_optional = found.attributes.contains("serde(default");
    for member in fields {
        comment(out, &member.docs, "  ");
        let name = if camel { camel_case(&member.name) } else { member.name.clone() };
        let mut of = of(member)?;
        let optional = all_optional || member.attributes.contains("skip_serializing_if");
        if optional && let Some(inner) = generic(&of, "Option") {
            of = inner.to_owned();
        }
        let shape = shape(&of, &mut named);
        let _ = writeln!(out, "  {name}{}: {shape};", if optional { "?" } else { "" });
    }
    out.push_str("}\n");
    Ok(named)
}

/// A Rust type in TypeScript; types of our own are added to `named`.
fn shape(of: &str, named: &mut Vec<String>) -> String {
    if let Some(inner) = generic(of, "Option") {
        return format!("{} | null", shape(inner, named));
    }
    if let Some(inner) = list(of) {
        return format!("{}[]", shape(inner, named));
    }
    if let Some(inner) = generic(of, "Box") {
        return shape(inner, named);
    }
    match of {
        "u8" | "u16" | "u32" | "usize" | "i32" | "f32" | "f64" => "number".to_owned(),
        "bool" => "boolean".to_owned(),
        "String" | "str" | "&'static str" | "Cow<'static, str>" => "string".to_owned(),
        // Written by hand: a number, or the two ends of a range.
        "Value" => "number | [number, number]".to_owned(),
        own => {
            named.push(own.to_owned());
            own.to_owned()
        }
    }
}

/// What a `Vec<T>` or a `Box<[T]>` is a list of.
pub(super) fn list(of: &str) -> Option<&str> {
    generic(of, "Vec").or_else(|| generic(of, "Box")?.strip_prefix('[')?.strip_suffix(']'))
}

pub(super) fn generic<'a>(of: &'a str, outer: &str) -> Option<&'a str> {
    of.strip_prefix(outer)?.strip_prefix('<')?.strip_suffix('>')
}

/// The string behind `key` in an attribute.
fn quoted<'a>(attributes: &'a str, key: &str) -> Option<&'a str> {
    attributes.split_once(key)?.1.strip_prefix('"')?.split('"').next()
}

/// `AtLeast` as serde would write it.
pub(super) fn cased(name: &str, rule: Option<&str>) -> Option<String> {
    let mark = match rule {
        None => return Some(name.to_owned()),
        Some("snake_case") => '_',
        Some("kebab-case") => '-',
        Some(_) => return None,
    };
    let mut out = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push(mark);
        }
        out.extend(c.to_lowercase());
    }
    Some(out)
}

/// `max_bytes` → `maxBytes`
fn camel_case(name: &str) -> String {
    let mut parts = name.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |mut out, part| {
        let mut chars = part.chars();
        out.extend(chars.next().map(|c| c.to_ascii_uppercase()));
        out.push_str(chars.as_str());
        out
    })
}

fn comment(out: &mut String, docs: &[String], indent: &str) {
    let words = plain(&docs.join(" "));
    if !words.is_empty() {
        let _ = writeln!(out, "{indent}/** {} */", words.replace("*/", "* /"));
    }
}

/// A doc comment without what is told to other pages, its links to Rust items reduced to their names.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text.split("  Rule `").next().unwrap_or(text).trim_end();
    while let Some((before, after)) = rest.split_once("[`") {
        let (name, after) = after.split_once("`]").unwrap_or((after, ""));
        let _ = write!(plain, "{before}`{name}`");
        rest = after.strip_prefix('(').and_then(|a| a.split_once(')')).map_or(after, |(_, a)| a);
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn types(source: &str) -> BTreeMap<String, Type> {
        rust_types::read(source).into_iter().map(|t| (t.name.clone(), t)).collect()
    }

    #[test]
    fn what_may_be_absent_is_optional_and_what_may_be_empty_is_null() {
        let out = declare(&types(
            "pub struct Report {\n    #[serde(skip_serializing_if = \"Option::is_none\")]\n    pub source: Option<String>,\n    \
             pub title: Option<String>,\n    pub metrics: Vec<Metric>,\n}\npub struct Metric {\n    #[serde(flatten)]\n    \
             pub place: Place,\n    pub value: Value,\n}\npub struct Place {\n    pub start: u32,\n}\n#[serde(default, rename_all \
             = \"camelCase\")]\npub struct Options {\n    pub max_bytes: usize,\n}\n",
        ))
        .unwrap();
        for line in [
            "  source?: string;",
            "  title: string | null;",
            "  metrics: Metric[];",
            "export interface Metric extends Place {",
            "  value: number | [number, number];",
            "  maxBytes?: number;",
        ] {
            assert!(out.contains(line), "{line} in {out}");
        }
    }

    #[test]
    fn variants_are_named_as_on_the_wire() {
        let kinds = types(
            "#[serde(rename_all = \"snake_case\")]\npub enum Bound {\n    AtLeast,\n}\npub enum Tag {\n    #[serde(rename = \
             \"zh-Hans\")]\n    ZhHans,\n}\n",
        );
        let mut out = String::new();
        union(&mut out, &kinds["Bound"]).unwrap();
        union(&mut out, &kinds["Tag"]).unwrap();
        assert!(out.contains("| \"at_least\";") && out.contains("| \"zh-Hans\";"), "{out}");
    }

    #[test]
    fn a_type_that_is_not_there_is_an_error() {
        assert!(declare(&types("pub struct Report {\n    pub article: Gone,\n}\n")).is_err());
    }

    #[test]
    fn links_in_docs_become_names() {
        let mut out = String::new();
        comment(&mut out, &["At most [`Options::MAX_BYTES`], see [`SCHEMA`](super::SCHEMA).".to_owned()], "");
        assert_eq!(out, "/** At most `Options::MAX_BYTES`, see `SCHEMA`. */\n");
    }
}
