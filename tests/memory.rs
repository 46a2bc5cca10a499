//! What an analysis takes of memory grows with the text and no faster, whatever the text is made of.
#![cfg(not(target_arch = "wasm32"))]

use peak_alloc::PeakAlloc;
use tallymark::{Options, Report, Source, analyse};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Bytes that an analysis needs for a while, beyond its report, for each byte of the text.
const WORKING: f64 = 12.0;

/// Text and pages without end: an article, and what could make a careless program keep too much.
const TEXTS: [&str; 10] = [
    "这条线路经过老城区，沿途有学校、医院和公园，居民出行比以前方便得多。去年，全市新增企业326家。\n",
    "The old line runs through the harbour, past schools and parks. Last year 326 new homes were built.\n",
    "这条线路经过老城区，去年，全市新增企业326家，",
    "去年3家\n",
    "9",
    "(",
    "万",
    "一",
    "\u{fffd}?",
    "項(xiàng)",
];
const PAGES: [&str; 3] = ["<div>", "&amp;", "<p>去年，全市新增企业326家。</p>"];

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
    let texts = TEXTS.map(|unit| (unit, false));
    let pages = PAGES.map(|unit| (unit, true));
    let mut wrong = Vec::new();
    for (unit, html) in texts.into_iter().chain(pages) {
        let taken = [50_000, 200_000].map(|bytes| {
            let text = repeated(unit, bytes);
            let source = if html { Source::Html(&text) } else { Source::Text(&text) };
            // The tables of the language are unpacked once.
            measure(&source);
            let (working, report) = measure(&source);
            (working / text.len() as f64, report / text.len() as f64)
        });
        let [(small, _), (large, report)] = taken;
        println!("{unit:.20}: {small:.1} and {large:.1} bytes a byte, report {report:.1}");
        if large > WORKING || large > small * 1.2 + 0.2 {
            wrong.push(format!("{unit:?}: {small:.1}, {large:.1} bytes a byte"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
