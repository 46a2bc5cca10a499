//! The headline: of the lines above the text the one that reads like a headline of this text.

use std::ops::Range;

use super::block::Role;
use super::line::Line;
use super::view::{Folding, fold, is_cjk};
use crate::text::letter::is_letter_or_digit;
use crate::text::number_set::NumberSet;

/// Lines above the article that are searched, not counting those that a rule has named.
const REACH: usize = 25;

/// All lines above the article that are searched.
const FARTHEST: usize = 400;

/// Characters of the article that a headline is compared with.
const SAMPLE: usize = 4000;

/// Characters of a line that are compared with those of the article.
const LONGEST: usize = 200;

/// Finds the headline above or at the start of the core of the article, as an index into `lines`.
pub(crate) fn title(text: &str, lines: &[Line], core: &Range<usize>) -> Option<usize> {
    let body = pairs(core.clone().skip(1).take(40).map(|i| lines[i].span.slice(text)), SAMPLE);
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
    let own = pairs([lines[above].span.slice(text)].into_iter(), LONGEST);
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
    let own = pairs([line.span.slice(text)].into_iter(), LONGEST);
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
/// thing share. No more than `most` characters of `lines` are read.
fn pairs<'t>(lines: impl Iterator<Item = &'t str> + Clone, most: usize) -> NumberSet {
    let bytes: usize = lines.clone().map(str::len).sum();
    let mut pairs =
        Pairs { found: NumberSet::with_room(most.min(bytes / 3) / 2), before: None, word: [' '; 4], letters: 0 };
    let mut left = most;
    for line in lines {
        for c in Folding::of(line).take(left) {
            pairs.read(c);
            left -= 1;
        }
        pairs.read(' ');
        left = left.saturating_sub(1);
    }
    pairs.found
}

/// Pairs while the characters come in.
struct Pairs {
    found: NumberSet,
    /// The last character, if it is one of Chinese, Japanese or Korean.
    before: Option<char>,
    /// The first letters of the word that is being read, and how many it has.
    word: [char; 4],
    letters: usize,
}

impl Pairs {
    fn read(&mut self, c: char) {
        if is_cjk(c) {
            if let Some(before) = self.before.replace(c) {
                self.add(before, c);
            } else {
                self.end_word();
            }
            return;
        }
        self.before = None;
        if !is_letter_or_digit(c) {
            return self.end_word();
        }
        if let Some(place) = self.word.get_mut(self.letters) {
            *place = c;
        }
        self.letters += 1;
    }

    fn end_word(&mut self) {
        if self.letters > 3 {
            // Four letters say more than two: both halves, packed.
            let [a, b, c, d] = self.word;
            self.add(a, b);
            self.add(c, d);
        }
        self.letters = 0;
    }

    fn add(&mut self, first: char, second: char) {
        self.found.insert(u64::from(first) << 32 | u64::from(second));
    }
}

fn shared(own: &NumberSet, body: &NumberSet) -> usize {
    own.iter().filter(|&pair| body.holds(pair)).count()
}

#[allow(clippy::cast_precision_loss)]
fn small(n: usize) -> f32 {
    n as f32
}
