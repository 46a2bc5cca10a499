//! Two levels and the amount between them.

use super::extent::Extent;
use super::figure::Figure;
use super::pair::{Pair, pair_beside};
use super::{Note, NoteKind};
use crate::metric::Kind;
use crate::number::Decimal;

/// Holds an amount that something changed by against the two levels beside it.
///
/// - `由4500元减少到3750元，少拿750元` → agrees
/// - `投票率38.9%，比上届的66.1%下降27.2个百分点` → agrees
/// - `由30%提高到45%，提高10个百分点` → differs, it is 15 points
/// - not: `新增20家，达到80家`, where the level before is not stated
///
/// The levels must be said to be before and after (由…至…, 比…, *from … to …*): small numbers fit each other by chance.
pub(super) fn note(figures: &[Figure<'_>], at: usize) -> Option<Note> {
    let amount = &figures[at];
    let (Pair { old, new, said }, beside) = pair_beside(figures, at)?;
    let (a, b) = (&figures[old], &figures[new]);
    if !said || !measures(amount, a) {
        return None;
    }
    let scale = if amount.fact.quantity.unit == "bp" { Decimal::new(1, -2)? } else { Decimal::ONE };
    if between(a.written?, b.written?)?.meets(amount.written?.times(scale)?) {
        return Some(Note::agreeing(at, NoteKind::Difference, vec![old, new]));
    }
    let off = !between(a.careless?, b.careless?)?.meets(amount.careless?.times(scale)?);
    let directed = amount.direction().is_some() && scale == Decimal::ONE;
    let (low, high) = (a.exact()?.min(b.exact()?), a.exact()?.max(b.exact()?));
    let expected = high.minus(low)?;
    (off && beside && directed).then(|| Note::differing(at, NoteKind::Difference, vec![old, new], expected))
}

/// Whether `amount` is counted in what lies between two levels like `level`.
fn measures(amount: &Figure<'_>, level: &Figure<'_>) -> bool {
    match level.fact.quantity.kind {
        Kind::Percent => matches!(amount.fact.quantity.unit.as_str(), "pp" | "bp"),
        Kind::Points | Kind::Multiple => false,
        _ => amount.same_unit(level),
    }
}

/// What lies between two levels, without its sign.
fn between(a: Extent, b: Extent) -> Option<Extent> {
    if a.low < b.low { b.minus(a) } else { a.minus(b) }
}

#[cfg(test)]
mod tests {
    use super::super::tests::notes_of;
    use crate::lang::LanguageId::ZhHans;

    #[test]
    fn an_amount_agrees_with_the_levels_beside_it() {
        let text = "利息将由4500元减少到3750元，减少750元。";
        assert_eq!(notes_of(ZhHans, text), ["750元 difference 4500元 3750元"]);
        let text = "投票率38.9%，比上届的66.1%下降27.2个百分点。";
        assert_eq!(notes_of(ZhHans, text), ["27.2个百分点 difference 66.1% 38.9%"]);
    }

    #[test]
    fn an_amount_that_the_levels_do_not_bear_out_differs() {
        let text = "覆盖率由30%提高到45%，提高10个百分点。";
        assert_eq!(notes_of(ZhHans, text), ["10个百分点 difference 30% 45% != 15"]);
    }

    #[test]
    fn a_level_and_what_was_added_say_nothing() {
        assert!(notes_of(ZhHans, "新增企业20家，总数达到80家，另有60家在建。").is_empty());
    }
}
