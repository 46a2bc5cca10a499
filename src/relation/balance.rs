//! What one amount exceeds another by: a trade balance.

use super::cue::Cue;
use super::figure::Figure;
use super::{Note, NoteKind};

/// Characters between 逆差 and its figure.
const REACH: u8 = 14;
/// Figures before it among which the two are looked for.
const WINDOW: usize = 6;

/// Holds a surplus or a deficit against the two amounts before it.
///
/// - `进口5121亿美元，出口1846亿美元，逆差3275亿美元` → agrees
/// - not: `顺差扩大12%`, which is no amount; a balance whose amounts are not both there: silent
///
/// That it differs is never said: which two amounts are meant, the words leave open.
pub(super) fn note(figures: &[Figure<'_>], at: usize) -> Option<Note> {
    let balance = &figures[at];
    if !balance.lead.within(Cue::Balance, REACH) || balance.digits < 2 {
        return None;
    }
    let written = balance.written?;
    let fit = |f: &&usize| figures[**f].same_unit(balance) && figures[**f].is_level();
    let before: Vec<usize> = (at.saturating_sub(WINDOW)..at).collect();
    let before: Vec<usize> = before.iter().filter(fit).copied().collect();
    for (n, &second) in before.iter().enumerate().rev() {
        for &first in before[..n].iter().rev() {
            let (Some(a), Some(b)) = (figures[first].written, figures[second].written) else { continue };
            let gap = if a.low < b.low { b.minus(a) } else { a.minus(b) };
            if gap.is_some_and(|g| g.meets(written)) {
                return Some(Note::agreeing(at, NoteKind::Balance, vec![first, second]));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::tests::notes_of;
    use crate::lang::LanguageId::ZhHans;

    #[test]
    fn a_balance_is_the_difference_of_what_came_before() {
        let text = "进口集成电路5121亿美元，出口1846亿美元，由此产生的贸易逆差达到3275亿美元。";
        assert_eq!(notes_of(ZhHans, text), ["3275亿美元 balance 5121亿美元 1846亿美元"]);
    }

    #[test]
    fn a_balance_of_other_amounts_is_left_alone() {
        assert!(notes_of(ZhHans, "进口5121亿美元，出口1846亿美元，贸易逆差1000亿美元。").is_empty());
    }
}
