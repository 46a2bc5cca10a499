//! A word list with a head, as a static Rust table.
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

    fn cell(&self, kind: &str, value: &str) -> Result<String, String> {
        Ok(match kind {
            "str" => format!("{value:?}"),
            "char" => {
                let mut chars = value.chars();
                match (chars.next(), chars.next()) {
                    (Some(c), None) => format!("{c:?}"),
                    _ => return Err(format!("{}: {value:?} is not one character", self.list)),
                }
            }
            number if number.chars().next().is_some_and(char::is_lowercase) => value.to_owned(),
            name => format!("{name}::{}", variant(value)),
        })
    }

    fn render(&self, out: &mut String) -> Result<(), String> {
        let types: Vec<String> =
            self.types.iter().map(|t| if t == "str" { "&str".to_owned() } else { t.clone() }).collect();
        let row_type = if types.len() == 1 { types[0].clone() } else { format!("({})", types.join(", ")) };
        let _ = writeln!(out, "\n/// {} From `{}`.", self.about, self.list);
        let _ = writeln!(out, "#[rustfmt::skip]\npub(crate) static {}: &[{row_type}] = &[", self.name);
        for row in &self.rows {
            let cells: Result<Vec<_>, _> = self.types.iter().zip(row).map(|(t, v)| self.cell(t, v)).collect();
            let cells = cells?.join(", ");
            let _ = if row.len() == 1 { writeln!(out, "    {cells},") } else { writeln!(out, "    ({cells}),") };
        }
        out.push_str("];\n");
        Ok(())
    }
}

/// The source of one generated file.
pub(crate) fn render(tables: &[Table]) -> Result<String, String> {
    let mut out = String::from("//! Written by `cargo xtask gen` from `lexicon/`: change the lists, not this file.\n");
    // In the order of rustfmt, which puts `super` before `crate`.
    let uses: BTreeSet<_> =
        tables.iter().flat_map(|t| &t.uses).map(|path| (!path.starts_with("super"), path)).collect();
    out.push_str(if uses.is_empty() { "" } else { "\n" });
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
        assert!(source.contains("(\"元\", Kind::Money),\n    (\"米\", Kind::Measure),"), "{source}");
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
