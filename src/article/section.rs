//! Sections that follow the text: lists of other articles, readers' comments.
//!
//! A heading such as `相关阅读` or `Most read` says of the lines below it what they are, up to the next running text that goes on with
//! what was said above the heading: the first lines of other articles are running text as well.

use super::cohesion::Cohesion;
use super::cue::Cue;
use super::fact::facts;
use super::kind::Kind;
use super::line::Line;

/// A line this wide that ends a sentence is running text and ends a list of links.
const RUNNING: u32 = 70;

/// A line this wide is remembered as part of the text.
const TOLD: u32 = 40;

/// Columns of text behind which a list of links is one that follows the text.
const BEGUN: u32 = 200;

/// A line this wide is no first line of another article.
const WIDE: u32 = 300;

/// Lines below the heading of a list of sources that are asked whether they are sources.
const ASKED: usize = 6;

/// For each line the heading that it stands under.
pub(crate) fn sections(text: &str, lines: &[Line]) -> Vec<Option<Cue>> {
    let article = Kind::of(lines) == Kind::Article;
    let facts = facts(lines);
    let mut open = None;
    let mut said = Cohesion::default();
    let mut sections = Vec::with_capacity(lines.len());
    for (i, line) in lines.iter().enumerate() {
        let cue = line.verdict.and_then(|v| v.cue).filter(|c| c.opens_section());
        let cue = cue.filter(|&c| c != Cue::ReferenceSection || cite(&lines[i + 1..]));
        let running = runs(line);
        let columns = said.columns();
        let alone = || article && columns >= BEGUN && !is_paragraph(lines, i);
        let mut elsewhere = || said.is_elsewhere(line.span.slice(text)) || alone();
        match (cue, open) {
            (Some(cue), _) => open = Some(cue),
            (None, Some(Cue::RelatedSection)) if running && !elsewhere() => open = None,
            (None, Some(Cue::RelatedSection)) if columns < BEGUN && facts[i] => open = None,
            (None, Some(Cue::CommentSection)) if running && columns < BEGUN => open = None,
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

fn runs(line: &Line) -> bool {
    line.shape.width >= RUNNING && line.shape.ends_sentence
}

/// Whether the running text of line `i` stands beside another: the first lines of other articles stand alone, below their headlines.
fn is_paragraph(lines: &[Line], i: usize) -> bool {
    let free = |l: &&Line| !l.is_barred();
    let above = lines[..i].iter().rev().take(4).find(free);
    let below = lines[i + 1..].iter().take(4).find(free);
    lines[i].shape.width >= WIDE || above.is_some_and(runs) || below.is_some_and(runs)
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
    fn a_first_line_alone_below_its_headline_does_not_end_a_list() {
        let paragraph = "The harbour counted 719 barges last year, and 106 of the barges ran on batteries, the harbour master said.\n";
        let teaser = "The harbour counted barges, and some of the barges ran on batteries, as the harbour master likes to say.\n";
        let text = format!(
            "{}Most read\nBarges in the harbour\n{teaser}Batteries on the river\n{}",
            paragraph.repeat(12),
            paragraph.repeat(3)
        );
        let found = sections(&text, &lines(&text));
        assert_eq!(found[13..16], [Some(Cue::RelatedSection); 3]);
        assert_eq!(found[16..], [None; 3]);
    }

    #[test]
    fn a_menu_that_names_reviews_opens_no_comments() {
        let text = "首页\n网友评论\n上半年，全市新签约项目126个，总投资超480亿元，其中制造业占八成，创下近五年同期新高。\n签约项目";
        assert_eq!(sections(text, &lines(text)), [None, None, None, None]);
    }

    #[test]
    fn a_chapter_on_references_is_no_list_of_sources() {
        let text = "References\nAsk two people who have worked with the applicant, and call both of them yourself.\nKeep notes of what they say.";
        assert!(sections(text, &lines(text)).iter().all(Option::is_none));
    }
}
