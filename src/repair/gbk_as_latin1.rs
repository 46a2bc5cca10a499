//! GBK that was read as Latin-1 or a Windows encoding.
//!
//! `Å·Ôª` is `欧元`: each byte of GBK became a letter with an accent. The bytes are all there, so reading them again is certain, once
//! it is known that they are GBK: nearly all characters that come out must be everyday ones. That is never so for sound text in
//! a language with accents, where pairs of such letters are rare and give rare characters.

use std::borrow::Cow;

use super::clues::Clues;
use super::edit::Edit;
use super::grain::Grain;
use super::model::{is_common, is_pair};
use super::single_byte::byte_of;
use super::{RepairKind, gbk};

/// So many everyday characters on a line prove it, and as many that are not the same,
const PROOF: usize = 5;
/// when they are so many of a hundred,
const SHARE: usize = 75;
/// or so many, where one of so many neighbours is of one word, as in running text, or so many commas and full stops come out,
const SHARE_OF_TEXT: usize = 60;
const PER_WORD: usize = 6;
const MARKS: usize = 2;
/// or so many, where every high letter has a partner and none is an ASCII character.
const SHARE_OF_PAIRS: usize = 70;

/// Reads the bytes again, line by line.
pub(super) fn fix(text: &str, clues: &Clues) -> Vec<Edit> {
    if !clues.seen.accent {
        return Vec::new();
    }
    let mut pieces = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if !line.is_ascii() {
            let of_line = stretches(line).filter_map(|(at, piece)| Piece::read(piece, start + at));
            pieces.extend(of_line.filter(|p| p.is_proof() || p.is_likely()));
        }
        start += line.len();
    }
    let proved = pieces.iter().any(Piece::is_proof);
    if proved { pieces.into_iter().flat_map(|p| p.edits).collect() } else { Vec::new() }
}

/// The stretches of characters that are single bytes, one of them at least no ASCII, each with its place.
fn stretches(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let high = at + line[at..].find(|c| byte_of(c).is_some_and(|b| !b.is_ascii()))?;
        let other = |c: char| byte_of(c).is_none();
        let before = line[at..high].char_indices().rev().find(|&(_, c)| other(c));
        let start = before.map_or(at, |(i, c)| at + i + c.len_utf8());
        at = line[high..].find(other).map_or(line.len(), |i| high + i);
        Some((start, &line[start..at]))
    })
}

/// A stretch of characters that are single bytes.
struct Piece {
    edits: Vec<Edit>,
    /// Characters that came out, everyday ones among them, and bytes that were left over.
    chinese: usize,
    common: usize,
    odd: usize,
    /// High letters with an ASCII character for a partner: in languages with accents most are.
    mixed: usize,
    /// A bit for each everyday character; two of them may share one.
    several: u64,
    /// Neighbours that are of one word.
    words: usize,
    /// Commas and full stops: `£¬` and `¡£`, which no language writes.
    marks: usize,
}

impl Piece {
    /// Reads `text`, which stands at byte `at`; `None` where it is plain ASCII.
    fn read(text: &str, at: usize) -> Option<Self> {
        let mut piece =
            Self { edits: Vec::new(), chinese: 0, common: 0, odd: 0, mixed: 0, several: 0, words: 0, marks: 0 };
        let mut chars = text.char_indices().peekable();
        let mut run: Option<Edit> = None;
        while let Some((i, c)) = chars.next() {
            let lead = byte_of(c).filter(|b| !b.is_ascii());
            let trail = chars.peek().and_then(|&(_, t)| byte_of(t));
            let decoded = lead.zip(trail).and_then(|(lead, trail)| gbk::decode(lead, trail));
            let Some(decoded) = decoded else {
                piece.odd += usize::from(lead.is_some());
                piece.edits.extend(run.take());
                continue;
            };
            let (j, t) = chars.next().unwrap_or((i, c));
            let end = at + j + t.len_utf8();
            let run = run.get_or_insert_with(|| edit(at + i));
            run.end = end;
            piece.words += usize::from(run.after.chars().next_back().is_some_and(|last| is_pair(last, decoded)));
            run.after.push(decoded);
            run.grain.push(Grain::changed(c.len_utf8() + t.len_utf8(), decoded.len_utf8()));
            piece.mixed += usize::from(t.is_ascii());
            piece.count(decoded);
        }
        piece.edits.extend(run);
        (!piece.edits.is_empty()).then_some(piece)
    }

