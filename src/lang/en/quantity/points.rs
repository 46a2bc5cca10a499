//! Points of what: of a percentage, or of an index.

use super::Expression;
use crate::lang::en::lexicon::INDEX_WORDS;
use crate::lang::en::phrase::find;
use crate::lang::en::view::View;
use crate::metric::Kind;
use crate::number::Decimal;

/// No share moves by so many points.
const MOST: i64 = 60;

/// Points in a passage that speaks of percentages are percentage points (`turnout was 61%, six points lower`), but not where it
/// speaks of an index or a price.
pub(crate) fn tell_points(view: &View<'_>, expressions: &mut [Expression]) {
    let points = |e: &Expression| e.kind == Kind::Points && e.unit == "point";
    if !expressions.iter().any(points) {
        return;
    }
    let relative = expressions.iter().any(|e| e.kind == Kind::Percent);
    let rate = (0..view.len()).any(|k| matches!(view.word(k), "rate" | "rates"));
    let market = |word: &str| matches!(word, "league" | "table") || find(INDEX_WORDS, word).is_some();
    let market = (0..view.len()).any(|k| market(view.word(k)));
    if market || !relative && !rate {
        return;
    }
    // `fell 1.2 per cent, or 94 points, to 7,652`
    let many = Decimal::from(MOST);
    for e in expressions.iter_mut().filter(|e| points(e)) {
        if e.value.high() < many {
            e.unit = "pp".to_owned();
        }
    }
}
