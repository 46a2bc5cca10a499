//! The command-line tool: `tallymark FILE…` for people, `tallymark jsonl` for streams.
//!
//! * [`args`]: what can be asked
//! * [`jsonl`]: one JSON object a line in, one a line out
//! * [`batch`]: archives in, shards of rows out
//! * [`charset`]: bytes to text
//! * [`files`]: files in, a table or an export out
//! * [`explain`]: why a report says what it says
//! * [`mend`]: damaged text in, mended text or the list of repairs out
//! * [`exit`]: what the exit status says

mod args;
mod batch;
mod charset;
mod exit;
mod explain;
mod files;
mod jsonl;
mod mend;

use std::process::ExitCode;

use clap::Parser;

use args::{Args, Command};
use exit::Failure;

fn main() -> ExitCode {
    let args = Args::parse();
    let outcome = match &args.command {
        Some(Command::Jsonl(asked)) => jsonl::run(asked),
        Some(Command::Batch(asked)) => batch::run(asked),
        Some(Command::Explain(asked)) => explain::run(asked),
        Some(Command::Mend(asked)) => mend::run(asked),
        None => files::run(&args.files),
    };
    outcome.map_or_else(Failure::report, |()| ExitCode::SUCCESS)
}
