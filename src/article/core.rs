//! The stretch of lines that the article is: the best sum of what speaks for each line and against it.
//!
//! A line weighs as many columns as it is wide, less what every line needs to speak for itself. Lines that a rule has named
//! weigh against the article, and those that stand behind a text (a closing credit, a list of related articles, readers'
//! comments, legal lines) weigh much more once there has been a text: crossing them takes as much text again on the far side.
//! The best sum over a stretch then holds the article with its lists, subheads and captions, and not the menus around it.

use std::ops::Range;

use super::block::Role;
use super::cue::Cue;
use super::fact::facts;
use super::kind::Kind;
use super::line::Line;
use super::numbering::Numbering;
use super::repeat::repeated;
use super::row::rows;
use super::teaser::teasers;

/// Columns that a line needs to speak for itself.
const NEED: f32 = 25.0;

/// The same for a line that ends no sentence, on a page with no running text at all.
const NEED_OF_LISTS: f32 = 20.0;

/// The same where there is next to none.
const NEED_OF_BARE_LISTS: f32 = 18.0;

/// How far a page is one of running text that has next to none.
const NO_PROSE: f32 = 0.03;

/// How much more a line of an article needs than one of another page.
const MORE: f32 = 1.5;

/// What a short line that stands all over a page weighs against its article.
const REPEATED: f32 = 45.0;

/// What the end of a sentence is worth, in columns.
const SENTENCE: f32 = 30.0;

/// A line this wide that ends a sentence is running text.
const RUNNING: f32 = 80.0;

/// Columns of running text on a page whose article is certainly running text.
const MUCH: f32 = 3000.0;

/// What a row of a table of figures weighs: a table belongs to the text beside it, and is none by itself.
const ROW: f32 = 12.0;

/// What a fact among facts weighs at least.
const FACT: f32 = 5.0;

/// How far a page has to be one of running text for rows of headlines not to be its text.
const SOME: f32 = 0.1;

/// Columns of running text behind which an article may end: those of one line.
const BEGUN: f32 = 60.0;

/// What it is worth, in columns, that an article begins here.
const OPENING: f32 = 900.0;

/// Lines that may stand between a byline and the text: a caption, a share bar.
const BELOW: usize = 6;

/// Datelines that an article may hold. More of them part comments from each other, or the items of a feed.
const DATELINES: usize = 2;

/// What each further one weighs against the article.
const FEED: f32 = 100.0;

/// What a line of a list of sources weighs against the article, whatever it says.
const SOURCE: f32 = 8.0;

/// What speaks for each line (positive) or against it, in columns of running text.
pub(crate) fn weights(
    text: &str,
    lines: &[Line],
    sections: &[Option<Cue>],
    numbering: &[Option<Numbering>],
) -> Vec<f32> {
    let running =
        lines.iter().zip(sections).filter(|(l, s)| s.is_none() && runs(l)).map(|(l, _)| width(l)).sum::<f32>();
    let prose = (running / MUCH).min(1.0);
    let kind = Kind::of(lines);
    let opening = opening(lines);
    let (rows, teasers) = (rows(lines), teasers(text, lines, sections));
    let (facts, repeated) = (facts(lines), repeated(text, lines));
    let (mut seen, mut datelines) = (0.0, 0);
    lines
        .iter()
        .zip(sections)
        .enumerate()
        .map(|(i, (line, &section))| {
            if line.is_barred() {
                let begun = seen > BEGUN;
                datelines += usize::from(begun && is_dateline(line));
                let feed = datelines > DATELINES && is_dateline(line);
                return if feed { -FEED } else { -resistance(line, begun, kind) };
            }
            if line.row && section.is_none() {
                return ROW;
            }
            // Listings of code are as long as their lines are many.
            if numbering[i] == Some(Numbering::Line) {
                return 0.0;
            }
            if repeated[i] && kind == Kind::Article {
                return -REPEATED;
            }
            if facts[i] && section.is_none() {
                return free_weight(line, section, prose, kind).max(FACT);
            }
            if rows[i] && line.marks.moments > 0 {
                return -NEED;
            }
            if (rows[i] || teasers[i]) && prose > SOME {
                return (width(line) * 0.2).min(NEED - 5.0) - NEED;
            }
            if runs(line) {
                seen += width(line);
            }
            free_weight(line, section, prose, kind) + if opening == Some(i) { OPENING } else { 0.0 }
        })
        .collect()
}

/// The first running text that follows a date or a credit at once: where an article begins. Privacy notices, quizzes and
/// advertisements may be longer than a short article, but nobody dates them.
fn opening(lines: &[Line]) -> Option<usize> {
    let mut byline = None;
    for (i, line) in lines.iter().enumerate() {
        if line.is_barred_as(Role::Byline) {
            byline = Some(i);
        } else if runs(line) && byline.is_some_and(|b| i - b <= BELOW) {
            return Some(i);
        }
    }
    None
}

/// Whether the line is a date and no more.
pub(super) fn is_dateline(line: &Line) -> bool {
    line.is_barred_as(Role::Byline) && line.verdict.is_some_and(|v| v.cue.is_none())
}

/// What a line that a rule has named weighs against the article; `begun` once there has been running text.
fn resistance(line: &Line, begun: bool, kind: Kind) -> f32 {
    let article = kind == Kind::Article;
    let Some(verdict) = line.verdict else { return 0.0 };
    match (verdict.role, verdict.cue) {
        (Role::Related, Some(Cue::ReferenceSection)) if begun => 60.0,
        (Role::Related, _) if begun => 150.0,
        (Role::Comment, Some(Cue::CommentSection)) if begun => 200.0,
        (Role::Legal, Some(Cue::Organiser)) => 20.0,
        (Role::Legal, _) if begun => 300.0,
        (Role::Byline, Some(Cue::Credit)) if begun => {
            if article {
                200.0
            } else {
                120.0
            }
        }
        (Role::Byline, _) => 0.0,
        (Role::Caption | Role::Keywords, _) => 10.0,
        (Role::Interface, _) => {
            if article {
                180.0
            } else {
                80.0
            }
        }
        _ if article => 40.0,
        _ => 30.0,
    }
}

