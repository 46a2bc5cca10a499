//! Words around a number that tell which of two readings is meant. The lists are in `lexicon/zh/cues.tsv`, `cues_things.tsv` and
//! `cues_unitless.tsv` there.

use std::sync::LazyLock;

use super::line::Line;
use super::tables::{CUES, CUES_THINGS, CUES_UNITLESS};
use crate::text::sort::sort_by_key;

/// A list of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cue {
    /// What a rate can be of, where it is no unit itself.
    Base,
    /// Before days with `内`: a limit that is set (`须在7天内`).
    Asked,
    /// Before a large number without a unit: it is stated.
    Bounded,
    /// Before the number of a company: it is one of a builder's (`中铁十八局`).
    Builder,
    /// Behind the number of a builder's company: what it is (`中交二公局`).
    Bureau,
    /// Behind `打`: what comes in dozens (`两打啤酒`).
    ByTheDozen,
    /// Verbs of change before the first half of a range.
    Change,
    /// Before an hour: a time of day.
    Clock,
    /// Before a number: it names.
    Coded,
    /// Before `一` and its unit: it was reached, and counts (`增至一家`).
    CountedTo,
    /// Behind `级`: it counts, and is no money (`千万级用户`).
    Crowd,
    /// `方` begins one of these words.
    CubicNot,
    /// Before a date: it belongs to it (`民国113年`, `周三`).
    DateBefore,
    /// Behind `折`: it begins another word (`三折叠`).
    DiscountNot,
    /// Behind a length of time: something was done in it (`三天就`).
    Done,
    /// Near `方`: what is dug, stored or poured.
    Dug,
    /// Near a spoken price without its unit.
    Earned,
    /// Near `度`: kilowatt hours.
    Electricity,
    /// Behind an amount of one unit: what it is exchanged for follows (`1美元兑`).
    Exchanged,
    /// Behind feet: what has its name from them (`40英尺柜`).
    FeetName,
    /// Small words between a verb or a cue and its number: `跌了近200点`.
    Filler,
    /// Behind metres: an event of athletes (`男子100米决赛`).
    Event,
    /// Behind `甲`: what grows there (`两甲槟榔园`).
    Grown,
    /// Before `半`: it is a half.
    HalfAfter,
    /// Behind `半`: half of a unit, or another word (`半年`, `半径`).
    HalfNot,
    /// Behind `对折`: it is a price.
    HalfPrice,
    /// `半` behind a unit begins one of these words.
    HalfWord,
    /// Near `平`: a home, which has square metres.
    Home,
    /// Behind inches: what has its name from them (`12英寸晶圆`).
    InchesName,
    /// Before a decimal without a unit: an index, a ratio, a rate.
    Index,
    /// Before days: they last, and are no date.
    Lasting,
    /// Between an index and its number.
    Level,
    /// Behind `级`: a class and no grade (`三级医院`).
    LevelNot,
    /// Before the lower of two limits (`大于5小于9`).
    LowerLimit,
    /// `多` begins one of these words, and is not "more than".
    ManyNot,
    /// Behind `里`: a distance.
    MilesAfter,
    /// Behind `元` and a single Han digit: the name of something else (`三元素`).
    MoneyNot,
    /// Before a decimal without a unit at the end of a clause: a change of an index.
    MovedBy,
    /// Verbs before a figure that is a change: `跌184点`.
    Moves,
    /// Behind nanometres: a process node.
    Node,
    /// Behind `号`: a numbered thing.
    Numbered,
    /// Behind a number: it names.
    NumberedThing,
    /// Before `一`: it counts.
    Only,
    /// Before a number: a place in an order.
    OrdinalMark,
    /// Behind `两`: a classifier, `两` is a digit.
    OuncesNot,
    /// `余` begins one of these words, and is not "more than": behind it.
    OverNot,
    /// Behind `分`: it begins another word (`分别`).
    PartsNot,
    /// In the head of a column: percentages.
    PercentHead,
    /// Before `块`: what comes in pieces.
    Pieces,
    /// Behind `块`: money.
    PiecesMoney,
    /// Behind `毛`: it begins another word (`毛利`).
    CoinNot,
    /// Near a number without a unit: money is spoken of.
    MoneyNear,
    /// `装` begins one of these words, and is not how something is packed.
    PackedNot,
    /// Right before a number without a unit: it is paid or taken (`到手三千`).
    Paid,
    /// Right before a number without a unit: it may be paid, where money is spoken of.
    PaidPerhaps,
    /// Before a number in digits without a unit: a pay or a rent (`底薪4200`).
    Pay,
    /// Before a length of time: it says when, and not how long.
    PlacedBefore,
    /// Behind `点`: points of an argument, or a time of day.
    PointsNot,
    /// Before `码`: a rate of interest moved (`升息两码`).
    RateMoves,
    /// Before two numbers against each other: they are a ratio (`男女比例1.2∶1`).
    RatioBefore,
    /// Before two numbers against each other: the result of a match (`以3比2`).
    ResultBefore,
    /// Behind two numbers against each other: the result of a match (`3比2险胜`).
    ResultAfter,
    /// Behind one `个`: it begins another word (`个性化`).
    SingleNot,
    /// Near kilometres: a speed (`时速200公里`).
    Speed,
    /// Before a length of time: it was used up (`只用了三天就`).
    Spent,
    /// Behind a spoken price: it ends there (`两千出头`).
    SpokenAfter,
    /// Before a decimal without a unit: a level that an index reached.
    Reached,
    /// Before a turn: how often it is one's turn (`每周三班`).
    Regular,
    /// Before a number: a rank.
    Ranked,
    /// `分` begins one of these words, and is no score.
    ScoreNot,
    /// Before a number in Han characters and `分`: a score.
    Scored,
    /// Before a number of years: it is a sentence (`判三年`), and no year.
    Sentenced,
    /// Behind a number with a slash: it is a share.
    ShareAfter,
    /// Before a number with a slash: it is a share (`占总数的2/3`).
    ShareBefore,
    /// Behind a number with a slash: it is part of something else (`1/4决赛`).
    ShareNot,
    /// Verbs of change behind a duration: `两年缩短到14个月`.
    Shifts,
    /// Behind a large number without a unit: it is stated.
    StatedAfter,
    /// Before a length of time: it was taken up, or put off (`花上三天`).
    TakenUp,
    /// `半` behind `成` begins one of these words.
    TenthsHalfNot,
    /// Behind `成`: it begins another word (`三成本`).
    TenthsNot,
    /// Behind a length of time: what is so long (`4小时的时长`).
    TimeNamed,
    /// Behind `上下`: it begins another word (`上下游`).
    UpDownNot,
    /// Before the upper of two limits (`大于5小于9`).
    UpperLimit,
    /// `几`, `数` or `多` begins one of these words.
    VagueNot,
    /// Near `度`: degrees of temperature.
    Warmth,
    /// Before a number of `金`, `银` or `铜`: medals were won.
    Won,
    /// Behind a year of two digits: it is a year.
    YearGoesOn,
}

