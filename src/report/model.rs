//! What a report holds, as it crosses to callers. Field names and meanings are the contract.

use std::borrow::Cow;

use serde::Serialize;

use crate::article::Role;
use crate::lang::LanguageId;
use crate::metric::{Bound, Direction, Kind, TrapReason, Value};
use crate::relation::NoteKind;
use crate::repair::RepairKind;
use crate::text::PositionEncoding;

/// A place, in both texts. Offsets are half open and counted in the unit that the caller chose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Place {
    /// First unit in the text as given (for HTML in `source`, the text extracted from it).
    pub start: u32,
    /// The unit after the last.
    pub end: u32,
    /// First unit in the repaired text, `text`.
    pub text_start: u32,
    /// The unit after the last.
    pub text_end: u32,
}

/// Everything that was found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// Version of this form, [`SCHEMA`](super::SCHEMA).
    pub schema: u32,
    /// The unit that offsets are counted in.
    pub positions: PositionEncoding,
    /// For HTML the text extracted from it, which `start` and `end` point into; absent for plain text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The repaired text.
    pub text: String,
    /// The article.
    pub article: ArticleView,
    /// The figures, in order of place.
    pub metrics: Vec<MetricView>,
    /// Number-like text of the article that is no figure.
    pub traps: Vec<TrapView>,
    /// Every line or block of the page.
    pub blocks: Vec<BlockView>,
    /// Every repair.
    pub repairs: Vec<RepairView>,
    /// Every quantity that was read, bare numbers too; present when asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantities: Option<Vec<QuantityView>>,
}

/// The article found on the page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ArticleView {
    /// The headline.
    pub title: Option<String>,
    /// Author, source or editor, as written.
    pub byline: Option<String>,
    /// The date of publication, as written.
    pub published: Option<String>,
    /// The date of publication in ISO form, with its time where one is given; absent where there is no full date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published_iso: Option<String>,
    /// What the site calls itself, where there is markup that says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site: Option<String>,
    /// The language and script of the article.
    pub language: LanguageId,
    /// Keywords or tags.
    pub keywords: Vec<String>,
    /// The main text, one block a line, without the headline that `title` holds; of all articles with their headlines, where there are several. With the captions of Chinese, Japanese and Korean pages.
    pub text: String,
    /// The articles in order, where what was pasted holds more than one; absent where it holds one. What is said above is then
    /// said of the first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub articles: Vec<PartView>,
}

/// One of several articles that were pasted together.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PartView {
    /// Where it stands, with what surrounds it on its page.
    #[serde(flatten)]
    pub place: Place,
    /// The headline.
    pub title: Option<String>,
    /// Author, source or editor, as written.
    pub byline: Option<String>,
    /// The date of publication, as written.
    pub published: Option<String>,
    /// The date of publication in ISO form; absent where there is no full date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published_iso: Option<String>,
}

/// A figure of the article.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetricView {
    /// Where it stands.
    #[serde(flatten)]
    pub place: Place,
    /// The expression as it stands in the text as given, damage and all.
    pub quote: String,
    /// The value in base units, a number or `[low, high]`.
    pub value: Value,
    /// The value as exact decimal text, `low..high` for a range.
    pub value_text: Box<str>,
    /// How the number stands to the real one.
    pub bound: Bound,
    /// What sort of quantity it is.
    pub kind: Kind,
    /// ISO 4217, UCUM, `%`, `pp`, `×`, or the classifier as written; empty where there is none.
    pub unit: String,
    /// What is counted or measured.
    pub indicator: Option<String>,
    /// The verb that governs it.
    pub action: Option<String>,
    /// Whose figure it is.
    pub owner: Option<String>,
    /// The time it covers or holds at, as written.
    pub period: Option<String>,
    /// Set where the figure is a change and not a level.
    pub change: Option<Direction>,
    /// What a change is against, as written.
    pub basis: Option<String>,
    /// Where each slot was read from.
    pub evidence: Box<Evidence>,
    /// What makes the figure uncertain, in words: a repair that was inferred, a lost character beside it.
    pub uncertain: Box<[String]>,
    /// What a person corrected by hand; absent where nothing was.
    #[serde(skip_serializing_if = "<[Corrected]>::is_empty")]
    pub corrected: Box<[Corrected]>,
    /// How the figure stands to others; absent where nothing was noted.
    #[serde(skip_serializing_if = "<[NoteView]>::is_empty")]
    pub notes: Box<[NoteView]>,
}

