//! The damaged page that the project began with: it must come back exactly, each repair at its place.
//!
//! The page is not ours to keep, so it lies beside the checkout (`../shared` or `$TALLYMARK_SHARED`).
#![cfg(not(target_arch = "wasm32"))]

use std::path::{Path, PathBuf};

use serde_json::Value;
use tallymark::repair::repair;
use tallymark::text::{PositionEncoding, PositionIndex};
use tallymark::{Options, Source, analyse};

fn shared(file: &str) -> Option<String> {
    let named = std::env::var_os("TALLYMARK_SHARED").map(PathBuf::from);
    let folder = named.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"));
    let text = std::fs::read_to_string(folder.join("damage").join(file)).ok();
    if text.is_none() {
        eprintln!("SKIPPED: {file} is neither in ../shared/damage nor in $TALLYMARK_SHARED/damage");
    }
    text
}

#[test]
fn the_first_page_comes_back_exactly() {
    let (Some(page), Some(restored)) = (shared("seed.txt"), shared("seed_restored.txt")) else { return };
    assert!(repair(&page).text == restored);
}

#[test]
fn every_repair_of_the_first_page_is_at_its_place() {
    let (Some(page), Some(expected)) = (shared("seed.txt"), shared("seed_repairs.jsonl")) else { return };
    let places = PositionIndex::new(&page, PositionEncoding::CodePoint);
    let repaired = repair(&page);
    let found: Vec<Value> = repaired
        .repairs
        .iter()
        .map(|r| {
            let (start, end) = (places.units_before(r.pasted.start), places.units_before(r.pasted.end));
            serde_json::json!({"start": start, "end": end, "before": r.before, "after": r.after, "certain": r.certain})
        })
        .collect();
    let expected: Vec<Value> = expected
        .lines()
        .map(|l| {
            let mut row: Value = serde_json::from_str(l).expect("a row is JSON");
            row.as_object_mut().expect("a row is an object").retain(|key, _| key != "kind" && key != "why");
            row
        })
        .collect();
    assert_eq!(found.len(), expected.len());
    for (found, expected) in found.iter().zip(&expected) {
        assert_eq!(found, expected);
    }
}

/// A decoder swallows a digit with a broken pair, so what is left of a figure may not be all of it.
#[test]
fn a_figure_beside_a_character_that_nobody_can_restore_says_so() {
    let text = "全市新建廠房?9座，擴建車站\u{fffd}6座，改建學校37座。";
    let report = analyse(&Source::Text(text), &Options::default()).expect("a short text is analysed");
    let doubts: Vec<_> = report.metrics.iter().map(|m| (m.quote.as_str(), m.uncertain.is_empty())).collect();
    assert_eq!(doubts, [("9座", false), ("6座", false), ("37座", true)]);
}
