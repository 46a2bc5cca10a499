//! Who wrote the article, when it was published, and its keywords: read from the lines that the rules named so.

use super::block::Role;
use super::credit_table::CREDITS;
use super::cue::Cue;
use super::date::{Stamp, StampKind, stamps};
use super::iso::iso;
use super::line::Line;
use super::phrase::{Hit, Place, find};
use super::view::View;
use crate::source::Metadata;
use crate::text::{Mended, Span};

/// Lines looked at: bylines stand around an article, and a page of bylines is a list.
const LINES: usize = 40;

/// Columns of the widest line that may hold a date of publication among other things.
const WIDEST: u32 = 110;

/// What the credits of an article say.
#[derive(Debug, Default)]
pub(crate) struct Credits {
    /// Author, else source, else editor.
    pub(crate) byline: Option<Span<Mended>>,
    /// The first full date, with its time.
    pub(crate) published: Option<Span<Mended>>,
    /// Keywords or tags.
    pub(crate) keywords: Vec<Span<Mended>>,
}

/// Whom a label names, in the order in which one is preferred to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Credit {
    Author,
    Source,
    Editor,
}

impl Credits {
    /// Finds what the markup declares on `lines`, those around the article, nearest first: of several dates the declared one is that
    /// of publication; a name without a label is the author's if the markup says so.
    pub(crate) fn confirm(&mut self, text: &str, lines: &[&Line], declared: &Metadata) {
        let lines = || lines.iter().copied().filter(|l| l.shape.width <= WIDEST).take(LINES);
        let mut view = View::default();
        if let Some(day) = declared.published.as_deref().and_then(iso).and_then(|d| d.get(..10).map(str::to_owned)) {
            let confirmed = lines().find_map(|line| {
                view.read(line.span.slice(text));
                let stamps = stamps(&view);
                let dates = (0..stamps.len()).filter(|&i| stamps[i].kind == StampKind::Date);
                dates
                    .filter_map(|i| published(&view, line, &stamps[i..]))
                    .map(|(_, span)| span)
                    .find(|span| iso(span.slice(text)).is_some_and(|d| d.starts_with(&day)))
            });
            self.published = confirmed.or(self.published);
        }
        if self.byline.is_none()
            && let Some(author) = declared.author.as_deref().filter(|a| a.chars().count() >= 2)
        {
            self.byline = lines().filter(|l| !l.shape.ends_sentence).find_map(|line| {
                let at = line.span.slice(text).find(author)?;
                let start = line.span.start + u32::try_from(at).ok()?;
                Some(Span::new(start, start + u32::try_from(author.len()).ok()?))
            });
        }
    }
}

/// Reads the credits off `lines`, those around the article, in order.
pub(crate) fn credits<'a>(text: &str, lines: impl Iterator<Item = &'a Line>) -> Credits {
    let mut credits = Credits::default();
    let (mut named, mut dated) = (None, u8::MAX);
    let mut view = View::default();
    let mut hits = Vec::new();
    for line in lines.take(LINES) {
        let Some(verdict) = line.verdict else { continue };
        view.read(line.span.slice(text));
        match verdict.role {
            Role::Keywords if credits.keywords.is_empty() => credits.keywords = keywords(&view, line),
            Role::Byline => {
                let stamps = stamps(&view);
                if let Some((order, span)) = published(&view, line, &stamps)
                    && order < dated
                {
                    (dated, credits.published) = (order, Some(span));
                }
                find(&view, &mut hits);
                if let Some((credit, span)) = byline(text, &view, line, &hits, &stamps)
                    && named.is_none_or(|best| credit < best)
                {
                    (named, credits.byline) = (Some(credit), Some(span));
                }
            }
            _ => {}
        }
    }
    credits
}

/// The date on one of `lines`, whatever else stands on them: `2025-05-06 | 閱讀:2103`, `Shalini Rao | Feb 11, 2026`. Below a
/// headline a full date is the date of publication even where a rule has named the line after something else.
pub(crate) fn date_among<'a>(text: &str, lines: impl Iterator<Item = &'a Line>) -> Option<Span<Mended>> {
    let mut view = View::default();
    lines.take(LINES).filter(|line| line.shape.width <= WIDEST && !line.shape.ends_sentence).find_map(|line| {
        view.read(line.span.slice(text));
        published(&view, line, &stamps(&view)).filter(|&(order, _)| order == 0).map(|(_, span)| span)
    })
}

