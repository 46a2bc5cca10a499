//! Whatever number is written, it is read as that number: `cargo +nightly fuzz run numbers fuzz/corpus/numbers fuzz/seeds/numbers`
#![no_main]

#[path = "../../tests/laws/mod.rs"]
#[allow(dead_code, reason = "each target checks one part")]
mod laws;

libfuzzer_sys::fuzz_target!(|input: &[u8]| laws::numbers::check(input));
