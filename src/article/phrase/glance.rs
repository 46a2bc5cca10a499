//! What a line may hold of phrases, told without folding it: for most lines of an article the answer is that no rule need ask further.
//!
//! What is said here may turn out to be nothing: spaces and the ends of words are not looked at. What is denied is not there.

use super::index::{Group, IN_SENTENCES, IN_WHOLE, INDEX, WHOLE, bit};
use super::{NOTHING, Phrase, Place, is_inside_word};
use crate::article::view::{Folding, is_cut, is_decoration};
use crate::text::letter::is_letter;

/// What a glance at a line tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Glance {
    /// Whether a phrase may stand on it that says something of a line of sentences.
    pub(crate) says: bool,
    /// Whether so many of its letters are of no `Whole` phrase that it is not made of such.
    pub(crate) foreign: bool,
}

/// Glances at a line so many columns wide.
pub(crate) fn glance(line: &str, width: u32) -> Glance {
    let said = |p: &Phrase| p.cue.reading().in_sentences && width <= p.cue.reading().limit;
    if begins_with(line, said) {
        return Glance { says: true, foreign: false };
    }
    let index = &*INDEX;
    let letter = |code| char::from_u32(code).is_some_and(is_letter);
    let (mut all, mut foreign, mut before) = (0, 0, 0);
    let mut codes = Folding::of(line);
    while let Some(code) = codes.next_code() {
        let bits = index.bits(code);
        all += 1;
        foreign += usize::from(bits & IN_WHOLE == 0 && letter(code));
        if bits & IN_SENTENCES != 0 && stands([before, code], codes, said) {
            return Glance { says: true, foreign: false };
        }
        before = code;
    }
    // Of a line that is cut the rules do not see all letters.
    Glance { says: false, foreign: foreign * 5 > all && !is_cut(line) }
}

/// Whether a phrase that is `said` may stand at the start of a line, decoration aside.
fn begins_with(line: &str, said: impl Fn(&Phrase) -> bool) -> bool {
    let mut chars = Folding::of(line);
    while let Some(c) = chars.next() {
        if longest(c, chars, |g| g.of_any, |p| p.place != Place::Whole && said(p)).is_some() {
            return true;
        }
        if !is_decoration(c) {
            break;
        }
    }
    false
}

/// Whether a phrase that is `said` and may stand anywhere may begin with the second of two characters, where `behind` stands behind it.
#[inline(never)]
fn stands(pair: [u32; 2], behind: Folding<'_>, said: impl Fn(&Phrase) -> bool) -> bool {
    let [before, first] = pair.map(|code| char::from_u32(code).unwrap_or(NOTHING));
    let wanted = |p: &Phrase| p.place.is_anywhere() && said(p);
    !is_inside_word(before, first) && longest(first, behind, |g| g.of_sentences, wanted).is_some()
}

/// Whether four fifths of the letters may be of `Whole` phrases: all that such a phrase may cover count for it.
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
        if index.bits(c.into()) & WHOLE != 0 && !is_inside_word(before, c) {
            let whole = |p: &Phrase| p.place == Place::Whole;
            covered = longest(c, chars, |g| g.of_whole, whole).unwrap_or(0).max(covered);
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

/// The characters of the longest of some phrases that may begin with `first`, where `behind` stands behind it. Spaces are passed
/// over, in the line as in phrases.
fn longest(
    first: char,
    behind: Folding<'_>,
    bits: fn(&Group) -> u64,
    wanted: impl Fn(&Phrase) -> bool,
) -> Option<usize> {
    let index = &*INDEX;
    let group = index.group(first)?;
    let mut next = behind;
    let second = next.next().unwrap_or(NOTHING);
    if bits(group) & bit(second) == 0 {
        return None;
    }
    index.phrases(group, second).filter(|p| wanted(p)).filter_map(|p| length(p, behind)).max()
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
