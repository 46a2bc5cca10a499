//! HTML cut into tags and text, as the HTML Standard has it: entities, comments, scripts and broken tags come out as in a browser.
//!
//! The page lies in memory as a whole, so that text and names are handed on as they stand in it, and what nobody asks for (addresses
//! of links, scripts, comments) is passed over. Errors are none: whatever stands there means something.

mod attribute;
mod raw_text;
mod text;

use std::borrow::Cow;

use super::name::{IFRAME, NOEMBED, NOFRAME, NOSCRIPT, Name, PLAINTEXT, SCRIPT, STYLE, Spelling, TEXTAREA, TITLE, XMP};
use super::reference;
use crate::text::search::either;
use text::Text;

/// Who is told what a page is made of.
pub(super) trait Sink {
    /// All characters up to the next tag, comment or declaration.
    fn text(&mut self, text: &str);
    /// A start tag begins.
    fn open(&mut self, name: Name);
    /// One of its attributes; whether its value is asked for.
    fn attribute(&mut self, name: Name) -> bool;
    /// The value of that attribute, if it is not empty.
    fn value(&mut self, value: &str);
    /// The start tag ends.
    fn close(&mut self, self_closing: bool);
    /// An end tag.
    fn end(&mut self, name: Name);
}

/// A page with line feeds for all its ends of lines.
pub(super) fn with_line_feeds(html: &str) -> Cow<'_, str> {
    if html.contains('\r') { html.replace("\r\n", "\n").replace('\r', "\n").into() } else { html.into() }
}

/// Tells `sink` what `html`, a page [`with_line_feeds`], is made of.
pub(super) fn tokenize(html: &str, sink: &mut impl Sink) {
    let mut tokenizer = Tokenizer { html, bytes: html.as_bytes(), at: 0, sink, text: Text::default() };
    while tokenizer.at < html.len() {
        tokenizer.step();
    }
    tokenizer.flush();
}

struct Tokenizer<'h, S> {
    html: &'h str,
    bytes: &'h [u8],
    at: usize,
    sink: &'h mut S,
    text: Text,
}

