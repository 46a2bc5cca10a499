//! Short lines that stand all over a page: the section above each of other headlines, `HIDE CAPTION` below each picture.

use super::line::Line;
use crate::text::sort::sort_by;

/// How often such a line stands on the page at least.
const OFTEN: usize = 4;

/// For each line whether it is one of them. Not meant: a line with a number, a sentence, a row of a table.
pub(crate) fn repeated(text: &str, lines: &[Line]) -> Vec<bool> {
    let short = |l: &Line| {
        let plain = l.shape.digits == 0 && l.shape.stops == 0 && !l.row && !l.is_barred();
        plain && (4..=60).contains(&l.shape.width)
    };
    let words = |i: usize| lines[i].span.slice(text);
    let mut places: Vec<usize> = (0..lines.len()).filter(|&i| short(&lines[i])).collect();
    sort_by(&mut places, |&a, &b| words(a).cmp(words(b)));
    let mut repeated = vec![false; lines.len()];
    for same in places.chunk_by(|&a, &b| words(a) == words(b)).filter(|same| same.len() >= OFTEN) {
        same.iter().for_each(|&i| repeated[i] = true);
    }
    repeated
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::line::lines;

    #[test]
    fn what_stands_above_every_headline_is_found() {
        let text = "Harbour life\nBarges run on batteries\n".repeat(3)
            + "Harbour life\nTurn to page 12\nTurn to page 12\nTurn to page 12\nTurn to page 12";
        let found = repeated(&text, &lines(&text));
        assert_eq!(found, [true, false, true, false, true, false, true, false, false, false, false]);
    }
}