/// A word of a list, with its edges: most words are told from what stands in a text by one of them.
#[derive(Clone, Copy, Debug)]
struct Word {
    text: &'static str,
    chars: usize,
    first: char,
    last: char,
}

/// The words of each list, in the order of the lists; the longer before those that they begin or end with.
static LISTS: LazyLock<Vec<Vec<Word>>> = LazyLock::new(|| {
    let mut lists: Vec<Vec<Word>> = Vec::new();
    for &(cue, text) in CUES.iter().chain(CUES_THINGS).chain(CUES_UNITLESS) {
        let place = cue as usize;
        lists.resize(lists.len().max(place + 1), Vec::new());
        let [first, last] = [text.chars().next(), text.chars().next_back()].map(Option::unwrap_or_default);
        lists[place].push(Word { text, chars: text.chars().count(), first, last });
    }
    for list in &mut lists {
        sort_by_key(list, |word| std::cmp::Reverse(word.chars));
    }
    lists
});

impl Cue {
    fn words(self) -> &'static [Word] {
        LISTS.get(self as usize).map_or(&[], Vec::as_slice)
    }

    /// The words that begin at `i`.
    fn begin(self, line: Line<'_>, i: usize) -> impl Iterator<Item = &'static Word> {
        let first = line.at(i);
        self.words().iter().filter(move |w| w.first == first && line.starts(i, w.text))
    }

    /// The word that begins at `i`.
    pub(super) fn at(self, line: Line<'_>, i: usize) -> Option<&'static str> {
        self.begin(line, i).map(|w| w.text).next()
    }

    /// Whether a word begins at `i`.
    pub(super) fn starts(self, line: Line<'_>, i: usize) -> bool {
        self.at(line, i).is_some()
    }

    /// Whether a word ends before `i`.
    pub(super) fn ends(self, line: Line<'_>, i: usize) -> bool {
        self.strip(line, i) < i
    }

    /// Where the longest word that ends before `i` begins; `i` where none does.
    pub(super) fn strip(self, line: Line<'_>, i: usize) -> usize {
        let last = line.before(i);
        let word = self.words().iter().find(|w| w.last == last && line.ends(i, w.text));
        word.map_or(i, |w| i - w.chars)
    }

    /// Whether a word stands within `start..end`.
    pub(super) fn within(self, line: Line<'_>, start: usize, end: usize) -> bool {
        (start..end.min(line.len())).any(|i| self.begin(line, i).any(|w| i + w.chars <= end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_on_both_sides_of_a_place() {
        let chars: Vec<char> = "今早跌近184点，三成本".chars().collect();
        let line = Line::new(&chars);
        assert!(Cue::Filler.ends(line, 4) && Cue::Moves.ends(line, 3) && !Cue::Moves.ends(line, 2));
        assert_eq!(Cue::Filler.strip(line, 4), 3);
        assert!(Cue::TenthsNot.starts(line, 11));
        assert!(Cue::Moves.within(line, 0, 4) && !Cue::Moves.within(line, 0, 2));
    }
}
