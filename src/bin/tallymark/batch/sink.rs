//! What a shard is written as.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use super::Form;
#[cfg(feature = "parquet")]
use super::columnar::Columnar;
use super::rows::{Rows, header};

/// The form of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Jsonl,
    Csv,
    #[cfg(feature = "parquet")]
    Parquet,
}

impl Format {
    /// The form in which these rows are written.
    pub(crate) fn of(form: Form) -> Self {
        match form {
            Form::Articles | Form::Figures => Self::Jsonl,
            Form::Csv => Self::Csv,
            #[cfg(feature = "parquet")]
            Form::Parquet => Self::Parquet,
        }
    }

    /// How the names of such files end.
    pub(crate) fn ending(self) -> &'static str {
        match self {
            Self::Jsonl => "jsonl",
            Self::Csv => "csv",
            #[cfg(feature = "parquet")]
            Self::Parquet => "parquet",
        }
    }
}

/// A file that takes rows.
pub(crate) enum Sink {
    Bytes(BufWriter<File>),
    #[cfg(feature = "parquet")]
    Columns(Box<Columnar>),
}

impl Sink {
    /// A new file at `path`.
    pub(crate) fn create(format: Format, path: &Path) -> io::Result<Self> {
        let mut file = BufWriter::with_capacity(256 << 10, File::create(path)?);
        match format {
            #[cfg(feature = "parquet")]
            Format::Parquet => return Ok(Self::Columns(Box::new(Columnar::new(file)?))),
            Format::Csv => file.write_all(header().as_bytes())?,
            Format::Jsonl => {}
        }
        Ok(Self::Bytes(file))
    }

    /// Adds rows behind the others.
    pub(crate) fn append(&mut self, rows: Rows) -> io::Result<()> {
        match (self, rows) {
            (Self::Bytes(file), Rows::Written(bytes)) => file.write_all(&bytes),
            #[cfg(feature = "parquet")]
            (Self::Columns(file), Rows::Cells(rows)) => file.append(rows),
            #[cfg(feature = "parquet")]
            _ => Err(io::Error::other("rows of another form")),
        }
    }

    /// Completes the file, and gives it to be put on the disk.
    pub(crate) fn finish(self) -> io::Result<File> {
        let file = match self {
            Self::Bytes(file) => file,
            #[cfg(feature = "parquet")]
            Self::Columns(file) => file.finish()?,
        };
        file.into_inner().map_err(io::IntoInnerError::into_error)
    }
}
