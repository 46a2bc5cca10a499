//! A list and its total.

use super::cue::Cue;
use super::extent::Extent;
use super::figure::Figure;
use super::{Note, NoteKind};
use crate::number::Decimal;

/// Figures that a list can have.
const LONGEST: usize = 24;
/// Characters between 其中 and its figure.
const REACH: u8 = 24;
/// Characters between 共 and its figure.
const NEAR: u8 = 10;
/// And where nothing but the word stands before the total.
const AT_ONCE: u8 = 2;

/// Holds a total against the figures that follow or precede it in the same unit.
///
/// - `共签约80个，其中工业项目52个，服务业项目28个` → agrees
/// - `甲区30家、乙区40家，合计70家` → agrees
/// - `甲区30家、乙区40家，合计80家` → differs, it is 70
/// - not: `其中甲区30家、乙区40家`, which need not be all
///
/// It differs only where 合计 or 共计 stands right before the total and everything before it in the sentence is one list.
pub(super) fn note(figures: &[Figure<'_>], at: usize) -> Option<Note> {
    let total = &figures[at];
    if total.is_relative() || !total.is_level() || !total.adds_up() || total.written.is_none() {
        return None;
    }
    following(figures, at).or_else(|| preceding(figures, at))
}

/// The parts come after: behind 其中, a colon, or the word for a total before it.
fn following(figures: &[Figure<'_>], at: usize) -> Option<Note> {
    let total = &figures[at];
    let end = (at + 1 + LONGEST).min(figures.len());
    let near = |f: &&Figure<'_>| f.sentence - total.sentence <= 1 && f.passage == total.passage;
    let list = figures[at + 1..end].iter().take_while(near).count();
    // How the total grew may be said before what it is made of.
    let first = figures[at + 1..at + 1 + list].iter().find(|f| f.is_level() && !f.is_relative())?;
    if !first.lead.within(Cue::Of, REACH) && !total.lead.within(Cue::Total, NEAR) {
        return None;
    }
    let parts = sum(figures, at, (at + 1..at + 1 + list).collect())?;
    Some(Note::agreeing(at, NoteKind::Total, parts))
}

/// The parts come before, and a word says that this is their total.
fn preceding(figures: &[Figure<'_>], at: usize) -> Option<Note> {
    let total = &figures[at];
    if !total.lead.within(Cue::Total, NEAR) {
        return None;
    }
    let start = at.saturating_sub(LONGEST);
    let list = figures[start..at].iter().rev().take_while(|f| f.sentence == total.sentence).count();
    let before: Vec<usize> = (at - list..at).rev().collect();
    if let Some(mut parts) = sum(figures, at, before.clone()) {
        parts.reverse();
        return Some(Note::agreeing(at, NoteKind::Total, parts));
    }
    differing(figures, at, before)
}

/// The first of `parts` that together come to the figure at `total`, at least two of them.
fn sum(figures: &[Figure<'_>], total: usize, parts: Vec<usize>) -> Option<Vec<usize>> {
    let wanted = figures[total].written?;
    let mut so_far: Option<Extent> = None;
    let mut taken = Vec::new();
    for at in parts {
        let part = &figures[at];
        if !part.same_unit(&figures[total]) || !part.is_level() {
            continue;
        }
        // A part that is rounded more than the total says less, and not that it fits.
        let part = part.written?.no_wider_than(wanted)?;
        let next = so_far.map_or(Some(part), |s| s.plus(part))?;
        so_far = Some(next);
        taken.push(at);
        if taken.len() > 1 && next.meets(wanted) {
            return Some(taken);
        }
        if next.low > wanted.high {
            return None;
        }
    }
    None
}

/// All of `parts`, nearest first, are one list, and their sum is another number than the figure at `total`.
fn differing(figures: &[Figure<'_>], total: usize, mut parts: Vec<usize>) -> Option<Note> {
    let said = &figures[total];
    let listed = |&p: &usize| figures[p].same_unit(said) && figures[p].is_level();
    let plain = said.lead.within(Cue::Total, AT_ONCE) && parts.len() > 1 && !said.fact.quantity.unit.is_empty();
    if !plain || !parts.iter().all(listed) || figures[parts[0]].clause != said.clause {
        return None;
    }
    let mut open = Extent { low: Decimal::ZERO, high: Decimal::ZERO };
    let mut expected = Decimal::ZERO;
    for &part in &parts {
        open = open.plus(figures[part].careless?)?;
        expected = expected.plus(figures[part].exact()?)?;
    }
    // A total below one of its parts, or above twice their sum, is the total of something else.
    let exact = said.exact()?;
    let plausible = parts.iter().all(|&p| figures[p].exact().is_some_and(|v| v < exact));
    let in_reach = exact < expected.plus(expected)?;
    parts.reverse();
    let off = !open.meets(said.careless?) && plausible && in_reach;
    off.then(|| Note::differing(total, NoteKind::Total, parts, expected))
}

#[cfg(test)]
mod tests {
    use super::super::tests::notes_of;
    use crate::lang::LanguageId::ZhHans;

    fn totals(text: &str) -> Vec<String> {
        notes_of(ZhHans, text).into_iter().filter(|n| n.contains(" total ")).collect()
    }

    #[test]
    fn parts_behind_their_total_come_to_it() {
        let text = "今年共签约项目80个，其中工业项目52个，服务业项目28个。";
        assert_eq!(totals(text), ["80个 total 52个 28个"]);
    }

    #[test]
    fn parts_before_their_total_come_to_it() {
        assert_eq!(totals("甲区新增企业30家、乙区新增企业40家，合计70家。"), ["70家 total 30家 40家"]);
    }

    #[test]
    fn a_total_that_its_list_does_not_come_to_differs() {
        assert_eq!(totals("甲区新增企业30家、乙区新增企业40家，合计80家。"), ["80家 total 30家 40家 != 70"]);
    }

    #[test]
    fn parts_need_not_be_all() {
        assert!(totals("今年共签约项目80个，其中工业项目52个，服务业项目20个。").is_empty());
    }
}
