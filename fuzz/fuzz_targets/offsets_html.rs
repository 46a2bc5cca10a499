//! Whatever a clipboard holds as HTML, every place of its report lies where it should: `cargo +nightly fuzz run offsets_html fuzz/corpus/offsets_html fuzz/seeds/offsets_html`
#![no_main]

#[path = "../../tests/laws/mod.rs"]
#[allow(dead_code, reason = "each target checks one part")]
mod laws;

libfuzzer_sys::fuzz_target!(|input: &str| laws::offsets::check_html(input));
