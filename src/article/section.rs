//! Sections that follow the text: lists of other articles, readers' comments.
//!
//! A heading such as `相关阅读` or `Most read` says of the lines below it what they are, up to the next running text that goes on with
//! what was said above the heading: the first lines of other articles are running text as well.

use super::cohesion::Cohesion;
use super::cue::Cue;
use super::line::Line;

/// A line this wide that ends a sentence is running text and ends a list of links.
const RUNNING: u32 = 70;

/// A line this wide is remembered as part of the text.
const TOLD: u32 = 40;

/// Lines below the heading of a list of sources that are asked whether they are sources.
const ASKED: usize = 6;

/// For each line the heading that it stands under.
pub(crate) fn sections(text: &str, lines: &[Line]) -> Vec<Option<Cue>> {
    let mut open = None;
    let mut said = Cohesion::default();
    let mut sections = Vec::with_capacity(lines.len());
    for (i, line) in lines.iter().enumerate() {
        let cue = line.verdict.and_then(|v| v.cue).filter(|c| c.opens_section());
        let cue = cue.filter(|&c| c != Cue::ReferenceSection || cite(&lines[i + 1..]));
        let running = line.shape.width >= RUNNING && line.shape.ends_sentence;
        match (cue, open) {
            (Some(cue), _) => open = Some(cue),
            (None, Some(Cue::RelatedSection)) if running && !said.is_elsewhere(line.span.slice(text)) => open = None,
            (None, Some(Cue::ReferenceSection)) if running && !line.marks.cites() => open = None,
            _ => {}
        }
        if line.shape.width >= TOLD && open.is_none() && !line.is_barred() {
            said.add(line.span.slice(text), line.shape.width);
        }
        sections.push(if cue.is_some() { None } else { open });
    }
    sections
}

/// Whether most of the lines that come next are sources.
fn cite(next: &[Line]) -> bool {
    let asked = next.iter().filter(|l| l.shape.width > 4).take(ASKED);
    let (cite, all) = asked.fold((0, 0), |(cite, all), l| (cite + usize::from(l.marks.cites()), all + 1));
    cite * 2 > all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::line::lines;

    #[test]
    fn sources_follow_their_heading_up_to_the_next_running_text() {
        let text = "河上的驳船改用电池以后，两岸的居民说夜里安静了许多，码头的装卸却没有慢下来。\n参考文献\n\
            [1] 何安. 内河驳船. 水运, 2019, 4(2): 75-82.\n[2] 石桥县志. 石桥出版社, 1998.\n\
            河上的驳船改用电池以后，两岸的居民说夜里安静了许多，码头的装卸却没有慢下来。";
        let found = sections(text, &lines(text));
        assert_eq!(found, [None, None, Some(Cue::ReferenceSection), Some(Cue::ReferenceSection), None]);
    }

    #[test]
    fn a_chapter_on_references_is_no_list_of_sources() {
        let text = "References\nAsk two people who have worked with the applicant, and call both of them yourself.\nKeep notes of what they say.";
        assert!(sections(text, &lines(text)).iter().all(Option::is_none));
    }
}
