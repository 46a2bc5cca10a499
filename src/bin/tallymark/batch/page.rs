//! The page in a WARC record: what the server sent, without what it was wrapped in.

use std::io::{BufRead, Read};

use flate2::read::{MultiGzDecoder, ZlibDecoder};

use super::warc::{self, WarcRecord};
use crate::charset;
use tallymark::protocol::Wanted;

/// A page that is longer than the limit, as it was stored or when it is unpacked.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct TooLong;

/// What can be analysed in a record; `None` for those that hold no page: requests, pictures, redirections.
pub(crate) fn page(record: &WarcRecord, max: usize) -> Option<Result<Wanted, TooLong>> {
    let media = record.field("Content-Type").unwrap_or("");
    let wanted = match record.field("WARC-Type")? {
        "conversion" => Ok(Wanted::Text(charset::decode(&record.content, Some("utf-8")))),
        "resource" => Ok(decoded(&record.content, media)?),
        "response" if media.starts_with("application/http") => response(&record.content, max)?,
        _ => return None,
    };
    Some(if record.cut { Err(TooLong) } else { wanted })
}

fn response(content: &[u8], max: usize) -> Option<Result<Wanted, TooLong>> {
    let mut rest = content;
    let mut status = Vec::new();
    rest.read_until(b'\n', &mut status).ok()?;
    if status.split(|&b| b == b' ').nth(1)? != b"200" {
        return None;
    }
    let head = warc::head(&mut rest).ok()?;
    let media = warc::field(&head, "Content-Type").unwrap_or("text/html");
    let chunked = warc::field(&head, "Transfer-Encoding").is_some_and(|v| v.to_ascii_lowercase().contains("chunked"));
    // Crawlers often store the body unwrapped and leave the head as it was.
    let body = if chunked { unchunked(rest).unwrap_or_else(|| rest.to_vec()) } else { rest.to_vec() };
    match unpacked(body, max) {
        Ok(body) => decoded(&body, media).map(Ok),
        Err(long) => Some(Err(long)),
    }
}

fn decoded(body: &[u8], media: &str) -> Option<Wanted> {
    let mut parts = media.split(';');
    let kind = parts.next()?.trim().to_ascii_lowercase();
    let label = parts.find_map(|p| p.trim().strip_prefix("charset=")).map(|l| l.trim_matches(['"', '\'']));
    let text = || charset::decode(body, label);
    match kind.as_str() {
        "text/html" | "application/xhtml+xml" => Some(Wanted::Html(text())),
        "text/plain" => Some(Wanted::Text(text())),
        _ => None,
    }
}

/// A body that came in chunks, put together; `None` where it is none.
fn unchunked(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = rest.iter().take(20).position(|&b| b == b'\n')?;
        let size = std::str::from_utf8(&rest[..end]).ok()?.split(';').next()?.trim();
        let size = usize::from_str_radix(size, 16).ok()?;
        rest = &rest[end + 1..];
        if size == 0 {
            return Some(body);
        }
        body.extend_from_slice(rest.get(..size)?);
        rest = rest.get(size..)?.trim_ascii_start();
    }
}

/// A body that was sent compressed, told by its first bytes. No more than the limit is unpacked.
fn unpacked(body: Vec<u8>, max: usize) -> Result<Vec<u8>, TooLong> {
    let mut text = Vec::new();
    let limit = max as u64 + 1;
    let read = match body.as_slice() {
        [0x1f, 0x8b, ..] => MultiGzDecoder::new(body.as_slice()).take(limit).read_to_end(&mut text),
        [0x78, 0x01 | 0x5e | 0x9c | 0xda, ..] => ZlibDecoder::new(body.as_slice()).take(limit).read_to_end(&mut text),
        _ => return Ok(body),
    };
    if text.len() > max {
        return Err(TooLong);
    }
    // What came out before a fault is worth more than the packed bytes.
    Ok(if read.is_ok() || !text.is_empty() { text } else { body })
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use encoding_rs::GBK;

    use super::*;

    fn record(kind: &str, media: &str, content: &[u8]) -> WarcRecord {
        let head = format!(
            "WARC/1.1\r\nWARC-Type: {kind}\r\nContent-Type: {media}\r\nContent-Length: {}\r\n\r\n",
            content.len()
        );
        let bytes = [head.as_bytes(), content].concat();
        warc::read(&mut bytes.as_slice(), 1000).unwrap().unwrap()
    }

    fn html(record: &WarcRecord) -> String {
        match page(record, 1000) {
            Some(Ok(Wanted::Html(html))) => html,
            other => panic!("{other:?}"),
        }
    }

    const HTTP: &str = "application/http; msgtype=response";

    #[test]
    fn a_page_is_decoded_by_its_own_charset() {
        let body = GBK.encode("<p>新增企业三十家</p>").0;
        let content =
            [b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=gb2312\r\n\r\n".as_slice(), &body].concat();
        assert_eq!(html(&record("response", HTTP, &content)), "<p>新增企业三十家</p>");
    }

    #[test]
    fn chunks_are_put_together_and_a_head_that_lies_about_them_does_no_harm() {
        let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        assert_eq!(
            html(&record("response", HTTP, format!("{head}3\r\n<p>\r\n2;x=1\r\nab\r\n0\r\n\r\n").as_bytes())),
            "<p>ab"
        );
        assert_eq!(html(&record("response", HTTP, format!("{head}<p>whole</p>").as_bytes())), "<p>whole</p>");
    }

    #[test]
    fn what_holds_no_page_is_left_out() {
        assert_eq!(page(&record("request", HTTP, b"GET / HTTP/1.1\r\n\r\n"), 1000), None);
        assert_eq!(page(&record("response", HTTP, b"HTTP/1.1 404 Not Found\r\n\r\nno"), 1000), None);
        assert_eq!(page(&record("response", HTTP, b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx"), 1000), None);
        assert_eq!(page(&record("warcinfo", "application/warc-fields", b"x"), 1000), None);
    }

    #[test]
    fn extracted_text_is_text() {
        assert_eq!(
            page(&record("conversion", "text/plain", "文".as_bytes()), 1000),
            Some(Ok(Wanted::Text("文".into())))
        );
    }

    #[test]
    fn a_body_that_unpacks_beyond_the_limit_is_refused_and_not_cut() {
        let packed = |bytes: usize| {
            let mut zlib = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
            zlib.write_all(&b"x".repeat(bytes)).unwrap();
            let head = b"HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\n\r\n";
            [head.as_slice(), &zlib.finish().unwrap()].concat()
        };
        assert_eq!(html(&record("response", HTTP, &packed(1000))).len(), 1000);
        assert_eq!(page(&record("response", HTTP, &packed(1001)), 1000), Some(Err(TooLong)));
        assert_eq!(page(&record("response", HTTP, &packed(300_000)), 1000), Some(Err(TooLong)));
    }
}
