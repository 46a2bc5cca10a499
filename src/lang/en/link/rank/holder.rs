//! Candidates for whose figure it is, with their features.

use super::Candidate;
use super::asked::Asked;
use super::cells::{Bag, bucket, value};
use super::lens::{Lens, class};
use super::lore::Held;
use super::memory::Memory;
use crate::lang::en::link::noun_phrase::Phrase;
use crate::lang::en::link::owner::is_particle;

/// A name is no longer, by token.
const LONGEST: usize = 6;
/// Tokens looked at before and behind a figure.
const LEFT: usize = 60;
const RIGHT: usize = 20;

/// Names and phrases of the sentence, of the sentences before, of the title, and those that come back.
pub(crate) fn candidates(asked: &Asked<'_, '_>, memory: &Memory) -> Vec<Candidate> {
    let mut found = Elsewhere::default();
    let pronoun = pronoun(asked);
    if let Some(hint) = &asked.fact.owner
        && asked.tokens_of(hint.span).is_none()
    {
        let held = Held::of_slot(hint);
        found.bag(&held).add(200, &[value(hint.rule)]);
    }
    for (n, (held, sentence)) in memory.earlier().enumerate() {
        let ago = memory.sentence().saturating_sub(*sentence);
        let bag = found.bag(held);
        bag.add(201, &[bucket(ago)]);
        bag.add(202, &[bucket(n)]);
        bag.add(203, &[bucket(ago), u32::from(held.opens), u32::from(held.name)]);
        let rank = asked.lore.rank(held.last);
        bag.add(204, &[bucket(ago), rank]);
        bag.add(205, &[bucket(ago), rank.min(3), u32::from(held.opens), pronoun]);
    }
    for (n, held) in asked.lore.title.iter().enumerate() {
        let bag = found.bag(held);
        bag.add(210, &[bucket(n), u32::from(held.opens), u32::from(held.name)]);
    }
    for (n, (held, count)) in asked.lore.topics.iter().enumerate() {
        let bag = found.bag(held);
        bag.add(220, &[bucket(n)]);
        bag.add(221, &[bucket(*count)]);
    }
    // Whether the sentence has a name of its own.
    let own = asked.lens.count(asked.site.start, asked.site.from, |c| c == class::NAME) > 0;
    for (held, bag) in &mut found.list {
        held_features(asked, held, pronoun, own, bag);
    }
    let mut all = Vec::new();
    in_sentence(asked, &mut all);
    all.extend(found.list.into_iter().map(|(held, bag)| Candidate { span: held.span, bag }));
    all
}

/// Names that stand outside the sentence.
#[derive(Default)]
struct Elsewhere {
    list: Vec<(Held, Bag)>,
}

impl Elsewhere {
    /// The features of a name: one that several places offer is one candidate.
    fn bag(&mut self, held: &Held) -> &mut Bag {
        let n = match self.list.iter().position(|(h, _)| h.value == held.value) {
            Some(n) => n,
            None => {
                self.list.push((held.clone(), Bag::new(super::OWNER)));
                self.list.len() - 1
            }
        };
        &mut self.list[n].1
    }
}

/// The first pronoun of the sentence before the figure, as a value.
fn pronoun(asked: &Asked<'_, '_>) -> u32 {
    let (site, view) = (asked.site, asked.site.view);
    let is = |k: &usize| {
        matches!(
            view.word(*k),
            "it" | "its" | "they" | "their" | "he" | "his" | "she" | "her" | "we" | "our" | "this" | "these" | "i"
        )
    };
    (site.start..site.from).find(is).map_or(0, |k| value(view.word(k)))
}

fn held_features(asked: &Asked<'_, '_>, held: &Held, pronoun: u32, own: bool, bag: &mut Bag) {
    words_features(asked, held, 1, bag);
    let name = u32::from(held.name);
    bag.add(230, &[pronoun, name]);
    bag.add(231, &[name, asked.kind]);
    bag.add(232, &[u32::from(asked.site.view.headline), name]);
    bag.add(233, &[u32::from(own), name, pronoun]);
    hint_features(asked, held.span, held.value, 1, bag);
}

