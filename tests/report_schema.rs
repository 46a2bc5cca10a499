//! Reports are as their JSON Schema says, and hold nothing that it does not name.
#![cfg(not(target_arch = "wasm32"))]

// Only the texts of the cases are used here.
#[allow(dead_code)]
#[path = "support/case.rs"]
mod case;

use std::path::PathBuf;

use serde_json::Value;
use tallymark::{Options, Source, analyse};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn schema() -> Value {
    serde_json::from_str(&std::fs::read_to_string(root().join("docs/report.schema.json")).unwrap()).unwrap()
}

/// What is wrong with `value`: the keywords that the schema uses, and fields that it does not name.
fn faults(schema: &Value, rule: &Value, value: &Value, at: &str) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(target) = rule["$ref"].as_str() {
        let target = schema.pointer(target.trim_start_matches('#')).unwrap_or_else(|| panic!("{at}: {target}"));
        found.extend(faults(schema, target, value, at));
    }
    if let Some(kind) = rule["type"].as_str().filter(|kind| !is_a(value, kind)) {
        found.push(format!("{at}: {value} is no {kind}"));
    }
    if let Some(values) = rule["enum"].as_array().filter(|v| !v.contains(value)) {
        found.push(format!("{at}: {value} is none of {values:?}"));
    }
    if let Some(least) = rule["minimum"].as_f64().filter(|m| value.as_f64().is_none_or(|v| v < *m)) {
        found.push(format!("{at}: {value} is below {least}"));
    }
    if let Some(choices) = rule["anyOf"].as_array() {
        let fits = choices.iter().any(|c| faults(schema, c, value, at).is_empty());
        found.extend((!fits).then(|| format!("{at}: {value} fits none of {choices:?}")));
    }
    if let Some(items) = value.as_array().filter(|_| rule["items"].is_object()) {
        let size = items.len() as u64;
        let bad =
            rule["minItems"].as_u64().is_some_and(|m| size < m) || rule["maxItems"].as_u64().is_some_and(|m| size > m);
        found.extend(bad.then(|| format!("{at}: {size} items")));
        found.extend(
            items.iter().enumerate().flat_map(|(i, v)| faults(schema, &rule["items"], v, &format!("{at}[{i}]"))),
        );
    }
    if let (Some(named), Some(fields)) = (rule["properties"].as_object(), value.as_object()) {
        let required = rule["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        found.extend(required.filter(|r| !fields.contains_key(*r)).map(|r| format!("{at}: no {r}")));
        for (name, field) in fields {
            match named.get(name) {
                Some(rule) => found.extend(faults(schema, rule, field, &format!("{at}.{name}"))),
                None => found.push(format!("{at}: {name} is not named")),
            }
        }
    }
    found
}

fn is_a(value: &Value, kind: &str) -> bool {
    match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        "number" => value.is_number(),
        "integer" => value.is_i64() || value.is_u64(),
        other => panic!("a type {other}"),
    }
}

#[test]
fn the_reports_of_all_cases_are_as_the_schema_says() {
    let schema = schema();
    let mut checked = 0;
    for case in case::cases_in(&root().join("tests/cases")) {
        let source = if case.is_html { Source::Html(&case.text) } else { Source::Text(&case.text) };
        let options = Options { quantities: true, ..Options::default() };
        let report = serde_json::to_value(analyse(&source, &options).unwrap()).unwrap();
        assert_eq!(faults(&schema, &schema, &report, "report"), Vec::<String>::new(), "{}", case.place);
        checked += 1;
    }
    assert!(checked > 100, "only {checked} reports were checked");
}

#[test]
fn what_is_not_a_report_is_told() {
    let schema = schema();
    let mut report =
        serde_json::to_value(analyse(&Source::Text("新增3至5家。"), &Options::default()).unwrap()).unwrap();
    assert!(faults(&schema, &schema, &report, "report").is_empty());
    report["metrics"][0]["bound"] = "roughly".into();
    report["metrics"][0]["value"] = serde_json::json!([1, 2, 3]);
    report["text"].take();
    report["more"] = 1.into();
    assert_eq!(faults(&schema, &schema, &report, "report").len(), 4);
}
