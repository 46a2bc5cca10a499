//! UTF-8 that was read as Latin-1 or Windows-1252.
//!
//! `itâ€™s` is `it’s`, `Â£5` is `£5`, `ä½ å¥½` is `你好`: each byte of UTF-8 became a character of its own. The bytes are all there,
//! so reading them again is certain. Text that went through this twice is read again twice.
//!
//! Sound text can hold the same characters by chance: `olvidé”…` is Spanish and not `olvid锅`, `grâce à »` is French. So a single
//! sequence counts only where no language writes such a thing (`â€`, `Ã©` behind anything but a capital), and others need company:
//! another right beside, or proof elsewhere in the text. And on each line most of the letters with accents must begin a sequence,
//! which tells UTF-8 from GBK that was read in the same way.

use std::borrow::Cow;

use super::RepairKind;
use super::clues::Clues;
use super::edit::Edit;
use super::grain::Grain;
use super::single_byte::byte_of;

/// On a line of UTF-8 so many of a hundred high letters begin a sequence;
const SHARE: usize = 80;
/// so many are enough where a sequence by itself is certain.
const SHARE_OF_CERTAIN: usize = 50;

/// For each byte outside of sequences there must be so many within: GBK has them by chance only.
const PER_STRAY: usize = 2;

/// Reads the bytes again.
pub(super) fn fix(text: &str, clues: &Clues) -> Vec<Edit> {
    if !clues.seen.accent {
        return Vec::new();
    }
    let mut runs = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if !line.is_ascii() {
            runs.extend(runs_of_line(text, at, at + line.len()));
        }
        at += line.len();
    }
    let proved = runs.iter().any(|r| r.strength == Strength::Proof);
    let wanted = |r: &&Run| match r.strength {
        Strength::Chance => false,
        Strength::Company => proved,
        Strength::Certain | Strength::Proof => true,
    };
    runs.iter().filter(wanted).map(Run::edit).collect()
}

/// The runs of the line `start..end` that fit the rest of the line.
fn runs_of_line(text: &str, start: usize, end: usize) -> Vec<Run> {
    let mut runs: Vec<Run> = Runs { text: &text[..end], at: start }.collect();
    if runs.is_empty() {
        return runs;
    }
    let telling = runs.iter().filter(|r| r.strength != Strength::Chance);
    let sequences: usize = telling.map(|r| r.decoded.chars().count()).sum();
    let high = text[start..end].chars().filter(|&c| byte_of(c).is_some_and(|b| b >= 0xc0)).count();
    let covered: usize = runs.iter().map(|r| text[r.start..r.end].chars().count()).sum();
    let all = text[start..end].chars().filter(|&c| byte_of(c).is_some_and(|b| b >= 0x80)).count();
    let is_gbk = (all - covered.min(all)) * PER_STRAY > covered;
    runs.retain(|r| {
        if is_gbk && r.strength == Strength::Proof && !r.is_punctuation() {
            return false;
        }
        let share = if r.strength == Strength::Certain { SHARE_OF_CERTAIN } else { SHARE };
        r.is_punctuation() || sequences * 100 >= high * share
    });
    runs
}

/// How much a run tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Strength {
    /// Sound text may well have it.
    Chance,
    /// Believed in a text that has others.
    Company,
    /// No language writes this.
    Certain,
    /// It tells about the rest of the text, too.
    Proof,
}

/// Sequences right beside each other.
struct Run {
    start: usize,
    end: usize,
    /// The decoded characters; U+FFFD for one whose bytes are not all there.
    decoded: String,
    /// The place of each of them.
    grain: Vec<Grain>,
    strength: Strength,
}

/// What the run `decoded` tells that stands behind `before`.
fn strength(decoded: &str, before: Option<char>) -> Strength {
    let mut chars = decoded.chars();
    let (Some(first), second) = (chars.next(), chars.next()) else { return Strength::Chance };
    match first {
        _ if second.is_some_and(|second| fit(first, second)) => Strength::Proof,
        _ if is_punctuation(first) => Strength::Proof,
        // `Ã` and `Â` end words in capitals: `IRMû`.
        '\u{a0}'..='\u{ff}' if second.is_none() && before.is_some_and(char::is_uppercase) => Strength::Chance,
        '\u{a0}'..='\u{ff}' => Strength::Certain,
        // With the letters of pinyin: `ǎ`.
        '\u{100}'..='\u{24f}' | '\u{2000}'..='\u{27bf}' | '\u{2e80}'..='\u{d7a3}' | '\u{ff00}'..='\u{ffef}' => {
            Strength::Company
        }
        _ => Strength::Chance,
    }
}

/// Whether two characters may stand side by side: those of two bytes are letters of one writing, unless they were GBK.
fn fit(first: char, second: char) -> bool {
    let writing = |c| match u32::from(c) {
        latin @ 0..=0x24f => Some(latin >> 10),
        other @ 0x250..=0x7ff => Some(other >> 8),
        _ => None,
    };
    writing(first).zip(writing(second)).is_none_or(|(first, second)| first == second)
}

/// Whether `c` begins with `â€`, `â‚` or `â„` where it is misread: no language writes these.
fn is_punctuation(c: char) -> bool {
    matches!(c, '\u{2010}'..='\u{2044}' | '\u{20a0}'..='\u{20cf}' | '\u{2122}')
}

