//! Two articles in one paste are told apart, and no article is cut in two: the documents of `tests/gold`, whole pages, one behind the
//! other. `cargo test --test pairs -- --nocapture` prints how many.

#![cfg(not(target_arch = "wasm32"))]
use tallymark::report::PartView;
use tallymark::text::PositionEncoding;
use tallymark::{Options, Source, analyse};

/// A page of our own.
struct Page {
    id: String,
    text: String,
    /// Where its headline ends, in code points.
    headline: usize,
}

/// The pages whose language begins with `lang`.
fn pages(lang: &str) -> Vec<Page> {
    let gold = [include_str!("gold/train.jsonl"), include_str!("gold/articles.jsonl")];
    let documents = gold.iter().flat_map(|g| g.lines()).filter(|l| !l.is_empty());
    let documents = documents.map(|l| serde_json::from_str::<serde_json::Value>(l).unwrap());
    documents
        .filter(|d| d["lang"].as_str().is_some_and(|l| l.starts_with(lang)))
        .map(|d| {
            let text = d["text"].as_str().unwrap().to_owned();
            let labels: Vec<&str> = d["labels"].as_array().into_iter().flatten().filter_map(|l| l.as_str()).collect();
            let title = labels.iter().position(|&l| l == "T").unwrap_or(0);
            let whole = text.split('\n').count() == labels.len();
            let lines = text.split('\n').filter(|l| whole || !l.trim().is_empty());
            let last = lines.take(title + 1).last().unwrap_or_default();
            let at = text.find(last).unwrap_or(0) + last.len();
            Page { id: d["id"].to_string(), headline: text[..at].chars().count(), text }
        })
        .collect()
}

fn parts(text: &str) -> Vec<PartView> {
    let options = Options { figures: false, positions: PositionEncoding::CodePoint, ..Options::default() };
    analyse(&Source::Text(text), &options).unwrap().article.articles
}

/// How many second articles are found where their pages begin, of how many.
fn found(lang: &str) -> (usize, usize) {
    const PAIRS: usize = 120;
    let pages = pages(lang);
    let pairs = (1..).flat_map(|by| (0..pages.len()).map(move |i| (i, by))).take(PAIRS);
    let found = pairs.filter(|&(i, by)| {
        let (first, second) = (&pages[i], &pages[(i + by) % pages.len()]);
        let begins = first.text.chars().count() + 2;
        let parts = parts(&format!("{}\n\n{}", first.text, second.text));
        let from = parts.get(1).map(|p| p.place.start as usize);
        parts.len() == 2 && from.is_some_and(|from| (begins..begins + second.headline).contains(&from))
    });
    (found.count(), PAIRS)
}

#[test]
fn a_second_article_is_found_where_it_begins() {
    for (lang, least) in [("zh", 64), ("en", 72)] {
        let (found, of) = found(lang);
        println!("{lang}: {found} of {of} pairs");
        assert!(found >= least, "{lang}: {found} of {of}");
    }
}

#[test]
fn no_single_article_is_cut() {
    let pages = pages("");
    let cut: Vec<&str> = pages.iter().filter(|p| !parts(&p.text).is_empty()).map(|p| p.id.as_str()).collect();
    println!("{} of {} pages are cut", cut.len(), pages.len());
    assert!(cut.is_empty(), "{cut:?}");
}
