//! Holds a report against a case.

use tallymark::report::MetricView;
use tallymark::text::PositionEncoding;
use tallymark::{Options, Report, Source, analyse};

use super::case::{Case, EMPTY, Table};

/// Analyses the text of `case`.
pub(crate) fn report_of(case: &Case) -> Report {
    let source = if case.is_html { Source::Html(&case.text) } else { Source::Text(&case.text) };
    let options = Options { positions: PositionEncoding::Utf8, ..Options::default() };
    analyse(&source, &options).unwrap()
}

/// What is wrong with `report`; empty when it says what `case` expects.
pub(crate) fn faults(case: &Case, report: &Report) -> Vec<String> {
    let mut faults = figure_faults(case, report);
    faults.extend(case.repaired.as_ref().and_then(|repaired| repair_fault(repaired, &report.text)));
    faults.extend(case.traps.as_ref().and_then(|t| trap_fault(t, report)));
    faults.extend(case.dropped.as_ref().and_then(|t| dropped_fault(t, report)));
    faults.extend(case.article.iter().flat_map(|t| article_faults(t, report)));
    faults
}

/// The first line that is not as it should be.
fn repair_fault(want: &str, got: &str) -> Option<String> {
    let lines = want.lines().zip(got.lines()).find(|(want, got)| want != got);
    (want != got).then(|| match lines {
        Some((want, got)) => format!("the repaired text is\n{got}\nand not\n{want}"),
        None => format!("the repaired text has {} lines and not {}", got.lines().count(), want.lines().count()),
    })
}

/// What is wrong with `report` where nothing may be found and nothing mended; what `case` says of lines and of the article
/// holds as well.
pub(crate) fn faults_of_sound_text(case: &Case, report: &Report) -> Vec<String> {
    let mut faults = faults(case, report);
    if case.figures.is_some() {
        faults.push("a case on this shelf states no figures".to_owned());
    }
    for r in &report.repairs {
        faults.push(format!("`{}` was changed to `{}` ({})", r.before, r.after, r.kind.name()));
    }
    faults
}

fn figure_faults(case: &Case, report: &Report) -> Vec<String> {
    let none = Table { columns: vec!["quote".to_owned(), "value".to_owned()], rows: Vec::new() };
    let want = case.figures.as_ref().unwrap_or(&none);
    let quotes: Vec<&str> = want.rows.iter().map(|r| r[0].as_str()).collect();
    let found: Vec<String> = report.metrics.iter().map(|m| cell(report, m, "quote")).collect();
    let mut faults = Vec::new();
    if quotes == found {
        for (row, metric) in want.rows.iter().zip(&report.metrics) {
            for (column, wanted) in want.columns.iter().zip(row) {
                let got = cell(report, metric, column);
                if *wanted != got {
                    faults.push(format!("{}: {column} is `{got}` and not `{wanted}`", row[0]));
                }
            }
        }
    } else {
        faults.push(format!("the figures are {found:?} and not {quotes:?}"));
    }
    if !faults.is_empty() {
        faults.push(format!("what was found:\n{}", as_table(&want.columns, report)));
    }
    faults
}

/// The figures of `report` as a table that can be put into a case.
fn as_table(columns: &[String], report: &Report) -> String {
    let row = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let mut out = row(columns.to_vec()) + &row(vec!["---".to_owned(); columns.len()]);
    for metric in &report.metrics {
        out.push_str(&row(columns.iter().map(|c| cell(report, metric, c).replace('|', "\\|")).collect()));
    }
    out
}

fn cell(report: &Report, m: &MetricView, column: &str) -> String {
    let slot = |words: &Option<String>| words.clone().unwrap_or_default();
    let words = match column {
        "quote" => m.quote.clone(),
        "value" => m.value_text.to_string(),
        "bound" => m.bound.name().to_owned(),
        "kind" => m.kind.name().to_owned(),
        "unit" => m.unit.clone(),
        "indicator" => slot(&m.indicator),
        "action" => slot(&m.action),
        "owner" => slot(&m.owner),
        "period" => slot(&m.period),
        "change" => m.change.map(|c| format!("{c:?}").to_lowercase()).unwrap_or_default(),
        "basis" => slot(&m.basis),
        "notes" => m.notes.iter().map(|n| n.words(&report.metrics)).collect::<Vec<_>>().join("; "),
        "uncertain" => if m.uncertain.is_empty() { "" } else { "yes" }.to_owned(),
        _ => unreachable!("{column}"),
    };
    match words.replace('\n', " ").trim() {
        "" => EMPTY.to_owned(),
        words => words.to_owned(),
    }
}

fn trap_fault(want: &Table, report: &Report) -> Option<String> {
    let found: Vec<(String, String)> =
        report.traps.iter().map(|t| (t.quote.clone(), snake_case(&format!("{:?}", t.kind)))).collect();
    let absent: Vec<_> = want.rows.iter().filter(|r| !found.contains(&(r[0].clone(), r[1].clone()))).collect();
    (!absent.is_empty()).then(|| format!("these traps are missing: {absent:?}; found were {found:?}"))
}

fn dropped_fault(want: &Table, report: &Report) -> Option<String> {
    let pasted =
        |b: &tallymark::report::BlockView| &report.text[b.place.text_start as usize..b.place.text_end as usize];
    let dropped = report.blocks.iter().filter(|b| !b.kept);
    let found: Vec<Vec<String>> =
        dropped.map(|b| vec![pasted(b).replace('\n', " "), b.role.name().to_owned()]).collect();
    let table: String = found.iter().map(|r| format!("| {} | {} |\n", r[0], r[1])).collect();
    (found != want.rows).then(|| format!("the lines dropped are\n{table}"))
}

fn article_faults(want: &Table, report: &Report) -> Vec<String> {
    let article = &report.article;
    let found = |field: &str| match field {
        "title" => article.title.clone(),
        "byline" => article.byline.clone(),
        "published" => article.published.clone(),
        "language" => Some(article.language.tag().to_owned()),
        "keywords" => Some(article.keywords.join(", ")),
        other => panic!("an article has no field {other:?}"),
    };
    let fault = |row: &Vec<String>| {
        let got = found(&row[0]).filter(|w| !w.is_empty()).unwrap_or_else(|| EMPTY.to_owned());
        (got != row[1]).then(|| format!("the {} is `{got}` and not `{}`", row[0], row[1]))
    };
    want.rows.iter().filter_map(fault).collect()
}

fn snake_case(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    out
}
