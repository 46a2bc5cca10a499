//! `tallymark FILE…` as a process: what a person sees, and the exports.
#![cfg(all(feature = "cli", not(target_arch = "wasm32")))]

use std::fs;
use std::process::{Command, Output};

#[path = "support/folder.rs"]
mod folder;

use folder::Folder;

fn stdout(output: &Output) -> &str {
    assert!(output.status.success(), "{output:?}");
    std::str::from_utf8(&output.stdout).unwrap()
}

const PAGE: &str = "某市去年新增高新技术企业超30家\n\n去年，该市新增高新技术企业超30家，引进项目18个。\n";

#[test]
fn a_file_is_laid_out_as_a_table() {
    let folder = Folder::new("table").with("page.txt", PAGE);
    let output = folder.tool(&["page.txt"]).output().unwrap();
    assert!(stdout(&output).contains("zh-Hans · "), "{output:?}");
}

#[test]
fn standard_input_is_a_file_named_by_a_dash() {
    let folder = Folder::new("dash").with("page.txt", format!("\u{feff}{PAGE}"));
    let mut command = Command::new(env!("CARGO_BIN_EXE_tallymark"));
    command.args(["--format", "json", "-"]).stdin(fs::File::open(folder.0.join("page.txt")).unwrap());
    let output = command.output().unwrap();
    let report: serde_json::Value = serde_json::from_str(stdout(&output)).unwrap();
    assert_eq!(report["text"], PAGE);
}

#[test]
fn several_files_give_one_report_a_line() {
    let folder = Folder::new("json").with("a.txt", PAGE).with("b.html", "<p>a</p>");
    let output = folder.tool(&["a.txt", "b.html", "--format", "json"]).output().unwrap();
    let reports: Vec<serde_json::Value> = stdout(&output).lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(reports.len(), 2);
    assert_eq!(reports[0]["text"], PAGE);
}

#[test]
fn exports_take_their_form_from_the_name_of_the_output() {
    let folder = Folder::new("exports").with("a.txt", PAGE).with("b.txt", PAGE);
    for name in ["out.csv", "out.md", "out.xlsx", "out.json"] {
        assert!(folder.tool(&["a.txt", "b.txt", "-o", name]).output().unwrap().status.success(), "{name}");
    }
    assert!(folder.read("out.csv").starts_with("\u{feff}file,quote,value,".as_bytes()));
    assert!(folder.read("out.md").starts_with(b"| file | figure | "));
    assert!(folder.read("out.xlsx").starts_with(b"PK"));
    assert!(folder.read("out.json").starts_with(b"{\"schema\":"));
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_the_others_are_printed() {
    let folder = Folder::new("bad").with("good.txt", PAGE);
    let output = folder.tool(&["absent.txt", "good.txt"]).output().unwrap();
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    assert!(String::from_utf8(output.stderr).unwrap().contains("absent.txt: "));
    assert!(String::from_utf8(output.stdout).unwrap().contains("zh-Hans"));
}

#[test]
fn a_file_is_decoded_by_its_charset() {
    let folder = Folder::new("charset").with("gbk.txt", encoding_rs::GBK.encode(PAGE).0).with("utf8.txt", PAGE);
    let csv = |name: &str| folder.tool(&["--format", "csv", name]).output().unwrap().stdout;
    assert_eq!(csv("gbk.txt"), csv("utf8.txt"));
}

#[test]
fn a_text_beyond_the_limit_is_refused() {
    let folder = Folder::new("long").with("a.txt", PAGE);
    let output = folder.tool(&["a.txt", "--max-text", "10"]).output().unwrap();
    assert_eq!(output.status.code(), Some(3), "{output:?}");
}

#[test]
fn explain_tells_what_decided_and_refuses_a_figure_that_is_not_there() {
    let folder = Folder::new("explain").with("page.txt", PAGE);
    let all = folder.tool(&["explain", "page.txt"]).output().unwrap();
    assert!(stdout(&all).contains("#1  超30家") && stdout(&all).contains("\nRules\n"), "{all:?}");
    let one = folder.tool(&["explain", "page.txt", "--figure", "3"]).output().unwrap();
    assert!(stdout(&one).starts_with("#3  18个"), "{one:?}");
    assert_eq!(folder.tool(&["explain", "page.txt", "--figure", "9"]).output().unwrap().status.code(), Some(2));
}

#[test]
fn repairs_are_listed_taken_back_and_made_again() {
    const DAMAGED: &str = "AT&amp;T去年新增3,\u{200b}124家。\n";
    let folder = Folder::new("mend").with("page.txt", DAMAGED);
    let mended = folder.tool(&["mend", "page.txt"]).output().unwrap();
    assert_eq!(stdout(&mended), "AT&T去年新增3,124家。\n");
    let list = folder.tool(&["mend", "page.txt", "--repairs"]).output().unwrap();
    assert_eq!(stdout(&list).lines().count(), 2);
    let rest: Vec<&str> = stdout(&list).lines().filter(|line| !line.contains("html_entity")).collect();
    let folder = folder.with("list.jsonl", rest.concat());
    let again = folder.tool(&["mend", "page.txt", "--replay", "list.jsonl"]).output().unwrap();
    assert_eq!(stdout(&again), "AT&amp;T去年新增3,124家。\n");
    let folder = folder.with("other.txt", "another text");
    let refused = folder.tool(&["mend", "other.txt", "--replay", "list.jsonl"]).output().unwrap();
    assert_eq!(refused.status.code(), Some(2), "{refused:?}");
}

#[test]
fn help_tells_both_ways_of_use() {
    let help = Folder::new("help").tool(&["--help"]).output().unwrap();
    assert!(stdout(&help).contains("jsonl") && stdout(&help).contains("<FILE>..."), "{help:?}");
}
