//! A JSON Schema of the report, from the same Rust types as the TypeScript types: for callers that check what they are given.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Map, Value, json};

use super::rust_types::{Member, Type};
use super::typescript;

/// The file.
pub(super) const FILE: &str = "docs/report.schema.json";

/// What is described.
const ROOT: &str = "Report";

/// The file's text.
pub(super) fn render(root: &Path) -> Result<String, String> {
    let schema = describe(&typescript::types(root)?)?;
    let text = serde_json::to_string_pretty(&schema).map_err(|e| e.to_string())?;
    Ok(text + "\n")
}

fn describe(types: &BTreeMap<String, Type>) -> Result<Value, String> {
    let mut defs = Map::new();
    let mut waiting = vec![ROOT.to_owned()];
    let mut done = BTreeSet::new();
    while let Some(name) = waiting.pop() {
        if !done.insert(name.clone()) {
            continue;
        }
        let found = types.get(&name).ok_or_else(|| format!("{name}: no such serialised type in src/"))?;
        let about = if found.is_enum { values(found)? } else { object(found, types, &mut waiting)? };
        defs.insert(name, about);
    }
    Ok(json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Tallymark report",
        "description": "Written by `cargo xtask gen` from src/report/model.rs. New fields may be added without a new `schema` number.",
        "$ref": format!("#/$defs/{ROOT}"),
        "$defs": defs,
    }))
}

fn values(found: &Type) -> Result<Value, String> {
    let names = found.members.iter().map(|m| typescript::variant_name(found, m));
    Ok(json!({ "description": words(&found.docs), "enum": names.collect::<Result<Vec<_>, _>>()? }))
}

fn object(found: &Type, types: &BTreeMap<String, Type>, waiting: &mut Vec<String>) -> Result<Value, String> {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for member in fields(found, types)? {
        let of = member.of.as_deref().ok_or_else(|| format!("{}.{}: no type", found.name, member.name))?;
        let optional = member.attributes.contains("skip_serializing_if");
        let inner = if optional { typescript::generic(of, "Option").unwrap_or(of) } else { of };
        let mut about = shape(inner, waiting);
        about["description"] = json!(words(&member.docs));
        properties.insert(member.name.clone(), about);
        if !optional {
            required.push(member.name.clone());
        }
    }
    let about = words(&found.docs);
    Ok(json!({ "description": about, "type": "object", "properties": properties, "required": required }))
}

/// The fields of a type, those of flattened ones among them.
fn fields<'t>(found: &'t Type, types: &'t BTreeMap<String, Type>) -> Result<Vec<&'t Member>, String> {
    let mut all = Vec::new();
    for member in &found.members {
        if !member.attributes.contains("flatten") {
            all.push(member);
            continue;
        }
        let of = member.of.as_deref().unwrap_or_default();
        let parent = types.get(of).ok_or_else(|| format!("{of}: no such serialised type in src/"))?;
        all.extend(fields(parent, types)?);
    }
    Ok(all)
}

/// A Rust type in JSON Schema; types of our own are added to `waiting`.
fn shape(of: &str, waiting: &mut Vec<String>) -> Value {
    if let Some(inner) = typescript::generic(of, "Option") {
        return json!({ "anyOf": [shape(inner, waiting), { "type": "null" }] });
    }
    if let Some(inner) = typescript::list(of) {
        return json!({ "type": "array", "items": shape(inner, waiting) });
    }
    if let Some(inner) = typescript::generic(of, "Box") {
        return shape(inner, waiting);
    }
    match of {
        "u8" | "u16" | "u32" | "usize" => json!({ "type": "integer", "minimum": 0 }),
        "f32" | "f64" => json!({ "type": "number" }),
        "bool" => json!({ "type": "boolean" }),
        "String" | "str" | "&'static str" | "Cow<'static, str>" => json!({ "type": "string" }),
        // Written by hand: a number, or the two ends of a range.
        "Value" => json!({ "anyOf": [
            { "type": "number" },
            { "type": "array", "items": { "type": "number" }, "minItems": 2, "maxItems": 2 },
        ] }),
        own => {
            waiting.push(own.to_owned());
            json!({ "$ref": format!("#/$defs/{own}") })
        }
    }
}

/// A doc comment, its links to items reduced to their names.
fn words(docs: &[String]) -> String {
    typescript::plain(&docs.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::rust_types;

    #[test]
    fn what_may_be_absent_is_not_required_and_what_is_flattened_is_there() {
        let source = "/// R.\npub struct Report {\n    #[serde(flatten)]\n    pub place: Place,\n    pub title: Option<String>,\n    \
                      #[serde(skip_serializing_if = \"Option::is_none\")]\n    pub source: Option<String>,\n}\npub struct Place {\n    \
                      /// First.\n    pub start: u32,\n}\n";
        let types = rust_types::read(source).into_iter().map(|t| (t.name.clone(), t)).collect();
        let report = &describe(&types).unwrap()["$defs"]["Report"];
        assert_eq!(report["required"], json!(["start", "title"]));
        assert_eq!(report["properties"]["start"], json!({"type": "integer", "minimum": 0, "description": "First."}));
        assert_eq!(report["properties"]["title"]["anyOf"][1], json!({"type": "null"}));
        assert_eq!(report["properties"]["source"]["type"], "string");
    }
}
