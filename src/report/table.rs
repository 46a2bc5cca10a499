//! A table for reading on a terminal.

use super::model::Report;
use super::sheet::{Cell, Sheet};
use super::width::{fit, width};

/// No column is wider, so that a row stays a row.
const WIDEST: usize = 26;
const GAP: &str = "  ";

/// Writes what was found: the title, what was done to the text, and a row for each figure.
#[must_use]
pub fn write(report: &Report) -> String {
    let title = report.article.title.as_deref().unwrap_or("(no title found)");
    let mut out = format!("{}\n{}\n", plain(title), summary(report));
    if report.metrics.is_empty() {
        return out;
    }
    out.push('\n');
    out.push_str(&aligned(&Sheet::overview(report)));
    if report.metrics.iter().any(|m| !m.uncertain.is_empty()) {
        out.push_str("\n? the text is damaged there, the figure may not be what the author wrote\n");
    }
    for m in report.metrics.iter().filter(|m| m.differs()) {
        let notes = m.notes.iter().filter(|n| !n.agrees).map(|n| n.words(&report.metrics));
        let line = format!("≠ {} {}", m.quote, notes.collect::<Vec<_>>().join("; "));
        out.push_str(&format!("\n{}\n", plain(&line)));
    }
    out
}

/// `zh-Hant · 9 figures · 5 repairs, 1 inferred · 12 of 40 lines dropped`
fn summary(report: &Report) -> String {
    let dropped = report.blocks.iter().filter(|b| !b.kept).count();
    let inferred = report.repairs.iter().filter(|r| !r.certain).count();
    let mut repairs = counted(report.repairs.len(), "repair");
    if inferred > 0 {
        repairs.push_str(&format!(", {inferred} inferred"));
    }
    let lines = format!("{dropped} of {} dropped", counted(report.blocks.len(), "line"));
    [report.article.language.tag().to_owned(), counted(report.metrics.len(), "figure"), repairs, lines].join(" · ")
}

fn counted(n: usize, noun: &str) -> String {
    match n {
        0 => format!("no {noun}s"),
        1 => format!("1 {noun}"),
        n => format!("{n} {noun}s"),
    }
}

fn aligned(sheet: &Sheet) -> String {
    let head = sheet.header.iter().map(|h| Cell::Text((*h).to_owned())).collect();
    let rows: Vec<Vec<Cell>> = std::iter::once(head).chain(sheet.rows.iter().cloned()).collect();
    let shown = |cell: &Cell| fit(&plain(cell.as_str()), WIDEST);
    let columns = sheet.header.len();
    let widths: Vec<usize> =
        (0..columns).map(|i| rows.iter().map(|r| width(&shown(&r[i]))).max().unwrap_or(0)).collect();
    let numeric: Vec<bool> = (0..columns).map(|i| sheet.rows.iter().any(|r| matches!(r[i], Cell::Number(_)))).collect();
    let mut out = String::new();
    for row in &rows {
        let mut line = String::new();
        for (i, cell) in row.iter().enumerate() {
            let words = shown(cell);
            let pad = " ".repeat(widths[i] - width(&words));
            line.push_str(if i == 0 { "" } else { GAP });
            line.push_str(&if numeric[i] { pad + &words } else { words + &pad });
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// The words without anything that a terminal would obey: pasted text must not move anybody's cursor.
#[must_use]
pub fn plain(words: &str) -> String {
    words.chars().map(|c| if c.is_control() || is_bidi_control(c) { ' ' } else { c }).collect()
}

fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample::report;

    #[test]
    fn columns_stand_under_each_other() {
        let table = write(&report());
        let lines: Vec<_> = table.lines().collect();
        assert_eq!(lines[1], "zh-Hant · 3 figures · 1 repair, 1 inferred · 1 of 2 lines dropped");
        assert_eq!(lines[3], "figure   bound          value  unit  what                   whose     when    change");
        assert_eq!(lines[4], "超1億元  over   100,000,000 ?  CNY   合作協議               錫山團隊  去年來");
        assert!(table.ends_with("may not be what the author wrote\n"));
    }

    #[test]
    fn pasted_text_does_not_command_the_terminal() {
        assert!(!write(&report()).contains('\u{1b}'));
    }

    #[test]
    fn an_article_without_figures_has_no_table() {
        let mut none = report();
        none.metrics.clear();
        assert_eq!(write(&none).lines().count(), 2);
    }
}
