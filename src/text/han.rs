//! Han characters in a row: what most Chinese text is made of, passed over at a few steps a character.

/// How many Han characters these bytes of a text, which begin with a character, begin with, as far as the first byte of each tells:
/// U+4000 to U+9FFF, three bytes each.
#[inline]
pub(crate) fn leading_han(mut bytes: &[u8]) -> usize {
    let mut count = 0;
    while let [0xe4..=0xe9, _, _, behind @ ..] = bytes {
        (count, bytes) = (count + 1, behind);
    }
    count
}

/// The number of the first of them and what stands behind it: what decoding any character takes twice as long to tell.
#[inline]
pub(crate) fn split_han(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let [high @ 0xe4..=0xe9, middle, low, behind @ ..] = bytes else { return None };
    Some((u32::from(high & 0xf) << 12 | u32::from(middle & 0x3f) << 6 | u32::from(low & 0x3f), behind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_counted_up_to_the_first_other() {
        for (text, count) in
            [("", 0), ("a去", 0), ("去年，", 2), ("\u{4000}\u{9fff}\u{a000}", 2), ("\u{3fff}去", 0), ("去年", 2)]
        {
            assert_eq!(leading_han(text.as_bytes()), count, "{text}");
            let first = text.chars().next().filter(|_| count > 0);
            let told = split_han(text.as_bytes()).map(|(code, behind)| (code, behind.len()));
            assert_eq!(told, first.map(|c| (u32::from(c), text.len() - 3)), "{text}");
        }
    }
}