impl Run {
    /// Whether the run is a quotation mark, a dash or the like, which begin with `â€`.
    fn is_punctuation(&self) -> bool {
        self.decoded.chars().all(is_punctuation)
    }

    fn edit(&self) -> Edit {
        let certain = !self.decoded.contains('\u{fffd}');
        let reason = if certain {
            "UTF-8 that was read as Windows-1252, one character for each byte"
        } else {
            "UTF-8 that was read as Windows-1252, one character for each byte; U+FFFD where a byte is gone"
        };
        Edit {
            start: self.start,
            end: self.end,
            after: self.decoded.clone(),
            kind: RepairKind::Utf8AsLatin1,
            certain,
            reason: Cow::Borrowed(reason),
            grain: self.grain.clone(),
        }
    }
}

/// The runs of a text.
struct Runs<'a> {
    text: &'a str,
    at: usize,
}

impl Iterator for Runs<'_> {
    type Item = Run;

    fn next(&mut self) -> Option<Run> {
        while self.at < self.text.len() {
            // Only these begin a sequence.
            let leads = |c: char| byte_of(c).is_some_and(|b| matches!(b, 0xc2..=0xf4));
            let skip = self.text[self.at..].find(leads)?;
            let start = self.at + skip;
            let mut end = start;
            let mut decoded = String::new();
            let mut grain = Vec::new();
            while let Some((c, len)) = sequence(&self.text[end..]) {
                decoded.push(c);
                grain.push(Grain::changed(len, c.len_utf8()));
                end += len;
            }
            self.at = end.max(start + self.text[start..].chars().next().map_or(1, char::len_utf8));
            // A run in which bytes are missing must also have some that are not.
            if decoded.chars().any(|c| c != '\u{fffd}') {
                let strength = strength(&decoded, self.text[..start].chars().next_back());
                return Some(Run { start, end, decoded, grain, strength });
            }
        }
        None
    }
}

/// One character of UTF-8 at the start of `text`: the character and the length in bytes of what stands for it.
fn sequence(text: &str) -> Option<(char, usize)> {
    let mut chars = text.chars();
    let first = chars.next()?;
    let lead = byte_of(first)?;
    let more = match lead {
        0xc2..=0xdf => 1,
        0xe0..=0xef => 2,
        0xf0..=0xf4 => 3,
        _ => return None,
    };
    let (mut bytes, mut count) = ([lead; 4], 1);
    let mut len = first.len_utf8();
    let mut lost = false;
    for _ in 0..more {
        let c = chars.next()?;
        len += c.len_utf8();
        match byte_of(c) {
            Some(byte @ 0x80..=0xbf) => {
                bytes[count] = byte;
                count += 1;
            }
            // A hole of Windows-1252 that a strict decoder could not read.
            None if c == '\u{fffd}' && more > 1 => lost = true,
            _ => return None,
        }
    }
    if lost {
        return Some(('\u{fffd}', len));
    }
    let c = std::str::from_utf8(&bytes[..count]).ok()?.chars().next()?;
    (!matches!(c, '\u{e000}'..='\u{f8ff}')).then_some((c, len))
}

#[cfg(test)]
mod tests {
    use crate::repair::repair;

    #[test]
    fn readings_that_a_tool_left_are_read_again() {
        let text = "產(chǎn)業(yè)園和點(diǎn)心店都在網(wǎng)上賣東西";
        assert_eq!(repair(&misread(text)).text, "產業園和點心店都在網上賣東西");
    }

    /// As a browser decodes Windows-1252: holes are passed through.
    fn misread(text: &str) -> String {
        const HIGH: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
        let high: Vec<char> = HIGH.chars().collect();
        text.bytes()
            .map(|b| if (0x80..0xa0).contains(&b) { high[usize::from(b) - 0x80] } else { char::from(b) })
            .collect()
    }

    #[test]
    fn once_or_twice_it_comes_back() {
        for text in [
            "去年新增30家，融资超2亿元。",
            "It’s “up” 5 % – to £20",
            "売上は前年比1.2倍、매출 3배",
            "Привет, мир",
            "España, Über, à côté",
            "改在新店區的IKEA戶外廣場辦理種子交換會",
        ] {
            assert_eq!(repair(&misread(text)).text, text);
            assert_eq!(repair(&misread(&misread(text))).text, text, "twice");
        }
    }

    #[test]
    fn sound_text_stays() {
        for text in [
            "lo olvidé”…",
            "« grâce à\u{a0}»",
            "«IRMû",
            "o que é”… isso",
            "Â, Ã e Õ",
            "naïve café — “été”",
            "ÄÖÜäöüß",
            "MANHÃ\u{a0}DE",
        ] {
            assert_eq!(repair(text).text, text);
        }
    }

    #[test]
    fn a_character_with_a_lost_byte_stays_marked() {
        let repaired = repair("æ–°å�žä¼ä¸š".replace("ä¼ä", "äº‹ä").as_str());
        assert_eq!(repaired.text, "新\u{fffd}事业");
        assert!(!repaired.repairs[0].certain);
    }
}
