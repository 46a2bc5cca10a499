//! What always holds, over texts that nobody wrote.
//!
//! The texts are the same at every run. To look for more:
//! `PROPTEST_RNG_SEED=7 PROPTEST_CASES=20000 cargo test --profile quick --test properties`
#![cfg(not(target_arch = "wasm32"))]

#[path = "support/invariants.rs"]
mod invariants;
#[path = "support/texts.rs"]
mod texts;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use tallymark::text::PositionEncoding;
use tallymark::{Options, Source, analyse};

fn report(source: &Source<'_>, positions: PositionEncoding) -> tallymark::Report {
    analyse(source, &Options { positions, quantities: true, ..Options::default() }).unwrap()
}

fn config() -> ProptestConfig {
    let mut config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    let asked = |name: &str| std::env::var_os(name).is_some();
    if !asked("PROPTEST_CASES") {
        config.cases = 192;
    }
    if !asked("PROPTEST_RNG_SEED") {
        config.rng_seed = RngSeed::Fixed(1);
    }
    config
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_invariant_holds_for_text(text in texts::pasted()) {
        let source = Source::Text(&text);
        let report = report(&source, PositionEncoding::Utf8);
        invariants::check(&text, &report);
    }

    #[test]
    fn every_invariant_holds_for_html(html in texts::html()) {
        let source = Source::Html(&html);
        let report = report(&source, PositionEncoding::Utf8);
        let extracted = report.source.clone().unwrap_or(html);
        invariants::check(&extracted, &report);
    }

    #[test]
    fn offsets_name_the_same_places_in_every_unit(text in texts::pasted()) {
        let source = Source::Text(&text);
        let bytes = report(&source, PositionEncoding::Utf8);
        for unit in [PositionEncoding::CodePoint, PositionEncoding::Utf16] {
            invariants::same_places(&text, &bytes, &report(&source, unit));
        }
    }

    #[test]
    fn the_same_text_gives_the_same_report(text in texts::pasted()) {
        let json = || serde_json::to_string(&report(&Source::Text(&text), PositionEncoding::CodePoint)).unwrap();
        prop_assert_eq!(json(), json());
    }

    #[test]
    fn exports_of_any_report_are_written(text in texts::pasted()) {
        let report = report(&Source::Text(&text), PositionEncoding::Utf16);
        prop_assert!(report.to_csv().ends_with("\r\n"));
        prop_assert_eq!(report.to_markdown().lines().count(), 2 + report.metrics.len());
        prop_assert!(report.to_xlsx().starts_with(b"PK"));
        let escapes = report.to_table().matches('\u{1b}').count();
        prop_assert_eq!(escapes, 0);
    }

    #[test]
    fn whatever_bytes_come_there_is_no_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let text = String::from_utf8_lossy(&bytes);
        invariants::check(&text, &report(&Source::Text(&text), PositionEncoding::Utf8));
        report(&Source::Html(&text), PositionEncoding::Utf8);
    }
}
