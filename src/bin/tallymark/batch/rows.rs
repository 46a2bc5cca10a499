//! Answers as rows of the output.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tallymark::report::{Cell, Sheet, csv};

use super::Form;
use tallymark::protocol::Answer;

/// What was written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Tally {
    /// Articles read, with those that could not be analysed.
    pub(crate) articles: u64,
    /// Figures found in them.
    pub(crate) figures: u64,
    /// Errors by their code.
    pub(crate) errors: BTreeMap<String, u64>,
}

impl Tally {
    /// Adds another one.
    pub(crate) fn add(&mut self, other: &Self) {
        self.articles += other.articles;
        self.figures += other.figures;
        for (code, n) in &other.errors {
            *self.errors.entry(code.clone()).or_default() += n;
        }
    }

    fn count(&mut self, answer: &Answer) {
        self.articles += 1;
        match &answer.outcome {
            Ok(report) => self.figures += report.metrics.len() as u64,
            Err(fault) => *self.errors.entry(fault.code.to_owned()).or_default() += 1,
        }
    }
}

/// Rows that are ready for a file.
#[derive(Debug)]
pub(crate) enum Rows {
    /// As bytes of the file.
    Written(Vec<u8>),
    /// As cells, for a file that is ordered by column.
    #[cfg(feature = "parquet")]
    Cells(Vec<Vec<Cell>>),
}

impl Rows {
    /// No rows yet.
    pub(crate) fn none(form: Form) -> Self {
        match form {
            #[cfg(feature = "parquet")]
            Form::Parquet => Self::Cells(Vec::new()),
            _ => Self::Written(Vec::new()),
        }
    }

    /// Adds the rows of one answer and counts them.
    pub(crate) fn add(&mut self, form: Form, answer: &Answer, tally: &mut Tally) {
        tally.count(answer);
        match self {
            Self::Written(out) => write(form, answer, out),
            #[cfg(feature = "parquet")]
            Self::Cells(rows) => rows.append(&mut sheet(answer).rows),
        }
    }
}

fn write(form: Form, answer: &Answer, out: &mut Vec<u8>) {
    match (form, &answer.outcome) {
        #[cfg(feature = "parquet")]
        (Form::Parquet, _) => {}
        (Form::Csv, _) => out.extend_from_slice(csv::rows(&sheet(answer)).as_bytes()),
        (Form::Figures, Ok(report)) => {
            for metric in &report.metrics {
                answer.write(&Figure { figure: metric }, out);
                out.push(b'\n');
            }
        }
        (Form::Articles, _) | (Form::Figures, Err(_)) => {
            answer.write_whole(out);
            out.push(b'\n');
        }
    }
}

#[derive(Serialize)]
struct Figure<'a, M> {
    figure: &'a M,
}

/// The first row of a table.
pub(crate) fn header() -> String {
    csv::write(&Sheet { header: columns(), ..Sheet::no_figures() })
}

/// The columns of a table: a figure's, behind the article's id, and what went wrong.
pub(crate) fn columns() -> Vec<&'static str> {
    let mut columns = Sheet::no_figures().header;
    columns.insert(0, "id");
    columns.push("error");
    columns
}

fn sheet(answer: &Answer) -> Sheet {
    let id = answer.id_words();
    match &answer.outcome {
        Ok(report) => {
            let mut sheet = Sheet::figures(report).labelled("id", &id);
            sheet.rows.iter_mut().for_each(|row| row.push(Cell::Empty));
            sheet
        }
        Err(fault) => {
            let mut sheet = Sheet::no_figures();
            let mut row = vec![Cell::Text(id)];
            row.resize(sheet.header.len() + 1, Cell::Empty);
            row.push(Cell::Text(fault.code.to_owned()));
            sheet.rows = vec![row];
            sheet
        }
    }
}
