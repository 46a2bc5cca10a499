//! Words that say how the figure behind them stands to the one before.

use std::sync::LazyLock;

use super::words::WORDS;
use crate::text::char_index::CharIndex;

/// What such a word says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cue {
    /// What follows is a part of what came before: 其中, of which.
    Of,
    /// What came before is a part: of them.
    OfThem,
    /// What follows is a share: 占.
    Share,
    /// What follows is a total: 合计.
    Total,
    /// What follows is where it started: 由, from.
    From,
    /// What follows is where it got: 至, to.
    To,
    /// What follows is what it is compared with: 比, than.
    Than,
    /// What follows is a balance: 顺差.
    Balance,
    /// What follows is a mean or a price: 人均, average.
    Mean,
    /// What follows is a ratio of two figures before it: 完成率, 目标的.
    Rate,
}

/// The cues of a stretch of text, each with the number of characters behind its last occurrence.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cues([u8; 10]);

impl Cues {
    const ABSENT: u8 = u8::MAX;
    /// No cue counts that is further away.
    pub(super) const REACH: usize = 60;

    /// The cues in the last characters of `gap`.
    pub(super) fn in_gap(gap: &[char]) -> Self {
        let gap = &gap[gap.len().saturating_sub(Self::REACH)..];
        let mut found = [Self::ABSENT; 10];
        for start in 0..gap.len() {
            for (word, cue) in beginning_with(gap[start].to_ascii_lowercase()) {
                if let Some(behind) = behind(gap, start, word) {
                    let nearest = &mut found[*cue as usize];
                    *nearest = (*nearest).min(u8::try_from(behind).unwrap_or(Self::ABSENT));
                }
            }
        }
        Self(found)
    }

    /// Whether `cue` ends no more than `reach` characters before the end.
    pub(super) fn within(&self, cue: Cue, reach: u8) -> bool {
        self.0[cue as usize] <= reach.min(Self::REACH as u8)
    }

    #[cfg(test)]
    fn has(&self, cue: Cue) -> bool {
        self.within(cue, Self::REACH as u8)
    }
}

/// The cues that begin with `c`; the list is sorted.
fn beginning_with(c: char) -> impl Iterator<Item = &'static (&'static str, Cue)> {
    static FIRSTS: LazyLock<CharIndex> = LazyLock::new(|| CharIndex::new(WORDS.iter().map(|(word, _)| first(word))));
    let from = FIRSTS.first(c).unwrap_or(WORDS.len());
    WORDS[from..].iter().take_while(move |(word, _)| first(word) == c)
}

fn first(word: &str) -> char {
    word.chars().next().unwrap_or('\0')
}

/// The number of characters behind `word`, where it stands at `start` of `gap`; a word of letters stands only as a whole.
fn behind(gap: &[char], start: usize, word: &str) -> Option<usize> {
    let end = start + word.chars().count();
    let rest = gap.get(end..)?;
    let same = word.chars().zip(&gap[start..]).all(|(a, b)| a == b.to_ascii_lowercase());
    let letter = |c: Option<&char>| c.is_some_and(char::is_ascii_alphabetic);
    let inside =
        letter(gap[..start].last()) && letter(gap.get(start)) || letter(gap[..end].last()) && letter(rest.first());
    (same && !inside).then(|| rest.iter().filter(|c| !c.is_whitespace()).count())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cues(gap: &str) -> Cues {
        Cues::in_gap(&gap.chars().collect::<Vec<_>>())
    }

    #[test]
    fn a_cue_counts_by_the_characters_behind_it() {
        let cues = cues("，其中小微企业");
        assert!(cues.within(Cue::Of, 4) && !cues.within(Cue::Of, 3));
        assert!(!cues.has(Cue::Total));
    }

    #[test]
    fn a_word_of_letters_stands_as_a_whole() {
        assert!(cues(" From ").within(Cue::From, 0));
        assert!(!cues(" into ").has(Cue::To));
        assert!(!cues(" fortune ").has(Cue::Share));
    }

    #[test]
    fn what_is_far_away_does_not_count() {
        assert!(!cues(&format!("其中{}", "字".repeat(Cues::REACH))).has(Cue::Of));
        assert!(cues("").0.iter().all(|&d| d == Cues::ABSENT));
    }
}