/// What a line weighs that no rule has named. `prose` tells how far the page is one of running text: there, lines without
/// sentences count for less.
fn free_weight(line: &Line, section: Option<Cue>, prose: f32, kind: Kind) -> f32 {
    if section == Some(Cue::ReferenceSection) {
        return -SOURCE;
    }
    let shape = line.shape;
    let sentences = shape.ends_sentence || shape.stops > 0 || shape.commas > 1;
    let told = if shape.ends_sentence {
        width(line) + SENTENCE
    } else if sentences {
        width(line) * 0.7
    } else {
        width(line) * (1.0 - 0.2 * prose)
    };
    let told = match section {
        // Other headlines are not running text, however wide they are.
        Some(Cue::RelatedSection) if !shape.ends_sentence => told * 0.3,
        Some(Cue::RelatedSection) if runs(line) => told * 0.2,
        Some(Cue::RelatedSection) => told * 0.8,
        Some(_) => told * 0.4,
        None => told,
    };
    let lists = if prose < NO_PROSE { NEED_OF_BARE_LISTS } else { NEED_OF_LISTS };
    let need = if sentences { NEED } else { lists + (NEED - lists) * prose };
    let need = if kind == Kind::Article { need * MORE } else { need };
    let doubt = if line.verdict.is_some() { 10.0 } else { 0.0 };
    told - need - doubt
}

/// Whether the line is running text.
pub(super) fn runs(line: &Line) -> bool {
    !line.is_barred() && line.shape.ends_sentence && width(line) >= RUNNING
}

/// How wide the line counts.
#[allow(clippy::cast_precision_loss)]
pub(super) fn width(line: &Line) -> f32 {
    line.columns() as f32
}

/// The lines of the article: the stretch with the largest sum of weights, empty when nothing speaks for any line.
pub(crate) fn core(weights: &[f32]) -> Range<usize> {
    let (mut best, mut sum, mut from) = (0.0, 0.0, 0);
    let mut range = 0..0;
    for (i, &w) in weights.iter().enumerate() {
        if sum <= 0.0 {
            (sum, from) = (0.0, i);
        }
        sum += w;
        if sum > best {
            (best, range) = (sum, from..i + 1);
        }
    }
    range
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::line::lines;

    fn found(text: &str) -> Vec<&str> {
        let lines = lines(text);
        let weights = weights(text, &lines, &vec![None; lines.len()], &vec![None; lines.len()]);
        lines[core(&weights)].iter().map(|l| l.span.slice(text)).collect()
    }

    #[test]
    fn a_short_line_between_long_ones_belongs_to_the_article() {
        assert_eq!(core(&[-40.0, 100.0, -30.0, 90.0, -40.0, 20.0]), 1..4);
    }

    #[test]
    fn nothing_for_any_line_gives_nothing() {
        assert_eq!(core(&[-1.0, -2.0]), 0..0);
    }

    #[test]
    fn headlines_behind_a_closing_credit_are_not_of_the_article() {
        let text = "上半年，全市新签约项目126个，总投资超480亿元，其中制造业项目占比达八成以上，签约数和投资额都创下近五年来同期的新高。\n\
            据统计，这些项目全部投产后，预计每年可以带来税收超30亿元，新增就业岗位1.2万个。\n责任编辑：李平\n\
            老旧小区改造今年再启动218个\n公积金缴存基数上限调至3.6万元";
        assert_eq!(found(text).len(), 2);
    }

    #[test]
    fn a_dated_text_comes_before_a_longer_notice() {
        let notice = "本网站使用浏览记录改进服务内容，继续浏览即表示您同意我们保存并分析这些记录，详情请阅读完整的隐私条款说明。\n".repeat(6);
        let text = format!(
            "石桥镇春茶开采\n2025-03-18 09:20\n石桥镇1.2万亩茶园昨天开采，首日采摘鲜叶3200公斤，比去年同日多出两成，收购价也略有上涨。\n首页\n专题\n视频\n图片\n{notice}"
        );
        assert_eq!(
            found(&text)[0],
            "石桥镇1.2万亩茶园昨天开采，首日采摘鲜叶3200公斤，比去年同日多出两成，收购价也略有上涨。"
        );
    }

    #[test]
    fn texts_parted_by_datelines_are_comments() {
        let article = "The council will plant 4,000 trees along the river this autumn, twice as many as in the year before.\n\
            Work on the first 12 sites begins on Monday, and residents have until Friday to object to any of them.";
        let comments: String = (1..=8)
            .map(|day| format!("\nMay {day}, 2025 at 9:1{day} am\nThat is a fine idea, I only hope that someone waters them this time around."))
            .collect();
        let text = format!("{article}{comments}");
        let found = found(&text);
        assert!((2..=6).contains(&found.len()), "{found:?}");
    }

    #[test]
    fn a_page_of_short_lines_is_read_as_a_list() {
        let text = "首页\n新闻\n冬季长跑活动报名须知和日程\n地点：城南体育公园东门广场集合\n费用：每人50元，含纪念衫一件\n对象：十二岁以上市民均可报名\n首页\n返回";
        assert_eq!(found(text).len(), 4);
    }
}
