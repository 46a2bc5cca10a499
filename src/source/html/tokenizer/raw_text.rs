//! Elements that hold text alone, whatever it looks like: `<title>`, `<style>`, `<script>`.

use super::{Sink, Tokenizer, is_end_of_name};
use crate::source::html::name::{Name, SCRIPT};

impl<S: Sink> Tokenizer<'_, S> {
    /// Text that holds no tags, up to the end tag of its element; `references` where it holds references.
    pub(super) fn raw(&mut self, element: Name, references: bool) {
        loop {
            if references {
                self.literal(self.distance(0, |b| matches!(b, b'<' | b'&' | 0)));
            } else {
                self.text_up_to([b'<', 0]);
            }
            match self.peek(0) {
                None => return,
                Some(0) => self.lost(),
                Some(b'&') => self.reference(),
                Some(_) if self.ends(element) => return self.end(element),
                Some(_) => self.literal(1),
            }
        }
    }

    /// Whether the end tag of `element` stands here; its name is read then.
    fn ends(&mut self, element: Name) -> bool {
        if self.peek(1) != Some(b'/') {
            return false;
        }
        let letters = self.distance(2, |b| !b.is_ascii_alphabetic());
        let behind = self.at + 2 + letters;
        let ends = self.bytes.get(behind).is_some_and(|&b| is_end_of_name(b));
        let ends = ends && letters > 0 && Name::of(&self.bytes[self.at + 2..behind]) == element;
        if ends {
            self.at = behind;
        }
        ends
    }

    /// A script. Between `<!--` and `-->` it may hold a script, the end tag of which is not its own.
    pub(super) fn script(&mut self) {
        let (mut commented, mut inner, mut dashes) = (false, false, 0);
        while let Some(b) = self.peek(0) {
            let before = std::mem::take(&mut dashes);
            match b {
                0 => self.lost(),
                b'-' if commented => {
                    dashes = before + 1;
                    self.literal(1);
                }
                b'>' => {
                    if before >= 2 {
                        (commented, inner) = (false, false);
                    }
                    self.literal(1);
                }
                b'<' if !inner && self.ends(SCRIPT) => return self.end(SCRIPT),
                b'<' if !commented && self.bytes[self.at..].starts_with(b"<!--") => {
                    (commented, dashes) = (true, 2);
                    self.literal(4);
                }
                b'<' if commented => inner = self.tag_in_script(inner),
                b'<' => self.literal(1),
                _ if commented => self.literal(self.distance(0, |b| matches!(b, b'<' | b'-' | b'>' | 0))),
                _ => self.text_up_to([b'<', 0]),
            }
        }
    }

    /// What begins with `<` in the comment of a script: whether the text behind is that of a script inside, as it was `inner` before.
    fn tag_in_script(&mut self, inner: bool) -> bool {
        let mark = if inner { 2 } else { 1 };
        if inner && self.peek(1) != Some(b'/') {
            self.literal(1);
            return inner;
        }
        let letters = self.distance(mark, |b| !b.is_ascii_alphabetic());
        if letters == 0 && !inner {
            self.literal(1);
            return inner;
        }
        let behind = self.at + mark + letters;
        let script = Name::of(&self.bytes[self.at + mark..behind]) == SCRIPT;
        let ends = self.bytes.get(behind).is_some_and(|&b| is_end_of_name(b));
        self.literal(mark + letters + usize::from(ends));
        if ends && script { !inner } else { inner }
    }
}
