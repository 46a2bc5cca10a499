//! The sentences of `tests/reading/zh/*.md`, read and held against their tables.
#![cfg(not(target_arch = "wasm32"))]

use std::fmt::Write as _;
use std::path::Path;

use tallymark::lang::{Draft, detect, grammar};
use tallymark::metric::{Bound, Quantity, Standing, Value};

/// A line of a table: a sentence and the figures it states.
struct Case {
    sentence: String,
    figures: String,
}

#[test]
fn sentences_state_the_figures_of_their_tables() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reading/zh");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|f| f.unwrap().path()).collect();
    files.sort();
    let (mut wrong, mut count) = (String::new(), 0);
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let context = text.lines().find_map(|l| l.strip_prefix("context: ")).unwrap_or("");
        for case in cases(&text) {
            count += 1;
            let (got, want) = (figures(context, &case.sentence), sorted(&case.figures));
            if got != want {
                let name = file.file_name().unwrap_or_default().to_string_lossy();
                let _ =
                    writeln!(wrong, "{name}: {}\n  want {}\n  got  {}", case.sentence, want.join("; "), got.join("; "));
            }
        }
    }
    assert!(count > 100, "{count} cases");
    assert!(wrong.is_empty(), "\n{wrong}");
}

fn cases(text: &str) -> Vec<Case> {
    text.lines()
        .filter(|l| l.starts_with("| ") && !l.starts_with("| ---") && !l.starts_with("| sentence"))
        .filter_map(|l| {
            let mut cells = l.trim_matches('|').split(" | ");
            let (sentence, figures) = (cells.next()?.trim(), cells.next()?.trim());
            Some(Case { sentence: sentence.to_owned(), figures: figures.to_owned() })
        })
        .collect()
}

fn sorted(figures: &str) -> Vec<String> {
    let mut list: Vec<String> = figures.split("; ").map(str::to_owned).filter(|f| f != "-").collect();
    list.sort();
    list
}

fn figures(context: &str, sentence: &str) -> Vec<String> {
    let text = format!("{context}\n{}", sentence.replace('⏎', "\n"));
    let draft = Draft::of_lines(&text, detect(&text));
    let reading = grammar(draft.language).read(&draft);
    let start = u32::try_from(context.len()).unwrap();
    let stated = reading.quantities.iter().filter(|q| q.standing == Standing::Figure && q.span.start >= start);
    let mut list: Vec<String> = stated.map(|q| in_words(&text, q)).collect();
    list.sort();
    list
}

fn in_words(text: &str, q: &Quantity) -> String {
    let value = match q.value {
        Value::Single(v) => v.to_string(),
        Value::Range(a, b) => format!("{a}..{b}"),
    };
    let unit = if q.unit.is_empty() { "-" } else { &q.unit };
    let bound = if q.bound == Bound::Exact { String::new() } else { format!(" {}", q.bound.name()) };
    format!("{} {value} {unit}{bound}", q.span.slice(text))
}
