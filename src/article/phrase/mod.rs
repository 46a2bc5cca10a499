//! The phrases of `lexicon/article/`, and where they stand on a line.
//!
//! | module | what it is |
//! |---|---|
//! | `index` | all phrases, by the characters that they begin with |
//! | `search` | those on a line that stand where they have to |
//! | `glance` | whether a line may hold any, told without folding it |
//! | `vocabulary` | a line that is made of nothing but such phrases |

mod glance;
mod index;
mod search;
mod vocabulary;

pub(crate) use glance::{glance, may_be_whole};
pub(crate) use search::find;
pub(crate) use vocabulary::vocabulary;

use super::cue::Cue;
use super::view::{View, is_cjk};

/// Where on a line a phrase has to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// At the start, decoration aside.
    Start,
    /// At the start, with a colon, a bar, a bracket or a space behind it.
    Label,
    /// At the end, decoration aside.
    End,
    /// Anywhere.
    Inside,
    /// The line holds nothing else but other such phrases, numbers and separators.
    Whole,
}

impl Place {
    /// Whether the start of the line says nothing.
    fn is_anywhere(self) -> bool {
        matches!(self, Self::End | Self::Inside)
    }
}

/// A phrase found on a line, as indices into its view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    pub(crate) cue: Cue,
    pub(crate) place: Place,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// A phrase of the lists, folded.
struct Phrase {
    chars: Vec<char>,
    place: Place,
    cue: Cue,
}

/// Stands before a line and behind it.
const NOTHING: char = '\0';

/// Where `phrase` ends when it stands at `start`. Spaced-out Chinese (`版 权 所 有`) matches as well.
fn match_at(phrase: &[char], view: &View, start: usize) -> Option<usize> {
    let chars = &view.chars;
    let spaced = phrase.len() > 1 && is_cjk(phrase[0]) && is_cjk(phrase[1]) && chars.get(start + 1) == Some(&' ');
    let mut at = start;
    for (k, &c) in phrase.iter().enumerate() {
        if k > 0 && spaced && is_cjk(c) {
            at += usize::from(chars.get(at) == Some(&' '));
        }
        if chars.get(at) != Some(&c) {
            return None;
        }
        at += 1;
    }
    // `by` is not the start of `byte`, and `like` not the end of `unlike`.
    let word = |i: Option<usize>| i.and_then(|i| chars.get(i)).is_some_and(char::is_ascii_alphabetic);
    let glued_before = phrase[0].is_ascii_alphabetic() && word(start.checked_sub(1));
    let glued_after = phrase[phrase.len() - 1].is_ascii_alphabetic() && word(Some(at));
    (!glued_before && !glued_after).then_some(at)
}

/// Whether `c` goes on with a word of Latin letters: no phrase begins inside of one.
#[inline]
fn is_inside_word(before: char, c: char) -> bool {
    c.is_ascii_alphabetic() && before.is_ascii_alphabetic()
}
