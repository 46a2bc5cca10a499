//! What always holds, over inputs that are the same at every run; the fuzzers in `fuzz/` look for others.
//!
//! To look for more without them: `PROPTEST_RNG_SEED=7 PROPTEST_CASES=20000 cargo test --profile quick --test laws`
#![cfg(all(not(target_arch = "wasm32"), feature = "cli"))]

#[path = "laws/mod.rs"]
mod laws;
#[path = "support/texts.rs"]
mod texts;

use std::path::Path;

use laws::{charset, html, jsonl, numbers, offsets, repair};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

fn config() -> ProptestConfig {
    let mut config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    let asked = |name: &str| std::env::var_os(name).is_some();
    if !asked("PROPTEST_CASES") {
        config.cases = if cfg!(debug_assertions) { 96 } else { 4096 };
    }
    if !asked("PROPTEST_RNG_SEED") {
        config.rng_seed = RngSeed::Fixed(1);
    }
    config
}

fn bytes(most: usize) -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), 0..most)
}

/// Something as a program could send it.
fn stream() -> impl Strategy<Value = Vec<u8>> {
    const PIECES: &[&str] = &[
        "{\"id\":1,\"text\":\"3家\"}",
        "{\"text\":\"rose 8%\"}",
        "{\"id\":\"\\ud800\",\"html\":\"<p>3\"}",
        "{\"id\":2,\"pass\":{\"a\":[1]},\"text\":\"",
        "\"}",
        "\n",
        "\r\n",
        "{",
        "[]",
        "null",
        ",",
        "\\u0000",
        "\u{2028}",
        "\"text\":",
        "00000000000000000000000000000000",
    ];
    let piece = prop_oneof![
        6 => prop::sample::select(PIECES).prop_map(|p| p.as_bytes().to_vec()),
        2 => Just(b"\n".to_vec()),
        1 => bytes(4),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|p| p.concat())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn repairs_hold(text in texts::pasted()) {
        repair::check(&text);
    }

    #[test]
    fn repairs_of_misread_text_hold(text in texts::pasted(), by in 0..laws::repair::MISREADINGS) {
        repair::check(&laws::repair::misread(&text, by));
    }

    #[test]
    fn offsets_hold(text in texts::pasted()) {
        offsets::check_text(&text);
    }

    #[test]
    fn offsets_of_html_hold(html in texts::html()) {
        offsets::check_html(&html);
        html::check_any(&html);
    }

    #[test]
    fn numbers_come_back(tape in bytes(9)) {
        numbers::check(&tape);
    }

    #[test]
    fn well_formed_pages_show_their_text(tape in bytes(200)) {
        html::check(&tape);
    }

    #[test]
    fn streams_are_answered_line_by_line(input in stream()) {
        jsonl::check(&input);
    }

    #[test]
    fn charsets_come_back(input in bytes(60), text in texts::pasted(), choice in any::<u8>()) {
        charset::check(&input);
        charset::check(&[&[choice], text.as_bytes()].concat());
    }
}

/// The seeds that the fuzzers begin with, and what they once found.
#[test]
fn the_seeds_of_the_fuzzers_hold() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds");
    let mut checked = 0;
    for (target, check) in [
        ("repair", (|b: &[u8]| with_text(b, repair::check)) as fn(&[u8])),
        ("offsets_text", |b| with_text(b, offsets::check_text)),
        ("offsets_html", |b| with_text(b, offsets::check_html)),
        ("numbers", numbers::check),
        ("html", html::check),
        ("jsonl", jsonl::check),
        ("charset", charset::check),
    ] {
        for file in std::fs::read_dir(folder.join(target)).into_iter().flatten() {
            check(&std::fs::read(file.unwrap().path()).unwrap());
            checked += 1;
        }
    }
    assert!(checked > 20, "{checked} seeds");
}

fn with_text(bytes: &[u8], check: impl Fn(&str)) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        check(text);
    }
}
