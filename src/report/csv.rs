//! Comma-separated values that spreadsheets open as they are meant.

use super::sheet::{Cell, Sheet};

/// Without it spreadsheets take UTF-8 for the local encoding.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Writes `sheet` as RFC 4180 has it, with a byte order mark in front.
///
/// A cell whose words begin like a formula (`=`, `+`, `-`, `@`, their full-width forms, a tab, a line end) gets an apostrophe
/// in front: pasted text must not run in anybody's spreadsheet. Words behind a semicolon or a tab do too, for where the decimal mark
/// is a comma these part cells. Numbers are numbers and stay, `-2.5` too.
#[must_use]
pub fn write(sheet: &Sheet) -> String {
    let mut out = String::from(BYTE_ORDER_MARK);
    let header = sheet.header.iter().map(|h| (*h).to_owned());
    push_row(&mut out, header);
    out.push_str(&rows(sheet));
    out
}

/// The rows alone, to be put behind others of the same columns.
#[must_use]
pub fn rows(sheet: &Sheet) -> String {
    let mut out = String::new();
    for row in &sheet.rows {
        push_row(&mut out, row.iter().map(guarded));
    }
    out
}

fn guarded(cell: &Cell) -> String {
    match cell {
        Cell::Text(words) => as_words(words),
        other => other.as_str().to_owned(),
    }
}

/// The text with an apostrophe before whatever some spreadsheet would take for a formula.
fn as_words(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    loop {
        let cell = rest.find([';', '\t']).map_or(rest.len(), |end| end + 1);
        let behind_marks = rest.trim_start_matches([' ', '"']);
        if begins_like_a_formula(if out.is_empty() { rest } else { behind_marks }) {
            out.push('\'');
        }
        out.push_str(&rest[..cell]);
        rest = &rest[cell..];
        if rest.is_empty() {
            return out;
        }
    }
}

fn begins_like_a_formula(words: &str) -> bool {
    words.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n'])
}

fn push_row(out: &mut String, cells: impl Iterator<Item = String>) {
    for (i, cell) in cells.enumerate() {
        if i > 0 {
            out.push(',');
        }
        if cell.contains([',', '"', '\n', '\r']) {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&cell);
        }
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample::report;

    #[test]
    fn writes_a_header_and_a_row_for_each_figure() {
        let csv = write(&Sheet::figures(&report()));
        let mut rows = csv.strip_prefix(BYTE_ORDER_MARK).unwrap().split("\r\n");
        assert!(rows.next().unwrap().starts_with("quote,value,value_high,bound,"));
        assert!(
            rows.next()
                .unwrap()
                .starts_with("超1億元,100000000,,over,CNY,money,合作協議,簽訂,錫山團隊,去年來,,,10,15,")
        );
    }

    #[test]
    fn words_that_begin_like_a_formula_are_guarded_and_numbers_are_not() {
        let csv = write(&Sheet::figures(&report()));
        assert!(csv.contains("'-2.5%,-2.5,,exact"), "{csv}");
        assert!(csv.contains("\"'=SUM(A1), \"\"net\"\" | <b>\""), "{csv}");
        assert!(begins_like_a_formula("＝1") && !begins_like_a_formula("1=1"));
        assert_eq!(as_words("\t=1"), "'\t'=1");
        assert_eq!(as_words("a;=1;\" @b; c=d"), "a;'=1;'\" @b; c=d");
        assert_eq!((as_words(""), as_words("3=3")), (String::new(), "3=3".to_owned()));
    }

    #[test]
    fn a_line_end_inside_a_cell_stays_inside_it() {
        let csv = write(&Sheet::figures(&report()));
        assert!(csv.contains("\"3至5\n家\",3,5,range"), "{csv}");
    }
}
