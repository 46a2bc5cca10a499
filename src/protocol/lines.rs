//! The input cut into lines, in memory that is bounded whatever the input holds.

use std::io::{self, BufRead, BufReader, Read};

/// One line of the input, without its line feed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line<'b> {
    /// All of it.
    Whole(&'b [u8]),
    /// One longer than the limit: its beginning. The rest was read and dropped.
    Cut(&'b [u8]),
}

/// Why no further line comes.
#[derive(Debug)]
pub enum Stop {
    /// Reading failed.
    Reading(io::Error),
    /// What was to be done before waiting failed.
    Waiting(io::Error),
}

/// Cuts a stream at line feeds and at nothing else.
pub struct LineReader<R> {
    input: BufReader<R>,
    line: Vec<u8>,
    max: usize,
}

impl<R: Read> LineReader<R> {
    /// Reads `input` in blocks of `block` bytes and keeps lines of up to `max` bytes.
    pub fn new(input: R, block: usize, max: usize) -> Self {
        Self { input: BufReader::with_capacity(block, input), line: Vec::new(), max }
    }

    /// The next line; `None` at the end. Calls `wait` before each read that may block.
    pub fn next(&mut self, mut wait: impl FnMut() -> io::Result<()>) -> Result<Option<Line<'_>>, Stop> {
        self.line.clear();
        let (mut any, mut cut) = (false, false);
        loop {
            if self.input.buffer().is_empty() {
                wait().map_err(Stop::Waiting)?;
            }
            let block = match self.input.fill_buf() {
                Ok(block) => block,
                Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
                Err(e) => return Err(Stop::Reading(e)),
            };
            if block.is_empty() {
                break;
            }
            any = true;
            let end = block.iter().position(|&b| b == b'\n');
            let piece = &block[..end.unwrap_or(block.len())];
            let room = self.max - self.line.len();
            cut |= piece.len() > room;
            self.line.extend_from_slice(&piece[..piece.len().min(room)]);
            let used = piece.len() + usize::from(end.is_some());
            self.input.consume(used);
            if end.is_some() {
                break;
            }
        }
        Ok(match (any, cut) {
            (false, _) => None,
            (true, false) => Some(Line::Whole(&self.line)),
            (true, true) => Some(Line::Cut(&self.line)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lines of `input` as read in blocks of three bytes; a cut one is marked.
    fn lines(input: &str) -> Vec<String> {
        let mut reader = LineReader::new(input.as_bytes(), 3, 5);
        let mut lines = Vec::new();
        while let Some(line) = reader.next(|| Ok(())).unwrap() {
            lines.push(match line {
                Line::Whole(b) => String::from_utf8_lossy(b).into_owned(),
                Line::Cut(b) => format!("{}…", String::from_utf8_lossy(b)),
            });
        }
        lines
    }

    #[test]
    fn the_last_line_may_lack_its_line_feed() {
        assert_eq!(lines("ab\ncd"), ["ab", "cd"]);
        assert_eq!(lines("ab\n\n"), ["ab", ""]);
        assert!(lines("").is_empty());
    }

    #[test]
    fn a_line_at_the_limit_is_whole_and_one_beyond_it_is_cut() {
        assert_eq!(lines("12345\n123456\n7\n"), ["12345", "12345…", "7"]);
    }

    #[test]
    fn what_is_cut_off_is_not_kept() {
        let endless = io::repeat(b'x').take(1 << 20);
        let mut reader = LineReader::new(endless, 1024, 10);
        assert_eq!(reader.next(|| Ok(())).unwrap(), Some(Line::Cut(b"xxxxxxxxxx")));
        assert!(reader.line.capacity() < 100);
    }
}
