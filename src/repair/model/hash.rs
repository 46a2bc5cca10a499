//! A hash for small keys: counting the pairs of a long text is most of the work of learning from it.

use std::hash::{BuildHasherDefault, Hasher};

/// A map with this hash.
pub(super) type Counts<K> = std::collections::HashMap<K, u32, BuildHasherDefault<Multiply>>;

/// Multiplies and folds, one step for each part of the key.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Multiply(u64);

impl Hasher for Multiply {
    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_u32(byte.into());
        }
    }

    fn write_isize(&mut self, n: isize) {
        self.write_usize(n.cast_unsigned());
    }

    fn write_usize(&mut self, n: usize) {
        self.write_u32(u32::try_from(n).unwrap_or(u32::MAX));
    }

    fn write_u8(&mut self, n: u8) {
        self.write_u32(n.into());
    }

    fn write_u32(&mut self, n: u32) {
        self.0 = (self.0.rotate_left(21) ^ u64::from(n)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_and_their_mirror_images_are_kept_apart() {
        let mut counts = Counts::default();
        *counts.entry(('中', '国')).or_insert(0) += 1;
        assert_eq!(counts.get(&('国', '中')), None);
        assert_eq!(counts.get(&('中', '国')), Some(&1));
    }
}
