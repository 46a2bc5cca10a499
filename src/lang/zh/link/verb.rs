//! The verb that governs a figure.

use std::ops::Range;
use std::sync::LazyLock;

use super::lexicon::VERBS;
use super::words::Words;

/// Which noun phrase a verb ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    /// The one before it and the one after a number.
    Both,
    /// Only the one before it: `服务`, which after a number is a noun.
    Left,
    /// Only the one after a number.
    Right,
    /// Neither: as often a noun.
    Loose,
}

static CUTTING: LazyLock<Words<()>> = LazyLock::new(|| pick(&[Reach::Both, Reach::Left]));
static ENDING: LazyLock<Words<()>> = LazyLock::new(|| pick(&[Reach::Both, Reach::Right]));
static ANY: LazyLock<Words<()>> = LazyLock::new(|| pick(&[Reach::Both, Reach::Left, Reach::Right, Reach::Loose]));

fn pick(reaches: &'static [Reach]) -> Words<()> {
    Words::new(VERBS.iter().filter(|(_, r)| reaches.contains(r)).map(|&(w, _)| (w, ())))
}

/// Characters that make a noun of the verb before them: `完成率`, `使用量`.
const NOUN_ENDINGS: &str = "率量额数值价费度比者员积力业户均资计区";

/// Words that begin like a noun ending but are words of their own.
const OWN_WORDS: &[[char; 2]] = &[
    ['专', '利'],
    ['员', '工'],
    ['业', '务'],
    ['价', '值'],
    ['户', '籍'],
    ['专', '家'],
    ['外', '资'],
    ['资', '金'],
    ['资', '产'],
    ['数', '字'],
    ['数', '据'],
];

/// Characters that a verb of one character may stand behind; elsewhere it is more often part of a word.
const BEFORE_SHORT_VERBS: &str = "共已再新将可其也并、仅只均都还又计需拟";

/// Whether what follows a verb makes a noun of it.
pub(crate) fn makes_noun(after: &[char]) -> bool {
    let Some(&next) = after.first() else { return false };
    NOUN_ENDINGS.contains(next) && !OWN_WORDS.iter().any(|w| after.starts_with(w))
}

/// The last verb in a stretch of text that cuts its object off from what stands before.
///
/// `签订研发合同` has `签订`; `完成率` has none, because `率` makes a noun of the verb, nor has `科技服务业`.
pub(crate) fn last_in(chars: &[char], range: &Range<usize>) -> Option<Range<usize>> {
    (range.start + 1..=range.end).rev().find_map(|end| {
        let (len, ()) = CUTTING.end(&chars[range.start..end])?;
        let start = end - len;
        let short = len == 1 && start > range.start && !BEFORE_SHORT_VERBS.contains(chars[start - 1]);
        (!short && !makes_noun(&chars[end..range.end])).then_some(start..end)
    })
}

/// The verb that a noun phrase after a number ends before, where one begins at `text[0]`.
pub(crate) fn ends_phrase(text: &[char]) -> bool {
    ENDING.begin(text).is_some_and(|(len, ())| len > 1)
}

/// Whether `text` ends with a verb of more than one character that cuts.
pub(crate) fn is_cutting_end(text: &[char]) -> bool {
    CUTTING.end(text).is_some_and(|(len, ())| len > 1)
}

/// The length of the verb of more than one character that `text` begins with.
pub(crate) fn begins(text: &[char]) -> Option<usize> {
    ANY.begin(text).map(|(len, ())| len).filter(|&len| len > 1)
}

/// The verb that `text` ends with.
pub(crate) fn ends(text: &[char]) -> Option<usize> {
    ANY.end(text).map(|(len, ())| len)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn last(text: &str) -> Option<String> {
        let chars: Vec<char> = text.chars().collect();
        last_in(&chars, &(0..chars.len())).map(|r| chars[r].iter().collect())
    }

    #[test]
    fn the_last_verb_governs() {
        assert_eq!(last("助力签订技术合同").as_deref(), Some("签订"));
        assert_eq!(last("共引进创新平台").as_deref(), Some("引进"));
    }

    #[test]
    fn a_noun_ending_makes_a_noun_of_a_verb() {
        assert_eq!(last("合同完成率"), None);
        assert_eq!(last("申请专利").as_deref(), Some("申请"));
    }
}
