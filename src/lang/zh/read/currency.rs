//! Which money `元` is, and money signs before a number.

use std::sync::LazyLock;

use super::expression::{Expression, UnitName};
use super::line::Line;
use super::tables::{CURRENCY_SIGNS, PLACE_WORDS};
use super::words::Words;
use crate::lang::{Draft, LanguageId};
use crate::metric::Kind;
use crate::text::fold_char;

static SIGNS: LazyLock<Words<&'static str>> = LazyLock::new(|| Words::by_last(CURRENCY_SIGNS.iter().copied()));
static PLACES: LazyLock<Words<(&'static str, u32)>> =
    LazyLock::new(|| Words::by_first(PLACE_WORDS.iter().map(|&(word, code, weight)| (word, (code, weight)))));

/// Characters of the page that are looked at for its place.
const SAMPLE: usize = 20_000;

/// The money of the place a text was written in, ISO 4217.
///
/// Simplified text is from the mainland. Traditional text is told by the words that only one of Taiwan, Hong Kong, Macau and the
/// mainland uses (`年增`, `按年`, `同比`), each counted with its weight; without any it is Taiwan's.
pub(super) fn home_currency(draft: &Draft<'_>) -> &'static str {
    if draft.language == LanguageId::ZhHans {
        return "CNY";
    }
    let chars: Vec<char> = draft.text.chars().take(SAMPLE).map(fold_char).collect();
    let line = Line::new(&chars);
    let mut votes = [("TWD", 1), ("HKD", 0), ("MOP", 0), ("CNY", 0)];
    for i in 0..chars.len() {
        if let Some((_, (code, weight))) = PLACES.at(line, i, |_, _, _| true)
            && let Some(vote) = votes.iter_mut().find(|(c, _)| *c == code)
        {
            vote.1 += weight;
        }
    }
    votes.iter().rev().max_by_key(|(_, n)| *n).map_or("TWD", |(code, _)| code)
}

/// Takes the money word or sign before the number: `人民币3亿元`, `US$1.2亿`, `$20`.
pub(super) fn take_sign(line: Line<'_>, e: &mut Expression, floor: usize) {
    if e.kind != Kind::Money && e.unit != UnitName::None {
        return;
    }
    let end = line.skip_spaces_back(e.start);
    let fits = |word: &str, at: usize, _| {
        let latin = word.starts_with(|c: char| c.is_ascii_alphabetic()) && line.before(at).is_ascii_alphabetic();
        at >= floor && !latin
    };
    let Some((start, code)) = SIGNS.before(line, end, fits) else { return };
    if e.kind == Kind::Money && !matches!(e.unit, UnitName::Local) && code == "dollar" {
        return;
    }
    let symbol = !super::line::is_han(line.at(start));
    if e.kind != Kind::Money
        && !symbol
        && e.power < 4
        && !e.value.low().is_integer()
        && e.value.low() < crate::number::Decimal::from(10)
    {
        return;
    }
    e.unit = if code == "dollar" { UnitName::Dollar } else { UnitName::Code(code) };
    (e.kind, e.doubt, e.start) = (Kind::Money, None, start);
}

/// The code of a dollar sign where the home currency is `home`.
pub(super) fn dollar(home: &'static str) -> &'static str {
    if home == "HKD" { "HKD" } else { "USD" }
}
