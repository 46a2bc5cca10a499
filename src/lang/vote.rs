//! Which of a ranker's candidates wins, and how sure that is.
//!
//! A ranker's scores say how likely each candidate is. The likeliest one need not be the best answer: where three wordings of one
//! name share most of the odds, the name is surer than a fourth candidate that is a little likelier than each of them.

use std::num::NonZeroU8;

/// Steps of a score by which the odds grow by a factor of e. Weights are trained to it.
pub(crate) const STEPS: i32 = 8;

/// So many of the likeliest candidates have a vote.
const VOTERS: usize = 10;

/// A candidate that has less than this share of the likeliest one's odds is not told of.
const UNLIKELY: u64 = 5;

/// What `e^-n/STEPS` comes to, in parts of [`ONE`]. Whole numbers: they come out the same on every machine.
const ODDS: [u64; 8 * STEPS as usize] = {
    let mut odds = [ONE; 8 * STEPS as usize];
    let mut n = 1;
    while n < odds.len() {
        odds[n] = odds[n - 1] * SHRINK / ONE;
        n += 1;
    }
    odds
};
const ONE: u64 = 1 << 30;
/// `e^-1/STEPS` in parts of [`ONE`].
const SHRINK: u64 = 947_573_834;

/// The outcome of a vote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Outcome<T> {
    /// The candidate that won.
    pub(crate) winner: T,
    /// How likely it, or one that says the same, is right, in percent.
    pub(crate) percent: NonZeroU8,
    /// The likeliest candidates that say something else, each with how likely it is by itself.
    pub(crate) rivals: [Option<(T, NonZeroU8)>; 2],
}

/// The candidates of one slot, as they come.
#[derive(Debug)]
pub(crate) struct Ballot<T> {
    /// The highest scores, highest first; of equals the first.
    leaders: Vec<(i32, T)>,
    /// All scores that count.
    scores: Vec<i32>,
}

impl<T> Default for Ballot<T> {
    fn default() -> Self {
        Self { leaders: Vec::with_capacity(VOTERS + 1), scores: Vec::with_capacity(64) }
    }
}

impl<T: Clone> Ballot<T> {
    /// A candidate with no higher score has no chance.
    pub(crate) fn floor(&self) -> i32 {
        let reach = i32::try_from(ODDS.len()).unwrap_or(i32::MAX);
        self.leaders.first().map_or(i32::MIN, |(top, _)| top.saturating_sub(reach))
    }

    /// Takes a candidate.
    pub(crate) fn take(&mut self, score: i32, candidate: T) {
        if score <= self.floor() && !self.leaders.is_empty() {
            return;
        }
        self.scores.push(score);
        let at = self.leaders.partition_point(|&(other, _)| other >= score);
        if at < VOTERS {
            self.leaders.insert(at, (score, candidate));
            self.leaders.truncate(VOTERS);
        }
    }

    /// Lets the likeliest candidates vote: each for itself, and for those that say the same in `words`, which are added to a list. The one
    /// with most odds behind it wins; its own odds count twice, so that it is also likely by itself. Of equals the first wins.
    pub(crate) fn hold<W: PartialEq>(self, words: impl Fn(&T, &mut Vec<W>)) -> Option<Outcome<T>> {
        let top = self.leaders.first()?.0;
        let mut wordings = Wordings { words: Vec::with_capacity(8 * VOTERS), ends: [0; VOTERS], rows: [0; VOTERS] };
        for (end, (_, candidate)) in wordings.ends.iter_mut().zip(&self.leaders) {
            words(candidate, &mut wordings.words);
            *end = wordings.words.len();
        }
        let odds: Vec<u64> = self.leaders.iter().map(|&(score, _)| odds_beside(top, score)).collect();
        let all = self.scores.iter().map(|&score| odds_beside(top, score)).sum();
        let (winner, support) = elect(&odds, &mut |one| wordings.agree(one, odds.len()));
        let told = |&n: &usize| odds[n] >= ONE / UNLIKELY && wordings.rows[winner] >> n & 1 == 0;
        let rival = |n: usize| (self.leaders[n].1.clone(), percent(odds[n], all));
        let mut told = (0..odds.len()).filter(told).map(rival);
        let rivals = [told.next(), told.next()];
        Some(Outcome { winner: self.leaders[winner].1.clone(), percent: percent(support, all), rivals })
    }
}

/// What the voters say, and who agrees with whom.
struct Wordings<W> {
    words: Vec<W>,
    /// Where in `words` those of each voter end.
    ends: [usize; VOTERS],
    /// For each voter that was asked, a bit for each that says the same.
    rows: [u16; VOTERS],
}

impl<W: PartialEq> Wordings<W> {
    fn of(&self, n: usize) -> &[W] {
        &self.words[n.checked_sub(1).map_or(0, |before| self.ends[before])..self.ends[n]]
    }

