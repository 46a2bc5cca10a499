//! What the place of a name tells of it: its ends, what stands around them, and what lies between it and the figure. Each is weighed once
//! for all names that share it.

use super::asked::Asked;
use super::cells::{Bag, bucket};
use super::lens::{Lens, class, ending};
use super::traits::Traits;
use crate::lang::en::link::noun_phrase::Phrase;

/// The last word of a name, wherever it stands, in values.
pub(super) struct Last {
    pub(super) value: u32,
    pub(super) ending: u32,
    /// Whether it is one of a run of capitals.
    pub(super) name: u32,
    pub(super) agent: u32,
}

impl Last {
    /// What it tells of the name; whether it stands in the title.
    pub(super) fn features(&self, asked: &Asked<'_, '_>, place: u32, bag: &mut Bag) -> u32 {
        let &Self { value, ending, name, agent } = self;
        let word = asked.lore.word(value);
        let (count, title) = (bucket(word.count), u32::from(word.in_title));
        bag.add(401, &[value]);
        bag.add(403, &[count, title, place]);
        bag.add(404, &[count, name, place]);
        let (rank, lead) = (asked.lore.rank(value), u32::from(word.in_lead));
        bag.add(407, &[rank, name, place]);
        bag.add(408, &[lead, title, name, place]);
        bag.add(409, &[rank, asked.kind, place]);
        bag.add(412, &[agent, name, place, rank.min(3)]);
        bag.add(406, &[ending, name]);
        title
    }
}

/// What its first word and its length tell of a name.
pub(super) fn words_features((first, len): (u32, u32), name: u32, title: u32, place: u32, bag: &mut Bag) {
    bag.add(400, &[len, name, place]);
    bag.add(402, &[first]);
    bag.add(405, &[title, name, len]);
}

/// What stands between a place and the figure.
#[derive(Clone)]
pub(super) struct Between {
    pub(super) bag: Bag,
    stops: u32,
    figures: u32,
}

impl Between {
    pub(super) fn new(asked: &Asked<'_, '_>, gap: Phrase, behind: bool) -> Self {
        let (lens, side) = (asked.lens, u32::from(behind));
        let stops = bucket(lens.count(gap.0, gap.1, Lens::is_stop).min(5));
        let figures = bucket(lens.figures_between(gap.0, gap.1).min(4));
        let verbs = bucket(lens.count(gap.0, gap.1, Lens::is_verbal).min(3));
        let mut bag = Bag::new(super::OWNER);
        bag.add(111, &[bucket(gap.1 - gap.0), side]);
        bag.add(112, &[stops, figures, side]);
        bag.add(113, &[verbs, stops, side]);
        bag.add(114, &[asked.kind, side, verbs]);
        bag.add(115, &[asked.kind, asked.before, side, verbs]);
        bag.add(116, &[asked.flags, side, verbs]);
        if gap.1 - gap.0 <= 4 {
            let path = (gap.0..gap.1).fold(7_u32, |h, k| h.wrapping_mul(31) ^ lens.class(k));
            bag.add(119, &[path, side]);
        }
        Self { bag, stops, figures }
    }
}

/// The first and the last verb before the figure.
pub(super) struct Verbs {
    first: Option<usize>,
    last: Option<usize>,
}

impl Verbs {
    pub(super) fn before(asked: &Asked<'_, '_>) -> Self {
        let is_verb = |k: &usize| Lens::is_verbal(asked.lens.class(*k));
        let mut places = asked.site.start..asked.site.from;
        let first = places.find(is_verb);
        Self { first, last: places.rfind(is_verb).or(first) }
    }
}

/// What tells that a name begins with token `from`, the so manieth that might.
pub(super) fn start_features(asked: &Asked<'_, '_>, from: usize, order: usize) -> Bag {
    let (site, lens) = (asked.site, asked.lens);
    let side = u32::from(from >= site.to);
    let (before, first) = (lens.class_before(from, site.start), lens.class(from));
    let mut bag = Bag::new(super::OWNER);
    bag.add(100, &[before, side]);
    bag.add(105, &[before, first]);
    if from > site.start {
        bag.add(106, &[lens.value(from - 1), side]);
    }
    bag.add(108, &[bucket(order), side]);
    bag
}

