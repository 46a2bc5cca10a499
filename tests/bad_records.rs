//! Every kind of bad record, through the stream and through a batch: one answer a line, in order, within its time, and both the same.
#![cfg(all(feature = "cli", not(target_arch = "wasm32")))]

#[path = "support/folder.rs"]
mod folder;

use std::fs::File;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use folder::Folder;
use serde_json::Value;

/// What stands before and behind each bad record, and must come through whole.
const GOOD: &str = r#"{"id":"good","text":"去年，全市新增家庭农场12家。"}"#;

/// Far more than any of them takes, also on a busy machine without optimisation.
const LIMIT: Duration = Duration::from_secs(60);

fn wait(mut child: Child, what: &str) -> Option<i32> {
    let begun = Instant::now();
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status.code();
        }
        if begun.elapsed() > LIMIT {
            let _ = child.kill();
            panic!("{what}: no end after {LIMIT:?}");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

fn tool(folder: &Folder, args: &[&str], input: Option<&str>, output: &str) -> Option<i32> {
    let mut command = folder.tool(args);
    if let Some(name) = input {
        command.stdin(File::open(folder.0.join(name)).unwrap());
    }
    command.stderr(Stdio::null()).stdout(File::create(folder.0.join(output)).unwrap());
    wait(command.spawn().unwrap(), &args.join(" "))
}

/// The answers of both ways, which must be the same bytes.
fn answers(name: &str, lines: &[u8]) -> Vec<Value> {
    let folder = Folder::new(&format!("bad-{name}")).with("in.jsonl", lines);
    assert_eq!(tool(&folder, &["jsonl"], Some("in.jsonl"), "stream"), Some(0), "{name}");
    assert_eq!(tool(&folder, &["batch", "in.jsonl", "--out", "out"], None, "none"), Some(0), "{name}");
    let stream = folder.read("stream");
    let batch = std::fs::read(folder.0.join("out/part-00000.jsonl")).unwrap_or_default();
    assert!(stream == batch, "{name}: stream and batch differ");
    let lines = stream.split_inclusive(|&b| b == b'\n');
    lines.map(|line| serde_json::from_slice(line).unwrap_or_else(|e| panic!("{name}: {e}"))).collect()
}

/// The code of the answer to one bad record between two good ones.
fn code(name: &str, record: &[u8]) -> String {
    let lines = [GOOD.as_bytes(), b"\n", record, b"\n", GOOD.as_bytes()].concat();
    let answers = answers(name, &lines);
    assert_eq!(answers.len(), 3, "{name}");
    for good in [&answers[0], &answers[2]] {
        assert_eq!((&good["id"], &good["report"]["metrics"][0]["value"]), (&"good".into(), &12.into()), "{name}");
    }
    answers[1]["error"]["code"].as_str().unwrap_or("ok").to_owned()
}

#[test]
fn each_bad_record_has_one_answer_and_its_neighbours_are_whole() {
    let cases: [(&str, &[u8], &str); 22] = [
        ("blank", b"", "invalid_json"),
        ("spaces", b"   ", "invalid_json"),
        ("words", b"not json", "invalid_json"),
        ("half", br#"{"id":1,"text":"a"#, "invalid_json"),
        ("two", br#"{"id":1,"text":"a"}{"id":2,"text":"b"}"#, "invalid_json"),
        ("array", b"[1]", "invalid_json"),
        ("number", b"1e999", "invalid_json"),
        ("null", b"null", "invalid_json"),
        ("no-text", br#"{"id":1}"#, "missing_field"),
        ("null-text", br#"{"id":1,"text":null}"#, "missing_field"),
        ("bytes-of-gbk", b"{\"id\":1,\"text\":\"\xd7\xdf\xb7\xc3\"}", "invalid_utf8"),
        ("cut-character", b"{\"id\":1,\"text\":\"\xe4\xb8\"}", "invalid_utf8"),
        ("carriage-return", b"{\"id\":1,\"text\":\"a\"}\r", "ok"),
        ("high-surrogate", br#"{"id":1,"text":"a\ud800b"}"#, "ok"),
        ("low-surrogate", br#"{"id":1,"text":"\udfff"}"#, "ok"),
        ("pair", br#"{"id":1,"text":"\ud83d\ude00"}"#, "ok"),
        ("nul", br#"{"id":1,"text":"\u0000"}"#, "ok"),
        ("line-separators", "{\"id\":1,\"text\":\"a\u{2028}b\u{2029}c\u{85}d\"}".as_bytes(), "ok"),
        ("escaped-newlines", br#"{"id":1,"text":"a\nb\r\nc"}"#, "ok"),
        ("empty-text", br#"{"id":1,"text":""}"#, "ok"),
        ("id-of-any-kind", br#"{"id":{"a":[1,null]},"text":"a"}"#, "ok"),
        ("unknown-keys", br#"{"id":1,"text":"a","tags":[[]],"__proto__":{"x":1}}"#, "ok"),
    ];
    for (name, record, want) in cases {
        assert_eq!(code(name, record), want, "{name}");
    }
}

#[test]
fn deep_nesting_ends() {
    for (name, open, close) in [("deep-array", "[", "]"), ("deep-object", "{\"a\":", "}")] {
        let deep = format!("{{\"id\":1,\"tags\":{}1{},\"text\":\"a\"}}", open.repeat(100_000), close.repeat(100_000));
        assert!(["invalid_json", "ok"].contains(&code(name, deep.as_bytes()).as_str()), "{name}");
    }
}

#[test]
fn a_line_of_fifty_megabytes_is_answered_and_not_held() {
    let long = [br#"{"id":"long","text":""#.as_slice(), &vec![b'x'; 50 << 20], b"\"}"].concat();
    assert_eq!(code("long", &long), "line_too_long");
}

#[test]
fn nothing_in_gives_nothing_out() {
    assert!(answers("empty", b"").is_empty());
    assert_eq!(answers("newline", b"\n").len(), 1);
    assert_eq!(answers("newlines", b"\n\n\n").len(), 3);
}