/// The place in the text of the characters `start..end` of a line's view, without decoration around them.
fn place(view: &View, line: &Line, mut start: usize, mut end: usize) -> Option<Span<Mended>> {
    let loose =
        |c: char| matches!(c, ' ' | ':' | '|' | '/' | ',' | ';' | '-' | '·' | '[' | ']' | '(' | ')' | '#' | '>');
    while start < end && loose(view.chars[start]) {
        start += 1;
    }
    while start < end && loose(view.chars[end - 1]) {
        end -= 1;
    }
    let (a, b) = view.bytes(start, end);
    (start < end).then(|| Span::new(line.span.start + a, line.span.start + b))
}

/// A full date with its time beats a day without a year.
fn published(view: &View, line: &Line, stamps: &[Stamp]) -> Option<(u8, Span<Mended>)> {
    let i = stamps
        .iter()
        .position(|s| s.kind == StampKind::Date)
        .or_else(|| stamps.iter().position(|s| s.kind == StampKind::Day))?;
    let first = stamps[i];
    let end = match stamps.get(i + 1) {
        Some(next) if next.kind == StampKind::Time && next.start <= first.end + 6 => next.end,
        _ => first.end,
    };
    let order = if first.kind == StampKind::Date { 0 } else { 1 };
    Some((order, place(view, line, first.start, end)?))
}

/// The name behind a label, and whose it is.
fn byline(text: &str, view: &View, line: &Line, hits: &[Hit], stamps: &[Stamp]) -> Option<(Credit, Span<Mended>)> {
    labels(hits)
        .filter_map(|hit| {
            let label: String = view.chars[hit.start..hit.end].iter().collect();
            let credit = credit(&label)?;
            let from = hit.end;
            let next = next_label(view, from);
            let date = stamps.iter().map(|s| s.start).find(|&s| s >= from).unwrap_or(usize::MAX);
            let value =
                view.chars[from..].iter().position(|&c| !matches!(c, ' ' | ':' | '|' | '/')).map_or(from, |n| from + n);
            let gap = view.chars[value..]
                .iter()
                .position(|&c| matches!(c, '|' | ')' | ']'))
                .map_or(usize::MAX, |n| value + n);
            let other = labels(hits).map(|h| h.start).find(|&s| s > from).unwrap_or(usize::MAX);
            let end = next.min(date).min(gap).min(other).min(view.chars.len());
            let span = place(view, line, from, end)?;
            (span.slice(text).chars().any(char::is_alphabetic)).then_some((credit, span))
        })
        .min_by_key(|&(credit, span)| (credit, span.start))
}

/// Labels of a byline: at its start, or in a row.
fn labels(hits: &[Hit]) -> impl Iterator<Item = &Hit> {
    hits.iter().filter(|h| h.cue == Cue::Credit && h.place != Place::End)
}

/// Where the next `word:` begins behind `from`.
fn next_label(view: &View, from: usize) -> usize {
    let chars = &view.chars;
    let mut start = from;
    while start < chars.len() && matches!(chars[start], ':' | ' ' | '/') {
        start += 1;
    }
    for colon in start..chars.len() {
        if chars[colon] == ':' {
            let word = chars[..colon].iter().rposition(|&c| c == ' ').map_or(0, |i| i + 1);
            if word > start {
                return word;
            }
        }
    }
    usize::MAX
}

fn credit(label: &str) -> Option<Credit> {
    CREDITS.iter().find(|row| row.0 == label).map(|row| row.1)
}

/// The words of a keyword line, behind its label.
fn keywords(view: &View, line: &Line) -> Vec<Span<Mended>> {
    let chars = &view.chars;
    let label = chars.iter().take(12).position(|&c| matches!(c, ':' | ']')).map_or(0, |i| i + 1);
    let listed = chars[label..].iter().any(|&c| matches!(c, ',' | ';' | '|'));
    let cut = |c: char| matches!(c, ',' | ';' | '|' | '#') || c == ' ' && !listed;
    let mut words = Vec::new();
    let mut start = label;
    for i in label..=chars.len() {
        if i == chars.len() || cut(chars[i]) {
            words.extend(place(view, line, start, i));
            start = i + 1;
        }
    }
    words
}
