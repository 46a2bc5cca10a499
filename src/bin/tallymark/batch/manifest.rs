//! What a folder of output was made from, so that only the same work is taken up again.

use std::fs;
use std::path::Path;
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};

use super::inputs::Input;
use crate::exit::Failure;

const FILE: &str = "batch.json";

/// The work: the version of the tool, what was asked, and the files.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Manifest {
    tallymark: String,
    settings: String,
    inputs: Vec<Listed>,
}

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Listed {
    path: String,
    bytes: u64,
    /// Seconds since 1970.
    modified: u64,
}

impl Manifest {
    /// The work to be done.
    pub(crate) fn new(settings: String, inputs: &[Input]) -> Self {
        let listed = |input: &Input| {
            let data = fs::metadata(&input.path).ok();
            let modified = data.as_ref().and_then(|d| d.modified().ok()?.duration_since(UNIX_EPOCH).ok());
            Listed {
                path: input.path.display().to_string(),
                bytes: data.map_or(0, |d| d.len()),
                modified: modified.map_or(0, |m| m.as_secs()),
            }
        };
        let inputs = inputs.iter().map(listed).collect();
        Self { tallymark: env!("CARGO_PKG_VERSION").to_owned(), settings, inputs }
    }

    /// Bytes of all inputs.
    pub(crate) fn bytes(&self) -> u64 {
        self.inputs.iter().map(|i| i.bytes).sum()
    }

    /// Makes `folder` the place of this work: a new one, or one where the same work has begun. With `anew`, what another work
    /// left there is removed.
    pub(crate) fn claim(&self, folder: &Path, anew: bool) -> Result<(), Failure> {
        let named = folder.display().to_string();
        let unwritable = |e| Failure::writing(&named, &e);
        fs::create_dir_all(folder).map_err(unwritable)?;
        let path = folder.join(FILE);
        let known = fs::read(&path).ok().and_then(|bytes| serde_json::from_slice::<Self>(&bytes).ok());
        if known.as_ref() == Some(self) && !anew {
            return Ok(());
        }
        let mut left = parts(folder).map_err(unwritable)?;
        if !left.is_empty() && !anew {
            let why = "holds the output of other work; name another folder, or give --anew to write over it";
            return Err(Failure::Usage(format!("{named} {why}")));
        }
        left.drain(..).try_for_each(fs::remove_file).map_err(unwritable)?;
        let bytes = serde_json::to_vec_pretty(self).map_err(|e| Failure::writing(&named, &e.into()))?;
        fs::write(&path, bytes).map_err(unwritable)
    }
}

/// What shards left in a folder.
fn parts(folder: &Path) -> std::io::Result<Vec<std::path::PathBuf>> {
    let paths: Result<Vec<_>, _> = fs::read_dir(folder)?.map(|e| e.map(|e| e.path())).collect();
    let is_part = |name: &str| {
        let number = name.strip_prefix("part-").and_then(|rest| rest.split_once('.'));
        number.is_some_and(|(number, _)| number.bytes().all(|b| b.is_ascii_digit()))
    };
    Ok(paths?.into_iter().filter(|p| p.file_name().is_some_and(|n| is_part(&n.to_string_lossy()))).collect())
}
