//! Which of a ranker's candidates wins, and how sure that is.
//!
//! A ranker's scores say how likely each candidate is. The likeliest one need not be the best answer: where three wordings of one
//! name share most of the odds, the name is surer than a fourth candidate that is a little likelier than each of them.

use std::num::NonZeroU8;
use std::ops::Range;

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

impl<T> Outcome<T> {
    /// The same outcome, told otherwise.
    pub(crate) fn map<U>(self, tell: impl Fn(T) -> U) -> Outcome<U> {
        let Self { winner, percent, rivals } = self;
        let rivals = rivals.map(|rival| rival.map(|(candidate, percent)| (tell(candidate), percent)));
        Outcome { winner: tell(winner), percent, rivals }
    }
}

/// The candidates of one slot, as they come. It takes room: one serves one slot after the other.
#[derive(Debug)]
pub(crate) struct Ballot<T> {
    /// All that had a chance when they came, and their scores.
    candidates: Vec<T>,
    scores: Vec<i32>,
    /// The highest score, and one that nobody has a chance with.
    top: i32,
    floor: i32,
    wordings: Wordings,
}

impl<T> Default for Ballot<T> {
    fn default() -> Self {
        let wordings = Wordings { words: Vec::with_capacity(8 * VOTERS), voters: Vec::with_capacity(VOTERS) };
        let (candidates, scores) = (Vec::with_capacity(64), Vec::with_capacity(64));
        Self { candidates, scores, top: i32::MIN, floor: i32::MIN, wordings }
    }
}

impl<T: Copy> Ballot<T> {
    /// Forgets the candidates: another slot is voted on.
    pub(crate) fn clear(&mut self) {
        self.candidates.clear();
        self.scores.clear();
        (self.top, self.floor) = (i32::MIN, i32::MIN);
    }

    /// A candidate with no higher score has no chance.
    pub(crate) fn floor(&self) -> i32 {
        self.floor
    }

    /// Takes a candidate.
    #[inline]
    pub(crate) fn take(&mut self, score: i32, candidate: T) {
        if score <= self.floor && !self.candidates.is_empty() {
            return;
        }
        self.candidates.push(candidate);
        self.scores.push(score);
        if score > self.top {
            (self.top, self.floor) = (score, score.saturating_sub(ODDS.len() as i32));
        }
    }

    /// Lets the likeliest candidates vote: each for itself, and for those that say the same in `words`, which are added to a list. The one
    /// with most odds behind it wins; its own odds count twice, so that it is also likely by itself. Of equals the first wins.
    pub(crate) fn hold(&mut self, words: impl Fn(T, &mut Vec<u32>)) -> Option<Outcome<T>> {
        let Self { candidates, scores, top, wordings, .. } = self;
        let poll = Poll::new(*top, scores);
        let leaders = poll.leaders();
        let candidate = |n: usize| candidates.get(*leaders.get(n)?).copied();
        wordings.clear();
        for one in (0..leaders.len()).filter_map(candidate) {
            wordings.add(|all| words(one, all));
        }
        let odds = &poll.odds[..leaders.len()];
        let (winner, support) = elect(odds, &mut |one| wordings.agree(one));
        let agrees = wordings.voters.get(winner)?.row;
        let told = |&n: &usize| odds[n] >= ONE / UNLIKELY && agrees >> n & 1 == 0;
        let rival = |n: usize| Some((candidate(n)?, percent(odds[n], poll.all)));
        let mut told = (0..odds.len()).filter(told).filter_map(rival);
        let rivals = [told.next(), told.next()];
        Some(Outcome { winner: candidate(winner)?, percent: percent(support, poll.all), rivals })
    }
}

/// How the candidates stand, the likeliest first.
struct Poll {
    /// The number of each leader, and its odds.
    numbers: [usize; VOTERS],
    odds: [u64; VOTERS],
    len: usize,
    /// The odds of all candidates.
    all: u64,
}

impl Poll {
    /// Counts the votes, of which `top` is the highest.
    #[inline(never)]
    fn new(top: i32, scores: &[i32]) -> Self {
        let mut poll = Self { numbers: [0; VOTERS], odds: [0; VOTERS], len: 0, all: 0 };
        let mut leading = [i32::MIN; VOTERS];
        // The last comes first: the likelier mostly stand nearer to the figure and come later, so that few have to make room again.
        for (n, &score) in scores.iter().enumerate().rev() {
            poll.all += odds_beside(top, score);
            let mut at = poll.len.min(VOTERS - 1);
            if poll.len == VOTERS && leading[at] > score {
                continue;
            }
            poll.len = VOTERS.min(poll.len + 1);
            while at > 0 && leading[at - 1] <= score {
                (leading[at], poll.numbers[at]) = (leading[at - 1], poll.numbers[at - 1]);
                at -= 1;
            }
            (leading[at], poll.numbers[at]) = (score, n);
        }
        for (odds, score) in poll.odds.iter_mut().zip(leading).take(poll.len) {
            *odds = odds_beside(top, score);
        }
        poll
    }

