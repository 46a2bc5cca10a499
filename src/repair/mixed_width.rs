//! Full-width digits among half-width ones in one figure.
//!
//! `１１.92亿` is `11.92亿`: an input method wrote half of a figure. The digits become half-width, with the point and the per cent
//! sign between them.
//!
//! A figure that is full-width throughout, `１０日`, is a style of setting and stays: rules read it as it is.

use std::borrow::Cow;

use super::RepairKind;
use super::clues::Clues;
use super::edit::Edit;

/// Brings figures of two widths to one.
pub(super) fn fix(text: &str, clues: &Clues) -> Vec<Edit> {
    if !clues.seen.wide_digit {
        return Vec::new();
    }
    let mut edits = Vec::new();
    let mut at = 0;
    while let Some(skip) = text[at..].find(|c: char| matches!(c, '０'..='９')) {
        let (start, end) = figure(text, at, at + skip);
        if text[start..end].bytes().any(|b| b.is_ascii_digit()) {
            edits.extend(narrow(text, start, end));
        }
        at = end;
    }
    edits
}

/// The figure that holds the digit at byte `at`, from `floor` on.
fn figure(text: &str, floor: usize, at: usize) -> (usize, usize) {
    let part = |c: char| is_digit(c) || matches!(c, '.' | '．' | ',' | '%' | '％');
    let start =
        text[floor..at].char_indices().rev().take_while(|&(_, c)| part(c)).last().map_or(at, |(i, _)| floor + i);
    let end = text[at..].find(|c| !part(c)).map_or(text.len(), |i| at + i);
    let piece = &text[start..end];
    let lead = piece.find(is_digit).unwrap_or(0);
    let tail = piece.trim_end_matches(['.', '．', ',']).len();
    (start + lead, start + tail)
}

/// One edit for each run of full-width characters.
fn narrow(text: &str, start: usize, end: usize) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    for (i, c) in text[start..end].char_indices().filter(|(_, c)| !c.is_ascii()) {
        let half = char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c);
        let (from, to) = (start + i, start + i + c.len_utf8());
        match edits.last_mut().filter(|e| e.end == from) {
            Some(last) => {
                last.end = to;
                last.after.push(half);
            }
            None => edits.push(Edit {
                start: from,
                end: to,
                after: half.to_string(),
                kind: RepairKind::MixedWidth,
                certain: true,
                reason: Cow::Borrowed("full-width digits in a figure that has half-width ones"),
                grain: Vec::new(),
            }),
        }
    }
    edits
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '０'..='９')
}

#[cfg(test)]
mod tests {
    use crate::repair::repair;

    #[test]
    fn a_figure_of_two_widths_becomes_one() {
        assert_eq!(repair("约１１.92亿，3．５％").text, "约11.92亿，3.5%");
    }

    #[test]
    fn a_figure_of_one_width_stays() {
        for text in ["１０日", "増加率１２．５％、５人", "３、5月", "第１．"] {
            assert_eq!(repair(text).text, text);
        }
    }
}
