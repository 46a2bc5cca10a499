//! Whether a text goes on about the same things.
//!
//! Two paragraphs of one article share words, the first lines of other articles do not: of what stands in a paragraph, how much has
//! been said before, compared with how much it usually is.

use std::collections::BTreeSet;

use super::view::{fold, is_cjk};
use crate::text::letter::is_letter_or_digit;

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
pub(crate) struct Cohesion {
    said: BTreeSet<u32>,
    /// How much of it the last paragraphs shared with those before them, in permille.
    usual: usize,
    paragraphs: usize,
    columns: u32,
}

impl Cohesion {
    /// Adds a paragraph, `width` columns wide.
    pub(crate) fn add(&mut self, paragraph: &str, width: u32) {
        let words = words(paragraph);
        let share = self.share(&words);
        self.usual = if self.paragraphs < 2 { share } else { (self.usual * 2 + share) / 3 };
        self.paragraphs += 1;
        self.columns += width;
        if self.said.len() < MEMORY {
            self.said.extend(words);
        }
    }

    /// Whether there is a text that `paragraph` does not go on with.
    pub(crate) fn is_elsewhere(&self, paragraph: &str) -> bool {
        let known = self.paragraphs >= ENOUGH && self.columns >= COLUMNS;
        known && self.share(&words(paragraph)) * 100 < self.usual * AKIN
    }

    fn share(&self, words: &BTreeSet<u32>) -> usize {
        words.intersection(&self.said).count() * 1000 / words.len().max(1)
    }
}

/// Neighbouring characters of Chinese, Japanese or Korean, and the first letters of longer words.
fn words(text: &str) -> BTreeSet<u32> {
    let mut words = BTreeSet::new();
    let (mut before, mut word, mut letters) = (' ', 0u32, 0);
    for c in text.chars().take(REACH).map(fold).chain([' ']) {
        if is_cjk(c) && is_cjk(before) {
            words.insert(u32::from(before).wrapping_mul(0x9e37_79b1) ^ u32::from(c));
        }
        if is_letter_or_digit(c) && !is_cjk(c) {
            if letters < 7 {
                word = word.wrapping_mul(0x0100_0193) ^ u32::from(c);
            }
            letters += 1;
        } else {
            if letters > 3 {
                words.insert(word);
            }
            (word, letters) = (0, 0);
        }
        before = c;
    }
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

    fn said(paragraphs: &[&str]) -> Cohesion {
        let mut text = Cohesion::default();
        for p in paragraphs {
            text.add(p, 200);
        }
        text
    }

    #[test]
    fn a_paragraph_on_other_things_is_elsewhere() {
        let text = said(&BARGES);
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
