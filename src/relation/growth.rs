//! A level, the level before, and the growth between them.

use super::cue::Cue;
use super::extent::Extent;
use super::figure::Figure;
use super::pair::{Pair, pair_beside};
use super::{Note, NoteKind};
use crate::metric::{Direction, Kind};
use crate::number::Decimal;

/// Characters between *over* and the level that it leads to.
const CLOSE: u8 = 6;

/// Holds a growth rate against the two levels, or the level and the amount, that stand beside it.
///
/// - `收入1518.6亿元，比2017年的1250.3亿元增长21.5%` → agrees
/// - `由62份精简到23份，减少62.9%` → agrees
/// - `rose 12% to $3.4bn, from $3.0bn` → differs, it is 13.3 %
/// - not: `收入30亿元，增长5%；利润4亿元`, where the second amount is another thing's
///
/// It differs only where the words say which level came first (由…至…, 比…, *from … to …*).
pub(super) fn note(figures: &[Figure<'_>], at: usize) -> Option<Note> {
    let rate = &figures[at];
    let direction = rate.direction().filter(|_| rate.fact.quantity.kind == Kind::Percent)?;
    let said = rate.written?;
    if let Some((pair, beside)) = pair_beside(figures, at).filter(|(p, _)| !figures[p.old].is_relative()) {
        // Where the words do not say which came first, the direction does.
        let turned = Pair { old: pair.new, new: pair.old, ..pair };
        for Pair { old, new, said: sure } in if pair.said { vec![pair] } else { vec![pair, turned] } {
            let fits = growth(figures[old].written, figures[new].written, direction).is_some_and(|g| g.meets(said));
            if fits {
                return Some(Note::agreeing(at, NoteKind::Growth, vec![old, new]));
            }
            if sure && beside {
                return differing(figures, at, old, new, direction);
            }
        }
    }
    around(figures, at, direction).or_else(|| by_amount(figures, at, direction))
}

/// The rate stands between its levels: `$413m, a 64% rise over the $252m of 2023`.
fn around(figures: &[Figure<'_>], at: usize, direction: Direction) -> Option<Note> {
    let (new, old) = (at.checked_sub(1)?, at + 1);
    let (a, b) = (&figures[new], figures.get(old)?);
    let alike = a.clause == b.clause && a.same_unit(b) && a.is_level() && b.is_level() && !a.is_relative();
    let said = b.lead.within(Cue::Than, CLOSE) || b.lead.within(Cue::From, CLOSE);
    let grown = growth(b.written, a.written, direction)?;
    (alike && said && grown.meets(figures[at].written?)).then(|| Note::agreeing(at, NoteKind::Growth, vec![old, new]))
}

/// A level and the amount it grew by, side by side: `113亿元，比上年增加13亿元，增长13%`.
fn by_amount(figures: &[Figure<'_>], at: usize, direction: Direction) -> Option<Note> {
    let (level, amount) = (at.checked_sub(2)?, at - 1);
    let (l, a) = (&figures[level], &figures[amount]);
    let fits = l.clause == figures[at].clause && l.same_unit(a) && l.is_level() && a.direction() == Some(direction);
    let old = match direction {
        Direction::Increase => l.written?.minus(a.written?)?,
        Direction::Decrease => l.written?.plus(a.written?)?,
    };
    let percent = a.written?.percent_of(old)?;
    (fits && percent.meets(figures[at].written?)).then(|| Note::agreeing(at, NoteKind::Growth, vec![level, amount]))
}

/// By how many per cent `new` is more, or less, than `old`.
fn growth(old: Option<Extent>, new: Option<Extent>, direction: Direction) -> Option<Extent> {
    let (old, new) = (old?, new?);
    let percent = new.percent_of(old)?;
    let all = Extent { low: Decimal::from(100), high: Decimal::from(100) };
    let grown = match direction {
        Direction::Increase => percent.minus(all)?,
        Direction::Decrease => all.minus(percent)?,
    };
    // A change of the other direction is none of this one, however small.
    (!grown.high.is_negative()).then_some(grown)
}

fn differing(figures: &[Figure<'_>], at: usize, old: usize, new: usize, direction: Direction) -> Option<Note> {
    let is = growth(figures[old].careless, figures[new].careless, direction)?;
    if is.meets(figures[at].careless?) {
        return None;
    }
    let exact = |i: usize| figures[i].exact().map(|v| Extent { low: v, high: v });
    let expected = growth(exact(old), exact(new), direction)?.low.rounded(1)?;
    Some(Note::differing(at, NoteKind::Growth, vec![old, new], expected))
}

#[cfg(test)]
mod tests {
    use super::super::tests::notes_of;
    use crate::lang::LanguageId::{En, ZhHans};

    #[test]
    fn growth_agrees_with_the_levels_beside_it() {
        let text = "销售收入1518.6亿元，比2017年的1250.3亿元增长21.5%。";
        assert_eq!(notes_of(ZhHans, text), ["21.5% growth 1250.3亿元 1518.6亿元"]);
        assert_eq!(notes_of(En, "Sales rose 13% to $3.4bn from $3.0bn."), ["13% growth $3.0bn $3.4bn"]);
    }

    #[test]
    fn growth_agrees_with_the_amount_beside_it() {
        let text = "营业收入113亿元，比上年增加13亿元，增长13%。";
        assert_eq!(notes_of(ZhHans, text), ["13% growth 113亿元 13亿元"]);
    }

    #[test]
    fn growth_that_the_levels_do_not_bear_out_differs() {
        let text = "员工由200人增加到300人，增长60%。";
        assert_eq!(notes_of(ZhHans, text), ["60% growth 200人 300人 != 50"]);
    }

    #[test]
    fn levels_of_different_things_say_nothing() {
        assert!(notes_of(ZhHans, "营业收入30亿元，利润4亿元，增长5%。").is_empty());
    }
}
