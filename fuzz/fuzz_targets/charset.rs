//! Whatever bytes a file holds, they become text: `cargo +nightly fuzz run charset fuzz/corpus/charset fuzz/seeds/charset`
#![no_main]

#[path = "../../tests/laws/mod.rs"]
#[allow(dead_code, reason = "each target checks one part")]
mod laws;

libfuzzer_sys::fuzz_target!(|input: &[u8]| laws::charset::check(input));
