//! Scores, ratings and levels of an index.

use super::Expression;
use crate::lang::en::lexicon::INDEX_WORDS;
use crate::lang::en::numeral::digits;
use crate::lang::en::phrase::find;
use crate::lang::en::view::View;
use crate::metric::{Bound, Kind, Standing, Value};

/// `4.5/5`, `4.6 out of five`: a rating.
pub(crate) fn score(view: &View<'_>, i: usize) -> Option<Expression> {
    if !view.is_number(i) {
        return None;
    }
    let slash = view.word(i + 1) == "/"
        && view.glued(i + 1)
        && view.glued(i + 2)
        && matches!(view.word(i + 2), "5" | "10" | "20" | "100");
    let of = view.word(i).contains('.')
        && view.word(i + 1) == "out"
        && view.word(i + 2) == "of"
        && matches!(view.word(i + 3), "5" | "10" | "100" | "five" | "ten");
    let number = digits(view, i, false);
    let value = match number {
        Some(n) if of => n.value()?,
        _ if slash => super::super::numeral::parse(view.word(i))?,
        _ => return None,
    };
    Some(Expression {
        start: i,
        end: if slash { i + 3 } else { i + 4 },
        numeral: (i, i + 1),
        value: Value::Single(value),
        bound: Bound::Exact,
        kind: Kind::Score,
        unit: String::new(),
        standing: Standing::Figure,
    })
}

/// Whether a number with decimals is the level of an index: a word for one stands in the sentence before it.
pub(crate) fn is_index_level(view: &View<'_>, e: &Expression) -> bool {
    let level = e.kind == Kind::Count
        && !e.value.low().is_integer()
        && matches!(view.before(e.start, 1), "at" | "to" | "of" | "from");
    level
        && (view.sentence_start(e.start).max(e.start.saturating_sub(40))..e.start)
            .any(|k| view.word(k) == "benchmark" || find(INDEX_WORDS, view.word(k)).is_some())
}
