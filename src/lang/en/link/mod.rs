//! From quantities to facts: what each figure counts, whose it is, since when, up or down.
//!
//! There is no parser here. A figure has a governor on its left ([`governor`]), noun phrases on either side, and the figures
//! before it; each slot is an ordered list of rules over these, one a file.

mod action;
mod basis;
mod change;
mod governor;
mod indicator;
mod noun_phrase;
mod owner;
mod period;
mod rank;
mod site;
mod time;
#[cfg(feature = "train")]
pub(crate) mod training;
mod words;

pub(crate) use words::{is_calendar, is_function, is_only_verb, is_verb};

use self::indicator::subject_of as indicator_subject;

use self::governor::governor;
use self::noun_phrase::Phrase;
use self::owner::OwnerMemory;
use self::rank::{Asked, Candidates, Lens, Lore, Memory};
use self::site::{Linked, Site};
use super::view::View;
use crate::lang::Draft;
use crate::lang::vote::Ballot;
use crate::metric::{Fact, Quantity, Slot};

/// Tokens looked at on either side of a figure: more than a sentence has that people write, and a bound for endless ones.
const WINDOW: usize = 120;

/// Links each of `quantities`, in their order.
pub(crate) fn link(draft: &Draft<'_>, quantities: &[Quantity]) -> Vec<Fact> {
    let mut facts = Vec::with_capacity(quantities.len());
    let mut ballot = Ballot::default();
    for_each(draft, quantities, |candidates, mut fact| {
        candidates.rank(draft.text, &mut ballot, &mut fact);
        facts.push(fact);
    });
    // Every quantity lies in a passage; should one not, it goes without links.
    if facts.len() != quantities.len() {
        return quantities.iter().cloned().map(Fact::bare).collect();
    }
    facts
}

/// Links every figure by rules, and gives each with its candidates for the ranker.
fn for_each(draft: &Draft<'_>, quantities: &[Quantity], mut take: impl FnMut(Candidates, Fact)) {
    let views: Vec<_> = draft.passages.iter().map(|p| (p.role, View::new(draft.text, p))).collect();
    let lore = Lore::new(&views);
    let mut story = Story::default();
    for (passage, (_, view)) in draft.passages.iter().zip(&views) {
        let first = quantities.partition_point(|q| q.span.start < passage.span.start);
        let behind = quantities.partition_point(|q| q.span.start < passage.span.end);
        link_passage(draft.text, view, &quantities[first..behind], &lore, &mut story, &mut take);
    }
}

/// What goes on from sentence to sentence.
#[derive(Default)]
struct Story {
    owners: OwnerMemory,
    names: Memory,
    /// The figure before, as the rules linked it.
    last: Option<Fact>,
}

fn link_passage(
    text: &str,
    view: &View<'_>,
    quantities: &[Quantity],
    lore: &Lore,
    story: &mut Story,
    take: &mut impl FnMut(Candidates, Fact),
) {
    story.owners.enter(view, text);
    let places: Vec<_> = quantities.iter().map(|q| (view.token_at(q.span.start), view.token_at(q.span.end))).collect();
    let lens = Lens::new(view, places.clone());
    let mut linked: Option<Linked> = None;
    let mut times = period::Times::default();
    // The time that the sentence before goes by: it holds within the passage.
    let mut carried: Option<Slot> = None;
    let (mut sentence, mut k) = (0, 0);
    while sentence < view.len() {
        let sentence_end = view.sentence_end(sentence).max(sentence + 1);
        let mut named = None;
        while k < quantities.len() && places[k].0 < sentence_end {
            let (from, to) = places[k];
            let following = &places[k + 1..];
            let start = sentence.max(from.saturating_sub(WINDOW));
            let end = sentence_end.min(to.saturating_add(WINDOW));
            let next = following.first().map_or(end, |f| f.0.min(end));
            let previous = linked.as_ref().filter(|p| p.sentence == sentence);
            let site = Site { view, text, quantity: &quantities[k], from, to, start, end, previous, following, next };
            let times = times.of(&site);
            let fact = link_one(&site, &mut story.owners, &times);
            let asked = Asked::new(&site, &lens, lore, &fact, story.last.as_ref());
            take(Candidates::new(&asked, &story.names, &times, carried.as_ref()), fact.clone());
            named = fact.period.clone().or(named);
            story.last = Some(fact.clone());
            linked = Some(Linked { to, sentence, fact });
            k += 1;
        }
        carried = named.or(carried);
        story.names.learn(view, sentence, sentence_end);
        sentence = sentence_end;
    }
}

fn link_one(site: &Site<'_, '_>, memory: &mut OwnerMemory, times: &[Phrase]) -> Fact {
    let governor = governor(site);
    let indicator = indicator::indicator(site, &governor);
    let owner = owner::owner(site, &governor, indicator.as_ref(), memory);
    let change = change::change(site, &governor, indicator.as_ref());
    Fact {
        action: action::action(site, &governor).map(Box::new),
        period: period::period(site, times),
        basis: basis::basis(site, change.is_some()).map(Box::new),
        change,
        indicator,
        owner,
        refers_to: None,
        unit_from: None,
        quantity: site.quantity.clone(),
    }
}
