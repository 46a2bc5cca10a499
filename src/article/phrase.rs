//! Finds the phrases of `lexicon/article/` on a line.

use std::cmp::Reverse;
use std::ops::Range;
use std::sync::LazyLock;

use super::cue::Cue;
use super::phrase_table::{ADVERT, BYLINE, CAPTION, COMMENT, EXEMPT, INTERFACE, KEYWORDS, LEGAL, NAVIGATION, RELATED};
use super::view::{View, fold, is_cjk, is_decoration};
use crate::text::char_index::{CharIndex, CharSet};
use crate::text::letter::is_letter;
use crate::text::sort::sort_by_key;

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

struct Phrase {
    chars: Vec<char>,
    place: Place,
    cue: Cue,
}

/// Stands before a line and behind it.
const NOTHING: char = '\0';

/// All phrases by their first two characters, longer ones first.
struct Index {
    phrases: Vec<Phrase>,
    firsts: CharIndex,
    groups: Vec<Group>,
    /// What those begin with that may stand anywhere.
    inside: CharSet,
    /// The second characters of the phrases of each group, in order, and where the phrases with each begin.
    seconds: Vec<(char, usize)>,
}

/// The phrases that begin with one character, with what their second characters may be: a bit for each, which others share. Most
/// places of a line are ruled out by them.
struct Group {
    phrases: Range<usize>,
    /// Where those of one character begin: behind all others.
    singles: usize,
    seconds: Range<usize>,
    /// The bits of all that [`find`] looks for.
    of_any: u64,
    /// Of those among them that may stand anywhere.
    of_inside: u64,
    /// Of those that [`vocabulary`] looks for.
    of_whole: u64,
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

fn bit(c: char) -> u64 {
    1 << (u32::from(c) % 64)
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
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
        let bits =
            |of_place: fn(Place) -> bool| of.iter().filter(|p| of_place(p.place)).fold(0, |all, p| all | p.second());
        groups.push(Group {
            phrases: from..from + of.len(),
            singles: from + of.iter().filter(|p| p.chars.len() > 1).count(),
            seconds: own..seconds.len(),
            of_any: bits(|p| p != Place::Whole),
            of_inside: bits(Place::is_anywhere),
            of_whole: bits(|p| p == Place::Whole),
        });
    }
    let firsts = CharIndex::new(groups.iter().map(|g| phrases[g.phrases.start].chars[0]));
    let anywhere = phrases.iter().filter(|p| p.place.is_anywhere());
    let inside = CharSet::new(anywhere.map(|p| p.chars[0]));
    Index { phrases, firsts, groups, inside, seconds }
});

impl Index {
    /// The phrases that begin with a character.
    #[inline]
    fn group(&self, first: char) -> Option<&Group> {
        self.firsts.first(first).map(|i| &self.groups[i])
    }

