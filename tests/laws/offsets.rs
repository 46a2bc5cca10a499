//! What holds for the report of any text: every place lies on boundaries, inside its block, and is the same in every unit.

use tallymark::text::PositionEncoding;
use tallymark::{Options, Report, Source, analyse};

use super::invariants;

/// Analyses `text` and checks all that must hold of the report.
pub(crate) fn check_text(text: &str) {
    let source = Source::Text(text);
    let report = report(&source, PositionEncoding::Utf8);
    invariants::check(text, &report);
    same_in_every_unit(text, &source, &report);
}

/// The same for `html`.
pub(crate) fn check_html(html: &str) {
    let source = Source::Html(html);
    let report = report(&source, PositionEncoding::Utf8);
    let extracted = report.source.as_deref().unwrap_or(html);
    invariants::check(extracted, &report);
    same_in_every_unit(extracted, &source, &report);
}

fn same_in_every_unit(pasted: &str, source: &Source<'_>, bytes: &Report) {
    for unit in [PositionEncoding::CodePoint, PositionEncoding::Utf16] {
        invariants::same_places(pasted, bytes, &report(source, unit));
    }
}

fn report(source: &Source<'_>, positions: PositionEncoding) -> Report {
    analyse(source, &Options { positions, quantities: true, ..Options::default() }).unwrap()
}
