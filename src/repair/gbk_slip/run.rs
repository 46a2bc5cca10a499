//! A run of text that was read one byte off, and the forward model that must reproduce it.

use super::beam::{Node, Step};
use super::token::Token;
use crate::repair::gbk;

/// Consecutive steps of the search that change the text.
#[derive(Debug)]
pub(super) struct Run<'a> {
    /// The whole text.
    pub(super) text: &'a str,
    /// The steps; the first opens the run.
    pub(super) steps: &'a [Node],
    /// All tokens of the stretch.
    pub(super) tokens: &'a [Token],
    /// Whether the line ends behind the run.
    pub(super) ends_line: bool,
}

/// A byte that is no part of any pair: stands for whatever a tool inserted.
const FOREIGN: u8 = 0xff;

impl Run<'_> {
    /// Place in the text.
    pub(super) fn range(&self) -> (usize, usize) {
        let token = |node: &Node| &self.tokens[node.token];
        (self.steps.first().map_or(0, |n| token(n).start), self.steps.last().map_or(0, |n| token(n).end))
    }

    /// The rebuilt characters.
    pub(super) fn chars(&self) -> impl Iterator<Item = char> {
        self.steps.iter().filter_map(|n| n.out)
    }

    /// What shall stand there. A mark that swallowed an ASCII character which nobody can know stays as U+FFFD.
    pub(super) fn replacement(&self) -> String {
        let mut text: String = self.chars().collect();
        if self.ends_at_bare_mark() && !self.ends_line {
            text.push('\u{fffd}');
        }
        text
    }

    /// Whether the second byte of the last character is gone and nothing tells it.
    pub(super) fn ends_at_bare_mark(&self) -> bool {
        self.steps.last().is_some_and(|n| n.step == Step::EndLost && self.tokens[n.token].reading.is_none())
    }

    /// Rebuilt characters of which every byte is there.
    pub(super) fn known(&self) -> usize {
        let bare_start =
            self.steps.first().is_some_and(|n| matches!(n.step, Step::Open(None) | Step::Silent | Step::Only));
        let guessed = usize::from(bare_start)
            + usize::from(self.ends_at_bare_mark() || self.steps.last().is_some_and(|n| n.step == Step::EndSilent));
        self.chars().count().saturating_sub(guessed)
    }

    /// Whether damaging the rebuilt characters in the same way again gives what stands in the text.
    pub(super) fn is_reproduced(&self) -> bool {
        let (start, end) = self.range();
        let found = self.text[start..end].chars().map(canonical);
        self.damage_again().is_some_and(|again| again.into_iter().map(canonical).eq(found))
    }

    /// The bytes of the rebuilt characters, with what was inserted or lost, as a decoder reads them.
    fn damage_again(&self) -> Option<Vec<char>> {
        let mut clean = Vec::new();
        let mut insertions = Vec::new();
        for node in self.steps {
            match node.step {
                Step::Open(_) => insertions.push((1, self.insertion(node)?)),
                Step::Drop => insertions.push((clean.len() + 1, vec![self.tokens[node.token].single?])),
                _ => {}
            }
            if let Some(c) = node.out {
                let (lead, trail) = gbk::encode(c)?;
                clean.extend((node.step != Step::EndSilent).then_some(lead));
                clean.push(trail);
            }
            if node.step == Step::EndLost {
                insertions.push((clean.len(), self.insertion(node)?));
            }
        }
        let mut damaged = Vec::new();
        let mut at = usize::from(matches!(self.steps.first()?.step, Step::Silent | Step::Only));
        for (place, insertion) in insertions {
            damaged.extend_from_slice(clean.get(at..place)?);
            damaged.extend(insertion);
            at = place;
        }
        damaged.extend_from_slice(clean.get(at..)?);
        let mark = self.steps.iter().map(|n| &self.tokens[n.token]).find(|t| t.lost);
        Some(decode(&damaged, mark.map_or('?', |t| t.c)))
    }

    /// The bytes of what was put where a mark stands.
    fn insertion(&self, node: &Node) -> Option<Vec<u8>> {
        let token = &self.tokens[node.token];
        if token.reading.is_none() {
            return Some(vec![FOREIGN]);
        }
        let shown = &self.text[token.start + token.c.len_utf8()..token.end];
        let mut bytes = vec![b'('];
        for c in shown.strip_prefix('(').unwrap_or(shown).chars() {
            match u8::try_from(c).ok().filter(u8::is_ascii) {
                Some(byte) => bytes.push(byte),
                None => bytes.extend(<[u8; 2]>::from(gbk::encode(c)?)),
            }
        }
        Some(bytes)
    }
}

/// Decodes as the page was decoded. A mark of `?` swallows the whole broken pair, U+FFFD leaves an ASCII byte.
fn decode(bytes: &[u8], mark: char) -> Vec<char> {
    let mut out = Vec::new();
    let mut rest = bytes;
    while let [first, behind @ ..] = rest {
        rest = behind;
        if first.is_ascii() {
            out.push(char::from(*first));
        } else if let [second, behind @ ..] = rest {
            let c = gbk::decode(*first, *second);
            out.push(c.unwrap_or(mark));
            // What begins no pair is broken by itself.
            let alone = !gbk::LEADS.contains(first) && *second != FOREIGN;
            if c.is_some() || (!alone && (mark == '?' || !second.is_ascii())) {
                rest = behind;
            }
        } else {
            out.push(mark);
        }
    }
    out
}

/// One form for what pages write in several: half width for full, and one character for each pair of bytes.
fn canonical(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => gbk::encode(c).and_then(|(lead, trail)| gbk::decode(lead, trail)).unwrap_or(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decoders_differ_in_what_a_broken_pair_swallows() {
        assert_eq!(decode(b"\xa1(\xb0\xa1", '?'), ['?', '啊']);
        assert_eq!(decode(b"\xa1(\xb0\xa1", '\u{fffd}'), ['\u{fffd}', '(', '啊']);
        assert_eq!(decode(b"a\xa1", '?'), ['a', '?']);
        assert_eq!(decode(b"\x80(", '?'), ['?', '(']);
    }

    #[test]
    fn widths_and_private_characters_have_one_form() {
        assert_eq!(canonical('！'), '!');
        assert_eq!(canonical('⻊'), canonical('\u{e848}'));
        assert_eq!(canonical('。'), '。');
    }
}
