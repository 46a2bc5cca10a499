//! Text in a charset of two bytes that was read in another: Big5 and GBK.
//!
//! `い瓣` is `中國`, `笢弊` is `中国`: both charsets write a character in two bytes and mean others by them. The bytes are read off
//! what is there and paired anew. A pair that the wrong charset lacks became U+FFFD and left its second byte behind: the first is
//! inferred from the words around it, or the character stays U+FFFD.
//!
//! What is misread so is full of rare characters and foreign letters, and what comes out is full of everyday ones. Sound text is
//! never both. A line of it proves the mistake, and lines that are too short to prove anything are believed then.

use std::borrow::Cow;

use super::clues::Clues;
use super::edit::Edit;
use super::grain::Grain;
use super::model::{DocumentModel, is_common, is_pair};
use super::{RepairKind, big5, gbk};
use crate::text::sort::sort_by;

/// So many everyday characters on a line prove it,
const PROOF: usize = 6;
/// when they are so many of a hundred,
const SHARE: usize = 80;
/// and of what stood there so many of a hundred were not.
const ODD: usize = 30;
/// One of so many neighbours that come out is of one word, as in running text; by chance hardly any is.
const PER_WORD: usize = 6;
/// A lost byte is inferred when the next best guess costs so much more.
const MARGIN: i32 = 100;

/// A charset that writes two bytes for a character.
#[derive(Clone, Copy)]
pub(super) struct Charset {
    encode: fn(char) -> Option<(u8, u8)>,
    decode: fn(u8, u8) -> Option<char>,
}

pub(super) const BIG5: Charset = Charset { encode: big5::encode, decode: big5::decode };
pub(super) const GBK: Charset = Charset { encode: gbk::encode, decode: gbk::decode };

/// What was taken for what.
#[derive(Clone, Copy)]
pub(super) struct Mistake {
    pub(super) meant: Charset,
    pub(super) read: Charset,
    pub(super) kind: RepairKind,
}

/// Reads the bytes again, line by line.
pub(super) fn read_again(text: &str, clues: &Clues, mistake: Mistake) -> Vec<Edit> {
    if !clues.seen.rare {
        return Vec::new();
    }
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        // Only what looks odd is worth the table.
        if is_odd(line) {
            let line = line.trim_end_matches(['\n', '\r']);
            let [one, two] = [false, true].map(|both| Line::read(line, at, mistake, both));
            lines.push(if two.common > one.common { two } else { one });
        }
        at += line.len();
    }
    if !lines.iter().any(Line::is_proof) {
        return Vec::new();
    }
    let known: String = lines.iter().filter(|l| l.is_proof()).flat_map(Line::known).collect();
    let model = DocumentModel::learn(&known);
    lines.iter().filter(|l| l.is_likely()).flat_map(|l| l.edits(mistake, &model)).collect()
}

/// Whether so much of a line is rare, foreign or lost that its bytes may have been misread. Kana beside kana is Japanese.
fn is_odd(line: &str) -> bool {
    let (mut odd, mut all, mut kana, mut together) = (0, 0, 0, 0);
    let mut before_kana = false;
    for c in line.chars().filter(|c| !c.is_ascii()) {
        all += 1;
        let is_kana = matches!(c, '\u{3041}'..='\u{30fe}');
        odd += usize::from(match c {
            '\u{3400}'..='\u{9fff}' => !is_common(c),
            '\u{2010}'..='\u{2027}' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}' => false,
            _ => true,
        });
        kana += usize::from(is_kana);
        together += usize::from(is_kana && before_kana);
        before_kana = is_kana;
    }
    odd * 100 >= all * ODD && odd > 1 && together * 2 <= kana
}

/// A byte of what was meant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Byte {
    Known(u8),
    /// U+FFFD stands for it.
    Lost,
}

/// A character of what was meant.
#[derive(Clone, Copy)]
enum Rebuilt {
    /// ASCII, or what neither charset has.
    Same(char),
    Whole(char),
    Broken(Byte, Byte),
}

