//! Text as it flows: white space collapses, blocks break lines, and each line gets its hint.

use crate::source::{Cues, Document, Hint, Kind};
use crate::text::Span;
use crate::text::han::leading_han;
use crate::text::letter::is_letter_or_digit;

/// Columns of a line behind which a cell begins a new one: such a table lays out a page, it does not list figures.
const WIDE_ROW: u32 = 120;

/// Where text stands: what its element says of it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Setting {
    pub(super) kind: Kind,
    pub(super) cues: Cues,
    pub(super) container: u32,
    pub(super) linked: bool,
    pub(super) preserved: bool,
}

/// What is waiting before the next character that shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    None,
    Space,
    Tab,
    Line,
    EmptyLine,
}

/// Writes text as a browser lays it out.
#[derive(Debug)]
pub(super) struct Flow {
    document: Document,
    gap: Gap,
    /// The current line: where it starts, its setting, its letters and those inside links, its columns.
    start: usize,
    setting: Option<Setting>,
    letters: u32,
    linked: u32,
    columns: u32,
}

impl Flow {
    /// An empty text; the page itself is container 0.
    pub(super) fn new() -> Self {
        Self {
            document: Document::default(),
            gap: Gap::None,
            start: 0,
            setting: None,
            letters: 0,
            linked: 0,
            columns: 0,
        }
    }

    /// Makes room for so many bytes.
    pub(super) fn reserve(&mut self, bytes: usize) {
        self.document.text.reserve(bytes);
    }

    /// Writes characters of the page.
    pub(super) fn text(&mut self, text: &str, setting: Setting) {
        let mut rest = text;
        while let Some(&first) = rest.as_bytes().first() {
            let space = is_space(first);
            // Hardly anything else is that low.
            let low = |b: u8| b <= b' ';
            let end = if space || low(first) {
                rest.bytes().position(|b| is_space(b) != space)
            } else {
                rest.bytes().position(low)
            };
            let end = end.unwrap_or(rest.len());
            let (piece, behind) = rest.split_at(end);
            rest = behind;
            match (space, setting.preserved) {
                (true, true) => piece.chars().for_each(|c| self.preserve(c, setting)),
                (true, false) => self.want(Gap::Space),
                (false, _) => self.word(piece, setting),
            }
        }
    }

    /// Writes white space that is shown as it is written.
    fn preserve(&mut self, c: char, setting: Setting) {
        match c {
            '\n' => self.line_break(),
            ' ' | '\t' => self.put(c, setting),
            _ => self.want(Gap::Space),
        }
    }

    /// Writes characters without white space among them, but for what does not collapse.
    fn word(&mut self, word: &str, setting: Setting) {
        let mut chars = word.chars();
        while self.setting.is_none() || self.gap != Gap::None {
            let Some(c) = chars.next() else { return };
            self.put(c, setting);
        }
        let rest = chars.as_str();
        self.document.text.push_str(rest);
        let (letters, columns) = measure(rest);
        self.letters += letters;
        self.linked += if setting.linked { letters } else { 0 };
        self.columns += columns;
    }

    /// Asks for the next text to stand on a line of its own, `spaced` behind an empty one.
    pub(super) fn block(&mut self, spaced: bool) {
        self.want(if spaced { Gap::EmptyLine } else { Gap::Line });
    }

    /// Asks for the next text to stand in another cell.
    pub(super) fn cell(&mut self) {
        self.want(if self.columns > WIDE_ROW { Gap::Line } else { Gap::Tab });
    }

    /// Breaks the line here and now.
    pub(super) fn line_break(&mut self) {
        self.flush();
        self.end_line();
        if !self.document.text.is_empty() {
            self.document.text.push('\n');
        }
        self.start = self.document.text.len();
    }

    fn want(&mut self, gap: Gap) {
        self.gap = self.gap.max(gap);
    }

    fn put(&mut self, c: char, setting: Setting) {
        self.flush();
        if c.is_whitespace() && self.setting.is_none() {
            // A hard space at the start of a line is shown, and is no part of what the line says.
            self.document.text.push(c);
            return;
        }
        self.setting.get_or_insert(setting);
        if is_letter_or_digit(c) {
            self.letters += 1;
            self.linked += u32::from(setting.linked);
        }
        self.columns += if c < '\u{2e80}' { 1 } else { 2 };
        self.document.text.push(c);
    }

    /// Writes the gap that was asked for.
    fn flush(&mut self) {
        let gap = std::mem::replace(&mut self.gap, Gap::None);
        let begun = self.setting.is_some();
        match gap {
            Gap::Space if begun => self.document.text.push(' '),
            Gap::Tab if begun => self.document.text.push('\t'),
            Gap::Line | Gap::EmptyLine if !self.document.text.is_empty() => {
                self.end_line();
                let text = &mut self.document.text;
                let breaks = text.bytes().rev().take(2).take_while(|&b| b == b'\n').count();
                let wanted = if gap == Gap::EmptyLine { 2 } else { 1 };
                for _ in breaks..wanted {
                    text.push('\n');
                }
                self.start = text.len();
            }
            _ => {}
        }
    }

    fn end_line(&mut self) {
        if let Some(setting) = self.setting.take() {
            let line = &self.document.text[self.start..];
            let start = self.start + (line.len() - line.trim_start().len());
            let end = self.start + line.trim_end().len();
            if start < end {
                self.document.hints.push(Hint {
                    span: Span::from_usize(start, end),
                    kind: setting.kind,
                    linked: u8::try_from(self.linked * 100 / self.letters.max(1)).unwrap_or(100),
                    cues: setting.cues,
                    container: setting.container,
                });
            }
        }
        (self.letters, self.linked, self.columns) = (0, 0, 0);
    }

    /// Ends the last line.
    pub(super) fn finish(mut self) -> Document {
        self.end_line();
        let end = self.document.text.trim_end().len();
        self.document.text.truncate(end);
        self.document
    }
}

/// White space that collapses.
fn is_space(b: u8) -> bool {
    matches!(b, b' ' | b'\t' | b'\n' | b'\r' | b'\x0c')
}

/// The letters and digits of a text, and its columns.
fn measure(text: &str) -> (u32, u32) {
    let (mut letters, mut columns) = (0, 0);
    let mut at = 0;
    while let Some(&byte) = text.as_bytes().get(at) {
        if byte.is_ascii() {
            (letters, columns) = (letters + u32::from(byte.is_ascii_alphanumeric()), columns + 1);
            at += 1;
            continue;
        }
        let run = leading_han(&text.as_bytes()[at..]);
        if run > 0 {
            let run = u32::try_from(run).unwrap_or(u32::MAX);
            (letters, columns) = (letters + run, columns + 2 * run);
            at += 3 * run as usize;
            continue;
        }
        let c = text[at..].chars().next().unwrap_or(' ');
        at += c.len_utf8();
        letters += u32::from(is_letter_or_digit(c));
        columns += if c < '\u{2e80}' { 1 } else { 2 };
    }
    (letters, columns)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_that_lays_out_a_page_is_no_row_of_figures() {
        let mut flow = Flow::new();
        flow.text(&"长".repeat(61), Setting::default());
        flow.cell();
        flow.text("边栏", Setting::default());
        assert_eq!(flow.finish().hints.len(), 2);
    }

    #[test]
    fn breaks_do_not_pile_up() {
        let mut flow = Flow::new();
        flow.block(true);
        flow.text(" a ", Setting::default());
        flow.block(true);
        flow.block(false);
        flow.text("b", Setting::default());
        assert_eq!(flow.finish().text, "a\n\nb");
    }
}
