//! No nesting of a text reaches into the stack: everything is read in less of it than the module has in a browser.
#![cfg(not(target_arch = "wasm32"))]

use tallymark::{Options, Source, analyse};

/// Bytes of the module's stack are 1,048,576. An unoptimised build takes more for the same.
const STACK: usize = 1 << 20;

const DEPTH: usize = if cfg!(debug_assertions) { 20_000 } else { 200_000 };

fn in_little_stack(name: &str, html: bool, text: String) {
    let work = move || {
        let source = if html { Source::Html(&text) } else { Source::Text(&text) };
        analyse(&source, &Options { quantities: true, ..Options::default() }).is_ok()
    };
    let thread = std::thread::Builder::new().name(name.to_owned()).stack_size(STACK);
    assert!(thread.spawn(work).unwrap().join().unwrap(), "{name}");
}

/// `open` so often, `inside`, and `close` as often.
fn nested(open: &str, inside: &str, close: &str) -> String {
    format!("{}{inside}{}", open.repeat(DEPTH), close.repeat(DEPTH))
}

#[test]
fn deep_texts_are_read_in_little_stack() {
    for (open, close) in
        [("(", ")"), ("（", "）"), ("“", "”"), ("[", "]"), ("{\"a\":", "}"), ("&amp;", ""), ("一百", "万")]
    {
        in_little_stack(open, false, nested(open, "去年，全市新增企业326家，sales rose 8%", close));
    }
}

#[test]
fn deep_pages_are_read_in_little_stack() {
    let inside = "<p>Sales rose 8%.</p>";
    for (open, close) in [
        ("<div>", "</div>"),
        ("<b>", "</b>"),
        ("<table><tr><td>", "</td></tr></table>"),
        ("<ul><li>", ""),
        ("<svg><g>", ""),
        ("<template>", "</template>"),
        ("<a href=x><p>", ""),
        ("<ruby>", "<rt>a"),
    ] {
        in_little_stack(open, true, nested(open, inside, close));
    }
    for (open, close) in [("[", "]"), ("{\"author\":", "}"), ("{\"@graph\":[", "]}")] {
        let declared = nested(open, "{\"headline\":\"x\"}", close);
        in_little_stack(open, true, format!("<script type=application/ld+json>{declared}</script>{inside}"));
    }
}
