//! What the page weighs, and whether that is within the budget.

use std::io::Write as _;
use std::path::Path;

use crate::settings::Settings;

/// Bytes of a file, as it is and as servers send it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sizes {
    pub(crate) raw: usize,
    pub(crate) gzip: usize,
    pub(crate) brotli: usize,
}

/// Prints the sizes of module and glue; an error where one is over its budget.
pub(crate) fn check(root: &Path, settings: &Settings) -> Result<(), String> {
    let folder = root.join(&settings.build.out_dir);
    let name = &settings.build.name;
    let files =
        [(format!("{name}_bg.wasm"), settings.budget.wasm_gzip), (format!("{name}.js"), settings.budget.glue_gzip)];
    println!("{:22}{:>11}{:>11}{:>11}{:>15}", "", "raw", "gzip -9", "brotli 11", "budget (gzip)");
    let mut over = Vec::new();
    for (file, budget) in files {
        let bytes = std::fs::read(folder.join(&file)).map_err(|e| format!("{file}: {e}"))?;
        let sizes = measure(&bytes)?;
        println!("{file:22}{:>11}{:>11}{:>11}{budget:>15}", sizes.raw, sizes.gzip, sizes.brotli);
        if sizes.gzip > budget {
            over.push(format!("{file} is {} bytes over its budget in {}", sizes.gzip - budget, crate::settings::FILE));
        }
    }
    if over.is_empty() { Ok(()) } else { Err(over.join("; ")) }
}

/// What `bytes` come to.
pub(crate) fn measure(bytes: &[u8]) -> Result<Sizes, String> {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(bytes).map_err(|e| e.to_string())?;
    let gzip = gzip.finish().map_err(|e| e.to_string())?.len();
    let mut brotli = Vec::new();
    let best = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut brotli, &best).map_err(|e| e.to_string())?;
    Ok(Sizes { raw: bytes.len(), gzip, brotli: brotli.len() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_repeats_itself_gets_small() {
        let sizes = measure(&b"tally".repeat(1000)).unwrap();
        assert_eq!(sizes.raw, 5000);
        assert!(sizes.gzip < 100 && sizes.brotli < sizes.gzip, "{sizes:?}");
    }
}
