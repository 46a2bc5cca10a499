//! The articles of the inputs, one after the other.

use std::io::{self, BufRead, Read};
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use super::compression::open;
use super::inputs::{Form, Input};
use super::page::{TooLong, page};
use super::warc;
use crate::charset;
use tallymark::protocol::{Fault, Line, LineReader, Stop, Wanted};

/// One article as it was read, not yet analysed.
#[derive(Debug)]
pub(crate) enum Record {
    /// A line of JSON; only its beginning where it is cut.
    Line { bytes: Vec<u8>, cut: bool },
    /// The text or page of a file or of a record in an archive, or why there is none.
    Page { id: String, uri: Option<String>, wanted: Result<Wanted, Fault> },
}

impl Record {
    /// About how much memory it takes.
    pub(crate) fn size(&self) -> usize {
        match self {
            Self::Line { bytes, .. } => bytes.len(),
            Self::Page { wanted: Ok(Wanted::Text(text) | Wanted::Html(text)), .. } => text.len(),
            Self::Page { .. } => 0,
        }
    }
}

/// The records of all inputs. An input that cannot be read, or not to its end, gives a record that says so; the next one follows.
pub(crate) struct Records {
    inputs: std::vec::IntoIter<Input>,
    current: Option<(Input, Source)>,
    max: usize,
    read: Arc<AtomicU64>,
}

enum Source {
    Lines(LineReader<Box<dyn BufRead + Send>>),
    Archive(Box<dyn BufRead + Send>),
    Whole(Box<dyn BufRead + Send>),
}

impl Records {
    /// Records of at most `max` bytes; the bytes of the files are counted in `read`.
    pub(crate) fn new(inputs: Vec<Input>, max: usize, read: Arc<AtomicU64>) -> Self {
        Self { inputs: inputs.into_iter(), current: None, max, read }
    }

    fn open(&self, input: &Input) -> io::Result<Source> {
        let file = open(&input.path, &self.read)?;
        Ok(match input.form {
            Form::Jsonl => Source::Lines(LineReader::new(file, 64 << 10, self.max)),
            Form::Warc => Source::Archive(file),
            Form::Text | Form::Html => Source::Whole(file),
        })
    }

    /// The next record of the current input, `None` at its end.
    fn draw(&mut self) -> io::Result<Option<Record>> {
        let max = self.max;
        let Some((input, source)) = &mut self.current else { return Ok(None) };
        match source {
            Source::Lines(lines) => match lines.next(|| Ok(())) {
                Ok(line) => Ok(line.map(|line| match line {
                    Line::Whole(bytes) => Record::Line { bytes: bytes.to_vec(), cut: false },
                    Line::Cut(bytes) => Record::Line { bytes: bytes.to_vec(), cut: true },
                })),
                Err(Stop::Reading(e) | Stop::Waiting(e)) => Err(e),
            },
            Source::Archive(file) => archived(file, max),
            Source::Whole(file) => {
                let record = whole(input, file, max)?;
                self.current = None;
                Ok(Some(record))
            }
        }
    }
}

impl Iterator for Records {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        loop {
            if self.current.is_none() {
                let input = self.inputs.next()?;
                match self.open(&input) {
                    Ok(source) => self.current = Some((input, source)),
                    Err(e) => return Some(unreadable(&input, &e)),
                }
            }
            match self.draw() {
                Ok(Some(record)) => return Some(record),
                Ok(None) => self.current = None,
                Err(e) => return self.current.take().map(|(input, _)| unreadable(&input, &e)),
            }
        }
    }
}

fn unreadable(input: &Input, why: &io::Error) -> Record {
    let id = input.path.display().to_string();
    Record::Page {
        id,
        uri: None,
        wanted: Err(Fault::new(Fault::UNREADABLE, format!("the input cannot be read: {why}"))),
    }
}

fn too_long(max: usize) -> Fault {
    Fault::new("text_too_long", format!("the text has more than {max} bytes"))
}

fn whole(input: &Input, file: &mut dyn BufRead, max: usize) -> io::Result<Record> {
    let mut bytes = Vec::new();
    file.take(max as u64 + 1).read_to_end(&mut bytes)?;
    let wanted = match input.form {
        _ if bytes.len() > max => Err(too_long(max)),
        Form::Html => Ok(Wanted::Html(charset::decode(&bytes, None))),
        _ => Ok(Wanted::Text(charset::decode(&bytes, None))),
    };
    Ok(Record::Page { id: input.path.display().to_string(), uri: None, wanted })
}

/// The next record of an archive that holds a page.
fn archived(mut file: &mut (dyn BufRead + Send), max: usize) -> io::Result<Option<Record>> {
    while let Some(record) = warc::read(&mut file, max)? {
        let Some(wanted) = page(&record, max) else { continue };
        let wanted = wanted.map_err(|TooLong| too_long(max));
        let id = record.field("WARC-Record-ID").unwrap_or_default().trim_matches(['<', '>']).to_owned();
        return Ok(Some(Record::Page { id, uri: record.field("WARC-Target-URI").map(str::to_owned), wanted }));
    }
    Ok(None)
}