    fn count(&mut self, c: char) {
        match c {
            // Punctuation, signs, full-width forms and the letters of readings count for neither side.
            '·' | 'à'..='ü' | 'ā'..='ǜ' | '\u{2010}'..='\u{2027}' | '\u{2460}'..='\u{26ff}' => {}
            '，' | '。' => self.marks += 1,
            '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}' => {}
            _ => {
                self.chinese += 1;
                self.common += usize::from(is_common(c));
                self.several |= u64::from(is_common(c)) << (u32::from(c) % 64);
            }
        }
    }

    fn is_proof(&self) -> bool {
        let share = match self.odd + self.mixed {
            0 if self.marks < MARKS => SHARE_OF_PAIRS,
            _ if self.marks >= MARKS => SHARE_OF_TEXT,
            _ if self.words > 1 && self.words * PER_WORD >= self.chinese => SHARE_OF_TEXT,
            _ => SHARE,
        };
        self.several.count_ones() as usize >= PROOF
            && self.common * 100 >= self.chinese * share
            && self.odd * 10 <= self.common
    }

    /// Whether the piece is as the rest of a text that is proved: it may have been damaged in other ways before.
    fn is_likely(&self) -> bool {
        let share = if self.mixed == 0 { 50 } else { SHARE_OF_PAIRS };
        self.odd * 10 <= self.common && self.common * 100 >= self.chinese * share
    }
}

fn edit(start: usize) -> Edit {
    Edit {
        start,
        end: start,
        after: String::new(),
        kind: RepairKind::GbkAsLatin1,
        certain: true,
        reason: Cow::Borrowed("GBK that was read as a Western encoding, one letter for each byte"),
        grain: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use crate::repair::damage::bytes_of;
    use crate::repair::repair;

    fn misread(text: &str) -> String {
        bytes_of(text).into_iter().map(char::from).collect()
    }

    #[test]
    fn the_bytes_are_read_again() {
        let text = "去年新增30家，融资超2亿元。\n营收";
        assert_eq!(repair(&misread(text)).text, text);
    }

    #[test]
    fn a_line_with_rare_characters_in_it_is_read_again() {
        for text in ["看草鴞瞪著圓圓的大眼睛在夜裡育雛", "隰有六駮，未見君子，憂心靡樂，如何如何。"]
        {
            assert_eq!(repair(&misread(text)).text, text);
        }
    }

    #[test]
    fn what_is_utf_8_by_chance_is_read_as_gbk_with_the_rest() {
        let text =
            "安全隐私 丨 版权保护 丨 联系我们\n【打印本页】 【关闭窗口】\n狂奔之下的“暗伤”曝露？\n【编辑：姚昊】";
        assert_eq!(repair(&misread(text)).text, text);
    }

    #[test]
    fn text_with_readings_in_it_is_read_again() {
        let text = "新學(xué)期開始,該區(qū)7所學(xué)校同步啟用,學(xué)位增加8640個(gè)。\n◎看更多：119專題報導";
        let read = "新學期開始,該區7所學校同步啟用,學位增加8640個。\n◎看更多：119專題報導";
        assert_eq!(repair(&misread(text)).text, read);
    }

    #[test]
    fn the_turkish_sister_is_known() {
        let text = "去年新业态增长";
        let damaged = misread(text).replace('Ð', "Ğ").replace('ð', "ğ");
        assert!(damaged.contains('Ğ'), "{damaged}");
        assert_eq!(repair(&damaged).text, text);
    }

    #[test]
    fn languages_with_accents_stay() {
        for text in [
            "àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ",
            "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ",
            "Þetta er íslenska, þú ættir að öðlast",
            "Größe, Maße, Füße, Äußerung, Übung",
            "İstanbul’un büyük şirketleri",
            "yes áááááááááááááááááááá | head",
        ] {
            assert_eq!(repair(text).text, text);
        }
    }
}
