//! Finds the phrases on a line that stand where they have to.

use std::ops::Range;

use super::index::{INDEX, INSIDE, bit};
use super::{Hit, NOTHING, Place, is_inside_word, match_at};
use crate::article::cue::Cue;
use crate::article::view::{View, is_cjk};

/// Finds the phrases on a line that stand where they have to. `Whole` phrases are left to [`vocabulary`](super::vocabulary).
pub(crate) fn find(view: &View, hits: &mut Vec<Hit>) {
    hits.clear();
    let index = &*INDEX;
    let (first, last) = (view.undecorated_start(), view.undecorated_end());
    let mut previous = NOTHING;
    for (start, &c) in view.chars.iter().enumerate() {
        let before = std::mem::replace(&mut previous, c);
        if index.bits(c.into()) & INSIDE != 0 || stands_in_row(before) || start <= first {
            find_at(view, start, [before, c], first..last, hits);
        }
    }
    if hits.is_empty() {
        return;
    }
    let exempt: Vec<(usize, usize)> = hits.iter().filter(|h| h.cue == Cue::Exempt).map(|h| (h.start, h.end)).collect();
    hits.retain(|h| h.cue != Cue::Exempt && !exempt.iter().any(|&(start, end)| start <= h.start && h.end <= end));
}

/// Finds the phrases that begin at `start` of a line, with a character and the one before it; `words` are all but its decoration.
fn find_at(view: &View, start: usize, [before, c]: [char; 2], words: Range<usize>, hits: &mut Vec<Hit>) {
    let index = &*INDEX;
    let at_start = start == words.start || start == 0;
    let may_be_in_row = stands_in_row(before);
    let anywhere = !at_start && !may_be_in_row;
    let group = if is_inside_word(before, c) { None } else { index.group(c) };
    let Some(group) = group else { return };
    let behind = view.chars.get(start + 1).copied().unwrap_or(NOTHING);
    let seconds = if anywhere { group.of_inside } else { group.of_any };
    if seconds & bit(behind) == 0 {
        return;
    }
    for phrase in index.phrases(group, behind) {
        // Credits stand in a row: `江岚日报 记者 程诺`.
        let in_row = phrase.cue == Cue::Credit && may_be_in_row;
        let fits = match phrase.place {
            Place::Start => at_start,
            Place::Label => at_start || in_row,
            Place::Whole => false,
            Place::End | Place::Inside => true,
        };
        let Some(end) = fits.then(|| match_at(&phrase.chars, view, start)).flatten() else { continue };
        let stands = match phrase.place {
            Place::Label => is_label_end(view, phrase.cue, start, end),
            Place::End => end == words.end || end == view.chars.len(),
            _ => true,
        };
        if stands {
            hits.push(Hit { cue: phrase.cue, place: phrase.place, start, end });
        }
    }
}

/// Whether what stands behind `mark` may be one of several in a row.
#[inline]
fn stands_in_row(mark: char) -> bool {
    const LAST: u32 = '·' as u32;
    const MARKS: [bool; LAST as usize + 1] = {
        let mut marks = [false; LAST as usize + 1];
        let mut mark = 0;
        while mark <= LAST {
            marks[mark as usize] = matches!(char::from_u32(mark), Some(' ' | '|' | '/' | '(' | '[' | '·' | ')'));
            mark += 1;
        }
        marks
    };
    MARKS.get(u32::from(mark) as usize).is_some_and(|&stands| stands)
}

fn is_label_end(view: &View, cue: Cue, start: usize, end: usize) -> bool {
    let bracketed = start > 0 && view.chars[start - 1] == '[';
    match view.chars.get(end) {
        Some(':' | '/' | '>') => true,
        // `发布 | 上半年…` heads a headline.
        Some('|') => cue != Cue::Credit,
        Some(']') => bracketed,
        Some(' ') if view.chars.get(end + 1) == Some(&':') => true,
        Some(' ') => is_cjk(view.chars[end - 1]),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cues(line: &str) -> Vec<Cue> {
        let (mut view, mut hits) = (View::default(), Vec::new());
        view.read(line);
        find(&view, &mut hits);
        hits.iter().map(|h| h.cue).collect()
    }

    #[test]
    fn phrases_match_in_both_scripts_and_spaced_out() {
        assert!(cues("創投網　版權所有").contains(&Cue::Copyright));
        assert!(cues("版 权 所 有：某某网").contains(&Cue::Copyright));
    }

    #[test]
    fn a_word_inside_a_longer_word_is_no_phrase() {
        assert!(cues("Bypass opened on Monday").is_empty());
        assert!(cues("By Ann Hall").contains(&Cue::Credit));
    }
}
