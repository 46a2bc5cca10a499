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
mod site;
mod words;

pub(crate) use words::{is_calendar, is_verb};

use self::indicator::subject_of as indicator_subject;

use self::governor::governor;
use self::owner::OwnerMemory;
use self::site::{Linked, Site};
use super::view::View;
use crate::lang::{Draft, Passage};
use crate::metric::{Fact, Quantity};

/// Tokens looked at on either side of a figure: more than a sentence has that people write, and a bound for endless ones.
const WINDOW: usize = 120;

/// Links each of `quantities`, in their order.
pub(crate) fn link(draft: &Draft<'_>, quantities: &[Quantity]) -> Vec<Fact> {
    let mut memory = OwnerMemory::default();
    let mut facts = Vec::with_capacity(quantities.len());
    for passage in &draft.passages {
        let first = quantities.partition_point(|q| q.span.start < passage.span.start);
        let behind = quantities.partition_point(|q| q.span.start < passage.span.end);
        link_passage(draft.text, passage, &quantities[first..behind], &mut memory, &mut facts);
    }
    // Every quantity lies in a passage; should one not, it goes without links.
    if facts.len() != quantities.len() {
        return quantities.iter().cloned().map(Fact::bare).collect();
    }
    facts
}

fn link_passage(
    text: &str,
    passage: &Passage,
    quantities: &[Quantity],
    memory: &mut OwnerMemory,
    facts: &mut Vec<Fact>,
) {
    let view = View::new(text, passage);
    memory.enter(&view, text);
    let places: Vec<_> = quantities.iter().map(|q| (view.token_at(q.span.start), view.token_at(q.span.end))).collect();
    let mut linked: Option<Linked> = None;
    for (k, quantity) in quantities.iter().enumerate() {
        let (from, to) = places[k];
        let following = &places[k + 1..];
        let sentence = view.sentence_start(from);
        let start = sentence.max(from.saturating_sub(WINDOW));
        let end = view.sentence_end(from).min(to.saturating_add(WINDOW));
        let next = following.first().map_or(end, |f| f.0.min(end));
        let previous = linked.as_ref().filter(|p| p.sentence == sentence);
        let site = Site { view: &view, text, quantity, from, to, start, end, previous, following, next };
        let fact = link_one(&site, memory);
        facts.push(fact.clone());
        linked = Some(Linked { to, sentence, fact });
    }
}

fn link_one(site: &Site<'_, '_>, memory: &mut OwnerMemory) -> Fact {
    let governor = governor(site);
    let indicator = indicator::indicator(site, &governor);
    let owner = owner::owner(site, &governor, indicator.as_ref(), memory);
    Fact {
        action: action::action(site, &governor),
        period: period::period(site),
        change: change::change(site, &governor),
        basis: basis::basis(site),
        indicator,
        owner,
        quantity: site.quantity.clone(),
    }
}
