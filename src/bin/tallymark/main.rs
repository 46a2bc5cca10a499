//! The command-line tool: `tallymark jsonl` for streams, `tallymark FILE…` for people.

use std::io::{BufRead, Write};

use tallymark::{Options, Source, analyse};

fn main() -> std::io::Result<()> {
    let stdin = std::io::stdin().lock();
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in stdin.lines() {
        let row: serde_json::Value = serde_json::from_str(&line?)?;
        let text = row["text"].as_str().unwrap_or("");
        let report = analyse(&Source::Text(text), &Options { quantities: true, ..Options::default() })
            .map_err(std::io::Error::other)?;
        serde_json::to_writer(&mut out, &serde_json::json!({"v": 1, "id": row["id"], "report": report}))?;
        writeln!(out)?;
    }
    out.flush()
}
