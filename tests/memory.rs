//! What an analysis takes of memory, its report with it, grows with the text and no faster, whatever the text is made of.
#![cfg(not(target_arch = "wasm32"))]

use peak_alloc::PeakAlloc;
use tallymark::{Options, Source, analyse};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Bytes of tables that are the same for every text.
const FIXED: f64 = 600_000.0;

/// Bytes that an analysis may need at its height for each byte of the text, its report counted.
const MOST: f64 = 12.0;

/// Articles, and what could make a careless program keep too much.
const TEXTS: [&str; 15] = [
    "这条线路经过老城区，沿途有学校、医院和公园，居民出行比以前方便得多。去年，全市新增企业326家。\n",
    "この路線は旧市街を通り、沿線には学校や病院、公園がある。昨年、市内で新たに326社が設立された。\n",
    "이 노선은 구시가를 지나며 주변에 학교와 병원, 공원이 있다. 지난해 시에 새 기업 326개가 생겼다.\n",
    // One line without end.
    "这条线路经过老城区，沿途有学校、医院和公园，居民出行比以前方便得多。去年，全市新增企业326家。",
    "The old line runs through the harbour, past schools and parks. Last year 326 new homes were built. ",
    "The old line runs through the harbour, past schools and parks. Last year 326 new homes were built.\n",
    "这条线路经过老城区，去年，全市新增企业326家，",
    "新线路今日开通\n",
    "9",
    "(",
    "万",
    "一",
    "\u{fffd}?",
    "項(xiàng)",
    "“",
];
const PAGES: [&str; 4] = [
    "&amp;",
    "<div>",
    "<b><i>",
    "<p>这条线路经过老城区，沿途有学校、医院和公园，居民出行比以前方便得多。去年，全市新增企业326家。</p>",
];

/// Texts with a figure in every few words, whose slots say where they stand and how sure they are: each figure needs what it needs.
const DENSE_TEXTS: [(&str, f64); 1] = [("去年3家\n", 66.0)];
const DENSE_PAGES: [(&str, f64); 2] = [("<p>去年，全市新增企业326家。</p>", 24.0), ("<b><p>Sales rose 8%.", 44.0)];

/// The height of what an analysis of `source` holds, in bytes.
fn height(source: &Source<'_>) -> f64 {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    drop(analyse(source, &Options::default()).unwrap());
    MEMORY.peak_usage().saturating_sub(before) as f64
}

#[test]
fn memory_grows_with_the_text_and_no_faster() {
    let texts =
        TEXTS.map(|text| (text, MOST, false)).into_iter().chain(DENSE_TEXTS.map(|(text, most)| (text, most, false)));
    let pages =
        PAGES.map(|page| (page, MOST, true)).into_iter().chain(DENSE_PAGES.map(|(page, most)| (page, most, true)));
    let mut wrong = Vec::new();
    for (unit, most, html) in texts.chain(pages) {
        let of = |text: &str| height(&if html { Source::Html(text) } else { Source::Text(text) });
        // The tables of the language are unpacked once.
        of(unit);
        let sizes = [40_000, 160_000].map(|bytes| unit.repeat(bytes / unit.len() + 1));
        let heights = sizes.each_ref().map(|text| of(text));
        let [small, large] = sizes.map(|text| text.len() as f64);
        let slope = (heights[1] - heights[0]) / (large - small);
        println!("{unit:.20}: {:.0} and {:.0} bytes, {slope:.1} for each byte", heights[0], heights[1]);
        let beyond = heights.iter().zip([small, large]).any(|(height, len)| *height > FIXED + most * len);
        if beyond || slope > most {
            wrong.push(format!("{unit:?}: {slope:.1} bytes a byte, {heights:?} for {small} and {large}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
