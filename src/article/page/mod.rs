//! A page read as a whole: which lines are the article, and what the others are.
//!
//! | module | what it is |
//! |---|---|
//! | `credit` | who wrote the article, and when |
//! | `judge` | what each line is, and why |

mod credit;
mod judge;

use std::ops::Range;

use super::block::Role;
use super::core::{core, runs, weights};
use super::cue::Cue;
use super::headline::headline;
use super::layout::Layout;
use super::line::Line;
use super::links::links_alone;
use super::list::goes_on;
use super::markup::Markup;
use super::numbering::{Numbering, numbering};
use super::rule::Verdict;
use super::section::sections;
use super::sparse::again;
use super::title::title;
use super::trim::{NOTE, trim, whole_note};
use super::twice::twice;
use super::whole::whole;

/// What it is worth, in columns, that a line is the headline by the page's own word.
const HEADLINE: f32 = 200.0;

/// Lines below the headline where a date may be that of publication, whatever else stands beside it.
const BELOW: usize = 4;

/// A page with its article found.
pub(crate) struct Page<'a> {
    text: &'a str,
    lines: &'a [Line],
    weights: Vec<f32>,
    sections: Vec<Option<Cue>>,
    numbering: Vec<Option<Numbering>>,
    core: Range<usize>,
    /// Where there was markup: for each line whether it is a link, or stands in a box that is none of the article.
    links: Option<Vec<bool>>,
    /// Whether the article is made of short lines: facts of an event, entries of a list.
    listed: bool,
    /// Where all of the main part is the text: for each line whether it is none of it.
    beside: Option<Vec<bool>>,
    /// Where there was markup: for each line whether the article has said it before.
    twice: Option<Vec<bool>>,
    /// The line that is the headline.
    pub(crate) title: Option<usize>,
    /// Tables of figures.
    pub(crate) tables: Vec<Range<usize>>,
}

impl<'a> Page<'a> {
    /// Finds the article among `lines` of `text`. Where it is not the first of several (`further`), it begins with its headline.
    pub(crate) fn read(text: &'a str, lines: &'a [Line], layout: Option<&Layout<'_>>, further: bool) -> Self {
        let sections = sections(text, lines);
        let mut numbering = numbering(text, lines);
        let mut weights = weights(text, lines, &sections, &numbering);
        let mut within = 0..lines.len();
        let (mut named, mut hints) = (None, None);
        if let Some(layout) = layout {
            let found = layout.hints(lines);
            let declared = layout.metadata().headline.as_deref();
            let told = layout.title().into_iter().chain(declared);
            named = told.filter_map(|title| headline(text, title, lines, &found)).next();
            let markup = Markup::read(lines, found.clone(), layout.containers());
            markup.adjust(&mut weights, lines);
            if let Some(i) = named {
                weights[i] = weights[i].max(0.0) + HEADLINE;
            }
            within = markup.best_box(&weights, lines);
            hints = Some((found, layout.containers()));
        }
        let mut core = Self::core(lines, &weights, &within);
        if let Some(weights) = again(lines, &weights, &core) {
            core = Self::core(lines, &weights, &within);
        }
        let whole = hints.as_ref().and_then(|(hints, containers)| whole(lines, hints, containers, &core));
        let links = hints.map(|(hints, _)| links_alone(&hints, &weights));
        if let Some(whole) = &whole {
            core = whole.lines.clone();
        } else if core == (0..lines.len()) && core.len() <= NOTE {
            numbering.fill(None);
        } else if core.len() > 1 {
            core.end = goes_on(text, lines, &sections, &core);
        }
        let first = Some(0).filter(|_| further && !core.is_empty());
        let title = first.or(named).filter(|&i| i < core.end).or_else(|| title(text, lines, &core));
        let tables = lines.chunk_by(|a, b| a.row == b.row).scan(0, |at, part| {
            let start = std::mem::replace(at, *at + part.len());
            Some((part[0].row, start..*at))
        });
        let tables = tables.filter(|(row, _)| *row).map(|(_, range)| range).collect();
        let beside = whole.map(|w| w.beside);
        let twice = links.as_ref().map(|_| twice(text, lines, &core));
        let listed = beside.is_some() || is_listed(&lines[core.clone()]);
        Self { text, lines, weights, sections, numbering, core, links, listed, beside, twice, title, tables }
    }

    fn core(lines: &[Line], weights: &[f32], within: &Range<usize>) -> Range<usize> {
        // Numbers alone and words that sections are called by may as well stand in the cells of a table.
        let cell = |v: Verdict| v.soft && (v.role == Role::Interface || v.cue == Some(Cue::MenuWord));
        let bare = lines.len() <= NOTE && lines.iter().all(|l| l.verdict.is_none_or(cell));
        if bare {
            return 0..lines.len();
        }
        let found = core(&weights[within.clone()]);
        if !found.is_empty() {
            let found = within.start + found.start..within.start + found.end;
            return whole_note(lines, &found).unwrap_or_else(|| trim(lines, found));
        }
        if lines.iter().any(|l| !l.is_barred()) {
            return 0..lines.len();
        }
        // Everything is barred: the widest line, so that a page with text is never left without.
        let widest = (0..lines.len()).max_by_key(|&i| (lines[i].shape.width, usize::MAX - i)).unwrap_or(0);
        widest..(widest + 1).min(lines.len())
    }

    /// Whether the article is one of running text.
    pub(crate) fn is_text(&self) -> bool {
        // Of a list the entries are no articles.
        if self.beside.is_some() {
            return false;
        }
        self.core.clone().any(|i| runs(&self.lines[i]))
    }
}

/// Whether most of the article is no running text.
fn is_listed(core: &[Line]) -> bool {
    let width = |l: &Line| u64::from(l.shape.width);
    let free = || core.iter().filter(|l| !l.is_barred());
    let running: u64 = free().filter(|l| runs(l)).map(width).sum();
    running * 2 < free().map(width).sum()
}
