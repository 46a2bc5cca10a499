//! What the whole article tells of its names: how often they stand there, and whether in the title.

use super::cells::{behind, value};
use super::lens::ending;
use crate::article::Role;
use crate::lang::en::link::noun_phrase::{Phrase, phrase_at};
use crate::lang::en::link::owner::names;
use crate::lang::en::link::words::is_agent;
use crate::lang::en::view::View;
use crate::metric::Slot;
use crate::text::number_map::NumberMap;
use crate::text::{Mended, Span};

/// Tokens of a passage that are read for names, and names kept of an article.
const READ: usize = 600;
const MOST: usize = 10;
/// Tokens of the main text that tell what the article is about.
const LEAD: usize = 60;

/// A name or a noun phrase found outside the sentence of a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Held {
    pub(crate) span: Span<Mended>,
    /// Its words, as one value.
    pub(crate) value: u32,
    /// Its first and its last word.
    pub(crate) first: u32,
    pub(crate) last: u32,
    /// How many tokens it has.
    pub(crate) len: usize,
    /// Whether it is a run of capitals.
    pub(crate) name: bool,
    /// Whether it opens its sentence.
    pub(crate) opens: bool,
    /// Whether its last word names people or firms, and how that word ends, as a value.
    pub(crate) agent: bool,
    pub(crate) ending: u32,
}

impl Held {
    pub(crate) fn new(view: &View<'_>, (from, to): Phrase, name: bool) -> Self {
        let word = |k: usize| view.word(k.clamp(from, to.max(from + 1) - 1));
        let joined = (from + 1..to).fold(value(view.word(from)), |words, k| join(words, view.word(k)));
        let last = word(to);
        Self {
            span: view.span(from, to),
            value: joined,
            first: value(word(from)),
            last: value(last),
            len: to - from,
            name,
            opens: from <= view.sentence_start(from) + 1,
            agent: is_agent(last),
            ending: ending(last),
        }
    }
}

impl Held {
    /// A slot that a rule filled from elsewhere.
    pub(crate) fn of_slot(slot: &Slot) -> Self {
        let text = slot.text.to_ascii_lowercase();
        let mut words = text.split_whitespace();
        let first = words.next().map_or(0, value);
        let end = text.rsplit(' ').next().unwrap_or_default();
        Self {
            span: slot.span,
            value: value(&text),
            first,
            last: words.next_back().map_or(first, value),
            len: text.split_whitespace().count(),
            name: slot.text.starts_with(char::is_uppercase),
            opens: false,
            agent: is_agent(end),
            ending: ending(end),
        }
    }
}

/// The value of words with one more behind them.
pub(crate) fn join(words: u32, more: &str) -> u32 {
    behind(behind(words, " "), more)
}

/// What is known of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// How often it stands in the article.
    pub(crate) count: usize,
    /// Whether the title says it, or the first sentences of the main text.
    pub(crate) in_title: bool,
    pub(crate) in_lead: bool,
}

impl Word {
    /// The bits of a packed word that are no count.
    const TITLE: u32 = 1 << 16;
    const LEAD: u32 = 1 << 17;

    fn unpack(word: u32) -> Self {
        let count = (word % Self::TITLE) as usize;
        Self { count, in_title: word & Self::TITLE != 0, in_lead: word & Self::LEAD != 0 }
    }
}

/// What is known of an article before its figures are linked.
#[derive(Debug, Default)]
pub(crate) struct Lore {
    /// What is known of each word, packed, by one more than its value.
    words: NumberMap,
    /// The names and phrases of the title.
    pub(crate) title: Vec<Held>,
    /// The names that come back most, with how often.
    pub(crate) topics: Vec<(Held, usize)>,
}

impl Lore {
    /// Reads the passages of an article.
    pub(crate) fn new(views: &[(Role, View<'_>)]) -> Self {
        let mut lore = Self::default();
        let (mut title, mut lead) = (Vec::new(), Vec::new());
        for (role, view) in views {
            for i in (0..view.len()).filter(|&i| view.is_word(i)) {
                let count = lore.words.entry(key(value(view.word(i))));
                *count = (*count + 1).min(u16::MAX.into());
            }
            if *role == Role::Main && lead.is_empty() {
                lead = (0..view.len().min(LEAD)).map(|i| value(view.word(i))).collect();
            }
            if *role == Role::Title && lore.title.is_empty() {
                title = (0..view.len().min(READ)).map(|i| value(view.word(i))).collect();
                lore.title = phrases(view, 0, view.len().min(40));
            }
        }
        for (words, mark) in [(title, Word::TITLE), (lead, Word::LEAD)] {
            words.into_iter().for_each(|word: u32| *lore.words.entry(key(word)) |= mark);
        }
        lore.topics = lore.find_topics(views);
        lore
    }

    /// What is known of a word.
    pub(crate) fn word(&self, word: u32) -> Word {
        Word::unpack(self.words.get(key(word)).unwrap_or(0))
    }

    /// The place of a word among the last words of the names that come back most; beyond them all for the others.
    pub(crate) fn rank(&self, word: u32) -> u32 {
        let n = self.topics.iter().position(|(t, _)| t.last == word).unwrap_or(MOST);
        u32::try_from(n).unwrap_or(0)
    }

    fn find_topics(&self, views: &[(Role, View<'_>)]) -> Vec<(Held, usize)> {
        let mut topics: Vec<(Held, usize)> = Vec::new();
        for (_, view) in views {
            for name in names(view, 0, view.len().min(READ)) {
                let held = Held::new(view, name, true);
                let count = self.word(held.last).count;
                let known = topics.iter().any(|(t, _)| t.value == held.value || t.last == held.last);
                if known {
                    continue;
                }
                let place = topics.partition_point(|(_, n)| *n >= count);
                if place < MOST {
                    topics.insert(place, (held, count));
                    topics.truncate(MOST);
                }
            }
        }
        topics
    }
}

/// What a word is found by: a map has no room for nothing.
fn key(word: u32) -> u64 {
    u64::from(word) + 1
}

/// The names and noun phrases of a stretch of tokens.
pub(crate) fn phrases(view: &View<'_>, from: usize, to: usize) -> Vec<Held> {
    let mut found: Vec<Held> = names(view, from, to).into_iter().map(|n| Held::new(view, n, true)).collect();
    let mut k = from;
    while k < to {
        match phrase_at(view, k, to).filter(|p| p.0 < k + 3) {
            Some(phrase) => {
                let held = Held::new(view, phrase, false);
                if !found.iter().any(|f| f.span == held.span) {
                    found.push(held);
                }
                k = phrase.1.max(k + 1);
            }
            None => k += 1,
        }
    }
    found
}
