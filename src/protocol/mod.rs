//! Protocol 1: one JSON object a line, exactly one line for each, in order. What the command line, the Python package and cluster
//! engines speak.
//!
//! In: `{"id": …, "text": …}` or `{"id": …, "html": …}`; a `"pass"` object is echoed, other keys are ignored. Out:
//! `{"v":1,"id":…,"report":{…}}` or `{"v":1,"id":…,"error":{"code":…,"message":…}}`. What is wrong with a line is said in its answer,
//! which never quotes it. An answer is a pure function of its line, the options and the version, so a part of the work may be
//! repeated.

mod answer;
mod lines;
mod request;

pub use answer::{Answer, Answerer, Fault};
pub use lines::{Line, LineReader, Stop};
pub use request::Wanted;