/// What the words of a name tell, wherever they stand.
fn words_features(asked: &Asked<'_, '_>, held: &Held, place: u32, bag: &mut Bag) {
    let word = asked.lore.word(held.last);
    let (count, title) = (bucket(word.count), u32::from(word.in_title));
    let (len, name) = (bucket(held.len), u32::from(held.name));
    bag.add(400, &[len, name, place]);
    bag.add(401, &[held.last]);
    bag.add(402, &[held.first]);
    bag.add(403, &[count, title, place]);
    bag.add(404, &[count, name, place]);
    bag.add(405, &[title, name, len]);
    let (rank, lead) = (asked.lore.rank(held.last), u32::from(word.in_lead));
    bag.add(407, &[rank, name, place]);
    bag.add(408, &[lead, title, name, place]);
    bag.add(409, &[rank, asked.kind, place]);
    bag.add(412, &[u32::from(held.agent), name, place, rank.min(3)]);
    bag.add(406, &[held.ending, name]);
}

/// Stretches of the sentence where a name may stand.
fn in_sentence(asked: &Asked<'_, '_>, all: &mut Vec<Candidate>) {
    let site = asked.site;
    let low = site.start.max(site.from.saturating_sub(LEFT));
    let high = site.end.min(site.to + RIGHT);
    let mut order = 0;
    // By side and place.
    let room = high.saturating_sub(low) + 1;
    let mut between = vec![None; 2 * room];
    let verbs = Verbs::before(asked);
    for from in low..high {
        if !begins(asked, from) {
            continue;
        }
        for to in from + 1..=high.min(from + LONGEST) {
            if !goes_on(asked, to - 1) {
                break;
            }
            if ends(asked, to) {
                let held = Held::new(site.view, (from, to), asked.lens.class(to - 1) == class::NAME);
                let mut bag = Bag::new(super::OWNER);
                words_features(asked, &held, 0, &mut bag);
                let (n, gap) = if from >= site.to {
                    (room + from - low, (site.to, from))
                } else {
                    (to - low, (to, site.from.max(to)))
                };
                let between = *between[n].get_or_insert_with(|| Between::new(asked, gap));
                spot_features(asked, (from, to), order, between, &verbs, &mut bag);
                hint_features(asked, held.span, held.value, 0, &mut bag);
                all.push(Candidate { span: held.span, bag });
            }
        }
        order += 1;
    }
}

fn begins(asked: &Asked<'_, '_>, i: usize) -> bool {
    let (lens, view) = (asked.lens, asked.site.view);
    let before = lens.class_before(i, asked.site.start);
    let class = lens.class(i);
    lens.is_content(i)
        && !(view.word(i).contains(['\'', '’']) || view.is_small(i) && is_particle(view.word(i)))
        && !matches!(class, class::TIME | class::ADVERB)
        && !(class == class::NAME && before == class::NAME)
        && before != class::FIGURE
}

fn ends(asked: &Asked<'_, '_>, to: usize) -> bool {
    let class = asked.lens.class(to - 1);
    let next = asked.lens.class_within(to, asked.site.end);
    // `closed`, `was tested`: what somebody did is nobody.
    let view = asked.site.view;
    // `there'll`, `they've`: a pronoun with its verb.
    if view.word(to - 1).contains(['\'', '’']) || view.is_small(to - 1) && is_particle(view.word(to - 1)) {
        return false;
    }
    let done = class != class::NAME && class != class::AGENT && asked.site.view.word(to - 1).ends_with("ed");
    asked.lens.is_content(to - 1)
        && !done
        && class != class::VERB
        && !(class == class::NAME && next == class::NAME)
        && !matches!(class, class::ADVERB | class::TIME)
}

fn goes_on(asked: &Asked<'_, '_>, i: usize) -> bool {
    asked.lens.is_content(i)
        || matches!(asked.site.view.word(i), "of" | "the" | "&" | "and" | ".")
        || asked.site.view.is_hyphen(i)
        || is_particle(asked.site.view.word(i))
}

