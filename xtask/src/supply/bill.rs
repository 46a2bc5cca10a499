//! The bill of materials, in the form of CycloneDX 1.6, which scanners read.

use std::path::Path;

use serde_json::{Value, json};
use toml::Table;

use super::crates::Crate;

/// The bill for a module with these crates inside.
pub(super) fn write(root: &Path, crates: &[Crate]) -> Result<String, String> {
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).map_err(|e| format!("Cargo.toml: {e}"))?;
    let manifest: Table = manifest.parse().map_err(|e| format!("Cargo.toml: {e}"))?;
    let own = |key: &str| manifest["package"].get(key).and_then(toml::Value::as_str).unwrap_or_default().to_owned();
    let bill = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": component(&own("name"), &own("version"), Some(&own("license")), "application") },
        "components": crates.iter().map(|c| component(&c.name, &c.version, c.licence.as_deref(), "library")).collect::<Vec<_>>(),
    });
    serde_json::to_string_pretty(&bill).map(|text| text + "\n").map_err(|e| e.to_string())
}

fn component(name: &str, version: &str, licence: Option<&str>, kind: &str) -> Value {
    let purl = format!("pkg:cargo/{name}@{version}");
    json!({
        "type": kind,
        "name": name,
        "version": version,
        "bom-ref": purl,
        "purl": purl,
        "licenses": licence.map(|expression| vec![json!({ "expression": expression.replace('/', " OR ") })]),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_crate_is_a_component_with_its_address() {
        let one = Crate {
            name: "a".into(),
            version: "1.2.3".into(),
            licence: Some("MIT/Apache-2.0".into()),
            ..Crate::default()
        };
        let bill: Value = serde_json::from_str(&write(&crate::root(), &[one]).unwrap()).unwrap();
        assert_eq!(bill["components"][0]["purl"], "pkg:cargo/a@1.2.3");
        assert_eq!(bill["components"][0]["licenses"][0]["expression"], "MIT OR Apache-2.0");
        assert_eq!(bill["metadata"]["component"]["name"], "tallymark");
    }
}
