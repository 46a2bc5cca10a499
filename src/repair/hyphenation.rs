//! A word that was parted at the end of a line.
//!
//! `interna-⏎tional` is `international`: text from PDF files and from e-mail keeps the hyphens of its lines. The two parts are joined
//! where the document has the whole word elsewhere, or where the second part is no word but the ending of one.
//!
//! A compound that ends a line at its own hyphen stays: `platform-⏎specific` is `platform-specific`, and so does everything of which
//! both parts are words.

use std::borrow::Cow;

use super::RepairKind;
use super::clues::Clues;
use super::compound_words::COMPOUND_WORDS;
use super::edit::Edit;
use super::endings::ENDINGS;
use super::foreign_words::FOREIGN_WORDS;
use crate::text::sort::sort_by;

/// The first part has at least so many letters.
const FIRST: usize = 2;

/// Joins parted words.
pub(super) fn fix(text: &str, clues: &Clues) -> Vec<Edit> {
    if !clues.seen.hyphen {
        return Vec::new();
    }
    // In order.
    let mut words: Option<Vec<&str>> = None;
    let mut edits = Vec::new();
    for (hyphen, mark) in text.match_indices("-\n") {
        let (first, second) = (last_word(&text[..hyphen]), first_word(&text[hyphen + mark.len()..]));
        if first.len() < FIRST || second.is_empty() || !second.starts_with(|c: char| c.is_ascii_lowercase()) {
            continue;
        }
        let words = words.get_or_insert_with(|| all_words(text));
        let whole = [first, second].concat();
        if holds(words, &whole) {
            edits.push(edit(hyphen, true));
        } else if is_english(words) && ENDINGS.binary_search(&second).is_ok() && !words_by_themselves(first) {
            edits.push(edit(hyphen, false));
        }
    }
    edits
}

/// The words of a text, in order.
fn all_words(text: &str) -> Vec<&str> {
    let mut words: Vec<&str> = text.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| !word.is_empty()).collect();
    sort_by(&mut words, Ord::cmp);
    words
}

fn holds(words: &[&str], word: &str) -> bool {
    words.binary_search(&word).is_ok()
}

/// Whether a text is English, as far as its small words tell: endings of one language are words of another, `start- en stopposities`.
fn is_english(words: &[&str]) -> bool {
    holds(words, "the") || holds(words, "The") || !FOREIGN_WORDS.iter().any(|word| holds(words, word))
}

/// Whether a word before a hyphen is one that compounds begin with: `self-`, `non-`.
fn words_by_themselves(first: &str) -> bool {
    COMPOUND_WORDS.binary_search(&first).is_ok()
}

fn last_word(text: &str) -> &str {
    let len = text.bytes().rev().take(40).take_while(u8::is_ascii_alphabetic).count();
    &text[text.len() - len..]
}

fn first_word(text: &str) -> &str {
    let len = text.bytes().take(40).take_while(u8::is_ascii_alphabetic).count();
    &text[..len]
}

fn edit(hyphen: usize, certain: bool) -> Edit {
    let reason = if certain {
        "a word parted at the end of a line; the text has it whole elsewhere"
    } else {
        "a word parted at the end of a line: what follows is no word but an ending"
    };
    Edit {
        start: hyphen,
        end: hyphen + 2,
        after: String::new(),
        kind: RepairKind::HardWrap,
        certain,
        reason: Cow::Borrowed(reason),
        grain: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use crate::repair::repair;

    #[test]
    fn a_parted_word_is_joined() {
        let text =
            "The interna-\ntional market and its manage-\nment grew. Interest is invest-\nors’. Both investors gained.";
        let read = "The international market and its management grew. Interest is investors’. Both investors gained.";
        assert_eq!(repair(text).text, read);
    }

    #[test]
    fn compounds_stay() {
        for text in [
            "various platform-\nspecific parts",
            "floating-\npoint numbers",
            "self-\nment",
            "de start-\nen stopposities, waarvan de eerste",
            "a list:\n-\nmore",
            "x-\ning",
        ] {
            assert_eq!(repair(text).text, text);
        }
    }
}