    /// A bit for each of the first `voters` that says the same as `one`. They are asked in their order: what an earlier one agreed to holds
    /// for both.
    fn agree(&mut self, one: usize, voters: usize) -> u16 {
        let asked = if self.of(one).len() <= COMPARED { one } else { 0 };
        let earlier = |other: usize| self.rows[other] >> one & 1 == 1;
        let same =
            |other: usize| if other < asked { earlier(other) } else { say_the_same(self.of(one), self.of(other)) };
        let row = (0..voters).filter(|&other| other == one || same(other)).fold(0, |row, other| row | 1 << other);
        self.rows[one] = row;
        row
    }
}

/// What a score comes to beside the highest.
fn odds_beside(top: i32, score: i32) -> u64 {
    usize::try_from(top.saturating_sub(score)).ok().and_then(|n| ODDS.get(n)).copied().unwrap_or(0)
}

/// What is possible at all is likely to one in a hundred.
fn percent(part: u64, all: u64) -> NonZeroU8 {
    u8::try_from((part * 100 + all / 2) / all.max(1)).ok().and_then(NonZeroU8::new).unwrap_or(NonZeroU8::MIN)
}

/// The number of the winner, and the odds behind it; `odds` in falling order. `agree` tells of one after the other who says the same.
fn elect(odds: &[u64], agree: &mut dyn FnMut(usize) -> u16) -> (usize, u64) {
    let (mut most, mut elected) = (0, (0, 0));
    let all: u64 = odds.iter().sum();
    for one in 0..odds.len() {
        // The odds fall: were all behind it, neither it nor one that comes later would be elected.
        if all + odds[one] <= most {
            break;
        }
        let row = agree(one);
        let support: u64 =
            odds.iter().enumerate().filter(|(other, _)| row >> other & 1 == 1).map(|(_, odds)| odds).sum();
        if support + odds[one] > most {
            (most, elected) = (support + odds[one], (one, support));
        }
    }
    elected
}

/// Whether two wordings, in characters or in words, say the same: one is a good part of the other, or they share most of what
/// they are made of.
pub(crate) fn say_the_same<T: PartialEq>(one: &[T], other: &[T]) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    // Too short to be a good part, and to be most of what both are made of.
    if short.is_empty() || 2 * short.len() < long.len() {
        return false;
    }
    let enough = (7 * (short.len() + long.len())).div_ceil(20);
    long.windows(short.len()).any(|part| part == short) || short.len() >= enough && shared(short, long) >= enough
}

/// Pieces of a wording that are compared.
const COMPARED: usize = 64;

/// How many pieces two wordings have in common, their order left out.
fn shared<T: PartialEq>(one: &[T], other: &[T]) -> usize {
    let (mut taken, mut common) = (0_u64, 0);
    for piece in one {
        let free = other.iter().take(COMPARED).enumerate().find(|&(n, o)| taken >> n & 1 == 0 && o == piece);
        if let Some((n, _)) = free {
            taken |= 1 << n;
            common += 1;
        }
    }
    common
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vote(candidates: &[(i32, &'static str)]) -> Outcome<&'static str> {
        let mut ballot = Ballot::default();
        candidates.iter().for_each(|&(score, words)| ballot.take(score, words));
        ballot.hold(|words, all| all.extend(words.chars())).unwrap()
    }

    #[test]
    fn wordings_of_one_name_vote_together() {
        let outcome = vote(&[(29, "货运总量"), (30, "同比"), (28, "货运量"), (28, "总货运量")]);
        assert_eq!(outcome.winner, "货运总量");
        assert_eq!(outcome.rivals[0].unwrap().0, "同比");
        assert!(outcome.percent.get() > 60 && outcome.rivals[0].unwrap().1.get() < 40, "{outcome:?}");
    }

    #[test]
    fn one_far_ahead_wins_alone() {
        let outcome = vote(&[(0, "同比"), (90, "货运量"), (10, "企业")]);
        assert_eq!((outcome.winner, outcome.percent.get(), outcome.rivals), ("货运量", 100, [None; 2]));
        assert_eq!(Ballot::<u8>::default().hold(|_, all| all.push(0)), None);
    }

    #[test]
    fn of_equals_the_first_wins() {
        let outcome = vote(&[(5, "企业"), (5, "协议"), (5, "货运")]);
        let third = NonZeroU8::new(33).unwrap();
        assert_eq!((outcome.winner, outcome.percent), ("企业", third));
        assert_eq!(outcome.rivals, [Some(("协议", third)), Some(("货运", third))]);
    }

    #[test]
    fn scores_far_apart_do_no_harm() {
        assert_eq!(vote(&[(i32::MIN, "企业"), (i32::MAX, "协议")]).winner, "协议");
    }

    #[test]
    fn a_good_part_of_a_wording_says_the_same() {
        let same = |a: &str, b: &str| say_the_same(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>());
        assert!(same("合作协议", "协议") && same("货运总量", "总货运量"));
        assert!(!same("企业", "合作协议") && !same("", "") && !same("量", "铁路货运量"));
    }
}