/// A slot that a person corrected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Corrected {
    /// `value`, `unit`, `indicator`, `owner` or `period`.
    pub slot: &'static str,
    /// What was read there.
    pub was: String,
}

/// How a figure stands to others of the article, and whether they add up. A note says what the text says; nothing is corrected.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NoteView {
    /// What the figure is to the others.
    pub kind: NoteKind,
    /// The others, by their index in `metrics`.
    pub metrics: Vec<u32>,
    /// Whether the numbers bear it out, within what their digits leave open.
    pub agrees: bool,
    /// Where they do not: what the others come to, as exact decimal text in base units (for `part` the most it can be).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
}

/// The place and the rule of one filled slot.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Witness {
    /// Where the words stand.
    #[serde(flatten)]
    pub place: Place,
    /// The rule that chose them.
    pub rule: &'static str,
    /// How likely the words, or others that say the same, are right, in percent; absent where a rule decided alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<u8>,
    /// What else it may be, likeliest first; absent where nothing comes near.
    #[serde(skip_serializing_if = "<[Rival]>::is_empty")]
    pub rivals: Box<[Rival]>,
}

impl Witness {
    /// Words at `place` that `rule` chose, with no others to choose from.
    #[must_use]
    pub fn new(place: Place, rule: &'static str) -> Self {
        Self { place, rule, confidence: None, rivals: Box::default() }
    }
}

/// Words that might fill a slot instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rival {
    /// Where they stand.
    #[serde(flatten)]
    pub place: Place,
    /// How likely they are right, in percent.
    pub confidence: u8,
}

/// Where each slot of a figure was read from; a slot that is empty has no entry.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Evidence {
    /// For `indicator`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub indicator: Option<Box<Witness>>,
    /// For `action`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<Box<Witness>>,
    /// For `owner`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Box<Witness>>,
    /// For the name that `owner` stands for, where that is a word like `全县`: its words are those of the place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refers_to: Option<Box<Witness>>,
    /// For `period`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<Box<Witness>>,
    /// For `change`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change: Option<Box<Witness>>,
    /// For `basis`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<Box<Witness>>,
    /// For `unit`, where it stands apart from the figure: at the head of a table's column.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Box<Witness>>,
}

/// Number-like text that is no figure.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TrapView {
    /// Where it stands.
    #[serde(flatten)]
    pub place: Place,
    /// The text as given.
    pub quote: String,
    /// What it is instead.
    pub kind: TrapReason,
    /// The same in words.
    pub reason: &'static str,
}

/// A line or block of the page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BlockView {
    /// Where it stands.
    #[serde(flatten)]
    pub place: Place,
    /// What it is.
    pub role: Role,
    /// Whether it is part of the article.
    pub kept: bool,
    /// How much it looks like running text, -1 to 1.
    pub score: f64,
    /// The rule that decided.
    pub rule: &'static str,
    /// Why, in words.
    pub reason: Cow<'static, str>,
    /// The article that it belongs to, by its index in `articles`; absent where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<u32>,
}

/// A repair.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RepairView {
    /// Where it was made.
    #[serde(flatten)]
    pub place: Place,
    /// What stood there.
    pub before: String,
    /// What stands there now.
    pub after: String,
    /// What was wrong.
    pub kind: RepairKind,
    /// Whether no other reading is left.
    pub certain: bool,
    /// Why, in words.
    pub reason: Cow<'static, str>,
}

/// A quantity, figure or bare number.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QuantityView {
    /// Where it stands.
    #[serde(flatten)]
    pub place: Place,
    /// The value in base units.
    pub value: Value,
    /// Its unit, as in metrics.
    pub unit: String,
    /// How the number stands to the real one.
    pub bound: Bound,
    /// What sort of quantity it is.
    pub kind: Kind,
}
