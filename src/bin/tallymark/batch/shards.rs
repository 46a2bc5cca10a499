//! The output: one file for so many articles, written whole or not at all.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::rows::{Rows, Tally};
use super::sink::{Format, Sink};

/// Writes shards into a folder: `part-00000.jsonl`, `part-00001.jsonl`, …
///
/// A shard is written under another name and takes its own when it is complete and on the disk, so whatever has its name is done.
/// What was counted in it stands beside it, in `part-00000.tally.json`.
pub(crate) struct Shards {
    folder: PathBuf,
    format: Format,
    open: Option<Open>,
}

struct Open {
    number: u64,
    sink: Sink,
    tally: Tally,
}

impl Shards {
    /// Shards in `folder`.
    pub(crate) fn new(folder: &Path, format: Format) -> Self {
        Self { folder: folder.to_owned(), format, open: None }
    }

    /// How many shards are done, and what is in them.
    pub(crate) fn done(&self) -> (u64, Tally) {
        let (mut number, mut all) = (0, Tally::default());
        while self.path(number, self.format.ending()).exists() {
            let counted = fs::read(self.path(number, "tally.json")).ok();
            all.add(&counted.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default());
            number += 1;
        }
        (number, all)
    }

    /// Appends rows to shard `number`; the one before is complete then.
    pub(crate) fn append(&mut self, number: u64, rows: Rows, tally: &Tally) -> io::Result<()> {
        if self.open.as_ref().is_some_and(|o| o.number != number) {
            self.finish()?;
        }
        let open = match &mut self.open {
            Some(open) => open,
            None => {
                let sink = Sink::create(self.format, &self.path(number, "part"))?;
                self.open.insert(Open { number, sink, tally: Tally::default() })
            }
        };
        open.tally.add(tally);
        open.sink.append(rows)
    }

    /// Completes the shard that is being written.
    pub(crate) fn finish(&mut self) -> io::Result<()> {
        let Some(open) = self.open.take() else { return Ok(()) };
        open.sink.finish()?.sync_all()?;
        fs::write(self.path(open.number, "tally.json"), serde_json::to_vec(&open.tally)?)?;
        fs::rename(self.path(open.number, "part"), self.path(open.number, self.format.ending()))
    }

    fn path(&self, number: u64, ending: &str) -> PathBuf {
        self.folder.join(format!("part-{number:05}.{ending}"))
    }
}
