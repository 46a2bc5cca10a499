//! Figures in the cells of a table, in whatever language: what a cell counts stands at the head of its row and of its column, and so
//! does its unit.
//!
//! ```text
//! 地区 →  发行总额（亿元） →  户数
//! 城东 →  120.5           →  1,204
//! ```
//!
//! `120.5` is twelve billion yuan of bonds issued in Chengdong. Not meant: numbers below `序号`, `Rank` or `Date`, which count nothing.

mod heads;
mod unit;

use super::{Draft, Language, LanguageId, Reading};
use crate::article::{Cell, is_time};
use crate::metric::{Fact, Quantity, Slot, Standing, Value};
use crate::text::lower_case::lower_case;
use crate::text::sort::sort_by_key;
use crate::text::{Mended, Span, fold_char};
use heads::NUMBERING;
use unit::{Heading, spellings};

/// Makes figures of the numbers in `cells`, with the unit at the head of their column.
pub(crate) fn read(reading: &mut Reading, draft: &Draft<'_>, cells: &[Cell], grammar: &dyn Language) {
    let mut found = Vec::new();
    for cell in cells {
        let number = cell.span.slice(draft.text);
        let heading = heading(draft.text, cell);
        if !is_number(number) || numbering(draft, cell) {
            continue;
        }
        let unit = heading.and_then(|h| h.unit);
        let written =
            unit.map(|u| u.slice(draft.text)).filter(|_| number.chars().all(|c| !c.is_alphabetic() && c != '%'));
        if let Some(q) = quantity(number, written, draft.language, grammar) {
            let at = |span: Span<Mended>| Span::new(cell.span.start + span.start, cell.span.start + span.end);
            let whole = written.is_some();
            let (span, numeral) = if whole { (cell.span, cell.span) } else { (at(q.span), at(q.numeral)) };
            found.push(Quantity { span, numeral, standing: Standing::Figure, ..q });
        }
    }
    if found.is_empty() {
        return;
    }
    reading.quantities.retain(|q| !found.iter().any(|f| f.span.overlaps(q.span)));
    reading.traps.retain(|t| !found.iter().any(|f| f.span.overlaps(t.span)));
    reading.quantities.append(&mut found);
    sort_by_key(&mut reading.quantities, |q| q.span.start);
}

/// Fills the slots of the facts that stand in `cells` from the heads of their rows and columns.
///
/// Rule `head-of-column`: what the head of a table's column says counts for every cell below it: `发行总额（亿元）` is what is counted and
/// its unit, `2024` is the period.
///
/// Rule `head-of-row`: what the head of a table's row says counts for every cell behind it: `城东区` is whose the figures are; where the
/// columns are years, or have no heads, it is what is counted.
pub(crate) fn link(facts: &mut [Fact], text: &str, cells: &[Cell]) {
    for fact in facts {
        let at = cells.partition_point(|c| c.span.start <= fact.quantity.span.start);
        let Some(cell) = cells[..at].last().filter(|c| c.span.contains(fact.quantity.span)) else { continue };
        if !is_number(cell.span.slice(text)) {
            continue;
        }
        let column = cell.column.map(|c| Heading::of(text, c));
        let (row_time, column_time) =
            (cell.row.is_some_and(|r| is_time(r.slice(text))), column.is_some_and(|c| is_time(c.name.slice(text))));
        let row = |rule| cell.row.and_then(|r| Slot::read(text, Heading::of(text, r).name, rule));
        let head = |rule| column.and_then(|c| Slot::read(text, c.name, rule));
        (fact.indicator, fact.owner, fact.period) = match (column.is_some(), row_time, column_time) {
            (true, _, true) => (row("head-of-row"), None, head("head-of-column")),
            (true, true, false) => (head("head-of-column"), None, row("head-of-row")),
            (true, false, false) => (head("head-of-column"), row("head-of-row"), None),
            (false, ..) => (row("head-of-row"), None, None),
        };
        fact.action = None;
        if cell.span == fact.quantity.span {
            fact.unit_from = heading(text, cell)
                .and_then(|c| c.unit)
                .and_then(|u| Slot::read(text, u, "head-of-column"))
                .map(Box::new);
        }
    }
}

/// The heading that says the unit: that of the column, or that of the row where columns are times.
fn heading(text: &str, cell: &Cell) -> Option<Heading> {
    let column = cell.column.map(|c| Heading::of(text, c));
    let row = || cell.row.map(|c| Heading::of(text, c)).filter(|h| h.unit.is_some());
    column.filter(|h| h.unit.is_some()).or_else(row).or(column)
}

/// The quantity that a cell states: the only one in it, from its first character to its last.
fn quantity(number: &str, unit: Option<&str>, language: LanguageId, grammar: &dyn Language) -> Option<Quantity> {
    let read = |words: &str| {
        let draft = Draft::of_lines(words, language);
        let mut quantities = grammar.read(&draft).quantities;
        let alone = quantities.len() == 1 && quantities[0].span.len() as usize >= words.trim().len();
        alone.then(|| quantities.swap_remove(0))
    };
    match unit {
        Some(unit) => spellings(number, unit).iter().find_map(|words| read(words)),
        None => read(number).filter(|q| matches!(q.value, Value::Single(_))),
    }
}

fn is_number(cell: &str) -> bool {
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    let others = cell.chars().filter(|c| c.is_alphabetic()).count();
    (1..=15).contains(&digits) && others <= 6 && cell.len() <= 40
}

/// Whether the number is one of an order, a date, the name of a thing.
fn numbering(draft: &Draft<'_>, cell: &Cell) -> bool {
    let Some(head) = cell.column else { return cell.row.is_none() };
    let folded: String = head.slice(draft.text).trim().chars().map(fold_char).collect();
    let folded = lower_case(&folded);
    NUMBERING.iter().any(|&n| n == folded)
}