/// A stretch that begins and ends where characters of both texts do.
struct Group {
    end: usize,
    chars: Vec<Rebuilt>,
}

struct Line<'a> {
    text: &'a str,
    start: usize,
    groups: Vec<Group>,
    chinese: usize,
    common: usize,
    broken: usize,
    /// Neighbours among the characters that came out, and those that are of one word.
    neighbours: usize,
    words: usize,
}

impl<'a> Line<'a> {
    /// Reads a line. U+FFFD stands for `both` bytes of a pair, as browsers have it, or for the first alone, and for the first alone
    /// where an ASCII character is the second.
    fn read(text: &'a str, start: usize, mistake: Mistake, both: bool) -> Self {
        let mut line =
            Self { text, start, groups: Vec::new(), chinese: 0, common: 0, broken: 0, neighbours: 0, words: 0 };
        let mut open = Vec::new();
        let mut lead: Option<Byte> = None;
        let mut end = 0;
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            end += c.len_utf8();
            let second = chars.peek().is_some_and(|&c| c.is_ascii() && c >= '@');
            let (bytes, len) = match (mistake.read.encode)(c) {
                Some((first, second)) => ([Byte::Known(first), Byte::Known(second)], 2),
                None if c == '\u{fffd}' => ([Byte::Lost; 2], if both && !second { 2 } else { 1 }),
                None if c.is_ascii() && lead.is_some() && c >= '@' => ([Byte::Known(c as u8); 2], 1),
                None => {
                    open.extend(lead.take().map(|lead| Rebuilt::Broken(lead, Byte::Lost)));
                    open.push(Rebuilt::Same(c));
                    ([Byte::Lost; 2], 0)
                }
            };
            for &byte in &bytes[..len] {
                match lead.take() {
                    None => lead = Some(byte),
                    Some(first) => open.push(pair(first, byte, mistake)),
                }
            }
            if lead.is_none() {
                line.close(end, &mut open);
            }
        }
        open.extend(lead.map(|lead| Rebuilt::Broken(lead, Byte::Lost)));
        line.close(end, &mut open);
        line.count_words();
        line
    }

    fn count_words(&mut self) {
        let mut last = None;
        for rebuilt in self.groups.iter().flat_map(|g| &g.chars) {
            let c = if let Rebuilt::Whole(c @ '\u{3400}'..='\u{9fff}') = rebuilt { Some(*c) } else { None };
            if let (Some(last), Some(c)) = (last, c) {
                self.neighbours += 1;
                self.words += usize::from(is_pair(last, c));
            }
            last = c;
        }
    }

    fn close(&mut self, end: usize, open: &mut Vec<Rebuilt>) {
        for rebuilt in open.iter() {
            match rebuilt {
                Rebuilt::Whole('\u{2010}'..='\u{2027}' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}') => {}
                Rebuilt::Whole(c) => {
                    self.chinese += 1;
                    self.common += usize::from(is_common(*c));
                }
                Rebuilt::Broken(..) => self.broken += 1,
                Rebuilt::Same(_) => {}
            }
        }
        if !open.is_empty() {
            self.groups.push(Group { end, chars: std::mem::take(open) });
        }
    }

    fn is_proof(&self) -> bool {
        let is_text = self.words * PER_WORD >= self.neighbours && self.words > 1;
        self.common >= PROOF && self.is_likely() && self.broken <= self.common && is_text
    }

    fn is_likely(&self) -> bool {
        self.common * 100 >= self.chinese * SHARE && self.common > 0
    }

    /// The characters that need no guess.
    fn known(&self) -> impl Iterator<Item = char> + '_ {
        self.groups.iter().flat_map(|g| &g.chars).filter_map(|r| match r {
            Rebuilt::Same(c) | Rebuilt::Whole(c) => Some(*c),
            Rebuilt::Broken(..) => None,
        })
    }

    fn edits(&self, mistake: Mistake, model: &DocumentModel) -> Vec<Edit> {
        let mut edits: Vec<Edit> = Vec::new();
        let (mut at, mut last) = (0, None);
        for group in &self.groups {
            let mut after = String::new();
            let mut certain = true;
            for (n, rebuilt) in group.chars.iter().enumerate() {
                let c = match *rebuilt {
                    Rebuilt::Same(c) | Rebuilt::Whole(c) => c,
                    Rebuilt::Broken(first, second) => {
                        certain = false;
                        let next = group
                            .chars
                            .get(n + 1)
                            .and_then(|r| if let Rebuilt::Whole(c) = r { Some(*c) } else { None });
                        infer(first, second, (last, next), mistake, model)
                    }
                };
                after.push(c);
                last = Some(c);
            }
            let (start, end) = (self.start + at, self.start + group.end);
            let grain = Grain::changed(group.end - at, after.len());
            if after != self.text[at..group.end] {
                match edits.last_mut() {
                    Some(open) if open.end == start && open.certain && certain => {
                        open.end = end;
                        open.after.push_str(&after);
                        open.grain.push(grain);
                    }
                    _ => edits.push(edit(start, end, after, grain, mistake.kind, certain)),
                }
            }
            at = group.end;
        }
        edits
    }
}

