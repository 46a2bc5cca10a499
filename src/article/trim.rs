//! Where an article that was found really begins and ends: lists in a note are taken in, what is no running text at the ends of running
//! text is cut off.

use std::ops::Range;

use super::line::Line;

/// Lines of a short paste: one without any line that a rule bars is a text that somebody has cut out already.
pub(crate) const NOTE: usize = 60;

/// A short paste whose best stretch is less than this share of its text (in percent) is a list, and its text is all of it.
const SMALL_SHARE: u64 = 40;

/// All that a short paste of short lines holds between what the rules have named: figures in cells, lists without sentences.
pub(crate) fn whole_note(lines: &[Line], core: &Range<usize>) -> Option<Range<usize>> {
    if lines.len() > NOTE {
        return None;
    }
    // A list of posts with their moments is long, and no list that somebody cut out.
    let free = |i: &usize| !lines[*i].is_barred() && lines[*i].marks.moments == 0;
    let width = |range: Range<usize>| range.filter(free).map(|i| u64::from(lines[i].shape.width)).sum::<u64>();
    if width(core.clone()) * 100 >= width(0..lines.len()) * SMALL_SHARE {
        return None;
    }
    let first = (0..lines.len()).find(free)?;
    let last = (0..lines.len()).rev().find(free)?;
    Some(first..last + 1)
}

/// A line this wide that ends a sentence is running text.
const RUNNING: u32 = 60;

/// A line this wide may be the last of an article.
const LAST: u32 = 70;

/// Cuts what is no running text off both ends of an article that is made of running text. Headlines, names and menus that were
/// swept up with it stand there; an article made of short lines keeps them.
pub(crate) fn trim(lines: &[Line], core: Range<usize>) -> Range<usize> {
    let free = |i: &usize| !lines[*i].is_barred();
    let width = |i: usize| u64::from(lines[i].shape.width);
    let runs = |i: &usize| free(i) && lines[*i].shape.ends_sentence && lines[*i].shape.width >= RUNNING;
    let all: u64 = core.clone().filter(|i| free(i) && !lines[*i].row).map(width).sum();
    let running: u64 = core.clone().filter(runs).map(width).sum();
    let Some(first) = core.clone().find(runs).filter(|_| running * 10 >= all * 7) else { return core };
    // `…的城！（评论员 罗博）` ends a sentence before its credit.
    let ends = |i: &usize| {
        let shape = lines[*i].shape;
        free(i)
            && (lines[*i].row
                || shape.ends_sentence
                || shape.stops > 0 && shape.width >= RUNNING / 2
                || lines[*i].marks.labelled
                || shape.width >= LAST)
    };
    let last = core.clone().rev().find(ends).unwrap_or(first);
    first..last + 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::line::lines;

    #[test]
    fn what_surrounds_running_text_is_cut_off_and_a_list_is_kept() {
        let prose = "要闻\n上半年，全市新签约项目126个，总投资超480亿元，其中制造业占八成，创下近五年同期新高。\n二手房；装修；楼市";
        let lines = lines(prose);
        assert_eq!(trim(&lines, 0..3), 1..2);
    }
}
