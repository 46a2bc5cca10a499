//! First lines of other articles, each alone below its headline.
//!
//! What a site offers behind an article is running text too: a headline, a sentence or two, a date, and the next headline. Such a
//! line stands alone among short ones and goes on about other things. Not meant: a short chapter of the article itself, which shares
//! its words.

use super::block::Role;
use super::cohesion::Cohesion;
use super::cue::Cue;
use super::line::Line;

/// A line this wide is remembered as part of the text.
const TOLD: u32 = 40;

/// Columns of a line that is no headline: another of its kind beside a line makes both of them paragraphs.
const PARAGRAPH: u32 = 70;

/// Columns of paragraphs in a row that a page has to have had: one made of single sentences below headings is no article with teasers
/// behind it.
const BEGUN: u32 = 500;

/// For each line whether it is the first line of another article.
pub(crate) fn teasers(text: &str, lines: &[Line], sections: &[Option<Cue>]) -> Vec<bool> {
    let mut said = Cohesion::default();
    let mut begun = 0;
    let paragraph =
        |i: usize| lines.get(i).is_some_and(|l| is_free(l) && l.shape.width >= PARAGRAPH && l.shape.stops > 0);
    let mut found = Vec::with_capacity(lines.len());
    for (i, line) in lines.iter().enumerate() {
        let told = is_free(line) && line.shape.width >= TOLD && sections[i].is_none();
        let alone = !(paragraph(i + 1) || i > 0 && paragraph(i - 1));
        let words = line.span.slice(text);
        let below = i > 0 && heads(&lines[i - 1]);
        let teaser = told && alone && below && begun >= BEGUN && line.shape.stops > 0 && said.is_elsewhere(words);
        if told && paragraph(i) && !alone {
            begun += line.shape.width;
        }
        if told && !teaser {
            said.add(words, line.shape.width);
        }
        found.push(teaser);
    }
    found
}

/// Whether the line may be another article's headline, or the date or button above its first line.
fn heads(line: &Line) -> bool {
    let shape = line.shape;
    let above = matches!(line.verdict.map(|v| v.role), Some(Role::Byline | Role::Interface | Role::Related));
    above || is_free(line) && (16..=140).contains(&shape.width) && shape.letters * 10 >= shape.width * 4
}

fn is_free(line: &Line) -> bool {
    line.verdict.is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::line::lines;

    const TEXT: &str = "The harbour counted 719 barges last year, and 106 of the barges ran on batteries, the harbour master said.\n\
        A barge with batteries costs a third more than a barge with an engine, but the harbour charges it half the dues.\n\
        The harbour master wants 300 barges with batteries by the end of the decade, and charging points at every quay.\n\
        Batteries pay for themselves in nine years, the harbour master said, and barges are a quarter cheaper to run from then on.\n\
        Of the 719 barges, 340 are older than thirty years, and no harbour would let them in if the dues went by their smoke alone.\n\
        Charging a barge takes four hours, so the harbour wants a quay of its own for barges that wait for power, and 12 charging points.\n";

    fn found(rest: &str) -> Vec<bool> {
        let text = format!("{TEXT}{rest}");
        let lines = lines(&text);
        teasers(&text, &lines, &vec![None; lines.len()])
    }

    #[test]
    fn a_sentence_alone_below_another_headline_is_a_teaser() {
        let rest = "World\nWhy farmers may paint their cows\nSome people thought that the stripes were a prank, but they keep the insects away.\n32 min ago";
        assert_eq!(found(rest), [false, false, false, false, false, false, false, false, true, false]);
    }

    #[test]
    fn a_short_chapter_of_the_article_is_none() {
        let rest = "Dues for older barges\nDues for barges without batteries rise in May, when the first charging points open at the quay.\nCosts";
        assert!(!found(rest).contains(&true));
    }
}
