//! Characters that nobody sees: zero-width spaces and joiners, marks of direction, soft hyphens, byte order marks.
//!
//! Pages scatter them inside words and figures, `3,\u{200b}124`, where they hide the figure from every rule. They are taken out.
//!
//! Some writings need them: joiners in Persian, in the scripts of India and in emoji (👨‍👩‍👧), zero-width spaces in Thai and Khmer,
//! marks of direction in Arabic and Hebrew. Beside such characters they stay, and marks of direction stay in every text that has
//! a character written from right to left. A soft hyphen by itself, in a table of characters, stays as well.

use std::borrow::Cow;

use super::RepairKind;
use super::clues::Clues;
use super::edit::Edit;

/// Takes out what nobody sees.
pub(super) fn fix(text: &str, clues: &Clues) -> Vec<Edit> {
    if !clues.seen.invisible {
        return Vec::new();
    }
    let mut edits: Vec<Edit> = Vec::new();
    let mut has_right_to_left = None;
    let mut start = None;
    let mut before = None;
    for (at, c) in text.char_indices().map(|(i, c)| (i, Some(c))).chain([(text.len(), None)]) {
        if c.is_some_and(is_invisible) {
            start.get_or_insert(at);
            continue;
        }
        if let Some(start) = start.take() {
            let spoken_of = &text[start..at] == "\u{ad}" && is_gap(before) && is_gap(c);
            let wanted = !spoken_of && !needs_them(before) && !needs_them(c) && {
                let directed = text[start..at].chars().any(is_direction);
                !directed || !*has_right_to_left.get_or_insert_with(|| text.chars().any(is_right_to_left))
            };
            edits.extend(wanted.then(|| edit(start, at)));
        }
        before = c;
    }
    edits
}

/// Whether a soft hyphen parts nothing here: it stands by itself, as one that is spoken of, in a table of characters.
fn is_gap(c: Option<char>) -> bool {
    c.is_none_or(char::is_whitespace)
}

fn edit(start: usize, end: usize) -> Edit {
    Edit {
        start,
        end,
        after: String::new(),
        kind: RepairKind::Invisible,
        certain: true,
        reason: Cow::Borrowed("characters that nobody sees and that this writing does not need"),
        grain: Vec::new(),
    }
}

pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn is_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' | '\u{1_0800}'..='\u{1_0fff}')
}

/// Whether `c` is of a writing that uses invisible characters, or an emoji.
fn needs_them(c: Option<char>) -> bool {
    c.is_some_and(|c| {
        !matches!(
            c,
            '\0'..='\u{58f}'
                | '\u{1e00}'..='\u{1fff}'
                | '\u{2000}'..='\u{218f}'
                | '\u{2200}'..='\u{22ff}'
                | '\u{2460}'..='\u{25ff}'
                | '\u{2605}'..='\u{2606}'
                | '\u{2800}'..='\u{28ff}'
                | '\u{3000}'..='\u{9fff}'
                | '\u{ac00}'..='\u{d7a3}'
                | '\u{f900}'..='\u{faff}'
                | '\u{fe30}'..='\u{fe4f}'
                | '\u{ff00}'..='\u{ffef}'
        )
    })
}

#[cfg(test)]
mod tests {
    use crate::repair::repair;

    #[test]
    fn they_are_taken_out_of_words_and_figures() {
        assert_eq!(repair("\u{feff}超3,\u{200b}124\u{200e}亿\u{2060}元").text, "超3,124亿元");
        assert_eq!(repair("in\u{ad}ter\u{ad}na\u{ad}tion\u{ad}al").text, "international");
    }

    #[test]
    fn writings_that_need_them_keep_them() {
        for text in [
            "👨\u{200d}👩\u{200d}👧",
            "می\u{200c}خواهم",
            "क\u{94d}\u{200d}ष",
            "ภาษา\u{200b}ไทย",
            "שלום\u{200f}, 5%",
            "🤹\u{200d}♀\u{fe0f}",
            "173\tAD\t\u{ad}\tSOFT HYPHEN",
        ] {
            assert_eq!(repair(text).text, text);
        }
    }

    #[test]
    fn marks_of_direction_stay_in_a_text_written_from_right_to_left() {
        let text = "שלום\nC++\u{200e} (2024)";
        assert_eq!(repair(text).text, text);
        assert_eq!(repair("C++\u{200e} (2024)").text, "C++ (2024)");
    }
}
