//! What later sentences may take over from earlier ones.

use super::ground::{Find, Ground};
use super::scene::Scene;
use super::{owner, period};

/// Owners and times of the sentences before.
pub(crate) struct Memory {
    pub(crate) owners: owner::Known,
    pub(crate) period: Option<Find>,
}

impl Memory {
    /// Begins with what the title tells.
    pub(crate) fn new(grounds: &[Ground<'_>]) -> Self {
        Self { owners: owner::Known { title: owner::of_title(grounds), carried: None }, period: None }
    }

    /// An owner is carried on until another is named; a time only as long as the same owner is spoken of.
    pub(crate) fn learn(&mut self, scene: &Scene<'_, '_>) {
        let last = scene.starts.last().map(|s| scene.find(s, "owner-begins-clause"));
        let time = period::last_of(&scene.periods, scene.ground, scene.passage, scene.sentence);
        if time.is_some() || last.is_some() {
            self.period = time;
        }
        if let Some(owner) = last {
            self.owners.carried = Some(owner);
        }
    }
}
