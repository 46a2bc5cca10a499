//! A page read as a whole: which lines are the article, and what the others are.

use std::borrow::Cow;
use std::ops::Range;

use super::block::{Block, Reason, Role};
use super::core::{core, weight};
use super::credits::{Credits, credits};
use super::cue::Cue;
use super::line::Line;
use super::section::sections;
use super::title::title;

/// A page without any line that a rule bars is a text that somebody has cut out already, if it is not longer than this.
const NOTE: usize = 60;

/// Lines above the headline and below the text where credits are looked for.
const AROUND: usize = 8;

/// A page with its article found.
pub(crate) struct Page<'a> {
    text: &'a str,
    lines: &'a [Line],
    weights: Vec<f32>,
    sections: Vec<Option<Cue>>,
    core: Range<usize>,
    /// The line that is the headline.
    pub(crate) title: Option<usize>,
}

impl<'a> Page<'a> {
    /// Finds the article among `lines` of `text`.
    pub(crate) fn read(text: &'a str, lines: &'a [Line]) -> Self {
        let sections = sections(lines);
        let weights: Vec<f32> = lines.iter().zip(&sections).map(|(l, s)| weight(l, *s)).collect();
        let core = Self::core(lines, &weights);
        let title = title(text, lines, &core);
        Self { text, lines, weights, sections, core, title }
    }

    fn core(lines: &[Line], weights: &[f32]) -> Range<usize> {
        let bare = lines.len() <= NOTE && lines.iter().all(|l| l.verdict.is_none());
        if bare {
            return 0..lines.len();
        }
        let found = core(weights);
        if !found.is_empty() {
            return found;
        }
        if lines.iter().any(|l| !l.is_barred()) {
            return 0..lines.len();
        }
        // Everything is barred: the widest line, so that a page with text is never left without.
        let widest = (0..lines.len()).max_by_key(|&i| (lines[i].shape.width, usize::MAX - i)).unwrap_or(0);
        widest..(widest + 1).min(lines.len())
    }

    /// Who wrote the article, and when: what stands between the headline and the text comes before what stands around them.
    pub(crate) fn credits(&self) -> Credits {
        let top = self.title.unwrap_or(self.core.start).min(self.core.start);
        let end = (self.core.end + AROUND).min(self.lines.len());
        let near = self.lines[top..end].iter().chain(&self.lines[top.saturating_sub(AROUND)..top]);
        credits(self.text, near.filter(|l| l.verdict.is_some_and(|v| matches!(v.role, Role::Byline | Role::Keywords))))
    }

    /// What line `i` is, and why.
    pub(crate) fn block(&self, i: usize) -> Block {
        let line = &self.lines[i];
        let (role, reason) = self.judge(i);
        Block { span: line.span, role, kept: role.is_article(), score: (self.weights[i] / 200.0).tanh(), reason }
    }

    fn judge(&self, i: usize) -> (Role, Reason) {
        let line = &self.lines[i];
        let inside = self.core.contains(&i);
        let because = |rule, words| Reason { rule, words: Cow::Borrowed(words) };
        if self.title == Some(i) {
            return (Role::Title, because("title", "the headline above the text"));
        }
        let alone = self.core.len() == 1;
        if let Some(v) = line.verdict.filter(|v| !(inside && (v.soft || alone))) {
            let seen = line.span.slice(self.text).get(v.seen.0 as usize..v.seen.1 as usize).unwrap_or("");
            return (v.role, Reason { rule: v.rule, words: Cow::Owned(format!("{}: `{}`", v.words, seen.trim())) });
        }
        if inside {
            if self.sections[i].is_some() && self.weights[i] < 0.0 {
                return (Role::Related, because("related-list", "stands in a list of links"));
            }
            let heading = line.shape.width <= 60 && !line.shape.ends_sentence;
            return if heading {
                (Role::Heading, because("heading", "a short line between running text"))
            } else {
                (Role::Main, because("running-text", "running text"))
            };
        }
        if self.is_deck(i) {
            return (Role::Heading, because("deck", "stands between the headline and the text"));
        }
        match self.sections[i] {
            Some(Cue::CommentSection) => (Role::Comment, because("comment-list", "stands among readers' comments")),
            _ if i < self.core.start => (Role::Navigation, because("before-article", "stands before the article")),
            _ => (Role::Related, because("behind-article", "stands behind the article")),
        }
    }

    /// Whether line `i` leads from the headline into the text.
    fn is_deck(&self, i: usize) -> bool {
        let between = self.title.is_some_and(|t| t < i) && i < self.core.start;
        let shape = self.lines[i].shape;
        between && (shape.width >= 30 || shape.ends_sentence) && self.lines[i].verdict.is_none()
    }
}
