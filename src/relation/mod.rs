//! Between the figures: the same figure stated twice, a part and its whole, a level and its growth, a list and its total.
//!
//! Languages have read the figures; here they are held against each other, in whatever language they were written. What belongs
//! together becomes a [`Note`] that says whether it adds up. Nothing is corrected: where a text is wrong, it is the text that says so.
//!
//! A rule speaks where the words between the figures say how they stand to each other ([`cue`]) and the numbers bear it out, within
//! what their digits leave open ([`extent`]). That they *differ* it says only where the words leave no other reading. Otherwise it is
//! silent: a false alarm costs more trust than a true one earns.

mod balance;
mod cue;
mod difference;
mod extent;
mod figure;
mod growth;
mod pair;
mod part;
mod restated;
mod share;
mod total;
mod words;

use serde::Serialize;

use crate::lang::Draft;
use crate::metric::Fact;
use crate::number::Decimal;

use figure::{Figure, figures};

/// How figures stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum NoteKind {
    /// The other states the same: a headline and its text
    Restated,
    /// It is a part of the other: `共30家，其中4家`
    Part,
    /// It is the share of the first other in the second: `4217户，其中3982户，占94.4%`
    Share,
    /// It is the growth from the first other to the second: `由62份减至23份，减少62.9%`
    Growth,
    /// It is the difference between the others: `由4500元减至3750元，少750元`
    Difference,
    /// It is the total of the others: `30家、40家，合计70家`
    Total,
    /// It is what the first other exceeds the second by, or falls short of it: a trade balance
    Balance,
}

impl NoteKind {
    /// The name used in reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Restated => "restated",
            Self::Part => "part",
            Self::Share => "share",
            Self::Growth => "growth",
            Self::Difference => "difference",
            Self::Total => "total",
            Self::Balance => "balance",
        }
    }
}

/// How a figure stands to others of the same article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The figure it is about, by its place among the facts.
    pub figure: usize,
    /// How it stands to the others.
    pub kind: NoteKind,
    /// The others.
    pub others: Vec<usize>,
    /// Whether they bear it out.
    pub agrees: bool,
    /// What the others come to, where that is another number than the text says.
    pub expected: Option<Decimal>,
}

impl Note {
    /// The note where its article's figures stand behind `before` others.
    #[must_use]
    pub fn behind(mut self, before: usize) -> Self {
        self.figure += before;
        for other in &mut self.others {
            *other += before;
        }
        self
    }

    fn agreeing(figure: usize, kind: NoteKind, others: Vec<usize>) -> Self {
        Self { figure, kind, others, agrees: true, expected: None }
    }

    fn differing(figure: usize, kind: NoteKind, others: Vec<usize>, expected: Decimal) -> Self {
        Self { figure, kind, others, agrees: false, expected: Some(expected) }
    }
}

/// A rule: what figure `at` has to do with the figures around it.
type Rule = fn(&[Figure<'_>], usize) -> Option<Note>;

/// The rules, in the order of their notes on one figure.
const RULES: [Rule; 6] = [part::note, share::note, growth::note, difference::note, total::note, balance::note];

/// Holds the figures of an article against each other. Notes come in the order of the figures they are about.
#[must_use]
pub fn relate(draft: &Draft<'_>, facts: &[Fact]) -> Vec<Note> {
    let figures = figures(draft, facts);
    let mut restated = restated::notes(draft, &figures).into_iter().peekable();
    let mut notes = Vec::new();
    for at in 0..figures.len() {
        notes.extend(restated.next_if(|n| n.figure == at));
        notes.extend(RULES.iter().filter_map(|rule| rule(&figures, at)));
    }
    notes.shrink_to_fit();
    notes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{LanguageId, grammar};

    /// The notes on `text`: `quote kind quotes` of the others, with what they come to where they differ.
    pub(super) fn notes_of(language: LanguageId, text: &str) -> Vec<String> {
        let draft = Draft::of_lines(text, language);
        let grammar = grammar(language);
        let mut read = grammar.read(&draft).quantities;
        read.retain(|q| q.standing == crate::metric::Standing::Figure);
        let facts = grammar.link(&draft, &read);
        let quote = |i: usize| facts[i].quantity.span.slice(text);
        let line = |n: &Note| {
            let others: Vec<_> = n.others.iter().map(|&o| quote(o)).collect();
            let expected = n.expected.map(|e| format!(" != {e}")).unwrap_or_default();
            format!("{} {} {}{expected}", quote(n.figure), n.kind.name(), others.join(" "))
        };
        relate(&draft, &facts).iter().map(line).collect()
    }

    #[test]
    fn figures_without_a_word_between_them_have_no_note() {
        assert!(notes_of(LanguageId::ZhHans, "全市有学校30所，教师40名，学生70名。").is_empty());
        assert!(notes_of(LanguageId::ZhHans, "").is_empty());
    }
}
