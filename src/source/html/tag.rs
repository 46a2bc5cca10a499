//! What browsers do with each element.

use crate::source::{Cues, Kind};

/// How an element is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// In the line.
    Inline,
    /// On lines of its own.
    Block,
    /// On lines of its own, with an empty line before and behind.
    Spaced,
    /// A cell of a table: a tab before it, unless it is the first of its row.
    Cell,
    /// Never shown.
    Skipped,
    /// A line break.
    Break,
}

/// An element by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tag {
    /// How it is laid out.
    pub(super) layout: Layout,
    /// What its text is.
    pub(super) kind: Kind,
    /// What it says of its text.
    pub(super) cues: Cues,
    /// Whether it holds others: a box of the page.
    pub(super) container: bool,
    /// Whether it has no content and no end tag.
    pub(super) void: bool,
}

impl Tag {
    /// What a browser does with `<name>`.
    pub(super) fn of(name: &[u8]) -> Self {
        let tag = |layout, kind| Self { layout, kind, cues: Cues::NONE, container: false, void: false };
        let container = |cues| Self { cues, container: true, ..tag(Layout::Block, Kind::Plain) };
        match name {
            b"p" | b"pre" | b"listing" => tag(Layout::Spaced, Kind::Paragraph),
            b"blockquote" => tag(Layout::Spaced, Kind::Paragraph),
            b"h1" => tag(Layout::Spaced, Kind::Headline),
            b"h2" | b"h3" | b"h4" | b"h5" | b"h6" => tag(Layout::Spaced, Kind::Heading),
            b"li" | b"dt" | b"dd" | b"summary" => tag(Layout::Block, Kind::Item),
            b"figcaption" | b"caption" => Self { cues: Cues::CAPTION, ..tag(Layout::Block, Kind::Caption) },
            b"td" | b"th" => Self { container: true, ..tag(Layout::Cell, Kind::Cell) },
            b"article" | b"main" => container(Cues::CONTENT),
            b"nav" | b"menu" => container(Cues::NAVIGATION),
            b"aside" => container(Cues::ASIDE),
            b"header" => container(Cues::HEADER),
            b"footer" => container(Cues::FOOTER),
            b"form" | b"fieldset" => container(Cues::NONE),
            b"address" => container(Cues::BYLINE),
            b"div" | b"section" | b"ul" | b"ol" | b"dl" | b"table" | b"tbody" | b"thead" | b"tfoot" | b"tr"
            | b"figure" | b"body" | b"html" | b"center" | b"details" | b"dir" | b"hgroup" | b"search" | b"dialog"
            | b"legend" => container(Cues::NONE),
            b"button" => Self { cues: Cues::INTERFACE, ..tag(Layout::Inline, Kind::Control) },
            b"script" | b"style" | b"template" | b"noscript" | b"title" | b"svg" | b"math" | b"iframe" | b"object"
            | b"video" | b"audio" | b"canvas" | b"select" | b"datalist" | b"textarea" | b"rt" | b"rp" | b"noembed"
            | b"noframes" => tag(Layout::Skipped, Kind::Plain),
            b"br" => Self { void: true, ..tag(Layout::Break, Kind::Plain) },
            b"hr" => Self { void: true, ..tag(Layout::Block, Kind::Plain) },
            b"area" | b"base" | b"basefont" | b"bgsound" | b"col" | b"embed" | b"frame" | b"img" | b"image"
            | b"input" | b"keygen" | b"link" | b"meta" | b"param" | b"source" | b"track" | b"wbr" => {
                Self { void: true, ..tag(Layout::Inline, Kind::Plain) }
            }
            _ => tag(Layout::Inline, Kind::Plain),
        }
    }
}

/// Whether `<next>` ends an open `<open>` that has no end tag of its own.
pub(super) fn ends_implicitly(open: &[u8], next: &[u8]) -> bool {
    match open {
        b"p" => {
            Tag::of(next).layout != Layout::Inline
                && !matches!(
                    next,
                    b"br"
                        | b"td"
                        | b"th"
                        | b"script"
                        | b"style"
                        | b"noscript"
                        | b"template"
                        | b"svg"
                        | b"iframe"
                        | b"object"
                        | b"video"
                        | b"audio"
                        | b"select"
                        | b"textarea"
                        | b"canvas"
                        | b"math"
                        | b"rt"
                        | b"rp"
                )
        }
        b"li" => next == b"li",
        b"dt" | b"dd" => matches!(next, b"dt" | b"dd"),
        b"td" | b"th" => matches!(next, b"td" | b"th" | b"tr" | b"tbody" | b"tfoot" | b"thead"),
        b"tr" => matches!(next, b"tr" | b"tbody" | b"tfoot" | b"thead"),
        b"rt" | b"rp" => matches!(next, b"rt" | b"rp"),
        b"thead" | b"tbody" | b"tfoot" => matches!(next, b"tbody" | b"tfoot" | b"thead"),
        _ => false,
    }
}

/// Whether end tags inside `<name>` do not reach what is open around it.
pub(super) fn is_scope(name: &[u8]) -> bool {
    matches!(name, b"td" | b"th" | b"table" | b"caption" | b"template" | b"object" | b"button")
}

/// Whether `</name>` ends a part of a table, whatever is open in its cells.
pub(super) fn is_table_part(name: &[u8]) -> bool {
    matches!(name, b"table" | b"tr" | b"td" | b"th" | b"tbody" | b"thead" | b"tfoot" | b"caption")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paragraph_ends_where_a_block_begins() {
        assert!(ends_implicitly(b"p", b"div") && ends_implicitly(b"p", b"p"));
        assert!(!ends_implicitly(b"p", b"b") && !ends_implicitly(b"p", b"br"));
        assert!(ends_implicitly(b"td", b"tr") && !ends_implicitly(b"td", b"table"));
    }
}
