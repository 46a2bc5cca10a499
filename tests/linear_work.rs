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
    "其中3家，",
    "共30家。",
    "占3%，",
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
    // One sentence without an end, full of figures.
    "sold 3 items and ",
    "rose 3% to $5 million in 2023, ",
    "新增企业3家，",
    "同比增长3%、",
    "3家和",
    "企業3社と",
    "기업 3개와 ",
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

/// Bytes of the first text, which doubles until the work can be measured; an unoptimised build is given less to do.
const FIRST: usize = if cfg!(debug_assertions) { 3_000 } else { 12_500 };
/// Bytes of the largest text.
const LAST: usize = if cfg!(debug_assertions) { 24_000 } else { 400_000 };
/// Quadratic work would show as 4.
const GROWTH: f64 = 3.2;
/// Below this, what is measured is noise.
const MEASURABLE: Duration = Duration::from_millis(if cfg!(debug_assertions) { 40 } else { 100 });

#[test]
fn text_is_read_in_linear_time() {
    assert_linear(HOSTILE, |text| drop(analyse(&Source::Text(text), &Options::default()).unwrap()));
}

#[test]
fn html_is_read_in_linear_time() {
    assert_linear(HOSTILE_HTML, |html| drop(analyse(&Source::Html(html), &Options::default()).unwrap()));
}

/// The page of a broken generator, each in the size in which one was seen.
#[test]
fn pages_of_broken_generators_are_read_at_once() {
    let size = if cfg!(debug_assertions) { 10 } else { 1 };
    let pages = [
        "<div>".repeat(20_000 / size) + "Sales rose 8%." + &"</div>".repeat(20_000 / size),
        "&copy;&#8364;".repeat(500_000 / size),
        "<b><p>Sales rose 8%.".repeat(100_000 / size),
    ];
    for html in &pages {
        let taken = measured(|| drop(analyse(&Source::Html(html), &Options::default()).unwrap()));
        assert!(taken < Duration::from_secs(6), "{taken:?} for {} bytes", html.len());
    }
}

fn assert_linear(patterns: &[&str], work: impl Fn(&str)) {
    let slow: Vec<_> = patterns.iter().filter_map(|pattern| complaint(pattern, &work)).collect();
    assert!(slow.is_empty(), "not linear:\n{}", slow.join("\n"));
}

/// What is wrong with the work on repetitions of `pattern`.
fn complaint(pattern: &str, work: impl Fn(&str)) -> Option<String> {
    let of_size = |bytes: usize| pattern.repeat(bytes / pattern.len());
    let mut size = FIRST;
    let mut first = measured(|| work(&of_size(size)));
    while 2 * size <= LAST {
        let text = of_size(2 * size);
        let mut second = measured(|| work(&text));
        if second > MEASURABLE {
            let growth = |second: Duration| second.as_secs_f64() / first.as_secs_f64().max(1e-6);
            if growth(second) > GROWTH {
                // Once more: the machine may have been busy with something else.
                second = second.min(measured(|| work(&text)));
            }
            let message = || format!("{pattern:?}: {size} bytes take {first:?}, twice as many {second:?}");
            return (growth(second) > GROWTH).then(message);
        }
        (size, first) = (2 * size, second);
    }
    None
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
