//! What one analysis takes of time and memory: `growth KIND BYTES` prints nanoseconds of processor time and bytes at the height, and
//! `growth KIND BYTES once` prints nothing, for programs that count instructions. `growth kinds` lists the kinds.
//!
//! `cargo xtask growth` goes through kinds and sizes.

use std::hint::black_box;
use std::time::{Duration, Instant};

use peak_alloc::PeakAlloc;
use tallymark::{Options, Source, analyse};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const CHINESE: &str = "这条线路经过老城区，沿途有学校、医院和公园，居民出行比以前方便得多。去年，全市新增高新技术企业326家。\
    市民王女士说，新线路开通后，上班路上的时间比以前短，周边商铺的生意也好了起来。其中，新能源汽车产量超40万辆，同比增长8.6%。";
const ENGLISH: &str = "The old line runs through the harbour, past schools and parks, and people who live there say that it has changed \
    their days. The council approved 326 new homes last year. More than 40,000 visitors came to the museum in June, and many of them stayed \
    for the evening. ";

/// What the texts are made of. A name that ends in HTML is that of a page.
const KINDS: [(&str, &str, &str); 11] = [
    ("Chinese articles", CHINESE, "\n"),
    ("English articles", ENGLISH, "\n"),
    ("Chinese, one endless line", CHINESE, ""),
    ("English, one endless line", ENGLISH, ""),
    ("one digit repeated", "9", ""),
    ("( repeated", "(", ""),
    ("万 repeated", "万", ""),
    ("一 repeated", "一", ""),
    ("short lines", "新线路今日开通", "\n"),
    ("nested tags, HTML", "<div>", ""),
    ("entities, HTML", "&amp;", ""),
];

/// A size is measured for so long, and so often at least.
const ENOUGH: Duration = Duration::from_millis(300);
const ROUNDS: u32 = 3;

fn main() {
    // `cargo bench` adds a word of its own.
    let asked: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    match asked.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [kind, bytes] => measure(&text(kind, bytes), kind),
        [kind, bytes, "once"] => once(&text(kind, bytes), kind),
        _ => KINDS.iter().for_each(|(name, ..)| println!("{name}")),
    }
}

fn text(kind: &str, bytes: &str) -> String {
    let (_, unit, end) = KINDS.iter().find(|(name, ..)| *name == kind).unwrap_or(&KINDS[0]);
    let unit = format!("{unit}{end}");
    let bytes: usize = bytes.parse().unwrap_or_default();
    unit.repeat(bytes / unit.len() + usize::from(bytes > 0))
}

fn once(text: &str, kind: &str) {
    let source = if kind.ends_with("HTML") { Source::Html(text) } else { Source::Text(text) };
    let _ = black_box(analyse(&source, &Options::default()));
}

fn measure(text: &str, kind: &str) {
    // The tables of the language are unpacked once.
    once(&text.chars().take(200).collect::<String>(), kind);
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    // The clock of a thread moves in steps: one short round alone may take no time by it.
    let (clock, mut rounds, started) = (processor_time(), 0, Instant::now());
    while rounds < ROUNDS && started.elapsed() < 10 * ENOUGH || started.elapsed() < ENOUGH {
        once(text, kind);
        rounds += 1;
    }
    let each = processor_time().saturating_sub(clock) / rounds;
    println!("{} {} {}", text.len(), each.as_nanos(), MEMORY.peak_usage().saturating_sub(before));
}

/// What this thread has used of a processor, where the system tells.
fn processor_time() -> Duration {
    let line = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let used = line.split(' ').next().and_then(|n| n.parse().ok());
    used.map_or_else(
        || std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default(),
        Duration::from_nanos,
    )
}
