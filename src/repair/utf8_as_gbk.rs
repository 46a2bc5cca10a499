//! UTF-8 that was read as GBK.
//!
//! `浣犲ソ` is `你好`: the three bytes of each character were paired anew. The bytes are all there but for those that found no partner and
//! became `?` or U+FFFD: an odd last one, `锛?` for `，` or another mark that begins with the same two bytes, and 80, which begins no
//! pair. Such a byte is inferred where the words around it leave little doubt; where they do, the character stays U+FFFD.
//!
//! The characters that come out are rare ones, and that their bytes are well-formed UTF-8 several times in a row does not happen by
//! chance. So a few such characters in a row prove it, and the rest of the text is believed then.

use std::borrow::Cow;

use super::clues::Clues;
use super::edit::Edit;
use super::grain::Grain;
use super::model::{DocumentModel, is_likely};
use super::{RepairKind, gbk};
use crate::text::sort::sort_by;

/// So many characters in a row are proof,
const IN_A_ROW: usize = 4;
/// or so many in pairs at least.
const IN_PAIRS: usize = 6;
/// An unknown byte is inferred when the next best guess costs so much more.
const MARGIN: i32 = 150;
/// What another byte than 80 costs more, where nothing tells.
const UNUSUAL: i32 = 300;

/// Pairs the bytes as UTF-8 again.
pub(super) fn fix(text: &str, clues: &Clues) -> Vec<Edit> {
    if !clues.seen.rare {
        return Vec::new();
    }
    let mut runs = Vec::new();
    let mut at = 0;
    while let Some(skip) = text[at..].find(may_begin) {
        let run = Run::read(text, at + skip);
        at = run.end.max(at + skip + text[at + skip..].chars().next().map_or(1, char::len_utf8));
        runs.extend((!run.chars.is_empty()).then_some(run));
    }
    if !is_proof(&runs) {
        return Vec::new();
    }
    let known: String = runs.iter().flat_map(|r| r.chars.iter()).filter_map(|c| c.known()).collect();
    let model = DocumentModel::learn(&known);
    runs.iter().flat_map(|r| r.edits(text, &model)).collect()
}

/// Whether `c` can be the first two bytes of a character of UTF-8.
fn may_begin(c: char) -> bool {
    let begins = |(lead, trail)| (0xe2..=0xef).contains(&lead) && (0x80..=0xbf).contains(&trail);
    !c.is_ascii() && gbk::encode(c).is_some_and(begins)
}

fn is_proof(runs: &[Run]) -> bool {
    let long = runs.iter().any(|r| r.whole >= IN_A_ROW);
    let pairs: usize = runs.iter().map(|r| r.whole).filter(|&n| n > 1).sum();
    let known = runs.iter().filter(|r| r.whole > 1).flat_map(|r| r.chars.iter()).filter_map(|c| c.known());
    let likely =
        known.filter(|&c| is_likely(c) || matches!(c, '\u{3040}'..='\u{30ff}' | '\u{ac00}'..='\u{d7a3}')).count();
    (long || pairs >= IN_PAIRS) && likely * 10 >= pairs * 9
}

/// A character of the original text.
#[derive(Clone, Copy, Debug)]
enum Rebuilt {
    Whole(char),
    /// Some of its bytes are gone; what stood there says which they can be.
    Broken([Part; 3], Loss),
}

/// A byte of a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Known(u8),
    Gone,
}

/// What the last lost byte met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Loss {
    /// More bytes of two-byte characters: only 80 fails to pair with them.
    Bytes,
    /// An ASCII character, which `?` swallowed and U+FFFD left.
    Ascii { swallowed: bool },
    /// The end of the line.
    End,
}

impl Rebuilt {
    fn known(self) -> Option<char> {
        match self {
            Self::Whole(c) => Some(c),
            Self::Broken(..) => None,
        }
    }
}

