//! What can be asked on the command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use tallymark::text::PositionEncoding;
use tallymark::{Options, Source, analyse};

/// Reads a pasted article, menus, damage and all, and lays out every figure that it states.
#[derive(Debug, Parser)]
#[command(name = "tallymark", version = VERSION, after_help = STATUS)]
#[command(args_conflicts_with_subcommands = true, arg_required_else_help = true)]
pub(crate) struct Args {
    /// What to do instead of reading files.
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) files: FilesArgs,
}

const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), " protocol 1");
const STATUS: &str = "Exit status: 0 all was answered, 2 wrong usage, 3 something could not be read or written.";

/// The ways to use the tool other than on files.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Read one JSON object a line, answer each with one line
    ///
    /// Each input line is {"id": …, "text": …} or {"id": …, "html": …}. Each is answered in order with
    /// {"v":1,"id":…,"report":{…}} or {"v":1,"id":…,"error":{"code":…,"message":…}}. A "pass" object is echoed, other keys
    /// are ignored.
    Jsonl(JsonlArgs),
    /// Read archives on all cores, write their figures in shards
    ///
    /// Reads JSON lines, text, HTML, WARC and WET, gzip and zstd. Each shard is written whole or not at all, and what was
    /// broken off goes on where it was.
    Batch(crate::batch::BatchArgs),
    /// Print why the report on a file says what it says
    ///
    /// For every figure each slot with its words, the rule that chose them and their place; what was noted between the figures; and
    /// the reasons of traps, dropped lines and repairs. The rules are told at the end; all of them are in docs/rules.md.
    Explain(ExplainArgs),
    /// Mend damaged text, and no more
    ///
    /// Prints the text, or with --repairs the list of what was repaired, one JSON object a line. Lines that are taken out of the list
    /// are repairs taken back: with --replay the list that is left is made again on the same file.
    Mend(MendArgs),
}

/// One file, mended.
#[derive(Debug, clap::Args)]
pub(crate) struct MendArgs {
    /// The file to read, as text in any charset; `-` is standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Print the list of repairs and not the text
    #[arg(long)]
    pub(crate) repairs: bool,
    /// Make the repairs of this list, and no others
    #[arg(long, value_name = "LIST")]
    pub(crate) replay: Option<PathBuf>,
}

/// One file, explained.
#[derive(Debug, clap::Args)]
pub(crate) struct ExplainArgs {
    /// The file to read; `-` is standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Explain this figure alone, counted from 1 as in the table
    #[arg(long, value_name = "N")]
    pub(crate) figure: Option<usize>,
    /// Read the file as HTML, whatever its name
    #[arg(long)]
    pub(crate) html: bool,
    #[command(flatten)]
    pub(crate) reading: ReadingArgs,
}

/// Files in, a table or an export out.
#[derive(Debug, clap::Args)]
pub(crate) struct FilesArgs {
    /// Files to read, in any charset that browsers know; `-` is standard input; `.html` and `.htm` are read as HTML
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<PathBuf>,
    /// What to print [default: by the name given with -o, else table]
    #[arg(long, value_enum)]
    pub(crate) format: Option<Format>,
    /// Write to this file instead of standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Read every file as HTML, whatever its name
    #[arg(long)]
    pub(crate) html: bool,
    #[command(flatten)]
    pub(crate) reading: ReadingArgs,
}

/// What a stream can ask for.
#[derive(Debug, clap::Args)]
pub(crate) struct JsonlArgs {
    /// Longest input line in bytes; a longer one is answered with an error (K, M and G are accepted)
    #[arg(long, value_name = "BYTES", default_value = "16M", value_parser = bytes)]
    pub(crate) max_line: usize,
    #[command(flatten)]
    pub(crate) reading: ReadingArgs,
}

