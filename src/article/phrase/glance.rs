//! What a line may hold of phrases, told without folding it: for most lines of an article the answer is that no rule need ask further.
//!
//! What is said here may turn out to be nothing: spaces and the ends of words are not looked at. What is denied is not there.

use super::index::{Group, INDEX, Index, bit};
use super::{NOTHING, Phrase, Place, is_inside_word};
use crate::article::view::{Folding, is_cut, is_decoration};
use crate::text::letter::is_letter;

/// Whether four fifths of the letters may be of phrases that are whole lines: all that such a phrase may cover count for it.
pub(crate) fn may_be_whole(line: &str) -> bool {
    if is_cut(line) {
        return true;
    }
    let index = &*INDEX;
    let (mut known, mut unknown, mut covered) = (0, 0, 0);
    let mut left = line.chars().count();
    let mut before = NOTHING;
    let mut chars = Folding::of(line);
    while let Some(c) = chars.next() {
        if unknown * 4 > known + left {
            return false;
        }
        if index.whole.holds(c) && !is_inside_word(before, c) {
            let whole = |p: &Phrase| p.place == Place::Whole;
            covered = longest(index, c, &chars, |g| g.of_whole, whole).unwrap_or(0).max(covered);
        }
        left -= 1;
        if covered > 0 {
            (covered, known) = (covered - 1, known + 1);
        } else {
            unknown += usize::from(is_letter(c));
        }
        before = c;
    }
    unknown * 4 <= known
}

/// Whether a phrase may stand on the line that says something of one of sentences.
pub(crate) fn may_say(line: &str, width: u32) -> bool {
    let index = &*INDEX;
    let said = |p: &Phrase| p.cue.reading().in_sentences && width <= p.cue.reading().limit;
    let (mut before, mut at_start) = (NOTHING, true);
    let mut chars = Folding::of(line);
    while let Some(c) = chars.next() {
        let found = if at_start {
            at_start = is_decoration(c);
            longest(index, c, &chars, |g| g.of_any, |p| p.place != Place::Whole && said(p))
        } else if index.in_sentences.holds(c) && !is_inside_word(before, c) {
            longest(index, c, &chars, |g| g.of_sentences, |p| p.place.is_anywhere() && said(p))
        } else {
            None
        };
        if found.is_some() {
            return true;
        }
        before = c;
    }
    false
}

/// The characters of the longest of some phrases that may begin with `first`, where `behind` stands behind it. Spaces are passed
/// over, in the line as in phrases.
fn longest(
    index: &Index,
    first: char,
    behind: &Folding<'_>,
    bits: fn(&Group) -> u64,
    wanted: impl Fn(&Phrase) -> bool,
) -> Option<usize> {
    let group = index.group(first)?;
    let second = behind.clone().next().unwrap_or(NOTHING);
    if bits(group) & bit(second) == 0 {
        return None;
    }
    index.phrases(group, second).filter(|p| wanted(p)).filter_map(|p| length(p, behind.clone())).max()
}

/// The characters of `phrase` and the spaces behind it, where `behind` stands behind its first.
fn length(phrase: &Phrase, behind: Folding<'_>) -> Option<usize> {
    let mut own = phrase.chars.iter().skip(1).filter(|&&c| c != ' ');
    let mut length = 1;
    for c in behind {
        if c != ' ' {
            match own.next() {
                Some(&wanted) if wanted == c => {}
                Some(_) => return None,
                None => return Some(length),
            }
        }
        length += 1;
    }
    own.next().is_none().then_some(length)
}
