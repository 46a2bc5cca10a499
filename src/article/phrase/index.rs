//! All phrases by their first two characters: most places of a line are ruled out by them.

use std::cmp::Reverse;
use std::ops::Range;
use std::sync::LazyLock;

use super::{Phrase, Place};
use crate::article::phrase_table::{
    ADVERT, BYLINE, CAPTION, COMMENT, EXEMPT, INTERFACE, KEYWORDS, LEGAL, NAVIGATION, RELATED,
};
use crate::article::view::{fold, is_cjk};
use crate::text::char_index::{CharBits, CharIndex};
use crate::text::sort::sort_by_key;

/// All phrases by their first two characters, longer ones first.
pub(super) struct Index {
    phrases: Vec<Phrase>,
    firsts: CharIndex,
    groups: Vec<Group>,
    /// What phrases begin with and what they are made of: bits of the constants below.
    chars: CharBits,
    /// The second characters of the phrases of each group, in order, and where the phrases with each begin.
    seconds: Vec<(char, usize)>,
}

/// Begins a phrase that may stand anywhere.
pub(super) const INSIDE: u8 = 1;
/// Begins one of these that may be meant amid sentences.
pub(super) const IN_SENTENCES: u8 = 1 << 1;
/// Begins a phrase that is a whole line.
pub(super) const WHOLE: u8 = 1 << 2;
/// Stands in one of these.
pub(super) const IN_WHOLE: u8 = 1 << 3;

/// The phrases that begin with one character, with what their second characters may be: a bit for each, which others share. Most
/// places of a line are ruled out by them.
pub(super) struct Group {
    phrases: Range<usize>,
    /// Where those of one character begin: behind all others.
    singles: usize,
    seconds: Range<usize>,
    /// The bits of all that [`find`](super::find) looks for.
    pub(super) of_any: u64,
    /// Of those among them that may stand anywhere.
    pub(super) of_inside: u64,
    /// Of those among these that may be meant amid sentences.
    pub(super) of_sentences: u64,
    /// Of those that [`vocabulary`](super::vocabulary) looks for.
    pub(super) of_whole: u64,
}

impl Phrase {
    /// The first two characters; the second is the last of all where there is none.
    fn begins(&self) -> (char, char) {
        (self.chars[0], self.chars.get(1).copied().unwrap_or(char::MAX))
    }

    /// The bits of what may stand behind its first character.
    fn second(&self) -> u64 {
        match self.begins() {
            (_, char::MAX) => u64::MAX,
            (first, second) if is_cjk(first) && is_cjk(second) => bit(second) | bit(' '),
            (_, second) => bit(second),
        }
    }
}

/// The bit of a character among those that may stand behind another.
#[inline]
pub(super) fn bit(c: char) -> u64 {
    1 << (u32::from(c) % 64)
}

/// The phrases of all lists.
pub(super) static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let lists = [EXEMPT, LEGAL, INTERFACE, RELATED, COMMENT, BYLINE, CAPTION, KEYWORDS, ADVERT, NAVIGATION];
    let mut phrases: Vec<Phrase> = lists
        .into_iter()
        .flatten()
        .map(|&(phrase, place, cue)| Phrase { chars: phrase.chars().map(fold).collect(), place, cue })
        .collect();
    sort_by_key(&mut phrases, |p| (p.begins(), Reverse(p.chars.len())));
    let (mut groups, mut seconds): (Vec<Group>, Vec<(char, usize)>) = (Vec::new(), Vec::new());
    for of in phrases.chunk_by(|a, b| a.chars[0] == b.chars[0]) {
        let (from, own) = (groups.last().map_or(0, |g| g.phrases.end), seconds.len());
        for (i, phrase) in of.iter().enumerate() {
            let second = phrase.begins().1;
            if i == 0 || of[i - 1].begins().1 != second {
                seconds.push((second, from + i));
            }
        }
        let bits = |are: fn(&Phrase) -> bool| of.iter().filter(|p| are(p)).fold(0, |all, p| all | p.second());
        groups.push(Group {
            phrases: from..from + of.len(),
            singles: from + of.iter().filter(|p| p.chars.len() > 1).count(),
            seconds: own..seconds.len(),
            of_any: bits(|p| p.place != Place::Whole),
            of_inside: bits(|p| p.place.is_anywhere()),
            of_sentences: bits(|p| p.place.is_anywhere() && p.cue.reading().in_sentences),
            of_whole: bits(|p| p.place == Place::Whole),
        });
    }
    let firsts = CharIndex::new(groups.iter().map(|g| phrases[g.phrases.start].chars[0]));
    Index { chars: chars(&phrases), phrases, firsts, groups, seconds }
});

/// What the characters of phrases are in them.
fn chars(phrases: &[Phrase]) -> CharBits {
    let mut chars = CharBits::new();
    for phrase in phrases {
        let first = phrase.chars[0];
        if phrase.place.is_anywhere() {
            chars.note(first, INSIDE | if phrase.cue.reading().in_sentences { IN_SENTENCES } else { 0 });
        }
        if phrase.place == Place::Whole {
            chars.note(first, WHOLE);
            phrase.chars.iter().for_each(|&c| chars.note(c, IN_WHOLE));
        }
    }
    chars
}

impl Index {
    /// What the character with this number is in phrases; one beyond U+FFFF may be anything.
    #[inline]
    pub(super) fn bits(&self, code: u32) -> u8 {
        self.chars.of(code).unwrap_or(u8::MAX)
    }

    /// The phrases that begin with a character.
    #[inline]
    pub(super) fn group(&self, first: char) -> Option<&Group> {
        self.firsts.first(first).map(|i| &self.groups[i])
    }

    /// Those of a group that may begin where another character stands behind the first, longer ones first.
    pub(super) fn phrases(&self, group: &Group, behind: char) -> impl Iterator<Item = &Phrase> {
        let seconds = &self.seconds[group.seconds.clone()];
        let pairs = match seconds.iter().position(|&(second, _)| second == behind) {
            // Any of them may be spaced out.
            _ if behind == ' ' => group.phrases.start..group.singles,
            Some(i) => seconds[i].1..seconds.get(i + 1).map_or(group.phrases.end, |&(_, from)| from),
            None => 0..0,
        };
        self.phrases[pairs].iter().chain(&self.phrases[group.singles..group.phrases.end])
    }
}
