//! Candidates for the time a figure covers or holds at, with their features.

use super::Candidate;
use super::asked::Asked;
use super::cells::{Bag, bucket, value};
use super::lens::Lens;
use crate::lang::en::link::noun_phrase::Phrase;
use crate::metric::Slot;

/// Expressions of time in the sentence, and the one that the sentence before went by.
pub(crate) fn candidates(asked: &Asked<'_, '_>, times: &[Phrase], carried: Option<&Slot>) -> Vec<Candidate> {
    let mut found = Vec::new();
    for (n, &time) in times.iter().enumerate() {
        let mut bag = Bag::new(super::PERIOD);
        features(asked, time, &mut bag);
        let site = asked.site;
        let before = times.iter().filter(|t| t.1 <= site.from).count();
        let nearest = if time.1 <= site.from { before - 1 - n.min(before - 1) } else { n - before.min(n) };
        let side = u32::from(time.0 >= site.to);
        bag.add(30, &[bucket(nearest), side]);
        bag.add(31, &[bucket(before), bucket(nearest), side]);
        found.push(Candidate { span: site.view.span(time.0, time.1), bag });
    }
    if let Some(carried) = carried {
        let mut bag = Bag::new(super::PERIOD);
        bag.add(40, &[bucket(times.len())]);
        bag.add(41, &[bucket(times.len()), asked.kind]);
        bag.add(42, &[asked.flags]);
        bag.add(43, &[value(carried.rule)]);
        found.push(Candidate { span: carried.span, bag });
    }
    found
}

fn features(asked: &Asked<'_, '_>, (from, to): Phrase, bag: &mut Bag) {
    let (site, lens) = (asked.site, asked.lens);
    let inside = from < site.to && site.from < to;
    let side = if inside { 2 } else { u32::from(from >= site.to) };
    let gap = match side {
        0 => (to, site.from.max(to)),
        1 => (site.to, from),
        _ => (from, from),
    };
    let stops = bucket(lens.count(gap.0, gap.1, Lens::is_stop).min(4));
    let figures = bucket(lens.figures_between(gap.0, gap.1).min(3));
    let verbs = bucket(lens.count(gap.0, gap.1, Lens::is_verbal).min(3));
    let before_word = if from > site.start { lens.value(from - 1) } else { 0 };
    let (first, last) = (lens.value(from), lens.value(to - 1));
    bag.add(1, &[side, bucket(gap.1 - gap.0)]);
    bag.add(2, &[side, stops, figures]);
    bag.add(3, &[side, verbs, figures]);
    bag.add(4, &[side, before_word]);
    bag.add(5, &[side, first]);
    bag.add(6, &[side, last]);
    bag.add(7, &[last]);
    bag.add(8, &[first, last]);
    bag.add(9, &[side, asked.kind, figures]);
    bag.add(10, &[side, asked.before, figures]);
    bag.add(11, &[side, asked.flags, figures, stops]);
    bag.add(12, &[bucket(to - from), side]);
    bag.add(13, &[side, u32::from(from == site.start)]);
    bag.add(14, &[side, lens.class_within(to, site.end)]);
    let word = asked.site.view.before(asked.site.from, 1);
    bag.add(15, &[value(word), last, side]);
    bag.add(16, &[value(word), figures, side]);
    if gap.1 - gap.0 <= 4 {
        let path = (gap.0..gap.1).fold(7_u32, |h, k| h.wrapping_mul(31) ^ lens.class(k));
        bag.add(17, &[path, side]);
    }
    let hint = asked.fact.period.as_ref().map(|s| s.span);
    let relation = asked.relation((from, to), hint);
    bag.add(20, &[relation, side]);
    bag.add(21, &[relation, side, figures]);
}
