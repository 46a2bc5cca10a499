//! Whatever is pasted, its repairs are explained, taken back one by one, and final: `cargo +nightly fuzz run repair fuzz/corpus/repair fuzz/seeds/repair`
#![no_main]

#[path = "../../tests/laws/mod.rs"]
#[allow(dead_code, reason = "each target checks one part")]
mod laws;

libfuzzer_sys::fuzz_target!(|input: &str| laws::repair::check(input));
