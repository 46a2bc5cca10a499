//! Phrases that name what a line is, from the lists in `lexicon/article/`.
//!
//! A line that is wider than the cue allows, or that holds finished sentences where the cue expects none, is running text
//! that only mentions the phrase: `未经授权，不得转载` is a legal notice, a report on a ruling about copyright is not.

use super::{Sight, Verdict};
use crate::article::cue::Cue;
use crate::article::phrase::{Hit, Place, vocabulary};
use crate::article::shape::Shape;

/// Cues that no other rule may overrule, first ones first.
const STRONG: [Cue; 12] = [
    Cue::Advert,
    Cue::Copyright,
    Cue::LicenceNumber,
    Cue::PictureNote,
    Cue::PictureCaption,
    Cue::RelatedSection,
    Cue::RelatedLink,
    Cue::Neighbour,
    Cue::Breadcrumb,
    Cue::Keywords,
    Cue::FontSize,
    Cue::ShareBar,
];

/// Cues that yield to whole-line rules, breadcrumbs and bylines.
const WEAK: [Cue; 13] = [
    Cue::Organiser,
    Cue::Disclaimer,
    Cue::Contact,
    Cue::Footer,
    Cue::CookieNotice,
    Cue::QrCode,
    Cue::AppDownload,
    Cue::Login,
    Cue::CommentSection,
    Cue::Counter,
    Cue::Feedback,
    Cue::InterfaceNotice,
    Cue::Pager,
];

/// Phrases that decide before any other rule.
pub(super) fn strong(sight: &Sight<'_>) -> Option<Verdict> {
    first(sight, &STRONG)
}

/// Phrases that decide after the rules on whole lines.
pub(super) fn weak(sight: &Sight<'_>) -> Option<Verdict> {
    first(sight, &WEAK).or_else(|| first(sight, &[Cue::NavigationNote]))
}

/// Whether a line with these looks may be made of phrases alone.
pub(super) fn may_be_whole(shape: Shape) -> bool {
    shape.width <= 300
}

/// Whether a line with these looks holds a finished sentence: it may be running text that only mentions a phrase.
pub(super) fn holds_sentence(shape: Shape) -> bool {
    let sentences = if shape.ends_sentence { 0 } else { 1 };
    shape.stops > sentences || shape.ends_sentence && shape.width > 60
}

/// A line made of phrases, numbers and separators alone: `分享 打印 A+ A-`, `首页 新闻 财经`, `Most read`.
pub(super) fn whole(sight: &Sight<'_>) -> Option<Verdict> {
    if !may_be_whole(sight.shape) {
        return None;
    }
    let hit = vocabulary(sight.view)?;
    let mut hit = hit;
    if hit.cue == Cue::CommentSection && sight.shape.digits > 0 {
        hit.cue = Cue::Counter;
    }
    // `12 trending` counts something; `2024` alone is not a button.
    verdict(sight, hit)
}

fn first(sight: &Sight<'_>, cues: &[Cue]) -> Option<Verdict> {
    if sight.hits.is_empty() {
        return None;
    }
    cues.iter().find_map(|&cue| {
        let hit = sight.hits.iter().find(|h| h.cue == cue && h.place != Place::Whole)?;
        verdict(sight, *hit)
    })
}

fn verdict(sight: &Sight<'_>, hit: Hit) -> Option<Verdict> {
    let told = hit.cue.reading();
    // `相关阅读…` is a heading, whatever stands behind it.
    let mentioned = holds_sentence(sight.shape) && hit.place != Place::Whole;
    if sight.shape.width > told.limit || !told.in_sentences && mentioned {
        return None;
    }
    Some(Verdict {
        rule: told.rule,
        role: told.role,
        words: told.words,
        seen: sight.view.bytes(hit.start, hit.end),
        cue: Some(hit.cue),
        soft: matches!(hit.cue, Cue::MenuWord | Cue::Organiser),
    })
}
