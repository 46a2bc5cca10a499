//! The lines of a page, each with its looks and with what the rules say of it.

use super::biography::bar_biographies;
use super::block::Role;
use super::date::{may_end, stamps};
use super::fact::soften_facts;
use super::marks::Marks;
use super::notice::free_paragraphs;
use super::phrase::{Hit, find};
use super::rule::{Sight, Verdict, is_plain_prose, judge};
use super::shape::{Shape, TAB};
use super::table::tables;
use super::view::{View, is_decoration};
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
    /// Marks on it.
    pub(crate) marks: Marks,
    /// Whether a date stands at its end, behind other words.
    pub(crate) dated: bool,
    /// Whether it is a row of a table of figures.
    pub(crate) row: bool,
    /// What the rules say of it.
    pub(crate) verdict: Option<Verdict>,
}

/// No line counts as wider: one long paragraph is a text, but a page's longest line need not be its article.
const WIDEST: u32 = 600;

impl Line {
    /// How wide the line counts, in columns.
    pub(crate) fn columns(&self) -> u32 {
        self.shape.width.min(WIDEST)
    }

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
    let spans = spans(text);
    // A list that grew would hold a page of a million lines twice over while it grows.
    let mut lines = Vec::with_capacity(spans.len());
    let mut view = View::default();
    let mut hits: Vec<Hit> = Vec::new();
    for span in spans {
        let line = span.slice(text);
        let shape = Shape::of(line);
        let (mut verdict, mut dated) = (None, false);
        if shape.width <= WIDEST_RULE && !is_plain_prose(line, shape) {
            view.read(line);
            find(&view, &mut hits);
            verdict = judge(&Sight { view: &view, shape, hits: &hits });
            let credit = verdict.is_some_and(|v| v.role != Role::Byline || v.cue.is_some());
            dated = !credit && shape.digits >= 2 && ends_with_a_date(&view);
        }
        lines.push(Line { span, shape, marks: Marks::of(line, shape), dated, row: false, verdict });
    }
    soften_facts(&mut lines);
    bar_biographies(text, &mut lines);
    free_paragraphs(&mut lines);
    join_rows(text, &mut lines);
    lines
}

/// The lines that are not empty, without the white space around them.
fn spans(text: &str) -> Vec<Span<Mended>> {
    let mut at = 0;
    let span = |line: &str| {
        let start = at + (line.len() - line.trim_start().len());
        at += line.len() + 1;
        let words = line.trim().len();
        (words > 0).then(|| Span::from_usize(start, start + words))
    };
    text.split('\n').filter_map(span).collect()
}

/// Marks the rows of tables of figures. One by one they look like menus and page numbers.
fn join_rows(text: &str, lines: &mut [Line]) {
    if !lines.iter().any(|l| l.shape.holds(TAB)) {
        return;
    }
    let spans: Vec<_> = lines.iter().map(|l| l.span).collect();
    for table in tables(text, &spans) {
        for line in &mut lines[table] {
            line.row = true;
            line.verdict = line.verdict.filter(|v| {
                !matches!(v.role, Role::Navigation | Role::Interface | Role::Comment)
                    && (v.role != Role::Byline || v.cue.is_some())
            });
        }
    }
}

/// Characters that a line has before the date at its end.
const BEFORE_DATE: usize = 8;

fn ends_with_a_date(view: &View) -> bool {
    let last = view.chars.iter().rev().find(|&&c| !is_decoration(c)).copied().unwrap_or(' ');
    let end = view.undecorated_end();
    may_end(last) && stamps(view).last().is_some_and(|s| s.end >= end && s.start >= BEFORE_DATE)
}
