//! GBK that was read as Big5.
//!
//! `笢弊` is `中国`, the mirror image of `big5_as_gbk`. Big5 has fewer pairs than GBK, so some became U+FFFD; what their bytes were is
//! inferred from the words around them, or the character stays U+FFFD.

use super::RepairKind;
use super::clues::Clues;
use super::edit::Edit;
use super::two_byte::{BIG5, GBK, Mistake, read_again};

/// Reads the bytes again.
pub(super) fn fix(text: &str, clues: &Clues) -> Vec<Edit> {
    read_again(text, clues, Mistake { meant: GBK, read: BIG5, kind: RepairKind::GbkAsBig5 })
}

#[cfg(all(test, feature = "archives"))]
mod tests {
    use encoding_rs::{BIG5, GBK};

    use crate::repair::repair;

    #[test]
    fn the_bytes_are_read_again_as_far_as_they_are_there() {
        let text = "公司去年的营业收入比前年增长了三成，净利润达到两千万元";
        let bytes = GBK.encode(text).0;
        let damaged = BIG5.decode_without_bom_handling(&bytes).0;
        let repaired = repair(&damaged);
        let same = repaired.text.chars().zip(text.chars()).filter(|(a, b)| a == b).count();
        assert!(same * 10 >= text.chars().count() * 8, "{damaged} {}", repaired.text);
    }
}
