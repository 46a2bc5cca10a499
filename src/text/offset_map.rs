//! From places in the repaired text to places in the paste, and back.

use super::{Mended, Pasted, Span};

/// One stretch of the paste that was replaced by one stretch of the repaired text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// What was replaced, in the paste.
    pub pasted: Span<Pasted>,
    /// What stands there now.
    pub mended: Span<Mended>,
}

/// Leads between the text as pasted and the repaired text.
///
/// Outside replacements the mapping is exact. Inside one, a start maps to the start of the whole replacement and an end to
/// its end: a character that was rebuilt from several damaged ones points at all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OffsetMap {
    replacements: Vec<Replacement>,
}

impl OffsetMap {
    /// Builds the map from edits: places in the paste with the length in bytes of what replaces them, in order and apart.
    #[must_use]
    pub fn from_edits(edits: impl IntoIterator<Item = (Span<Pasted>, u32)>) -> Self {
        let mut replacements: Vec<Replacement> = Vec::new();
        let (mut pasted_end, mut mended_end) = (0, 0);
        for (pasted, len) in edits {
            debug_assert!(pasted.start >= pasted_end, "edits come in order and apart");
            let start = mended_end + (pasted.start - pasted_end);
            let mended = Span::new(start, start + len);
            (pasted_end, mended_end) = (pasted.end, mended.end);
            replacements.push(Replacement { pasted, mended });
        }
        Self { replacements }
    }

    /// The replacements, in order.
    #[must_use]
    pub fn replacements(&self) -> &[Replacement] {
        &self.replacements
    }

    /// The place in the paste that a span of the repaired text was read from. What was removed right behind the span
    /// (`項(xiàng)` → `項`) belongs to it, what was removed right before it does not.
    #[must_use]
    pub fn to_pasted(&self, span: Span<Mended>) -> Span<Pasted> {
        let start = self.pasted_of(span.start, Side::Start);
        if span.is_empty() {
            return Span::new(start, start);
        }
        Span::new(start, self.pasted_of(span.end, Side::End))
    }

    /// The place in the repaired text that holds what a span of the paste became.
    #[must_use]
    pub fn to_mended(&self, span: Span<Pasted>) -> Span<Mended> {
        Span::new(self.mended_of(span.start, Side::Start), self.mended_of(span.end, Side::End))
    }

    fn pasted_of(&self, at: u32, side: Side) -> u32 {
        // Replacements that begin at or before `at`; of several at one point (removals) the last wins.
        let n = self.replacements.partition_point(|r| r.mended.start <= at);
        let Some(r) = n.checked_sub(1).map(|i| self.replacements[i]) else { return at };
        if at >= r.mended.end {
            return r.pasted.end + (at - r.mended.end);
        }
        match side {
            Side::Start => r.pasted.start,
            Side::End if at == r.mended.start => r.pasted.start,
            Side::End => r.pasted.end,
        }
    }

    fn mended_of(&self, at: u32, side: Side) -> u32 {
        let n = self.replacements.partition_point(|r| r.pasted.start <= at);
        let Some(r) = n.checked_sub(1).map(|i| self.replacements[i]) else { return at };
        if at >= r.pasted.end {
            return r.mended.end + (at - r.pasted.end);
        }
        match side {
            Side::Start => r.mended.start,
            Side::End if at == r.pasted.start => r.mended.start,
            Side::End => r.mended.end,
        }
    }
}

#[derive(Clone, Copy)]
enum Side {
    Start,
    End,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `a(x)bc&lt;d` → `abc<d`
    fn map() -> OffsetMap {
        OffsetMap::from_edits([(Span::new(1, 4), 0), (Span::new(6, 10), 1)])
    }

    #[test]
    fn places_outside_repairs_map_exactly() {
        assert_eq!(map().to_pasted(Span::new(4, 5)), Span::new(10, 11));
        assert_eq!(map().to_mended(Span::new(4, 6)), Span::new(1, 3));
    }

    #[test]
    fn what_was_removed_behind_a_span_belongs_to_it() {
        assert_eq!(map().to_pasted(Span::new(0, 1)), Span::new(0, 4));
        assert_eq!(map().to_pasted(Span::new(1, 2)), Span::new(4, 5));
    }

    #[test]
    fn a_rebuilt_character_points_at_all_that_it_was_rebuilt_from() {
        assert_eq!(map().to_pasted(Span::new(3, 4)), Span::new(6, 10));
        assert_eq!(map().to_mended(Span::new(7, 8)), Span::new(3, 4));
    }

    #[test]
    fn without_repairs_nothing_moves() {
        assert_eq!(OffsetMap::default().to_pasted(Span::new(3, 7)), Span::new(3, 7));
    }
}
