//! Literate cases: a heading, prose that says why, a text, and tables of what is to be found in it.

use std::fs;
use std::path::Path;

/// A table of expectations. A cell is its words; [`EMPTY`] says that there must be none.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) columns: Vec<String>,
    pub(crate) rows: Vec<Vec<String>>,
}

/// What a cell says where nothing may be found.
pub(crate) const EMPTY: &str = "–";

/// One case.
#[derive(Debug, Default)]
pub(crate) struct Case {
    /// `zh/money.md:12`, the line of its text.
    pub(crate) place: String,
    pub(crate) heading: String,
    pub(crate) text: String,
    pub(crate) is_html: bool,
    /// The text after repair, where the case says it.
    pub(crate) repaired: Option<String>,
    /// `quote`, `value`, …: every figure of the text, in order. Without this table the text states none.
    pub(crate) figures: Option<Table>,
    /// `trap`, `reason`: some of the traps.
    pub(crate) traps: Option<Table>,
    /// `line`, `role`: every line that is dropped, in order.
    pub(crate) dropped: Option<Table>,
    /// `field`, `is`: title, byline, published, language, keywords.
    pub(crate) article: Option<Table>,
}

const FIGURE_COLUMNS: [&str; 13] = [
    "quote",
    "value",
    "bound",
    "kind",
    "unit",
    "indicator",
    "action",
    "owner",
    "period",
    "change",
    "basis",
    "uncertain",
    "notes",
];

/// The cases of every `.md` file in `folder`, and of the folders in it, in order of name.
///
/// # Panics
/// On a file that is not written as cases are.
pub(crate) fn cases_in(folder: &Path) -> Vec<Case> {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    entries.sort();
    let mut cases = Vec::new();
    for path in entries {
        if path.is_dir() {
            cases.extend(cases_in(&path));
        } else if path.extension().is_some_and(|e| e == "md") {
            let file = path.iter().rev().take(2).collect::<Vec<_>>().into_iter().rev().collect::<std::path::PathBuf>();
            cases.extend(parse(&file.display().to_string(), &fs::read_to_string(&path).unwrap()));
        }
    }
    cases
}

fn parse(file: &str, markdown: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    let mut heading = String::new();
    let mut lines = markdown.lines().enumerate().peekable();
    while let Some((number, line)) = lines.next() {
        let place = format!("{file}:{}", number + 1);
        if let Some(words) = line.strip_prefix('#') {
            heading = words.trim_start_matches('#').trim().to_owned();
        } else if line.starts_with("```") {
            let fence: String = line.chars().take_while(|&c| c == '`').collect();
            let content: Vec<&str> = lines.by_ref().map(|(_, l)| l).take_while(|l| l.trim_end() != fence).collect();
            let content = content.join("\n");
            match line.trim_start_matches('`').trim() {
                kind @ ("text" | "html") => {
                    assert!(!heading.is_empty(), "{place}: a case needs a heading of its own");
                    let heading = std::mem::take(&mut heading);
                    cases.push(Case { place, heading, text: content, is_html: kind == "html", ..Case::default() });
                }
                "repaired" => current(&mut cases, &place).repaired = Some(content),
                other => panic!("{place}: a block of `{other}`; cases have text, html and repaired"),
            }
        } else if line.starts_with('|') {
            let mut rows = vec![cells(line)];
            while let Some((_, row)) = lines.next_if(|(_, l)| l.starts_with('|')) {
                rows.push(cells(row));
            }
            add_table(current(&mut cases, &place), &place, rows);
        }
    }
    cases
}

fn current<'c>(cases: &'c mut [Case], place: &str) -> &'c mut Case {
    cases.last_mut().unwrap_or_else(|| panic!("{place}: this belongs to no case"))
}

fn add_table(case: &mut Case, place: &str, mut rows: Vec<Vec<String>>) {
    assert!(rows.len() > 2, "{place}: a table has a header, a rule and rows");
    let columns = rows.remove(0);
    rows.remove(0);
    assert!(rows.iter().all(|r| r.len() == columns.len()), "{place}: every row has {} cells", columns.len());
    let names: Vec<&str> = columns.iter().map(String::as_str).collect();
    let slot = match names.as_slice() {
        ["trap", "reason"] => &mut case.traps,
        ["line", "role"] => &mut case.dropped,
        ["field", "is"] => &mut case.article,
        ["quote", ..] if names.iter().all(|n| FIGURE_COLUMNS.contains(n)) => &mut case.figures,
        _ => panic!("{place}: no table has the columns {names:?}"),
    };
    assert!(slot.is_none(), "{place}: a second table of the same sort; each case has a heading and a text of its own");
    *slot = Some(Table { columns, rows });
}

/// The cells of a table row; `\|` is a bar.
fn cells(line: &str) -> Vec<String> {
    let inner = line.trim().trim_start_matches('|').replace("\\|", "\u{0}");
    let inner = inner.strip_suffix('|').unwrap_or(&inner);
    inner.split('|').map(|c| c.trim().replace('\u{0}', "|")).collect()
}
