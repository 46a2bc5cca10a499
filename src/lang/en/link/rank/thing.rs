//! Candidates for what a figure counts, with their features.

use super::Candidate;
use super::asked::Asked;
use super::cells::{Bag, bucket};
use super::lens::{Lens, class, ending};
use super::traits::Traits;
use crate::lang::en::link::noun_phrase::Phrase;

/// A name for what is counted is no longer, by token.
const LONGEST: usize = 7;
/// Tokens looked at before and behind a figure.
const LEFT: usize = 32;
const RIGHT: usize = 14;

/// Which side of the figure a candidate stands on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Left,
    Right,
}

/// Stretches of the sentence near the figure, and what the rules found elsewhere.
pub(crate) fn candidates(asked: &Asked<'_, '_>) -> Vec<Candidate> {
    let site = asked.site;
    let mut found = Vec::new();
    // The rule's answer goes first: of equals it wins.
    for (n, held) in [asked.hint, asked.previous].into_iter().enumerate() {
        let Some(span) = held else { continue };
        if asked.tokens_of(span).is_none() && (n == 0 || asked.hint != Some(span)) {
            let mut bag = Bag::new(super::INDICATOR);
            let same = asked.hint == Some(span);
            bag.add(90, &[u32::from(same), asked.rule]);
            bag.add(91, &[u32::from(same), asked.kind]);
            bag.add(92, &[u32::from(same), u32::from(n == 0)]);
            found.push(Candidate { span, bag });
        }
    }
    let left = site.start.max(site.from.saturating_sub(LEFT))..site.from;
    let right = site.to..site.end.min(site.to + RIGHT);
    for (window, side) in [(left, Side::Left), (right, Side::Right)] {
        // What tells that a thing ends at a place, whatever it begins with.
        let mut ends: Vec<Option<End>> = vec![None; window.len() + 1];
        for from in window.clone() {
            if !asked.lens.is_content(from) {
                continue;
            }
            let start = start_features(asked, from, side);
            let mut within = Within::default();
            for to in from + 1..=window.end.min(from + LONGEST) {
                if !within.take(asked.lens, to - 1) {
                    break;
                }
                if asked.lens.is_content(to - 1) {
                    let end = ends[to - window.start].get_or_insert_with(|| End::new(asked, to, side));
                    let mut bag = start.clone();
                    bag.extend(&end.bag);
                    pair_features(asked, (from, to), side, &within, end, &mut bag);
                    found.push(Candidate { span: site.view.span(from, to), bag });
                }
            }
        }
    }
    found
}

/// What stands in a stretch, token by token.
struct Within {
    traits: Traits,
    possessive: bool,
    verb: bool,
    /// The classes of its tokens, as one value.
    shape: u32,
}

impl Default for Within {
    fn default() -> Self {
        Self { traits: Traits::default(), possessive: false, verb: false, shape: 3 }
    }
}

impl Within {
    /// Takes token `i`; whether a phrase may hold it.
    fn take(&mut self, lens: &Lens, i: usize) -> bool {
        let (traits, class) = (lens.traits(i), lens.class(i));
        self.traits = self.traits.or(traits);
        self.possessive |= class == class::POSSESSIVE;
        self.verb |= Lens::is_verbal(class);
        self.shape = self.shape.wrapping_mul(31) ^ class;
        traits.has(Traits::IN_THING)
    }
}

/// What tells that a thing ends before a token, whatever it begins with.
#[derive(Clone)]
struct End {
    bag: Bag,
    /// How many figures stand between it and the figure asked of.
    figures: u32,
}

fn start_features(asked: &Asked<'_, '_>, i: usize, side: Side) -> Bag {
    let mut bag = Bag::new(super::INDICATOR);
    let (lens, side) = (asked.lens, side as u32);
    let before = lens.class_before(i, asked.site.start);
    let at = lens.class(i);
    bag.add(1, &[before, side, asked.kind]);
    bag.add(2, &[before, side]);
    bag.add(3, &[at, side, asked.kind]);
    bag.add(4, &[before, at, side]);
    bag.add(5, &[lens.value(i)]);
    if i > asked.site.start {
        bag.add(6, &[lens.value(i - 1), side]);
    }
    if side == 1 {
        let to = asked.site.to;
        bag.add(65, &[bucket(i - to), asked.kind]);
        let path = (to..i).take(5).fold(7_u32, |h, k| h.wrapping_mul(31) ^ lens.class(k));
        bag.add(66, &[path, asked.kind]);
    }
    bag
}

