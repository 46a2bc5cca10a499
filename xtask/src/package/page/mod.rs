//! The page's scripts in one file and its styles in another. Forty files are forty turns of a browser, 15 to 35 ms of the start on a local
//! server. What stands in `www` is what is written and read: nothing is changed in it but that comments stay behind.

mod joined;
mod module;
mod styles;

use std::path::Path;

use crate::settings::Settings;

/// The module of `www/js` that wires the page.
const ENTRY: &str = "main.js";
/// The list of the page's styles in `www/css`.
const STYLES: &str = "page.css";

/// Writes `page.js` and `page.css` into the folder of the build, and tells which files of `www` nobody asks for any more.
pub(super) fn write(root: &Path, settings: &Settings) -> Result<Vec<String>, String> {
    let www = root.join("www");
    let out = root.join(&settings.build.out_dir);
    let script = joined::join(&www.join("js"), ENTRY)?;
    let styles = styles::join(&www.join("css"), STYLES)?;
    for (name, text) in [("page.js", &script.text), ("page.css", &styles.text)] {
        std::fs::write(out.join(name), text).map_err(|e| format!("{name}: {e}"))?;
    }
    let scripts = script.only_here.iter().map(|name| format!("js/{name}"));
    // A page in a frame has styles of its own, and the first of these with them.
    let frame = std::fs::read_to_string(www.join("embed.html")).map_err(|e| format!("embed.html: {e}"))?;
    let styles = styles.files.iter().map(|name| format!("css/{name}")).filter(|name| !frame.contains(name.as_str()));
    Ok(scripts.chain(styles).collect())
}
