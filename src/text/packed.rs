//! Reads packed tables: the counterpart of `xtask/src/generate/blob/pack.rs`.

/// A packed table and the place reached in it. Past the end it reads zeros.
pub(crate) struct Packed<'a> {
    bytes: &'a [u8],
}

impl<'a> Packed<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes }
    }

    /// The bytes not yet read.
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.bytes
    }

    /// Whether everything was read.
    pub(crate) fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// A number in groups of seven bits, the low ones first.
    pub(crate) fn varint(&mut self) -> u32 {
        let (mut n, mut shift) = (0, 0);
        while let [byte, rest @ ..] = self.bytes {
            self.bytes = rest;
            n |= u32::from(byte & 0x7f) << shift;
            shift = (shift + 7).min(28);
            if byte & 0x80 == 0 {
                break;
            }
        }
        n
    }

    /// A signed number.
    pub(crate) fn signed(&mut self) -> i32 {
        let n = self.varint();
        (n >> 1).cast_signed() ^ -(n & 1).cast_signed()
    }

    /// A count and as many numbers, each the difference to the one before, beginning at `first`.
    pub(crate) fn rising(&mut self, first: u32) -> Vec<u32> {
        let mut last = first;
        let count = self.varint();
        (0..count)
            .map(|_| {
                last = last.wrapping_add(self.varint());
                last
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_either_sign_are_read_back() {
        let mut packed = Packed::new(&[0, 1, 2, 126, 127, 0x80, 1]);
        assert_eq!([0; 6].map(|_| packed.signed()), [0, -1, 1, 63, -64, 64]);
        assert!(packed.is_empty());
    }

    #[test]
    fn past_the_end_there_are_zeros() {
        assert_eq!(Packed::new(&[]).varint(), 0);
        assert_eq!(Packed::new(&[2, 5, 1]).rising(10), [15, 16]);
    }
}
