//! What browsers do with each element.

#[allow(clippy::wildcard_imports, reason = "nearly all of them")]
use super::name::*;
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
    pub(super) fn of(name: Name) -> Self {
        let tag = |layout, kind| Self { layout, kind, cues: Cues::NONE, container: false, void: false };
        let container = |cues| Self { cues, container: true, ..tag(Layout::Block, Kind::Plain) };
        match name {
            P | PRE | LISTING => tag(Layout::Spaced, Kind::Paragraph),
            BLOCKQUOTE => tag(Layout::Spaced, Kind::Paragraph),
            H1 => tag(Layout::Spaced, Kind::Headline),
            H2 | H3 | H4 | H5 | H6 => tag(Layout::Spaced, Kind::Heading),
            LI | DT | DD | SUMMARY => tag(Layout::Block, Kind::Item),
            FIGCAPTION | CAPTION => Self { cues: Cues::CAPTION, ..tag(Layout::Block, Kind::Caption) },
            TD | TH => Self { container: true, ..tag(Layout::Cell, Kind::Cell) },
            ARTICLE => container(Cues::CONTENT),
            MAIN => container(Cues::CONTENT.with(Cues::MAIN)),
            NAV | MENU => container(Cues::NAVIGATION),
            ASIDE => container(Cues::ASIDE),
            HEADER => container(Cues::HEADER),
            FOOTER => container(Cues::FOOTER),
            FORM | FIELDSET => container(Cues::NONE),
            ADDRESS => container(Cues::BYLINE),
            DIV | SECTION | UL | OL | DL | TABLE | TBODY | THEAD | TFOOT | TR | FIGURE | BODY | HTML | CENTER
            | DETAILS | DIR | HGROUP | SEARCH | DIALOG | LEGEND => container(Cues::NONE),
            BUTTON => Self { cues: Cues::INTERFACE, ..tag(Layout::Inline, Kind::Control) },
            SCRIPT | STYLE | TEMPLATE | NOSCRIPT | TITLE | SVG | MATH | IFRAME | OBJECT | VIDEO | AUDIO | CANVAS
            | SELECT | DATALIST | TEXTAREA | RT | RP | NOEMBED | NOFRAMES => tag(Layout::Skipped, Kind::Plain),
            BR => Self { void: true, ..tag(Layout::Break, Kind::Plain) },
            HR => Self { void: true, ..tag(Layout::Block, Kind::Plain) },
            AREA | BASE | BASEFONT | BGSOUND | COL | EMBED | FRAME | IMG | IMAGE | INPUT | KEYGEN | LINK | META
            | PARAM | SOURCE | TRACK | WBR => Self { void: true, ..tag(Layout::Inline, Kind::Plain) },
            _ => tag(Layout::Inline, Kind::Plain),
        }
    }
}

/// Whether `<next>` ends an open `<open>` that has no end tag of its own.
pub(super) fn ends_implicitly(open: Name, next: Name) -> bool {
    match open {
        P => {
            Tag::of(next).layout != Layout::Inline
                && !matches!(
                    next,
                    BR | TD
                        | TH
                        | SCRIPT
                        | STYLE
                        | NOSCRIPT
                        | TEMPLATE
                        | SVG
                        | IFRAME
                        | OBJECT
                        | VIDEO
                        | AUDIO
                        | SELECT
                        | TEXTAREA
                        | CANVAS
                        | MATH
                        | RT
                        | RP
                )
        }
        LI => next == LI,
        DT | DD => matches!(next, DT | DD),
        TD | TH => matches!(next, TD | TH | TR | TBODY | TFOOT | THEAD),
        TR => matches!(next, TR | TBODY | TFOOT | THEAD),
        RT | RP => matches!(next, RT | RP),
        THEAD | TBODY | TFOOT => matches!(next, TBODY | TFOOT | THEAD),
        _ => false,
    }
}

/// Whether end tags inside `<name>` do not reach what is open around it.
pub(super) fn is_scope(name: Name) -> bool {
    matches!(name, TD | TH | TABLE | CAPTION | TEMPLATE | OBJECT | BUTTON)
}

/// Whether `</name>` ends a part of a table, whatever is open in its cells.
pub(super) fn is_table_part(name: Name) -> bool {
    matches!(name, TABLE | TR | TD | TH | TBODY | THEAD | TFOOT | CAPTION)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paragraph_ends_where_a_block_begins() {
        assert!(ends_implicitly(P, DIV) && ends_implicitly(P, P));
        assert!(!ends_implicitly(P, A) && !ends_implicitly(P, BR));
        assert!(ends_implicitly(TD, TR) && !ends_implicitly(TD, TABLE));
    }
}
