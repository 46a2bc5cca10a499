//! Sentences of a passage.

use crate::text::letter::is_letter_or_digit;

/// A sentence, in characters of its passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sentence {
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// Cuts a passage behind `。！？`, and behind `.` where no digit or letter follows it (`3.2%`, `Co.jp` stay whole).
pub(crate) fn sentences(chars: &[char]) -> Vec<Sentence> {
    let mut list = Vec::new();
    let mut start = 0;
    for (i, &c) in chars.iter().enumerate() {
        let next = chars.get(i + 1).copied().unwrap_or(' ');
        let ends = match c {
            '。' | '！' | '？' | '!' | '?' | '\n' => true,
            '.' => !is_letter_or_digit(next) && next != '.',
            _ => false,
        };
        if ends {
            list.push(Sentence { start, end: i + 1 });
            start = i + 1;
        }
    }
    if start < chars.len() {
        list.push(Sentence { start, end: chars.len() });
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decimal_point_ends_no_sentence() {
        let chars: Vec<char> = "3.2% 감소했다. 끝".chars().collect();
        let ends: Vec<usize> = sentences(&chars).iter().map(|s| s.end).collect();
        assert_eq!(ends, [10, 12]);
    }
}
