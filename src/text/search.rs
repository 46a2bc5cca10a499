//! Bytes searched for eight at a time: pages are long, and most of their bytes are what nobody looks for.

/// The place of the first byte that is one of two of ASCII.
#[inline]
pub(crate) fn either(bytes: &[u8], [one, other]: [u8; 2]) -> Option<usize> {
    let (ones, others) = (each(one), each(other));
    first(bytes, |word| below(word ^ ones, 1) | below(word ^ others, 1), |byte| byte == one || byte == other)
}

/// The place of the first byte up to a space: white space and control characters.
#[inline]
pub(crate) fn low(bytes: &[u8]) -> Option<usize> {
    first(bytes, |word| below(word, b' ' + 1), |byte| byte <= b' ')
}

/// The place of the first digit of ASCII.
#[inline]
pub(crate) fn digit(bytes: &[u8]) -> Option<usize> {
    first(bytes, |word| below(word ^ each(b'0'), 10), |byte| byte.is_ascii_digit())
}

/// The first byte that `is_it`; `in_word` marks it by the high bit of its place in a word of eight, and none before it.
#[inline]
fn first(bytes: &[u8], in_word: impl Fn(u64) -> u64, is_it: impl Fn(u8) -> bool) -> Option<usize> {
    let (words, rest) = bytes.as_chunks::<8>();
    for (i, word) in words.iter().enumerate() {
        let marked = in_word(u64::from_le_bytes(*word));
        if marked != 0 {
            return Some(8 * i + marked.trailing_zeros() as usize / 8);
        }
    }
    rest.iter().position(|&byte| is_it(byte)).map(|i| 8 * words.len() + i)
}

const fn each(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

/// Marks the first byte of a word that is below `limit`, which is no more than 128. Behind it others may be marked wrongly.
#[inline]
const fn below(word: u64, limit: u8) -> u64 {
    word.wrapping_sub(each(limit)) & !word & each(0x80)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_is_found_wherever_it_stands() {
        for byte in 0..=255_u8 {
            for around in [b'a', 0xe4, 0xff, b'!', b'/', b':'] {
                for at in 0..20 {
                    let mut bytes = [around; 20];
                    bytes[at] = byte;
                    let first = |is_it: &dyn Fn(u8) -> bool| bytes.iter().position(|&b| is_it(b));
                    assert_eq!(either(&bytes, [b'<', b'&']), first(&|b| b == b'<' || b == b'&'), "{bytes:?}");
                    assert_eq!(low(&bytes), first(&|b| b <= b' '), "{bytes:?}");
                    assert_eq!(digit(&bytes), first(&|b| b.is_ascii_digit()), "{bytes:?}");
                }
            }
        }
    }

    #[test]
    fn of_several_the_first_is_found() {
        assert_eq!(low(b"abcdefgh \n! "), Some(8));
        assert_eq!(either(b"<;<=&'<", [b'&', b'<']), Some(0));
        assert_eq!(digit(b"/://9012345"), Some(4));
        assert_eq!(digit(b""), None);
    }
}
