//! Radicals and duplicates in the place of characters.
//!
//! Text copied from PDF files has `⼈⼝` (two radicals of the Kangxi dictionary) for `人口`, or `樂` in a duplicate that only Korean
//! encodings have. They look alike, but no rule knows them. Each is replaced by the character.
//!
//! A radical that stands by itself, `「⼈」部`, is spoken of as a radical and stays. So do, in Japanese text, the variants that
//! Japanese encodings tell apart, `神` for `神`: names are written with them on purpose.

mod duplicates;

use std::borrow::Cow;

use super::RepairKind;
use super::clues::Clues;
use super::edit::Edit;
use duplicates::DUPLICATES;

/// Replaces runs of them that stand beside an ordinary character.
pub(super) fn fix(text: &str, clues: &Clues) -> Vec<Edit> {
    if !clues.seen.duplicate {
        return Vec::new();
    }
    let mut japanese = None;
    let mut is_japanese =
        || *japanese.get_or_insert_with(|| text.chars().any(|c| matches!(c, '\u{3040}'..='\u{30ff}')));
    let mut edits: Vec<Edit> = Vec::new();
    let mut run: Option<Edit> = None;
    let mut before = None;
    let mut begun_beside = false;
    for (at, c) in text.char_indices().map(|(i, c)| (i, Some(c))).chain([(text.len(), None)]) {
        if let Some(ordinary) = c.and_then(ordinary)
            && !(c.is_some_and(is_variant) && is_japanese())
        {
            if run.is_none() {
                begun_beside = before.is_some_and(is_beside);
            }
            let run = run.get_or_insert_with(|| edit(at));
            run.after.push(ordinary);
            run.end = at + c.map_or(0, char::len_utf8);
        } else if let Some(run) = run.take()
            && (begun_beside || c.is_some_and(is_beside))
        {
            edits.push(run);
        }
        before = c;
    }
    edits
}

fn edit(start: usize) -> Edit {
    Edit {
        start,
        end: start,
        after: String::new(),
        kind: RepairKind::Compatibility,
        certain: true,
        reason: Cow::Borrowed("radicals or duplicates that only look like the characters"),
        grain: Vec::new(),
    }
}

fn ordinary(c: char) -> Option<char> {
    if !matches!(c, '\u{2e80}'..='\u{2fdf}' | '\u{f900}'..='\u{faff}') {
        return None;
    }
    DUPLICATES.binary_search_by_key(&c, |&(from, _)| from).ok().map(|i| DUPLICATES[i].1)
}

/// Whether Japanese encodings tell `c` from the ordinary character.
fn is_variant(c: char) -> bool {
    matches!(c, '\u{fa0e}'..='\u{faff}')
}

/// Whether `c` is what a character of running text stands beside.
fn is_beside(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '0'..='9')
}

#[cfg(test)]
mod tests {
    use crate::repair::repair;

    #[test]
    fn radicals_inside_words_become_characters() {
        assert_eq!(repair("常住⼈⼝超过两千万").text, "常住人口超过两千万");
        assert_eq!(repair("⻓三⾓").text, "长三角");
        assert_eq!(repair("3⽉5⽇").text, "3月5日");
    }

    #[test]
    fn variants_become_characters_in_chinese_only() {
        assert_eq!(repair("合作\u{fa4c}420家").text, "合作社420家");
        assert_eq!(repair("\u{fa19}田さん").text, "\u{fa19}田さん");
    }

    #[test]
    fn a_radical_spoken_of_stays() {
        for text in ["「⼈」", "⼀、⼁、⼂", "⼀⼁⼂⼃"] {
            assert_eq!(repair(text).text, text);
        }
    }
}
