//! What was measured before: ratios in `benches/ratios.toml`, the table in `docs/performance.md`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::measurement::Measurement;

const RATIOS: &str = "benches/ratios.toml";
const PAGE: &str = "docs/performance.md";
const OPEN: &str = "<!-- measured -->\n";
const CLOSE: &str = "<!-- /measured -->\n";

/// A ratio may fall to this share of what it was.
const ENOUGH: f64 = 0.75;

/// What stands in the file of ratios.
pub(super) fn ratios(root: &Path) -> Result<BTreeMap<String, f64>, String> {
    let text = fs::read_to_string(root.join(RATIOS)).map_err(|e| format!("{RATIOS}: {e}"))?;
    toml::from_str(&text).map_err(|e| format!("{RATIOS}: {e}"))
}

/// What has fallen by a quarter. A ratio that was not measured this time is no loss: not every peer is installed everywhere.
pub(super) fn losses(before: &BTreeMap<String, f64>, now: &BTreeMap<String, f64>) -> Vec<String> {
    let fallen = |(name, was): (&String, &f64)| {
        let is = now.get(name)?;
        (is / was < ENOUGH).then(|| format!("{name}: {is:.2}, was {was:.2}"))
    };
    before.iter().filter_map(fallen).collect()
}

/// Writes both files.
pub(super) fn write(root: &Path, all: &[Measurement], ratios: &BTreeMap<String, f64>) -> Result<(), String> {
    let file = |name: &str| fs::read_to_string(root.join(name)).map_err(|e| format!("{name}: {e}"));
    let head: String = file(RATIOS)?.lines().take_while(|l| l.starts_with('#')).map(|l| format!("{l}\n")).collect();
    let lines: String = ratios.iter().map(|(name, ratio)| format!("{name:?} = {ratio:.3}\n")).collect();
    fs::write(root.join(RATIOS), format!("{head}\n{lines}")).map_err(|e| format!("{RATIOS}: {e}"))?;
    let page = file(PAGE)?;
    let (before, after) = (page.split_once(OPEN), page.split_once(CLOSE));
    let (Some((before, _)), Some((_, after))) = (before, after) else {
        return Err(format!("{PAGE}: no place for the table"));
    };
    let page = format!("{before}{OPEN}{}{CLOSE}{after}", table(all, ratios));
    fs::write(root.join(PAGE), page).map_err(|e| format!("{PAGE}: {e}"))
}

/// The measurements as a table of Markdown.
pub(super) fn table(all: &[Measurement], ratios: &BTreeMap<String, f64>) -> String {
    let mut out = String::from(
        "| work | who | ms | characters a second | theirs by ours |\n| --- | --- | ---: | ---: | ---: |\n",
    );
    for m in all {
        let ratio = ratios.get(&format!("{}: {}", m.work, m.who)).map_or(String::new(), |r| format!("{r:.2}"));
        let rate = grouped((m.characters / m.seconds.max(1e-9)).round() as u64);
        let _ = writeln!(out, "| {} | {} | {:.2} | {rate} | {ratio} |", m.work, m.who, m.seconds * 1000.0);
    }
    out
}

fn grouped(n: u64) -> String {
    let digits = n.to_string();
    let parts: Vec<_> = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy).collect();
    parts.join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fall_by_a_quarter_is_a_loss() {
        let before = BTreeMap::from([("a".to_owned(), 4.0), ("b".to_owned(), 4.0), ("absent".to_owned(), 1.0)]);
        let now = BTreeMap::from([("a".to_owned(), 3.1), ("b".to_owned(), 2.9), ("new".to_owned(), 0.1)]);
        assert_eq!(losses(&before, &now), ["b: 2.90, was 4.00"]);
    }

    #[test]
    fn a_measurement_is_a_row() {
        let one = Measurement { work: "w".into(), who: "a".into(), characters: 3000.0, seconds: 0.0025 };
        let table = table(&[one], &BTreeMap::from([("w: a".to_owned(), 2.0)]));
        assert!(table.ends_with("| w | a | 2.50 | 1,200,000 | 2.00 |\n"), "{table}");
    }

    #[test]
    fn the_committed_ratios_can_be_read() {
        ratios(&crate::root()).unwrap();
    }
}
