//! Reading the quantities of Chinese text, and what only looks like one.
//!
//! One pass over the folded characters of each passage stops where a number can begin. There it asks, in this order, whether the
//! place is a trap ([`trap`]), a share or a multiple in words ([`share`], [`slashed`], [`multiple`]), two
//! numbers against each other ([`versus`]), or a number ([`numeral`]) with or without
//! a second half ([`range`]) and a unit ([`measure`], [`unitless`], [`spoken`]). What stands behind and before is then taken in ([`tail`],
//! [`currency`], [`bound`]), lists share their unit ([`neighbours`]), and durations are judged ([`duration`]).

mod bound;
mod compound;
mod cue;
mod currency;
mod digits;
mod duration;
mod expression;
mod line;
mod lone;
mod measure;
mod multiple;
mod neighbours;
mod numeral;
mod range;
mod scan;
mod share;
mod slashed;
mod special;
mod spoken;
mod table;
mod tables;
mod tail;
mod tight;
mod trap;
mod unit;
mod unitless;
mod versus;
mod words;

use super::view::normalise;
use crate::lang::{Draft, Reading};
use crate::metric::{Quantity, Standing, Trap};
use crate::text::Folded;
use crate::text::sort::sort_by_key;
use expression::{Doubt, Expression, UnitName};
use line::{Line, Memo};
use scan::Scan;
use table::Table;
use tight::Tight;

/// Reads every quantity of the draft, and what only looks like one.
pub(super) fn read(draft: &Draft<'_>) -> Reading {
    let home = currency::home_currency(draft);
    let mut reading = Reading::default();
    let mut table = Table::default();
    for passage in &draft.passages {
        let folded = passage.folded(draft.text);
        let view = normalise(folded.clone());
        let memo = Memo::default();
        let line = Line::with_memo(view.chars(), &memo);
        let written = folded.chars();
        let mut found = lone::read(written).unwrap_or_else(|| scan(line, home == "TWD"));
        table.passage(line, written, &mut found.expressions);
        let place = Place { text: draft.text, view: &view, home };
        reading.quantities.extend(found.expressions.iter().map(|e| place.quantity(e)));
        let mut traps: Vec<Trap> =
            found.traps.iter().map(|t| Trap { span: view.span(t.start, t.end), reason: t.reason }).collect();
        sort_by_key(&mut traps, |t| t.span);
        reading.traps.append(&mut traps);
    }
    reading
}

/// What a passage holds, read without the spaces around its digits.
fn scan(line: Line<'_>, roc: bool) -> Scan {
    let Some(tight) = Tight::new(line.chars()) else { return Scan::run(line, roc) };
    let memo = Memo::default();
    let mut found = Scan::run(Line::with_memo(tight.chars(), &memo), roc);
    tight.restore(&mut found);
    found
}

/// Where expressions of a passage stand, and the money there.
struct Place<'a> {
    text: &'a str,
    view: &'a Folded,
    home: &'static str,
}

impl Place<'_> {
    fn quantity(&self, e: &Expression) -> Quantity {
        let unit = match &e.unit {
            UnitName::None => String::new(),
            UnitName::Code(code) => (*code).to_owned(),
            UnitName::Text(code) => code.clone(),
            UnitName::Local => self.home.to_owned(),
            UnitName::Dollar => currency::dollar(self.home).to_owned(),
            UnitName::Written(start, end) => self.view.span(*start, *end).slice(self.text).to_owned(),
        };
        Quantity {
            span: self.view.span(e.start, e.end),
            numeral: self.view.span(e.numeral.0, e.numeral.1),
            value: e.value,
            bound: e.bound,
            kind: e.kind,
            unit,
            standing: if e.is_figure() { Standing::Figure } else { Standing::Bare },
        }
    }
}

impl Expression {
    fn trap(&self) -> Option<trap::Trapped> {
        match self.doubt {
            Some(Doubt::Trap(reason)) => Some(trap::Trapped { start: self.start, end: self.end, reason }),
            _ => None,
        }
    }
}
