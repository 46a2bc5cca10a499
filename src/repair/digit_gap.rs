//! A space inside a figure.
//!
//! Text from PDF files and from optical recognition has `增长1 5%` for `增长15%` and `20 15年` for `2015年`. The space is taken out
//! where the figure stands in Chinese text and what it counts follows at once.
//!
//! Two numbers may stand side by side for other reasons: `表1 24家企业`, a telephone number, a list, a score. So behind `表`, `图` and
//! the like nothing is joined, nor what has no unit, nor a year and a count; and one part must be a single digit, or the whole a
//! year. `3 124家` is a way of grouping, which rules read as it is. Who joined two numbers cannot be known, so every such repair is
//! inferred.

use std::borrow::Cow;

use super::RepairKind;
use super::clues::Clues;
use super::counted::{begins_unit, is_year, leads_to_figure, may_stand_before_year};
use super::edit::Edit;

/// No figure has more digits.
const LONGEST: usize = 12;

/// Takes out the spaces inside figures.
pub(super) fn fix(text: &str, clues: &Clues) -> Vec<Edit> {
    if !clues.seen.digit_gap {
        return Vec::new();
    }
    let bytes = text.as_bytes();
    let mut edits = Vec::new();
    let mut at = 0;
    for (space, _) in text.match_indices(' ') {
        let digits = bytes[at.min(space)..space].iter().rev().take_while(|b| b.is_ascii_digit()).count();
        if space < at || digits == 0 {
            continue;
        }
        let start = space - digits;
        at = space + bytes[space..].iter().take_while(|b| b.is_ascii_digit() || **b == b' ').count();
        let row = text[start..at].trim_end();
        let before = text[..start].chars().next_back();
        let behind = text[start + row.len()..].chars().next();
        let stands = before.is_some_and(leads_to_figure) && behind.is_some_and(begins_unit) && is_one_figure(row);
        if stands || (behind == Some('年') && before.is_none_or(may_stand_before_year) && is_torn_year(row)) {
            edits.extend(row.match_indices(' ').map(|(i, _)| edit(start + i)));
        }
    }
    edits
}

/// Whether digits with spaces between are one figure.
fn is_one_figure(row: &str) -> bool {
    let groups: Vec<&str> = row.split(' ').collect();
    let digits: usize = groups.iter().map(|g| g.len()).sum();
    if groups.len() < 2 || digits > LONGEST || groups.iter().any(|g| g.is_empty()) {
        return false;
    }
    let is_grouped = groups[0].len() <= 3 && groups[1..].iter().all(|g| g.len() == 3);
    !is_grouped && !is_year(groups[0]) && groups.iter().any(|g| g.len() == 1)
}

/// Whether the digits are a year with spaces between: `20 15`, `1 977`.
fn is_torn_year(row: &str) -> bool {
    row.contains(' ') && !row.contains("  ") && is_year(&row.replace(' ', ""))
}

fn edit(space: usize) -> Edit {
    Edit {
        start: space,
        end: space + 1,
        after: String::new(),
        kind: RepairKind::DigitGap,
        certain: false,
        reason: Cow::Borrowed("a space between the digits of what looks like one figure"),
        grain: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use crate::repair::repair;

    #[test]
    fn a_figure_that_a_space_tore_apart_is_joined_and_inferred() {
        let repaired = repair("1 977年起，营收增长1 5%，20 15年新增2 4家，投资1 2 0亿元");
        assert_eq!(repaired.text, "1977年起，营收增长15%，2015年新增24家，投资120亿元");
        assert!(repaired.repairs.iter().all(|r| !r.certain));
    }

    #[test]
    fn two_numbers_side_by_side_stay() {
        for text in [
            "表1 24家企业名单",
            "图2 5家门店",
            "拨打 138 1234 5678",
            "共3 124家",
            "2015 24家",
            "比分2 1，胜",
            "第1 2章",
            "在12 30人",
        ] {
            assert_eq!(repair(text).text, text);
        }
    }
}
