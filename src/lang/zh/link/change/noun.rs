//! Nouns that name a rate of change: `增速8.5%`, `5%的跌幅`.

use std::sync::LazyLock;

use super::{Limit, Moved, verb};
use crate::lang::zh::link::clause::Clause;
use crate::lang::zh::link::lexicon::RATES;
use crate::lang::zh::link::words::Words;
use crate::metric::{Direction, Value};

static NOUNS: LazyLock<Words<(Direction, Limit)>> =
    LazyLock::new(|| Words::new(RATES.iter().map(|&(word, direction)| (word, (direction, Limit::Any)))));

/// A rate of change given as a level: `增速8.5%`, `跌幅收窄至2%`. Below zero it fell: `增速为-0.9%`.
pub(super) fn before(clause: &Clause<'_>) -> Option<Moved> {
    let text = clause.text(&clause.whole);
    let (at, len, direction) = (0..text.len()).rev().find_map(|i| {
        let (len, (direction, _)) = NOUNS.begin(&text[i..])?;
        Some((clause.whole.start + i, len, direction))
    })?;
    let negative = matches!(clause.figure.quantity.value, Value::Single(v) if v.is_negative());
    Some((if negative { Direction::Decrease } else { direction }, at..at + len))
}

/// `5%的增长`, `3%的跌幅`, `录得5%增长`
pub(super) fn after(clause: &Clause<'_>) -> Option<Moved> {
    let text = clause.text(&clause.right);
    let skip = text.iter().take_while(|&&c| c == '的' || c == ' ').count();
    let rest = &text[skip..];
    let recorded = || {
        let left = clause.text(&clause.left);
        left.ends_with(&['录', '得']) || left.ends_with(&['实', '现']) || left.ends_with(&['取', '得'])
    };
    let verb = || verb::begin(rest).filter(|&(len, _)| (skip > 0 || recorded()) && len == rest.len());
    let noun = NOUNS.begin(rest).map(|(len, (direction, _))| (len, direction));
    let (len, direction) = noun.or_else(verb)?;
    let start = clause.right.start + skip;
    Some((direction, start..start + len))
}
