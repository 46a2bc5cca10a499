//! Archives on one machine: `tallymark batch IN… --out DIR`.
//!
//! * [`inputs`]: which files, and what they hold
//! * [`compression`], [`warc`], [`page`], [`record`]: the articles in them, one after the other, in bounded memory
//! * [`pool`]: analysis on all cores, in order
//! * [`rows`], [`shards`], [`sink`]: what is written, whole shards only; `columnar` is Parquet
//! * [`manifest`]: what may be taken up again
//! * [`progress`]: for whoever watches

#[cfg(feature = "parquet")]
mod columnar;
mod compression;
mod inputs;
mod manifest;
mod page;
mod pool;
mod progress;
mod record;
mod rows;
mod shards;
mod sink;
mod warc;

use std::iter;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use clap::ValueEnum;
use tallymark::analyse;

use crate::args::{ReadingArgs, bytes};
use crate::exit::Failure;
use crate::jsonl::quieten_panics;
use inputs::find;
use manifest::Manifest;
use progress::Progress;
use record::{Record, Records};
use rows::{Rows, Tally};
use shards::Shards;
use sink::Format;
use tallymark::protocol::{Answerer, Fault, Line};

/// Articles that are analysed at a time, and their bytes: enough that passing them on costs nothing.
const TOGETHER: usize = 64;
const BYTES: usize = 1 << 20;

/// What can be asked of a batch.
#[derive(Debug, clap::Args)]
pub(crate) struct BatchArgs {
    /// Files, folders or patterns; gzip and zstd are unpacked
    #[arg(value_name = "IN", required = true)]
    inputs: Vec<PathBuf>,
    /// The folder to write to; work that was broken off there goes on
    #[arg(short, long, value_name = "DIR")]
    out: PathBuf,
    /// What a row is
    #[arg(long, value_enum, default_value_t = Form::Articles)]
    rows: Form,
    /// What the files hold [default: told by their names]
    #[arg(long, value_enum, value_name = "FORM")]
    input: Option<inputs::Form>,
    /// Threads that analyse [default: all cores]
    #[arg(long, value_name = "N")]
    threads: Option<usize>,
    /// Articles in one file of the output
    #[arg(long, value_name = "N", default_value = "10000", value_parser = clap::value_parser!(u64).range(1..))]
    shard: u64,
    /// Longest article in bytes as it stands in its file; a longer one is answered with an error (K, M and G are accepted)
    #[arg(long, value_name = "BYTES", default_value = "16M", value_parser = bytes)]
    max_record: usize,
    /// Write over what other work left in the folder
    #[arg(long)]
    anew: bool,
    #[command(flatten)]
    reading: ReadingArgs,
}

/// What a row of the output is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// An article with its whole report, as `tallymark jsonl` answers
    Articles,
    /// A figure, as JSON
    Figures,
    /// A figure, as comma-separated values
    Csv,
    /// A figure, as Parquet
    #[cfg(feature = "parquet")]
    Parquet,
}

/// Some articles of one shard.
struct Batch {
    shard: u64,
    records: Vec<Record>,
}

/// Reads the inputs and writes what is in them.
pub(crate) fn run(args: &BatchArgs) -> Result<(), Failure> {
    quieten_panics();
    let inputs = find(&args.inputs, args.input)?;
    let options = args.reading.options();
    let settings = format!("{:?} {:?} {:?} {} {}", args.rows, args.input, options, args.shard, args.max_record);
    let manifest = Manifest::new(settings, &inputs);
    manifest.claim(&args.out, args.anew)?;

    let mut shards = Shards::new(&args.out, Format::of(args.rows));
    let (done, mut all) = shards.done();
    let read = Arc::new(AtomicU64::new(0));
    let mut progress = Progress::new(manifest.bytes(), Arc::clone(&read));
    let records =
        Records::new(inputs, args.max_record, read).skip(usize::try_from(done * args.shard).unwrap_or(usize::MAX));
    let answerer = Answerer { options, max_line: args.max_record, analyse };
    let threads = args.threads.or_else(|| std::thread::available_parallelism().ok().map(Into::into)).unwrap_or(1);
    let unwritten = |e| Failure::writing(&args.out.display().to_string(), &e);

    let work = |batch: Batch| answer(&answerer, args.rows, batch);
    pool::in_order(threads, batches(records, done, args.shard), work, |(shard, rows, tally)| {
        all.add(&tally);
        progress.add(&tally);
        shards.append(shard, rows, &tally).map_err(unwritten)
    })?;
    shards.finish().map_err(unwritten)?;
    progress.end();
    conclude(&all)
}

/// Says what was done. An input that could not be read to its end makes the exit status say so.
fn conclude(all: &Tally) -> Result<(), Failure> {
    let errors: Vec<_> = all.errors.iter().map(|(code, n)| format!(", {n} {code}")).collect();
    eprintln!("tallymark: {} articles, {} figures{}", all.articles, all.figures, errors.concat());
    if all.errors.contains_key(Fault::UNREADABLE) { Err(Failure::Told) } else { Ok(()) }
}

/// The records in batches that never reach from one shard into the next; shard `first` comes first.
fn batches(records: impl Iterator<Item = Record> + Send, first: u64, shard: u64) -> impl Iterator<Item = Batch> + Send {
    let mut records = records;
    let mut count = 0;
    iter::from_fn(move || {
        let left = usize::try_from(shard - count % shard).unwrap_or(usize::MAX).min(TOGETHER);
        let number = first + count / shard;
        let taken = take(&mut records, left);
        count += taken.len() as u64;
        (!taken.is_empty()).then_some(Batch { shard: number, records: taken })
    })
}

fn take(records: &mut impl Iterator<Item = Record>, most: usize) -> Vec<Record> {
    let (mut taken, mut bytes) = (Vec::new(), 0);
    while taken.len() < most && bytes < BYTES {
        let Some(record) = records.next() else { break };
        bytes += record.size();
        taken.push(record);
    }
    taken
}

fn answer(answerer: &Answerer, form: Form, batch: Batch) -> (u64, Rows, Tally) {
    let (mut rows, mut tally) = (Rows::none(form), Tally::default());
    for record in batch.records {
        let answer = match record {
            Record::Line { bytes, cut: false } => answerer.reply(Line::Whole(&bytes)),
            Record::Line { bytes, cut: true } => answerer.reply(Line::Cut(&bytes)),
            Record::Page { id, uri, wanted } => answerer.about(&id, uri.as_deref(), wanted),
        };
        rows.add(form, &answer, &mut tally);
    }
    (batch.shard, rows, tally)
}
