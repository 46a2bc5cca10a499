//! Paragraphs that a page holds twice: folded and unfolded, for the telephone and for the desk.

use std::ops::Range;

use super::core::runs;
use super::line::Line;
use crate::text::sort::sort_by;

/// For each line whether it is running text of the article `core` that has already stood there, word for word. Not meant: a short line,
/// which may well come again; a row of a table.
pub(crate) fn twice(text: &str, lines: &[Line], core: &Range<usize>) -> Vec<bool> {
    let words = |i: usize| lines[i].span.slice(text);
    let mut said: Vec<usize> = core.clone().filter(|&i| !lines[i].row && runs(&lines[i])).collect();
    // By length first: what is of another length need not be read.
    sort_by(&mut said, |&a, &b| words(a).len().cmp(&words(b).len()).then_with(|| words(a).cmp(words(b))));
    let mut twice = vec![false; lines.len()];
    for pair in said.windows(2) {
        twice[pair[1]] = words(pair[0]) == words(pair[1]);
    }
    twice
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::line::lines;

    #[test]
    fn a_paragraph_that_comes_again_is_found_and_a_short_line_is_not() {
        let paragraph = "The harbour counted 719 barges last year, and 106 of the barges ran on batteries, the harbour master said.";
        let text = format!("{paragraph}\nBarges!\n{paragraph}\nBarges!");
        let lines = lines(&text);
        assert_eq!(twice(&text, &lines, &(0..4)), [false, false, true, false]);
        assert_eq!(twice(&text, &lines, &(1..4)), [false; 4]);
    }
}