/// What every way of use can ask for.
#[derive(Debug, clap::Args)]
pub(crate) struct ReadingArgs {
    /// Report every quantity that was read, bare numbers too, in "quantities"
    #[arg(long)]
    quantities: bool,
    /// What offsets count
    #[arg(long, value_enum, value_name = "UNIT", default_value_t = Positions::CodePoint)]
    positions: Positions,
    /// Longest text in bytes (K, M and G are accepted)
    #[arg(long, value_name = "BYTES", default_value = "64M", value_parser = text_bytes)]
    max_text: usize,
    /// Drop lines in which this regular expression is found (may be given several times)
    #[arg(long, value_name = "REGEX", value_parser = pattern)]
    drop_pattern: Vec<String>,
    /// Keep lines in which this regular expression is found, whatever they look like
    #[arg(long, value_name = "REGEX", value_parser = pattern)]
    keep_pattern: Vec<String>,
}

impl ReadingArgs {
    /// The same as the library's options.
    pub(crate) fn options(&self) -> Options {
        Options {
            positions: self.positions.encoding(),
            quantities: self.quantities,
            max_bytes: self.max_text,
            drop_patterns: self.drop_pattern.clone(),
            keep_patterns: self.keep_pattern.clone(),
            ..Options::default()
        }
    }
}

/// A regular expression, refused before anything is read where it is none.
fn pattern(given: &str) -> Result<String, String> {
    let options = Options { drop_patterns: vec![given.to_owned()], ..Options::default() };
    analyse(&Source::Text(""), &options).map_err(|e| e.to_string())?;
    Ok(given.to_owned())
}

/// What can be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// A table for reading
    Table,
    /// The whole report, one JSON object a line for each file
    Json,
    /// Comma-separated values that open in a spreadsheet
    Csv,
    /// A Markdown table
    Md,
    /// A workbook
    Xlsx,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Positions {
    /// Unicode code points, as Python strings count
    CodePoint,
    /// UTF-16 units, as JavaScript strings count
    Utf16,
    /// Bytes, as Rust strings count
    Utf8,
}

impl Positions {
    fn encoding(self) -> PositionEncoding {
        match self {
            Self::CodePoint => PositionEncoding::CodePoint,
            Self::Utf16 => PositionEncoding::Utf16,
            Self::Utf8 => PositionEncoding::Utf8,
        }
    }
}

/// A number of bytes: `1048576`, `1024K`, `1M`.
pub(crate) fn bytes(given: &str) -> Result<usize, String> {
    let (digits, shift) = match given.as_bytes().last() {
        Some(b'k' | b'K') => (&given[..given.len() - 1], 10),
        Some(b'm' | b'M') => (&given[..given.len() - 1], 20),
        Some(b'g' | b'G') => (&given[..given.len() - 1], 30),
        _ => (given, 0),
    };
    let number: usize = digits.parse().map_err(|_| "not a number of bytes".to_owned())?;
    match number.checked_mul(1 << shift) {
        Some(0) => Err("at least 1".to_owned()),
        Some(n) => Ok(n),
        None => Err("too large".to_owned()),
    }
}

/// A number of bytes that the library accepts as a limit.
fn text_bytes(given: &str) -> Result<usize, String> {
    let limit = bytes(given)?;
    if limit > Options::MAX_BYTES {
        return Err(format!("at most {}", Options::MAX_BYTES));
    }
    Ok(limit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_definition_is_sound() {
        Args::command().debug_assert();
    }

    #[test]
    fn sizes_may_carry_a_letter() {
        assert_eq!(bytes("1024"), Ok(1024));
        assert_eq!(bytes("16M"), Ok(16 << 20));
        assert_eq!(bytes("2k"), Ok(2048));
        assert!(bytes("0").is_err());
        assert!(bytes("M").is_err());
        assert!(bytes("99999999999G").is_err());
        assert!(text_bytes("257M").is_err());
    }

    #[test]
    fn a_stream_and_files_do_not_mix() {
        assert!(Args::try_parse_from(["tallymark", "a.txt", "--format", "csv"]).is_ok());
        assert!(Args::try_parse_from(["tallymark", "jsonl", "--positions", "utf16"]).is_ok());
        assert!(Args::try_parse_from(["tallymark", "jsonl", "a.txt"]).is_err());
        assert!(Args::try_parse_from(["tallymark", "--format", "csv"]).is_err());
    }
}
