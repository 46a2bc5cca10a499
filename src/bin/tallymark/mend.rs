//! `tallymark mend FILE`: the text as it was before it was damaged, and the list of repairs, which can be edited and made again.

use std::path::Path;

use tallymark::repair::{Record, Repaired, repair, replay};
use tallymark::text::{PositionEncoding, PositionIndex};

use crate::args::MendArgs;
use crate::charset;
use crate::exit::Failure;
use crate::files;

/// What offsets in a list count.
const UNITS: PositionEncoding = PositionEncoding::CodePoint;

/// Mends the file, or makes the repairs of a list, and prints the text or the list.
pub(crate) fn run(args: &MendArgs) -> Result<(), Failure> {
    let pasted = text(&args.file)?;
    let repaired = match &args.replay {
        Some(list) => made_again(&pasted, list)?,
        None => repair(&pasted),
    };
    if args.repairs {
        return files::write(None, listed(&pasted, &repaired).as_bytes());
    }
    files::write(None, repaired.text.as_bytes())
}

/// One repair a line, in the form that reports have.
fn listed(pasted: &str, repaired: &Repaired) -> String {
    let index = PositionIndex::new(pasted, UNITS);
    // Writing plain data as JSON does not fail.
    let line = |r| serde_json::to_string(&Record::of(r, &index)).unwrap_or_default() + "\n";
    repaired.repairs.iter().map(line).collect()
}

fn made_again(pasted: &str, list: &Path) -> Result<Repaired, Failure> {
    let wrong = |n: usize, why: String| Failure::Usage(format!("{}: line {n}: {why}", list.display()));
    let mut records: Vec<Record> = Vec::new();
    for (n, line) in text(list)?.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        records.push(serde_json::from_str(line).map_err(|e| wrong(n + 1, e.to_string()))?);
    }
    replay(pasted, &records, UNITS).map_err(|why| Failure::Usage(format!("{}: {why}", list.display())))
}

fn text(path: &Path) -> Result<String, Failure> {
    let bytes = files::read(path).map_err(|e| Failure::Io(format!("{}: {e}", path.display())))?;
    Ok(charset::decode(&bytes, None))
}
