//! More than one article in one paste: two pages copied one after the other, a list of short news.
//!
//! An article begins with a headline, then who wrote it and when, then running text; or with a headline and a dispatch
//! (`本报讯（记者何安）`). Where that comes again behind running text, another article begins. Without a byline it begins below the head
//! of another page (`首页 > 新闻 > 财经`) or below the foot of this one: a legal line, keywords. Not meant: a subhead,
//! which has neither; the entries of a live blog, which have a time and no date; readers' comments; the lists of other articles behind a
//! text, whose items are a line each.

use super::core::{runs, width};
use super::cue::Cue;
use super::line::Line;
use super::opening::{Head, Sign, begins_bare, goes_on, head, is_paragraphs};
use super::section::sections;
use crate::text::sort::sort_by_key;

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

/// Columns of running text that is an article though it begins with no byline.
const BARE: f32 = 250.0;

/// Articles that are told apart.
const MOST: usize = 100;

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

/// Whether a line above a headline is but the name of a section or its tags: narrower by a third.
fn is_kicker(line: &Line, headline: &Line) -> bool {
    line.shape.width * 3 < headline.shape.width * 2
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
