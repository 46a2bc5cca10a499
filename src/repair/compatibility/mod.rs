//! Radicals and duplicates in the place of characters.
//!
//! Text copied from PDF files has `⼈⼝` (two radicals of the Kangxi dictionary) for `人口`, or `樂` in a duplicate that only Korean
//! encodings have. They look alike, but no rule knows them. Each is replaced by the character.
//!
//! In running text every one of them is replaced, also by itself: `（⼆）`, `“⼗⼀”`. A radical that is spoken of as a radical stays,
//! `「⼈」部`, and so do lists of them and whatever is not beside ordinary characters in a text about radicals. In Japanese text the
//! variants stay that Japanese encodings tell apart, `神` for `神`: names are written with them on purpose.

mod duplicates;

use std::borrow::Cow;

use super::RepairKind;
use super::clues::Clues;
use super::edit::Edit;
use crate::text::letter::is_ideograph;
use duplicates::DUPLICATES;

/// A line of so many ordinary characters is running text,
const TEXT: usize = 4;
/// when they are so many for each that is none.
const PER_DUPLICATE: usize = 2;

/// Replaces runs of them in running text, and others where the text has such.
pub(super) fn fix(text: &str, clues: &Clues) -> Vec<Edit> {
    if !clues.seen.duplicate {
        return Vec::new();
    }
    let is_japanese = text.chars().any(|c| matches!(c, '\u{3040}'..='\u{30ff}'));
    let is_about_radicals = is_about_radicals(text);
    let mut runs = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let of = runs_of_line(line, at, is_japanese);
        let ordinary = line.chars().filter(|&c| is_ideograph(c)).count();
        let others: usize = of.iter().map(|r| r.edit.after.chars().count()).sum();
        let is_text = !is_about_radicals && ordinary >= TEXT && ordinary >= others * PER_DUPLICATE;
        runs.extend(of.into_iter().map(|r| Run { certain: r.beside || (is_text && !r.spoken_of), ..r }));
        at += line.len();
    }
    let proved = !is_about_radicals && runs.iter().any(|r| r.certain);
    runs.into_iter().filter(|r| r.certain || (proved && !r.spoken_of)).map(|r| r.edit).collect()
}

/// Radicals or duplicates in a row.
struct Run {
    edit: Edit,
    /// Whether an ordinary character or a digit stands beside.
    beside: bool,
    /// Whether it stands in quotes as a radical, `「⼈」部`.
    spoken_of: bool,
    certain: bool,
}

fn runs_of_line(line: &str, at: usize, is_japanese: bool) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut open: Option<Edit> = None;
    for (i, c) in line.char_indices().map(|(i, c)| (i, Some(c))).chain([(line.len(), None)]) {
        let wanted = c.filter(|&c| !(is_japanese && is_variant(c)));
        if let (Some(c), Some(ordinary)) = (c, wanted.and_then(ordinary)) {
            let edit = open.get_or_insert_with(|| edit(at + i));
            edit.after.push(ordinary);
            edit.end = at + i + c.len_utf8();
        } else if let Some(edit) = open.take() {
            let before = line[..edit.start - at].chars().next_back();
            let beside = [before, c].into_iter().flatten().any(is_beside);
            let names = line[i..].chars().nth(1).is_some_and(|c| matches!(c, '部' | '旁' | '字'));
            let spoken_of = before.is_some_and(|c| "「『“‘\"'".contains(c)) && names;
            runs.push(Run { edit, beside, spoken_of, certain: false });
        }
    }
    runs
}

/// Whether a text speaks of the parts of characters.
fn is_about_radicals(text: &str) -> bool {
    ["部首", "偏旁", "康熙字典", "Unicode"].iter().any(|word| text.contains(word))
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
    is_ideograph(c) || matches!(c, '0'..='9' | '０'..='９')
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
    fn one_by_itself_is_replaced_in_running_text() {
        for (damaged, text) in [
            ("（⼆）提供虚假情况的", "（二）提供虚假情况的"),
            ("紧盯“⼈、车、路”三要素", "紧盯“人、车、路”三要素"),
            ("首⾴ > 正⽂\n⽇ ⽉", "首页 > 正文\n日 月"),
        ] {
            assert_eq!(repair(damaged).text.replace('頁', "页"), text);
        }
    }

    #[test]
    fn a_radical_spoken_of_stays() {
        for text in
            ["「⼈」", "⼀、⼁、⼂", "⼀⼁⼂⼃", "「⼈」部的字比「⼝」部的字多得多", "常见的部首有“⼈”“⼝”“⼿”等"]
        {
            assert_eq!(repair(text).text, text);
        }
    }
}
