//! More than one article in one paste: two pages copied one after the other, a list of short news.
//!
//! An article begins with a headline, then who wrote it and when, then running text; or with a headline and a dispatch
//! (`本报讯（记者何安）`). Where that comes again behind running text, another article begins. Without a byline it begins below the head
//! of another page (`首页 > 新闻 > 财经`) or below the foot of this one: a legal line, keywords. Not meant: a subhead,
//! which has neither; the entries of a live blog, which have a time and no date; readers' comments; the lists of other articles behind a
//! text, whose items are a line each.

use super::block::Role;
use super::core::{runs, width};
use super::cue::Cue;
use super::line::Line;
use super::rule::Verdict;
use super::section::sections;
use crate::text::sort::sort_by_key;

/// Lines from a headline to its text: a byline, a share bar, a caption.
const REACH: usize = 8;

/// Columns of a headline.
const NARROWEST: u32 = 12;
const WIDEST: u32 = 130;

/// Columns of running text that an article has.
const ARTICLE: f32 = 150.0;

/// The same behind a list of other articles, whose items may have first lines.
const BEHIND_LIST: f32 = 200.0;

/// The same of an item in a list of news, and how many of these there are, none of them longer than [`NEWS`].
const ITEM: f32 = 60.0;
const ITEMS: usize = 3;
const NEWS: f32 = 700.0;

/// How much of the longest article each has to have, one part in so many: the first lines of other articles are few.
const PART: f32 = 4.0;

/// The same of an article that has a page of its own.
const PART_OF_PAGE: f32 = 12.0;

/// Lines above a headline that may be the head of its page, or the foot of the page before.
const ABOVE: usize = 4;

/// Columns of a headline below the foot of a page: what else stands there has shorter headings.
const HEADLINE: u32 = 24;

/// Columns of running text that is an article though it begins with no byline.
const BARE: f32 = 250.0;

/// Articles that are told apart.
const MOST: usize = 100;

/// What says that an article begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    /// A byline below the headline, or a dispatch.
    Byline,
    /// The foot of the page before it.
    Foot,
    /// A path through the site above it, or the foot of the page before it and a byline below: a page of its own.
    Page,
}

/// Where an article begins.
#[derive(Clone, Copy, Debug)]
struct Head {
    /// What says so.
    sign: Sign,
    /// Its headline.
    title: usize,
    /// Its first running text.
    body: usize,
    /// Columns of its running text.
    columns: f32,
}

/// The lines at which the second article begins and those behind it; none where there is one article.
pub(crate) fn starts(text: &str, lines: &[Line]) -> Vec<usize> {
    let mut heads: Vec<Head> = Vec::new();
    for title in 0..lines.len() {
        let Some(head) = head(text, lines, title) else { continue };
        match heads.last_mut() {
            Some(last) if last.body == head.body && is_kicker(&lines[last.title], &lines[title]) => *last = head,
            Some(last) if last.body >= title => {}
            _ => heads.push(head),
        }
    }
    let (before, least) = match heads.first() {
        None => return Vec::new(),
        Some(first) => (running(&lines[..first.title]), if first.sign == Sign::Byline { BARE } else { ARTICLE }),
    };
    let bare = before >= least && begins_bare(text, &lines[..heads[0].title], heads[0].sign);
    if heads.len() < 2 && !bare {
        return Vec::new();
    }
    for i in 0..heads.len() {
        let end = heads.get(i + 1).map_or(lines.len(), |h| h.title);
        heads[i].columns = running(&lines[heads[i].body..end]);
    }
    let sections = sections(text, lines);
    let news = is_news(&heads);
    let lists = |h: &Head| lines[heads[0].body..h.title.max(heads[0].body)].iter().any(opens_list);
    let largest = heads.iter().map(|h| h.columns).fold(0.0f32, f32::max);
    let stands = |h: &Head| match sections[h.title] {
        _ if h.sign == Sign::Page => {
            h.columns >= ARTICLE && h.columns * PART_OF_PAGE >= largest && goes_on(lines, h.body)
        }
        Some(Cue::CommentSection) => false,
        None if news && !lists(h) => h.columns >= ITEM,
        None if !lists(h) => h.columns >= ARTICLE && h.columns * PART >= largest && is_paragraphs(lines, h.body),
        _ => h.columns >= BEHIND_LIST && h.columns * PART >= largest && is_paragraphs(lines, h.body),
    };
    let later = heads.iter().skip(usize::from(!bare));
    let mut starts: Vec<usize> = later.filter(|h| stands(h)).map(|h| h.title).collect();
    starts.truncate(MOST);
    starts
}

