//! Whatever bytes come, each line has one answer and each answer is JSON: `cargo +nightly fuzz run jsonl_stream`
#![no_main]
#![allow(dead_code)]

#[path = "../../src/bin/tallymark/args.rs"]
mod args;
#[path = "../../src/bin/tallymark/exit.rs"]
mod exit;
#[path = "../../src/bin/tallymark/jsonl/mod.rs"]
mod jsonl;

use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;
use serde_json::value::RawValue;
use tallymark::{Options, analyse};

fuzz_target!(|input: &[u8]| {
    let options = Options { max_bytes: 40, ..Options::default() };
    let mut output = Vec::new();
    jsonl::serve(&jsonl::Answerer { options, max_line: 80, analyse }, input, &mut output).unwrap();
    let asked = input.split_inclusive(|&b| b == b'\n').count();
    let mut answers = 0;
    for answer in output.split_inclusive(|&b| b == b'\n') {
        // An id is echoed as it was written, and what it writes may be no Rust string: a lone surrogate.
        let fields: BTreeMap<String, &RawValue> = serde_json::from_slice(answer).unwrap();
        assert_eq!(fields["v"].get(), "1");
        assert!(fields.contains_key("id") && fields.contains_key("report") != fields.contains_key("error"));
        assert!(fields.get("error").is_none_or(|e| !e.get().contains("\"panic\"")));
        answers += 1;
    }
    assert_eq!(asked, answers);
});
