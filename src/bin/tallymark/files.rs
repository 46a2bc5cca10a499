//! Files in, a table or an export out.

use std::fs;
use std::io::{self, IsTerminal, Read, Write};
use std::path::Path;

use tallymark::report::{Sheet, csv, markdown, xlsx};
use tallymark::{Options, Report, Source, analyse};

use crate::args::{FilesArgs, Format};
use crate::charset;
use crate::exit::Failure;

/// A file's name as given, and what was found in it.
type Named = (String, Report);

/// Reads the files and prints what was asked. A file that cannot be read is named on standard error; the others are printed
/// all the same.
pub(crate) fn run(args: &FilesArgs) -> Result<(), Failure> {
    let format = format(args)?;
    let options = args.reading.options();
    let mut reports: Vec<Named> = Vec::new();
    let mut failed = false;
    for path in &args.files {
        match report(path, args.html, &options) {
            Ok(report) => reports.push((path.display().to_string(), report)),
            Err(why) => {
                eprintln!("tallymark: {}: {why}", path.display());
                failed = true;
            }
        }
    }
    if !reports.is_empty() {
        write(args.output.as_deref(), &rendered(format, &reports))?;
    }
    if failed { Err(Failure::Told) } else { Ok(()) }
}

/// The form asked for: by name, or by the name of the file to write.
fn format(args: &FilesArgs) -> Result<Format, Failure> {
    let by_name = args.output.as_deref().and_then(Path::extension).and_then(|e| match e.to_str()? {
        "json" | "jsonl" => Some(Format::Json),
        "csv" => Some(Format::Csv),
        "md" => Some(Format::Md),
        "xlsx" => Some(Format::Xlsx),
        _ => None,
    });
    let format = args.format.or(by_name).unwrap_or(Format::Table);
    if format == Format::Xlsx && args.output.is_none() && io::stdout().is_terminal() {
        return Err(Failure::Usage("a workbook is no text: name a file with -o FILE".to_owned()));
    }
    Ok(format)
}

/// The report on a file, read as HTML where that is asked or its name says so.
pub(crate) fn report(path: &Path, html: bool, options: &Options) -> Result<Report, String> {
    let bytes = read(path).map_err(|e| e.to_string())?;
    let text = charset::decode(&bytes, None);
    let source = if html || is_html(path) { Source::Html(&text) } else { Source::Text(&text) };
    analyse(&source, options).map_err(|e| e.to_string())
}

/// All bytes of a file, or of standard input.
pub(crate) fn read(path: &Path) -> io::Result<Vec<u8>> {
    if path.as_os_str() != "-" {
        return fs::read(path);
    }
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn is_html(path: &Path) -> bool {
    let extension = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
    ["html", "htm", "xhtml"].iter().any(|h| extension.eq_ignore_ascii_case(h))
}

fn rendered(format: Format, reports: &[Named]) -> Vec<u8> {
    match format {
        Format::Table => tables(reports).into_bytes(),
        Format::Json => json(reports),
        Format::Csv => csv::write(&joined(reports, Sheet::figures)).into_bytes(),
        Format::Md => markdown::write(&joined(reports, Sheet::overview)).into_bytes(),
        Format::Xlsx => xlsx::write(&[Sheet::figures, Sheet::lines, Sheet::repairs].map(|make| joined(reports, make))),
    }
}

/// One table below the other, each under the name of its file where there are several.
fn tables(reports: &[Named]) -> String {
    let table = |(name, report): &Named| match reports {
        [_] => report.to_table(),
        _ => format!("{name}\n{}", report.to_table()),
    };
    reports.iter().map(table).collect::<Vec<_>>().join("\n")
}

/// One report a line.
fn json(reports: &[Named]) -> Vec<u8> {
    let mut out = Vec::new();
    for (_, report) in reports {
        // Writing plain data into memory does not fail.
        let _ = serde_json::to_writer(&mut out, report);
        out.push(b'\n');
    }
    out
}

/// The rows of all files in one sheet, with the file in the first column where there are several.
fn joined(reports: &[Named], make: fn(&Report) -> Sheet) -> Sheet {
    let sheet = |(name, report): &Named| match reports {
        [_] => make(report),
        _ => make(report).labelled("file", name),
    };
    let mut sheets = reports.iter().map(sheet);
    let mut first = sheets.next().unwrap_or_default();
    first.rows.extend(sheets.flat_map(|s| s.rows));
    first
}

/// Writes to a file, or to standard output.
pub(crate) fn write(output: Option<&Path>, bytes: &[u8]) -> Result<(), Failure> {
    if let Some(path) = output {
        return fs::write(path, bytes).map_err(|e| Failure::Io(format!("cannot write {}: {e}", path.display())));
    }
    let mut stdout = io::stdout().lock();
    stdout.write_all(bytes).and_then(|()| stdout.flush()).map_err(|e| Failure::writing("the output", &e))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_is_told_by_its_name() {
        assert!(is_html(Path::new("a/b.HTML")) && is_html(Path::new("x.htm")));
        assert!(!is_html(Path::new("html")) && !is_html(Path::new("a.txt")));
    }
}
