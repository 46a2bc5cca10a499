//! The tokens of a passage as the ranker sees them: classes and values, looked up once.

use super::cells::value;
use super::traits::Traits;
use crate::lang::en::link::words::{
    direction, is_agent, is_calendar, is_function, is_level_verb, is_only_verb, is_time_noun, is_verb,
};
use crate::lang::en::token::TokenKind;
use crate::lang::en::view::View;

/// Classes of tokens; function words and marks are their own class, by value.
pub(crate) mod class {
    pub(crate) const NONE: u32 = 1;
    pub(crate) const NUMBER: u32 = 2;
    pub(crate) const POSSESSIVE: u32 = 3;
    pub(crate) const CALENDAR: u32 = 4;
    pub(crate) const TIME: u32 = 5;
    pub(crate) const CHANGE: u32 = 6;
    pub(crate) const LEVEL: u32 = 7;
    pub(crate) const VERB: u32 = 8;
    pub(crate) const PERHAPS_VERB: u32 = 9;
    pub(crate) const NAME: u32 = 10;
    pub(crate) const ADVERB: u32 = 11;
    pub(crate) const AGENT: u32 = 12;
    pub(crate) const NOUN: u32 = 13;
    pub(crate) const FIGURE: u32 = 14;
}

/// Marks that part clauses: each is the value of its mark.
const STOPS: [u32; 10] = [
    value(","),
    value(";"),
    value(":"),
    value("("),
    value(")"),
    value("—"),
    value("–"),
    value("\""),
    value("“"),
    value("”"),
];

/// The classes and values of a passage's tokens.
#[derive(Debug)]
pub(crate) struct Lens {
    classes: Vec<u32>,
    values: Vec<u32>,
    traits: Vec<Traits>,
    figures: Vec<(usize, usize)>,
}

impl Lens {
    /// Looks at every token of `view` once; `figures` are the tokens of its figures, in order.
    pub(crate) fn new(view: &View<'_>, figures: Vec<(usize, usize)>) -> Self {
        // Where there is no figure, nobody asks.
        if figures.is_empty() {
            return Self { classes: Vec::new(), values: Vec::new(), traits: Vec::new(), figures };
        }
        let mut classes: Vec<u32> = (0..view.len()).map(|i| class_of(view, i)).collect();
        for &(from, to) in &figures {
            let (from, to) = (from.min(classes.len()), to.min(classes.len()));
            if from < to {
                classes[from..to].fill(class::FIGURE);
            }
        }
        let values = (0..view.len()).map(|i| value(view.word(i))).collect();
        let traits = classes.iter().enumerate().map(|(i, &class)| Traits::of(view, i, class)).collect();
        Self { classes, values, traits, figures }
    }

    /// The class of token `i`.
    pub(crate) fn class(&self, i: usize) -> u32 {
        self.classes.get(i).copied().unwrap_or(class::NONE)
    }

    /// The value of token `i`'s word.
    pub(crate) fn value(&self, i: usize) -> u32 {
        self.values.get(i).copied().unwrap_or(class::NONE)
    }

    /// What token `i` can be part of.
    pub(crate) fn traits(&self, i: usize) -> Traits {
        self.traits.get(i).copied().unwrap_or_default()
    }

    /// The class of the token before `i` in the sentence that begins at `start`.
    pub(crate) fn class_before(&self, i: usize, start: usize) -> u32 {
        if i > start { self.class(i - 1) } else { class::NONE }
    }

    /// The class of token `i` in the sentence that ends at `end`.
    pub(crate) fn class_within(&self, i: usize, end: usize) -> u32 {
        if i < end { self.class(i) } else { class::NONE }
    }

    /// How many figures lie between two tokens.
    pub(crate) fn figures_between(&self, from: usize, to: usize) -> usize {
        let first = self.figures.partition_point(|f| f.0 < from);
        let behind = self.figures.partition_point(|f| f.0 < to);
        behind.saturating_sub(first)
    }

    /// How many tokens between two places are of a sort.
    pub(crate) fn count(&self, from: usize, to: usize, test: impl Fn(u32) -> bool) -> usize {
        (from..to).filter(|&i| test(self.class(i))).count()
    }

    /// Whether a phrase may begin or end with token `i`.
    pub(crate) fn is_content(&self, i: usize) -> bool {
        is_content(self.class(i))
    }

    /// Whether the token is of a verb that is hardly ever a noun.
    pub(crate) fn is_verbal(class: u32) -> bool {
        matches!(class, class::LEVEL | class::VERB | class::CHANGE)
    }

    /// Marks that part clauses.
    pub(crate) fn is_stop(class: u32) -> bool {
        STOPS.contains(&class)
    }
}

/// Whether a phrase may begin or end with a token of this class.
pub(super) fn is_content(class: u32) -> bool {
    matches!(class, class::TIME..=class::NOUN)
}

fn class_of(view: &View<'_>, i: usize) -> u32 {
    let word = view.word(i);
    match view.kind(i) {
        None => class::NONE,
        Some(TokenKind::Number) => class::NUMBER,
        Some(TokenKind::Possessive) => class::POSSESSIVE,
        Some(TokenKind::Mark) => value(word),
        Some(TokenKind::Word) if is_function(word) => value(word),
        Some(TokenKind::Word) if is_calendar(view, i) => class::CALENDAR,
        Some(TokenKind::Word) if view.is_capital(i) && !view.headline && view.sentence_start(i) != i => class::NAME,
        Some(TokenKind::Word) if is_time_noun(word) => class::TIME,
        Some(TokenKind::Word) if direction(word).is_some() => class::CHANGE,
        Some(TokenKind::Word) if is_level_verb(word) => class::LEVEL,
        Some(TokenKind::Word) if is_only_verb(word) => class::VERB,
        Some(TokenKind::Word) if is_verb(word) => class::PERHAPS_VERB,
        Some(TokenKind::Word) if is_agent(word) => class::AGENT,
        Some(TokenKind::Word) if word.len() > 4 && word.ends_with("ly") => class::ADVERB,
        Some(TokenKind::Word) => class::NOUN,
    }
}

/// The end of a word as one value: its last three letters.
pub(crate) fn ending(word: &str) -> u32 {
    let from = word.char_indices().rev().nth(2).map_or(0, |(i, _)| i);
    value(&word[from..])
}
