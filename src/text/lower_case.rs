//! Lower case: the standard library's answer, from a table of a tenth of its size.

use super::capitals::CAPITALS;
use super::letter::is_letter;

/// `text` in lower case, as [`str::to_lowercase`] has it.
pub(crate) fn lower_case(text: &str) -> String {
    let mut lower = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        match c {
            'Σ' if ends_word(text, at) => lower.push('ς'),
            'İ' => lower.push_str("i\u{307}"),
            _ => lower.push(small(c)),
        }
    }
    lower
}

/// Whether the letter at `at` ends a word of more than one.
fn ends_word(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let behind = text[at..].chars().nth(1);
    before.is_some_and(is_letter) && !behind.is_some_and(is_letter)
}

/// The small letter of a capital one; any other character itself.
fn small(c: char) -> char {
    if c.is_ascii() {
        return c.to_ascii_lowercase();
    }
    let code = u32::from(c);
    let run = CAPITALS.partition_point(|run| run.0 <= code).checked_sub(1).map(|n| CAPITALS[n]);
    let run = run.filter(|&(first, last, step, _)| code <= last && (code - first) % step == 0);
    run.and_then(|(_, _, _, way)| char::from_u32(code.wrapping_add_signed(way))).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answer_is_that_of_the_standard_library_for_every_character() {
        for c in '\0'..=char::MAX {
            let text = c.to_string();
            assert_eq!(lower_case(&text), text.to_lowercase(), "U+{:04X}", u32::from(c));
        }
    }

    #[test]
    fn a_sigma_at_the_end_of_a_word_has_its_own_form() {
        for text in ["ΟΔΟΣ ΑΘΗΝΑΣ, ΣΙΣΥΦΟΣ", "Σ", "ΣΑΣ Σ.", "École Ångström İstanbul 産業"]
        {
            assert_eq!(lower_case(text), text.to_lowercase());
        }
    }
}
