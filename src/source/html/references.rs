//! The named character references, as the module carries them.

use std::sync::LazyLock;

use crate::text::packed::Packed;
use crate::text::sort::sort_by;

/// A name and what it stands for; the second is U+0000 where there is but one.
pub(super) type Named = (&'static str, [char; 2]);

/// All of them by name. From `lexicon/html/references.tsv`, see `xtask/src/generate/blob/references.rs`.
pub(super) static REFERENCES: LazyLock<Vec<Named>> = LazyLock::new(|| {
    let mut packed = Packed::new(include_bytes!("references.bin"));
    let mut last = 0;
    let count = packed.varint();
    let codes: Vec<[char; 2]> = (0..count)
        .map(|_| {
            let first = packed.varint();
            last += first >> 1;
            let second = if first & 1 == 1 { packed.varint() } else { 0 };
            [last, second].map(|code| char::from_u32(code).unwrap_or_default())
        })
        .collect();
    let names = std::str::from_utf8(packed.rest()).unwrap_or_default().lines();
    let mut all: Vec<Named> =
        names.zip(codes).flat_map(|(own, chars)| own.split(' ').map(move |name| (name, chars))).collect();
    sort_by(&mut all, |a, b| a.0.cmp(b.0));
    all
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_names_of_the_standard_are_there_in_order() {
        assert_eq!(REFERENCES.len(), 2231);
        assert!(REFERENCES.is_sorted_by(|a, b| a.0 < b.0));
        let find = |name: &str| REFERENCES.iter().find(|(own, _)| *own == name).map(|&(_, chars)| chars);
        assert_eq!(find("AMP"), Some(['&', '\0']));
        assert_eq!(find("zwnj;"), Some(['\u{200c}', '\0']));
        assert_eq!(find("NotEqualTilde;"), Some(['≂', '\u{338}']));
    }
}