    fn leaders(&self) -> &[usize] {
        &self.numbers[..self.len]
    }
}

/// What the voters say, and who agrees with whom.
#[derive(Debug)]
struct Wordings {
    /// What all say, in characters or in words, each as a value.
    words: Vec<u32>,
    voters: Vec<Voter>,
}

/// What one of them says.
#[derive(Debug)]
struct Voter {
    /// Where in all words its own stand.
    words: Range<usize>,
    /// A bit for each of its words; some share one.
    bits: u64,
    /// A bit for each voter that says the same, where that was asked.
    row: u16,
}

impl Wordings {
    fn clear(&mut self) {
        self.words.clear();
        self.voters.clear();
    }

    /// Takes the words of the next voter.
    fn add(&mut self, words: impl FnOnce(&mut Vec<u32>)) {
        let from = self.words.len();
        words(&mut self.words);
        let bits = self.words[from..].iter().fold(0, |bits, word| bits | 1 << (word % 64));
        self.voters.push(Voter { words: from..self.words.len(), bits, row: 0 });
    }

    /// A bit for each voter that says the same as `one`. They are asked in their order: what an earlier one agreed to holds for both.
    fn agree(&mut self, one: usize) -> u16 {
        let asked = if self.voters[one].words.len() <= COMPARED { one } else { 0 };
        let earlier = |other: usize| self.voters[other].row >> one & 1 == 1;
        let same = |other: usize| if other < asked { earlier(other) } else { self.say_the_same(one, other) };
        let voters = 0..self.voters.len();
        let row = voters.filter(|&other| other == one || same(other)).fold(0, |row, other| row | 1 << other);
        self.voters[one].row = row;
        row
    }

    fn say_the_same(&self, one: usize, other: usize) -> bool {
        let [one, other] = [one, other].map(|n| &self.voters[n]);
        let (short, long) = (one.words.len().min(other.words.len()), one.words.len().max(other.words.len()));
        if 2 * short < long || one.bits & other.bits == 0 {
            return false;
        }
        // Most of the others have too little in common: those that lack too many words need no closer look.
        let lacks = |a: &Voter, b: &Voter| (a.bits & !b.bits).count_ones() as usize;
        let (a, b) = (lacks(one, other), lacks(other, one));
        let most = (one.words.len() - a).min(other.words.len() - b);
        let within = a == 0 || b == 0;
        (within || most >= enough(one.words.len() + other.words.len()))
            && say_the_same(&self.words[one.words.clone()], &self.words[other.words.clone()])
    }
}

/// What a score comes to beside the highest.
fn odds_beside(top: i32, score: i32) -> u64 {
    ODDS.get(top.abs_diff(score) as usize).copied().unwrap_or(0)
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
fn say_the_same(one: &[u32], other: &[u32]) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    // Too short to be a good part, and to be most of what both are made of.
    let Some(first) = short.first().filter(|_| 2 * short.len() >= long.len()) else { return false };
    let enough = enough(short.len() + long.len());
    let part = |part: &[u32]| part[0] == *first && part == short;
    long.windows(short.len()).any(part) || short.len() >= enough && shared(short, long) >= enough
}

/// How many pieces two wordings must have in common, of so many in both.
fn enough(pieces: usize) -> usize {
    (7 * pieces).div_ceil(20)
}

/// Pieces of a wording that are compared.
const COMPARED: usize = 64;

/// How many pieces two wordings have in common, their order left out.
fn shared(one: &[u32], other: &[u32]) -> usize {
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
        ballot.hold(|words, all| all.extend(words.chars().map(u32::from))).unwrap()
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
        let same = |a: &str, b: &str| {
            say_the_same(&a.chars().map(u32::from).collect::<Vec<_>>(), &b.chars().map(u32::from).collect::<Vec<_>>())
        };
        assert!(same("合作协议", "协议") && same("货运总量", "总货运量"));
        assert!(!same("企业", "合作协议") && !same("", "") && !same("量", "铁路货运量"));
    }
}
