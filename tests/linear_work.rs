//! Twice the text takes about twice the work, whatever the text is made of.
#![cfg(not(target_arch = "wasm32"))]

use std::time::{Duration, Instant};

use tallymark::{Options, Source, analyse};

/// What could make a careless matcher look at the same place again and again.
const HOSTILE: &[&str] = &[
    "9",
    "0",
    ".",
    ",",
    "1,",
    "1.",
    "1 ",
    "-",
    "%",
    "(",
    ")",
    "（",
    "?",
    "？",
    "万",
    "一",
    "十",
    "百",
    "亿",
    "半",
    "第",
    "年",
    "家",
    "至",
    "～",
    "、",
    "，",
    "。",
    "“",
    "增长",
    "同比",
    "百分之",
    "三至",
    "1万",
    "(a",
    "項(xiàng)",
    "\u{fffd}",
    "\u{e848}",
    "&",
    "&amp;",
    "&#",
    "â",
    "a",
    "A ",
    "twelve ",
    "hundred ",
    " ",
    "\n",
    "\t",
    "\r",
    "　",
    "😀",
    "\0",
    "一万亿零",
    "1-2-",
    "去年",
    "该市",
];

const HOSTILE_HTML: &[&str] = &[
    "<",
    "<div>",
    "</div>",
    "<p>a",
    "<a href=x>",
    "<b><i>",
    "<!--",
    "&",
    "<table><tr><td>",
    "<div a=",
    "<ul><li>",
    "<br>",
    "<script>",
    "</",
];

/// Bytes of the smaller text; an unoptimised build is given less to do.
const SIZE: usize = if cfg!(debug_assertions) { 16_000 } else { 200_000 };
/// Quadratic work would show as 4.
const GROWTH: f64 = 3.5;
/// Below this, what is measured is noise.
const SOON: Duration = Duration::from_millis(60);
const LONG: Duration = Duration::from_secs(20);

#[test]
fn text_is_read_in_linear_time() {
    assert_linear(HOSTILE, |text| drop(analyse(&Source::Text(text), &Options::default()).unwrap()));
}

#[test]
fn html_is_read_in_linear_time() {
    assert_linear(HOSTILE_HTML, |html| drop(analyse(&Source::Html(html), &Options::default()).unwrap()));
}

fn assert_linear(patterns: &[&str], work: impl Fn(&str)) {
    let mut slow = Vec::new();
    for pattern in patterns {
        let once = pattern.repeat(SIZE / pattern.len());
        let twice = once.repeat(2);
        let (first, second) = (measured(|| work(&once)), measured(|| work(&twice)));
        let growth = second.as_secs_f64() / first.max(Duration::from_micros(1)).as_secs_f64();
        if second > SOON && growth > GROWTH || second > LONG {
            slow.push(format!("{pattern:?}: {first:?}, twice as much {second:?}"));
        }
    }
    assert!(slow.is_empty(), "not linear:\n{}", slow.join("\n"));
}

fn measured(work: impl FnOnce()) -> Duration {
    let (clock, wall) = (processor_time(), Instant::now());
    work();
    match (clock, processor_time()) {
        (Some(before), Some(after)) => after.saturating_sub(before),
        _ => wall.elapsed(),
    }
}

/// What this thread has used of a processor, which other programs do not lengthen.
fn processor_time() -> Option<Duration> {
    let line = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(Duration::from_nanos(line.split(' ').next()?.parse().ok()?))
}
