//! Figures of languages that write digits, count in myriads and set the unit behind: Japanese and Korean share this grammar
//! and differ in their words.

mod alone;
mod around;
mod beside;
mod duration;
mod figure;
mod lexicon;
mod limits;
mod link;
mod money;
mod notation;
mod numeral;
mod period;
mod power;
mod range;
mod ratio;
mod scan;
mod sentence;
mod several;
mod spelled;
mod spelling;

pub(crate) use link::{LinkWords, Phrases, Range, link};
pub(crate) use scan::scan;

use crate::metric::{Bound, Kind, TrapReason};
use crate::text::fold_char;
use crate::text::sort::sort_by;

/// A word as folded characters, with what it means.
pub(crate) type Entry<T> = (Vec<char>, T);

/// What a word behind a number makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Follower {
    /// A unit: kind, code, and the power of ten that it multiplies by (`割` is ten per cent).
    Unit(Kind, &'static str, i32),
    /// A word that makes the number no figure: `年`, `位`.
    Trap(TrapReason),
}

/// What a word beside a number says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Clue {
    /// One of what stands before it is the base of a rate: `1個当たり`, `1㎡당`.
    Base,
    /// The number behind it is the level of an index, or a strength: `指数は102.5`.
    Index,
    /// The number behind it is so many degrees below zero: `氷点下5度`.
    BelowZero,
    /// The number near it is a weight: `体重は75キロ`.
    Weight,
    /// Degrees behind it are Fahrenheit's.
    Fahrenheit,
    /// A length behind it is a speed by the hour: `時速80キロ`.
    PerHour,
    /// A length behind it is a speed by the second: `秒速5メートル`.
    PerSecond,
    /// Metres behind it are the speed of wind.
    Wind,
}

/// The words of one language, longest first.
#[derive(Debug)]
pub(crate) struct Words {
    /// Multipliers with their power of ten: `万` is 4.
    pub(crate) multipliers: &'static [(char, i32)],
    /// Units, and words that make a number no figure.
    pub(crate) followers: Vec<Entry<Follower>>,
    /// Bound words in front of a number.
    pub(crate) before: Vec<Entry<Bound>>,
    /// Bound words between a number and its unit, or behind the unit.
    pub(crate) after: Vec<Entry<Bound>>,
    /// Words that are a share by themselves, in per cent: `半数`.
    pub(crate) shares: Vec<Entry<(i64, Bound)>>,
    /// What words beside a number say of it.
    pub(crate) clues: Vec<Entry<Clue>>,
    /// Units of time that a length of time is put together from, as places in [`duration::TIMES`].
    pub(crate) times: Vec<Entry<usize>>,
    /// Words for two neighbouring numbers: `두세`.
    pub(crate) pairs: Vec<Entry<(i64, i64)>>,
    /// Whole words for numbers that stand before a counter: `다섯`.
    pub(crate) natives: Vec<Entry<i64>>,
    /// Words that end with the sign for several and name a number: `人数`.
    pub(crate) names_of_numbers: Vec<Vec<char>>,
    /// Signs in front of a number that make it an ordinal: `第`.
    pub(crate) ordinal_marks: &'static [char],
    pub(crate) spelling: &'static Spellings,
    /// Words for minus, folded.
    pub(crate) minus: Vec<Vec<char>>,
    /// What stands between the parts of a fraction, its lower part first: `分の`.
    pub(crate) fraction: Vec<char>,
    /// What stands between the whole and its part: `10명 **중** 7명`.
    pub(crate) out_of: Vec<Vec<char>>,
    /// Words for twelve: `ダース`.
    pub(crate) dozens: Vec<Vec<char>>,
    /// What stands between a base and its exponent, and behind the exponent: `の` and `乗`.
    pub(crate) power: (Vec<Vec<char>>, Vec<Vec<char>>),
    /// What stands between the ends of a range, and behind the upper one: `から` and `まで`.
    pub(crate) span: (Vec<Vec<char>>, Vec<Vec<char>>),
}

/// How a language spells numbers in characters.
#[derive(Debug)]
pub(crate) struct Spellings {
    pub(crate) digits: &'static [(char, i64)],
    pub(crate) points: &'static [char],
    pub(crate) minus: &'static [&'static str],
    pub(crate) fraction: &'static str,
    pub(crate) out_of: &'static [&'static str],
    pub(crate) dozens: &'static [&'static str],
    pub(crate) power: (&'static [&'static str], &'static [&'static str]),
    pub(crate) span: (&'static [&'static str], &'static [&'static str]),
    /// The sign for several of a magnitude: `数百`.
    pub(crate) several: char,
    /// What may stand between what is named and its number: `は`.
    pub(crate) copulas: &'static [char],
    /// Whether words are parted by spaces, so that a number begins and ends with them.
    pub(crate) spaced: bool,
    /// What may follow a spaced number or its unit without a space: particles.
    pub(crate) endings: &'static [&'static str],
}

