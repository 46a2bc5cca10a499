//! What later sentences may take over from earlier ones.

use super::ground::{Find, Ground};
use super::scene::Scene;
use super::{owner, period};

/// Owners and times of the sentences before.
pub(crate) struct Memory {
    pub(crate) owners: owner::Known,
    pub(crate) period: Option<Find>,
    /// Owners that began clauses, the last first, and how many sentences ago.
    pub(crate) recent: Vec<(Find, usize)>,
}

/// Owners remembered for the ranker.
const MOST_RECENT: usize = 6;

impl Memory {
    /// Begins with what the title tells.
    pub(crate) fn new(grounds: &[Ground<'_>]) -> Self {
        Self {
            owners: owner::Known { title: owner::of_title(grounds), carried: None },
            period: None,
            recent: Vec::new(),
        }
    }

    /// An owner is carried on until another is named; a time only as long as the same owner is spoken of.
    pub(crate) fn learn(&mut self, scene: &Scene<'_, '_>) {
        let last = scene.starts.last().map(|s| scene.find(s, "owner-begins-clause"));
        let time = period::last_of(&scene.periods, scene.ground, scene.passage, scene.sentence);
        if time.is_some() || last.is_some() {
            self.period = time;
        }
        for (_, ago) in &mut self.recent {
            *ago += 1;
        }
        for start in &scene.starts {
            self.recent.insert(0, (scene.find(start, "owner-begins-clause"), 1));
        }
        self.recent.truncate(MOST_RECENT);
        if let Some(owner) = last {
            self.owners.carried = Some(owner);
        }
    }
}
