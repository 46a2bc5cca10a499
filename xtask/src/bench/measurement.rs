//! What one program needed for one work, and how it compares.

use std::collections::BTreeMap;

use serde::Deserialize;

/// One line that a harness prints.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(super) struct Measurement {
    pub(super) work: String,
    pub(super) who: String,
    pub(super) characters: f64,
    /// Processor time of one run.
    pub(super) seconds: f64,
}

impl Measurement {
    /// Reads what a harness printed; other lines are for people.
    pub(super) fn read(heard: &str, ours: &str) -> Vec<Self> {
        let mut all: Vec<Self> = heard.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        for one in &mut all {
            if let Some(form) = one.who.strip_prefix(US) {
                one.who = format!("{ours}{form}");
            }
        }
        all
    }
}

/// What the harnesses call Tallymark.
const US: &str = "tallymark";
pub(super) const IN_NODE: &str = "tallymark, WebAssembly";
pub(super) const NATIVE: &str = "tallymark, native";

const IN_NODE_AS_JSON: &str = "tallymark, WebAssembly, as JSON";
const NATIVE_AS_JSON: &str = "tallymark, native, as JSON";

/// Theirs by ours, for each work and peer: natively compiled peers stand against the native core, all others against WebAssembly. The native
/// core and WebAssembly stand against each other where both answer with the same bytes.
pub(super) fn ratios(all: &[Measurement], native_peers: &[&str]) -> BTreeMap<String, f64> {
    let seconds = |work: &str, who: &str| all.iter().find(|m| m.work == work && m.who == who).map(|m| m.seconds);
    let mut ratios = BTreeMap::new();
    for peer in all {
        let ours = match peer.who.as_str() {
            IN_NODE | IN_NODE_AS_JSON | NATIVE => continue,
            NATIVE_AS_JSON => IN_NODE_AS_JSON,
            native if native_peers.contains(&native) => NATIVE,
            _ => IN_NODE,
        };
        if let Some(ours) = seconds(&peer.work, ours).filter(|s| *s > 0.0) {
            ratios.insert(format!("{}: {}", peer.work, peer.who), peer.seconds / ours);
        }
    }
    ratios
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_peer_stands_against_what_runs_as_it_does() {
        let line = |who: &str, seconds: f64| {
            format!("{{\"work\":\"w\",\"who\":\"{who}\",\"characters\":10,\"seconds\":{seconds},\"runs\":1}}\nnoise\n")
        };
        let in_node = line("tallymark", 2.5) + &line("tallymark, as JSON", 2.0) + &line("js", 10.0);
        let mut all = Measurement::read(&in_node, IN_NODE);
        let native = line("tallymark", 0.5) + &line("tallymark, as JSON", 1.0) + &line("rust", 1.5);
        all.extend(Measurement::read(&native, NATIVE));
        let ratios = ratios(&all, &["rust"]);
        assert_eq!(ratios["w: js"], 4.0);
        assert_eq!(ratios["w: rust"], 3.0);
        assert_eq!(ratios["w: tallymark, native, as JSON"], 0.5);
        assert_eq!(ratios.len(), 3);
    }
}