impl<S: Sink> Tokenizer<'_, S> {
    /// Reads text up to the next tag or reference, and that.
    fn step(&mut self) {
        self.text_up_to([b'<', b'&']);
        match (self.peek(0), self.peek(1)) {
            (Some(b'&'), _) => self.reference(),
            (Some(b'<'), Some(b'/')) => self.end_tag(),
            (Some(b'<'), Some(b'!')) => self.declaration(),
            (Some(b'<'), Some(b'?')) => self.comment_up_to_bracket(1),
            (Some(b'<'), Some(b)) if b.is_ascii_alphabetic() => self.start_tag(),
            (Some(b'<'), _) => self.literal(1),
            _ => {}
        }
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.bytes.get(self.at + ahead).copied()
    }

    /// Bytes up to the next one like this, or up to the end of the page.
    #[inline]
    fn distance(&self, ahead: usize, until: impl Fn(u8) -> bool) -> usize {
        let rest = self.bytes.get(self.at + ahead..).unwrap_or_default();
        rest.iter().position(|&b| until(b)).unwrap_or(rest.len())
    }

    /// Bytes up to the next one of these marks of ASCII, or up to the end of the page.
    #[inline]
    fn up_to(&self, ahead: usize, marks: [u8; 2]) -> usize {
        let rest = self.bytes.get(self.at + ahead..).unwrap_or_default();
        either(rest, marks).unwrap_or(rest.len())
    }

    /// Takes so many bytes as text.
    fn literal(&mut self, len: usize) {
        let end = (self.at + len).min(self.bytes.len());
        self.text.add(self.html, self.at, end);
        self.at = end;
    }

    #[inline]
    fn text_up_to(&mut self, marks: [u8; 2]) {
        self.literal(self.up_to(0, marks));
    }

    fn lost(&mut self) {
        self.text.change(self.html).push('\u{fffd}');
        self.at += 1;
    }

    fn flush(&mut self) {
        let text = self.text.read(self.html);
        if !text.is_empty() {
            self.sink.text(text);
        }
        self.text.clear();
    }

    fn reference(&mut self) {
        match reference::read(&self.html[self.at..], false) {
            Some(found) => {
                self.text.change(self.html).extend(found.chars.into_iter().flatten());
                self.at += found.len;
            }
            None => self.literal(1),
        }
    }

    /// `<!--`, `<!DOCTYPE`, or whatever else.
    fn declaration(&mut self) {
        let rest = &self.bytes[self.at + 2..];
        if !rest.starts_with(b"--") {
            return self.comment_up_to_bracket(2);
        }
        self.flush();
        let rest = &rest[2..];
        let len = match rest {
            [b'>', ..] => 1,
            [b'-', b'>', ..] => 2,
            _ => end_of_comment(rest),
        };
        self.at += 4 + len;
    }

    /// What browsers take for a comment: everything up to the next `>`.
    fn comment_up_to_bracket(&mut self, ahead: usize) {
        self.flush();
        let len = ahead + self.distance(ahead, |b| b == b'>') + 1;
        self.at = (self.at + len).min(self.bytes.len());
    }

    fn start_tag(&mut self) {
        self.at += 1;
        let name = self.name(is_end_of_name);
        if self.peek(0).is_none() {
            return;
        }
        self.flush();
        self.sink.open(name);
        let Some(self_closing) = self.attributes(true) else { return };
        self.sink.close(self_closing);
        match name {
            TITLE | TEXTAREA => self.raw(name, true),
            STYLE | IFRAME | XMP | NOEMBED | NOFRAME | NOSCRIPT => self.raw(name, false),
            SCRIPT => self.script(),
            PLAINTEXT => self.raw(Name::default(), false),
            _ => {}
        }
    }

    /// The name that begins here, whose first letter may be any.
    #[inline]
    fn name(&mut self, ends: impl Fn(u8) -> bool) -> Name {
        let mut spelling = Spelling::new();
        while let Some(letter) = self.peek(0).filter(|&b| spelling.len() == 0 || !ends(b)) {
            if letter == 0 {
                "\u{fffd}".bytes().for_each(|b| spelling.add(b));
            } else {
                spelling.add(letter);
            }
            self.at += 1;
        }
        spelling.name()
    }

    fn end_tag(&mut self) {
        match self.peek(2) {
            Some(b) if b.is_ascii_alphabetic() => {
                self.at += 2;
                let name = self.name(is_end_of_name);
                self.end(name);
            }
            Some(b'>') => self.at += 3,
            None => self.literal(2),
            Some(_) => self.comment_up_to_bracket(2),
        }
    }

    /// The rest of an end tag.
    fn end(&mut self, name: Name) {
        if self.attributes(false).is_some() {
            self.flush();
            self.sink.end(name);
        }
    }
}

fn is_space(b: u8) -> bool {
    matches!(b, b' ' | b'\n' | b'\t' | b'\x0c')
}

fn is_end_of_name(b: u8) -> bool {
    is_space(b) || matches!(b, b'/' | b'>')
}

