//! The literate cases of `tests/cases`. Each `.md` file holds some: a heading, why it matters, a text, what is to be found.
//!
//! * most folders: every figure of the text, and only those
//! * `negative`: sound text without a figure; nothing may be reported, nothing changed
//! * `known_failures`: what is not yet right. A case that passes is good news and must be moved to its folder
#![cfg(not(target_arch = "wasm32"))]

#[path = "support/case.rs"]
mod case;
#[path = "support/check.rs"]
mod check;

use std::path::PathBuf;

use case::{Case, cases_in};
use tallymark::Report;

/// Cases there are at least: a folder that is not found must not pass for one in which all is well.
const FEWEST: usize = 25;

fn shelf(name: &str) -> Vec<Case> {
    cases_in(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(name))
}

fn folders() -> Vec<String> {
    let entries = std::fs::read_dir(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases")).unwrap();
    let folders = entries.map(|e| e.unwrap()).filter(|e| e.path().is_dir());
    let mut names: Vec<_> = folders.map(|e| e.file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Runs `cases` and fails with everything that is wrong with each.
fn hold(cases: &[Case], faults: impl Fn(&Case, &Report) -> Vec<String>) {
    let mut broken = 0;
    for case in cases {
        let found = faults(case, &check::report_of(case));
        if !found.is_empty() {
            broken += 1;
            println!("\n{}: {}\n{}\n  {}", case.place, case.heading, case.text, found.join("\n  "));
        }
    }
    println!("{} cases held", cases.len() - broken);
    assert_eq!(broken, 0, "cases broken, see above");
}

#[test]
fn every_case_holds() {
    let shelves = folders().into_iter().filter(|f| f != "negative" && f != "known_failures");
    let cases: Vec<_> = shelves.flat_map(|s| shelf(&s)).collect();
    hold(&cases, check::faults);
}

#[test]
fn the_cases_are_found() {
    let cases: usize = folders().iter().map(|s| shelf(s).len()).sum();
    assert!(cases >= FEWEST, "only {cases} cases were found");
}

#[test]
fn nothing_is_found_in_or_done_to_sound_text_without_figures() {
    hold(&shelf("negative"), check::faults_of_sound_text);
}

#[test]
fn a_known_failure_that_passes_is_moved() {
    for case in shelf("known_failures") {
        let faults = check::faults(&case, &check::report_of(&case));
        assert!(
            !faults.is_empty(),
            "{}: {} is right now: move it to the folder it belongs to",
            case.place,
            case.heading
        );
    }
}
