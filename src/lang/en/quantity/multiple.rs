//! Words that are a multiple by themselves.

use super::Expression;
use crate::lang::en::lexicon::MULTIPLES;
use crate::lang::en::phrase::find;
use crate::lang::en::view::View;
use crate::metric::{Bound, Kind, Standing, Value};
use crate::number::Decimal;

/// `doubled`, `twice as many`, `a tenfold rise`, and `halved`, which is half less.
///
/// `double` before a noun that it describes is no multiple: `a double bed`, `the men's doubles`; nor is `twice` when it counts
/// occasions: `voted twice`.
pub(crate) fn multiple(view: &View<'_>, i: usize) -> Option<Expression> {
    let word = view.word(i);
    // `very different halves` are a noun.
    let noun = word == "halves" && (!view.is_word(i + 1) || matches!(view.word(i + 1), "of" | "were" | "are" | "and"));
    if matches!(word, "halved" | "halving" | "halves") && !noun {
        let percent = Expression { kind: Kind::Percent, unit: "%".into(), ..times(i, Decimal::from(50)) };
        return Some(percent);
    }
    let &(word, factor) = find(MULTIPLES, word)?;
    (compares(view, word, i)).then(|| times(i, Decimal::from(factor)))
}

fn times(i: usize, value: Decimal) -> Expression {
    Expression {
        start: i,
        end: i + 1,
        numeral: (i, i + 1),
        value: Value::Single(value),
        bound: Bound::Exact,
        kind: Kind::Multiple,
        unit: "×".into(),
        standing: Standing::Figure,
    }
}

fn compares(view: &View<'_>, word: &str, i: usize) -> bool {
    let next = view.word(i + 1);
    match word {
        "twice" | "thrice" => matches!(next, "as" | "the" | "its" | "their" | "that" | "what" | "his" | "her" | "this"),
        "double" | "triple" | "treble" | "quadruple" => {
            matches!(
                next,
                "the" | "its" | "their" | "that" | "what" | "last" | "this" | "to" | "in" | "from" | "by" | "since"
            ) || matches!(view.before(i, 1), "to" | "will" | "would" | "could" | "may" | "than" | "nearly" | "almost")
        }
        _ => !view.is_hyphen(i + 1),
    }
}
