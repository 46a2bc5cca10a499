//! Whether a text goes on about the same things.
//!
//! Two paragraphs of one article share words, the first lines of other articles do not: of what stands in a paragraph, how much has
//! been said before, compared with how much it usually is.

use super::view::{fold, is_cjk};
use crate::text::letter::is_letter_or_digit;
use crate::text::number_set::NumberSet;

/// Characters of a paragraph that are looked at.
const REACH: usize = 600;

/// Words of a text that are remembered.
const MEMORY: usize = 8000;

/// A paragraph that shares less than this share (in percent) of what paragraphs usually share is about something else.
const AKIN: usize = 65;

/// Paragraphs that have to be known before one can be said to be about something else.
const ENOUGH: usize = 3;

/// Columns that these have to have.
const COLUMNS: u32 = 400;

/// What a text has said so far.
#[derive(Debug, Default)]
pub(crate) struct Cohesion<'t> {
    /// Paragraphs that nobody has asked about yet: most texts are never compared with anything.
    unread: Vec<&'t str>,
    /// Words, as values.
    said: NumberSet,
    /// How much of it the last paragraphs shared with those before them, in permille.
    usual: usize,
    paragraphs: usize,
    columns: u32,
}

impl<'t> Cohesion<'t> {
    /// Adds a paragraph, `width` columns wide.
    pub(crate) fn add(&mut self, paragraph: &'t str, width: u32) {
        self.unread.push(paragraph);
        self.paragraphs += 1;
        self.columns += width;
    }

    /// Reads what was added.
    fn read(&mut self) {
        let unread = std::mem::take(&mut self.unread);
        let before = self.paragraphs - unread.len();
        for (n, paragraph) in (before..).zip(unread) {
            self.read_one(n, paragraph);
        }
    }

    fn read_one(&mut self, before: usize, paragraph: &str) {
        let words = words(paragraph);
        let share = self.share(&words);
        self.usual = if before < 2 { share } else { (self.usual * 2 + share) / 3 };
        if self.said.len() < MEMORY {
            for word in words {
                self.said.insert(word.into());
            }
        }
    }

    /// Columns of what has been said.
    pub(crate) fn columns(&self) -> u32 {
        self.columns
    }

    /// Whether there is a text that `paragraph` does not go on with.
    pub(crate) fn is_elsewhere(&mut self, paragraph: &str) -> bool {
        let known = self.paragraphs >= ENOUGH && self.columns >= COLUMNS;
        if known {
            self.read();
        }
        known && self.share(&words(paragraph)) * 100 < self.usual * AKIN
    }

    fn share(&self, words: &[u32]) -> usize {
        words.iter().filter(|&&word| self.said.holds(word.into())).count() * 1000 / words.len().max(1)
    }
}

/// Neighbouring characters of Chinese, Japanese or Korean, and the first letters of longer words.
/// Each once, and none is 0.
fn words(text: &str) -> Vec<u32> {
    let mut words = Vec::with_capacity(text.len().min(REACH) / 2);
    let (mut before, mut word, mut letters) = (' ', 0u32, 0);
    for c in text.chars().take(REACH).map(fold) {
        let cjk = !c.is_ascii() && is_cjk(c);
        let letter = if c.is_ascii() { c.is_ascii_alphanumeric() } else { !cjk && is_letter_or_digit(c) };
        if cjk && is_cjk(before) {
            words.push((u32::from(before).wrapping_mul(0x9e37_79b1) ^ u32::from(c)).max(1));
        }
        before = c;
        if letter {
            if letters < 7 {
                word = word.wrapping_mul(0x0100_0193) ^ u32::from(c);
            }
            letters += 1;
            continue;
        }
        if letters > 3 {
            words.push(word.max(1));
        }
        (word, letters) = (0, 0);
    }
    if letters > 3 {
        words.push(word.max(1));
    }
    once(words)
}

/// Places for the words of a paragraph: a power of two above twice as many as there can be.
const PLACES: usize = 2048;

/// Each word once.
fn once(mut words: Vec<u32>) -> Vec<u32> {
    let mut seen = [0_u32; PLACES];
    words.retain(|&word| {
        let mut place = (word.wrapping_mul(0x85eb_ca6b) >> 16) as usize % PLACES;
        while seen[place] != 0 && seen[place] != word {
            place = (place + 1) % PLACES;
        }
        std::mem::replace(&mut seen[place], word) == 0
    });
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    const BARGES: [&str; 3] = [
        "The harbour counted 719 barges last year, and 106 of the barges ran on batteries, the harbour master said.",
        "A barge with batteries costs a third more than a barge with an engine, but the harbour charges it half the dues.",
        "The harbour master wants 300 barges with batteries by the end of the decade, and charging points at every quay.",
    ];

    fn said<'t>(paragraphs: &[&'t str]) -> Cohesion<'t> {
        let mut text = Cohesion::default();
        for p in paragraphs {
            text.add(p, 200);
        }
        text
    }

    #[test]
    fn a_paragraph_on_other_things_is_elsewhere() {
        let mut text = said(&BARGES);
        assert!(
            text.is_elsewhere(
                "A chef from the coast shows how to bake bread without an oven, and why salt comes last."
            )
        );
        assert!(!text.is_elsewhere(
            "Dues for barges without batteries rise in May, when the first charging points open at the quay."
        ));
    }

    #[test]
    fn nothing_is_elsewhere_before_there_is_a_text() {
        assert!(!said(&BARGES[..2]).is_elsewhere("A chef from the coast shows how to bake bread without an oven."));
    }
}
