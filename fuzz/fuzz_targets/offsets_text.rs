//! Whatever is pasted, every place of its report lies where it should: `cargo +nightly fuzz run offsets_text fuzz/corpus/offsets_text fuzz/seeds/offsets_text`
#![no_main]

#[path = "../../tests/laws/mod.rs"]
#[allow(dead_code, reason = "each target checks one part")]
mod laws;

libfuzzer_sys::fuzz_target!(|input: &str| laws::offsets::check_text(input));
