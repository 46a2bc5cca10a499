//! Han characters in a row: what most Chinese text is made of, passed over at a few steps a character.

/// Whether a character that begins with this byte is one of U+4000 to U+9FFF, three bytes long: nearly all Han characters are.
#[inline]
pub(crate) fn is_usual_han(byte: u8) -> bool {
    matches!(byte, 0xe4..=0xe9)
}

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
    // What marks the bytes as the first and those behind it is taken off once, not from each.
    const MARKS: u32 = (0xe0 << 12) + (0x80 << 6) + 0x80;
    let [high, middle, low] = [high, middle, low].map(|&byte| u32::from(byte));
    Some(((high << 12) + (middle << 6) + low - MARKS, behind))
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
