//! Letters in the place of digits.
//!
//! Optical recognition reads `2O15年` for `2015年`, `l5%` for `15%`, `1S0家` for `150家`. Inside a figure that stands in Chinese text
//! and is followed by what it counts, such a letter is read as the digit that it looks like.
//!
//! Sound text has letters beside digits as well: `B29轰炸机`, `5S管理`, `3B铅笔`, `I5处理器`, `iPhone 5S`. So S and B count only
//! between two digits, I and | too, and a letter at an edge only where a unit follows. The digit is a guess, so every such repair
//! is inferred.

use std::borrow::Cow;

use super::RepairKind;
use super::clues::Clues;
use super::counted::{begins_unit, is_year, leads_to_figure, may_stand_before_year};
use super::edit::Edit;

/// The digit that `c` looks like.
pub(super) fn digit_like(c: char) -> Option<char> {
    Some(match c {
        'O' | 'o' | 'О' | '〇' => '0',
        'l' | 'I' | '|' => '1',
        'S' => '5',
        'B' => '8',
        _ => return None,
    })
}

/// No figure has more characters.
const LONGEST: usize = 16;

/// Puts digits in the place of letters.
pub(super) fn fix(text: &str, clues: &Clues) -> Vec<Edit> {
    if !clues.seen.look_alike {
        return Vec::new();
    }
    let mut edits = Vec::new();
    let mut at = 0;
    while let Some(skip) = text[at..].find(|c: char| c.is_ascii_digit() || digit_like(c).is_some()) {
        let start = at + skip;
        let end = text[start..].find(|c| !is_part(c)).map_or(text.len(), |i| start + i);
        at = end;
        let before = text[..start].chars().next_back();
        let behind = text[end..].chars().next();
        let row = &text[start..end];
        let stands = before.is_some_and(leads_to_figure) && behind.is_some_and(begins_unit);
        let year = || row.chars().map(|c| digit_like(c).unwrap_or(c)).collect::<String>();
        if stands || (behind == Some('年') && before.is_none_or(may_stand_before_year) && is_year(&year())) {
            edits.extend(figure(row, start));
        }
    }
    edits
}

fn is_part(c: char) -> bool {
    c.is_ascii_digit() || digit_like(c).is_some() || matches!(c, '.' | ',')
}

/// The letters of `row`, if it can be a figure.
fn figure(row: &str, start: usize) -> Vec<Edit> {
    let chars: Vec<(usize, char)> = row.char_indices().take(LONGEST + 1).collect();
    if chars.len() > LONGEST || row.ends_with(['.', ',']) || !row.contains(|c: char| c.is_ascii_digit()) {
        return Vec::new();
    }
    let at = |i: Option<usize>| i.and_then(|i| chars.get(i)).map(|&(_, c)| c);
    let mut edits = Vec::new();
    for (n, &(i, c)) in chars.iter().enumerate() {
        let Some(digit) = digit_like(c) else { continue };
        let (before, behind) = (at(n.checked_sub(1)), at(Some(n + 1)));
        // Letters in a row stand for digits only where each may.
        let number = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit() || matches!(c, 'O' | 'o' | 'О' | '〇'));
        let fits = match c {
            'O' | 'o' | 'О' | '〇' => number(before) || matches!(before, Some(',' | '.')) || behind == Some('.'),
            'l' => number(before) || number(behind),
            _ => number(before) && number(behind),
        };
        if !fits {
            return Vec::new();
        }
        edits.push(edit(start + i, c, digit));
    }
    edits
}

fn edit(start: usize, letter: char, digit: char) -> Edit {
    Edit {
        start,
        end: start + letter.len_utf8(),
        after: digit.to_string(),
        kind: RepairKind::LookAlike,
        certain: false,
        reason: Cow::Borrowed("a letter inside a figure, read as the digit that it looks like"),
        grain: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use crate::repair::repair;

    #[test]
    fn letters_inside_figures_are_read_as_digits_and_inferred() {
        let repaired = repair("到2O15年增长l5%，新增1S0家，投资3OO万元，共1,O24人，占O.5%");
        assert_eq!(repaired.text, "到2015年增长15%，新增150家，投资300万元，共1,024人，占0.5%");
        assert!(repaired.repairs.iter().all(|r| !r.certain));
    }

    #[test]
    fn names_with_letters_and_digits_stay() {
        for text in [
            "一架B29轰炸机",
            "推行5S管理",
            "用2B铅笔",
            "买了I5处理器",
            "在S3等平台",
            "二〇一五年",
            "去年O2O项目",
            "有3S店5家",
            "公司B2B个人",
            "在O1年",
        ] {
            assert_eq!(repair(text).text, text);
        }
    }
}
