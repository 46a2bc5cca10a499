//! The words of a candidate, as it is compared with others.

use super::cells::{lower_value, value, with_byte};
use crate::lang::en::lexicon::UNCOMPARED;

/// Adds the value of each word of `phrase` in lower case. An article at its start tells nothing.
pub(crate) fn add_words(phrase: &str, words: &mut Vec<u32>) {
    if phrase.is_ascii() { add_ascii_words(phrase, words) } else { add_words_of_any_alphabet(phrase, words) }
}

fn add_words_of_any_alphabet(phrase: &str, words: &mut Vec<u32>) {
    let all = phrase.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    let told = all.enumerate().filter(|(n, word)| *n > 0 || !is_uncompared(word));
    words.extend(told.map(|(_, word)| lower_value(word)));
}

/// The same of what most phrases are made of, in one pass.
fn add_ascii_words(phrase: &str, words: &mut Vec<u32>) {
    let (mut word, mut from, mut first) = (value(""), 0, true);
    // The space ends the last word.
    for (at, byte) in phrase.bytes().chain([b' ']).enumerate() {
        if byte.is_ascii_alphanumeric() {
            word = with_byte(word, byte.to_ascii_lowercase());
            continue;
        }
        if at > from {
            if !(first && is_uncompared(&phrase[from..at])) {
                words.push(word);
            }
            first = false;
        }
        (word, from) = (value(""), at + 1);
    }
}

fn is_uncompared(word: &str) -> bool {
    UNCOMPARED.iter().any(|w| word.eq_ignore_ascii_case(w))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(phrase: &str) -> Vec<u32> {
        let mut words = Vec::new();
        add_words(phrase, &mut words);
        words
    }

    #[test]
    fn case_marks_and_an_article_in_front_tell_nothing() {
        assert_eq!(words("The net (income)"), words("net-Income"));
        assert_eq!(words("net income of the"), [value("net"), value("income"), value("of"), value("the")]);
        assert!(words("The").is_empty() && words(" — ").is_empty());
    }

    #[test]
    fn plain_phrases_are_read_as_all_are() {
        for phrase in
            ["", "the", "The net income", "its 5G-network's reach", " a ", "of the few", "Ltd., the", "the-the"]
        {
            let mut all = Vec::new();
            add_words_of_any_alphabet(phrase, &mut all);
            assert_eq!(words(phrase), all, "{phrase}");
        }
    }

    #[test]
    fn letters_of_every_alphabet_are_compared() {
        assert_eq!(words("the Café’s sales"), [value("café"), value("s"), value("sales")]);
    }
}