/// What stands between a place and the figure, as values.
#[derive(Clone, Copy)]
struct Between {
    stops: u32,
    figures: u32,
    verbs: u32,
}

impl Between {
    fn new(asked: &Asked<'_, '_>, gap: Phrase) -> Self {
        let lens = asked.lens;
        Self {
            stops: bucket(lens.count(gap.0, gap.1, Lens::is_stop).min(5)),
            figures: bucket(lens.figures_between(gap.0, gap.1).min(4)),
            verbs: bucket(lens.count(gap.0, gap.1, Lens::is_verbal).min(3)),
        }
    }
}

/// The first and the last verb before the figure.
struct Verbs {
    first: Option<usize>,
    last: Option<usize>,
}

impl Verbs {
    fn before(asked: &Asked<'_, '_>) -> Self {
        let is_verb = |k: &usize| Lens::is_verbal(asked.lens.class(*k));
        let mut places = asked.site.start..asked.site.from;
        let first = places.find(is_verb);
        Self { first, last: places.rfind(is_verb).or(first) }
    }
}

fn spot_features(
    asked: &Asked<'_, '_>,
    (from, to): Phrase,
    order: usize,
    Between { stops, figures, verbs: between }: Between,
    near: &Verbs,
    bag: &mut Bag,
) {
    let (site, lens) = (asked.site, asked.lens);
    let side = u32::from(from >= site.to);
    let (before, after) = (lens.class_before(from, site.start), lens.class_within(to, site.end));
    let (first, last) = (lens.class(from), lens.class(to - 1));
    bag.add(100, &[before, side]);
    bag.add(101, &[after, side]);
    bag.add(102, &[before, after, side]);
    bag.add(103, &[first, last, side]);
    bag.add(104, &[last, after]);
    bag.add(105, &[before, first]);
    if from > site.start {
        bag.add(106, &[lens.value(from - 1), side]);
    }
    if to < site.end {
        bag.add(107, &[lens.value(to), side]);
    }
    bag.add(108, &[bucket(order), side]);
    bag.add(109, &[u32::from(from <= site.start + 1), after, last]);
    let verbs = lens.count(from, to, Lens::is_verbal) > 0;
    bag.add(110, &[u32::from(verbs), bucket(to - from)]);
    let gap = if side == 0 { (to, site.from.max(to)) } else { (site.to, from) };
    bag.add(111, &[bucket(gap.1 - gap.0), side]);
    bag.add(112, &[stops, figures, side]);
    bag.add(113, &[between, stops, side]);
    bag.add(114, &[asked.kind, side, between]);
    bag.add(115, &[asked.kind, asked.before, side, between]);
    bag.add(116, &[asked.flags, side, between]);
    // The last stop before the name parts it from what went before: does it begin its clause?
    let clause = u32::from(from == site.start || Lens::is_stop(lens.class(from - 1)));
    bag.add(117, &[clause, after, side]);
    bag.add(118, &[clause, figures, stops]);
    if gap.1 - gap.0 <= 4 {
        let path = (gap.0..gap.1).fold(7_u32, |h, k| h.wrapping_mul(31) ^ lens.class(k));
        bag.add(119, &[path, side]);
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

fn hint_features(
    asked: &Asked<'_, '_>,
    span: crate::text::Span<crate::text::Mended>,
    words: u32,
    place: u32,
    bag: &mut Bag,
) {
    let Some(hint) = &asked.fact.owner else {
        bag.add(520, &[place]);
        return;
    };
    let (said, rule) = asked.owner;
    let same = hint.span == span || said == words;
    let overlaps = !same && hint.span.start < span.end && span.start < hint.span.end;
    let relation = if same { 2 } else { u32::from(overlaps) };
    bag.add(521, &[relation, rule, place]);
    bag.add(522, &[relation, asked.kind]);
    bag.add(523, &[relation, place, u32::from(asked.site.view.headline)]);
}
