//! The tool that damages: searches the bytes of a page for characters and puts their readings behind, with no regard for pairs.

use super::{gbk, pinyin};

/// Damages `text` as the tool does that annotates `characters`, and decodes the outcome as a careless decoder does.
pub(super) fn annotate(text: &str, characters: &str) -> String {
    text.split('\n').map(|line| annotate_line(line, characters)).collect::<Vec<_>>().join("\n")
}

/// Puts a foreign byte between the two bytes of the first `c` of `text`.
pub(super) fn split(text: &str, c: char) -> String {
    let at = bytes_of(text.split(c).next().unwrap_or("")).len() + 1;
    let mut bytes = bytes_of(text);
    bytes.insert(at, b'#');
    decode(&bytes)
}

fn annotate_line(line: &str, characters: &str) -> String {
    let mut bytes = bytes_of(line);
    for c in characters.chars() {
        let name = pinyin::usual_reading(c).expect("the table lists the character");
        let (pair, with) = (bytes_of(&c.to_string()), bytes_of(&format!("{c}({name})")));
        bytes = replace(&bytes, &pair, &with);
    }
    decode(&bytes)
}

/// Decodes as a careless decoder does: a broken pair is one mark.
pub(super) fn decode(bytes: &[u8]) -> String {
    let mut out = String::new();
    let mut rest = bytes;
    while let [first, behind @ ..] = rest {
        if *first == gbk::ALONE {
            out.push('?');
            rest = behind;
            continue;
        }
        let pair = (!first.is_ascii()).then(|| behind.first().and_then(|&second| gbk::decode(*first, second)));
        out.push(pair.map_or(char::from(*first), |c| c.unwrap_or('?')));
        rest = if pair.is_some() { behind.get(1..).unwrap_or(&[]) } else { behind };
    }
    out
}

/// `text` in GBK.
pub(super) fn bytes_of(text: &str) -> Vec<u8> {
    let bytes = |c: char| match u8::try_from(c) {
        Ok(byte) if byte.is_ascii() => vec![byte],
        _ => <[u8; 2]>::from(gbk::encode(c).expect("GBK has the character")).to_vec(),
    };
    text.chars().flat_map(bytes).collect()
}

fn replace(bytes: &[u8], what: &[u8], with: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at..].starts_with(what) {
            out.extend_from_slice(with);
            at += what.len();
        } else {
            out.push(bytes[at]);
            at += 1;
        }
    }
    out
}
