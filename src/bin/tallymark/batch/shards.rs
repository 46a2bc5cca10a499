//! The output: one file for so many articles, written whole or not at all.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use super::rows::Tally;

/// Writes shards into a folder: `part-00000.jsonl`, `part-00001.jsonl`, …
///
/// A shard is written under another name and takes its own when it is complete and on the disk, so whatever has its name is done.
/// What was counted in it stands beside it, in `part-00000.tally.json`.
pub(crate) struct Shards {
    folder: PathBuf,
    ending: &'static str,
    header: String,
    open: Option<Open>,
}

struct Open {
    number: u64,
    file: BufWriter<File>,
    tally: Tally,
}

impl Shards {
    /// Shards in `folder`, each with `header` in front.
    pub(crate) fn new(folder: &Path, ending: &'static str, header: String) -> Self {
        Self { folder: folder.to_owned(), ending, header, open: None }
    }

    /// How many shards are done, and what is in them.
    pub(crate) fn done(&self) -> (u64, Tally) {
        let (mut number, mut all) = (0, Tally::default());
        while self.path(number, self.ending).exists() {
            let counted = fs::read(self.path(number, "tally.json")).ok();
            all.add(&counted.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default());
            number += 1;
        }
        (number, all)
    }

    /// Appends rows to shard `number`; the one before is complete then.
    pub(crate) fn append(&mut self, number: u64, rows: &[u8], tally: &Tally) -> io::Result<()> {
        if self.open.as_ref().is_some_and(|o| o.number != number) {
            self.finish()?;
        }
        let open = match &mut self.open {
            Some(open) => open,
            None => self.open.insert(Self::begin(&self.path(number, "part"), number, &self.header)?),
        };
        open.tally.add(tally);
        open.file.write_all(rows)
    }

    fn begin(path: &Path, number: u64, header: &str) -> io::Result<Open> {
        let mut file = BufWriter::with_capacity(256 << 10, File::create(path)?);
        file.write_all(header.as_bytes())?;
        Ok(Open { number, file, tally: Tally::default() })
    }

    /// Completes the shard that is being written.
    pub(crate) fn finish(&mut self) -> io::Result<()> {
        let Some(open) = self.open.take() else { return Ok(()) };
        let file = open.file.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.sync_all()?;
        fs::write(self.path(open.number, "tally.json"), serde_json::to_vec(&open.tally)?)?;
        fs::rename(self.path(open.number, "part"), self.path(open.number, self.ending))
    }

    fn path(&self, number: u64, ending: &str) -> PathBuf {
        self.folder.join(format!("part-{number:05}.{ending}"))
    }
}
