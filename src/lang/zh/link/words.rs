//! A word list that can be asked what begins here, and what ends here.

use crate::text::sort::sort_by;

/// A list of words, each with what it means, searched from either end.
#[derive(Debug)]
pub(crate) struct Words<T> {
    /// Sorted by the word.
    forward: Vec<(Vec<char>, T)>,
    /// Sorted by the word read backwards.
    backward: Vec<(Vec<char>, T)>,
    /// The characters that words begin and end with.
    first: Hint,
    last: Hint,
}

/// Characters, some of which may be taken for others: what it does not hold, is no word's.
#[derive(Debug)]
struct Hint([u64; 64]);

impl Hint {
    fn of(chars: impl Iterator<Item = char>) -> Self {
        let mut bits = [0; 64];
        for c in chars {
            let (at, bit) = Self::place(c);
            bits[at] |= bit;
        }
        Self(bits)
    }

    fn may_hold(&self, c: Option<&char>) -> bool {
        c.is_some_and(|&c| {
            let (at, bit) = Self::place(c);
            self.0[at] & bit != 0
        })
    }

    fn place(c: char) -> (usize, u64) {
        let c = u32::from(c);
        ((c >> 6) as usize % 64, 1 << (c % 64))
    }
}

impl<T: Copy> Words<T> {
    /// Takes over `rows`.
    pub(crate) fn new(rows: impl Iterator<Item = (&'static str, T)>) -> Self {
        let mut forward: Vec<(Vec<char>, T)> = rows.map(|(w, t)| (w.chars().collect(), t)).collect();
        let mut backward: Vec<(Vec<char>, T)> =
            forward.iter().map(|(w, t)| (w.iter().rev().copied().collect(), *t)).collect();
        sort_by(&mut forward, |a, b| a.0.cmp(&b.0));
        sort_by(&mut backward, |a, b| a.0.cmp(&b.0));
        let first = Hint::of(forward.iter().filter_map(|(w, _)| w.first().copied()));
        let last = Hint::of(backward.iter().filter_map(|(w, _)| w.first().copied()));
        Self { forward, backward, first, last }
    }

    /// The longest word that begins at `chars[0]`: its length and meaning.
    pub(crate) fn begin(&self, chars: &[char]) -> Option<(usize, T)> {
        if self.first.may_hold(chars.first()) { longest(&self.forward, chars.iter().copied()) } else { None }
    }

    /// The longest word that `chars` ends with.
    pub(crate) fn end(&self, chars: &[char]) -> Option<(usize, T)> {
        if self.last.may_hold(chars.last()) { longest(&self.backward, chars.iter().rev().copied()) } else { None }
    }
}

/// The longest of the sorted `words` that `text` begins with. The words that share the text's first characters stand together,
/// so each character read narrows one range.
fn longest<T: Copy>(words: &[(Vec<char>, T)], text: impl Iterator<Item = char>) -> Option<(usize, T)> {
    let mut rest = words;
    let mut best = None;
    for (n, c) in text.enumerate() {
        let from = rest.partition_point(|(w, _)| w.get(n).is_none_or(|&x| x < c));
        let to = from + rest[from..].partition_point(|(w, _)| w.get(n) == Some(&c));
        rest = &rest[from..to];
        match rest.first() {
            None => break,
            Some((w, meaning)) if w.len() == n + 1 => best = Some((n + 1, *meaning)),
            Some(_) => {}
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> Words<u8> {
        Words::new([("增", 1), ("增长", 2), ("增长率", 3), ("长", 4)].into_iter())
    }

    fn chars(s: &str) -> Vec<char> {
        s.chars().collect()
    }

    #[test]
    fn the_longest_word_wins_from_either_end() {
        assert_eq!(list().begin(&chars("增长率为")), Some((3, 3)));
        assert_eq!(list().begin(&chars("增长5%")), Some((2, 2)));
        assert_eq!(list().end(&chars("同比增长")), Some((2, 2)));
        assert_eq!(list().end(&chars("长")), Some((1, 4)));
    }

    #[test]
    fn what_is_no_word_is_not_found() {
        assert_eq!(list().begin(&chars("减")), None);
        assert_eq!(list().end(&[]), None);
    }
}
