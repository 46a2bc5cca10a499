//! A line as phrase rules see it.

use crate::text::fold_char;
use crate::text::han::split_han;
use crate::text::simplified::Simplified;

/// Characters of a long line that are looked at from its start, and from its end. A bound for endless lines.
const HEAD: usize = 240;
const TAIL: usize = 120;

/// Stands in a view for the middle of a long line; no phrase holds it.
const GAP: char = '\0';

/// A line folded for phrases: one script, one width, lower case, one form of each separator, single spaces.
#[derive(Debug, Default)]
pub(crate) struct View {
    /// Folded characters.
    pub(crate) chars: Vec<char>,
    /// Byte offset in the line of each, and of the end.
    pub(crate) at: Vec<u32>,
}

impl View {
    /// Folds `line` into this view, reusing its memory.
    pub(crate) fn read(&mut self, line: &str) {
        self.chars.clear();
        self.at.clear();
        let most = line.len().min(HEAD + TAIL + 1);
        self.chars.reserve(most);
        self.at.reserve(most + 1);
        if let Some((head, tail)) = gap(line) {
            self.fold(&line[..head], 0);
            self.push(GAP, offset(head));
            self.fold(&line[tail..], tail);
        } else {
            self.fold(line, 0);
        }
        while self.chars.last() == Some(&' ') {
            self.chars.pop();
            self.at.pop();
        }
        self.at.push(offset(line.len()));
    }

    /// Adds a part of a line that begins at this byte of it.
    fn fold(&mut self, part: &str, start: usize) {
        let end = offset(start + part.len());
        let mut chars = Folding::of(part);
        loop {
            let at = end - offset(chars.rest.len());
            let Some(c) = chars.next() else { break };
            self.push(c, at);
        }
    }

    #[inline]
    fn push(&mut self, c: char, at: u32) {
        if c == ' ' && matches!(self.chars.last(), Some(' ') | None) {
            return;
        }
        self.chars.push(c);
        self.at.push(at);
    }

    /// The index of the first character that is no decoration.
    pub(crate) fn undecorated_start(&self) -> usize {
        self.chars.iter().position(|&c| !is_decoration(c)).unwrap_or(self.chars.len())
    }

    /// The index behind the last character that is no decoration.
    pub(crate) fn undecorated_end(&self) -> usize {
        self.chars.iter().rposition(|&c| !is_decoration(c)).map_or(0, |i| i + 1)
    }

    /// Bytes of the line under the characters `start..end`.
    pub(crate) fn bytes(&self, start: usize, end: usize) -> (u32, u32) {
        (self.at[start], self.at[end])
    }
}

/// The characters of a line, each folded. It is copied by whoever looks ahead.
#[derive(Clone, Copy)]
pub(crate) struct Folding<'l> {
    line: &'l str,
    rest: &'l [u8],
    simplified: Simplified,
}

impl<'l> Folding<'l> {
    pub(crate) fn of(line: &'l str) -> Self {
        Self { line, rest: line.as_bytes(), simplified: Simplified::read() }
    }
}

impl Iterator for Folding<'_> {
    type Item = char;

    #[inline]
    fn next(&mut self) -> Option<char> {
        self.next_code().and_then(char::from_u32)
    }
}

impl Folding<'_> {
    /// The number of the next character: for most of them nobody need know more.
    // Inlined always: it is but a few steps, and called for every character of a page.
    #[inline(always)]
    pub(crate) fn next_code(&mut self) -> Option<u32> {
        if let Some((code, behind)) = split_han(self.rest) {
            self.rest = behind;
            return Some(fold_han(code, self.simplified));
        }
        let (&byte, behind) = self.rest.split_first()?;
        if byte.is_ascii() {
            self.rest = behind;
            return Some(fold_ascii(byte).into());
        }
        let (mark, behind) = split_mark(self.line, self.rest)?;
        self.rest = behind;
        Some(mark.into())
    }
}

/// The character that the `rest` of a line begins with, folded, and what stands behind it. Not called for most characters.
#[inline(never)]
fn split_mark<'l>(line: &'l str, rest: &[u8]) -> Option<(char, &'l [u8])> {
    let mut chars = line[line.len() - rest.len()..].chars();
    let c = chars.next()?;
    Some((fold_mark(c), chars.as_str().as_bytes()))
}

/// Whether a view of the line leaves its middle out.
pub(crate) fn is_cut(line: &str) -> bool {
    gap(line).is_some()
}

