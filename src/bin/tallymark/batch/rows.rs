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

/// Writes the rows of one answer and counts them.
pub(crate) fn write(form: Form, answer: &Answer, out: &mut Vec<u8>, tally: &mut Tally) {
    tally.count(answer);
    match (form, &answer.outcome) {
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
    let mut empty = Sheet::no_figures();
    empty.header.insert(0, "id");
    empty.header.push("error");
    csv::write(&empty)
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
