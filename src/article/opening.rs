//! How an article opens: a headline, then a byline or a dispatch, or the foot of the page before, then running text.

use super::block::Role;
use super::core::runs;
use super::cue::Cue;
use super::dispatch::is_dispatch;
use super::line::Line;
use super::rule::Verdict;

/// Lines from a headline to its text: a byline, a share bar, a caption.
const REACH: usize = 8;

/// Columns of a headline.
const NARROWEST: u32 = 12;
const WIDEST: u32 = 130;

/// Lines above a headline that may be the head of its page, or the foot of the page before.
const ABOVE: usize = 4;

/// Columns of a headline below the foot of a page: what else stands there has shorter headings.
const HEADLINE: u32 = 24;

/// What says that an article begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// A byline below the headline, or a dispatch.
    Byline,
    /// The foot of the page before it.
    Foot,
    /// A path through the site above it, or the foot of the page before it and a byline below: a page of its own.
    Page,
}

/// Where an article begins.
#[derive(Clone, Copy, Debug)]
pub(super) struct Head {
    /// What says so.
    pub(super) sign: Sign,
    /// Its headline.
    pub(super) title: usize,
    /// Its first running text.
    pub(super) body: usize,
    /// Columns of its running text.
    pub(super) columns: f32,
}

/// The article that begins with line `title`, if one does.
pub(super) fn head(text: &str, lines: &[Line], title: usize) -> Option<Head> {
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

/// Whether more running text follows that of line `body`.
pub(super) fn is_paragraphs(lines: &[Line], body: usize) -> bool {
    lines[body + 1..].iter().find(|l| !l.is_barred()).is_some_and(runs)
}

/// Columns of a short sentence in Chinese, Japanese or Korean: what somebody said.
const SHORT: u32 = 40;

/// The same, or a short sentence of these languages: an article on a page of its own may quote somebody.
pub(super) fn goes_on(lines: &[Line], body: usize) -> bool {
    let said = |l: &Line| l.shape.cjk > 0 && l.shape.ends_sentence && l.shape.width >= SHORT;
    lines[body + 1..].iter().find(|l| !l.is_barred()).is_some_and(|l| runs(l) || said(l))
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

/// Letters of a byline that is more than a time or a day: those of a name.
const NAME: u32 = 6;

/// Whether a byline says who or in what year: an entry of a live blog says at what time, and at most on what day.
fn is_credit(line: &Line) -> bool {
    line.marks.holds_year() || line.shape.letters >= NAME
}

/// Whether what stands before the first sign of an article (`next`) is one without a sign: a headline, and paragraphs below it.
pub(super) fn begins_bare(text: &str, lines: &[Line], next: Sign) -> bool {
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
