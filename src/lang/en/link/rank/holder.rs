//! Candidates for whose figure it is, with their features.

use super::Candidate;
use super::asked::Asked;
use super::cells::{Bag, bucket, value};
use super::lens::class;
use super::lore::{Held, join};
use super::memory::Memory;
use super::spot::{Between, End, Last, Verbs, spot_features, start_features, words_features};
use super::traits::Traits;

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
    let name = u32::from(held.name);
    let last = Last { value: held.last, ending: held.ending, name, agent: u32::from(held.agent) };
    let title = last.features(asked, 1, bag);
    words_features((held.first, bucket(held.len)), name, title, 1, bag);
    bag.add(230, &[pronoun, name]);
    bag.add(231, &[name, asked.kind]);
    bag.add(232, &[u32::from(asked.site.view.headline), name]);
    bag.add(233, &[u32::from(own), name, pronoun]);
    hint_features(asked, held.span, held.value, 1, bag);
}

/// Stretches of the sentence where a name may stand.
fn in_sentence(asked: &Asked<'_, '_>, all: &mut Vec<Candidate>) {
    let (site, lens) = (asked.site, asked.lens);
    let low = site.start.max(site.from.saturating_sub(LEFT));
    let high = site.end.min(site.to + RIGHT);
    let mut order = 0;
    // By side and place.
    let room = high.saturating_sub(low) + 1;
    let mut between = vec![None; 2 * room];
    let mut ends: Vec<Option<End>> = vec![None; 2 * room];
    let verbs = Verbs::before(asked);
    for from in low..high {
        if !begins(asked, from) {
            continue;
        }
        let behind = from >= site.to;
        let first = lens.value(from);
        let start = start_features(asked, from, order);
        let mut words = first;
        for to in from + 1..=high.min(from + LONGEST) {
            if to > from + 1 {
                words = join(words, site.view.word(to - 1));
            }
            if !lens.traits(to - 1).has(Traits::IN_NAME) {
                break;
            }
            if ends_name(asked, to) {
                let side = if behind { room } else { 0 };
                let end = ends[side + to - low].get_or_insert_with(|| End::new(asked, to, behind, &verbs));
                let (n, gap) =
                    if behind { (room + from - low, (site.to, from)) } else { (to - low, (to, site.from.max(to))) };
                let between = between[n].get_or_insert_with(|| Between::new(asked, gap, behind));
                let mut bag = start.clone();
                bag.extend(&end.bag);
                bag.extend(&between.bag);
                words_features((first, bucket(to - from)), end.name, end.title, 0, &mut bag);
                spot_features(asked, (from, to), between, &mut bag);
                let span = site.view.span(from, to);
                hint_features(asked, span, words, 0, &mut bag);
                all.push(Candidate { span, bag });
            }
        }
        order += 1;
    }
}

fn begins(asked: &Asked<'_, '_>, i: usize) -> bool {
    let lens = asked.lens;
    let before = lens.class_before(i, asked.site.start);
    lens.traits(i).has(Traits::BEGINS_NAME)
        && !(lens.class(i) == class::NAME && before == class::NAME)
        && before != class::FIGURE
}

fn ends_name(asked: &Asked<'_, '_>, to: usize) -> bool {
    let (lens, next) = (asked.lens, asked.lens.class_within(to, asked.site.end));
    lens.traits(to - 1).has(Traits::ENDS_NAME) && !(lens.class(to - 1) == class::NAME && next == class::NAME)
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
