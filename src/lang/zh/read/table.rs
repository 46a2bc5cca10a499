//! Tables whose head names the unit once: `单位：亿元` over rows of bare numbers.

use super::cue::Cue;
use super::expression::{Doubt, Expression, UnitName};
use super::line::{Line, is_han};
use super::unit::{self, Meaning};
use crate::metric::Kind;
use crate::number::{read_han, read_multipliers};

/// The unit that the head of a table gives to its numbers, and the columns that hold percentages.
///
/// `（单位：亿元）` and then rows such as `营业总收入 46.82 41.05`, or one cell a line. A column headed `同比` or `增幅` is one of
/// percentages. A sentence ends the table.
#[derive(Debug, Default)]
pub(super) struct Table {
    unit: Option<HeadUnit>,
    /// The heads of the columns, and whether they are complete.
    heads: Vec<bool>,
    complete: bool,
    /// Cells seen, where each stands on a line of its own.
    cells: usize,
}

#[derive(Clone, Debug)]
struct HeadUnit {
    kind: Kind,
    name: UnitName,
    power: i32,
}

/// A cell is not longer than this.
const LONGEST_CELL: usize = 20;

impl Table {
    /// Reads the next passage: takes a unit from it, or gives the unit to its bare numbers.
    pub(super) fn passage(&mut self, line: Line<'_>, written: &[char], expressions: &mut [Expression]) {
        if let Some(unit) = head_unit(line) {
            *self = Self { unit: Some(unit), ..Self::default() };
            return;
        }
        if self.unit.is_none() {
            return;
        }
        if written.iter().any(|c| matches!(c, '。' | '，' | '；' | '！' | '？')) {
            *self = Self::default();
            return;
        }
        let cells: Vec<(usize, usize)> = split_cells(written);
        if cells.len() > 1 { self.row(written, &cells, expressions) } else { self.cell(written, expressions) }
    }

    fn row(&mut self, written: &[char], cells: &[(usize, usize)], expressions: &mut [Expression]) {
        if self.heads.is_empty() {
            self.heads = cells.iter().map(|&(a, b)| is_percent_head(&written[a..b])).collect();
            if expressions.iter().all(|e| e.doubt != Some(Doubt::Bare)) {
                return;
            }
        }
        for e in expressions.iter_mut() {
            let column = cells.iter().position(|&(a, b)| a == e.start && e.end == b);
            if let Some(column) = column.filter(|c| *c > 0) {
                self.give(e, column);
            }
        }
    }

    fn cell(&mut self, written: &[char], expressions: &mut [Expression]) {
        let number = expressions.first().filter(|e| e.start == 0 && e.end == written.len()).is_some();
        if written.len() > LONGEST_CELL {
            return;
        }
        if !number && !self.complete {
            self.heads.push(is_percent_head(written));
        } else if number && !self.complete {
            // The last word was the name of the first row.
            self.heads.pop();
            (self.complete, self.cells) = (true, 1);
        }
        if self.complete {
            let column = self.cells.checked_rem(self.heads.len()).unwrap_or_default();
            if let Some(e) = expressions.first_mut().filter(|_| number) {
                self.give(e, column);
            }
            self.cells += 1;
        }
    }

    fn give(&self, e: &mut Expression, column: usize) {
        let Some(unit) = self.unit.as_ref().filter(|_| e.unit == UnitName::None && e.doubt == Some(Doubt::Bare)) else {
            return;
        };
        if self.heads.get(column).copied().unwrap_or_default() {
            (e.kind, e.unit, e.doubt) = (Kind::Percent, UnitName::Code("%"), None);
        } else {
            e.shift(unit.power);
            (e.kind, e.unit, e.doubt) = (unit.kind, unit.name.clone(), None);
        }
    }
}

/// The unit behind `单位：`.
fn head_unit(line: Line<'_>) -> Option<HeadUnit> {
    let at = (0..line.len().min(200)).find(|&i| line.starts(i, "单位："))? + 3;
    let at = ["人民币"].iter().find(|w| line.starts(at, w)).map_or(at, |w| at + w.chars().count());
    let magnitude = read_han(line.chars(), at).filter(|n| n.high.is_none());
    let (from, power) = match magnitude {
        Some(n) => (n.end, n.power),
        None => read_multipliers(line.chars(), at),
    };
    let unit = unit::read(line, from).filter(|u| u.start == from && !is_han(line.at(u.end)))?;
    let power = i32::try_from(power).ok()?;
    let (name, more) = match unit.meaning {
        Meaning::Unit(_, code) => (UnitName::Code(code), 0),
        Meaning::Money("local", more) => (UnitName::Local, more),
        Meaning::Money(code, more) => (UnitName::Code(code), more),
        Meaning::Count(_) => (UnitName::Text(line.chars()[unit.start..unit.end].iter().collect()), 0),
    };
    Some(HeadUnit { kind: unit.kind(), name, power: power + more })
}

fn split_cells(written: &[char]) -> Vec<(usize, usize)> {
    let mut cells = Vec::new();
    let mut start = None;
    for (i, c) in written.iter().enumerate() {
        match (c.is_whitespace() || *c == '|', start) {
            (false, None) => start = Some(i),
            (true, Some(a)) => {
                cells.push((a, i));
                start = None;
            }
            _ => {}
        }
    }
    cells.extend(start.map(|a| (a, written.len())));
    cells
}

fn is_percent_head(cell: &[char]) -> bool {
    Cue::PercentHead.within(Line::new(cell), 0, cell.len())
}