impl End {
    fn new(asked: &Asked<'_, '_>, to: usize, side: Side) -> Self {
        let figures = bucket(asked.lens.figures_between(to, asked.site.from).min(3));
        Self { bag: end_features(asked, to, side), figures }
    }
}

fn end_features(asked: &Asked<'_, '_>, to: usize, side: Side) -> Bag {
    let mut bag = Bag::new(super::INDICATOR);
    let (lens, site) = (asked.lens, asked.site);
    let gap = match side {
        Side::Left => (to, site.from.max(to)),
        Side::Right => (site.to.min(to), to),
    };
    let side = side as u32;
    let (head, after) = (lens.class(to - 1), lens.class_within(to, site.end));
    let after_word = if to < site.end { lens.value(to) } else { 0 };
    bag.add(20, &[after, side, asked.kind]);
    bag.add(21, &[after_word, side]);
    bag.add(22, &[head, side, asked.kind]);
    bag.add(23, &[head, after, side]);
    bag.add(24, &[lens.value(to - 1)]);
    bag.add(25, &[lens.value(to - 1), asked.kind]);
    bag.add(26, &[ending(site.view.word(to - 1)), asked.kind]);
    let stops = bucket(lens.count(gap.0, gap.1, Lens::is_stop).min(5));
    let verbs = bucket(lens.count(gap.0, gap.1, Lens::is_verbal).min(4));
    let figures = bucket(lens.figures_between(gap.0, gap.1).min(4));
    bag.add(40, &[bucket(gap.1 - gap.0), side, asked.kind]);
    bag.add(41, &[stops, side, asked.kind]);
    bag.add(42, &[figures, side, asked.kind]);
    bag.add(43, &[stops, figures, verbs, side]);
    bag.add(44, &[stops, figures, side, asked.flags]);
    bag.add(45, &[side, asked.kind, asked.after, stops.min(2), figures.min(2)]);
    bag.add(46, &[side, asked.kind, asked.before, stops.min(2), figures.min(2)]);
    bag.add(47, &[side, asked.after, asked.before, verbs]);
    bag.add(48, &[side, verbs, asked.kind]);
    if gap.1 - gap.0 <= 5 {
        let path = (gap.0..gap.1).fold(7_u32, |h, k| h.wrapping_mul(31) ^ lens.class(k));
        bag.add(49, &[side, path]);
        bag.add(50, &[side, path, asked.kind]);
    }
    let word = asked.lore.word(lens.value(to - 1));
    bag.add(67, &[bucket(word.count), u32::from(word.in_title)]);
    bag
}

fn pair_features(asked: &Asked<'_, '_>, (from, to): Phrase, side: Side, within: &Within, end: &End, bag: &mut Bag) {
    let (lens, site) = (asked.lens, asked.site);
    let (side, len) = (side as u32, bucket(to - from));
    let (before, after) = (lens.class_before(from, site.start), lens.class_within(to, site.end));
    let holds = |traits| u32::from(within.traits.has(traits));
    bag.add(60, &[len, side, asked.kind]);
    bag.add(61, &[holds(Traits::OF), holds(Traits::JOINS), side]);
    bag.add(62, &[u32::from(within.possessive), u32::from(within.verb), side]);
    bag.add(63, &[before, after, side, asked.kind]);
    bag.add(64, &[within.shape, side]);
    let relation = asked.relation((from, to), asked.hint);
    bag.add(70, &[relation, side, asked.rule, asked.kind]);
    bag.add(71, &[relation, side, asked.rule]);
    bag.add(72, &[relation, side, asked.kind]);
    bag.add(73, &[relation, before, after]);
    bag.add(74, &[relation, len]);
    bag.add(75, &[relation, lens.class(from), lens.class(to - 1)]);
    let previous = asked.relation((from, to), asked.previous);
    bag.add(76, &[previous, asked.kind, end.figures]);
    bag.add(77, &[previous, relation]);
    bag.add(78, &[previous, asked.before]);
}
