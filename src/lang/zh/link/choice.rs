//! The ranker's say: of all candidates, what each figure counts and whose it is.

use std::ops::Range;

use super::clause::Clause;
use super::fact::{Link, Odds};
use super::ground::Ground;
use super::memory::Memory;
use super::rank::{self, Asked, Desk, Holder, Lore, Offer, Question, Search, View};
use super::scene::Scene;

/// An owner that is less likely than this, in percent, is looked at again beside those of the figures around it.
const UNSURE: u8 = 50;

/// A sentence whose figures rules have linked, ready for the ranker.
pub(crate) struct Stage<'a, 'g, 'q> {
    grounds: &'g [Ground<'q>],
    scene: &'a Scene<'g, 'q>,
    memory: &'a Memory,
    lore: &'a Lore,
    offers: &'a [Offer],
    figures: Vec<Range<usize>>,
}

impl<'a, 'g, 'q> Stage<'a, 'g, 'q> {
    /// Sets the stage for a sentence.
    pub(crate) fn new(
        grounds: &'g [Ground<'q>],
        scene: &'a Scene<'g, 'q>,
        memory: &'a Memory,
        lore: &'a Lore,
        offers: &'a [Offer],
    ) -> Self {
        Self { grounds, scene, memory, lore, offers, figures: scene.places() }
    }

    /// Lets the ranker choose, the rules' answers being among its candidates.
    pub(crate) fn rank(&self, links: &mut [Link<'q>], desk: &mut Desk) {
        if links.is_empty() {
            return;
        }
        let view = self.view();
        desk.enter(&view);
        for (n, link) in self.scene.sentence.figures.clone().zip(&mut *links) {
            if let Some(outcome) = rank::thing(&view, desk, &self.asked(&view, n, link)) {
                let find = |chars: &Range<usize>| self.scene.find(chars, "ranked-first");
                let agreed = link.indicator.as_ref().is_some_and(|f| f.chars == outcome.winner);
                if !agreed {
                    link.indicator = Some(find(&outcome.winner));
                }
                let rivals = outcome.rivals.map(|rival| rival.map(|(chars, percent)| (find(&chars), percent)));
                link.indicator_odds = Some(Odds { percent: outcome.percent, rivals });
            }
        }
        let holders = self.holders(&view, &self.scene.starts, desk);
        let passage = self.scene.passage;
        for (n, link) in self.scene.sentence.figures.clone().zip(&mut *links) {
            let asked = self.question(n, link);
            let Some(outcome) = rank::owner(&view, &holders, desk, self.grounds, passage, &asked) else {
                continue;
            };
            let find = outcome.winner;
            link.owner = Some(match &link.owner {
                Some(rule) if rule.is_at(&find) => rule.clone(),
                _ => find,
            });
            link.owner_odds = Some(Odds { percent: outcome.percent, rivals: outcome.rivals });
        }
        Self::settle(links);
    }

    /// Rule `owner-of-figure-beside`: where it is unsure whose a figure is, and the figure beside it in the sentence has one of the others that
    /// came near, it is that one's: in `科技团`对接校地企352家次，达成协议19份 one owner has both. Not where the ranker is sure.
    fn settle(links: &mut [Link<'q>]) {
        for n in 0..links.len() {
            let beside =
                [n.checked_sub(1), Some(n + 1)].into_iter().flatten().filter_map(|m| links.get(m)?.owner.clone());
            let beside: Vec<_> = beside.collect();
            let link = &mut links[n];
            let (Some(owner), Some(odds)) = (&mut link.owner, &mut link.owner_odds) else { continue };
            if odds.percent.get() >= UNSURE || beside.iter().any(|b| b.is_at(owner)) {
                continue;
            }
            let near = odds.rivals.iter_mut().flatten().find(|(rival, _)| beside.iter().any(|b| b.is_at(rival)));
            if let Some((rival, percent)) = near {
                std::mem::swap(rival, owner);
                std::mem::swap(percent, &mut odds.percent);
                owner.rule = "owner-of-figure-beside";
            }
        }
    }

    /// The sentence as the ranker sees it.
    pub(crate) fn view(&self) -> View<'_> {
        let scene = self.scene;
        View::new(scene.ground.chars(), scene.sentence.chars.clone(), &scene.periods, &self.figures)
    }

    /// The question what figure `n` of the passage counts.
    pub(crate) fn asked(&self, view: &View<'_>, n: usize, link: &Link<'_>) -> Asked<'_> {
        let clause = Clause::new(self.scene.ground, self.scene.sentence, n);
        let hint = link.indicator.as_ref().map(|f| (&f.chars, f.rule));
        Asked::new(view, &clause, link.change.is_some(), hint, self.lore)
    }

    /// The candidates for the owners of the sentence's figures, with the names that rules found to begin clauses.
    pub(crate) fn holders<'v>(
        &'v self,
        view: &View<'v>,
        starts: &'v [Range<usize>],
        desk: &mut Desk,
    ) -> Vec<Holder<'v>> {
        let search = Search {
            grounds: self.grounds,
            passage: self.scene.passage,
            lore: self.lore,
            offers: self.offers,
            starts,
            earlier: &self.memory.recent,
            title: self.memory.owners.title.as_ref(),
        };
        rank::holders(view, &search, desk)
    }

    /// The question whose figure `n` of the passage is.
    pub(crate) fn question<'l>(&'l self, n: usize, link: &'l Link<'_>) -> Question<'l> {
        let figure = self.scene.ground.figures[n];
        let thing = link.indicator.as_ref().filter(|f| f.passage == self.scene.passage).map(|f| f.chars.clone());
        Question {
            figure: figure.start..figure.end,
            sort: rank::sort_of(figure.quantity.kind, &figure.quantity.unit),
            changes: link.change.is_some(),
            thing,
            hint: link.owner.as_ref(),
            starts: &self.scene.starts,
        }
    }
}