impl Words {
    /// Folds and sorts tables for matching.
    pub(crate) fn new(
        multipliers: &'static [(char, i32)],
        tables: &Tables,
        ordinal_marks: &'static [char],
        spelling: &'static Spellings,
    ) -> Self {
        let units = tables.units.iter().map(|&(w, kind, code, power)| (w, Follower::Unit(kind, code, power)));
        let traps = tables.traps.iter().map(|&(w, reason)| (w, Follower::Trap(reason)));
        Self {
            multipliers,
            followers: longest_first(units.chain(traps)),
            before: longest_first(tables.before.iter().copied()),
            after: longest_first(tables.after.iter().copied()),
            shares: longest_first(tables.shares.iter().map(|&(w, value, bound)| (w, (value, bound)))),
            clues: longest_first(tables.clues.iter().copied()),
            times: longest_first(tables.times.iter().map(|&(w, unit)| (w, duration::place(unit)))),
            pairs: longest_first(tables.pairs.iter().map(|&(w, low, high)| (w, (low, high)))),
            natives: longest_first(tables.natives.iter().copied()),
            names_of_numbers: fold_all(tables.names_of_numbers),
            ordinal_marks,
            spelling,
            minus: fold_all(spelling.minus),
            fraction: fold(spelling.fraction),
            out_of: fold_all(spelling.out_of),
            dozens: fold_all(spelling.dozens),
            power: (fold_all(spelling.power.0), fold_all(spelling.power.1)),
            span: (fold_all(spelling.span.0), fold_all(spelling.span.1)),
        }
    }
}

/// The generated tables of one language.
pub(crate) struct Tables {
    pub(crate) units: &'static [(&'static str, Kind, &'static str, i32)],
    pub(crate) traps: &'static [(&'static str, TrapReason)],
    pub(crate) before: &'static [(&'static str, Bound)],
    pub(crate) after: &'static [(&'static str, Bound)],
    pub(crate) shares: &'static [(&'static str, i64, Bound)],
    pub(crate) clues: &'static [(&'static str, Clue)],
    pub(crate) times: &'static [(&'static str, &'static str)],
    pub(crate) pairs: &'static [(&'static str, i64, i64)],
    pub(crate) natives: &'static [(&'static str, i64)],
    pub(crate) names_of_numbers: &'static [&'static str],
}

fn longest_first<T>(words: impl Iterator<Item = (&'static str, T)>) -> Vec<Entry<T>> {
    let mut list: Vec<Entry<T>> = words.map(|(w, t)| (fold(w), t)).collect();
    sort_by(&mut list, |a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.0.cmp(&b.0)));
    list
}

/// A word as rules compare it.
pub(crate) fn fold(word: &str) -> Vec<char> {
    word.chars().map(fold_char).collect()
}

/// The longest entry that stands at the start of `chars`.
pub(crate) fn at_start<'w, T>(entries: &'w [Entry<T>], chars: &[char]) -> Option<&'w Entry<T>> {
    entries.iter().find(|(word, _)| chars.starts_with(word))
}

/// The longest entry that stands at the end of `chars`.
pub(crate) fn at_end<'w, T>(entries: &'w [Entry<T>], chars: &[char]) -> Option<&'w Entry<T>> {
    entries.iter().find(|(word, _)| chars.ends_with(word))
}

/// The longest of `words` that stands at the start of `chars`, as its length.
pub(crate) fn word_at_start(words: &[Vec<char>], chars: &[char]) -> Option<usize> {
    words.iter().find(|word| chars.starts_with(word)).map(Vec::len)
}

/// The longest of `words` that stands at the end of `chars`, as its length.
pub(crate) fn word_at_end(words: &[Vec<char>], chars: &[char]) -> Option<usize> {
    words.iter().find(|word| chars.ends_with(word)).map(Vec::len)
}

/// Words folded, longest first.
pub(crate) fn fold_all(words: &[&str]) -> Vec<Vec<char>> {
    let mut list: Vec<Vec<char>> = words.iter().map(|w| fold(w)).collect();
    sort_by(&mut list, |a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    list
}
