//! A page read as a whole: which lines are the article, and what the others are.

use std::borrow::Cow;
use std::ops::Range;

use super::block::{Block, Reason, Role};
use super::core::{core, runs, weights};
use super::credits::{Credits, credits, date_among};
use super::cue::Cue;
use super::headline::headline;
use super::layout::Layout;
use super::line::Line;
use super::links::links_alone;
use super::list::goes_on;
use super::markup::Markup;
use super::numbering::{Numbering, numbering};
use super::rule::Verdict;
use super::section::sections;
use super::sparse::again;
use super::title::title;
use super::trim::{NOTE, trim, whole_note};
use super::twice::twice;
use super::whole::whole;
use crate::source::Metadata;

/// What it is worth, in columns, that a line is the headline by the page's own word.
const HEADLINE: f32 = 200.0;

/// Lines above the headline and below the text where credits are looked for.
const AROUND: usize = 8;

/// Columns of a line below a byline that leads into the text; a narrower one is a button.
const DECK: u32 = 24;

/// Lines below the headline where a date may be that of publication, whatever else stands beside it.
const BELOW: usize = 4;

/// A page with its article found.
pub(crate) struct Page<'a> {
    text: &'a str,
    lines: &'a [Line],
    weights: Vec<f32>,
    sections: Vec<Option<Cue>>,
    numbering: Vec<Option<Numbering>>,
    core: Range<usize>,
    /// Where there was markup: for each line whether it is a link, or stands in a box that is none of the article.
    links: Option<Vec<bool>>,
    /// Whether the article is made of short lines: facts of an event, entries of a list.
    listed: bool,
    /// Where all of the main part is the text: for each line whether it is none of it.
    beside: Option<Vec<bool>>,
    /// Where there was markup: for each line whether the article has said it before.
    twice: Option<Vec<bool>>,
    /// The line that is the headline.
    pub(crate) title: Option<usize>,
    /// Tables of figures.
    pub(crate) tables: Vec<Range<usize>>,
}

impl<'a> Page<'a> {
    /// Finds the article among `lines` of `text`. Where it is not the first of several (`further`), it begins with its headline.
    pub(crate) fn read(text: &'a str, lines: &'a [Line], layout: Option<&Layout<'_>>, further: bool) -> Self {
        let sections = sections(text, lines);
        let mut numbering = numbering(text, lines);
        let mut weights = weights(text, lines, &sections, &numbering);
        let mut within = 0..lines.len();
        let (mut named, mut hints) = (None, None);
        if let Some(layout) = layout {
            let found = layout.hints(lines);
            let declared = layout.metadata().headline.as_deref();
            let told = layout.title().into_iter().chain(declared);
            named = told.filter_map(|title| headline(text, title, lines, &found)).next();
            let markup = Markup::read(lines, found.clone(), layout.containers());
            markup.adjust(&mut weights, lines);
            if let Some(i) = named {
                weights[i] = weights[i].max(0.0) + HEADLINE;
            }
            within = markup.best_box(&weights, lines);
            hints = Some((found, layout.containers()));
        }
        let mut core = Self::core(lines, &weights, &within);
        if let Some(weights) = again(lines, &weights, &core) {
            core = Self::core(lines, &weights, &within);
        }
        let whole = hints.as_ref().and_then(|(hints, containers)| whole(lines, hints, containers, &core));
        let links = hints.map(|(hints, _)| links_alone(&hints, &weights));
        if let Some(whole) = &whole {
            core = whole.lines.clone();
        } else if core == (0..lines.len()) && core.len() <= NOTE {
            numbering.fill(None);
        } else if core.len() > 1 {
            core.end = goes_on(text, lines, &sections, &core);
        }
        let first = Some(0).filter(|_| further && !core.is_empty());
        let title = first.or(named).filter(|&i| i < core.end).or_else(|| title(text, lines, &core));
        let tables = lines.chunk_by(|a, b| a.row == b.row).scan(0, |at, part| {
            let start = std::mem::replace(at, *at + part.len());
            Some((part[0].row, start..*at))
        });
        let tables = tables.filter(|(row, _)| *row).map(|(_, range)| range).collect();
        let beside = whole.map(|w| w.beside);
        let twice = links.as_ref().map(|_| twice(text, lines, &core));
        let listed = beside.is_some() || is_listed(&lines[core.clone()]);
        Self { text, lines, weights, sections, numbering, core, links, listed, beside, twice, title, tables }
    }

