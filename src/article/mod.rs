//! Blocks to roles to the article: title, byline, main text. Every dropped block has its reason.

mod biography;
mod block;
mod cohesion;
mod core;
mod credit_table;
mod credits;
mod cue;
mod date;
mod dispatch;
mod dispatch_table;
mod fact;
mod headline;
mod iso;
mod kind;
mod layout;
mod line;
mod links;
mod list;
mod marks;
mod markup;
mod notice;
mod numbering;
mod opening;
mod page;
mod part;
mod phrase;
mod phrase_table;
mod repeat;
mod row;
mod rule;
mod section;
mod shape;
mod sparse;
mod table;
mod teaser;
mod title;
mod trim;
mod twice;
mod view;
mod whole;

pub use block::{Block, Reason, Role};
pub use layout::Layout;
pub use table::Cell;
pub(crate) use table::is_time;

use std::ops::Range;

use self::iso::iso;
use self::kind::Kind;
use self::line::{Line, lines};
use self::page::Page;
use crate::source::Metadata;
use crate::text::{Mended, Span};

/// The article found on a page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Article {
    /// The headline.
    pub title: Option<Span<Mended>>,
    /// Author, source or editor, as written.
    pub byline: Option<Span<Mended>>,
    /// The date of publication, as written.
    pub published: Option<Span<Mended>>,
    /// Keywords or tags.
    pub keywords: Vec<Span<Mended>>,
    /// The date of publication in ISO form, with its time where one is given.
    pub published_iso: Option<String>,
    /// What the markup of the page declares, for what its text does not say.
    pub declared: Metadata,
    /// The tables of figures, as ranges of blocks.
    pub tables: Vec<Range<usize>>,
    /// The articles, where there are several. What is said above is said of the first.
    pub parts: Vec<Part>,
    /// All blocks of the page, in order.
    pub blocks: Vec<Block>,
}

/// One of several articles in one paste.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Part {
    /// Its blocks, with what stands around it on its page.
    pub blocks: Range<usize>,
    /// The headline.
    pub title: Option<Span<Mended>>,
    /// Author, source or editor, as written.
    pub byline: Option<Span<Mended>>,
    /// The date of publication, as written.
    pub published: Option<Span<Mended>>,
    /// The date of publication in ISO form.
    pub published_iso: Option<String>,
}

impl Article {
    /// The blocks of each article, in order; all blocks where there is one.
    #[must_use]
    pub fn stretches(&self) -> Vec<Range<usize>> {
        let whole = 0..self.blocks.len();
        if self.parts.is_empty() { vec![whole] } else { self.parts.iter().map(|p| p.blocks.clone()).collect() }
    }

    /// The cells of the kept tables among `blocks`, in order of place.
    #[must_use]
    pub fn cells(&self, text: &str, blocks: &Range<usize>) -> Vec<Cell> {
        let within = self.tables.iter().filter(|t| blocks.start <= t.start && t.end <= blocks.end);
        let kept = within.filter(|t| self.blocks[(*t).clone()].iter().all(|b| b.kept));
        kept.flat_map(|t| {
            let rows: Vec<_> = self.blocks[t.clone()].iter().map(|b| b.span).collect();
            table::cells(text, &rows)
        })
        .collect()
    }
}

/// Finds the article in the repaired text of a page, or the articles; `layout` is what its markup said, where there was markup.
#[must_use]
pub fn strip(text: &str, layout: Option<&Layout<'_>>) -> Article {
    let lines = lines(text);
    let starts = starts(text, &lines, layout);
    let mut article =
        Article { declared: layout.map(|l| l.metadata().clone()).unwrap_or_default(), ..Article::default() };
    for (k, &start) in starts.iter().enumerate() {
        let end = starts.get(k + 1).copied().unwrap_or(lines.len());
        let part = article.add(text, &lines[start..end], layout, k > 0);
        if starts.len() > 1 {
            article.parts.push(part);
        }
    }
    article
}

/// The lines at which the articles begin, the first at the first line.
fn starts(text: &str, lines: &[Line], layout: Option<&Layout<'_>>) -> Vec<usize> {
    let mut starts = vec![0];
    // A page that has a title of its own, and most of whose text runs, is that of one article; a selection has no title.
    if layout.is_some_and(|l| l.title().is_some()) && Kind::of(lines) == Kind::Article {
        return starts;
    }
    let more = part::starts(text, lines);
    if !more.is_empty() && layout.is_some() && !Page::read(text, lines, layout, false).is_text() {
        return starts;
    }
    for (k, &start) in more.iter().enumerate() {
        let end = more.get(k + 1).copied().unwrap_or(lines.len());
        let told = |lines: &[Line], again: bool| Page::read(text, lines, layout, again).is_text();
        let before = starts.last().copied().unwrap_or(0);
        if told(&lines[before..start], before > 0) && told(&lines[start..end], true) {
            starts.push(start);
        }
    }
    starts
}

