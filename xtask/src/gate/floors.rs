//! `tests/gate.toml`: the floors. They rise as figures rise; one is lowered by hand, with the reason in the commit.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The file with the floors.
pub(super) const FILE: &str = "tests/gate.toml";

/// The floors by group and name.
pub(super) type Floors = BTreeMap<String, BTreeMap<String, f64>>;

/// A figure beside its floor.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Figure {
    pub(super) group: String,
    pub(super) name: String,
    pub(super) floor: f64,
    pub(super) now: f64,
}

impl Figure {
    pub(super) fn holds(&self) -> bool {
        self.now >= self.floor
    }
}

/// Reads the floors.
pub(super) fn read(root: &Path) -> Result<Floors, String> {
    let text = fs::read_to_string(root.join(FILE)).map_err(|e| format!("{FILE}: {e}"))?;
    toml::from_str(&text).map_err(|e| format!("{FILE}: {e}"))
}

/// What a floor keeps below its figure: a rule that helps much and costs another kind a hair may land. What is perfect stays so.
const MARGIN: f64 = 0.01;

/// Writes every floor that its figure has left below it, and nothing else.
pub(super) fn raise(root: &Path, figures: &[Figure]) -> Result<(), String> {
    let text = fs::read_to_string(root.join(FILE)).map_err(|e| format!("{FILE}: {e}"))?;
    fs::write(root.join(FILE), raised(&text, figures)).map_err(|e| format!("{FILE}: {e}"))
}

/// The floor that a figure earns, never above it.
fn to_keep(now: f64) -> f64 {
    if now >= 1.0 { 1.0 } else { ((now - MARGIN).max(0.0) * 1000.0).floor() / 1000.0 }
}

fn raised(text: &str, figures: &[Figure]) -> String {
    let mut group = "";
    let mut out = String::new();
    for line in text.lines() {
        if let Some(name) = line.strip_prefix('[').and_then(|l| l.split(']').next()) {
            group = name;
        }
        let key = line.split_once(" = ").map_or("", |(key, _)| key.trim_matches('"'));
        match figures.iter().find(|f| f.group == group && f.name == key && to_keep(f.now) > f.floor) {
            Some(figure) => {
                let (key, rest) = line.split_once(" = ").unwrap_or((line, ""));
                let note = rest.split_once('#').map(|(_, note)| format!(" #{note}")).unwrap_or_default();
                out.push_str(&format!("{key} = {:.3}{note}", to_keep(figure.now)));
            }
            None => out.push_str(line),
        }
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(group: &str, name: &str, floor: f64, now: f64) -> Figure {
        Figure { group: group.into(), name: name.into(), floor, now }
    }

    #[test]
    fn floors_rise_and_never_fall() {
        let text =
            "# Floors.\n[gold]\n\"facts.f1\" = 0.500 # the headline\ntraps = 0.9\n\n[html]\n\"facts.f1\" = 0.100\n";
        let figures = [figure("gold", "facts.f1", 0.5, 0.6127), figure("gold", "traps", 0.9, 0.8)];
        let wanted = text.replace("0.500 # the", "0.602 # the");
        assert_eq!(raised(text, &figures), wanted);
    }

    #[test]
    fn a_floor_stays_a_hundredth_below_unless_all_is_right() {
        assert_eq!(to_keep(0.5), 0.49);
        assert_eq!(to_keep(0.004), 0.0);
        assert_eq!(to_keep(0.9999), 0.989);
        assert_eq!(to_keep(1.0), 1.0);
    }

    #[test]
    fn a_figure_at_its_floor_holds() {
        assert!(figure("gold", "x", 0.5, 0.5).holds());
        assert!(!figure("gold", "x", 0.5, 0.499).holds());
    }

    #[test]
    fn the_committed_floors_can_be_read() {
        let floors = read(&crate::root()).unwrap();
        let groups: Vec<_> = floors.keys().map(String::as_str).collect();
        assert_eq!(groups, ["damage", "gold", "html", "paste", "seed", "suites"]);
        assert_eq!(floors["damage"]["clean"], 1.0, "sound text must come through as it is");
    }
}
