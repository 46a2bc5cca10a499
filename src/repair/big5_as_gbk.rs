//! Big5 that was read as GBK.
//!
//! `い瓣` is `中國`: both charsets write a character in two bytes and mean others by them. The bytes are all there where a browser read
//! them. Where a stricter decoder did, pairs that GBK lacks became U+FFFD: their first byte is inferred from the words around it, or
//! the character stays U+FFFD.
//!
//! What is misread so is full of rare characters and kana; what comes out is full of everyday characters that make words, see
//! `two_byte`. Lists of rare characters do not, nor does Japanese, whose kana stand side by side.

use super::RepairKind;
use super::clues::Clues;
use super::edit::Edit;
use super::two_byte::{BIG5, GBK, Mistake, read_again};

/// Reads the bytes again.
pub(super) fn fix(text: &str, clues: &Clues) -> Vec<Edit> {
    read_again(text, clues, Mistake { meant: BIG5, read: GBK, kind: RepairKind::Big5AsGbk })
}

#[cfg(all(test, feature = "archives"))]
mod tests {
    use encoding_rs::{BIG5, GBK};

    use crate::repair::repair;

    #[test]
    fn the_bytes_are_read_again() {
        let text = "去年新增企業30家，融資總額超過2億元。\n同比增長三成";
        let bytes = BIG5.encode(text).0;
        let damaged = GBK.decode_without_bom_handling(&bytes).0;
        assert_eq!(repair(&damaged).text, text, "{damaged}");
    }
}
