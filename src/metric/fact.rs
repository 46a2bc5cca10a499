//! A fact: a quantity with what it counts, whose it is, and since when.

use std::num::NonZeroU8;

use serde::Serialize;

use super::Quantity;
use crate::text::{Mended, Span};

/// Words that fill a slot, with the place they were read from. Nothing is filled without evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// The words, as the author wrote them.
    pub text: Box<str>,
    /// Where they stand.
    pub span: Span<Mended>,
    /// The rule that chose them, in kebab case: `noun-after-number`.
    pub rule: &'static str,
    /// How likely the words, or others that say the same, are right, in percent, where a ranker weighed them against others.
    pub confidence: Option<NonZeroU8>,
    /// The likeliest words that say something else, where any come near.
    pub rivals: Option<Box<Rivals>>,
}

/// Words that might fill a slot instead, likeliest first: where they stand, and how likely they are, in percent.
pub type Rivals = [Option<(Span<Mended>, NonZeroU8)>; 2];

impl Slot {
    /// With how sure a ranker is of it, and what came near; white space of `text` is no rival.
    #[must_use]
    pub fn weighed(self, text: &str, confidence: NonZeroU8, rivals: Rivals) -> Self {
        let rivals = rivals.map(|rival| rival.filter(|(span, _)| !span.slice(text).trim().is_empty()));
        let any = rivals.iter().any(Option::is_some);
        Self { confidence: Some(confidence), rivals: any.then(|| Box::new(rivals)), ..self }
    }

    /// The words of `text` under `span`; `None` when nothing but white space stands there.
    #[must_use]
    pub fn read(text: &str, span: Span<Mended>, rule: &'static str) -> Option<Self> {
        let words = span.slice(text).trim();
        (!words.is_empty()).then(|| Self { text: words.into(), span, rule, confidence: None, rivals: None })
    }
}

/// Which way a figure that is a change went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// It rose: `同比增长8.5%`
    Increase,
    /// It fell: `下降2.1个百分点`
    Decrease,
}

/// A change, with the words that say so.
///
/// Rule `change-word`: the words that make a figure a change: `增长`8.5%, `rose` 31%, `減`35.9％. A level that was reached (`增至20家`) and
/// an amount that was added (`新增20家`) are no changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Up or down.
    pub direction: Direction,
    /// The words that say so: `增长`.
    pub span: Span<Mended>,
}

/// A figure of the article with everything that the text says about it. What most figures go without stands in a box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The quantity.
    pub quantity: Quantity,
    /// What is counted or measured: `專利申請`.
    pub indicator: Option<Slot>,
    /// The verb that governs it: `簽訂`.
    pub action: Option<Box<Slot>>,
    /// Whose figure it is: an organisation, a place, a person, a product.
    pub owner: Option<Slot>,
    /// The name that `owner` stands for, where that is a word like `全县`.
    pub refers_to: Option<Box<Slot>>,
    /// The time it covers or holds at: `去年來`.
    pub period: Option<Slot>,
    /// Set where the figure is a change and not a level.
    pub change: Option<Change>,
    /// What a change is against: `同比`.
    pub basis: Option<Box<Slot>>,
    /// The unit, where it stands apart from the figure: at the head of a table's column.
    pub unit_from: Option<Box<Slot>>,
}

impl Fact {
    /// The quantity with every slot empty.
    #[must_use]
    pub fn bare(quantity: Quantity) -> Self {
        Self {
            quantity,
            indicator: None,
            action: None,
            owner: None,
            refers_to: None,
            period: None,
            change: None,
            basis: None,
            unit_from: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_is_no_rival() {
        let half = NonZeroU8::new(50).unwrap();
        let slot = Slot::read("企业 \r", Span::new(0, 6), "ranked-first").unwrap();
        let rival = |from, to| Some((Span::new(from, to), half));
        assert_eq!(slot.clone().weighed("企业 \r", half, [rival(6, 8), None]).rivals, None);
        let kept = slot.weighed("企业 \r", half, [rival(6, 8), rival(0, 3)]).rivals.unwrap();
        assert_eq!(*kept, [None, rival(0, 3)]);
    }
}