    /// Those of a group that may begin where another character stands behind the first, longer ones first.
    fn phrases(&self, group: &Group, behind: char) -> impl Iterator<Item = &Phrase> {
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

/// Finds the phrases on a line that stand where they have to. `Whole` phrases are left to [`vocabulary`].
pub(crate) fn find(view: &View, hits: &mut Vec<Hit>) {
    hits.clear();
    let index = &*INDEX;
    let (first, last) = (view.undecorated_start(), view.undecorated_end());
    let mut previous = NOTHING;
    for (start, &c) in view.chars.iter().enumerate() {
        let before = std::mem::replace(&mut previous, c);
        if is_inside_word(before, c) {
            continue;
        }
        let at_start = start == first || start == 0;
        let may_be_in_row = before <= '·' && matches!(before, ' ' | '|' | '/' | '(' | '[' | '·' | ')');
        let anywhere = !at_start && !may_be_in_row;
        if anywhere && !index.inside.holds(c) {
            continue;
        }
        let Some(group) = index.group(c) else { continue };
        let behind = view.chars.get(start + 1).copied().unwrap_or(NOTHING);
        let seconds = if anywhere { group.of_inside } else { group.of_any };
        if seconds & bit(behind) == 0 {
            continue;
        }
        for phrase in index.phrases(group, behind) {
            // Credits stand in a row: `江岚日报 记者 程诺`.
            let in_row = phrase.cue == Cue::Credit && may_be_in_row;
            let fits = match phrase.place {
                Place::Start => at_start,
                Place::Label => at_start || in_row,
                Place::Whole => false,
                Place::End | Place::Inside => true,
            };
            let Some(end) = fits.then(|| match_at(&phrase.chars, view, start)).flatten() else { continue };
            let stands = match phrase.place {
                Place::Label => is_label_end(view, phrase.cue, start, end),
                Place::End => end == last || end == view.chars.len(),
                _ => true,
            };
            if stands {
                hits.push(Hit { cue: phrase.cue, place: phrase.place, start, end });
            }
        }
    }
    if hits.is_empty() {
        return;
    }
    let exempt: Vec<(usize, usize)> = hits.iter().filter(|h| h.cue == Cue::Exempt).map(|h| (h.start, h.end)).collect();
    hits.retain(|h| h.cue != Cue::Exempt && !exempt.iter().any(|&(start, end)| start <= h.start && h.end <= end));
}

/// What the line is made of, when it is made of `Whole` phrases: the cue that most of its characters speak for, with the first
/// phrase of that cue. At least four fifths of the letters have to belong to phrases; numbers and separators do not count.
pub(crate) fn vocabulary(view: &View) -> Option<Hit> {
    let index = &*INDEX;
    let mut shares: Vec<(Hit, usize)> = Vec::new();
    let (mut known, mut unknown, mut i) = (0, 0, 0);
    while i < view.chars.len() {
        let c = view.chars[i];
        // Were all the rest of phrases, it would not be enough.
        if unknown * 4 > known + view.chars.len() - i {
            return None;
        }
        let behind = view.chars.get(i + 1).copied().unwrap_or(NOTHING);
        let before = i.checked_sub(1).map_or(NOTHING, |i| view.chars[i]);
        let group = if is_inside_word(before, c) { None } else { index.group(c) };
        let group = group.filter(|g| g.of_whole & bit(behind) != 0);
        let longest = group.and_then(|group| {
            index.phrases(group, behind).filter(|p| p.place == Place::Whole).find_map(|p| {
                let end = match_at(&p.chars, view, i)?;
                let alone = p.chars.len() > 1 || stands_alone(view, i, end);
                alone.then_some(Hit { cue: p.cue, place: Place::Whole, start: i, end })
            })
        });
        if let Some(hit) = longest {
            let n = hit.end - hit.start;
            known += n;
            match shares.iter_mut().find(|(h, _)| h.cue == hit.cue) {
                Some((_, share)) => *share += n,
                None => shares.push((hit, n)),
            }
            i = hit.end;
        } else {
            unknown += usize::from(is_letter(c) || c == '\0');
            i += 1;
        }
    }
    if known == 0 || unknown * 4 > known {
        return None;
    }
    // The first of equals wins, so that the order on the line decides and not that of the lists.
    shares.into_iter().rev().max_by_key(|&(_, share)| share).map(|(hit, _)| hit)
}

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

fn stands_alone(view: &View, start: usize, end: usize) -> bool {
    let open = |c: Option<&char>| c.is_none_or(|&c| is_decoration(c) || c.is_ascii_digit());
    open(start.checked_sub(1).and_then(|i| view.chars.get(i))) && open(view.chars.get(end))
}

fn is_label_end(view: &View, cue: Cue, start: usize, end: usize) -> bool {
    let bracketed = start > 0 && view.chars[start - 1] == '[';
    match view.chars.get(end) {
        Some(':' | '/' | '>') => true,
        // `发布 | 上半年…` heads a headline.
        Some('|') => cue != Cue::Credit,
        Some(']') => bracketed,
        Some(' ') if view.chars.get(end + 1) == Some(&':') => true,
        Some(' ') => is_cjk(view.chars[end - 1]),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view(line: &str) -> View {
        let mut view = View::default();
        view.read(line);
        view
    }

    fn cues(line: &str) -> Vec<Cue> {
        let mut hits = Vec::new();
        find(&view(line), &mut hits);
        hits.iter().map(|h| h.cue).collect()
    }

    #[test]
    fn phrases_match_in_both_scripts_and_spaced_out() {
        assert!(cues("創投網　版權所有").contains(&Cue::Copyright));
        assert!(cues("版 权 所 有：某某网").contains(&Cue::Copyright));
    }

    #[test]
    fn a_word_inside_a_longer_word_is_no_phrase() {
        assert!(cues("Bypass opened on Monday").is_empty());
        assert!(cues("By Ann Hall").contains(&Cue::Credit));
    }

    #[test]
    fn a_line_of_buttons_is_told_by_its_words() {
        assert_eq!(vocabulary(&view("分享 留言 列印 A- A A+")).map(|h| h.cue), Some(Cue::Control));
        assert_eq!(vocabulary(&view("Share Bookmark Listen")).map(|h| h.cue), Some(Cue::Control));
        assert_eq!(vocabulary(&view("分享经济带来的变化")), None);
    }

    #[test]
    fn one_character_counts_only_alone() {
        assert_eq!(vocabulary(&view("字号：大 中 小")).map(|h| h.cue), Some(Cue::Control));
        assert_eq!(vocabulary(&view("大中小企业")), None);
    }
}
