//! The lines of a page, each with its looks and with what the rules say of it.

use super::block::Role;
use super::phrase::{Hit, find};
use super::rule::{Sight, Verdict, judge};
use super::shape::Shape;
use super::view::View;
use crate::text::{Mended, Span};

/// Wider lines are not asked for phrases at all: no rule reaches that far.
const WIDEST_RULE: u32 = 420;

/// A line that is not empty.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line {
    /// Its text, without white space around it.
    pub(crate) span: Span<Mended>,
    /// Its looks.
    pub(crate) shape: Shape,
    /// What the rules say of it.
    pub(crate) verdict: Option<Verdict>,
}

impl Line {
    /// Whether a rule says, without ifs, that the line is not part of the article.
    pub(crate) fn is_barred(&self) -> bool {
        self.verdict.is_some_and(|v| !v.soft)
    }

    /// Whether a rule says, without ifs, that the line is a `role`.
    pub(crate) fn is_barred_as(&self, role: Role) -> bool {
        self.verdict.is_some_and(|v| !v.soft && v.role == role)
    }
}

/// Cuts `text` into lines and asks the rules about each.
pub(crate) fn lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut view = View::default();
    let mut hits: Vec<Hit> = Vec::new();
    let mut at = 0;
    for line in text.split('\n') {
        let trimmed = line.trim();
        if !trimmed.is_empty() {
            let start = at + (line.len() - line.trim_start().len());
            let shape = Shape::of(trimmed);
            let mut verdict = None;
            if shape.width <= WIDEST_RULE {
                view.read(trimmed);
                find(&view, &mut hits);
                verdict = judge(&Sight { view: &view, shape, hits: &hits });
            }
            lines.push(Line { span: Span::from_usize(start, start + trimmed.len()), shape, verdict });
        }
        at += line.len() + 1;
    }
    lines
}
