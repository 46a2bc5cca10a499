//! A part and its whole.

use super::cue::Cue;
use super::extent::exact;
use super::figure::Figure;
use super::{Note, NoteKind};
use crate::metric::{Bound, Kind};

/// Characters between 其中 and its figure.
const REACH: u8 = 30;
/// Figures between a part and its whole: a rate, a second thing that is counted.
const BETWEEN: usize = 3;
/// Two figures with no more between them stand in a list.
const LISTED: usize = 8;

/// Links the figure behind 其中, *including*, *of which* to the figure before that is counted in the same unit; a part that is
/// greater than its whole differs.
///
/// - `备案人才项目11个，其中省级4个` → 4 is a part of 11
/// - `新增企业18家，其中高新技术企业20家` → 20 differs, it should be no more than 18
/// - not: `其中10亿元以上项目17个`, where 10 is the size of the projects; `死亡2人、受伤11人，其中3人`, where the whole is a list
///
/// 其中 is how Chinese reports go from a sum to what it is made of; a part that exceeds its whole is a slip of the pen or of the
/// copying.
pub(super) fn note(figures: &[Figure<'_>], at: usize) -> Option<Note> {
    let whole = whole_of(figures, at)?;
    let (part, of) = (&figures[at].fact.quantity, &figures[whole].fact.quantity);
    if part.value.low() <= of.value.low() {
        return Some(Note::agreeing(at, NoteKind::Part, vec![whole]));
    }
    let exact = exact(part).and(exact(of))?;
    // A sum of money may be netted off, a measure be of another dimension; only things that are counted are surely not more.
    let counted = part.kind == Kind::Count && !part.unit.is_empty();
    let beside = whole + 1 == at && figures[whole].sentence == figures[at].sentence;
    (counted && beside).then(|| Note::differing(at, NoteKind::Part, vec![whole], exact))
}

/// The figure that the one at `at` is said to be a part of.
pub(super) fn whole_of(figures: &[Figure<'_>], at: usize) -> Option<usize> {
    let part = &figures[at];
    let sized = matches!(part.fact.quantity.bound, Bound::AtLeast | Bound::AtMost | Bound::Under | Bound::Range);
    if sized || part.is_relative() || !part.is_level() {
        return None;
    }
    if part.of_them {
        let whole = at.checked_sub(1)?;
        let said = figures[whole].sentence == part.sentence && is_whole(&figures[whole], part);
        return (said && part.fact.quantity.value.low() <= figures[whole].fact.quantity.value.low()).then_some(whole);
    }
    let opener = if part.lead.within(Cue::Of, REACH) { at } else { behind_a_size(figures, at)? };
    let first = opener.saturating_sub(BETWEEN);
    let whole = (first..opener).rev().find(|&w| is_whole(&figures[w], part))?;
    let near = figures[opener].sentence - figures[whole].sentence <= 1 && figures[whole].passage == part.passage;
    let only_rates = figures[whole + 1..opener].iter().all(Figure::is_relative);
    let (p, w) = (&part.fact.quantity, &figures[whole].fact.quantity);
    // Where things are counted without a classifier, anything is counted alike.
    let wordless = p.unit.is_empty() && (whole + 1 < opener || p.value.low() > w.value.low());
    let across = figures[opener].sentence != figures[whole].sentence && !only_rates;
    (near && !wordless && !across && !ends_a_list(figures, whole)).then_some(whole)
}

/// 其中 may come before the size of what is counted: `其中10亿元以上项目17个`.
fn behind_a_size(figures: &[Figure<'_>], at: usize) -> Option<usize> {
    let before = &figures[at.checked_sub(1)?];
    let sized = matches!(before.fact.quantity.bound, Bound::AtLeast | Bound::AtMost | Bound::Under | Bound::Range);
    let close = figures[at].gap <= LISTED && before.sentence == figures[at].sentence;
    (sized && close && before.lead.within(Cue::Of, REACH)).then_some(at - 1)
}

fn is_whole(whole: &Figure<'_>, part: &Figure<'_>) -> bool {
    let open = matches!(whole.fact.quantity.bound, Bound::Range | Bound::Order | Bound::AtMost);
    whole.same_unit(part) && whole.is_level() && !open && whole.adds_up() && part.adds_up()
}

/// Whether the figure is the last of several that are counted alike: then the whole may be their sum.
fn ends_a_list(figures: &[Figure<'_>], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|b| &figures[b]) else { return false };
    let figure = &figures[at];
    before.sentence == figure.sentence && before.same_unit(figure) && figure.gap <= LISTED
}

#[cfg(test)]
mod tests {
    use super::super::tests::notes_of;
    use crate::lang::LanguageId::{En, ZhHans};

    #[test]
    fn what_follows_of_which_is_a_part() {
        assert_eq!(notes_of(ZhHans, "备案人才项目11个，其中省级项目4个。"), ["4个 part 11个"]);
        assert_eq!(notes_of(En, "The firm hired 85 engineers, twelve of them women."), ["twelve part 85"]);
    }

    #[test]
    fn a_part_greater_than_its_whole_differs() {
        assert_eq!(notes_of(ZhHans, "新增企业18家，其中高新技术企业20家。"), ["20家 part 18家 != 18"]);
    }

    #[test]
    fn the_size_of_what_is_counted_is_no_part() {
        let text = "签约项目126个，总投资480亿元，其中10亿元以上项目17个。";
        assert_eq!(notes_of(ZhHans, text), ["17个 part 126个"]);
    }

    #[test]
    fn behind_a_list_the_whole_is_not_known() {
        assert!(notes_of(ZhHans, "事故造成2人死亡、11人受伤，其中3人重伤。").is_empty());
    }
}
