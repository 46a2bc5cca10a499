//! Text as it flows: white space collapses, blocks break lines, and each line gets its hint.

use crate::source::{Cues, Document, Hint, Kind};
use crate::text::Span;
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

    /// Writes characters of the page.
    pub(super) fn text(&mut self, text: &str, setting: Setting) {
        for c in text.chars() {
            match c {
                '\n' if setting.preserved => self.line_break(),
                ' ' | '\t' if setting.preserved => self.put(c, setting),
                ' ' | '\t' | '\n' | '\r' | '\x0c' => self.want(Gap::Space),
                _ => self.put(c, setting),
            }
        }
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