    fn core(lines: &[Line], weights: &[f32], within: &Range<usize>) -> Range<usize> {
        // Numbers alone and words that sections are called by may as well stand in the cells of a table.
        let cell = |v: Verdict| v.soft && (v.role == Role::Interface || v.cue == Some(Cue::MenuWord));
        let bare = lines.len() <= NOTE && lines.iter().all(|l| l.verdict.is_none_or(cell));
        if bare {
            return 0..lines.len();
        }
        let found = core(&weights[within.clone()]);
        if !found.is_empty() {
            let found = within.start + found.start..within.start + found.end;
            return whole_note(lines, &found).unwrap_or_else(|| trim(lines, found));
        }
        if lines.iter().any(|l| !l.is_barred()) {
            return 0..lines.len();
        }
        // Everything is barred: the widest line, so that a page with text is never left without.
        let widest = (0..lines.len()).max_by_key(|&i| (lines[i].shape.width, usize::MAX - i)).unwrap_or(0);
        widest..(widest + 1).min(lines.len())
    }

    /// Whether the article is one of running text.
    pub(crate) fn is_text(&self) -> bool {
        // Of a list the entries are no articles.
        if self.beside.is_some() {
            return false;
        }
        self.core.clone().any(|i| runs(&self.lines[i]))
    }

    /// Who wrote the article, and when: what stands between the headline and the text comes before what stands around them.
    /// What the markup declares and the text confirms comes before both.
    pub(crate) fn credits(&self, declared: &Metadata) -> Credits {
        let top = self.title.unwrap_or(self.core.start).min(self.core.start);
        let end = (self.core.end + AROUND).min(self.lines.len());
        let near = self.lines[top..end].iter().chain(&self.lines[top.saturating_sub(AROUND)..top]);
        let named = |l: &&Line| l.verdict.is_some_and(|v| matches!(v.role, Role::Byline | Role::Keywords));
        let mut found = credits(self.text, near.filter(named));
        if found.published.is_none() && self.title.is_some_and(|t| t < end) {
            let below = self.lines[top..end].iter().skip(1).take(BELOW);
            found.published = date_among(self.text, below);
        }
        let above = (top.saturating_sub(AROUND)..top).rev();
        let around: Vec<&Line> = (top..end).chain(above).map(|i| &self.lines[i]).collect();
        found.confirm(self.text, &around, declared);
        found
    }

    /// What line `i` is, and why.
    pub(crate) fn block(&self, i: usize) -> Block {
        let line = &self.lines[i];
        let (role, reason) = self.judge(i);
        Block { span: line.span, role, kept: role.is_article(), score: (self.weights[i] / 200.0).tanh(), reason }
    }

