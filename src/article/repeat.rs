//! Short lines that stand all over a page: the section above each of other headlines, `HIDE CAPTION` below each picture.

use std::collections::BTreeMap;

use super::line::Line;

/// How often such a line stands on the page at least.
const OFTEN: u32 = 4;

/// For each line whether it is one of them. Not meant: a line with a number, a sentence, a row of a table.
pub(crate) fn repeated(text: &str, lines: &[Line]) -> Vec<bool> {
    let short = |l: &Line| {
        let plain = l.shape.digits == 0 && l.shape.stops == 0 && !l.row && !l.is_barred();
        plain && (4..=60).contains(&l.shape.width)
    };
    let mut places: BTreeMap<&str, u32> = BTreeMap::new();
    for line in lines.iter().filter(|l| short(l)) {
        *places.entry(line.span.slice(text)).or_default() += 1;
    }
    lines.iter().map(|l| short(l) && places.get(l.span.slice(text)).is_some_and(|&n| n >= OFTEN)).collect()
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
