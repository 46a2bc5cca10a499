//! The project's tasks: what a person runs is what continuous integration runs.

mod again;
mod bench;
mod build;
mod command;
mod fuzz;
mod gate;
mod generate;
mod growth;
mod native;
mod package;
mod papers;
mod serve;
mod server;
mod settings;
mod shared;
mod size;
mod step;
mod supply;
mod tally;
mod test;
mod tools;
mod train;
mod weight;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask TASK

  serve [PORT]   build and show the page on this machine; installs what is missing
  test           every test there is, formatting and lints; installs what is missing
  test --hosts   the package installed and run in bundlers, a plain folder and Node;
                 needs npm and its registry
  test --firefox the same reports in Firefox, and the page in it; installs what is missing
  test --python  the Python package, built, installed and tested; needs Python and PyPI
  test --spark   the same on a Spark cluster with processes killed; needs Java too
  gate           figures on annotated documents against their floors in tests/gate.toml;
                 --raise lifts the floors to what is reached
  bench          Tallymark and its peers on the same texts, as ratios; fails where one
                 has fallen by a quarter. --quick takes fewer rounds, --record writes
                 docs/performance.md
  growth         time, instructions and memory against the size of the text; --record writes
                 docs/performance.md. Takes a quarter of an hour
  fuzz SECONDS   each fuzzer for so long; needs a nightly compiler and cargo-fuzz
  build          the wasm package into www/pkg, with its sizes; --twice builds it again in
                 another place and compares the bytes
  page           the page's scripts and styles put together again into www/pkg, after a change
                 to www; `serve` does it at each visit
  size           what the module is made of, by room and by list; --record writes
                 docs/performance.md
  gen            compiled tables and types from lexicon/ and src/report/
  train          the weights of the rankers from tests/gold/; --folds N and
                 --against FILE only measure
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let root = root();
    let result = match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["serve"] => serve::serve(&root, None),
        ["serve", port] => serve::serve(&root, Some(port)),
        ["test"] => test::test(&root),
        ["test", "--hosts"] => test::hosts(&root),
        ["test", "--firefox"] => test::in_firefox(&root),
        ["test", "--python"] => test::python(&root, false),
        ["test", "--spark"] => test::python(&root, true),
        ["gate"] => gate::gate(&root, false),
        ["gate", "--raise"] => gate::gate(&root, true),
        ["bench"] => bench::bench(&root, bench::Form::Whole),
        ["bench", "--quick"] => bench::bench(&root, bench::Form::Quick),
        ["bench", "--record"] => bench::bench(&root, bench::Form::Record),
        ["growth"] => growth::growth(&root, false),
        ["growth", "--record"] => growth::growth(&root, true),
        ["fuzz", seconds] => fuzz::fuzz(&root, seconds),
        ["build", "--twice"] => again::build_twice(&root),
        ["page"] => settings::Settings::read(&root).and_then(|settings| package::join_page(&root, &settings)),
        ["build"] => build::build(&root),
        ["size"] => weight::weigh(&root, false),
        ["size", "--record"] => weight::weigh(&root, true),
        ["gen"] => generate::write(&root),
        ["train"] => train::train(&root, None),
        ["train", flag @ ("--folds" | "--against"), value] => train::train(&root, Some((flag, value))),
        ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(())
        }
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            if !message.is_empty() {
                eprintln!("xtask: {message}");
            }
            ExitCode::FAILURE
        }
    }
}

/// The folder of the repository, or the copy that is to be built.
fn root() -> PathBuf {
    if let Some(copy) = std::env::var_os("TALLYMARK_ROOT") {
        return copy.into();
    }
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}