    /// Rule `title`: the headline: the page's own `<title>`, or the line above the text that reads like a headline of it. Not a section's name.
    ///
    /// Rule `related-list`: a short line below the heading of a list of links, `相关阅读`, in the midst of the text. Not a paragraph there.
    ///
    /// Rule `table-row`: a row of a table of figures inside the article, `城东 → 120.5 → 8.2`, whatever it looks like by itself.
    ///
    /// Rule `source-list`: a line below the heading of a list of sources: `参考资料`, `References`. Not where the next lines read like a text.
    ///
    /// Rule `link-in-article`: a short line inside the article that the markup says is nothing but a link, or stands in a box that is no
    /// article: `報名點我`. Not a link inside a sentence, not a heading that is a link: neither weighs against itself.
    ///
    /// Rule `beside-list`: a menu, a button or a reader's comment in the main part of a page that is all list: `Sort by date`. Not the entries
    /// of the list, which are links as well.
    ///
    /// Rule `said-twice`: a paragraph of a page that the article has held before, word for word: `港务局说，去年有驳船719艘。` of a folded form and of
    /// the unfolded one below it. Not a short line, and nothing in plain text, which somebody may have pasted twice.
    ///
    /// Rule `numbering`: a number alone on its line that is one of an order, the number of a line of code or of a link in a list, or, in an
    /// article, a rating or a telephone number: `9.8 / 10`. Not the number of a chapter, not `34,000`, nor a number whose unit follows.
    ///
    /// Rule `heading`: a line of the article that is short and ends no sentence: `一、总体情况`. Not `营收增长8.5%。`, which is running text.
    ///
    /// Rule `running-text`: a line of the stretch that is most like an article, as long sentences are and menus are not: `记者从市科技局获悉，…`.
    ///
    /// Rule `deck`: a line between headline and text that leads from the one into the other: `今年以来签约项目126个`. Not a byline, not a name.
    ///
    /// Rule `comment-list`: a line below the heading of readers' comments, `网友评论`, up to the next running text.
    ///
    /// Rule `before-article`: a line before the article that no other rule names: the menu `要闻 县区`. An article has one beginning.
    ///
    /// Rule `behind-article`: a line behind the article that no other rule names: the headlines below `推荐`. An article has one end.
    fn judge(&self, i: usize) -> (Role, Reason) {
        let line = &self.lines[i];
        let inside = self.core.contains(&i);
        let because = |rule, words| Reason { rule, words: Cow::Borrowed(words) };
        if self.title == Some(i) {
            return (Role::Title, because("title", "the headline above the text"));
        }
        let alone = self.core.len() == 1;
        if inside && self.numbering[i].is_some() {
            return (Role::Interface, because("numbering", "a number that counts nothing"));
        }
        if let Some(v) = line.verdict.filter(|v| !(inside && (alone || self.overrules(i, *v)))) {
            let seen = line.span.slice(self.text).get(v.seen.0 as usize..v.seen.1 as usize).unwrap_or("");
            return (v.role, Reason { rule: v.rule, words: Cow::Owned(format!("{}: `{}`", v.words, seen.trim())) });
        }
        if inside {
            if self.sections[i] == Some(Cue::ReferenceSection) {
                return (Role::Related, because("source-list", "stands in a list of sources"));
            }
            if self.sections[i].is_some() && self.weights[i] < 0.0 && self.beside.is_none() {
                return (Role::Related, because("related-list", "stands in a list of links"));
            }
            if line.row {
                return (Role::Main, because("table-row", "a row of a table"));
            }
            let heading = line.shape.width <= 60 && !line.shape.ends_sentence;
            if self.beside.as_ref().is_some_and(|b| b[i]) {
                return (Role::Navigation, because("beside-list", "a menu or a button of the list"));
            }
            if self.twice.as_ref().is_some_and(|t| t[i]) {
                return (Role::Related, because("said-twice", "has stood above, word for word"));
            }
            let link = self.beside.is_none() && self.links.as_ref().is_some_and(|l| l[i]);
            return if heading && link {
                (Role::Navigation, because("link-in-article", "a link between running text"))
            } else if heading {
                (Role::Heading, because("heading", "a short line between running text"))
            } else {
                (Role::Main, because("running-text", "running text"))
            };
        }
        if self.is_deck(i) {
            return (Role::Heading, because("deck", "stands between the headline and the text"));
        }
        match self.sections[i] {
            Some(Cue::CommentSection) => (Role::Comment, because("comment-list", "stands among readers' comments")),
            _ if i < self.core.start => (Role::Navigation, because("before-article", "stands before the article")),
            _ => (Role::Related, because("behind-article", "stands behind the article")),
        }
    }

