//! What always holds, part by part. Each part takes any bytes or any text, so that `tests/laws.rs` can go through them with inputs
//! of its own and the fuzzers in `fuzz/` with theirs.

#[path = "../../src/bin/tallymark/charset.rs"]
#[allow(dead_code, reason = "the tool's own")]
mod decode;
mod tape;
mod writing;

pub(crate) mod charset;
pub(crate) mod html;
pub(crate) mod jsonl;
pub(crate) mod numbers;
pub(crate) mod offsets;
pub(crate) mod repair;

#[path = "../support/invariants.rs"]
mod invariants;