/// What tells that a name ends before a token, whatever it begins with.
#[derive(Clone)]
pub(super) struct End {
    pub(super) bag: Bag,
    pub(super) name: u32,
    pub(super) title: u32,
}

impl End {
    pub(super) fn new(asked: &Asked<'_, '_>, to: usize, behind: bool, near: &Verbs) -> Self {
        let (site, lens) = (asked.site, asked.lens);
        let side = u32::from(behind);
        let (last, after) = (lens.class(to - 1), lens.class_within(to, site.end));
        let mut bag = Bag::new(super::OWNER);
        bag.add(101, &[after, side]);
        bag.add(104, &[last, after]);
        if to < site.end {
            bag.add(107, &[lens.value(to), side]);
        }
        let (verb, first_verb) = (near.last, near.first);
        let stand = |verb: Option<usize>| match verb {
            None => 0,
            Some(v) if to == v => 1,
            Some(v) if to < v && v - to <= 2 => 2,
            Some(v) if to < v => 3,
            Some(_) => 4,
        };
        bag.add(120, &[stand(verb), stand(first_verb), side]);
        bag.add(121, &[stand(verb), u32::from(verb == first_verb), last, side]);
        bag.add(122, &[stand(first_verb), asked.flags, side]);
        let name = u32::from(last == class::NAME);
        let agent = u32::from(lens.traits(to - 1).has(Traits::AGENT));
        let word = Last { value: lens.value(to - 1), ending: ending(site.view.word(to - 1)), name, agent };
        let title = word.features(asked, 0, &mut bag);
        Self { bag, name, title }
    }
}

/// What the two ends of a name tell together.
pub(super) fn spot_features(asked: &Asked<'_, '_>, (from, to): Phrase, between: &Between, bag: &mut Bag) {
    let (site, lens) = (asked.site, asked.lens);
    let side = u32::from(from >= site.to);
    let (before, after) = (lens.class_before(from, site.start), lens.class_within(to, site.end));
    let (first, last) = (lens.class(from), lens.class(to - 1));
    bag.add(102, &[before, after, side]);
    bag.add(103, &[first, last, side]);
    bag.add(109, &[u32::from(from <= site.start + 1), after, last]);
    let verbs = lens.count(from, to, Lens::is_verbal) > 0;
    bag.add(110, &[u32::from(verbs), bucket(to - from)]);
    // The last stop before the name parts it from what went before: does it begin its clause?
    let clause = u32::from(from == site.start || Lens::is_stop(lens.class(from - 1)));
    bag.add(117, &[clause, after, side]);
    bag.add(118, &[clause, between.figures, between.stops]);
    thing_features(asked, (from, to), bag);
}

/// How a name stands to what the figure counts.
fn thing_features(asked: &Asked<'_, '_>, (from, to): Phrase, bag: &mut Bag) {
    let Some(thing) = asked.hint.and_then(|span| asked.tokens_of(span)) else {
        bag.add(130, &[]);
        return;
    };
    let place = match () {
        () if (from, to) == thing => 1,
        () if to + 1 == thing.0 => 2,
        () if to <= thing.0 && thing.0 - to <= 3 => 3,
        () if to <= thing.0 => 4,
        () if from >= thing.1 && from - thing.1 <= 2 => 5,
        () if from >= thing.1 => 6,
        () if from == thing.0 && to < thing.1 => 7,
        () => 8,
    };
    let side = u32::from(from >= asked.site.to);
    bag.add(131, &[place, side]);
    bag.add(132, &[place, asked.kind, side]);
    bag.add(133, &[place, asked.lens.class_before(from, asked.site.start)]);
    bag.add(134, &[place, asked.lens.class_within(to, asked.site.end), asked.lens.class(to - 1)]);
    if place == 2 || place == 5 {
        bag.add(135, &[asked.lens.value(if place == 2 { to } else { from.saturating_sub(1) })]);
    }
}
