//! Han characters in a row: what most Chinese text is made of, passed over at a few steps a character.

/// How many Han characters these bytes of a text, which begin with a character, begin with, as far as the first byte of each tells:
/// U+4000 to U+9FFF, three bytes each.
#[inline]
pub(crate) fn leading_han(bytes: &[u8]) -> usize {
    let mut count = 0;
    while matches!(bytes.get(3 * count), Some(0xe4..=0xe9)) {
        count += 1;
    }
    count
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
        }
    }
}
