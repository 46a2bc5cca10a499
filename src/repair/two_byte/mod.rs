//! Text in a charset of two bytes that was read in another: Big5 and GBK.
//!
//! `い瓣` is `中國`, `笢弊` is `中国`: both charsets write a character in two bytes and mean others by them. The bytes are read off
//! what is there and paired anew. A pair that the wrong charset lacks became U+FFFD and left its second byte behind: the first is
//! inferred from the words around it, or the character stays U+FFFD.
//!
//! What is misread so is full of rare characters and foreign letters, and what comes out is full of everyday ones. Sound text is
//! never both. A line of it proves the mistake, and lines that are too short to prove anything are believed then.

mod line;
mod search;

use super::clues::Clues;
use super::edit::Edit;
use super::model::{DocumentModel, is_common};
use super::{RepairKind, big5, gbk};
use line::Line;

/// Of what stands on a misread line so many of a hundred characters are not everyday ones.
const ODD: usize = 30;

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
    lines.iter().filter(|l| l.is_likely()).flat_map(|l| search::edits(l, mistake, &model)).collect()
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
