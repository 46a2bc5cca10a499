//! What holds for the report of any text: every place lies on boundaries, inside its block, and is the same in every unit.

use tallymark::text::PositionEncoding;
use tallymark::{Options, Report, Source, analyse};

use super::invariants;

/// Analyses `text` and checks all that must hold of the report.
pub(crate) fn check_text(text: &str) {
    let source = Source::Text(text);
    let report = report(&source, PositionEncoding::Utf8);
    invariants::check(text, &report);
    same_in_another_unit(text, &source, &report);
}

/// The same for `html`.
pub(crate) fn check_html(html: &str) {
    let source = Source::Html(html);
    let report = report(&source, PositionEncoding::Utf8);
    let extracted = report.source.as_deref().unwrap_or(html);
    invariants::check(extracted, &report);
    same_in_another_unit(extracted, &source, &report);
}

/// In code points or in UTF-16 units, by the length of the text: an analysis for each unit would be most of the time.
fn same_in_another_unit(pasted: &str, source: &Source<'_>, bytes: &Report) {
    let unit = if source.len().is_multiple_of(2) { PositionEncoding::CodePoint } else { PositionEncoding::Utf16 };
    invariants::same_places(pasted, bytes, &report(source, unit));
}

fn report(source: &Source<'_>, positions: PositionEncoding) -> Report {
    analyse(source, &Options { positions, quantities: true, ..Options::default() }).unwrap()
}