/// Whether the page is a list of news: items of like length, none of them an article with a list behind it.
fn is_news(heads: &[Head]) -> bool {
    let mut columns: Vec<u32> = heads.iter().map(|h| whole(h.columns)).collect();
    sort_by_key(&mut columns, |&c| c);
    let (middle, longest) = (columns[columns.len() / 2], columns[columns.len() - 1]);
    heads.len() >= ITEMS && longest <= whole(NEWS) && longest <= middle * 2
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn whole(columns: f32) -> u32 {
    columns as u32
}

fn opens_list(line: &Line) -> bool {
    line.verdict.is_some_and(|v| v.cue == Some(Cue::RelatedSection))
}

fn running(lines: &[Line]) -> f32 {
    lines.iter().filter(|l| runs(l)).map(width).sum()
}

/// Whether more running text follows that of line `body`.
fn is_paragraphs(lines: &[Line], body: usize) -> bool {
    lines[body + 1..].iter().find(|l| !l.is_barred()).is_some_and(runs)
}

/// Columns of a short sentence in Chinese, Japanese or Korean: what somebody said.
const SHORT: u32 = 40;

/// The same, or a short sentence of these languages: an article on a page of its own may quote somebody.
fn goes_on(lines: &[Line], body: usize) -> bool {
    let said = |l: &Line| l.shape.cjk > 0 && l.shape.ends_sentence && l.shape.width >= SHORT;
    lines[body + 1..].iter().find(|l| !l.is_barred()).is_some_and(|l| runs(l) || said(l))
}

/// The article that begins with line `title`, if one does.
fn head(text: &str, lines: &[Line], title: usize) -> Option<Head> {
    let above = above(text, lines, title);
    let labelled = || lines.get(title + 1).is_some_and(|l| is_byline(l) && l.marks.holds_year());
    if !is_headline(text, &lines[title], above == Some(Sign::Page) || labelled()) {
        return None;
    }
    let (mut credited, mut decks) = (false, 0);
    for (body, line) in lines.iter().enumerate().skip(title + 1).take(REACH) {
        if is_byline(line) {
            credited |= is_credit(line);
        } else if !line.is_barred() && runs(line) {
            let dispatch = body == title + 1 && is_dispatch(line.span.slice(text));
            let sign = match (above, credited || dispatch) {
                (Some(Sign::Foot), true) => Sign::Page,
                (Some(sign), _) => sign,
                (None, true) => Sign::Byline,
                (None, false) => return None,
            };
            return Some(Head { sign, title, body, columns: 0.0 });
        } else if is_path(text, line) {
            return None;
        } else if !line.is_barred() {
            decks += 1;
            if decks > 1 {
                return None;
            }
        }
    }
    None
}

/// What stands above the headline in line `title`: the head of its page, or the foot of the page before.
fn above(text: &str, lines: &[Line], title: usize) -> Option<Sign> {
    let above = || lines[title.saturating_sub(ABOVE)..title].iter().rev().take_while(|l| !runs(l));
    if above().any(|l| is_path(text, l)) {
        Some(Sign::Page)
    } else if above().any(ends_page) && lines[title].shape.width >= HEADLINE && lines[title].shape.commas <= 2 {
        Some(Sign::Foot)
    } else {
        None
    }
}

/// Whether a line is a path through the site, or the names of its sections between bars.
fn is_path(text: &str, line: &Line) -> bool {
    let told = |v: Verdict| matches!(v.rule, "navigation-path" | "navigation-bar") || v.cue == Some(Cue::Breadcrumb);
    let menu = |v: Verdict| v.role == Role::Navigation && line.span.slice(text).contains(['>', '＞', '›', '»', '〉']);
    line.verdict.is_some_and(|v| !v.soft && told(v) || menu(v))
}

/// Whether a line stands at the foot of an article.
fn ends_page(line: &Line) -> bool {
    let foot = |v: Verdict| matches!(v.role, Role::Legal | Role::Keywords);
    line.is_barred() && line.verdict.is_some_and(foot)
}

/// Columns of the widest byline that no rule has named.
const BYLINE: u32 = 60;

fn is_byline(line: &Line) -> bool {
    let named = line.verdict.is_some_and(|v| v.role == Role::Byline);
    named || !line.is_barred() && line.dated && line.shape.width <= BYLINE
}

/// Whether a line above a headline is but the name of a section or its tags: narrower by a third.
fn is_kicker(line: &Line, headline: &Line) -> bool {
    line.shape.width * 3 < headline.shape.width * 2
}

/// Letters of a byline that is more than a time or a day: those of a name.
const NAME: u32 = 6;

/// Whether a byline says who or in what year: an entry of a live blog says at what time, and at most on what day.
fn is_credit(line: &Line) -> bool {
    line.marks.holds_year() || line.shape.letters >= NAME
}

/// Whether what stands before the first sign of an article (`next`) is one without a sign: a headline, and paragraphs below it.
fn begins_bare(text: &str, lines: &[Line], next: Sign) -> bool {
    let reach = if next == Sign::Page { REACH } else { 2 };
    let Some(body) = lines.iter().position(runs) else { return false };
    (if next == Sign::Page { goes_on(lines, body) } else { is_paragraphs(lines, body) })
        && lines[..body].iter().rev().take(reach).any(|l| is_headline(text, l, next == Sign::Page))
}

/// Whether a line may be a headline. It may ask or cry out, but no name is one. `松溪县：茶农增收三成` may be, where there is a byline
/// or the head of a page (`labelled`); elsewhere who speaks stands before a colon, or what a figure is.
fn is_headline(text: &str, line: &Line, labelled: bool) -> bool {
    let shape = line.shape;
    let words = line.span.slice(text);
    let ends = shape.ends_sentence && !words.ends_with(['?', '？', '!', '！', '…', '”', '」']);
    let plain = line.verdict.is_none() && !line.row && !line.marks.announces && (labelled || !line.marks.labelled);
    let says = shape.letters >= 5 && shape.letters * 2 > shape.width / 2;
    plain && says && !ends && (NARROWEST..=WIDEST).contains(&shape.width) && shape.stops <= 1
}

/// How a news agency or a paper begins its text, in both scripts.
const DISPATCHES: [&str; 8] = ["本报讯", "本報訊", "本刊讯", "本网讯", "本網訊", "本报记者", "【本報", "（本報"];
const AGENCIES: [&str; 8] = ["新华社", "新華社", "中新社", "中新网", "中新網", "人民网", "中央社", "央视网"];

/// Whether a text begins as a dispatch does: `本报讯（记者何安）`, `新华社石桥5月3日电`.
fn is_dispatch(text: &str) -> bool {
    let text = text.trim_start();
    let head: String = text.chars().take(24).collect();
    let wired = head.contains(['电', '電', '讯', '訊']);
    DISPATCHES.iter().any(|d| head.starts_with(d)) || wired && AGENCIES.iter().any(|a| head.starts_with(a))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::line::lines;

    fn found(text: &str) -> Vec<String> {
        let lines = lines(text);
        let starts = starts(text, &lines);
        starts.into_iter().map(|i| lines[i].span.slice(text).to_owned()).collect()
    }

    const TEA: &str = "石桥镇春茶开采\n2025-03-18 09:20 来源：石桥日报\n石桥镇1.2万亩茶园昨天开采，首日采摘鲜叶3200公斤，比去年同日多出两成，收购价也略有上涨。\n\
        镇里说，今年春茶产量预计达到180吨，产值1.1亿元，带动采茶工2600人就业，每人每天收入200元左右。";
    const BARGES: &str = "河上驳船改用电池\n2025-03-19 10:05 来源：江岚日报\n江岚港去年登记驳船719艘，其中106艘用电池，港务局说，到2030年这个数要达到300艘以上。\n\
        一艘电池驳船比柴油驳船贵三成，但港口只收它一半的费用，九年可以收回多花的钱，此后每年省下12万元。";

    #[test]
    fn two_articles_one_after_the_other_are_two() {
        assert_eq!(found(&format!("{TEA}\n\n{BARGES}")), ["河上驳船改用电池"]);
        let pages =
            format!("首页\n新闻\n{TEA}\n责任编辑：李平\n版权所有 石桥日报社\n首页\n财经\n{BARGES}\n责任编辑：何安");
        assert_eq!(found(&pages), ["河上驳船改用电池"]);
    }

    #[test]
    fn an_article_without_a_byline_begins_below_the_head_of_its_page_or_the_foot_of_another() {
        let bare = |article: &str| {
            article.lines().enumerate().filter(|(i, _)| *i != 1).map(|(_, l)| l).collect::<Vec<_>>().join("\n")
        };
        let (tea, barges) = (bare(TEA), bare(BARGES).replace("河上驳船", "江岚港驳船有一半"));
        assert_eq!(found(&format!("{tea}\n首页 > 财经 > 航运\n{barges}")), ["江岚港驳船有一半改用电池"]);
        assert_eq!(found(&format!("{tea}\n版权所有 石桥日报社\n{barges}")), ["江岚港驳船有一半改用电池"]);
        assert!(found(&format!("{tea}\n{barges}")).is_empty());
    }

    #[test]
    fn dispatches_below_headlines_are_articles() {
        let text = TEA.replace("2025-03-18 09:20 来源：石桥日报\n", "本报讯（记者何安）")
            + "\n"
            + &BARGES.replace("2025-03-19 10:05 来源：江岚日报\n", "新华社江岚3月19日电 ");
        assert_eq!(found(&text), ["河上驳船改用电池"]);
    }

    #[test]
    fn a_long_article_with_subheads_is_one() {
        let text = TEA.to_owned()
            + "\n采茶工从哪里来\n"
            + BARGES.lines().nth(2).unwrap()
            + "\n收购价为什么上涨\n"
            + BARGES.lines().nth(3).unwrap();
        assert!(found(&text).is_empty());
    }

    #[test]
    fn a_live_blog_is_one() {
        let entry = |time: &str| format!("\n首日采摘鲜叶三千公斤\n{time}\n{}", BARGES.lines().nth(2).unwrap());
        let text = TEA.to_owned() + &entry("10:20") + &entry("3月18日 11:05") + &entry("12:40");
        assert!(found(&text).is_empty(), "{:?}", found(&text));
    }

    #[test]
    fn an_interview_is_one() {
        let text = TEA.to_owned()
            + "\n记者：今年的茶为什么贵？\n何安："
            + BARGES.lines().nth(2).unwrap()
            + "\n记者：明年呢？\n何安："
            + BARGES.lines().nth(3).unwrap();
        assert!(found(&text).is_empty());
    }

    #[test]
    fn first_lines_of_other_articles_are_none() {
        let item = "\n老街雨污分流工程完工\n2025-03-17\n工程历时两年，新建管网12公里，老街从此不再积水，沿街商户都说生意好做了许多，客人也多了。";
        assert!(found(&format!("{TEA}\n相关阅读{item}{item}")).is_empty());
    }

    #[test]
    fn a_list_of_news_is_told_apart() {
        let item = |n: u32| {
            format!(
                "老街雨污分流工程第{n}期完工\n2025-03-1{n} 石桥日报\n工程历时两年，新建管网12公里，老街从此不再积水，沿街商户都说生意好做了许多，客人也多了。\n"
            )
        };
        assert_eq!(found(&(1..5).map(item).collect::<String>()).len(), 3);
    }
}
