//! Multiples that are changes: `翻一番`, `较去年倍增`, `是去年同期的3倍`.

use std::ops::Range;

use super::Moved;
use crate::lang::zh::link::clause::Clause;
use crate::metric::Direction;

/// A multiple in words that grow (`翻两番`, `近乎翻倍`, `倍增`), or of what was at another time: `是去年同期的3倍`.
///
/// `是平日的1.4倍` and `相当于3倍的面积` compare, and are no change.
pub(super) fn of(clause: &Clause<'_>, periods: &[Range<usize>]) -> Option<Moved> {
    let quote = clause.figure.start..clause.figure.end;
    let grows = quote.clone().find(|&i| {
        clause.chars[i] == '翻'
            || clause.chars[i] == '倍' && clause.chars.get(i + 1) == Some(&'增') && i + 1 < quote.end
    });
    if let Some(i) = grows {
        return Some((Direction::Increase, i..i + 1));
    }
    let of = clause.left.end.checked_sub(1).filter(|&i| clause.left.contains(&i) && clause.chars[i] == '的')?;
    // `去年此时的两倍`
    let then = |w: &[char]| clause.text(&(clause.left.start..of)).ends_with(w);
    if then(&['此', '时']) || then(&['同', '期']) || then(&['同', '时']) {
        return Some((Direction::Increase, of - 2..quote.end));
    }
    let time = periods.iter().find(|p| p.end == of && p.start >= clause.left.start)?;
    Some((Direction::Increase, time.start..quote.end))
}
