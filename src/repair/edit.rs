//! Edits, and how the edits of several passes become one list on the paste.

use std::borrow::Cow;

use super::RepairKind;
use super::grain::{self, Grain};

/// What one fixer wants changed in the text that it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Edit {
    /// First byte.
    pub(super) start: usize,
    /// The byte after the last; there is always at least one.
    pub(super) end: usize,
    /// What shall stand there.
    pub(super) after: String,
    /// What was wrong.
    pub(super) kind: RepairKind,
    /// Whether no other reading is left.
    pub(super) certain: bool,
    /// Why, in words.
    pub(super) reason: Cow<'static, str>,
    /// Its parts; none where it is all one.
    pub(super) grain: Vec<Grain>,
}

impl Edit {
    /// The parts of the edit.
    pub(super) fn pieces(&self) -> impl Iterator<Item = Grain> {
        let whole = self.grain.is_empty().then(|| Grain::changed(self.end - self.start, self.after.len()));
        whole.into_iter().chain(self.grain.iter().copied())
    }

    /// Bytes that the edit adds to the text.
    pub(super) fn growth(&self) -> isize {
        self.after.len().cast_signed() - (self.end - self.start).cast_signed()
    }
}

/// Applies edits that come in order and apart.
pub(super) fn apply(text: &str, edits: &[Edit]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for edit in edits {
        out.push_str(&text[at..edit.start]);
        out.push_str(&edit.after);
        at = edit.end;
    }
    out.push_str(&text[at..]);
    out
}

/// One list of edits on `base` that does what `first` on `base` and then `second` on its outcome do.
///
/// Edits of both that touch the same characters become one.
pub(super) fn compose(base: &str, first: Vec<Edit>, second: Vec<Edit>) -> Vec<Edit> {
    if first.is_empty() {
        return second;
    }
    let middle = apply(base, &first);
    let mut out = Vec::with_capacity(first.len() + second.len());
    let mut first = Shifted::new(first);
    let mut second = second.into_iter().peekable();
    while let Some(edit) = second.next() {
        out.extend(first.take_while(|e| e.end <= edit.start));
        let mut group = Group::new(&first, edit);
        // Either list may hold on to the other, so grow until neither does.
        loop {
            if let Some(e) = first.next_if(|e| e.start < group.end && e.end > group.start) {
                group.add_first(e);
            } else if let Some(edit) = second.next_if(|e| e.start < group.end) {
                group.add_second(edit);
            } else {
                break;
            }
        }
        out.extend(group.finish(base, &middle, &first));
    }
    out.extend(first.take_while(|_| true));
    out
}

/// Edits on the base, with their places in the outcome.
struct Shifted {
    edits: std::iter::Peekable<std::vec::IntoIter<Edit>>,
    /// From the base to the outcome, behind what was taken so far.
    shift: isize,
}

/// The place of an edit in the outcome of its list.
struct Outcome {
    start: usize,
    end: usize,
}

impl Shifted {
    fn new(edits: Vec<Edit>) -> Self {
        Self { edits: edits.into_iter().peekable(), shift: 0 }
    }

    fn next_if(&mut self, test: impl Fn(&Outcome) -> bool) -> Option<Edit> {
        let shift = self.shift;
        let edit = self.edits.next_if(|e| {
            let start = e.start.wrapping_add_signed(shift);
            test(&Outcome { start, end: start + e.after.len() })
        })?;
        self.shift += edit.growth();
        Some(edit)
    }

    fn take_while(&mut self, test: impl Fn(&Outcome) -> bool) -> Vec<Edit> {
        std::iter::from_fn(|| self.next_if(&test)).collect()
    }

    /// From the outcome to the base, for a place between edits.
    fn to_base(&self, at: usize) -> usize {
        at.wrapping_add_signed(-self.shift)
    }
}

/// Edits of both lists that touch each other.
struct Group {
    /// In the base.
    base_start: usize,
    /// In the middle text.
    start: usize,
    end: usize,
    first: Vec<Edit>,
    second: Vec<Edit>,
}

impl Group {
    fn new(first: &Shifted, edit: Edit) -> Self {
        Self {
            base_start: first.to_base(edit.start),
            start: edit.start,
            end: edit.end,
            first: vec![],
            second: vec![edit],
        }
    }

    fn add_first(&mut self, edit: Edit) {
        if self.first.is_empty() && edit.start < self.base_start {
            self.start -= self.base_start - edit.start;
            self.base_start = edit.start;
        }
        self.first.push(edit);
        let grown: isize = self.first.iter().map(Edit::growth).sum();
        let last_end = self.first.last().map_or(0, |e| e.end);
        self.end = self.end.max((self.start + (last_end - self.base_start)).wrapping_add_signed(grown));
    }

