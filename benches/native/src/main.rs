//! Tallymark and its native peers on the same texts, one after the other in one process. Reads `{"work", "text"}` or `{"work", "html"}` a
//! line, prints `{"work", "who", "characters", "seconds", "runs"}` a line, with seconds of processor time.
//!
//! With `--alone` only Tallymark runs, for programs that count: once, and then in [`counted`] ten times. With `--pages FOLDER` the work is
//! all files of a folder that end in `.html`, one after the other, and nothing is read.

use std::fs;
use std::io::{self, BufRead};
use std::time::Instant;

use serde_json::{Value, json};
use tallymark::{Options, Source, analyse};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<_> = std::env::args().skip(1).collect();
    if let [flag, folder] = args.as_slice()
        && flag == "--pages"
    {
        return pages(folder);
    }
    let alone = args.iter().any(|a| a == "--alone");
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

/// All pages of a folder, the least of three rounds: the clock moves in steps that are longer than a page.
fn pages(folder: &str) -> Result<(), Box<dyn std::error::Error>> {
    let mut pages = Vec::new();
    for entry in fs::read_dir(folder)? {
        let file = entry?.path();
        if file.extension().is_some_and(|e| e == "html") {
            pages.push(String::from_utf8_lossy(&fs::read(file)?).into_owned());
        }
    }
    let characters: usize = pages.iter().map(|page| page.encode_utf16().count()).sum();
    for (who, read) in [("tallymark", article as fn(&str)), ("dom_smoothie", readable)] {
        let round = || timed(1, &mut || pages.iter().for_each(|page| read(page)));
        let seconds = (0..3).map(|_| round()).fold(f64::INFINITY, f64::min);
        println!("{}", json!({"work": folder, "who": who, "characters": characters, "seconds": seconds, "runs": 3}));
    }
    Ok(())
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
    timed(1, run);
    let times = (0.25 / timed(1, run).max(1e-4)).ceil().max(1.0) as u32;
    let seconds = (0..5).map(|_| timed(times, run)).fold(f64::INFINITY, f64::min);
    let characters = text.encode_utf16().count();
    println!("{}", json!({"work": work, "who": who, "characters": characters, "seconds": seconds, "runs": times * 5}));
}

/// Seconds of one of so many runs.
fn timed(times: u32, run: &mut dyn FnMut()) -> f64 {
    let begun = processor_time();
    (0..times).for_each(|_| run());
    (processor_time() - begun) / f64::from(times)
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
