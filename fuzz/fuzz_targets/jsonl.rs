//! Whatever bytes come, each line has one answer and each answer is JSON: `cargo +nightly fuzz run jsonl fuzz/corpus/jsonl fuzz/seeds/jsonl`
#![no_main]

#[path = "../../tests/laws/mod.rs"]
#[allow(dead_code, reason = "each target checks one part")]
mod laws;

libfuzzer_sys::fuzz_target!(|input: &[u8]| laws::jsonl::check(input));
