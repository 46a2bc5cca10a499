//! Small numbers in few bytes.

/// Appends `n` in groups of seven bits, the low ones first.
pub(super) fn varint(out: &mut Vec<u8>, mut n: u32) {
    while n >= 0x80 {
        out.push(n.to_le_bytes()[0] | 0x80);
        n >>= 7;
    }
    out.push(n.to_le_bytes()[0]);
}

/// Appends a signed number, small ones of either sign short.
pub(super) fn signed(out: &mut Vec<u8>, n: i32) {
    varint(out, ((n << 1) ^ (n >> 31)).cast_unsigned());
}

/// Appends numbers below 16, two a byte.
pub(super) fn nibbles(out: &mut Vec<u8>, values: &[u8]) {
    out.extend(values.chunks(2).map(|pair| pair[0] | pair.get(1).copied().unwrap_or(0) << 4));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_numbers_of_either_sign_take_one_byte() {
        let mut out = Vec::new();
        for n in [0, -1, 1, 63, -64, 64] {
            signed(&mut out, n);
        }
        assert_eq!(out, [0, 1, 2, 126, 127, 0x80, 1]);
    }

    #[test]
    fn an_odd_count_leaves_half_a_byte_empty() {
        let mut out = Vec::new();
        nibbles(&mut out, &[1, 2, 3]);
        assert_eq!(out, [0x21, 3]);
    }
}
