//! A passage laid out for linking: its characters, its sentences, and the figures that stand in each.

use std::ops::Range;

use super::marks::{is_closing_quote, is_full_stop};
use crate::article::Role;
use crate::lang::zh::view::normalise;
use crate::lang::{Draft, Passage};
use crate::metric::{Quantity, Slot};
use crate::text::Folded;

/// No sentence is longer: an endless line is cut, so that work on one sentence stays bounded.
const LONGEST_SENTENCE: usize = 600;

/// A passage laid out for linking.
#[derive(Debug)]
pub(crate) struct Ground<'q> {
    /// What the passage is on its page.
    pub(crate) role: Role,
    /// The characters, folded, with the punctuation that the author meant.
    pub(crate) view: Folded,
    /// The figures in it, in order.
    pub(crate) figures: Vec<Figure<'q>>,
    /// Its sentences, which share it out without gaps.
    pub(crate) sentences: Vec<Sentence>,
}

/// A figure in its passage, by character.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Figure<'q> {
    /// What was read.
    pub(crate) quantity: &'q Quantity,
    /// Its first character.
    pub(crate) start: usize,
    /// The character after its last.
    pub(crate) end: usize,
}

/// A sentence of a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sentence {
    /// Its characters.
    pub(crate) chars: Range<usize>,
    /// Its figures, by number in the passage.
    pub(crate) figures: Range<usize>,
}

/// A stretch of a passage that fills a slot, and the rule that found it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Find {
    /// Which passage of the draft.
    pub(crate) passage: usize,
    /// The characters.
    pub(crate) chars: Range<usize>,
    /// The rule, in kebab case.
    pub(crate) rule: &'static str,
}

impl Find {
    /// The same find by another rule.
    pub(crate) fn by(&self, rule: &'static str) -> Self {
        Self { rule, ..self.clone() }
    }

    /// Whether both are the same characters of the same passage, whatever found them.
    pub(crate) fn is_at(&self, other: &Self) -> bool {
        (self.passage, &self.chars) == (other.passage, &other.chars)
    }

    /// The author's own words under it.
    pub(crate) fn slot(&self, draft: &Draft<'_>, grounds: &[Ground<'_>]) -> Option<Slot> {
        let ground = grounds.get(self.passage)?;
        Slot::read(draft.text, ground.view.span(self.chars.start, self.chars.end), self.rule)
    }
}

/// Lays out every passage of a draft. `quantities` are in order of place.
pub(crate) fn lay_out<'q>(draft: &Draft<'_>, quantities: &'q [Quantity]) -> Vec<Ground<'q>> {
    let mut rest = quantities;
    let mut grounds = Vec::with_capacity(draft.passages.len());
    for passage in &draft.passages {
        let before = rest.partition_point(|q| q.span.end <= passage.span.start);
        let count = rest[before..].partition_point(|q| q.span.start < passage.span.end);
        grounds.push(Ground::new(draft.text, passage, &rest[before..before + count]));
        rest = &rest[before + count..];
    }
    grounds
}

impl<'q> Ground<'q> {
    fn new(text: &str, passage: &Passage, quantities: &'q [Quantity]) -> Self {
        let view = normalise(passage.folded(text));
        let figure = |quantity: &'q Quantity| {
            let start = view.index_of(quantity.span.start);
            Figure { quantity, start, end: view.index_of(quantity.span.end).max(start) }
        };
        let figures: Vec<_> = quantities.iter().map(figure).collect();
        let sentences = sentences(view.chars(), &figures);
        Self { role: passage.role, view, figures, sentences }
    }

    /// The characters of the passage.
    pub(crate) fn chars(&self) -> &[char] {
        self.view.chars()
    }
}

/// Cuts after `。！？` and the quotation marks that close with them, never inside a figure.
fn sentences(chars: &[char], figures: &[Figure<'_>]) -> Vec<Sentence> {
    // Most lines of a list are one sentence.
    let mut found = Vec::with_capacity(1);
    let (mut start, mut first) = (0, 0);
    let mut i = 0;
    while i < chars.len() {
        i += 1;
        let full = is_full_stop(chars[i - 1]);
        if !full && i - start < LONGEST_SENTENCE {
            continue;
        }
        while full && chars.get(i).is_some_and(|&c| is_closing_quote(c) || is_full_stop(c)) {
            i += 1;
        }
        let last = first + figures[first..].partition_point(|f| f.start < i);
        // A figure that the cut would run through goes with the sentence it begins in.
        let end = figures[first..last].last().map_or(i, |f| f.end.max(i));
        found.push(Sentence { chars: start..end, figures: first..last });
        (start, first, i) = (end, last, end);
    }
    if start < chars.len() {
        found.push(Sentence { chars: start..chars.len(), figures: first..figures.len() });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::LanguageId;

    fn cut(text: &str) -> Vec<String> {
        let draft = Draft::of_lines(text, LanguageId::ZhHans);
        let ground = lay_out(&draft, &[]).remove(0);
        ground.sentences.iter().map(|s| ground.view.string(s.chars.start, s.chars.end)).collect()
    }

    #[test]
    fn a_closing_quotation_mark_stays_with_its_sentence() {
        assert_eq!(cut("他说：“签了三份。”随后离开。完"), ["他说：“签了三份。”", "随后离开。", "完"]);
    }

    #[test]
    fn an_endless_line_is_cut() {
        let text = "长".repeat(5 * LONGEST_SENTENCE + 7);
        assert_eq!(cut(&text).len(), 6);
        assert_eq!(cut(&text).concat(), text);
    }
}
