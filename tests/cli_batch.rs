//! `tallymark batch` as a process: archives in, whole shards out.
#![cfg(all(feature = "cli", not(target_arch = "wasm32")))]

#[path = "support/folder.rs"]
mod folder;

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::Output;

use flate2::Compression;
use flate2::write::GzEncoder;
use folder::Folder;
use serde_json::Value;

fn gz(bytes: impl AsRef<[u8]>) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes.as_ref()).unwrap();
    encoder.finish().unwrap()
}

/// So many articles, one a line; each states as many households as its number.
fn articles(numbers: std::ops::Range<usize>) -> String {
    let mut lines = String::new();
    for n in numbers {
        let _ = writeln!(lines, r#"{{"id":{n},"text":"去年，全市新增家庭农场{}家。"}}"#, n + 1);
    }
    lines
}

fn batch(folder: &Folder, args: &[&str]) -> Output {
    let out: &[&str] = if args.contains(&"--out") { &[] } else { &["--out", "out"] };
    folder.tool(&[&["batch"], out, args].concat()).output().unwrap()
}

fn code(output: &Output) -> Option<i32> {
    output.status.code()
}

/// The rows of all shards.
fn rows(folder: &Folder) -> Vec<Value> {
    let mut rows = Vec::new();
    for part in 0.. {
        let path = folder.0.join(format!("out/part-{part:05}.jsonl"));
        let Ok(text) = std::fs::read_to_string(path) else { break };
        rows.extend(text.split_terminator('\n').map(|l| serde_json::from_str::<Value>(l).unwrap()));
    }
    rows
}

#[test]
fn every_line_has_its_row_in_order_whatever_the_number_of_threads() {
    let folder =
        Folder::new("batch-order").with("in.jsonl.gz", [gz(articles(0..150)), gz(articles(150..300))].concat());
    for threads in ["1", "3"] {
        let output = batch(&folder, &["in.jsonl.gz", "--shard", "70", "--anew", "--threads", threads]);
        assert_eq!(code(&output), Some(0), "{output:?}");
        let rows = rows(&folder);
        assert!(
            rows.iter().enumerate().all(|(n, row)| row["id"] == n && row["report"]["metrics"][0]["value"] == n + 1)
        );
        assert_eq!(rows.len(), 300);
        assert!(folder.0.join("out/part-00004.jsonl").exists() && !folder.0.join("out/part-00005.jsonl").exists());
    }
    assert!(
        String::from_utf8_lossy(&batch(&folder, &["in.jsonl.gz", "--shard", "70"]).stderr)
            .contains("300 articles, 300 figures")
    );
}

#[test]
fn the_rows_are_those_of_the_stream() {
    let folder = Folder::new("batch-stream").with("in.jsonl", articles(0..5) + "\n[1]\n{\"id\":7}\n");
    assert_eq!(code(&batch(&folder, &["in.jsonl"])), Some(0));
    let stream = std::process::Command::new(env!("CARGO_BIN_EXE_tallymark"))
        .arg("jsonl")
        .stdin(std::fs::File::open(folder.0.join("in.jsonl")).unwrap())
        .output()
        .unwrap();
    assert_eq!(folder.read("out/part-00000.jsonl"), stream.stdout);
}

#[test]
fn work_that_was_broken_off_goes_on_and_ends_the_same() {
    let folder = Folder::new("batch-resume").with("in.jsonl", articles(0..95));
    let args = ["in.jsonl", "--shard", "20"];
    assert_eq!(code(&batch(&folder, &args)), Some(0));
    let whole = rows(&folder);
    for name in ["part-00002.jsonl", "part-00003.jsonl", "part-00004.jsonl"] {
        std::fs::remove_file(folder.0.join("out").join(name)).unwrap();
    }
    std::fs::write(folder.0.join("out/part-00002.part"), "half a ro").unwrap();
    let output = batch(&folder, &args);
    assert!(String::from_utf8_lossy(&output.stderr).contains("95 articles, 95 figures"), "{output:?}");
    assert_eq!(rows(&folder), whole);
    assert!(!folder.0.join("out/part-00002.part").exists());
}

#[test]
fn work_that_was_killed_goes_on_and_ends_the_same() {
    let folder = Folder::new("batch-killed").with("in.jsonl", articles(0..1200));
    let args = ["in.jsonl", "--shard", "100"];
    assert_eq!(code(&batch(&folder, &[&args[..], &["--out", "whole"]].concat())), Some(0));
    let mut child =
        folder.tool(&["batch", "--out", "out"]).args(args).stderr(std::process::Stdio::null()).spawn().unwrap();
    while !folder.0.join("out/part-00001.jsonl").exists() {
        assert!(child.try_wait().unwrap().is_none_or(|status| status.success()));
        std::thread::yield_now();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(!folder.0.join("out/part-00011.jsonl").exists(), "killed too late to test anything");
    assert_eq!(code(&batch(&folder, &args)), Some(0));
    for part in 0..12 {
        let name = format!("part-{part:05}.jsonl");
        assert!(folder.read(&format!("out/{name}")) == folder.read(&format!("whole/{name}")), "{name}");
    }
}

#[test]
fn other_work_is_not_mixed_in() {
    let folder = Folder::new("batch-other").with("in.jsonl", articles(0..3));
    assert_eq!(code(&batch(&folder, &["in.jsonl"])), Some(0));
    let output = batch(&folder, &["in.jsonl", "--quantities"]);
    assert_eq!(code(&output), Some(2), "{output:?}");
    assert_eq!(code(&batch(&folder, &["in.jsonl", "--quantities", "--anew"])), Some(0));
}

#[test]
fn a_truncated_archive_gives_what_is_good_and_then_says_so() {
    // Stored and not packed, so that the good part ends where the file does.
    let mut encoder = GzEncoder::new(Vec::new(), Compression::none());
    encoder.write_all(articles(0..1000).as_bytes()).unwrap();
    let mut packed = encoder.finish().unwrap();
    packed.truncate(packed.len() / 2);
    let folder = Folder::new("batch-truncated").with("a.jsonl.gz", packed).with("b.jsonl", articles(0..2));
    let output = batch(&folder, &["a.jsonl.gz", "b.jsonl", "missing.gz"]);
    assert_eq!(code(&output), Some(3), "what does not exist is told at once");
    let output = batch(&folder, &["a.jsonl.gz", "b.jsonl"]);
    assert_eq!(code(&output), Some(3), "{output:?}");
    let rows = rows(&folder);
    let broken = rows.iter().position(|r| r["error"]["code"] == "unreadable").unwrap();
    assert!(broken > 300 && rows[..broken].iter().enumerate().all(|(n, r)| r["id"] == n), "{broken}");
    assert_eq!(rows.len() - broken, 3, "the next input follows");
    assert_eq!(rows[broken]["id"], "a.jsonl.gz");
}

#[test]
fn a_folder_of_pages_and_an_archive_of_them() {
    let body = encoding_rs::GBK.encode("<html><body><p>去年，全市新增企业三十家，产值超1亿元。</p></body></html>").0;
    let http = [b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=gbk\r\n\r\n".as_slice(), &body].concat();
    let mut warc = Vec::new();
    for (kind, media, content) in
        [("warcinfo", "application/warc-fields", b"x".as_slice()), ("response", "application/http", &http)]
    {
        let head = format!(
            "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Target-URI: https://example.com/a\r\n\
             Content-Type: {media}\r\nContent-Length: {}\r\n\r\n",
            content.len()
        );
        warc.extend(gz([head.as_bytes(), content, b"\r\n\r\n"].concat()));
    }
    let folder = Folder::new("batch-folder")
        .with("in/a.txt", encoding_rs::GBK.encode("去年，全市新增企业三十家，同比增长百分之八。").0)
        .with("in/b.html", "<p>新增企业40家。</p>")
        .with("in/c.warc.gz", warc)
        .with("in/picture.png", "x")
        .with("in/.hidden.txt", "x");
    let output = batch(&folder, &["in", "--rows", "figures"]);
    assert_eq!(code(&output), Some(0), "{output:?}");
    let rows = rows(&folder);
    let seen: Vec<_> = rows.iter().map(|r| (r["id"].as_str().unwrap(), r["figure"]["value"].clone())).collect();
    let want = [("in/a.txt", 30), ("in/a.txt", 8), ("in/b.html", 40), ("urn:uuid:1", 30), ("urn:uuid:1", 100_000_000)];
    assert_eq!(seen, want.map(|(id, n)| (id, Value::from(n))));
    assert_eq!(rows[3]["pass"]["uri"], "https://example.com/a");
}

#[test]
fn a_table_has_a_row_for_each_figure_and_for_each_error() {
    let folder = Folder::new("batch-csv").with("in.jsonl", articles(0..2) + "{\"id\":\"x\"}\n");
    assert_eq!(code(&batch(&folder, &["in.jsonl", "--rows", "csv"])), Some(0));
    let table = String::from_utf8(folder.read("out/part-00000.csv")).unwrap();
    let lines: Vec<_> = table.split_terminator("\r\n").collect();
    assert_eq!(lines.len(), 4);
    let columns = lines[0].split(',').count();
    assert!(
        lines[0].ends_with(",error") && lines[3].starts_with("x,") && lines[3].ends_with(",missing_field"),
        "{table}"
    );
    assert_eq!(lines[3].split(',').count(), columns);
}

#[test]
fn a_line_beyond_the_limit_is_answered_and_its_neighbours_are_whole() {
    let long = format!("{{\"id\":\"long\",\"text\":\"{}\"}}\n", "x".repeat(3 << 20));
    let folder = Folder::new("batch-long").with("in.jsonl", articles(0..1) + &long + &articles(1..2));
    assert_eq!(code(&batch(&folder, &["in.jsonl", "--max-record", "1M"])), Some(0));
    let rows = rows(&folder);
    assert_eq!(rows[1]["error"]["code"], "line_too_long");
    assert_eq!((rows[0]["id"].clone(), rows[2]["id"].clone()), (Value::from(0), Value::from(1)));
}

#[test]
fn an_archive_that_unpacks_to_far_more_costs_one_record_and_little_memory() {
    let bomb = |name: &str| format!("{{\"id\":\"{name}\",\"text\":\"{}\"}}\n", "x".repeat(64 << 20));
    let folder = Folder::new("batch-bomb")
        .with("a.jsonl.gz", gz(articles(0..1) + &bomb("a") + &articles(1..2)))
        .with("b.html", gz(bomb("b")))
        .with("c.jsonl", articles(2..3));
    assert!(folder.read("a.jsonl.gz").len() < 1 << 20);
    let output = batch(&folder, &["a.jsonl.gz", "b.html", "c.jsonl", "--max-record", "1M"]);
    assert_eq!(code(&output), Some(0), "{output:?}");
    let rows = rows(&folder);
    let seen: Vec<_> = rows.iter().map(|r| r["error"]["code"].as_str().unwrap_or("sound")).collect();
    assert_eq!(seen, ["sound", "line_too_long", "sound", "text_too_long", "sound"]);
}
