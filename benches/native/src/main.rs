//! Tallymark and its native peers on the same texts, one after the other in one process. Reads `{"work", "text"}` or `{"work", "html"}` a
//! line, prints `{"work", "who", "characters", "seconds", "runs"}` a line, with seconds of processor time.
//!
//! With `--alone` only Tallymark runs, for programs that count: once, and then in [`counted`] ten times.

use std::fs;
use std::io::{self, BufRead};
use std::time::Instant;

use serde_json::{Value, json};
use tallymark::{Options, Source, analyse};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let alone = std::env::args().any(|a| a == "--alone");
    for line in io::stdin().lock().lines() {
        let row: Value = serde_json::from_str(&line?)?;
        let work = row["work"].as_str().unwrap_or_default();
        let measure = if alone { count } else { measure };
        if let Some(text) = row["text"].as_str() {
            measure(work, "tallymark", text, &mut || drop(analyse(&Source::Text(text), &Options::default())));
        }
        if let Some(html) = row["html"].as_str() {
            measure(work, "tallymark", html, &mut || article(html));
            if !alone {
                measure(work, "dom_smoothie", html, &mut || readable(html));
            }
        }
    }
    Ok(())
}

fn article(html: &str) {
    let only = Options { figures: false, ..Options::default() };
    drop(analyse(&Source::Html(html), &only));
}

fn readable(html: &str) {
    drop(dom_smoothie::Readability::new(html, None, None).and_then(|mut r| r.parse()));
}

/// The first run unpacks tables.
fn count(_: &str, _: &str, _: &str, run: &mut dyn FnMut()) {
    run();
    counted(run);
}

#[inline(never)]
fn counted(run: &mut dyn FnMut()) {
    (0..10).for_each(|_| run());
}

/// The least of several rounds that each take a while.
fn measure(work: &str, who: &str, text: &str, run: &mut dyn FnMut()) {
    let mut round = |times: u32| {
        let begun = processor_time();
        (0..times).for_each(|_| run());
        (processor_time() - begun) / f64::from(times)
    };
    round(1);
    let times = (0.25 / round(1).max(1e-4)).ceil().max(1.0) as u32;
    let seconds = (0..5).map(|_| round(times)).fold(f64::INFINITY, f64::min);
    let characters = text.encode_utf16().count();
    println!("{}", json!({"work": work, "who": who, "characters": characters, "seconds": seconds, "runs": times * 5}));
}

/// Seconds that this process has had of a processor: other work on the machine does not change them much. Linux tells them by thread in
/// nanoseconds; elsewhere the clock has to do.
fn processor_time() -> f64 {
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|t| t.split(' ').next().and_then(|n| n.parse::<f64>().ok()));
    nanoseconds.map_or_else(|| BEGUN.with(|b| b.elapsed().as_secs_f64()), |n| n / 1e9)
}

thread_local! {
    static BEGUN: Instant = Instant::now();
}
