//! Pinyin as it stands in a text.

/// A syllable: letters only, lower case, with or without its tone mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    letters: [char; Reading::LONGEST],
    len: usize,
}

impl Reading {
    /// `zhuang` has six letters.
    const LONGEST: usize = 6;

    /// Whether this is `name`, or `name` without its tone mark.
    pub(crate) fn is(&self, name: &str) -> bool {
        let own = &self.letters[..self.len];
        let same = |plain: fn(char) -> char| own.iter().copied().eq(name.chars().map(plain));
        same(|c| c) || same(without_tone)
    }

    /// Whether a letter carries a mark: English words have none.
    pub(crate) fn has_mark(&self) -> bool {
        self.letters[..self.len].iter().any(|c| !c.is_ascii())
    }
}

impl std::fmt::Display for Reading {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.letters[..self.len].iter().try_for_each(|c| write!(f, "{c}"))
    }
}

/// Reads `(chǎn)` or `(chǎn )` at the start of `text`: the syllable and the length in bytes.
pub(crate) fn in_brackets(text: &str) -> Option<(Reading, usize)> {
    let (reading, len) = without_opening(text.strip_prefix('(')?)?;
    Some((reading, len + 1))
}

/// Reads `chǎn)` or `chǎn )` at the start of `text`: the syllable and the length in bytes.
pub(crate) fn without_opening(text: &str) -> Option<(Reading, usize)> {
    let mut reading = Reading { letters: ['\0'; Reading::LONGEST], len: 0 };
    for (at, c) in text.char_indices() {
        match c {
            ')' if reading.len > 0 => return Some((reading, at + 1)),
            ' ' if reading.len > 0 && text[at + 1..].starts_with(')') => return Some((reading, at + 2)),
            _ => {}
        }
        let letter = letter(c)?;
        *reading.letters.get_mut(reading.len)? = letter;
        reading.len += 1;
    }
    None
}

/// A letter of pinyin, with the two look-alikes that GBK has for `a` and `g`.
fn letter(c: char) -> Option<char> {
    match c {
        'a'..='z' => Some(c),
        'ɑ' => Some('a'),
        'ɡ' => Some('g'),
        _ if without_tone(c) != c || c == 'ü' => Some(c),
        _ => None,
    }
}

fn without_tone(c: char) -> char {
    match c {
        'ā' | 'á' | 'ǎ' | 'à' => 'a',
        'ē' | 'é' | 'ě' | 'è' => 'e',
        'ī' | 'í' | 'ǐ' | 'ì' => 'i',
        'ō' | 'ó' | 'ǒ' | 'ò' => 'o',
        'ū' | 'ú' | 'ǔ' | 'ù' => 'u',
        'ǖ' | 'ǘ' | 'ǚ' | 'ǜ' => 'ü',
        'ń' | 'ň' | 'ǹ' => 'n',
        'ḿ' => 'm',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_space_may_stand_before_the_closing_bracket() {
        assert_eq!(in_brackets("(huì )").unwrap().1, "(huì )".len());
        assert_eq!(in_brackets("(huì)議").unwrap().0.to_string(), "huì");
    }

    #[test]
    fn what_is_no_syllable_is_refused() {
        for text in ["(GMV)", "()", "(a b)", "(chǎn", "（chǎn）", "(zhuangg)", "( huì)", "(2)"] {
            assert!(in_brackets(text).is_none(), "{text}");
        }
    }

    #[test]
    fn a_look_alike_letter_counts() {
        assert!(in_brackets("(ɡuān)").unwrap().0.is("guān"));
    }

    #[test]
    fn only_a_marked_letter_tells_pinyin_from_english() {
        assert!(in_brackets("(men)").is_some_and(|(r, _)| !r.has_mark()));
        assert!(in_brackets("(lǜ)").is_some_and(|(r, _)| r.has_mark()));
    }
}