    /// Whether the article around line `i` overrules what a rule says of it. In an article of short lines dates, names and numbers of
    /// people are facts; credits below the headline are none.
    fn overrules(&self, i: usize, verdict: Verdict) -> bool {
        let below = || self.title.is_some_and(|t| (t..=t + BELOW).contains(&i));
        let credit = verdict.cue == Some(Cue::Credit) && below();
        let fact = verdict.role == Role::Byline && !credit || verdict.cue == Some(Cue::Counter);
        verdict.soft || verdict.rule == "interface-address" || verdict.role == Role::Keywords || self.listed && fact
    }

    /// Whether line `i` leads from the headline into the text: a finished sentence, a line too wide for a name, or whatever
    /// stands below the byline.
    fn is_deck(&self, i: usize) -> bool {
        let Some(title) = self.title.filter(|&t| t < i && i < self.core.start) else { return false };
        let shape = self.lines[i].shape;
        let wide = shape.width >= 45 || shape.width >= 28 && shape.digits > 0;
        let bylined = || self.lines[title..i].iter().rev().take(8).any(|l| l.is_barred_as(Role::Byline));
        let words = self.lines[i].span.slice(self.text);
        let name = looks_like_a_name(words) || words == self.lines[title].span.slice(self.text);
        self.lines[i].verdict.is_none() && !name && (wide || shape.ends_sentence || shape.width >= DECK && bylined())
    }
}

/// Whether most of the article is no running text.
fn is_listed(core: &[Line]) -> bool {
    let width = |l: &Line| u64::from(l.shape.width);
    let free = || core.iter().filter(|l| !l.is_barred());
    let running: u64 = free().filter(|l| runs(l)).map(width).sum();
    running * 2 < free().map(width).sum()
}

/// Whether a line reads like a person's name or handle in Latin letters: `Todd Bates`, `@aprilroach28`.
fn looks_like_a_name(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let capital = |w: &str| {
        w.starts_with(|c: char| c.is_uppercase() || c == '@') && w.is_ascii() && !w.ends_with(['.', ':', '?', '!'])
    };
    line.len() <= 40 && words.clone().count() <= 4 && words.all(capital)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::line::lines;

    #[test]
    fn running_text_that_mentions_a_phrase_is_no_boilerplate() {
        for text in [
            "该公司未经许可开采砂石1.2万吨，被处以罚款30万元，并被责令限期修复受损林地。",
            "法院认为，被告的行为侵犯了原告的著作权，判令其赔偿经济损失15万元。",
            "上半年，全市扫码支付交易额达到420亿元，同比增长18%。",
            "以上项目由市财政提供资金，由高校提供技术支持，惠及企业260家。",
            "记者从市统计局获悉，前三季度全市生产总值同比增长5.2%。",
            "来源于境外的投资增长了两成，其中分享经济平台占一半以上。",
            "The engine is powered by hydrogen and was designed by a team of 40 engineers.",
            "Sales of cookies rose 5% to $1.2 billion, the company said on Monday.",
            "By 2030 the council wants to add 4,000 homes, and it has set aside £12m.",
            "前 5 个月外贸增长两成，出口占六成以上，创下同期新高。",
        ] {
            let line = lines(text)[0];
            assert!(!line.is_barred(), "{text}: {:?}", line.verdict);
        }
    }

    #[test]
    fn headlines_that_mention_a_phrase_may_be_titles() {
        for text in [
            "发放文旅消费券2.6亿元 带动消费超20亿元",
            "记者调查：县城咖啡馆一年新增三成",
            "视频｜300架无人机点亮江面",
            "发布｜上半年我市新增就业4.2万人",
            "电话诈骗案下降三成 追回资金1.2亿元",
            "Back to school sales up 5%",
            "Fund buys 20% of airport shares",
            "Phone sales fall for third quarter",
            "声明称合作金额超5亿元",
        ] {
            let line = lines(text)[0];
            assert!(!line.is_barred(), "{text}: {:?}", line.verdict);
        }
    }

    #[test]
    fn a_line_below_the_headline_is_a_deck_or_a_name() {
        assert!(looks_like_a_name("Todd Bates") && looks_like_a_name("@example"));
        assert!(!looks_like_a_name("More flights, fewer crashes"));
    }
}