/// Bytes of a comment and its end.
fn end_of_comment(comment: &[u8]) -> usize {
    let mut at = 0;
    while let Some(dash) = comment[at..].iter().position(|&b| b == b'-') {
        at += dash + 1;
        match &comment[at..] {
            [b'-', b'>', ..] => return at + 2,
            [b'-', b'!', b'>', ..] => return at + 3,
            _ => {}
        }
    }
    comment.len()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use std::convert::Infallible;

    use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
    use proptest::prelude::*;

    use super::*;

    #[derive(Debug, PartialEq)]
    enum Event {
        Text(String),
        Open(Name),
        Attribute(Name),
        Value(String),
        Close(bool),
        End(Name),
    }

    #[derive(Default)]
    struct Events(Vec<Event>);

    impl Sink for Events {
        fn text(&mut self, text: &str) {
            self.0.push(Event::Text(text.to_owned()));
        }

        fn open(&mut self, name: Name) {
            self.0.push(Event::Open(name));
        }

        fn attribute(&mut self, name: Name) -> bool {
            self.0.push(Event::Attribute(name));
            true
        }

        fn value(&mut self, value: &str) {
            self.0.push(Event::Value(value.to_owned()));
        }

        fn close(&mut self, self_closing: bool) {
            self.0.push(Event::Close(self_closing));
        }

        fn end(&mut self, name: Name) {
            self.0.push(Event::End(name));
        }
    }

    /// Without the tag that the page ends in: nobody sees it.
    fn whole(mut events: Vec<Event>) -> Vec<Event> {
        let part = |e: &Event| matches!(e, Event::Open(_) | Event::Attribute(_) | Event::Value(_));
        while events.last().is_some_and(part) {
            events.pop();
        }
        events
    }

    fn ours(html: &str) -> Vec<Event> {
        let mut events = Events::default();
        tokenize(html, &mut events);
        whole(events.0)
    }

    /// What `html5gum` says, which follows the standard to the letter; it tells the attributes of end tags as well.
    fn theirs(html: &str) -> Vec<Event> {
        let (mut events, mut open) = (Vec::new(), false);
        let mut emitter = CallbackEmitter::<_, Infallible>::new(|event: CallbackEvent<'_>, _| {
            let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
            match event {
                CallbackEvent::String { value } => events.push(Event::Text(text(value))),
                CallbackEvent::OpenStartTag { name } => {
                    open = true;
                    events.push(Event::Open(Name::of(name)));
                }
                CallbackEvent::AttributeName { name } if open => events.push(Event::Attribute(Name::of(name))),
                CallbackEvent::AttributeValue { value } if open => events.push(Event::Value(text(value))),
                CallbackEvent::CloseStartTag { self_closing } => {
                    open = false;
                    events.push(Event::Close(self_closing));
                }
                CallbackEvent::EndTag { name } => events.push(Event::End(Name::of(name))),
                _ => {}
            }
            None
        });
        emitter.naively_switch_states(true);
        html5gum::Tokenizer::new_with_emitter(html, emitter).finish().unwrap();
        whole(events)
    }

    #[test]
    fn a_page_is_cut_as_the_standard_has_it() {
        for html in [
            "<!DOCTYPE html><title>a &amp; b</title><p class=x id='y' hidden>1 &lt; 2<br/>",
            "<script><!-- <script> </script> --></script>a<style><p></style><textarea>&copy;<b></textarea>",
            "a<!-->b<!--->c<!-- - -- --!>d<!x>e<?y>f</>g</ z>h<1>i<![CDATA[j]]>k<!-- l",
            "<a b=c/d =e f = 'g' h= i/j k=\"&copy=1&amp;&lt\"/><a/b></div class=x>",
            "<script><!--<script></scriptx><script></script ></script>x",
            "&notit; &notin; &#x80; &#xD800; &hellip &amp",
        ] {
            assert_eq!(ours(html), theirs(html), "{html}");
        }
    }

    proptest! {
        #[test]
        fn whatever_it_holds(html in "(<|</|>|/>|!|--|-|\\?|=|'|\"|&|;|#|x|1|[a-cA-C]|\\x00| |\n|\r|\r\n|/|<!--|-->|--!>|<!--|<p |<p>|</p>|<script>|</script|<ScRipt|<title>|</title>|<textarea a=b>|<style>|</style>|<xmp>|</xmp >|<plaintext>|<iframe/>|&amp|&amp;|&copy|&no|&not|tin|it;|&#|&#x|&#x3c;|&hellip;|&#150;|<!doctype|<!\\[CDATA\\[|\\]\\]>|亿|[é-ü]|😀){0,40}") {
            prop_assert_eq!(ours(&with_line_feeds(&html)), theirs(&html));
        }
    }
}
