//! Pages whose text is all of their `<main>`: an index, a thread, a catalogue, of which only a little runs.
//!
//! The stretch that reads most like an article is then no more than the introduction of a list, or one of its entries. Where it is a
//! small part of what the page itself calls its main part, all of that is the text, less menus and buttons. Not meant: a finished
//! text above a long list of links to other texts.

use std::ops::Range;

use super::block::Role;
use super::core::runs;
use super::cue::Cue;
use super::line::Line;
use crate::source::{Container, Cues, Hint};

/// How much more the main part has to hold than what was found, in tenths.
const TENTHS: u64 = 3;

/// Columns of running text above a list of links that is a text by itself.
const TEXT: u64 = 400;

/// Percent of the main part that a box may hold and still be what its class calls it.
const PART: u64 = 40;

/// The text of such a page.
pub(crate) struct Whole {
    /// Its lines.
    pub(crate) lines: Range<usize>,
    /// For each line of the page whether it is a menu, a button, or a comment on the text.
    pub(crate) beside: Vec<bool>,
}

/// The main part of the page, where `found` is a small part of it.
pub(crate) fn whole(
    lines: &[Line],
    hints: &[Option<Hint>],
    containers: &[Container],
    found: &Range<usize>,
) -> Option<Whole> {
    let inside = boxes_of_main(containers)?;
    let within: Vec<bool> =
        hints.iter().map(|h| h.is_some_and(|h| inside.get(h.container as usize).copied().unwrap_or(false))).collect();
    let sum = |of: &dyn Fn(usize) -> bool| -> u64 {
        (0..lines.len()).filter(|&i| of(i)).map(|i| u64::from(lines[i].columns())).sum()
    };
    let held = |i: usize| found.contains(&i) && !lines[i].is_barred();
    let part = sum(&held);
    let called = called(lines, hints, containers, &inside);
    let comments = sum(&|i| held(i) && called[i].any(Cues::COMMENT));
    let mut against = Cues::NAVIGATION.with(Cues::INTERFACE);
    if comments * 3 <= part {
        against = against.with(Cues::COMMENT);
    }
    let beside: Vec<bool> = (0..lines.len()).map(|i| !within[i] || called[i].any(against)).collect();
    let free = |i: usize| !beside[i] && is_free(&lines[i]);
    let all = sum(&free);
    if part * 10 >= all * TENTHS {
        return None;
    }
    let linked = sum(&|i| free(i) && hints[i].is_some_and(|h| h.is_link()));
    let running = sum(&|i| found.contains(&i) && runs(&lines[i]));
    if linked * 2 >= all && running * 2 >= part && part >= TEXT {
        return None;
    }
    let first = (0..lines.len()).find(|&i| free(i))?;
    let last = (0..lines.len()).rfind(|&i| free(i))?;
    Some(Whole { lines: first..last + 1, beside })
}

/// Whether no rule says that the line is none of a text. A date or a name is one of a list.
fn is_free(line: &Line) -> bool {
    let dropped = |role| matches!(role, Role::Byline | Role::Caption | Role::Keywords);
    line.verdict.is_none_or(|v| v.soft || dropped(v.role) || v.cue == Some(Cue::Counter))
}

/// For each box whether it is `<main>` or in it, where there is one.
fn boxes_of_main(containers: &[Container]) -> Option<Vec<bool>> {
    let mut inside: Vec<bool> = Vec::with_capacity(containers.len());
    for container in containers {
        let around = inside.get(container.parent as usize).copied().unwrap_or(false);
        inside.push(around || container.cues.any(Cues::MAIN));
    }
    inside.contains(&true).then_some(inside)
}

/// What each line is called by the boxes around it, up to `<main>`.
fn called(lines: &[Line], hints: &[Option<Hint>], containers: &[Container], inside: &[bool]) -> Vec<Cues> {
    let mut mass = vec![0u64; containers.len()];
    let mut all = 0;
    for (line, hint) in lines.iter().zip(hints) {
        let Some(c) = hint.map(|h| h.container as usize).filter(|&c| c < mass.len()) else { continue };
        let width = u64::from(line.columns());
        mass[c] += width;
        all += if inside[c] { width } else { 0 };
    }
    for c in (1..containers.len()).rev() {
        let parent = containers[c].parent as usize;
        if parent < c {
            mass[parent] += mass[c];
        }
    }
    let mut boxes: Vec<Cues> = Vec::with_capacity(containers.len());
    for (c, container) in containers.iter().enumerate() {
        let around = boxes.get(container.parent as usize).copied().unwrap_or_default();
        let says = inside[c] && !container.cues.any(Cues::MAIN) && mass[c] * 100 < all * PART;
        boxes.push(if says { around.with(container.cues) } else { around });
    }
    let of = |h: Hint| boxes.get(h.container as usize).copied().unwrap_or_default().with(h.cues);
    hints.iter().map(|h| h.map_or(Cues::NONE, of)).collect()
}

#[cfg(test)]
mod tests {
    use crate::article::Layout;
    use crate::article::strip;
    use crate::source::extract;
    use crate::text::OffsetMap;

    fn kept(html: &str) -> Vec<String> {
        let document = extract(html);
        let map = OffsetMap::default();
        let article = strip(&document.text, Some(&Layout::new(&document, &map)));
        article.blocks.iter().filter(|b| b.kept).map(|b| b.span.slice(&document.text).to_owned()).collect()
    }

    const ENTRY: &str =
        "<div class=entry><h2><a href=/b>Barges of the week</a></h2><span>3 May 2025</span><i>14 berths</i></div>";

    #[test]
    fn a_list_in_the_main_part_is_its_text() {
        let html = format!(
            "<body><nav><a href=/>Home</a><a href=/n>News</a></nav><main><h1>Barges</h1>\
             <p>All barges that the harbour has berths for this week, in the order of their names, with the number of berths.</p>\
             <nav><a href=/2>Older barges</a></nav>{}</main><footer>Harbour office, quay 4</footer>",
            ENTRY.repeat(20)
        );
        let kept = kept(&html);
        assert_eq!(kept.iter().filter(|k| *k == "Barges of the week").count(), 20, "{kept:?}");
        assert!(!kept.iter().any(|k| k.contains("Older") || k.contains("quay 4")), "{kept:?}");
    }

    #[test]
    fn a_text_above_a_list_of_links_is_the_text() {
        let paragraph = "<p>The harbour counted 719 barges last year, and 106 of the barges ran on batteries, the harbour master said.</p>";
        let link = "<p><a href=/b>Barges of the week, in the order of their names</a></p>";
        let html =
            format!("<body><main><h1>Barges run on batteries</h1>{}{}</main>", paragraph.repeat(6), link.repeat(80));
        assert!(!kept(&html).iter().any(|k| k.contains("of the week")));
    }
}
