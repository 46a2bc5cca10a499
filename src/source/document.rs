//! A text with what its markup said of each line.

use super::Metadata;
use crate::text::{Pasted, Span};

/// A text extracted from markup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// The text as a browser would show it.
    pub text: String,
    /// One for each line of `text` that is not empty, in order.
    pub hints: Vec<Hint>,
    /// The boxes of the page. A container stands behind the one that holds it.
    pub containers: Vec<Container>,
    /// What the page calls itself: its `<title>`.
    pub title: Option<String>,
    /// What else it declares of itself.
    pub metadata: Metadata,
}

/// What the markup says of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The line, without white space around it.
    pub span: Span<Pasted>,
    /// What sort of element it stands in.
    pub kind: Kind,
    /// How much of it is links, in percent of its letters and digits.
    pub linked: u8,
    /// What the elements call it that stand between it and its container.
    pub cues: Cues,
    /// The container that it stands in, an index into [`Document::containers`].
    pub container: u32,
}

/// Percent of a line in links from which it is a link and no text.
const LINKED: u8 = 60;

impl Hint {
    /// Whether the line is a link, or links, and no text.
    #[must_use]
    pub fn is_link(&self) -> bool {
        self.linked >= LINKED
    }
}

/// A box of the page: `<div>`, `<section>`, `<ul>`, `<td>` and the like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Container {
    /// The container around it; the outermost one names itself.
    pub parent: u32,
    /// What its own element and classes call it.
    pub cues: Cues,
}

/// What sort of element a line stands in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// None that says anything.
    #[default]
    Plain,
    /// `<p>`, `<blockquote>`, `<pre>`
    Paragraph,
    /// `<h1>`
    Headline,
    /// `<h2>` … `<h6>`
    Heading,
    /// `<li>`, `<dt>`, `<dd>`
    Item,
    /// `<td>`, `<th>`
    Cell,
    /// `<figcaption>`, `<caption>`
    Caption,
    /// `<button>`, `<label>`
    Control,
}

/// What the classes, ids and elements around a line call it: a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cues(u16);

impl Cues {
    /// Nothing.
    pub const NONE: Self = Self(0);
    /// A menu, a breadcrumb, a pager.
    pub const NAVIGATION: Self = Self(1);
    /// The head of the page, not of the article.
    pub const HEADER: Self = Self(1 << 1);
    /// The foot of the page.
    pub const FOOTER: Self = Self(1 << 2);
    /// A column beside the article, a widget.
    pub const ASIDE: Self = Self(1 << 3);
    /// Readers' comments.
    pub const COMMENT: Self = Self(1 << 4);
    /// Share bars, logins, forms, notices.
    pub const INTERFACE: Self = Self(1 << 5);
    /// Other articles.
    pub const RELATED: Self = Self(1 << 6);
    /// Advertisements.
    pub const ADVERT: Self = Self(1 << 7);
    /// Tags or keywords.
    pub const KEYWORDS: Self = Self(1 << 8);
    /// Author, source, date.
    pub const BYLINE: Self = Self(1 << 9);
    /// A picture's caption.
    pub const CAPTION: Self = Self(1 << 10);
    /// The headline.
    pub const TITLE: Self = Self(1 << 11);
    /// The article.
    pub const CONTENT: Self = Self(1 << 12);
    /// The main part of the page by its own word: `<main>`, `role="main"`.
    pub const MAIN: Self = Self(1 << 13);

    /// Whether one of `other` is among them.
    #[must_use]
    pub fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Both together.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// These without `other`.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cues_are_a_set() {
        let cues = Cues::FOOTER.with(Cues::COMMENT);
        assert!(cues.any(Cues::COMMENT.with(Cues::ADVERT)));
        assert!(!cues.without(Cues::COMMENT).any(Cues::COMMENT));
    }
}
