//! For training the ranker: its candidates and their features, as it sees them.

use super::ground;
use super::memory::Memory;
use super::rank::{self, Title};
use super::scene::Scene;
use crate::lang::Draft;
use crate::metric::Quantity;

/// The number of cells of a weight table.
pub const CELLS: usize = rank::CELLS;

/// A candidate: its words as the author wrote them, and the cells its features fall into.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The words.
    pub words: String,
    /// The cells.
    pub cells: Vec<u16>,
}

/// The candidates for what each figure counts: one list for each of `quantities`, in their order.
#[must_use]
pub fn things(draft: &Draft<'_>, quantities: &[Quantity]) -> Vec<Vec<Choice>> {
    let grounds = ground::lay_out(draft, quantities);
    let mut memory = Memory::new(&grounds);
    let title = Title::new(&grounds);
    let mut all = Vec::new();
    for (passage, ground) in grounds.iter().enumerate() {
        for sentence in &ground.sentences {
            let scene = Scene::new(&grounds, passage, sentence);
            let mut links = scene.links(&memory);
            scene.each_asked(&mut links, &title, |view, asked, _| {
                let choice = |c: rank::Candidate| Choice {
                    words: ground.view.span(c.chars.start, c.chars.end).slice(draft.text).to_owned(),
                    cells: c.bag.cells().to_vec(),
                };
                all.push(rank::things(view, asked).into_iter().map(choice).collect());
            });
            memory.learn(&scene);
        }
    }
    all
}