    fn add_second(&mut self, edit: Edit) {
        self.end = self.end.max(edit.end);
        self.second.push(edit);
    }

    fn finish(self, base: &str, middle: &str, first: &Shifted) -> Option<Edit> {
        let base_end = first.to_base(self.end);
        let mut after = String::new();
        let mut at = self.start;
        for edit in &self.second {
            after.push_str(&middle[at..edit.start]);
            after.push_str(&edit.after);
            at = edit.end;
        }
        after.push_str(&middle[at..self.end]);
        if after == base[self.base_start..base_end] {
            return None;
        }
        let all = || self.first.iter().chain(&self.second);
        let certain = all().all(|e| e.certain);
        let kind = self.second[0].kind;
        let mut reasons: Vec<&str> = all().map(|e| e.reason.as_ref()).collect();
        reasons.dedup();
        let reason = Cow::Owned(reasons.join("; "));
        let grain = self.grain(base_end);
        Some(Edit { start: self.base_start, end: base_end, after, kind, certain, reason, grain })
    }

    /// The parts of the one edit that ends at `base_end`.
    fn grain(&self, base_end: usize) -> Vec<Grain> {
        if self.first.iter().chain(&self.second).all(|e| e.grain.is_empty()) {
            return Vec::new();
        }
        let first = pieces(&self.first, self.base_start, base_end);
        grain::compose(&first, &pieces(&self.second, self.start, self.end))
    }
}

/// The parts of the text `start..end` under `edits`.
fn pieces(edits: &[Edit], start: usize, end: usize) -> Vec<Grain> {
    let mut pieces = Vec::new();
    let mut at = start;
    let keep = |pieces: &mut Vec<Grain>, len| pieces.extend((len > 0).then(|| Grain::same(len)));
    for edit in edits {
        keep(&mut pieces, edit.start - at);
        pieces.extend(edit.pieces());
        at = edit.end;
    }
    keep(&mut pieces, end - at);
    pieces
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn edit(start: usize, end: usize, after: &str) -> Edit {
        let reason = Cow::Borrowed("test");
        Edit { start, end, after: after.to_owned(), kind: RepairKind::GbkSlip, certain: true, reason, grain: vec![] }
    }

    fn both(base: &str, first: Vec<Edit>, second: Vec<Edit>) -> Vec<(usize, usize, String)> {
        let twice = apply(&apply(base, &first), &second);
        let once = compose(base, first, second);
        assert_eq!(apply(base, &once), twice);
        once.into_iter().map(|e| (e.start, e.end, e.after)).collect()
    }

    #[test]
    fn edits_apart_stay_apart() {
        let once = both("abcdef", vec![edit(1, 2, "")], vec![edit(0, 1, "x"), edit(3, 4, "yy")]);
        assert_eq!(once, [(0, 1, "x".into()), (1, 2, String::new()), (4, 5, "yy".into())]);
    }

    #[test]
    fn edits_of_the_same_characters_become_one() {
        assert_eq!(both("abcdef", vec![edit(1, 3, "XYZ")], vec![edit(2, 5, "-")]), [(1, 4, "X-".into())]);
        assert_eq!(both("abcdef", vec![edit(2, 3, "")], vec![edit(1, 3, "-")]), [(1, 4, "-".into())]);
    }

    #[test]
    fn edits_that_undo_each_other_vanish() {
        assert_eq!(both("abc", vec![edit(1, 2, "x")], vec![edit(1, 2, "b")]), []);
    }

    fn edits(len: usize) -> impl Strategy<Value = Vec<Edit>> {
        proptest::collection::vec((0..=len, 0..=len, "[xy]{0,3}"), 0..6).prop_map(|raw| {
            let mut cuts: Vec<_> = raw.iter().flat_map(|(a, b, _)| [*a, *b]).collect();
            cuts.sort_unstable();
            let pairs = cuts.chunks(2).zip(raw).filter(|(c, _)| c[0] < c[1]);
            pairs.map(|(c, (_, _, after))| edit(c[0], c[1], &after)).collect()
        })
    }

    proptest! {
        #[test]
        fn one_list_does_what_two_do((first, second) in edits(20).prop_flat_map(|f| {
            let len = apply(&"abcde".repeat(4), &f).len();
            (Just(f), edits(len))
        })) {
            let base = "abcde".repeat(4);
            let twice = apply(&apply(&base, &first), &second);
            let once = compose(&base, first, second);
            prop_assert!(once.windows(2).all(|w| w[0].end <= w[1].start));
            prop_assert_eq!(apply(&base, &once), twice);
        }
    }
}
