//! What a report looks like as a table: which columns, in which order. The exports only write it down.

use super::context::Context;
use super::model::{MetricView, Report};
use crate::metric::{Bound, Direction, Value};
use crate::number::Decimal;

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words, from the text or about it.
    Text(String),
    /// A number, as exact decimal digits: `-2.5`.
    Number(String),
}

impl Cell {
    /// What the cell shows.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Text(s) | Self::Number(s) => s,
        }
    }

    fn text(words: impl Into<String>) -> Self {
        let words = words.into();
        if words.is_empty() { Self::Empty } else { Self::Text(words) }
    }

    fn slot(words: Option<&String>) -> Self {
        words.map_or(Self::Empty, |w| Self::text(w.clone()))
    }

    fn number(value: Decimal) -> Self {
        Self::Number(value.to_string())
    }

    fn offset(at: u32) -> Self {
        Self::Number(at.to_string())
    }
}

/// A table with a name and named columns; every row has one cell for each column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// What its rows are.
    pub name: &'static str,
    /// The columns.
    pub header: Vec<&'static str>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

impl Sheet {
    /// The table of [`Sheet::figures`] without a row.
    #[must_use]
    pub fn no_figures() -> Self {
        let header = vec![
            "quote",
            "value",
            "value_high",
            "bound",
            "unit",
            "kind",
            "indicator",
            "action",
            "owner",
            "period",
            "change",
            "basis",
            "start",
            "end",
            "uncertain",
            "sentence",
            "corrected",
            "notes",
        ];
        Self { name: "Figures", header, rows: Vec::new() }
    }

    /// Every figure with everything that is known about it.
    #[must_use]
    pub fn figures(report: &Report) -> Self {
        let context = Context::of(report);
        Self { rows: report.metrics.iter().map(|m| figure(m, report, &context)).collect(), ..Self::no_figures() }
    }

    /// Every figure with what a person reads first.
    #[must_use]
    pub fn overview(report: &Report) -> Self {
        let header = vec!["figure", "bound", "value", "unit", "what", "whose", "when", "change"];
        Self { name: "Figures", header, rows: report.metrics.iter().map(glance).collect() }
    }

    /// Every line of the page: what it is, whether it was kept, and why.
    #[must_use]
    pub fn lines(report: &Report) -> Self {
        let context = Context::of(report);
        let row = |b: &super::BlockView| {
            vec![
                Cell::text(context.words(b.place)),
                Cell::offset(b.place.start),
                Cell::offset(b.place.end),
                Cell::text(b.role.name()),
                Cell::text(if b.kept { "kept" } else { "dropped" }),
                Cell::text(b.reason.clone().into_owned()),
            ]
        };
        let header = vec!["line", "start", "end", "role", "kept", "reason"];
        Self { name: "Lines", header, rows: report.blocks.iter().map(row).collect() }
    }

    /// Every repair.
    #[must_use]
    pub fn repairs(report: &Report) -> Self {
        let row = |r: &super::RepairView| {
            vec![
                Cell::offset(r.place.start),
                Cell::offset(r.place.end),
                Cell::text(r.before.clone()),
                Cell::text(r.after.clone()),
                Cell::text(r.kind.name()),
                Cell::text(if r.certain { "certain" } else { "inferred" }),
                Cell::text(r.reason.clone().into_owned()),
            ]
        };
        let header = vec!["start", "end", "before", "after", "kind", "certain", "reason"];
        Self { name: "Repairs", header, rows: report.repairs.iter().map(row).collect() }
    }

    /// The same table with a first column that says `value` in every row.
    #[must_use]
    pub fn labelled(mut self, column: &'static str, value: &str) -> Self {
        self.header.insert(0, column);
        for row in &mut self.rows {
            row.insert(0, Cell::text(value));
        }
        self
    }
}

fn figure(m: &MetricView, report: &Report, context: &Context<'_>) -> Vec<Cell> {
    let high = match m.value {
        Value::Single(_) => Cell::Empty,
        Value::Range(_, high) => Cell::number(high),
    };
    vec![
        Cell::text(m.quote.clone()),
        Cell::number(m.value.low()),
        high,
        Cell::text(m.bound.name()),
        Cell::text(m.unit.clone()),
        Cell::text(m.kind.name()),
        Cell::slot(m.indicator.as_ref()),
        Cell::slot(m.action.as_ref()),
        Cell::slot(m.owner.as_ref()),
        Cell::slot(m.period.as_ref()),
        Cell::text(m.change.map_or("", direction)),
        Cell::slot(m.basis.as_ref()),
        Cell::offset(m.place.start),
        Cell::offset(m.place.end),
        Cell::text(m.uncertain.join("; ")),
        Cell::text(context.sentence(m.place)),
        Cell::text(corrections(m)),
        Cell::text(m.notes_in_words(&report.metrics)),
    ]
}

/// What a person corrected, each slot with what was read there: `value: 120000000; period: 2023`.
fn corrections(m: &MetricView) -> String {
    m.corrected.iter().map(|c| format!("{}: {}", c.slot, c.was)).collect::<Vec<_>>().join("; ")
}

fn glance(m: &MetricView) -> Vec<Cell> {
    let value = match m.value {
        Value::Single(v) => grouped(v),
        Value::Range(low, high) => format!("{}–{}", grouped(low), grouped(high)),
    };
    let doubt = if m.uncertain.is_empty() { "" } else { " ?" };
    let by_hand = if m.corrected.is_empty() { "" } else { " (corrected)" };
    let off = if m.differs() { " ≠" } else { "" };
    let bound = match m.bound {
        Bound::Exact | Bound::Range => String::new(),
        other => other.name().replace('_', " "),
    };
    let change = [m.change.map(direction), m.basis.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    vec![
        Cell::text(m.quote.clone()),
        Cell::text(bound),
        Cell::Number(format!("{value}{doubt}{off}{by_hand}")),
        Cell::text(m.unit.clone()),
        Cell::slot(m.indicator.as_ref()),
        Cell::slot(m.owner.as_ref()),
        Cell::slot(m.period.as_ref()),
        Cell::text(change),
    ]
}

fn direction(change: Direction) -> &'static str {
    match change {
        Direction::Increase => "increase",
        Direction::Decrease => "decrease",
    }
}

/// Digits in groups of three: `1,200,000.5`.
fn grouped(value: Decimal) -> String {
    let digits = value.to_string();
    let (whole, fraction) = digits.split_once('.').map_or((digits.as_str(), None), |(w, f)| (w, Some(f)));
    let (sign, whole) = whole.strip_prefix('-').map_or(("", whole), |w| ("-", w));
    let mut out = String::from(sign);
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    if let Some(fraction) = fraction {
        out.push('.');
        out.push_str(fraction);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample::report;

    #[test]
    fn every_row_has_a_cell_for_each_column() {
        let report = report();
        for sheet in [Sheet::figures(&report), Sheet::overview(&report), Sheet::lines(&report), Sheet::repairs(&report)]
        {
            assert!(!sheet.rows.is_empty(), "{}", sheet.name);
            let labelled = sheet.labelled("file", "a.txt");
            assert!(labelled.rows.iter().all(|r| r.len() == labelled.header.len()));
        }
    }

    #[test]
    fn digits_are_grouped_for_reading() {
        let shown = |s: &str| grouped(Decimal::parse(s).unwrap());
        assert_eq!(shown("1200000000000"), "1,200,000,000,000");
        assert_eq!(shown("-1234.5678"), "-1,234.5678");
        assert_eq!(shown("999"), "999");
    }
}