/// Characters of the original, one behind the other.
#[derive(Debug)]
struct Run {
    start: usize,
    end: usize,
    chars: Vec<Rebuilt>,
    /// Where characters of both texts end: how many were rebuilt, and the byte in the text.
    ends: Vec<(usize, usize)>,
    whole: usize,
}

impl Run {
    /// Reads from byte `start` on as far as the bytes are UTF-8 and end where a character of `text` ends.
    fn read(text: &str, start: usize) -> Self {
        let mut bytes = Bytes { text, at: start, second: None };
        let mut run = Self { start, end: start, chars: Vec::new(), ends: Vec::new(), whole: 0 };
        let mut open = Vec::new();
        while let Some(rebuilt) = bytes.character() {
            open.push(rebuilt);
            if bytes.second.is_none() {
                run.chars.append(&mut open);
                run.end = bytes.at;
                run.ends.push((run.chars.len(), run.end));
            }
        }
        run.whole = run.chars.iter().filter(|c| c.known().is_some()).count();
        run
    }

    /// One edit for each stretch that is certain, and one for each place where a byte is inferred.
    fn edits(&self, text: &str, model: &DocumentModel) -> Vec<Edit> {
        let mut edits: Vec<Edit> = Vec::new();
        let mut last = text[..self.start].chars().next_back();
        let (mut from, mut start) = (0, self.start);
        for &(to, end) in &self.ends {
            let after = self.rebuild(from..to, last, text, model);
            last = after.chars().next_back();
            let certain = self.chars[from..to].iter().all(|c| c.known().is_some());
            let piece = Grain::changed(end - start, after.len());
            match edits.last_mut() {
                Some(open) if open.certain && certain => {
                    open.end = end;
                    open.after.push_str(&after);
                    open.grain.push(piece);
                }
                _ => edits.push(edit((start, end), after, piece, certain)),
            }
            (from, start) = (to, end);
        }
        edits
    }

    /// The characters of these numbers, which stand behind `before`.
    fn rebuild(
        &self,
        range: std::ops::Range<usize>,
        before: Option<char>,
        text: &str,
        model: &DocumentModel,
    ) -> String {
        let mut out = String::new();
        for i in range {
            let next = match self.chars.get(i + 1) {
                Some(c) => c.known(),
                None => text[self.end..].chars().next(),
            };
            match self.chars[i] {
                Rebuilt::Whole(c) => out.push(c),
                Rebuilt::Broken(parts, loss) => {
                    let last = out.chars().next_back().or(before);
                    infer(parts, loss, (last, next), model, &mut out);
                }
            }
        }
        out
    }
}

fn edit((start, end): (usize, usize), after: String, piece: Grain, certain: bool) -> Edit {
    let reason = if certain {
        "UTF-8 that was read as GBK"
    } else {
        "UTF-8 that was read as GBK; a byte that is gone is inferred, or its character is U+FFFD"
    };
    let reason = Cow::Borrowed(reason);
    Edit { start, end, after, kind: RepairKind::Utf8AsGbk, certain, reason, grain: vec![piece] }
}

/// Adds to `out` the character with these bytes between two others, or U+FFFD where several are about as likely.
fn infer(
    parts: [Part; 3],
    loss: Loss,
    (last, next): (Option<char>, Option<char>),
    model: &DocumentModel,
    out: &mut String,
) {
    let lost = parts.iter().rposition(|&p| p == Part::Gone).unwrap_or(0);
    let mut costs: Vec<(i32, bool, char)> = Vec::new();
    for byte in 0x80..=0xbf {
        let bytes: Vec<u8> = (0..3)
            .map(|n| match parts[n] {
                Part::Known(known) => known,
                Part::Gone if n == lost => byte,
                Part::Gone => 0x80,
            })
            .collect();
        let Some(c) = std::str::from_utf8(&bytes).ok().and_then(|s| s.chars().next()) else { continue };
        let unusual = if loss == Loss::Bytes && byte != 0x80 { UNUSUAL } else { 0 };
        let cost = model.cost(last, c) + next.map_or(0, |n| model.cost(Some(c), n)) + unusual;
        costs.push((cost, byte != 0x80, c));
    }
    sort_by(&mut costs, Ord::cmp);
    let (paired, found) = match costs[..] {
        [(best, paired, c), (second, ..), ..] if second - best >= MARGIN => (paired, c),
        [(_, paired, c)] => (paired, c),
        _ => (loss != Loss::Bytes, '\u{fffd}'),
    };
    out.push(found);
    // A byte that could pair took the ASCII character behind it along.
    if paired && found != '\u{fffd}' && loss == (Loss::Ascii { swallowed: true }) {
        out.push('\u{fffd}');
    }
}

