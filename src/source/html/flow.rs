//! Text as it flows: white space collapses, blocks break lines, and each line gets its hint.

use crate::source::{Cues, Document, Hint, Kind};
use crate::text::Span;
use crate::text::han::split_han;
use crate::text::letter::is_letter_or_digit;
use crate::text::search::low;

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
    /// The current line: where it starts, its setting, its letters inside links.
    start: usize,
    setting: Option<Setting>,
    linked: u32,
    /// Its columns up to a byte, without gaps: few lines are asked for them.
    columns: u32,
    counted: usize,
    /// Columns of the gaps behind that byte.
    gaps: u32,
}

impl Flow {
    /// An empty text; the page itself is container 0.
    pub(super) fn new() -> Self {
        Self {
            document: Document::default(),
            gap: Gap::None,
            start: 0,
            setting: None,
            linked: 0,
            columns: 0,
            counted: 0,
            gaps: 0,
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
            let end = if space || first <= b' ' {
                rest.bytes().position(|b| is_space(b) != space)
            } else {
                low(rest.as_bytes())
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
        if setting.linked {
            self.linked += letters(rest);
        }
    }

    /// Asks for the next text to stand on a line of its own, `spaced` behind an empty one.
    pub(super) fn block(&mut self, spaced: bool) {
        self.want(if spaced { Gap::EmptyLine } else { Gap::Line });
    }

    /// Asks for the next text to stand in another cell.
    pub(super) fn cell(&mut self) {
        let columns = self.columns();
        self.want(if columns > WIDE_ROW { Gap::Line } else { Gap::Tab });
    }

    /// The columns of the current line.
    fn columns(&mut self) -> u32 {
        if self.setting.is_some() {
            self.columns += columns(&self.document.text[self.counted..]) - self.gaps;
            (self.counted, self.gaps) = (self.document.text.len(), 0);
        }
        self.columns
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
        if self.setting.is_none() {
            (self.setting, self.counted) = (Some(setting), self.document.text.len());
        }
        self.linked += u32::from(setting.linked && is_letter_or_digit(c));
        self.document.text.push(c);
    }

    /// Writes the gap that was asked for.
    fn flush(&mut self) {
        let gap = std::mem::replace(&mut self.gap, Gap::None);
        let begun = self.setting.is_some();
        match gap {
            Gap::Space | Gap::Tab if begun => {
                self.document.text.push(if gap == Gap::Space { ' ' } else { '\t' });
                self.gaps += 1;
            }
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
            // Most lines are no links, and what they are made of does not matter.
            let letters = if self.linked > 0 { letters(line) } else { 1 };
            if start < end {
                self.document.hints.push(Hint {
                    span: Span::from_usize(start, end),
                    kind: setting.kind,
                    linked: u8::try_from(self.linked * 100 / letters).unwrap_or(100),
                    cues: setting.cues,
                    container: setting.container,
                });
            }
        }
        (self.linked, self.columns, self.gaps) = (0, 0, 0);
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

/// The letters and digits of a text.
fn letters(text: &str) -> u32 {
    let mut letters = 0;
    let mut rest = text.as_bytes();
    while let Some((&byte, behind)) = rest.split_first() {
        if let Some((_, behind)) = split_han(rest) {
            (letters, rest) = (letters + 1, behind);
        } else if byte.is_ascii() {
            (letters, rest) = (letters + u32::from(byte.is_ascii_alphanumeric()), behind);
        } else {
            let mut chars = text[text.len() - rest.len()..].chars();
            letters += u32::from(chars.next().is_some_and(is_letter_or_digit));
            rest = chars.as_str().as_bytes();
        }
    }
    letters
}

/// The columns of a text: two for what Chinese, Japanese and Korean are written with.
fn columns(text: &str) -> u32 {
    text.chars().map(|c| if c < '\u{2e80}' { 1 } else { 2 }).sum()
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
    fn a_line_is_as_far_a_link_as_its_letters_stand_in_one() {
        let link = Setting { linked: true, ..Setting::default() };
        let mut flow = Flow::new();
        flow.text(" 去年： a1 ", Setting::default());
        flow.text("新增, 30", link);
        flow.line_break();
        flow.text("去年", Setting::default());
        flow.line_break();
        flow.text("——", link);
        assert_eq!(flow.finish().hints.iter().map(|h| h.linked).collect::<Vec<_>>(), [50, 0, 0]);
    }

    #[test]
    fn gaps_are_no_columns() {
        let mut flow = Flow::new();
        for _ in 0..2 {
            flow.text("\u{a0} 去年 a\u{a0}1  b ", Setting::default());
            assert_eq!(flow.columns(), 8);
            flow.cell();
            flow.text("长 c", Setting::default());
            assert_eq!(flow.columns(), 11);
            flow.line_break();
        }
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
