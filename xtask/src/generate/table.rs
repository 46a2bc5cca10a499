//! A word list with a head, as a packed Rust table.
//!
//! ```text
//! # What the list holds, in a sentence.
//! # source: where it comes from
//! # licence: and under which terms
//! # table: src/lang/zh/lexicon.rs UNITS
//! # use: crate::metric::Kind
//! # types: str Kind str
//! 万元⇥money⇥CNY
//! ```
//!
//! (`⇥` is a tab.) Column types: `str`, `char`, numbers (`u8`, `i32`, …), or the name of an enum, whose variants are written in lower case with
//! underscores. Rows are sorted by their first column, so that code can search them; `# order: kept` leaves them as they are.

use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Bytes of a line of source that holds several cells.
const WIDEST: usize = 120;

/// One table.
pub(crate) struct Table {
    /// The Rust file it goes to.
    pub(crate) file: String,
    list: String,
    name: String,
    about: String,
    uses: Vec<String>,
    types: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// Reads a list; `None` where its head names no table.
    pub(crate) fn parse(list: &str, text: &str) -> Result<Option<Self>, String> {
        let head = |key: &str| text.lines().find_map(|l| l.strip_prefix(&format!("# {key}: "))).map(str::trim);
        for key in ["source", "licence"] {
            head(key).ok_or_else(|| format!("{list}: the head has no `# {key}:` line"))?;
        }
        let Some(target) = head("table") else { return Ok(None) };
        let (file, name) = target.split_once(' ').ok_or_else(|| format!("{list}: `# table: FILE NAME`"))?;
        let types: Vec<String> = head("types").unwrap_or("str").split(' ').map(str::to_owned).collect();
        let mut rows = Vec::new();
        for (n, line) in text.lines().enumerate().filter(|(_, l)| !l.starts_with('#') && !l.is_empty()) {
            let row: Vec<String> = line.split('\t').map(str::to_owned).collect();
            if row.len() != types.len() {
                return Err(format!("{list}:{}: {} columns, not {}", n + 1, row.len(), types.len()));
            }
            rows.push(row);
        }
        if head("order") != Some("kept") {
            rows.sort();
            if let Some(w) = rows.windows(2).find(|w| w[0][0] == w[1][0]) {
                return Err(format!("{list}: {} stands twice", w[0][0]));
            }
        }
        let about = text.lines().next().unwrap_or("").trim_start_matches(['#', ' ']).to_owned();
        let uses = text.lines().filter_map(|l| l.strip_prefix("# use: ")).map(|u| u.trim().to_owned()).collect();
        Ok(Some(Self { file: file.into(), list: list.into(), name: name.into(), about, uses, types, rows }))
    }

    /// How one cell is written in the packed text, whose columns stand one after the other: like beside like packs best.
    fn cell(&self, column: usize, value: &str) -> Result<String, String> {
        match self.types[column].as_str() {
            "char" if value.chars().count() != 1 => Err(format!("{}: {value:?} is not one character", self.list)),
            "str" | "char" => Ok(value.to_owned()),
            kind if is_number(kind) => {
                match value.strip_prefix("0x").map_or_else(|| value.parse(), |hex| i64::from_str_radix(hex, 16)) {
                    Ok(number) => Ok(number.to_string()),
                    Err(e) => Err(format!("{}: {value:?} is no number: {e}", self.list)),
                }
            }
            _ => {
                let n = self.values(column).iter().position(|v| *v == value).unwrap_or(0);
                let n = u8::try_from(n).ok().filter(|n| *n < 60);
                let n = n.ok_or_else(|| format!("{}: more than 60 different values in a column", self.list))?;
                Ok(char::from(b'A' + n).to_string())
            }
        }
    }

