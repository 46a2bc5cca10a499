//! Rules that tell what a line is from the line alone. They overrule the score of the text.

mod breadcrumb;
mod byline;
mod hashtags;
mod menu;
mod numbers;
mod phrases;

use super::block::Role;
use super::cue::Cue;
use super::phrase::Hit;
use super::shape::Shape;
use super::view::View;

/// What a rule says of a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Verdict {
    /// The rule's name.
    pub(crate) rule: &'static str,
    /// What the line is.
    pub(crate) role: Role,
    /// What the rule saw, in words.
    pub(crate) words: &'static str,
    /// The piece of the line that it saw, in bytes from the line's start.
    pub(crate) seen: (u32, u32),
    /// The phrase behind it, if a phrase decided.
    pub(crate) cue: Option<Cue>,
    /// Whether running text around the line overrules it: a heading inside an article may read `International`.
    pub(crate) soft: bool,
}

/// What the rules look at.
pub(crate) struct Sight<'a> {
    /// The line, folded.
    pub(crate) view: &'a View,
    /// Its looks.
    pub(crate) shape: Shape,
    /// The phrases on it.
    pub(crate) hits: &'a [Hit],
}

/// Asks the rules in their order of precedence.
pub(crate) fn judge(sight: &Sight<'_>) -> Option<Verdict> {
    phrases::strong(sight)
        .or_else(|| phrases::whole(sight))
        .or_else(|| breadcrumb::judge(sight))
        .or_else(|| byline::judge(sight))
        .or_else(|| phrases::weak(sight))
        .or_else(|| hashtags::judge(sight))
        .or_else(|| menu::judge(sight))
        .or_else(|| numbers::judge(sight))
}
