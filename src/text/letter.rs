//! What is a letter: the standard library's answer, without its search for the scripts that articles are mostly written in.

/// Whether `c` is a letter, as [`char::is_alphabetic`] has it.
#[inline]
pub(crate) fn is_letter(c: char) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' => true,
        '\0'..='\u{7f}' => false,
        // Han, Hangul, kana.
        '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' => true,
        // Punctuation, and the full width forms of it and of digits.
        '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}' | '\u{ff00}'..='\u{ff20}' => false,
        _ => c.is_alphabetic(),
    }
}

/// Whether `c` is one of the Han characters that texts are written in.
#[inline]
pub(crate) fn is_han(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}')
}

/// Whether `c` is a Han character, those of Extension A among them.
#[inline]
pub(crate) fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}')
}

/// Whether `c` is a syllable of Hangul.
#[inline]
pub(crate) fn is_hangul(c: char) -> bool {
    matches!(c, '\u{ac00}'..='\u{d7a3}')
}

/// Whether `c` is a letter or a digit, as [`char::is_alphanumeric`] has it.
#[inline]
pub(crate) fn is_letter_or_digit(c: char) -> bool {
    is_letter(c) || is_digit(c)
}

/// Whether `c` is a digit of any kind, as [`char::is_numeric`] has it.
#[inline]
pub(crate) fn is_digit(c: char) -> bool {
    match c {
        '0'..='9' | '０'..='９' => true,
        '\0'..='\u{7f}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{3006}' | '\u{4e00}'..='\u{9fff}' => false,
        '\u{3008}'..='\u{3020}' | '\u{3041}'..='\u{30fe}' | '\u{ac00}'..='\u{d7a3}' | '\u{ff00}'..='\u{ffef}' => false,
        _ => c.is_numeric(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answer_is_that_of_the_standard_library_for_every_character() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_letter(c), c.is_alphabetic(), "U+{:04X}", u32::from(c));
            assert_eq!(is_digit(c), c.is_numeric(), "U+{:04X}", u32::from(c));
            assert_eq!(is_letter_or_digit(c), c.is_alphanumeric(), "U+{:04X}", u32::from(c));
        }
    }
}
