//! Which licences may be built in: those that code under MIT or Apache 2.0 can be given on with.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use spdx::{Expression, LicenseReq, ParseMode};

/// The licences that `deny.toml` names. One with an exception allows more than the licence alone.
static ALLOWED: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let settings: toml::Table = include_str!("../../../deny.toml").parse().unwrap_or_default();
    let named = settings.get("licenses").and_then(|l| l.get("allow")).and_then(toml::Value::as_array);
    let names = named.into_iter().flatten().filter_map(toml::Value::as_str);
    names.map(|name| name.split(" WITH ").next().unwrap_or(name).to_owned()).collect()
});

/// Whether an SPDX expression can be met with licences that are allowed; why not, otherwise.
pub(super) fn allow(licence: &str) -> Result<(), String> {
    // Older manifests write `MIT/Apache-2.0`.
    let expression =
        Expression::parse_mode(licence, ParseMode::LAX).map_err(|e| format!("licence {licence:?}: {}", e.reason))?;
    if expression.evaluate(is_allowed) { Ok(()) } else { Err(format!("licence {licence}")) }
}

fn is_allowed(wanted: &LicenseReq) -> bool {
    wanted.license.id().is_some_and(|id| ALLOWED.contains(id.name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_of_two_is_enough_and_both_of_both() {
        for fine in [
            "MIT",
            "MIT OR Apache-2.0",
            "MIT/Apache-2.0",
            "GPL-3.0-only OR MIT",
            "(MIT OR Apache-2.0) AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception",
        ] {
            assert_eq!(allow(fine), Ok(()), "{fine}");
        }
        for wrong in ["GPL-3.0-only", "MIT AND AGPL-3.0-only", "LGPL-2.1-or-later", "", "whatever"] {
            assert!(allow(wrong).is_err(), "{wrong}");
        }
    }
}
