//! Prints every figure of an article: `cargo run --example analyse`

use tallymark::{Options, Source, analyse};

fn main() -> Result<(), tallymark::AnalyseError> {
    let article = "去年以来，云泽市新增高新技术企业超30家，签订合作协议146份，合同金额近1.3亿元，同比增长18.6%。";
    let report = analyse(&Source::Text(article), &Options::default())?;
    for m in &report.metrics {
        let what = m.indicator.as_deref().unwrap_or("?");
        println!("{what}: {} {} {}   ({})", m.bound.name(), m.value_text, m.unit, m.quote);
    }
    Ok(())
}
