//! Tables of figures: rows of cells with tabs between them, as browsers and spreadsheets put them on the clipboard.
//!
//! ```text
//! 地区 →  发行总额（亿） →  同比增长（%）
//! 城东 →  120.5         →  8.2
//! ```
//!
//! A table of figures is one thing: its rows are no menus and no page numbers, whatever they look like one by one. Not meant: a
//! calendar, a layout of links in columns.

use std::ops::Range;

use crate::text::{Mended, Span};

/// Cells of a row, and rows of a table, that are looked at. Bounds for endless ones.
const CELLS: usize = 64;
const ROWS: usize = 2000;

/// Columns of the widest cell of a heading, in bytes.
const HEADING: u32 = 120;

/// A cell with what stands at the head of its row and of its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Its text, without white space around it.
    pub span: Span<Mended>,
    /// The first cell of its row.
    pub row: Option<Span<Mended>>,
    /// The cell of the first row above it.
    pub column: Option<Span<Mended>>,
}

/// The tables of figures among `lines`, as ranges of lines.
pub(crate) fn tables(text: &str, lines: &[Span<Mended>]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut i = 0;
    while i < lines.len() {
        let mut end = i;
        while end < lines.len() && end - i < ROWS && lines[end].slice(text).contains('\t') {
            end += 1;
        }
        if end - i >= 2 && holds_figures(text, &lines[i..end]) {
            found.push(i..end);
        }
        i = end.max(i + 1);
    }
    found
}

/// Whether figures fill a good part of the cells behind the first of each row, and they are not the days of a month.
fn holds_figures(text: &str, rows: &[Span<Mended>]) -> bool {
    let (mut cells, mut figures, mut days, mut named) = (0, 0, 0, 0);
    for &row in rows {
        for (n, cell) in cells_of(text, row).into_iter().enumerate() {
            let words = cell.slice(text);
            let figure = is_figure(words);
            named += usize::from(n < 2 && words.chars().any(char::is_alphabetic) && !figure);
            cells += usize::from(n > 0);
            figures += usize::from(n > 0 && figure);
            days += usize::from(n > 0 && words.parse::<u32>().is_ok_and(|d| d <= 31));
        }
    }
    figures >= 2 && figures * 3 >= cells && named * 2 >= rows.len() && days * 10 < figures * 9
}

/// Whether a cell holds a number and hardly anything else.
fn is_figure(cell: &str) -> bool {
    let (mut digits, mut letters) = (0, 0);
    for c in cell.chars().take(40) {
        digits += usize::from(c.is_ascii_digit() || ('０'..='９').contains(&c));
        letters += usize::from(c.is_alphabetic());
    }
    digits > 0 && letters <= digits.max(4)
}

/// The cells of the table rows `rows`, each with its headings. The first row is one of headings when no figure stands in it.
pub(crate) fn cells(text: &str, rows: &[Span<Mended>]) -> Vec<Cell> {
    let mut first = rows.first().map_or_else(Vec::new, |&row| cells_of(text, row));
    // The empty cell above the heads of the rows goes with the white space around its line.
    if rows.len() > 1 && rows[1..].iter().all(|&row| cells_of(text, row).len() == first.len() + 1) {
        first.insert(0, Span::new(rows[0].start, rows[0].start));
    }
    let heads = first.len() > 1 && !first.iter().skip(1).any(|c| is_figure(c.slice(text)) && !is_time(c.slice(text)));
    let named = |span: Span<Mended>| !span.is_empty() && span.len() <= HEADING;
    let mut found = Vec::new();
    for &row in rows.iter().skip(usize::from(heads)) {
        let own = cells_of(text, row);
        // A number before the name is that of the row.
        let names = |c: &Span<Mended>| named(*c) && (!is_figure(c.slice(text)) || is_time(c.slice(text)));
        let head = own.iter().copied().take(2).find(names);
        // A row that lacks its first cells belongs to the row above it: its columns cannot be told.
        let whole = !heads || own.len() == first.len();
        for (n, &span) in own.iter().enumerate().skip(1) {
            let column = first.get(n).copied().filter(|&c| heads && whole && named(c));
            if !span.is_empty() && head != Some(span) {
                found.push(Cell { span, row: head, column });
            }
        }
    }
    found
}

