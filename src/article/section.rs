//! Sections that follow the text: lists of other articles, readers' comments.
//!
//! A heading such as `相关阅读` or `Most read` says of the lines below it what they are, up to the next running text.

use super::cue::Cue;
use super::line::Line;

/// A line this wide that ends a sentence is running text and ends a list of links.
const RUNNING: u32 = 70;

/// For each line the heading that it stands under.
pub(crate) fn sections(lines: &[Line]) -> Vec<Option<Cue>> {
    let mut open = None;
    let mut sections = Vec::with_capacity(lines.len());
    for line in lines {
        let cue = line.verdict.and_then(|v| v.cue).filter(|c| c.opens_section());
        let running = line.shape.width >= RUNNING && line.shape.ends_sentence;
        match (cue, open) {
            (Some(cue), _) => open = Some(cue),
            (None, Some(Cue::RelatedSection)) if running => open = None,
            _ => {}
        }
        sections.push(if cue.is_some() { None } else { open });
    }
    sections
}
