//! What stands behind a number: physical units, money words, classifiers.

use std::sync::LazyLock;

use super::line::Line;
use super::tables::{CLASSIFIERS, CURRENCIES, UNITS};
use super::words::Words;
use crate::metric::Kind;

/// After which numerals a classifier is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum After {
    /// After any: `三家`, `3家`.
    Always,
    /// Not after a single Han digit: `12国`, but `三国`.
    Plural,
    /// Only after Arabic digits: `3轰`.
    Digits,
    /// A noun that headlines set directly behind Arabic digits, no unit: `2死11傷`.
    Noun,
}

/// What a word behind a number says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A unit with its code.
    Unit(Kind, &'static str),
    /// Money: ISO 4217 code, or `local`, and the power of ten of a subunit.
    Money(&'static str, i32),
    /// A classifier.
    Count(After),
}

/// A unit in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unit {
    /// Index of its first character.
    pub(super) start: usize,
    /// Index of the character behind it.
    pub(super) end: usize,
    /// What it says.
    pub(super) meaning: Meaning,
}

impl Unit {
    /// The kind of quantity it makes.
    pub(super) fn kind(self) -> Kind {
        match self.meaning {
            Meaning::Unit(kind, _) => kind,
            Meaning::Money(..) => Kind::Money,
            Meaning::Count(_) => Kind::Count,
        }
    }
}

/// A meaning, and for classifiers the words that must not follow.
type Entry = (Meaning, &'static str);

static INDEX: LazyLock<Words<Entry>> = LazyLock::new(|| {
    let units = UNITS.iter().map(|&(word, kind, code)| (word, (Meaning::Unit(kind, code), "-")));
    let money = CURRENCIES.iter().map(|&(word, code, power)| (word, (Meaning::Money(code, power), "-")));
    let counts = CLASSIFIERS.iter().map(|&(word, after, not)| (word, (Meaning::Count(after), not)));
    Words::by_first(units.chain(money).chain(counts))
});

/// The unit that begins at `at` or behind a space there.
///
/// The longest wins (`个百分点` over `个`), Latin letters must end where the unit ends (`m` is none in `mini`), and a classifier is
/// none where it begins another word (`名` in `名单`).
pub(super) fn read(line: Line<'_>, at: usize) -> Option<Unit> {
    let start = line.skip_spaces(at);
    let read = || read_anew(line, start);
    line.memo().map_or_else(read, |memo| memo.units.at(start, read))
}

fn read_anew(line: Line<'_>, start: usize) -> Option<Unit> {
    let fits = |word: &str, end: usize, (_, not): Entry| {
        let latin = word.ends_with(|c: char| c.is_ascii_alphabetic());
        let goes_on = latin && (line.at(end).is_ascii_alphabetic() || line.at(end).is_ascii_digit());
        !goes_on && !is_other_word(line, word, end) && (not == "-" || !not.split('|').any(|w| line.starts(end, w)))
    };
    let (end, (meaning, _)) = INDEX.at(line, start, fits)?;
    let mut unit = Unit { start, end, meaning };
    if matches!(meaning, Meaning::Count(_)) {
        unit.end = paired(line, end);
    }
    Some(unit)
}

/// Whether what follows makes a unit another word: `升` is a verb in `由0.46升到0.53`, `个点` counts in `十个点赞`, `75度电池`.
fn is_other_word(line: Line<'_>, word: &str, end: usize) -> bool {
    let next = line.at(end);
    match word {
        "升" => "到至为破高值级温幅学任降空息旗".contains(next),
        "个点" => "赞评位名子心播球菜检钟".contains(next),
        "度电" => "池量机动脑影商视".contains(next),
        "马克" => "思杯笔吐龙西沁".contains(next),
        _ => false,
    }
}

/// The end of a classifier with a second one in brackets: `臺（套）`, `件(套)`.
fn paired(line: Line<'_>, end: usize) -> usize {
    if line.at(end) != '（' {
        return end;
    }
    let second = INDEX.at(line, end + 1, |_, _, (meaning, _)| matches!(meaning, Meaning::Count(_)));
    match second {
        Some((close, _)) if line.at(close) == '）' => close + 1,
        _ => end,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(text: &str) -> Option<(Meaning, usize)> {
        let chars: Vec<char> = text.chars().collect();
        read(Line::new(&chars), 0).map(|u| (u.meaning, u.end))
    }

    #[test]
    fn the_longest_unit_wins() {
        assert_eq!(unit("个百分点"), Some((Meaning::Unit(Kind::Points, "pp"), 4)));
        assert_eq!(unit("人次，"), Some((Meaning::Count(After::Always), 2)));
        assert_eq!(unit(" 平方米"), Some((Meaning::Unit(Kind::Measure, "m2"), 4)));
    }

    #[test]
    fn latin_units_end_with_their_letters() {
        assert_eq!(unit("mini"), None);
        assert_eq!(unit("m。"), Some((Meaning::Unit(Kind::Measure, "m"), 1)));
    }

    #[test]
    fn a_classifier_that_begins_a_word_is_none() {
        assert_eq!(unit("名单"), None);
        assert_eq!(unit("升到0.53"), None);
        assert_eq!(unit("升。"), Some((Meaning::Unit(Kind::Measure, "L"), 1)));
        assert_eq!(unit("个点赞"), Some((Meaning::Count(After::Always), 1)));
        assert_eq!(unit("名单身"), None);
        assert_eq!(unit("名学生"), Some((Meaning::Count(After::Always), 1)));
    }

    #[test]
    fn a_second_classifier_in_brackets_belongs_to_the_first() {
        assert_eq!(unit("台（套），"), Some((Meaning::Count(After::Always), 4)));
        assert_eq!(unit("台（含备用）"), Some((Meaning::Count(After::Always), 1)));
    }
}
