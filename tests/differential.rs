//! Numbers as other implementations write them, read as the same numbers.
//!
//! `differential/writings.tsv` is what `differential/make.py` wrote. To hold more against it:
//! `python3 tests/differential/make.py 100000 > more.tsv; TALLYMARK_WRITINGS=more.tsv cargo test --test differential`
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use tallymark::lang::{Draft, LanguageId, grammar};
use tallymark::metric::Value;
use tallymark::number::Decimal;

/// Failures that are shown of each form.
const SHOWN: usize = 12;

/// A sentence in which a number counts something, by form.
const SENTENCES: &[(&str, LanguageId, &str)] = &[
    ("zh", LanguageId::ZhHans, "共有{}人参加。"),
    ("ja", LanguageId::Ja, "参加者は{}人だった。"),
    ("ko", LanguageId::Ko, "모두 {}명이 참가했다."),
    ("en", LanguageId::En, "They counted {} people."),
];

/// Whether a number is also another word when nothing else tells, a surname or a particle: nobody counts with such.
fn is_word(form: &str, writing: &str) -> bool {
    let formal = ["伍", "陆", "陸", "參", "参", "拾"].contains(&writing);
    let syllables = writing.chars().count();
    let korean = matches!(form, "ko" | "ko-hangul" | "ko-spaced");
    // Trillions behind a letter are of money: `4T` by itself is tonnes or a model.
    let tonnes = form == "en-letter" && writing.ends_with('T');
    formal || tonnes || korean && (syllables == 1 || syllables == 2 && writing.ends_with('조'))
}

#[test]
fn other_implementations_mean_the_same_numbers() {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/differential/writings.tsv");
    let path = std::env::var_os("TALLYMARK_WRITINGS").map_or(own, PathBuf::from);
    let table = std::fs::read_to_string(&path).unwrap();
    let mut wrong: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for row in table.lines().filter(|l| !l.starts_with('#')) {
        let mut cells = row.split('\t');
        let (Some(value), Some(form), Some(writing)) = (cells.next(), cells.next(), cells.next()) else {
            panic!("{row}")
        };
        if is_word(form, writing) {
            continue;
        }
        *counts.entry(form).or_default() += 1;
        let found = read(form, writing);
        if found != [Value::Single(Decimal::parse(value).unwrap())] {
            wrong.entry(form).or_default().push(format!("{value} {writing}: {found:?}"));
        }
    }
    println!("{counts:?}");
    let all: usize = wrong.values().map(Vec::len).sum();
    let shown = wrong.iter().map(|(form, rows)| {
        format!("{form}: {} of {}\n  {}", rows.len(), counts[form], rows[..rows.len().min(SHOWN)].join("\n  "))
    });
    assert!(all == 0, "{all} differ\n{}", shown.collect::<Vec<_>>().join("\n"));
    assert!(counts.len() >= 29, "{counts:?}");
}

fn read(form: &str, writing: &str) -> Vec<Value> {
    let &(_, language, sentence) =
        SENTENCES.iter().find(|(prefix, ..)| form.starts_with(prefix)).unwrap_or_else(|| panic!("{form}"));
    let sentence = sentence.replace("{}", writing);
    let draft = Draft::of_lines(&sentence, language);
    grammar(language).read(&draft).quantities.iter().map(|q| q.value).collect()
}
