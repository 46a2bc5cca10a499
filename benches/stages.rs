//! What each stage takes on the same article: `cargo bench --bench stages`.

use std::fmt::Write as _;
use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use tallymark::article::strip;
use tallymark::lang::{self, Draft};
use tallymark::repair::repair;
use tallymark::source::extract;
use tallymark::{Options, Source, analyse};

const CHINESE: &[&str] = &[
    "去年，全市新增高新技术企业326家，实现产值1.2万亿元，同比增长8.6%。",
    "其中，新能源汽车产量超40万辆，带动就业3.5万人，占全市工业增加值的12.4%。",
    "市民王女士说，新线路开通后，上班时间从一个半小时缩短到四十分钟，票价只要三元。",
    "这条线路经过老城区，沿途有学校、医院和公园，居民出行比以前方便得多，周边商铺的生意也好了起来。",
];

const ENGLISH: &[&str] = &[
    "The council approved 326 new homes last year, up 8.6% from 2023, at a cost of $1.2 billion.",
    "More than 40,000 visitors came to the museum in June, and about a quarter of them stayed for two days.",
    "The old line runs through the harbour, past schools and parks, and people who live there say that it has changed their days.",
];

fn article(sentences: &[&str], bytes: usize) -> String {
    let mut text = String::new();
    for (n, sentence) in sentences.iter().cycle().enumerate() {
        if text.len() > bytes {
            break;
        }
        text.push_str(sentence);
        text.push_str(if n % 3 == 2 { "\n" } else { " " });
    }
    text
}

fn page(text: &str) -> String {
    let mut html = String::from("<html><body><ul class=nav>");
    for n in 0..60 {
        let _ = write!(html, "<li><a href='/{n}.html'>栏目{n}</a></li>");
    }
    html.push_str("</ul><h1>产业运行平稳</h1><div class=content>");
    for paragraph in text.lines() {
        let _ = write!(html, "<p>{paragraph}</p>");
    }
    html.push_str("</div><div class=footer>版权所有</div></body></html>");
    html
}

fn stages(c: &mut Criterion) {
    for (name, sentences) in [("zh", CHINESE), ("en", ENGLISH)] {
        let text = article(sentences, 10_000);
        let html = page(&text);
        let repaired = repair(&text);
        let stripped = strip(&repaired.text, None);
        let language = lang::detect(&repaired.text);
        let draft = Draft::new(&repaired.text, &stripped, language);
        let grammar = lang::grammar(language);
        let reading = grammar.read(&draft);

        let mut group = c.benchmark_group(name);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function("repair", |b| b.iter(|| repair(black_box(&text))));
        group.bench_function("strip", |b| b.iter(|| strip(black_box(&repaired.text), None)));
        group.bench_function("draft", |b| b.iter(|| Draft::new(black_box(&repaired.text), &stripped, language)));
        group.bench_function("read", |b| b.iter(|| grammar.read(black_box(&draft))));
        group.bench_function("link", |b| b.iter(|| grammar.link(black_box(&draft), &reading.quantities)));
        group.bench_function("whole", |b| b.iter(|| analyse(&Source::Text(black_box(&text)), &Options::default())));
        group.throughput(Throughput::Bytes(html.len() as u64));
        group.bench_function("html", |b| b.iter(|| extract(black_box(&html))));
        group.finish();
    }
}

criterion_group!(benches, stages);
criterion_main!(benches);
