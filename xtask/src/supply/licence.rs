//! Which licences may be built in: those that code under MIT or Apache 2.0 can be given on with.

use spdx::{Expression, LicenseReq, ParseMode};

const ALLOWED: [&str; 12] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "NCSA",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Whether an SPDX expression can be met with licences that are allowed; why not, otherwise.
pub(super) fn allow(licence: &str) -> Result<(), String> {
    // Older manifests write `MIT/Apache-2.0`.
    let expression =
        Expression::parse_mode(licence, ParseMode::LAX).map_err(|e| format!("licence {licence:?}: {}", e.reason))?;
    if expression.evaluate(is_allowed) { Ok(()) } else { Err(format!("licence {licence}")) }
}

fn is_allowed(wanted: &LicenseReq) -> bool {
    wanted.license.id().is_some_and(|id| ALLOWED.contains(&id.name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_of_two_is_enough_and_both_of_both() {
        for fine in
            ["MIT", "MIT OR Apache-2.0", "MIT/Apache-2.0", "GPL-3.0-only OR MIT", "(MIT OR Apache-2.0) AND Unicode-3.0"]
        {
            assert_eq!(allow(fine), Ok(()), "{fine}");
        }
        for wrong in ["GPL-3.0-only", "MIT AND AGPL-3.0-only", "LGPL-2.1-or-later", "", "whatever"] {
            assert!(allow(wrong).is_err(), "{wrong}");
        }
    }
}