    /// The different values of a column, sorted.
    fn values(&self, column: usize) -> Vec<&str> {
        self.rows.iter().map(|r| r[column].as_str()).collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// The code that reads a cell of a column.
    fn reader(&self, column: usize) -> String {
        match self.types[column].as_str() {
            "str" => "r.text()".into(),
            "char" => "r.char()".into(),
            "i64" => "r.number()".into(),
            kind if is_number(kind) => format!("r.number() as {kind}"),
            kind => {
                let path = |v: &&str| if kind == "bool" { (*v).to_owned() } else { format!("{kind}::{}", variant(v)) };
                format!("r.one_of(&[{}])", self.values(column).iter().map(path).collect::<Vec<_>>().join(", "))
            }
        }
    }

    fn render(&self, out: &mut String) -> Result<(), String> {
        let types: Vec<String> =
            self.types.iter().map(|t| if t == "str" { "&str".to_owned() } else { t.clone() }).collect();
        let readers: Vec<_> = (0..types.len()).map(|k| self.reader(k)).collect();
        let (row_type, reader) = match types.as_slice() {
            [one] => (one.clone(), readers[0].replace("r.", "Row::").replace("()", "")),
            all => (format!("({})", all.join(", ")), format!("|r| ({})", readers.join(", "))),
        };
        let _ = writeln!(out, "\n/// {} From `{}`.", self.about, self.list);
        let _ = writeln!(out, "#[rustfmt::skip]\npub(crate) static {}: &Table<{row_type}> = {{", self.name);
        let _ = writeln!(out, "    static ROWS: Table<{row_type}> = Table::new(|| rows(\"\\");
        for column in 0..types.len() {
            let cells: Result<Vec<_>, _> = self.rows.iter().map(|row| self.cell(column, &row[column])).collect();
            write_column(out, column, &cells?);
        }
        let _ = writeln!(out, "\", {reader}));\n    &ROWS\n}};");
        Ok(())
    }
}

/// Writes a column of a packed text: a tab before all but the first, a line feed behind each cell. Words stand one a line.
fn write_column(out: &mut String, column: usize, cells: &[String]) {
    let mut line = String::from(if column == 0 { "" } else { "\\t" });
    for cell in cells {
        let cell = visible(&cell.replace('\\', "\\\\").replace('"', "\\\""));
        if !line.is_empty() && (column == 0 || line.len() + cell.len() > WIDEST) {
            let _ = writeln!(out, "{line}\\");
            line.clear();
        }
        // A backslash at the end of a line of source swallows the blanks that begin the next one.
        match cell.strip_prefix(' ').filter(|_| line.is_empty()) {
            Some(rest) => line += &format!("\\u{{20}}{rest}"),
            None => line += &cell,
        }
        line += "\\n";
    }
    let _ = writeln!(out, "{line}\\");
}

fn is_number(kind: &str) -> bool {
    kind != "bool" && kind != "str" && kind != "char" && kind.starts_with(char::is_lowercase)
}

/// Escapes what cannot be seen, or changes how the line is shown.
fn visible(line: &str) -> String {
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{a0}' | '\u{ad}')
    };
    line.chars().map(|c| if hidden(c) { c.escape_unicode().to_string() } else { c.to_string() }).collect()
}

/// The source of one generated file.
pub(crate) fn render(tables: &[Table]) -> Result<String, String> {
    let mut out = String::from("//! Written by `cargo xtask gen` from `lexicon/`: change the lists, not this file.\n");
    // In the order of rustfmt, which puts `super` before `crate`.
    let uses = tables.iter().flat_map(|t| &t.uses).map(|path| (!path.starts_with("super"), path.as_str()));
    let single = tables.iter().any(|t| t.types.len() == 1);
    let own = if single { "crate::text::table::{Row, Table, rows}" } else { "crate::text::table::{Table, rows}" };
    let uses: BTreeSet<_> = uses.chain([(true, own)]).collect();
    out.push('\n');
    for (_, path) in uses {
        let _ = writeln!(out, "use {path};");
    }
    for table in tables {
        table.render(&mut out)?;
    }
    Ok(out)
}

/// `at_least` → `AtLeast`
fn variant(name: &str) -> String {
    let part = |p: &str| p.chars().take(1).flat_map(char::to_uppercase).chain(p.chars().skip(1)).collect::<String>();
    name.split('_').map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "# Units.\n# source: own\n# licence: own\n# table: src/x.rs UNITS\n# types: str Kind\n";

    #[test]
    fn rows_are_sorted_and_typed() {
        let table = Table::parse("lexicon/u.tsv", &format!("{HEAD}米\tmeasure\n元\tmoney\n")).unwrap().unwrap();
        let source = render(&[table]).unwrap();
        assert!(source.contains("元\\n\\\n米\\n\\\n\\tB\\nA\\n\\\n\""), "{source}");
        assert!(source.contains("(r.text(), r.one_of(&[Kind::Measure, Kind::Money]))"), "{source}");
    }

    #[test]
    fn a_row_with_a_missing_column_is_refused() {
        let error = Table::parse("lexicon/u.tsv", &format!("{HEAD}米\n")).err().unwrap();
        assert!(error.starts_with("lexicon/u.tsv:6:"), "{error}");
    }

    #[test]
    fn a_word_that_stands_twice_is_refused() {
        assert!(Table::parse("u", &format!("{HEAD}米\tmeasure\n米\tmoney\n")).is_err());
    }

    #[test]
    fn a_list_without_a_source_is_refused() {
        assert!(Table::parse("u", "# Units.\n# licence: own\n").is_err());
    }
}
