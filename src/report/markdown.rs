//! A Markdown table.

use super::sheet::{Cell, Sheet};

/// Writes `sheet` as a table of GitHub's Markdown; columns of numbers are set to the right.
#[must_use]
pub fn write(sheet: &Sheet) -> String {
    let mut out = String::new();
    push_row(&mut out, sheet.header.iter().map(|h| escaped(h)));
    let numeric = |column: usize| sheet.rows.iter().any(|r| matches!(r.get(column), Some(Cell::Number(_))));
    let rule = (0..sheet.header.len()).map(|i| if numeric(i) { "---:" } else { "---" }.to_owned());
    push_row(&mut out, rule);
    for row in &sheet.rows {
        push_row(&mut out, row.iter().map(|c| escaped(c.as_str())));
    }
    out
}

fn push_row(out: &mut String, cells: impl Iterator<Item = String>) {
    for cell in cells {
        out.push_str("| ");
        out.push_str(&cell);
        out.push(' ');
    }
    out.push_str("|\n");
}

/// The words with everything that Markdown or HTML would read as a mark made plain.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '\\' | '|' | '*' | '_' | '`' | '[' | ']' | '~' => out.extend(['\\', c]),
            '<' => out.push_str("&lt;"),
            '&' => out.push_str("&amp;"),
            c if c.is_whitespace() || c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample::report;

    #[test]
    fn writes_one_line_a_figure_with_numbers_to_the_right() {
        let table = write(&Sheet::overview(&report()));
        let lines: Vec<_> = table.lines().collect();
        assert_eq!(lines.len(), 5);
        assert_eq!(lines[1], "| --- | --- | ---: | --- | --- | --- | --- | --- |");
        assert_eq!(lines[2], "| 超1億元 | over | 100,000,000 ? | CNY | 合作協議 | 錫山團隊 | 去年來 |  |");
        assert_eq!(lines[4], "| 3至5 家 |  | 3–5 | 家 |  |  |  |  |");
    }

    #[test]
    fn marks_in_the_text_are_made_plain() {
        assert_eq!(escaped("a|b_c <b>\n[x](y) & `z`"), "a\\|b\\_c &lt;b> \\[x\\](y) &amp; \\`z\\`");
    }
}
