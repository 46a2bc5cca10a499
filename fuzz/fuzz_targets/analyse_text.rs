//! Whatever is pasted, every invariant holds: `cargo +nightly fuzz run analyse_text`
#![no_main]

#[path = "../../tests/support/invariants.rs"]
mod invariants;

use libfuzzer_sys::fuzz_target;
use tallymark::text::PositionEncoding;
use tallymark::{Options, Source, analyse};

fuzz_target!(|text: &str| {
    let options = Options { positions: PositionEncoding::Utf8, quantities: true, ..Options::default() };
    invariants::check(text, &analyse(&Source::Text(text), &options).unwrap());
});
