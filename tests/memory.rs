//! What an analysis takes of memory grows with the text and no faster, whatever the text is made of.
#![cfg(not(target_arch = "wasm32"))]

use peak_alloc::PeakAlloc;
use tallymark::{Options, Report, Source, analyse};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Text and pages without end, and the bytes that an analysis may need for a while, beyond its report, for each byte of them. Articles
/// come first; then what has a figure in every few characters, which needs as much for each figure as an article does for each of its
/// own; then what could make a careless program keep too much.
const TEXTS: [(&str, f64); 10] = [
    ("这条线路经过老城区，沿途有学校、医院和公园，居民出行比以前方便得多。去年，全市新增企业326家。\n", 14.0),
    ("The old line runs through the harbour, past schools and parks. Last year 326 new homes were built.\n", 22.0),
    ("这条线路经过老城区，去年，全市新增企业326家，", 16.0),
    ("去年3家\n", 110.0),
    ("9", 20.0),
    ("(", 50.0),
    ("万", 8.0),
    ("一", 8.0),
    ("\u{fffd}?", 40.0),
    ("項(xiàng)", 50.0),
];
const PAGES: [(&str, f64); 3] = [("<div>", 28.0), ("&amp;", 16.0), ("<p>去年，全市新增企业326家。</p>", 40.0)];

/// Peak beyond the report, and the report.
fn measure(source: &Source<'_>) -> (f64, f64) {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let report: Report = analyse(source, &Options::default()).unwrap();
    let (after, peak) = (MEMORY.current_usage(), MEMORY.peak_usage());
    drop(report);
    (peak.saturating_sub(after) as f64, after.saturating_sub(before) as f64)
}

fn repeated(unit: &str, bytes: usize) -> String {
    unit.repeat(bytes / unit.len() + 1)
}

#[test]
fn memory_grows_with_the_text_and_no_faster() {
    let texts = TEXTS.map(|text| (text, false));
    let pages = PAGES.map(|page| (page, true));
    let mut wrong = Vec::new();
    for ((unit, most), html) in texts.into_iter().chain(pages) {
        // The tables of the language are unpacked once.
        analyse(&Source::Text(unit), &Options::default()).unwrap();
        let taken = [30_000, 120_000].map(|bytes| {
            let text = repeated(unit, bytes);
            let source = if html { Source::Html(&text) } else { Source::Text(&text) };
            let (working, report) = measure(&source);
            (working / text.len() as f64, report / text.len() as f64)
        });
        let [(small, _), (large, report)] = taken;
        println!("{unit:.20}: {small:.1} and {large:.1} bytes a byte, report {report:.1}");
        if large > most || large > small * 1.2 + 0.2 {
            wrong.push(format!("{unit:?}: {small:.1}, {large:.1} bytes a byte"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
