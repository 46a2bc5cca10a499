//! What sort of page it is.
//!
//! On an article nearly everything is running text, so that what is none may be held against it. A thread, a catalogue, a handbook or
//! the page of an event are made of short lines, dates and buttons as well.

use super::core::{is_dateline, runs, width};
use super::line::Line;

/// Columns of running text that an article has.
const RUNNING: f32 = 1000.0;

/// How much of a page's text has to run, one part in so many.
const PART: f32 = 2.0;

/// Lines with a date alone that an article may have between its paragraphs: more of them part the posts of a thread.
const DATELINES: usize = 3;

/// The sort of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An article: mostly running text.
    Article,
    /// A thread, a list, a handbook, an event, or too little to tell.
    Other,
}

impl Kind {
    /// Tells the sort of the page with these lines.
    pub(crate) fn of(lines: &[Line]) -> Self {
        let free = lines.iter().filter(|l| !l.is_barred() && !l.row);
        let (all, running) = free.fold((0.0, 0.0), |(all, running), line| {
            (all + width(line), running + if runs(line) { width(line) } else { 0.0 })
        });
        let begin = lines.iter().position(runs).unwrap_or(0);
        let end = lines.iter().rposition(runs).unwrap_or(0);
        let dates = lines.iter().take(end).skip(begin).filter(|l| is_dateline(l)).count();
        let article = running > RUNNING && running * PART > all && dates <= DATELINES;
        if article { Self::Article } else { Self::Other }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::line::lines;

    const PARAGRAPH: &str =
        "The harbour counted 719 barges last year, and 106 of the barges ran on batteries, the harbour master said.\n";

    #[test]
    fn a_page_of_paragraphs_is_an_article() {
        let text = format!("Home\nNews\nBarges run on batteries\nMay 3, 2025\n{}", PARAGRAPH.repeat(12));
        assert_eq!(Kind::of(&lines(&text)), Kind::Article);
    }

    #[test]
    fn a_thread_of_dated_posts_is_none() {
        let text = format!("May 3, 2025\n{PARAGRAPH}{PARAGRAPH}").repeat(6);
        assert_eq!(Kind::of(&lines(&text)), Kind::Other);
        assert_eq!(Kind::of(&lines("")), Kind::Other);
    }
}
