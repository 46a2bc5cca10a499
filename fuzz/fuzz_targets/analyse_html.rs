//! Whatever a clipboard holds as HTML, every invariant holds: `cargo +nightly fuzz run analyse_html`
#![no_main]

#[path = "../../tests/support/invariants.rs"]
mod invariants;

use libfuzzer_sys::fuzz_target;
use tallymark::text::PositionEncoding;
use tallymark::{Options, Source, analyse};

fuzz_target!(|html: &str| {
    let options = Options { positions: PositionEncoding::Utf8, quantities: true, ..Options::default() };
    let report = analyse(&Source::Html(html), &options).unwrap();
    invariants::check(report.source.as_deref().unwrap_or(html), &report);
});
