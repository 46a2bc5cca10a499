//! The rule catalogue has an entry for every rule that a report names.
#![cfg(not(target_arch = "wasm32"))]

// Only the texts of the cases are used here.
#[allow(dead_code)]
#[path = "support/case.rs"]
mod case;

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde_json::Value;
use tallymark::{Options, Source, analyse};

/// The names under the headings of the page.
fn catalogue() -> BTreeSet<String> {
    let page = std::fs::read_to_string(root().join("docs/rules.md")).unwrap();
    page.lines().filter_map(|l| l.strip_prefix("### ")).map(str::to_owned).collect()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every rule and kind that a report names.
fn named(report: &Value) -> BTreeSet<String> {
    let list = |key: &str| report[key].as_array().cloned().unwrap_or_default();
    let mut names = BTreeSet::new();
    let mut add = |name: &Value| names.extend(name.as_str().map(str::to_owned));
    for metric in list("metrics") {
        metric["evidence"].as_object().unwrap().values().for_each(|w| add(&w["rule"]));
        metric["notes"].as_array().into_iter().flatten().for_each(|n| add(&n["kind"]));
    }
    list("traps").iter().for_each(|t| add(&t["kind"]));
    list("repairs").iter().for_each(|r| add(&r["kind"]));
    list("blocks").iter().for_each(|b| add(&b["rule"]));
    names
}

#[test]
fn every_rule_of_the_cases_is_in_the_catalogue() {
    let catalogue = catalogue();
    let mut seen = BTreeSet::new();
    for case in case::cases_in(&root().join("tests/cases")) {
        let source = if case.is_html { Source::Html(&case.text) } else { Source::Text(&case.text) };
        let report = serde_json::to_value(analyse(&source, &Options::default()).unwrap()).unwrap();
        seen.extend(named(&report));
    }
    let absent: Vec<_> = seen.difference(&catalogue).collect();
    assert!(absent.is_empty(), "not in docs/rules.md: {absent:?}");
    assert!(seen.len() > 60, "only {} rules were seen", seen.len());
}
