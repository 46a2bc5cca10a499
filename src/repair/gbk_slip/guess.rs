//! The likeliest characters of which only one byte is there.

use std::sync::LazyLock;

use crate::repair::gbk;
use crate::repair::model::{DocumentModel, is_likely};
use crate::text::number_map::NumberMap;

/// Guesses kept.
const GUESSES: usize = 6;
/// The cost of rebuilding a character of another writing than the Chinese.
const STRANGE: i32 = 800;
/// Guesses remembered: the same few questions come again and again.
const REMEMBERED: usize = 1 << 16;

/// The byte that is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    /// The first; the second left a mark when it was decoded by itself.
    Lead(u8),
    /// The second.
    Trail(u8),
}

impl Half {
    /// A number of its own, other than zero.
    fn number(self) -> u64 {
        match self {
            Self::Lead(byte) => 0x100 | u64::from(byte),
            Self::Trail(byte) => 0x200 | u64::from(byte),
        }
    }
}

/// The best guesses with their costs, the best first.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Guesses {
    best: [(i32, char); GUESSES],
    len: usize,
}

impl Guesses {
    fn add(&mut self, cost: i32, c: char) {
        let at = self.best[..self.len].partition_point(|&known| known <= (cost, c));
        if at < GUESSES {
            self.len = (self.len + 1).min(GUESSES);
            self.best[at..self.len].rotate_right(1);
            self.best[at] = (cost, c);
        }
    }

    /// Each character with its cost.
    pub(super) fn iter(&self) -> impl Iterator<Item = (i32, char)> + use<> {
        let Self { best, len } = *self;
        best.into_iter().take(len)
    }
}

/// Guesses in one document.
#[derive(Debug)]
pub(super) struct Guesser<'a> {
    model: &'a DocumentModel,
    /// Those made before, and for each question the place of its answer.
    made: Vec<Guesses>,
    known: NumberMap,
}

impl<'a> Guesser<'a> {
    pub(super) fn new(model: &'a DocumentModel) -> Self {
        Self { model, made: Vec::new(), known: NumberMap::default() }
    }

    /// The characters that stand most likely behind `last`.
    pub(super) fn guess(&mut self, last: Option<char>, half: Half) -> Guesses {
        let question = half.number() | last.map_or(0, |c| u64::from(c) << 16);
        if let Some(known) = self.known.get(question) {
            return self.made[known as usize];
        }
        let guesses = self.choose(last, likely(half).iter().copied());
        if self.made.len() < REMEMBERED {
            *self.known.entry(question) = u32::try_from(self.made.len()).unwrap_or_default();
            self.made.push(guesses);
        }
        guesses
    }

    /// The likeliest of `candidates` behind `last`.
    pub(super) fn choose(&self, last: Option<char>, candidates: impl Iterator<Item = char>) -> Guesses {
        let mut guesses = Guesses::default();
        candidates.for_each(|c| guesses.add(self.cost(last, c), c));
        guesses
    }

    /// What a rebuilt character costs: what is not Chinese is hardly ever what a Chinese page lost.
    pub(super) fn cost(&self, last: Option<char>, c: char) -> i32 {
        let strange = matches!(c, '\u{370}'..='\u{4ff}' | '\u{2500}'..='\u{25ff}' | '\u{3040}'..='\u{312f}');
        self.model.cost(last, c) + if strange { STRANGE } else { 0 }
    }
}

/// The characters with this byte that a text may well have.
fn likely(half: Half) -> &'static [char] {
    static BY_HALF: LazyLock<[Vec<Vec<char>>; 2]> = LazyLock::new(|| {
        let by_lead = |lead| (0x81..=0xfe).filter_map(move |trail| gbk::decode(lead, trail));
        let by_trail = |trail| gbk::LEADS.filter_map(move |lead| gbk::decode(lead, trail));
        let all = 0..=0xff_u8;
        [
            all.clone().map(|b| by_lead(b).filter(|&c| is_likely(c)).collect()).collect(),
            all.map(|b| by_trail(b).filter(|&c| is_likely(c)).collect()).collect(),
        ]
    });
    match half {
        Half::Lead(byte) => &BY_HALF[0][usize::from(byte)],
        Half::Trail(byte) => &BY_HALF[1][usize::from(byte)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_makes_a_word_is_guessed_first() {
        let model = DocumentModel::default();
        let mut guesser = Guesser::new(&model);
        let (lead, trail) = gbk::encode('业').unwrap();
        for half in [Half::Lead(lead), Half::Trail(trail)] {
            let guesses: Vec<_> = guesser.guess(Some('企'), half).iter().collect();
            assert_eq!(guesses[0].1, '业');
            assert!(guesses.len() <= GUESSES && guesses.is_sorted());
        }
    }
}
