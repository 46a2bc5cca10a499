//! From quantities to facts: what each figure counts, whose it is, since when, up or down, against what.
//!
//! Rules see folded characters only (Simplified, one width), so each is written once for both scripts; what fills a slot is the
//! author's own writing. No rule looks further than its sentence and a capped window, except for owners, which may come from
//! the sentences before and the title.
//!
//! | module | what it finds |
//! |---|---|
//! | [`ground`] | sentences and the figures in them |
//! | [`clause`] | the clause of a figure, left and right of the number |
//! | [`period`] | time expressions, and the one a figure belongs to |
//! | [`basis`] | what a change is against |
//! | [`change`] | whether a figure is a change |
//! | [`indicator`] | what is counted |
//! | [`owner`] | whose it is |
//! | [`action`] | the verb that governs it |
//! | [`rank`] | which of all stretches names what is counted, the rules' answer among them |

mod action;
mod basis;
mod change;
mod choice;
mod clause;
mod fact;
mod ground;
mod indicator;
mod lexicon;
mod marks;
mod memory;
mod owner;
mod period;
mod phrase;
mod rank;
#[cfg(test)]
mod sample;
mod scene;
#[cfg(feature = "train")]
pub(crate) mod training;
mod verb;
mod words;

use choice::Stage;
use memory::Memory;
use scene::Scene;

use crate::lang::Draft;
use crate::metric::{Fact, Quantity};

/// Links each quantity to what it counts: one fact for each, in their order.
pub(crate) fn link(draft: &Draft<'_>, quantities: &[Quantity]) -> Vec<Fact> {
    link_with(draft, quantities, true)
}

/// An owner that is this likely, in percent, may be what a later `全县` stands for.
const SURE: u8 = 70;

/// Links by rules, and lets the ranker choose where `ranked`.
fn link_with(draft: &Draft<'_>, quantities: &[Quantity], ranked: bool) -> Vec<Fact> {
    if quantities.is_empty() {
        return Vec::new();
    }
    let grounds = ground::lay_out(draft, quantities);
    let mut memory = Memory::new(&grounds);
    let lore = rank::Lore::new(&grounds);
    let offers = rank::offers(&grounds, &lore);
    let (mut desk, mut names) = (rank::Desk::new(), owner::Names::default());
    let mut facts = Vec::with_capacity(quantities.len());
    for (passage, ground) in grounds.iter().enumerate() {
        for sentence in &ground.sentences {
            let scene = Scene::new(&grounds, passage, sentence);
            let mut links = scene.links(&memory);
            if ranked {
                Stage::new(&grounds, &scene, &memory, &lore, &offers).rank(&mut links, &mut desk);
            }
            let comes_back = |name: &[char]| lore.comes_back(name);
            for link in &mut links {
                let Some(owner) = &link.owner else { continue };
                let topics = lore.topics.iter().map(|topic| &topic.find);
                link.refers_to = names.behind(&grounds, owner, memory.owners.title.as_ref(), topics, comes_back);
                if link.owner_odds.as_ref().is_none_or(|odds| odds.percent.get() >= SURE) {
                    names.learn(&grounds, owner);
                }
            }
            facts.extend(links.into_iter().map(|l| l.fact(draft, &grounds)));
            memory.learn(&scene);
        }
    }
    in_order_of(quantities, facts)
}

/// One fact for each quantity: one that stands in no passage keeps its slots empty.
fn in_order_of(quantities: &[Quantity], facts: Vec<Fact>) -> Vec<Fact> {
    if facts.len() == quantities.len() {
        return facts;
    }
    let mut facts = facts.into_iter().peekable();
    let fact = |q: &Quantity| facts.next_if(|f| f.quantity.span == q.span).unwrap_or_else(|| Fact::bare(q.clone()));
    quantities.iter().map(fact).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::LanguageId;
    use crate::lang::zh::link::sample::grounds_of;
    use crate::text::Span;

    #[test]
    fn a_quantity_outside_every_passage_keeps_its_slots_empty() {
        let sample = grounds_of("签订[46份]合同，达成[8份]协议。");
        let mut quantities: Vec<Quantity> = sample.facts().into_iter().map(|f| f.quantity).collect();
        quantities[1].span = Span::new(900, 906);
        let facts = link(&Draft::of_lines("签订46份合同，达成8份协议。", LanguageId::ZhHans), &quantities);
        assert_eq!(facts.len(), 2);
        assert!(facts[0].indicator.is_some() && facts[1].indicator.is_none());
    }

    #[test]
    fn empty_text_has_no_facts() {
        assert!(link(&Draft::of_lines("", LanguageId::ZhHans), &[]).is_empty());
    }
}
