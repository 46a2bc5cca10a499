//! A half-open range of bytes that knows which text it points into.

use std::cmp::{max, min};
use std::fmt;
use std::marker::PhantomData;

/// The space of the text as it was pasted (or, for HTML, as it was extracted from the page).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pasted {}

/// The space of the text after repair: what every later stage reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mended {}

/// A half-open range `start..end` of UTF-8 bytes in the text of space `S`.
///
/// Spans of different spaces are different types, so that a place in the paste cannot be taken for a place in the
/// repaired text. Only [`OffsetMap`](super::OffsetMap) leads from one to the other.
pub struct Span<S> {
    /// First byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
    space: PhantomData<S>,
}

impl<S> Span<S> {
    /// The span `start..end`; an `end` before `start` gives the empty span at `start`.
    #[must_use]
    pub fn new(start: u32, end: u32) -> Self {
        Self { start, end: max(start, end), space: PhantomData }
    }

    /// The span of two `usize` offsets. Texts are limited to 4 GiB, see [`Options`](crate::Options).
    #[must_use]
    pub fn from_usize(start: usize, end: usize) -> Self {
        let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self::new(clamp(start), clamp(end))
    }

    /// Length in bytes.
    #[must_use]
    pub fn len(self) -> u32 {
        self.end - self.start
    }

    /// Whether the span holds nothing.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether `other` lies inside this span.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share at least one byte.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest span that holds both.
    #[must_use]
    pub fn join(self, other: Self) -> Self {
        Self::new(min(self.start, other.start), max(self.end, other.end))
    }

    /// The piece of `text` under the span; empty when the span does not fit the text.
    #[must_use]
    pub fn slice(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or("")
    }

    /// The span as a range for indexing.
    #[must_use]
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

// Written by hand: derives would ask the same of `S`, which is only a name.
impl<S> Clone for Span<S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for Span<S> {}

impl<S> PartialEq for Span<S> {
    fn eq(&self, other: &Self) -> bool {
        (self.start, self.end) == (other.start, other.end)
    }
}

impl<S> Eq for Span<S> {}

impl<S> PartialOrd for Span<S> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<S> Ord for Span<S> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.start, self.end).cmp(&(other.start, other.end))
    }
}

impl<S> std::hash::Hash for Span<S> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (self.start, self.end).hash(state);
    }
}

impl<S> fmt::Debug for Span<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn touching_spans_do_not_overlap() {
        let (a, b) = (Span::<Pasted>::new(0, 3), Span::new(3, 5));
        assert!(!a.overlaps(b));
        assert_eq!(a.join(b), Span::new(0, 5));
    }

    #[test]
    fn a_span_that_does_not_fit_gives_an_empty_slice() {
        assert_eq!(Span::<Mended>::new(1, 2).slice("億元"), "");
        assert_eq!(Span::<Mended>::new(0, 3).slice("億元"), "億");
    }
}
