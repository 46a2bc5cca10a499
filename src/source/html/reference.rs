//! Character references: `&amp;`, `&nbsp`, `&#20159;`.

use super::references::REFERENCES;

/// What a reference stands for, and its bytes.
pub(super) struct Reference {
    pub(super) chars: [Option<char>; 2],
    pub(super) len: usize,
}

/// Letters of the longest name, and of the longest that needs no semicolon.
const LONGEST: usize = 32;
const LONGEST_BARE: usize = 6;

/// The references that most pages have no others than.
const USUAL: [(&str, char); 8] = [
    ("nbsp;", '\u{a0}'),
    ("amp;", '&'),
    ("quot;", '"'),
    ("lt;", '<'),
    ("gt;", '>'),
    ("middot;", '·'),
    ("ldquo;", '“'),
    ("rdquo;", '”'),
];

/// The reference that `text`, which begins with `&`, begins with; `in_attribute` where links are written with bare ones: `?a=1&copy=2`.
pub(super) fn read(text: &str, in_attribute: bool) -> Option<Reference> {
    let behind = &text[1..];
    if let Some(number) = behind.strip_prefix('#') {
        return numeric(number);
    }
    if let Some(&(name, c)) = USUAL.iter().find(|(name, _)| behind.starts_with(name)) {
        return Some(Reference { chars: [Some(c), None], len: 1 + name.len() });
    }
    named(behind, in_attribute)
}

/// The longest name that `text` begins with.
fn named(text: &str, in_attribute: bool) -> Option<Reference> {
    let bytes = text.as_bytes();
    let letters = bytes.iter().take(LONGEST).take_while(|b| b.is_ascii_alphanumeric()).count();
    let closed = (bytes.get(letters) == Some(&b';')).then_some(letters + 1);
    let bare = (2..=letters.min(LONGEST_BARE)).rev();
    let found = closed.into_iter().chain(bare).find_map(|len| {
        let name = &text[..len];
        let i = REFERENCES.binary_search_by_key(&name, |&(n, _)| n).ok()?;
        Some((len, REFERENCES[i].1))
    });
    let (len, [first, second]) = found?;
    let goes_on = bytes.get(len).is_some_and(|&b| b == b'=' || b.is_ascii_alphanumeric());
    if in_attribute && bytes[len - 1] != b';' && goes_on {
        return None;
    }
    Some(Reference { chars: [Some(first), Some(second).filter(|&c| c != '\0')], len: 1 + len })
}

/// The reference whose number `text` begins with, behind `&#`.
fn numeric(text: &str) -> Option<Reference> {
    let (radix, prefix) = if text.starts_with(['x', 'X']) { (16, 1) } else { (10, 0) };
    let digits = text.bytes().skip(prefix).take_while(|&b| char::from(b).is_digit(radix)).count();
    if digits == 0 {
        return None;
    }
    let number = text[prefix..prefix + digits].chars().filter_map(|c| c.to_digit(radix));
    let code = number.fold(0_u32, |n, digit| n.saturating_mul(radix).saturating_add(digit));
    let closed = usize::from(text.as_bytes().get(prefix + digits) == Some(&b';'));
    Some(Reference { chars: [Some(character(code)), None], len: 2 + prefix + digits + closed })
}

/// What U+0080 to U+009F mean on pages: the characters of Windows-1252, where it has any.
const WINDOWS: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";

/// The character with a number.
fn character(code: u32) -> char {
    match code {
        0 => '\u{fffd}',
        0x80..=0x9f => WINDOWS.chars().nth(code as usize - 0x80).unwrap_or('\u{fffd}'),
        _ => char::from_u32(code).unwrap_or('\u{fffd}'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolved(text: &str, in_attribute: bool) -> Option<(String, usize)> {
        read(text, in_attribute).map(|r| (r.chars.into_iter().flatten().collect(), r.len))
    }

    #[test]
    fn names_need_no_semicolon_where_they_never_did() {
        assert_eq!(resolved("&copy 2025", false), Some(("©".into(), 5)));
        assert_eq!(resolved("&notin;", false), Some(("∉".into(), 7)));
        assert_eq!(resolved("&notit;", false), Some(("¬".into(), 4)));
        assert_eq!(resolved("&hellip", false), None);
        assert_eq!(resolved("&NotEqualTilde;", false), Some(("≂̸".into(), 15)));
    }

    #[test]
    fn the_parameters_of_a_link_are_no_references() {
        assert_eq!(resolved("&copy=2", true), None);
        assert_eq!(resolved("&copy;=2", true), Some(("©".into(), 6)));
        assert_eq!(resolved("&copy=2", false), Some(("©".into(), 5)));
    }

    #[test]
    fn numbers_are_characters_or_mark_what_is_none() {
        for (text, c, len) in
            [("&#20159;", '亿', 8), ("&#x4EBFz", '亿', 7), ("&#150;", '–', 6), ("&#0;", '\u{fffd}', 4)]
        {
            assert_eq!(resolved(text, false), Some((c.into(), len)), "{text}");
        }
        assert_eq!(resolved("&#99999999999;", false), Some(("\u{fffd}".into(), 14)));
        assert_eq!(resolved("&#;", false), None);
        assert_eq!(resolved("&#x;", false), None);
    }
}
