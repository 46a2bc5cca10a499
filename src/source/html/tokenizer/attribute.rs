//! What stands between the name of a tag and its end.

use super::{Sink, Tokenizer, is_end_of_name, is_space};
use crate::source::html::reference;

impl<S: Sink> Tokenizer<'_, S> {
    /// The attributes of a tag and its end: whether it closes itself; `None` where the page ends before. Those of an end tag are not
    /// `told`.
    pub(super) fn attributes(&mut self, told: bool) -> Option<bool> {
        loop {
            self.at += self.distance(0, |b| !is_space(b));
            match self.peek(0)? {
                b'>' => {
                    self.at += 1;
                    return Some(false);
                }
                b'/' if self.peek(1) == Some(b'>') => {
                    self.at += 2;
                    return Some(true);
                }
                b'/' => self.at += 1,
                _ => self.attribute(told)?,
            }
        }
    }

    fn attribute(&mut self, told: bool) -> Option<()> {
        let name = self.name(|b| is_end_of_name(b) || b == b'=');
        let wanted = told && self.sink.attribute(name);
        self.at += self.distance(0, |b| !is_space(b));
        if self.peek(0)? != b'=' {
            return Some(());
        }
        self.at += 1;
        self.at += self.distance(0, |b| !is_space(b));
        let (start, len, close) = match self.peek(0)? {
            b'>' => return Some(()),
            quote @ (b'"' | b'\'') => (self.at + 1, self.up_to(1, [quote; 2]), 1),
            _ => (self.at, self.distance(0, |b| is_space(b) || b == b'>'), 0),
        };
        self.at = start + len;
        self.peek(0)?;
        if wanted && len > 0 {
            self.value(start);
        }
        self.at += close;
        Some(())
    }

    /// Tells the value that ends here.
    fn value(&mut self, start: usize) {
        let written = &self.html[start..self.at];
        if !written.bytes().any(|b| matches!(b, b'&' | 0)) {
            return self.sink.value(written);
        }
        let mut value = String::with_capacity(written.len());
        let mut rest = written;
        while let Some(at) = rest.bytes().position(|b| matches!(b, b'&' | 0)) {
            value.push_str(&rest[..at]);
            // What stands behind the value tells whether a bare reference ends there.
            let found = if rest.as_bytes()[at] == 0 { None } else { reference::read(&rest[at..], true) };
            match &found {
                Some(found) => value.extend(found.chars.into_iter().flatten()),
                None if rest.as_bytes()[at] == 0 => value.push('\u{fffd}'),
                None => value.push('&'),
            }
            rest = &rest[at + found.map_or(1, |f| f.len)..];
        }
        value.push_str(rest);
        self.sink.value(&value);
    }
}