/// Where the middle of a long line begins and ends.
fn gap(line: &str) -> Option<(usize, usize)> {
    // Counting bytes is enough for most lines.
    if line.len() <= HEAD + TAIL || line.chars().count() <= HEAD + TAIL {
        return None;
    }
    let head = line.char_indices().nth(HEAD).map(|(i, _)| i);
    let tail = line.char_indices().nth_back(TAIL - 1).map(|(i, _)| i);
    head.zip(tail)
}

fn offset(i: usize) -> u32 {
    u32::try_from(i).unwrap_or(u32::MAX)
}

/// Folds one character for phrases.
#[inline]
pub(crate) fn fold(c: char) -> char {
    match c {
        '\0'..='\u{7f}' => fold_ascii(c as u8),
        // What most articles are made of.
        '\u{4e00}'..='\u{9fff}' => char::from_u32(fold_han(c.into(), Simplified::read())).unwrap_or(c),
        _ => fold_mark(c),
    }
}

#[inline]
fn fold_ascii(byte: u8) -> char {
    if matches!(byte, b' '..=b'~') { char::from(byte.to_ascii_lowercase()) } else { ' ' }
}

#[inline]
fn fold_han(code: u32, simplified: Simplified) -> u32 {
    // One stroke looks like a bar.
    if code == u32::from('丨') { u32::from('|') } else { simplified.code(code) }
}

/// Folds a character that is not ASCII, and hardly ever Han.
fn fold_mark(c: char) -> char {
    match c {
        '：' | '∶' => ':',
        '，' | '、' | '﹐' => ',',
        '；' => ';',
        '！' => '!',
        '？' => '?',
        '（' | '〔' | '﹙' => '(',
        '）' | '〕' | '﹚' => ')',
        '【' | '［' | '〖' => '[',
        '】' | '］' | '〗' => ']',
        '｜' | '丨' | '∣' | '│' | '┃' | 'ㅣ' | '¦' => '|',
        '＞' | '〉' | '›' | '»' | '▸' | '❯' | '→' | '⇒' | '≫' | '➤' | '▶' | '≻' => '>',
        '·' | '・' | '•' | '‧' | '∙' | '●' | '⋅' | '･' => '·',
        '—' | '–' | '―' | '－' | '‐' | '−' => '-',
        '“' | '”' | '„' | '「' | '」' | '『' | '』' | '＂' => '"',
        '‘' | '’' => '\'',
        '…' => '.',
        '\u{a0}' | '\u{2000}'..='\u{200f}' | '\u{2028}'..='\u{202f}' | '\u{3000}' | '\u{feff}' => ' ',
        _ => {
            let c = fold_char(c);
            if c.is_ascii() { c.to_ascii_lowercase() } else { c }
        }
    }
}

/// Brackets, bullets and other marks around the words of a line.
pub(crate) fn is_decoration(c: char) -> bool {
    matches!(
        c,
        ' ' | '['
            | ']'
            | '('
            | ')'
            | '"'
            | '\''
            | '《'
            | '<'
            | '>'
            | '·'
            | '*'
            | '※'
            | '◎'
            | '☆'
            | '★'
            | '-'
            | '='
            | '_'
            | '|'
            | ':'
            | ','
            | '.'
            | ';'
            | '!'
            | '。'
            | '■'
            | '□'
            | '◆'
            | '◇'
            | '►'
            | '▼'
            | '▲'
            | '△'
            | '○'
            | '◯'
            | '◀'
            | '↑'
            | '↓'
            | '×'
            | '+'
            | '#'
            | '/'
            | '~'
            | '\\'
    )
}

/// Whether `c` is written without spaces between words: Han, kana, hangul syllables count too, since phrases end inside words.
pub(crate) fn is_cjk(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view(line: &str) -> String {
        let mut view = View::default();
        view.read(line);
        view.chars.iter().collect()
    }

    #[test]
    fn scripts_widths_cases_and_separators_fold_to_one() {
        assert_eq!(view("【關鍵詞】：Ａ　 B｜c »"), "[关键词]:a b|c >");
    }

    #[test]
    fn a_han_character_folds_to_one_whatever_way_it_takes() {
        for c in '\u{4e00}'..='\u{9fff}' {
            assert_eq!(fold(c), fold_mark(c), "{c}");
        }
    }

    #[test]
    fn an_endless_line_is_seen_by_its_ends() {
        let line = format!("{}版权所有", "长".repeat(5000));
        let mut view = View::default();
        view.read(&line);
        assert!(view.chars.len() < 400);
        assert!(view.chars.ends_with(&['版', '权', '所', '有']));
        assert_eq!(view.at.last().copied(), Some(u32::try_from(line.len()).unwrap()));
    }
}
