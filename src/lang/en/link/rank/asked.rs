//! What the ranker is asked: a figure, and what the rules know of it.

use super::cells::value;
use super::lens::Lens;
use super::lore::Lore;
use crate::lang::en::link::noun_phrase::Phrase;
use crate::lang::en::link::site::Site;
use crate::metric::{Fact, Kind};
use crate::text::{Mended, Span};

/// A figure with the rules' answers.
pub(crate) struct Asked<'a, 't> {
    pub(crate) site: &'a Site<'a, 't>,
    pub(crate) lens: &'a Lens,
    pub(crate) lore: &'a Lore,
    /// What the rules found.
    pub(crate) fact: &'a Fact,
    /// The rule's answer for what it counts, and which rule gave it, as a value.
    pub(crate) hint: Option<Span<Mended>>,
    pub(crate) rule: u32,
    /// The words of the rule's answer for the owner, and that rule, as values.
    pub(crate) owner: (u32, u32),
    /// The same of the figure before, in whatever sentence.
    pub(crate) previous: Option<Span<Mended>>,
    pub(crate) kind: u32,
    /// Whether it is a change or has a basis.
    pub(crate) flags: u32,
    /// The classes of the tokens around it.
    pub(crate) before: u32,
    pub(crate) after: u32,
}

impl<'a, 't> Asked<'a, 't> {
    pub(crate) fn new(
        site: &'a Site<'a, 't>,
        lens: &'a Lens,
        lore: &'a Lore,
        fact: &'a Fact,
        previous: Option<&Fact>,
    ) -> Self {
        let indicator = |f: &Fact| f.indicator.as_ref().map(|s| s.span);
        Self {
            hint: indicator(fact),
            rule: fact.indicator.as_ref().map_or(0, |s| value(s.rule)),
            owner: fact.owner.as_ref().map_or((0, 0), |s| (value(&s.text.to_ascii_lowercase()), value(s.rule))),
            previous: previous.and_then(indicator),
            kind: kind(site),
            flags: u32::from(fact.change.is_some()) * 2 + u32::from(fact.basis.is_some()),
            before: lens.class_before(site.from, site.start),
            after: lens.class_within(site.to, site.end),
            site,
            lens,
            lore,
            fact,
        }
    }

    /// The tokens of a span, where it lies in the sentence.
    pub(crate) fn tokens_of(&self, span: Span<Mended>) -> Option<Phrase> {
        let view = self.site.view;
        let phrase = (view.token_at(span.start), view.token_at(span.end));
        let inside = phrase.0 >= self.site.start && phrase.1 <= self.site.end && phrase.0 < phrase.1;
        (inside && view.span(phrase.0, phrase.1) == span).then_some(phrase)
    }

    /// How a candidate stands to an answer of the rules.
    pub(crate) fn relation(&self, (from, to): Phrase, answer: Option<Span<Mended>>) -> u32 {
        let Some(answer) = answer else { return 0 };
        let span = self.site.view.span(from, to);
        if span == answer {
            return 1;
        }
        if span.start >= answer.end || answer.start >= span.end {
            let words = |s: Span<Mended>| s.slice(self.site.text);
            return if words(span).eq_ignore_ascii_case(words(answer)) { 2 } else { 3 };
        }
        match (span.start <= answer.start, span.end >= answer.end) {
            (true, true) if span.end == answer.end => 4,
            (true, true) if span.start == answer.start => 5,
            (true, true) => 6,
            (false, true) if span.end == answer.end => 7,
            (true, false) if span.start == answer.start => 8,
            (false, false) => 9,
            (false, true) => 10,
            (true, false) => 11,
        }
    }
}

/// The sort of a figure, as a value.
fn kind(site: &Site<'_, '_>) -> u32 {
    let sort = site.kind() as u32;
    let bare = site.kind() == Kind::Count && !site.quantity.unit.is_empty();
    sort * 2 + u32::from(bare)
}
