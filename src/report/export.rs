//! A report in the forms that people take away.

use super::model::Report;
use super::sheet::Sheet;
use super::{csv, markdown, table, xlsx};

impl Report {
    /// Every figure with everything that is known about it, as comma-separated values for spreadsheets.
    #[must_use]
    pub fn to_csv(&self) -> String {
        csv::write(&Sheet::figures(self))
    }

    /// Every figure with what a person reads first, as a Markdown table.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        markdown::write(&Sheet::overview(self))
    }

    /// A workbook: the figures, the lines of the page with what became of them, the repairs.
    #[must_use]
    pub fn to_xlsx(&self) -> Vec<u8> {
        xlsx::write(&[Sheet::figures(self), Sheet::lines(self), Sheet::repairs(self)])
    }

    /// The figures as a table for a terminal, below the title and what was done to the text.
    #[must_use]
    pub fn to_table(&self) -> String {
        table::write(self)
    }
}
