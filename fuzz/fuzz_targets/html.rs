//! Whatever page is written, its text is what a browser shows: `cargo +nightly fuzz run html fuzz/corpus/html fuzz/seeds/html`
//!
//! What is well-formed is also held against html5ever, a parser that shares no line with ours.
#![no_main]

#[path = "../../tests/laws/mod.rs"]
#[allow(dead_code, reason = "each target checks one part")]
mod laws;

use html5ever::tendril::TendrilSink;
use markup5ever_rcdom::{Handle, NodeData, RcDom};

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    laws::html::check(input);
    laws::html::check_any(&String::from_utf8_lossy(input));
    let page = laws::html::Page::written(input);
    let tree = html5ever::parse_document(RcDom::default(), Default::default()).one(page.html.as_str());
    let mut shown = String::new();
    add_text(&tree.document, &mut shown);
    let extracted = tallymark::source::extract(&page.html).text;
    assert_eq!(without_space(&shown), without_space(&extracted), "{}", page.html);
});

fn add_text(node: &Handle, out: &mut String) {
    match &node.data {
        NodeData::Text { contents } => out.push_str(&contents.borrow()),
        NodeData::Element { name, .. } if matches!(&*name.local, "title" | "script" | "style") => {}
        // What a template holds is no child of it.
        _ => node.children.borrow().iter().for_each(|child| add_text(child, out)),
    }
}

fn without_space(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}
