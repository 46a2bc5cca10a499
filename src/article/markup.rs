//! What the markup of a page adds to the text of its lines.

use std::ops::Range;

use super::line::Line;
use crate::source::{Container, Cues, Hint, Kind};

/// Boxes that are not of the article.
const AGAINST: Cues = Cues::NAVIGATION
    .with(Cues::HEADER)
    .with(Cues::FOOTER)
    .with(Cues::ASIDE)
    .with(Cues::COMMENT)
    .with(Cues::INTERFACE)
    .with(Cues::RELATED)
    .with(Cues::ADVERT);

/// Percent of a page's text that a box may hold and still be what its class calls it: a class `with-sidebar` around the whole
/// page is no sidebar.
const PART: f32 = 40.0;

/// How much of what speaks for a line is left in a box that is not of the article.
const AGAINST_TEXT: f32 = 0.15;

/// What such a box weighs against each of its lines, in columns.
const AGAINST_LINE: f32 = 20.0;

/// What it weighs against a line that it is all links.
const LINK: f32 = 10.0;

/// What it is worth that a line is a paragraph.
const PARAGRAPH: f32 = 30.0;

/// The same for a heading.
const HEADING: f32 = 20.0;

/// What it is worth that a box is called the article. It has to outweigh the need of a short line: lists of such a box belong
/// to it.
const CONTENT: f32 = 40.0;

/// The lines of a box without any.
const NOWHERE: Range<usize> = Range { start: usize::MAX, end: 0 };

/// No line speaks louder against the box that it stands in.
const MOST_AGAINST: f32 = -20.0;

/// What the markup says of each line.
pub(crate) struct Markup {
    hints: Vec<Option<Hint>>,
    /// What each line is called by all that stands around it.
    cues: Vec<Cues>,
    containers: Vec<Container>,
}

impl Markup {
    /// Reads `hints`, one for each of `lines`, and the boxes that they stand in.
    pub(crate) fn read(lines: &[Line], hints: Vec<Option<Hint>>, containers: &[Container]) -> Self {
        let mut mass = vec![0.0f32; containers.len()];
        for (line, hint) in lines.iter().zip(&hints) {
            if let Some(hint) = hint.filter(|h| !h.is_link())
                && let Some(mass) = mass.get_mut(hint.container as usize)
            {
                *mass += width(line);
            }
        }
        for c in (1..containers.len()).rev() {
            let parent = containers[c].parent as usize;
            if parent < c {
                mass[parent] += mass[c];
            }
        }
        let all = mass.first().copied().unwrap_or(0.0).max(1.0);
        let mut called: Vec<Cues> = Vec::with_capacity(containers.len());
        for (c, container) in containers.iter().enumerate() {
            let around = called.get(container.parent as usize).copied().unwrap_or_default();
            let whole = mass[c] * 100.0 > all * PART;
            let own = if whole { container.cues.without(AGAINST) } else { container.cues };
            called.push(joined(around, own));
        }
        let cues =
            hints.iter().map(|h| h.map_or(Cues::NONE, |h| joined(called[h.container as usize], h.cues))).collect();
        Self { hints, cues, containers: containers.to_vec() }
    }

    /// Adjusts what speaks for each line by what the markup says of it.
    pub(crate) fn adjust(&self, weights: &mut [f32], lines: &[Line]) {
        for (i, (weight, line)) in weights.iter_mut().zip(lines).enumerate() {
            let Some(hint) = self.hints[i].filter(|_| !line.is_barred()) else { continue };
            let links = hint.is_link();
            if links {
                *weight = weight.min(0.0) - LINK;
            }
            if self.cues[i].any(AGAINST) {
                *weight = *weight * if *weight > 0.0 { AGAINST_TEXT } else { 1.0 } - AGAINST_LINE;
            } else if !links {
                *weight += match hint.kind {
                    Kind::Paragraph => PARAGRAPH,
                    Kind::Headline | Kind::Heading => HEADING,
                    _ => 0.0,
                };
                if self.cues[i].any(Cues::CONTENT) {
                    *weight += CONTENT;
                }
            }
        }
    }

    /// The lines of the box whose lines have the largest sum of weights; of equal ones the innermost. All lines when no box
    /// speaks for itself.
    pub(crate) fn best_box(&self, weights: &[f32], lines: &[Line]) -> Range<usize> {
        let containers = &self.containers;
        let mut sums = vec![0.0f32; containers.len()];
        let mut ranges = vec![NOWHERE; containers.len()];
        let widen = |range: &mut Range<usize>, other: &Range<usize>| {
            range.start = range.start.min(other.start);
            range.end = range.end.max(other.end);
        };
        for (i, (weight, hint)) in weights.iter().zip(&self.hints).enumerate() {
            let Some(c) = hint.map(|h| h.container as usize) else { continue };
            // A legal line inside the box of an article is a line to leave out, not an end to cross.
            sums[c] += if lines[i].is_barred() { weight.max(MOST_AGAINST) } else { *weight };
            widen(&mut ranges[c], &(i..i + 1));
        }
        let mut best = (0.0, 0..weights.len());
        // A container stands behind the one that holds it, so from the last one on every box is complete when it is looked at.
        for c in (0..containers.len()).rev() {
            if sums[c] > best.0 {
                best = (sums[c], ranges[c].clone());
            }
            let parent = containers[c].parent as usize;
            if parent < c && ranges[c].start < ranges[c].end {
                sums[parent] += sums[c];
                let range = ranges[c].clone();
                widen(&mut ranges[parent], &range);
            }
        }
        best.1
    }
}

/// What an element is called whose surroundings are called `around` and itself `own`.
fn joined(around: Cues, own: Cues) -> Cues {
    // `<article><header><h1>`: the head of the article is the article.
    let own = if around.any(Cues::CONTENT) { own.without(Cues::HEADER) } else { own };
    let around = if own.any(AGAINST) {
        around.without(Cues::CONTENT)
    } else if own.any(Cues::CONTENT) {
        around.without(Cues::HEADER.with(Cues::ASIDE).with(Cues::NAVIGATION).with(Cues::INTERFACE))
    } else {
        around
    };
    around.with(own)
}

#[allow(clippy::cast_precision_loss)]
fn width(line: &Line) -> f32 {
    line.shape.width as f32
}
