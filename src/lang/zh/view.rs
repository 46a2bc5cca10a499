//! A passage as Chinese rules see it: folded, with the punctuation that the author meant.

use crate::text::Folded;

/// Folds the punctuation of a passage to its Chinese form.
///
/// Scraped pages write `,` for `，` and leave a space where a comma stood. Rules cut at `，；：！？（）`, so an ASCII mark becomes
/// its Chinese form unless it belongs to a number (`1,413`, `09:26`) or to Latin text (`R&D, Inc`), and a space between two
/// Han characters becomes `，`. One character stays one character.
pub(crate) fn normalise(mut folded: Folded) -> Folded {
    // As it was written: the one before `i` may have been replaced.
    let mut before = '\n';
    for i in 0..folded.chars().len() {
        let here = folded.chars()[i];
        if let Some(mark) = chinese_mark(before, here, &folded.chars()[i + 1..]) {
            folded.set(i, mark);
        }
        before = here;
    }
    folded
}

fn chinese_mark(before: char, here: char, behind: &[char]) -> Option<char> {
    let after = behind.first().copied().unwrap_or('\n');
    let between_digits = before.is_ascii_digit() && after.is_ascii_digit();
    match here {
        ',' if between_digits && is_group(behind) => None,
        ':' if between_digits => None,
        ',' | ';' | ':' | '!' | '?' if before.is_ascii_alphabetic() && after == ' ' => None,
        ',' => Some('，'),
        ';' => Some('；'),
        ':' => Some('：'),
        '!' => Some('！'),
        '?' => Some('？'),
        '(' => Some('（'),
        ')' => Some('）'),
        ' ' if is_han(before) && is_han(after) => Some('，'),
        _ => None,
    }
}

/// Whether exactly three digits follow: the comma before them groups thousands.
fn is_group(chars: &[char]) -> bool {
    chars.iter().take(4).take_while(|c| c.is_ascii_digit()).count() == 3
}

/// Whether `c` is a Han character.
pub(crate) fn is_han(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}' | '〇')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{Draft, LanguageId};

    fn view(text: &str) -> String {
        let draft = Draft::of_lines(text, LanguageId::ZhHans);
        normalise(draft.passages[0].folded(text)).chars().iter().collect()
    }

    #[test]
    fn half_width_marks_become_chinese_ones() {
        assert_eq!(view("引进平台5个,融资超2亿元(含贷款)"), "引进平台5个，融资超2亿元（含贷款）");
    }

    #[test]
    fn marks_inside_numbers_stay() {
        assert_eq!(view("1,413项,09:26,3,5月"), "1,413项，09:26，3，5月");
    }

    #[test]
    fn a_space_between_han_characters_cuts() {
        assert_eq!(view("营收增长 净利下降 3 亿"), "营收增长，净利下降 3 亿");
    }
}
