//! `tallymark jsonl` as a process: protocol 1 as its drivers meet it.
#![cfg(all(feature = "cli", not(target_arch = "wasm32")))]

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;

fn tool(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tallymark"));
    command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn feed(mut child: Child, input: &[u8]) -> Output {
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().unwrap();
    let _ = writer.join().unwrap();
    output
}

fn run(args: &[&str], input: &[u8]) -> Output {
    feed(tool(args).spawn().unwrap(), input)
}

fn answers(args: &[&str], input: &[u8]) -> Vec<Value> {
    let output = run(args, input);
    assert!(output.status.success(), "{output:?}");
    assert!(output.stderr.is_empty(), "{output:?}");
    output.stdout.split_inclusive(|&b| b == b'\n').map(|l| serde_json::from_slice(l).unwrap()).collect()
}

#[test]
fn bad_lines_are_answered_and_the_stream_goes_on() {
    let mut input = Vec::new();
    input.extend_from_slice(
        b"{\"id\":\"a\",\"text\":\"x\"}\n\n[1]\nnot json\n{\"id\":2}\n{\"id\":3,\"text\":\"\xd7\xdf\"}\n",
    );
    input.extend_from_slice(format!("{{\"id\":4,\"text\":\"{}\"}}\n", "x".repeat(5000)).as_bytes());
    input.extend_from_slice(format!("{{\"id\":5,\"text\":\"{}\"}}\n", "x".repeat(500)).as_bytes());
    input.extend_from_slice(br#"{"id":6,"text":"\ud800"}"#);
    let got = answers(&["jsonl", "--max-line", "4K", "--max-text", "100"], &input);
    let codes: Vec<_> = got.iter().map(|a| a["error"]["code"].as_str().unwrap_or("ok")).collect();
    let want = "ok invalid_json invalid_json invalid_json missing_field invalid_utf8 line_too_long text_too_long ok";
    assert_eq!(codes.join(" "), want);
    assert!(got.iter().all(|a| a["v"] == 1));
    assert_eq!(got[8]["report"]["text"], "\u{fffd}");
}

#[test]
fn a_driver_that_waits_for_each_answer_gets_it() {
    let mut child = tool(&["jsonl"]).spawn().unwrap();
    let (mut stdin, stdout) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let mut stdout = BufReader::new(stdout);
    for id in 0..3 {
        writeln!(stdin, "{{\"id\":{id},\"text\":\"去年新增30家\"}}").unwrap();
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&line).unwrap()["id"], id);
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn the_same_line_has_the_same_answer_wherever_it_stands() {
    let line = "{\"id\":1,\"text\":\"该市引进项目18个，总投资超30亿元。\"}\n";
    let output = run(&["jsonl", "--quantities"], line.repeat(50).as_bytes());
    let mut lines = output.stdout.split_inclusive(|&b| b == b'\n');
    let first = lines.next().unwrap();
    assert!(lines.all(|l| l == first));
    let mut bare = tool(&["jsonl", "--quantities"]);
    bare.env_clear();
    assert_eq!(feed(bare.spawn().unwrap(), line.as_bytes()).stdout, first);
}

#[test]
fn offsets_count_what_was_asked_for() {
    let end = |positions: &[&str]| {
        let mut args = vec!["jsonl"];
        args.extend_from_slice(positions);
        let got = answers(&args, "{\"text\":\"😀亿\"}\n".as_bytes());
        got[0]["report"]["blocks"][0]["end"].as_u64().unwrap()
    };
    assert_eq!(end(&[]), 2);
    assert_eq!(end(&["--positions", "code-point"]), 2);
    assert_eq!(end(&["--positions", "utf16"]), 3);
    assert_eq!(end(&["--positions", "utf8"]), 7);
}

#[test]
fn quantities_come_when_they_are_asked_for() {
    let line = b"{\"text\":\"3 items\"}\n";
    assert!(answers(&["jsonl"], line)[0]["report"].get("quantities").is_none());
    assert!(answers(&["jsonl", "--quantities"], line)[0]["report"]["quantities"].is_array());
}

#[test]
fn memory_does_not_grow_with_a_line_that_is_dropped() {
    let mut child = tool(&["jsonl", "--max-line", "1K"]).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let block = vec![b'x'; 1 << 20];
    for _ in 0..64 {
        stdin.write_all(&block).unwrap();
    }
    #[cfg(target_os = "linux")]
    {
        let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
        let peak = status.lines().find_map(|l| l.strip_prefix("VmHWM:")).unwrap();
        let kilobytes: u64 = peak.trim().trim_end_matches(" kB").parse().unwrap();
        assert!(kilobytes < 32 << 10, "{kilobytes} kB");
    }
    stdin.write_all(b"\n{\"id\":2,\"text\":\"\"}\n").unwrap();
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.stdout.iter().filter(|&&b| b == b'\n').count(), 2);
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    let mut child = tool(&["jsonl"]).spawn().unwrap();
    let (mut stdin, mut stdout) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let line = b"{\"id\":1,\"text\":\"a\"}\n".repeat(20_000);
    let writer = std::thread::spawn(move || stdin.write_all(&line));
    stdout.read_exact(&mut [0; 10]).unwrap();
    drop(stdout);
    let output = child.wait_with_output().unwrap();
    let _ = writer.join();
    assert!(output.stderr.is_empty(), "{output:?}");
    assert_eq!(output.status.code(), Some(141));
}

#[cfg(target_os = "linux")]
#[test]
fn input_that_cannot_be_read_and_output_that_cannot_be_written_are_status_3() {
    let mut unreadable = tool(&["jsonl"]);
    unreadable.stdin(std::fs::File::open("/").unwrap());
    let output = unreadable.output().unwrap();
    assert_eq!(output.status.code(), Some(3), "{output:?}");

    let mut full = tool(&["jsonl"]);
    full.stdout(std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap());
    let output = feed(full.spawn().unwrap(), b"{\"text\":\"\"}\n");
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    assert!(!output.stderr.is_empty());
}

#[test]
fn wrong_usage_is_status_2_and_says_nothing_on_standard_output() {
    for args in [&[][..], &["jsonl", "--no-such"], &["jsonl", "--max-line", "0"], &["jsonl", "--positions", "words"]] {
        let output = run(args, b"");
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(output.stdout.is_empty() && !output.stderr.is_empty(), "{args:?}");
    }
}

#[test]
fn the_version_names_the_protocol() {
    let output = run(&["--version"], b"");
    assert!(output.status.success());
    assert_eq!(
        String::from_utf8(output.stdout).unwrap().trim_end(),
        concat!("tallymark ", env!("CARGO_PKG_VERSION"), " protocol 1")
    );
}

#[test]
fn lines_are_dropped_by_a_pattern_and_a_pattern_that_is_none_is_wrong_usage() {
    let line = "{\"id\":1,\"text\":\"全市新增企业30家。\\n本站累计访问人数达8万人。\"}\n".as_bytes();
    let figures = |args: &[&str]| answers(args, line)[0]["report"]["metrics"].as_array().unwrap().len();
    assert_eq!(figures(&["jsonl"]), 2);
    assert_eq!(figures(&["jsonl", "--drop-pattern", "^本站"]), 1);
    assert_eq!(run(&["jsonl", "--drop-pattern", "("], line).status.code(), Some(2));
}
