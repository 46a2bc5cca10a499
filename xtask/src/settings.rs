//! `wasm-pack.toml`: what is built for the browser, with what, within which budget. Ours; wasm-pack reads no such file.

use std::path::Path;

use serde::Deserialize;

/// The file's name, beside Cargo.toml.
pub(crate) const FILE: &str = "wasm-pack.toml";

/// The whole file. A key that is not known here is an error: it would be a setting without effect.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Settings {
    pub(crate) tools: Tools,
    pub(crate) build: Build,
    pub(crate) budget: Budget,
    pub(crate) serve: Serve,
}

/// Exact versions of what builds.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Tools {
    pub(crate) target: String,
    pub(crate) wasm_pack: String,
    pub(crate) wasm_bindgen: String,
    pub(crate) geckodriver: String,
    pub(crate) wasm_opt: bool,
}

/// What `wasm-pack build` is asked for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Build {
    pub(crate) target: String,
    pub(crate) profile: String,
    pub(crate) out_dir: String,
    pub(crate) name: String,
    pub(crate) features: Vec<String>,
    pub(crate) default_features: bool,
}

/// Bytes after gzip, at most.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Budget {
    pub(crate) wasm_gzip: usize,
    pub(crate) glue_gzip: usize,
}

/// Where `cargo xtask serve` listens.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Serve {
    pub(crate) host: String,
    pub(crate) port: u16,
}

impl Settings {
    /// Reads the file.
    pub(crate) fn read(root: &Path) -> Result<Self, String> {
        let text = std::fs::read_to_string(root.join(FILE)).map_err(|e| format!("{FILE}: {e}"))?;
        let settings: Self = toml::from_str(&text).map_err(|e| format!("{FILE}: {e}"))?;
        if settings.tools.wasm_opt {
            return Err(format!(
                "{FILE}: wasm-opt can only be false: no optimiser is pinned that builds a module which loads"
            ));
        }
        Ok(settings)
    }
}

impl Build {
    /// What cargo is told of features, by whatever builds for the browser.
    pub(crate) fn feature_args(&self) -> Vec<String> {
        let mut args = Vec::new();
        if !self.default_features {
            args.push("--no-default-features".to_owned());
        }
        if !self.features.is_empty() {
            args.push(format!("--features={}", self.features.join(",")));
        }
        args
    }
}

/// Cargo.toml and Cargo.lock say the same as wasm-pack.toml.
#[cfg(test)]
mod tests {
    use super::*;
    use toml::Table;

    fn table(file: &str) -> Table {
        std::fs::read_to_string(crate::root().join(file)).unwrap().parse().unwrap()
    }

    fn settings() -> Settings {
        Settings::read(&crate::root()).unwrap()
    }

    #[test]
    fn the_command_line_of_wasm_bindgen_is_the_version_of_its_crate() {
        let lock = table("Cargo.lock");
        let packages = lock["package"].as_array().unwrap();
        let crates: Vec<_> = packages.iter().filter(|p| p["name"].as_str() == Some("wasm-bindgen")).collect();
        assert_eq!(crates.len(), 1, "Cargo.lock holds several versions of wasm-bindgen");
        assert_eq!(crates[0]["version"].as_str().unwrap(), settings().tools.wasm_bindgen);
    }

    #[test]
    fn the_crate_is_pinned_to_that_version() {
        let target = &table("Cargo.toml")["target"]["cfg(target_arch = \"wasm32\")"];
        let wanted = format!("={}", settings().tools.wasm_bindgen);
        assert_eq!(target["dependencies"]["wasm-bindgen"].as_str(), Some(wanted.as_str()));
    }

    #[test]
    fn no_optimiser_runs_behind_the_compiler() {
        let profiles = &table("Cargo.toml")["package"]["metadata"]["wasm-pack"]["profile"];
        for profile in ["release", "dev", "profiling", "custom"] {
            assert_eq!(profiles[profile]["wasm-opt"].as_bool(), Some(settings().tools.wasm_opt), "{profile}");
        }
    }

    #[test]
    fn features_named_here_are_features_of_the_crate() {
        let manifest = table("Cargo.toml");
        for feature in settings().build.features {
            assert!(manifest["features"].get(&feature).is_some(), "no feature {feature} in Cargo.toml");
        }
    }

    #[test]
    fn the_package_is_named_as_the_crate_and_kept_out_of_version_control() {
        assert_eq!(Some(settings().build.name.as_str()), table("Cargo.toml")["package"]["name"].as_str());
        let ignored = std::fs::read_to_string(crate::root().join(".gitignore")).unwrap();
        assert!(ignored.lines().any(|l| l.trim_start_matches('/') == settings().build.out_dir));
    }

    #[test]
    fn names_are_stripped_at_link_time_instead() {
        let profiles = &table("Cargo.toml")["profile"];
        assert_eq!(profiles["release"]["strip"].as_bool(), Some(true));
        assert_eq!(profiles[&settings().build.profile]["inherits"].as_str(), Some("release"));
    }
}
