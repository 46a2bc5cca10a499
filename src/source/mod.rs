//! What was pasted or dropped, as text with hints about its blocks.
//!
//! Plain text is taken as it is. HTML becomes the text that a browser would show ([`extract`]), with a [`Hint`] for each of its
//! lines: how much of it is links, what the markup calls it, and in which container it stands.

mod document;
mod html;
mod metadata;

pub use document::{Container, Cues, Document, Hint, Kind};
pub use html::extract;
pub use metadata::Metadata;

/// What was pasted. It is never changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source<'a> {
    /// Plain text.
    Text(&'a str),
    /// HTML, a whole page or a fragment from the clipboard.
    Html(&'a str),
}

impl Source<'_> {
    /// Size in bytes.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Self::Text(s) | Self::Html(s) => s.len(),
        }
    }

    /// Whether there is nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