impl Article {
    /// Adds the blocks of one article, which are `lines`; `again` where it is not the first. What comes first is the article's.
    fn add(&mut self, text: &str, lines: &[Line], layout: Option<&Layout<'_>>, again: bool) -> Part {
        let page = Page::read(text, lines, layout, again);
        let from = self.blocks.len();
        self.blocks.extend((0..lines.len()).map(|i| page.block(i)));
        self.tables.extend(page.tables.iter().map(|t| from + t.start..from + t.end));
        let declared = if again { Metadata::default() } else { self.declared.clone() };
        let credits = page.credits(&declared);
        let written = credits.published.map(|s| s.slice(text)).and_then(iso);
        let published_iso =
            written.or_else(|| declared.published.as_deref().filter(|_| credits.published.is_none()).and_then(iso));
        let part = Part {
            blocks: from..self.blocks.len(),
            title: page.title.map(|i| lines[i].span),
            byline: credits.byline,
            published: credits.published,
            published_iso,
        };
        if !again {
            let own = part.clone();
            (self.title, self.byline, self.published, self.published_iso) =
                (own.title, own.byline, own.published, own.published_iso);
            self.keywords = credits.keywords;
        }
        part
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::source::extract;
    use crate::text::OffsetMap;

    /// A page in the manner of scraped news sites.
    const PAGE: &str = "首頁 新聞 > 產業 > 正文\n\n環球速訊:滄瀾市上半年簽約項目126個 總投資超480億元\n\n來源：創新觀察 時間：2023-07-19 10:22:31\n\
        (資料圖片僅供參考)\n\n記者從日前召開的“滄瀾市重點產業推進會”上了解到,上半年全市簽約項目126個,總投資超480億元,其中製造業項目占比達82.5%。\n\n\
        下一步\n\n“我們推行‘一企一策’,把服務送到車間。”滄瀾高新區負責人說,截至6月底,全區引進研發機構9家,技術合同成交額近12億元,培訓職工3400人次。\n\n\
        關鍵詞： 技術合同 高新技術企業 項目建設\n\n最近更新\n7月起這些新規將施行\n關于本站 管理團隊 版權申明 網站地圖\n\
        Copyright © 2012-2023 創新觀察網 版權所有\n蘇ICP備12345678號-3";

    fn kept(text: &str) -> Vec<&str> {
        strip(text, None).blocks.iter().filter(|b| b.kept).map(|b| b.span.slice(text)).collect()
    }

    #[test]
    fn an_article_is_found_among_menus_and_footers() {
        let kept = kept(PAGE);
        assert_eq!(kept.len(), 4, "{kept:#?}");
        assert!(kept[0].starts_with("環球速訊"));
        assert_eq!(kept[2], "下一步");
    }

    #[test]
    fn title_date_source_and_keywords_are_read() {
        let article = strip(PAGE, None);
        let words = |span: Option<Span<Mended>>| span.map(|s| s.slice(PAGE));
        assert_eq!(words(article.title), Some("環球速訊:滄瀾市上半年簽約項目126個 總投資超480億元"));
        assert_eq!(words(article.byline), Some("創新觀察"));
        assert_eq!(words(article.published), Some("2023-07-19 10:22:31"));
        let keywords: Vec<_> = article.keywords.iter().map(|s| s.slice(PAGE)).collect();
        assert_eq!(keywords, ["技術合同", "高新技術企業", "項目建設"]);
    }

    #[test]
    fn of_what_the_markup_declares_the_text_is_asked_first() {
        let html = "<meta name=author content='Ann Hall'><meta property=article:published_time content='2025-05-03T16:12:00Z'>\
            <meta property=og:site_name content='Harbour News'><h1>Barges run on batteries at last</h1><div>Words Ann Hall</div>\
            <div>Updated 4 May 2025</div><div>3 May 2025</div><p>The harbour counted 719 barges last year, and 106 of them ran on batteries.</p>";
        let document = extract(html);
        let map = OffsetMap::default();
        let article = strip(&document.text, Some(&Layout::new(&document, &map)));
        let words = |span: Option<Span<Mended>>| span.map(|s| s.slice(&document.text));
        assert_eq!(words(article.byline), Some("Ann Hall"));
        assert_eq!(words(article.published), Some("3 May 2025"));
        assert_eq!(article.published_iso.as_deref(), Some("2025-05-03"));
        assert_eq!(article.declared.site.as_deref(), Some("Harbour News"));
    }

    #[test]
    fn a_link_between_paragraphs_is_left_out_and_one_in_a_sentence_is_not() {
        let paragraph = "<p>The harbour counted 719 barges last year, and <a href=/b>106 of them</a> ran on batteries, it said.</p>";
        let html = format!(
            "<h1>Barges run on batteries at last</h1>{paragraph}<div><a href=/signup>Book a tour here</a></div>{paragraph}"
        );
        let document = extract(&html);
        let map = OffsetMap::default();
        let article = strip(&document.text, Some(&Layout::new(&document, &map)));
        let dropped: Vec<_> = article.blocks.iter().filter(|b| !b.kept).map(|b| b.span.slice(&document.text)).collect();
        assert_eq!(dropped, ["Book a tour here"]);
    }

    #[test]
    fn a_date_that_stands_nowhere_is_taken_from_the_markup() {
        let html = "<meta property=article:published_time content='2025-05-03T16:12:00Z'><h1>Barges run on batteries at last</h1>\
            <p>The harbour counted 719 barges last year, and 106 of them ran on batteries.</p>";
        let document = extract(html);
        let map = OffsetMap::default();
        let article = strip(&document.text, Some(&Layout::new(&document, &map)));
        assert_eq!((article.published, article.published_iso.as_deref()), (None, Some("2025-05-03T16:12:00Z")));
    }

    #[test]
    fn the_name_of_the_site_above_a_headline_is_not_the_headline() {
        let page = "Skip to content\nCommercial Barge Weekly | Electric\nBarges: sales of electric models up 12-fold\nRina Holt | Feb 11, 2025 | 3 comments\n\
            Electric models took 14.7% of new barge registrations in the first quarter, the yards said on Monday.\n\
            Of 719 barges sold, 106 ran on batteries, which is twelve times as many as in the same months of last year.";
        let article = strip(page, None);
        assert_eq!(article.title.map(|s| s.slice(page)), Some("Barges: sales of electric models up 12-fold"));
        assert_eq!(article.published.map(|s| s.slice(page)), Some("Feb 11, 2025"));
    }

    #[test]
    fn what_is_dropped_says_why() {
        let reasons: Vec<_> = strip(PAGE, None).blocks.into_iter().filter(|b| !b.kept).map(|b| b.reason).collect();
        assert!(reasons.iter().all(|r| !r.words.is_empty()));
        let rules: Vec<_> = reasons.iter().map(|r| r.rule).collect();
        assert_eq!(rules[0], "navigation-breadcrumb");
        assert!(reasons.last().unwrap().words.contains("ICP備"), "{reasons:?}");
    }

    #[test]
    fn a_bare_sentence_is_kept_whole() {
        assert_eq!(kept("去年全市新增企业30家。"), ["去年全市新增企业30家。"]);
        assert_eq!(kept("营收 3.2 亿元\n净利润 4100 万元\n员工 260 人").len(), 3);
        assert_eq!(kept("Sales rose 8%"), ["Sales rose 8%"]);
    }

    #[test]
    fn a_page_of_nothing_but_boilerplate_still_gives_something() {
        assert_eq!(kept("版权所有 未经授权不得转载").len(), 1);
        assert!(kept(" \n\t\n").is_empty());
    }

    #[test]
    fn an_english_article_is_found_among_its_buttons() {
        let page = "Skip to main content\nHome / Business / Companies\nDairy group lifts profit by a fifth\nBy Ann Hall | May 3, 2025, 4:12 p.m.\n\
            Share  Bookmark  Listen (4 mins)\nThe dairy group said on Saturday that profit rose 21% to $340 million in the year to March, on sales of $2.1 billion.\n\
            It will hire 450 people at its plant in the north, where two new lines are to open before the end of the year.\n\
            Most read\nRates on hold as inflation sticks at 3.2 per cent\n© 2025 Example Courier. All rights reserved.";
        let kept = kept(page);
        assert_eq!(kept.len(), 3, "{kept:#?}");
        assert_eq!(kept[0], "Dairy group lifts profit by a fifth");
        assert_eq!(strip(page, None).byline.map(|s| s.slice(page)), Some("Ann Hall"));
    }

    proptest! {
        #[test]
        fn blocks_are_in_order_and_apart_and_hold_every_character(text in "(\\PC|\n|版权所有|来源：|2024-05-01|。|https://|#){0,120}") {
            let article = strip(&text, None);
            let mut end = 0;
            for block in &article.blocks {
                prop_assert!(text[end as usize..block.span.start as usize].trim().is_empty());
                prop_assert!(!block.span.is_empty());
                end = block.span.end;
            }
            prop_assert!(text[end as usize..].trim().is_empty());
            prop_assert_eq!(article.blocks.iter().any(|b| b.kept), !text.trim().is_empty());
        }
    }

    #[test]
    fn a_million_lines_and_one_endless_line_take_linear_time() {
        let many = "首页 > 新闻\n短\n去年增长三成。\n".repeat(20_000);
        assert_eq!(strip(&many, None).blocks.len(), 60_000);
        let endless = "去年增长 3 成，".repeat(60_000);
        assert_eq!(kept(&endless).len(), 1);
    }
}
