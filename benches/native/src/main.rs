//! Tallymark and its native peers on the same texts, one after the other in one process. Reads `{"work", "form", "texts"}` a line,
//! the form `text` or `html`, prints `{"work", "who", "characters", "seconds", "runs"}` a line, with seconds of processor time.
//!
//! With `--alone` only Tallymark runs, for programs that count: once, and then in [`counted`] ten times. With `--pages FOLDER` the work is
//! all files of a folder that end in `.html`, one after the other, and nothing is read.

use std::fs;
use std::io::{self, BufRead};
use std::time::Instant;

use serde::Deserialize;
use serde_json::json;
use tallymark::{Options, Report, Source, analyse};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<_> = std::env::args().skip(1).collect();
    if let [flag, folder] = args.as_slice()
        && flag == "--pages"
    {
        return pages(folder);
    }
    let alone = args.iter().any(|a| a == "--alone");
    for line in io::stdin().lock().lines() {
        let work: Work = serde_json::from_str(&line?)?;
        let read: fn(&str) -> Option<Report> = if work.form == "html" { article } else { figures };
        if alone {
            count(&work, read);
            continue;
        }
        measure(&work, "tallymark", |text| drop(read(text)));
        measure(&work, "tallymark, as JSON", |text| drop(serde_json::to_string(&read(text))));
        if work.form == "html" {
            measure(&work, "dom_smoothie", readable);
        }
    }
    Ok(())
}

#[derive(Deserialize)]
struct Work {
    work: String,
    form: String,
    texts: Vec<String>,
}

fn figures(text: &str) -> Option<Report> {
    analyse(&Source::Text(text), &Options::default()).ok()
}

fn article(html: &str) -> Option<Report> {
    let only = Options { figures: false, ..Options::default() };
    analyse(&Source::Html(html), &only).ok()
}

fn readable(html: &str) {
    drop(dom_smoothie::Readability::new(html, None, None).and_then(|mut r| r.parse()));
}

/// All pages of a folder.
fn pages(folder: &str) -> Result<(), Box<dyn std::error::Error>> {
    let mut pages = Vec::new();
    for entry in fs::read_dir(folder)? {
        let file = entry?.path();
        if file.extension().is_some_and(|e| e == "html") {
            pages.push(String::from_utf8_lossy(&fs::read(file)?).into_owned());
        }
    }
    let work = Work { work: folder.to_owned(), form: "html".to_owned(), texts: pages };
    measure(&work, "tallymark", |html| drop(article(html)));
    measure(&work, "dom_smoothie", readable);
    Ok(())
}

/// The first run unpacks tables.
fn count(work: &Work, read: fn(&str) -> Option<Report>) {
    let all = || work.texts.iter().for_each(|text| drop(read(text)));
    all();
    counted(&all);
}

#[inline(never)]
fn counted(run: &dyn Fn()) {
    (0..10).for_each(|_| run());
}

/// The least of several rounds that each take a while: the clock moves in steps.
fn measure(work: &Work, who: &str, run: impl Fn(&str)) {
    let all = || work.texts.iter().for_each(|text| run(text));
    timed(1, &all);
    let times = (0.25 / timed(1, &all).max(1e-4)).ceil().max(1.0) as u32;
    let seconds = (0..5).map(|_| timed(times, &all)).fold(f64::INFINITY, f64::min);
    let characters: usize = work.texts.iter().map(|text| text.encode_utf16().count()).sum();
    println!(
        "{}",
        json!({"work": work.work, "who": who, "characters": characters, "seconds": seconds, "runs": times * 5})
    );
}

/// Seconds of one of so many runs.
fn timed(times: u32, run: &dyn Fn()) -> f64 {
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
