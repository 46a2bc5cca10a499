//! The headline: of the lines above the text the one that reads like a headline of this text.

use std::ops::Range;

use super::block::Role;
use super::line::Line;
use super::view::{fold, is_cjk};
use crate::text::letter::is_letter_or_digit;
use crate::text::number_set::NumberSet;

/// Lines above the article that are searched, not counting those that a rule has named.
const REACH: usize = 25;

/// All lines above the article that are searched.
const FARTHEST: usize = 400;

/// Characters of the article that a headline is compared with.
const SAMPLE: usize = 4000;

/// Finds the headline above or at the start of the core of the article, as an index into `lines`.
pub(crate) fn title(text: &str, lines: &[Line], core: &Range<usize>) -> Option<usize> {
    let body =
        pairs(core.clone().skip(1).take(40).flat_map(|i| lines[i].span.slice(text).chars().chain([' '])).take(SAMPLE));
    let mut best: Option<(f32, usize)> = None;
    let mut free = 0;
    let site = lines.get(core.start).is_some_and(|l| l.shape.digits == 0 && is_masthead(l.span.slice(text)));
    let opening = (core.start + 1 + usize::from(site)).min(core.end);
    for i in (core.start.saturating_sub(FARTHEST)..opening).rev() {
        if free > REACH {
            break;
        }
        let line = &lines[i];
        if i >= core.start && !opens_like_a_title(lines, core) {
            continue;
        }
        if let Some(score) = likeness(text, lines, i, &body)
            && best.is_none_or(|(b, _)| score - 0.35 * small(free) > b)
        {
            best = Some((score - 0.35 * small(free), i));
        }
        free += usize::from(!line.is_barred() && i < core.start);
    }
    let found = best.filter(|&(score, _)| score > 1.0).map(|(_, i)| i);
    found.map(|i| above_deck(text, lines, i, &body)).or_else(|| original_title(text, lines, core))
}

/// The line above line `i` where `i` is but the deck of a headline: both read alike, and nothing stands between them.
fn above_deck(text: &str, lines: &[Line], i: usize, body: &NumberSet) -> usize {
    let Some(above) = i.checked_sub(1) else { return i };
    let shape = lines[above].shape;
    let own = pairs(lines[above].span.slice(text).chars().take(200));
    let akin = shared(&own, body) * 4 >= own.len() && own.len() >= 4;
    let headline = lines[above].verdict.is_none() && (24..=160).contains(&shape.width) && !shape.ends_sentence;
    let headline = headline && !(shape.digits == 0 && is_masthead(lines[above].span.slice(text)));
    if headline && akin { above } else { i }
}

/// Whether the first line of the core may be the headline itself: text of another kind follows it.
fn opens_like_a_title(lines: &[Line], core: &Range<usize>) -> bool {
    let first = &lines[core.start];
    core.len() > 1 && first.shape.width <= 160 && !first.shape.ends_sentence
}

/// How much line `i` reads like a headline of the text with the pairs of characters `body`.
fn likeness(text: &str, lines: &[Line], i: usize, body: &NumberSet) -> Option<f32> {
    let line = &lines[i];
    let shape = line.shape;
    if line.is_barred() || shape.width < 8 || shape.width > 260 || shape.letters < 4 {
        return None;
    }
    let own = pairs(line.span.slice(text).chars().take(200));
    let shared = shared(&own, body);
    let cohesion = small(shared) / small(own.len().max(4));
    let width = shape.width.min(44) as usize;
    let byline_below = lines[i + 1..].iter().take(3).any(|l| l.verdict.is_some_and(|v| v.role == Role::Byline));
    let mut score = small(width) / 12.0 + 5.0 * cohesion;
    if byline_below {
        score += 2.0;
    }
    if line.verdict.is_some() {
        score -= 2.0;
    }
    if shape.digits == 0 && shape.width <= 60 && is_masthead(line.span.slice(text)) {
        score -= 2.5;
    }
    if shape.ends_sentence && shape.stops > 1 || shape.width > 160 {
        score -= 2.5;
    }
    Some(score)
}

/// Whether the line is names between separators: `Statistics Bureau | Latest release`. Not meant: `视频｜江面灯光秀`, a headline
/// behind its label, which leaves no space around the bar.
fn is_masthead(line: &str) -> bool {
    [" | ", " — ", " > ", " » ", "  "].iter().any(|separator| line.contains(separator))
}

/// `（原标题：…）` where the page has lost its own headline.
fn original_title(text: &str, lines: &[Line], core: &Range<usize>) -> Option<usize> {
    let from = core.start.saturating_sub(3);
    (from..core.start).find(|&i| {
        let head: String = lines[i].span.slice(text).chars().take(6).map(fold).collect();
        head.trim_start_matches(['(', '[']).starts_with("原标题")
    })
}

/// Neighbouring characters of Chinese, Japanese or Korean, and first and second letters of longer words: what two texts on one
/// thing share.
fn pairs(chars: impl Iterator<Item = char>) -> NumberSet {
    let mut pairs = NumberSet::with_room(chars.size_hint().1.unwrap_or(0).min(SAMPLE) / 2);
    let mut insert = |first: char, second: char| pairs.insert(u64::from(first) << 32 | u64::from(second));
    let mut before = ' ';
    let mut word: Vec<char> = Vec::new();
    chars.map(fold).chain([' ']).for_each(|c| {
        if is_cjk(c) && is_cjk(before) {
            insert(before, c);
        }
        if is_letter_or_digit(c) && !is_cjk(c) {
            word.push(c);
        } else {
            if word.len() > 3 {
                // Four letters say more than two: both halves, packed.
                insert(word[0], word[1]);
                insert(word[2], word[3]);
            }
            word.clear();
        }
        before = c;
    });
    pairs
}

fn shared(own: &NumberSet, body: &NumberSet) -> usize {
    own.iter().filter(|&pair| body.holds(pair)).count()
}

#[allow(clippy::cast_precision_loss)]
fn small(n: usize) -> f32 {
    n as f32
}
