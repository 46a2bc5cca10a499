//! For training the ranker: its candidates and their features, as it sees them.

use super::choice::Stage;
use super::ground::{self, Find, Ground};
use super::memory::Memory;
use super::rank::{self, Lore};
use super::scene::Scene;
use crate::lang::Draft;
use crate::lang::training::{Choice, Choices};
use crate::metric::Quantity;
use crate::text::fold_char;

/// The number of cells of a weight table.
pub(crate) const CELLS: usize = rank::CELLS;

/// The candidates for each of `quantities`, in their order.
pub(crate) fn choices(draft: &Draft<'_>, quantities: &[Quantity]) -> Vec<Choices> {
    let grounds = ground::lay_out(draft, quantities);
    let mut memory = Memory::new(&grounds);
    let lore = Lore::new(&grounds);
    let offers = rank::offers(&grounds, &lore);
    let (mut all, mut desk) = (Vec::new(), rank::Desk::new());
    for (passage, ground) in grounds.iter().enumerate() {
        for sentence in &ground.sentences {
            let scene = Scene::new(&grounds, passage, sentence);
            let links = scene.links(&memory);
            let stage = Stage::new(&grounds, &scene, &memory, &lore, &offers);
            let view = stage.view();
            let holders = stage.holders(&view, &[], &mut desk);
            desk.enter(&view);
            for (n, link) in sentence.figures.clone().zip(&links) {
                let things = rank::things(&view, &mut desk, &stage.asked(&view, n, link));
                let owners = rank::owners(&view, &holders, &mut desk, &grounds, &stage.question(n, link));
                let thing = |c: rank::Candidate| choice(draft, &grounds, &scene.find(&c.chars, ""), &c.bag);
                all.push(Choices {
                    indicator: things.into_iter().map(thing).collect(),
                    owner: owners.iter().map(|(find, bag)| choice(draft, &grounds, find, bag)).collect(),
                    period: Vec::new(),
                });
            }
            memory.learn(&scene);
        }
    }
    all
}

fn choice<W: rank::Weights>(draft: &Draft<'_>, grounds: &[Ground<'_>], find: &Find, bag: &rank::Bag<W>) -> Choice {
    let span = grounds[find.passage].view.span(find.chars.start, find.chars.end);
    Choice { words: span.slice(draft.text).to_owned(), cells: bag.cells().to_vec() }
}

/// What is compared of a candidate's words, whatever their script.
pub(crate) fn wording(words: &str) -> Vec<char> {
    rank::wording(&words.chars().map(fold_char).collect::<Vec<_>>()).collect()
}
