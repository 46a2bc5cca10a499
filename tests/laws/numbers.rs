//! What holds for every number: read as it is written, it has the value that was written.

use tallymark::lang::{Draft, LanguageId, grammar};
use tallymark::metric::Value;
use tallymark::number::{Decimal, read_digits, read_han, read_mixed};

use super::tape::Tape;
use super::writing;

/// Writes the number that `bytes` say in every way and reads it again.
pub(crate) fn check(bytes: &[u8]) {
    let mut tape = Tape::new(bytes);
    let width = 1 + tape.below(6);
    let n = tape.number(width);
    let decimals = tape.below(5);
    let exact = Decimal::new(i128::from(n), -i32::try_from(decimals).unwrap()).unwrap();
    plain(exact);
    grouped(n);
    mixed(n, decimals);
    han(n);
    if (1..1_000_000_000_000).contains(&n) {
        in_words(n, (!tape.is_used_up()).then(|| tape.below(4)));
    }
}

/// As a report writes it.
fn plain(value: Decimal) {
    let written = value.to_string();
    assert_eq!(Decimal::parse(&written), Some(value), "{written}");
    let chars: Vec<char> = written.chars().collect();
    let read = read_digits(&chars, 0).unwrap();
    assert_eq!((read.value, read.end), (Some(value), chars.len()), "{written}");
}

/// With marks between the thousands.
fn grouped(n: u64) {
    for mark in [',', '，', ' '] {
        let written = writing::grouped(n, mark);
        let chars: Vec<char> = written.chars().collect();
        let read = read_digits(&chars, 0).unwrap();
        assert_eq!((read.value, read.end), (Some(exactly(n)), chars.len()), "{written}");
    }
}

/// With multipliers: `1.2万亿`.
fn mixed(n: u64, decimals: usize) {
    let digits = Decimal::new(i128::from(n % 1_000_000), -i32::try_from(decimals).unwrap()).unwrap();
    for (multiplier, power) in [("万", 4), ("亿", 8), ("万亿", 12), ("百万", 6), ("千万", 7)] {
        let written = format!("{digits}{multiplier}");
        let chars: Vec<char> = written.chars().collect();
        let read = read_mixed(&chars, 0).unwrap();
        assert_eq!((read.value, read.end), (digits.shifted(power), chars.len()), "{written}");
    }
}

/// In Han characters.
fn han(n: u64) {
    for written in [writing::han(n), writing::han_formal(n), writing::han_two(n)] {
        let chars: Vec<char> = written.chars().collect();
        let read = read_han(&chars, 0).unwrap_or_else(|| panic!("{written}"));
        assert_eq!((read.low, read.high, read.end), (exactly(n), None, chars.len()), "{written}");
    }
}

/// In the words of each language, counted, or of one of them.
fn in_words(n: u64, only: Option<usize>) {
    let forms = [
        (LanguageId::En, format!("They counted {} people.", writing::english(n))),
        (LanguageId::Ko, format!("모두 {}명이 참가했다.", writing::korean(n))),
        (LanguageId::Ja, format!("参加者は{}人だった。", writing::japanese(n))),
        (LanguageId::ZhHans, format!("共有{}人参加。", writing::han(n))),
    ];
    for (_, (language, sentence)) in forms.into_iter().enumerate().filter(|(at, _)| only.is_none_or(|only| only == *at))
    {
        // A syllable or two may be any word, and nobody counts with them: `이명`, `일조명`.
        if language == LanguageId::Ko && writing::korean(n).chars().count() < 3 {
            continue;
        }
        let draft = Draft::of_lines(&sentence, language);
        let found: Vec<Value> = grammar(language).read(&draft).quantities.iter().map(|q| q.value).collect();
        assert_eq!(found, [Value::Single(exactly(n))], "{sentence}");
    }
}

fn exactly(n: u64) -> Decimal {
    Decimal::new(n.into(), 0).unwrap()
}
