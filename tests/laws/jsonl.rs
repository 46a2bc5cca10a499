//! What holds for any stream of bytes: each line has one answer, and each answer is JSON.

use std::collections::BTreeMap;

use serde_json::value::RawValue;
use tallymark::protocol::{Answerer, LineReader};
use tallymark::{Options, analyse};

/// Answers `input` line by line and checks the answers. Limits are small, so that they are met.
pub(crate) fn check(input: &[u8]) {
    let options = Options { max_bytes: 40, ..Options::default() };
    let answerer = Answerer { options, max_line: 80, analyse };
    let mut lines = LineReader::new(input, 7, answerer.max_line);
    let mut answers = 0;
    while let Some(line) = lines.next(|| Ok(())).unwrap() {
        let mut answer = Vec::new();
        answerer.answer(line, &mut answer);
        check_answer(&answer);
        answers += 1;
    }
    assert_eq!(answers, input.split_inclusive(|&b| b == b'\n').count());
}

fn check_answer(answer: &[u8]) {
    assert!(!answer.contains(&b'\n'), "an answer is one line");
    // An id is echoed as it was written, and what it writes may be no Rust string: a lone surrogate.
    let fields: BTreeMap<String, &RawValue> = serde_json::from_slice(answer).unwrap();
    assert_eq!(fields["v"].get(), "1");
    assert!(fields.contains_key("id") && fields.contains_key("report") != fields.contains_key("error"));
    assert!(fields.get("error").is_none_or(|e| !e.get().contains("\"panic\"")));
}
