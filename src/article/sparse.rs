//! Pages of which little was found: a list without sentences, of which the widest entry or a note at the foot reads most like a text.
//!
//! Where less than a tenth of a page was found, and no date or name stands above it, short lines are given more, and the best stretch
//! is looked for again. Not meant: a short report among a hundred headlines, which has its date.

use std::ops::Range;

use super::block::Role;
use super::line::Line;

/// What a short line is given, in columns.
const MORE: f32 = 8.0;

/// How many times more the page holds than what was found.
const TIMES: u64 = 10;

/// Lines above a text where its date stands.
const ABOVE: usize = 6;

/// What speaks for each line where `found` is a small part of the page.
pub(crate) fn again(lines: &[Line], weights: &[f32], found: &Range<usize>) -> Option<Vec<f32>> {
    let free = |l: &&Line| !l.is_barred();
    let sum = |of: &[Line]| of.iter().filter(free).map(|l| u64::from(l.columns())).sum::<u64>();
    let dated = || lines[found.start.saturating_sub(ABOVE)..found.start].iter().any(|l| l.is_barred_as(Role::Byline));
    if sum(&lines[found.clone()]) * TIMES >= sum(lines) || dated() {
        return None;
    }
    let short = |l: &Line| !l.is_barred() && l.shape.stops == 0;
    Some(weights.iter().zip(lines).map(|(w, l)| if short(l) { w + MORE } else { *w }).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::line::lines;

    fn asks_again(text: &str) -> bool {
        let lines = lines(text);
        again(&lines, &vec![0.0; lines.len()], &(lines.len() - 1..lines.len())).is_some()
    }

    #[test]
    fn a_note_below_a_long_list_is_not_the_text_and_a_dated_report_is() {
        let list = "Barge Anna, 14 berths, quay 3\n".repeat(80);
        assert!(asks_again(&format!("{list}All berths are let by the harbour office, which is open on weekdays.")));
        assert!(!asks_again(&format!(
            "{list}May 3, 2025\nAll berths are let by the harbour office, it said on Monday."
        )));
        assert!(!asks_again("Barge Anna, 14 berths\nAll berths are let by the harbour office."));
    }
}