/// The character of two bytes.
fn pair(first: Byte, second: Byte, mistake: Mistake) -> Rebuilt {
    match (first, second) {
        (Byte::Known(lead), Byte::Known(trail)) => {
            (mistake.meant.decode)(lead, trail).map_or(Rebuilt::Broken(Byte::Lost, Byte::Lost), Rebuilt::Whole)
        }
        _ => Rebuilt::Broken(first, second),
    }
}

/// The likeliest character with these bytes between two others: the pair must be one that the wrong charset lacks.
fn infer(
    first: Byte,
    second: Byte,
    (last, next): (Option<char>, Option<char>),
    mistake: Mistake,
    model: &DocumentModel,
) -> char {
    let mut costs: Vec<(i32, char)> = Vec::new();
    for byte in 0x40..=0xfe_u8 {
        let (lead, trail) = match (first, second) {
            (Byte::Lost, Byte::Known(trail)) => (byte, trail),
            (Byte::Known(lead), Byte::Lost) => (lead, byte),
            _ => break,
        };
        if let Some(c) = (mistake.meant.decode)(lead, trail).filter(|&c| is_common(c)) {
            costs.push((model.cost(last, c) + next.map_or(0, |n| model.cost(Some(c), n)), c));
        }
    }
    sort_by(&mut costs, Ord::cmp);
    match costs[..] {
        [(best, c), (second, _), ..] if second - best >= MARGIN => c,
        [(_, c)] => c,
        _ => '\u{fffd}',
    }
}

fn edit(start: usize, end: usize, after: String, grain: Grain, kind: RepairKind, certain: bool) -> Edit {
    let reason = match (kind, certain) {
        (RepairKind::Big5AsGbk, true) => "Big5 that was read as GBK",
        (RepairKind::Big5AsGbk, false) => {
            "Big5 that was read as GBK; a byte that is gone is inferred, or its character is U+FFFD"
        }
        (_, true) => "GBK that was read as Big5",
        (_, false) => "GBK that was read as Big5; a byte that is gone is inferred, or its character is U+FFFD",
    };
    Edit { start, end, after, kind, certain, reason: Cow::Borrowed(reason), grain: vec![grain] }
}

#[cfg(all(test, feature = "archives"))]
mod tests {
    use crate::repair::repair;

    #[test]
    fn rare_characters_stay() {
        for text in [
            "丂丄丅丆丏丒丗丟丠両丣並丩丮丯丱丳丵丷丼乀",
            "饕餮、魑魅魍魉、彳亍、囹圄、龃龉、氕氘氚锂铍硼氖钠镁铝硅磷硫氯氩钾钙",
            "囍、嘂、龘、靐、齉、爩、鱻、麤",
            "これは日本語の文章です。漢字とかなが交じっています。",
            "昨年の売上高は三億円で、前年より増えた。ファイルを開く。",
        ] {
            assert_eq!(repair(text).text, text);
        }
    }
}
