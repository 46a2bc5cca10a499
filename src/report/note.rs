//! Notes in words.

use super::model::{MetricView, NoteView, Report};
use crate::relation::NoteKind;

impl NoteView {
    /// The note in words, for tables: `part of 11个`, `differs: growth from 200人 to 300人 is 50`.
    ///
    /// `metrics` are those of the report that the note is in.
    #[must_use]
    pub fn words(&self, metrics: &[MetricView]) -> String {
        let quote = |&i: &u32| metrics.get(i as usize).map_or("", |m| m.quote.as_str());
        let others: Vec<&str> = self.metrics.iter().map(quote).collect();
        let mark = if self.kind == NoteKind::Total { ", " } else { self.kind.joint() };
        let words = format!("{} {}", self.kind.phrase(), others.join(mark));
        match &self.expected {
            Some(expected) => format!("differs: {words} is {expected}"),
            None => words,
        }
    }
}

impl MetricView {
    /// Everything noted on the figure, in words.
    pub(super) fn notes_in_words(&self, metrics: &[MetricView]) -> String {
        self.notes.iter().map(|n| n.words(metrics)).collect::<Vec<_>>().join("; ")
    }

    /// Whether other figures do not bear this one out.
    pub(super) fn differs(&self) -> bool {
        self.notes.iter().any(|n| !n.agrees)
    }
}

impl Report {
    /// Takes out the notes in which a figure of `rewritten` has a part: they speak of another number than it has now.
    pub(crate) fn forget_notes_on(&mut self, rewritten: &[bool]) {
        for (at, metric) in self.metrics.iter_mut().enumerate() {
            let stays = |n: &NoteView| !rewritten[at] && !n.metrics.iter().any(|&other| rewritten[other as usize]);
            metric.notes = std::mem::take(&mut metric.notes).into_iter().filter(stays).collect();
        }
    }
}

impl NoteKind {
    fn phrase(self) -> &'static str {
        match self {
            Self::Restated => "restates",
            Self::Part => "part of",
            Self::Share => "share of",
            Self::Growth => "growth from",
            Self::Difference => "difference from",
            Self::Total => "total of",
            Self::Balance => "balance of",
        }
    }

    /// What stands between the two others.
    fn joint(self) -> &'static str {
        match self {
            Self::Share => " in ",
            Self::Growth | Self::Difference => " to ",
            _ => " and ",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample::report;

    #[test]
    fn a_note_names_the_others_by_their_words() {
        let metrics = report().metrics;
        let note = |kind, metrics: &[u32], expected: Option<&str>| NoteView {
            kind,
            metrics: metrics.to_vec(),
            agrees: expected.is_none(),
            expected: expected.map(str::to_owned),
        };
        assert_eq!(note(NoteKind::Part, &[0], None).words(&metrics), "part of 超1億元");
        assert_eq!(note(NoteKind::Share, &[0, 1], None).words(&metrics), "share of 超1億元 in -2.5%");
        assert_eq!(note(NoteKind::Part, &[0], Some("18")).words(&metrics), "differs: part of 超1億元 is 18");
    }
}
