//! Records of a WARC file: pages as a crawler got them, or (WET) their text.
//!
//! Format: WARC 1.1, <https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/>.

use std::io::{self, BufRead, Read};

/// Lines that a head may have, and bytes that a line of it may have: more is no head.
const HEAD_LINES: usize = 1000;
const LINE: u64 = 64 << 10;

/// One record.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct WarcRecord {
    head: Vec<(String, String)>,
    /// Its content; only the beginning where it is `cut`.
    pub(crate) content: Vec<u8>,
    /// Whether the content was longer than the limit. The rest was read and dropped.
    pub(crate) cut: bool,
}

impl WarcRecord {
    /// A field of the head, whatever the case of its name.
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        field(&self.head, name)
    }
}

/// A field by its name, whatever the case.
pub(crate) fn field<'h>(head: &'h [(String, String)], name: &str) -> Option<&'h str> {
    head.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}

/// Reads the next record; `None` at the end. Contents of more than `max` bytes are cut.
pub(crate) fn read(input: &mut impl BufRead, max: usize) -> io::Result<Option<WarcRecord>> {
    let Some(version) = first_line(input)? else { return Ok(None) };
    if !version.starts_with("WARC/") {
        return Err(broken("a record does not begin with WARC/"));
    }
    let head = head(input)?;
    let length = field(&head, "Content-Length").and_then(|v| v.parse::<u64>().ok());
    let length = length.ok_or_else(|| broken("a record does not say how long it is"))?;
    let kept = length.min(max as u64);
    let mut content = Vec::new();
    let got = input.by_ref().take(kept).read_to_end(&mut content)? as u64;
    let dropped = io::copy(&mut input.by_ref().take(length - kept), &mut io::sink())?;
    if got + dropped < length {
        return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the file ends within a record"));
    }
    Ok(Some(WarcRecord { head, content, cut: length > kept }))
}

/// The fields up to the empty line. A line that begins with a blank goes on with the one before.
pub(crate) fn head(input: &mut impl BufRead) -> io::Result<Vec<(String, String)>> {
    let mut fields: Vec<(String, String)> = Vec::new();
    for _ in 0..HEAD_LINES {
        match line(input)? {
            None => return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the file ends within a head")),
            Some(line) if line.is_empty() => return Ok(fields),
            Some(line) if line.starts_with([' ', '\t']) => {
                if let Some((_, value)) = fields.last_mut() {
                    value.push(' ');
                    value.push_str(line.trim());
                }
            }
            Some(line) => {
                let (name, value) = line.split_once(':').unwrap_or((&line, ""));
                fields.push((name.trim().to_owned(), value.trim().to_owned()));
            }
        }
    }
    Err(broken("a head has too many lines"))
}

/// The first line that is not empty.
fn first_line(input: &mut impl BufRead) -> io::Result<Option<String>> {
    loop {
        match line(input)? {
            Some(line) if line.is_empty() => {}
            other => return Ok(other),
        }
    }
}

fn line(input: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    if input.by_ref().take(LINE).read_until(b'\n', &mut bytes)? == 0 {
        return Ok(None);
    }
    let text = String::from_utf8_lossy(&bytes);
    Ok(Some(text.trim_end_matches(['\r', '\n']).to_owned()))
}

fn broken(what: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(kind: &str, content: &str) -> String {
        format!("WARC/1.0\r\nWARC-Type: {kind}\r\nContent-Length: {}\r\n\r\n{content}\r\n\r\n", content.len())
    }

    #[test]
    fn records_follow_one_another() {
        let file = record("conversion", "一\r\n\r\n二") + &record("warcinfo", "");
        let mut input = file.as_bytes();
        let first = read(&mut input, 100).unwrap().unwrap();
        assert_eq!(first.field("warc-type"), Some("conversion"));
        assert_eq!(first.content, "一\r\n\r\n二".as_bytes());
        assert_eq!(read(&mut input, 100).unwrap().unwrap().content, b"");
        assert_eq!(read(&mut input, 100).unwrap(), None);
    }

    #[test]
    fn a_content_beyond_the_limit_is_cut_and_the_next_record_is_whole() {
        let file = record("conversion", &"x".repeat(1000)) + &record("conversion", "next");
        let mut input = file.as_bytes();
        let first = read(&mut input, 10).unwrap().unwrap();
        assert!(first.cut && first.content.len() == 10);
        assert_eq!(read(&mut input, 10).unwrap().unwrap().content, b"next");
    }

    #[test]
    fn a_file_that_ends_within_a_record_is_an_error() {
        let file = record("conversion", "text");
        for end in [5, 30, file.len() - 6] {
            assert!(read(&mut &file.as_bytes()[..end], 100).is_err(), "{end}");
        }
        assert!(read(&mut &b"no archive at all"[..], 100).is_err());
    }

    #[test]
    fn a_field_may_go_on_in_the_next_line() {
        let mut input = &b"A: b\r\n c\r\nD:e\r\n\r\n"[..];
        assert_eq!(head(&mut input).unwrap(), [("A".into(), "b c".into()), ("D".into(), "e".into())]);
    }
}
