//! The figures as the rules between them see them: where each stands, and what the words around it say.

use super::cue::{Cue, Cues};
use super::extent::{Extent, exact};
use super::words::WORDS;
use crate::lang::Draft;
use crate::metric::{Direction, Fact, Kind};
use crate::number::Decimal;
use crate::text::Folded;

/// Words behind a figure that still belong to it.
const TAIL: usize = 12;

/// Characters between 人均 and its figure.
const MEAN: u8 = 16;

/// A figure and its surroundings.
#[derive(Debug)]
pub(super) struct Figure<'f> {
    pub(super) fact: &'f Fact,
    /// The passage it stands in.
    pub(super) passage: usize,
    /// The sentence, counted through the article.
    pub(super) sentence: usize,
    /// The part of a sentence up to a semicolon, counted the same way.
    pub(super) clause: usize,
    /// Characters since the figure before, or since the sentence began.
    pub(super) gap: usize,
    /// What they say.
    pub(super) lead: Cues,
    /// Whether the words behind it say that it is a part of what came before.
    pub(super) of_them: bool,
    /// What the written digits leave open; `None` for bounds and ranges.
    pub(super) written: Option<Extent>,
    /// What a careless author leaves open.
    pub(super) careless: Option<Extent>,
    /// Digits of the value that say something.
    pub(super) digits: usize,
}

impl Figure<'_> {
    /// The value where it is stated as it is.
    pub(super) fn exact(&self) -> Option<Decimal> {
        exact(&self.fact.quantity)
    }

    /// Whether it says how something stands and not how it changed.
    pub(super) fn is_level(&self) -> bool {
        self.fact.change.is_none()
    }

    /// Whether it is a rate or a part of something, and no amount.
    pub(super) fn is_relative(&self) -> bool {
        matches!(self.fact.quantity.kind, Kind::Percent | Kind::Points | Kind::Multiple)
    }

    /// Whether figures of this sort add up: a mean and a price do not.
    pub(super) fn adds_up(&self) -> bool {
        !self.lead.within(Cue::Mean, MEAN) && !self.fact.quantity.unit.contains('/')
    }

    /// Up or down, where it is a change.
    pub(super) fn direction(&self) -> Option<Direction> {
        self.fact.change.map(|c| c.direction)
    }

    /// Whether both count in the same unit.
    pub(super) fn same_unit(&self, other: &Self) -> bool {
        let (a, b) = (&self.fact.quantity, &other.fact.quantity);
        a.kind == b.kind && a.unit == b.unit
    }
}

/// The figures of `facts`, in their order.
pub(super) fn figures<'f>(draft: &Draft<'_>, facts: &'f [Fact]) -> Vec<Figure<'f>> {
    let mut found: Vec<Figure<'f>> = Vec::with_capacity(facts.len());
    let mut place = Place::default();
    let mut folded = Folded::default();
    for (n, fact) in facts.iter().enumerate() {
        let q = &fact.quantity;
        let before = place.passage;
        while draft.passages.get(place.passage).is_some_and(|p| p.span.end <= q.span.start) {
            place.passage += 1;
        }
        let Some(passage) = draft.passages.get(place.passage) else { break };
        if place.passage != before || n == 0 {
            place.next_sentence();
            place.at = 0;
            folded = passage.folded(draft.text);
        }
        let chars = folded.chars();
        let start = folded.index_of(q.span.start).max(place.at);
        let end = folded.index_of(q.span.end).max(start);
        let began = place.walk(chars, start);
        let next = facts.get(n + 1).map_or(chars.len(), |f| folded.index_of(f.quantity.span.start));
        found.push(Figure {
            fact,
            passage: place.passage,
            sentence: place.sentence,
            clause: place.clause,
            gap: start - began,
            lead: Cues::in_gap(&chars[began..start]),
            of_them: is_of_them(chars, end, next),
            written: Extent::written(q, q.numeral.slice(draft.text)),
            careless: Extent::careless(q, q.numeral.slice(draft.text)),
            digits: q.value.low().digits(),
        });
        place.at = end;
    }
    found
}

fn is_of_them(chars: &[char], end: usize, next: usize) -> bool {
    let tail = &chars[end..(end + TAIL).min(next.max(end)).min(chars.len())];
    let begun = tail.iter().position(|c| !c.is_whitespace()).map_or(tail, |i| &tail[i..]);
    let stands = |word: &str| {
        let same = word.chars().zip(begun).all(|(a, b)| a == *b);
        same && word.is_ascii() && word.len() <= begun.len() && word.starts_with("of ")
    };
    begun.starts_with(&['o', 'f', ' '])
        && WORDS.iter().any(|(word, cue)| matches!(cue, Cue::Of | Cue::OfThem) && stands(word))
}

/// How far the text has been read.
#[derive(Default)]
struct Place {
    passage: usize,
    /// The character behind the last figure.
    at: usize,
    sentence: usize,
    clause: usize,
}

impl Place {
    fn next_sentence(&mut self) {
        self.sentence += 1;
        self.clause += 1;
    }

    /// Goes on to `to`; answers where the last sentence on the way began.
    fn walk(&mut self, chars: &[char], to: usize) -> usize {
        let mut began = self.at;
        for i in self.at..to {
            let stop = match chars[i] {
                '。' | '！' | '？' | '!' | '?' => true,
                '.' => chars.get(i + 1).is_none_or(|c| c.is_whitespace()),
                _ => false,
            };
            if stop {
                self.next_sentence();
                began = i + 1;
            } else if matches!(chars[i], '；' | ';') {
                self.clause += 1;
            }
        }
        began
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{LanguageId, grammar};

    #[test]
    fn sentences_and_clauses_are_told_apart() {
        let text = "新增企业30家；引进40人。签约50个，其中60个\n另有70名";
        let draft = Draft::of_lines(text, LanguageId::ZhHans);
        let grammar = grammar(LanguageId::ZhHans);
        let facts = grammar.link(&draft, &grammar.read(&draft).quantities);
        let seen: Vec<_> = figures(&draft, &facts).iter().map(|f| (f.passage, f.sentence, f.clause, f.gap)).collect();
        assert_eq!(seen, [(0, 1, 1, 4), (0, 1, 2, 3), (0, 2, 3, 2), (0, 2, 3, 3), (1, 3, 4, 2)]);
    }
}