/// The bytes that the characters of a text stand for in GBK.
struct Bytes<'a> {
    text: &'a str,
    at: usize,
    /// The second byte of the character before `at`, not yet read.
    second: Option<u8>,
}

impl Bytes<'_> {
    /// The next byte, known or gone; `None` at an ASCII character.
    fn part(&mut self) -> Option<Part> {
        if let Some(second) = self.second.take() {
            return Some(Part::Known(second));
        }
        let c = self.text[self.at..].chars().next()?;
        let part = match c {
            '?' | '\u{fffd}' => Part::Gone,
            '€' => Part::Known(0x80),
            _ => {
                let (lead, trail) = gbk::encode(c)?;
                self.second = Some(trail);
                Part::Known(lead)
            }
        };
        self.at += c.len_utf8();
        Some(part)
    }

    /// The next character of UTF-8.
    fn character(&mut self) -> Option<Rebuilt> {
        let mut parts = [Part::Gone; 3];
        let mut mark = '?';
        for (n, part) in parts.iter_mut().enumerate() {
            let before = self.at;
            *part = self.part()?;
            match *part {
                Part::Known(byte) if n == 0 && (0xe2..=0xef).contains(&byte) => {}
                Part::Known(byte) if n > 0 && (0x80..=0xbf).contains(&byte) => {}
                Part::Gone if n > 0 => mark = self.text[before..].chars().next().unwrap_or('?'),
                _ => return None,
            }
        }
        if let [Part::Known(first), Part::Known(second), Part::Known(third)] = parts {
            return std::str::from_utf8(&[first, second, third]).ok()?.chars().next().map(Rebuilt::Whole);
        }
        let loss = match self.text[self.at..].chars().next() {
            _ if self.second.is_some() || parts[2] != Part::Gone => Loss::Bytes,
            None | Some('\n') => Loss::End,
            Some(c) if c.is_ascii() && c != '?' => Loss::Ascii { swallowed: mark == '?' },
            Some(_) => Loss::Bytes,
        };
        Some(Rebuilt::Broken(parts, loss))
    }
}

#[cfg(test)]
mod tests {
    use crate::repair::damage::decode;
    use crate::repair::repair;

    fn misread(text: &str) -> String {
        decode(text.as_bytes())
    }

    #[test]
    fn the_bytes_are_paired_as_before() {
        assert_eq!(repair("浣犲ソ涓栫晫").text, "你好世界");
        let text = "去年营业收入增长三成";
        assert_eq!(repair(&misread(text)).text, text);
    }

    #[test]
    fn a_mark_without_its_last_byte_is_inferred_or_left_open() {
        let damaged = misread("去年营业收入增长，\n净利润达到两千万元。\n");
        let repaired = repair(&damaged);
        assert!(repaired.text.starts_with("去年营业收入增长"), "{damaged} {}", repaired.text);
        assert!(repaired.repairs[0].certain && !repaired.repairs[1].certain);
    }

    #[test]
    fn rare_characters_by_themselves_stay() {
        for text in ["浣溪沙·一曲新词酒一杯", "锛锟锠锡锢", "鍾鎏鏞鐵鑫鑒"] {
            assert_eq!(repair(text).text, text);
        }
    }
}