/// Whether a heading is a time: `2023`, `前三季度`, `Q3 2024`.
pub(crate) fn is_time(heading: &str) -> bool {
    let heading = heading.trim();
    let digits = heading.chars().filter(char::is_ascii_digit).count();
    let others = heading.chars().filter(|c| c.is_alphabetic()).count();
    let named = heading.contains(['年', '月', '季']) && others <= 6 && (digits > 0 || heading.contains('季'));
    let quarter = heading.len() <= 9 && heading.starts_with(['Q', 'H', 'F']) && digits > 0;
    let year = heading.parse::<u32>().is_ok_and(|y| (1900..2100).contains(&y));
    named || quarter || year
}

fn cells_of(text: &str, row: Span<Mended>) -> Vec<Span<Mended>> {
    let mut start = row.start as usize;
    row.slice(text)
        .split('\t')
        .take(CELLS)
        .map(|cell| {
            let from = start + (cell.len() - cell.trim_start().len());
            let span = Span::from_usize(from, from + cell.trim().len());
            start += cell.len() + 1;
            span
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spans(text: &str) -> Vec<Span<Mended>> {
        let mut at = 0;
        text.split('\n')
            .map(|line| {
                let span = Span::from_usize(at, at + line.len());
                at += line.len() + 1;
                span
            })
            .collect()
    }

    #[test]
    fn a_cell_has_the_headings_of_its_row_and_its_column() {
        let text = "地区\t发行总额（亿）\t户数\n城东\t120.5\t1,204\n城西\t98\t980";
        let lines = spans(text);
        assert_eq!(tables(text, &lines).first(), Some(&(0..3)));
        let cell = cells(text, &lines)[2];
        assert_eq!(cell.span.slice(text), "98");
        assert_eq!(cell.row.map(|s| s.slice(text)), Some("城西"));
        assert_eq!(cell.column.map(|s| s.slice(text)), Some("发行总额（亿）"));
    }

    #[test]
    fn a_table_without_a_row_of_headings_has_those_of_its_rows() {
        let text = "Weight\t120 kg\nPrice\t$450";
        let cells = cells(text, &spans(text));
        assert_eq!((cells[0].row.map(|s| s.slice(text)), cells[0].column), (Some("Weight"), None));
    }

    #[test]
    fn years_at_the_head_of_columns_are_headings() {
        let text = "2023\t2024\n钢产量（万吨）\t120.5\t98";
        let text = &format!("{text}\n水泥产量（万吨）\t77\t64");
        let cells = cells(text, &spans(text));
        assert_eq!(cells[1].column.map(|s| s.slice(text)), Some("2024"));
        assert_eq!(cells[1].row.map(|s| s.slice(text)), Some("钢产量（万吨）"));
    }

    #[test]
    fn a_heading_that_is_a_time_is_told() {
        for heading in ["2023", "2023年", "前三季度", "Q3 2024", "FY2024", "5月"] {
            assert!(is_time(heading), "{heading}");
        }
        for heading in ["发行总额", "Sales", "5G基站", "1204"] {
            assert!(!is_time(heading), "{heading}");
        }
    }

    #[test]
    fn calendars_and_columns_of_links_are_no_tables_of_figures() {
        for text in ["日\t一\t二\t三\n1\t2\t3\t4\n5\t6\t7\t8", "首页\t新闻\t财经\n体育\t专题\t视频", "one line\t12"]
        {
            assert!(tables(text, &spans(text)).is_empty(), "{text}");
        }
    }
}
