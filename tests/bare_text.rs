//! A paste without boilerplate loses nothing: the documents of `tests/gold`, cut to their headlines, headings and texts.

#![cfg(not(target_arch = "wasm32"))]
use tallymark::{Options, Source, analyse};

/// The lines of the article, as labelled.
fn article(document: &serde_json::Value) -> String {
    let text = document["text"].as_str().unwrap_or_default();
    let labels: Vec<&str> = document["labels"].as_array().into_iter().flatten().filter_map(|l| l.as_str()).collect();
    let lines: Vec<&str> = text.split('\n').collect();
    let lines: Vec<&str> =
        if labels.len() == lines.len() { lines } else { lines.into_iter().filter(|l| !l.trim().is_empty()).collect() };
    let kept = lines.into_iter().zip(labels).filter(|(_, label)| matches!(*label, "T" | "M" | "H"));
    kept.map(|(line, _)| line).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_paste_without_boilerplate_loses_nothing() {
    let options = Options { figures: false, ..Options::default() };
    let gold = include_str!("gold/train.jsonl");
    let mut lost = Vec::new();
    let mut lines = 0;
    for line in gold.lines().filter(|l| !l.is_empty()) {
        let document: serde_json::Value = serde_json::from_str(line).unwrap();
        let text = article(&document);
        let report = analyse(&Source::Text(&text), &options).unwrap();
        lines += report.blocks.len();
        assert!(report.article.articles.is_empty(), "{} is one article", document["id"]);
        let dropped = report.blocks.iter().filter(|b| !b.kept);
        lost.extend(dropped.map(|b| format!("{}: {} ({})", document["id"], b.reason, b.place.text_start)));
    }
    assert!(lines > 1000, "{lines}");
    assert!(lost.is_empty(), "{lost:#?}");
}
