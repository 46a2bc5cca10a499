//! The times that a sentence names.

use super::link::{LinkWords, Range};

/// Every time named in `sentence`, in order: words (`今年度`, `지난해`) and dates (`令和5年度`, `2013년 6월`).
pub(crate) fn periods(chars: &[char], sentence: Range, words: &LinkWords) -> Vec<Range> {
    let mut list = Vec::new();
    let (mut at, end) = sentence;
    while at < end {
        let word = words.periods.iter().filter(|w| chars[at..end].starts_with(w)).map(Vec::len).max();
        let basis = words.bases.iter().filter(|w| chars[at..end].starts_with(w)).map(Vec::len).max();
        let found = match (word, basis) {
            (_, Some(basis)) if basis >= word.unwrap_or(0) => {
                at += basis;
                continue;
            }
            (Some(len), _) => Some(at + len),
            (None, _) if chars[at].is_ascii_digit() => date(chars, at, end, words.date_marks),
            (None, _) => None,
        };
        match found {
            Some(stop) => {
                list.push((era_start(chars, at, sentence.0), stop));
                at = stop;
            }
            None if chars[at].is_ascii_digit() => at += digits(&chars[at..end]),
            None => at += 1,
        }
    }
    list
}

/// The end of a date that begins with the digits at `at`: a year, or a month, each with the smaller parts behind it.
fn date(chars: &[char], at: usize, end: usize, [year, month, day]: [char; 3]) -> Option<usize> {
    let mut stop = None;
    let mut here = at;
    for mark in [year, month, day] {
        let from = here + usize::from(stop.is_some() && chars.get(here) == Some(&' '));
        let len = digits(chars.get(from..end)?);
        if len == 0 || chars.get(from + len) != Some(&mark) || from + len >= end {
            continue;
        }
        here = from + len + 1;
        stop = Some(here);
    }
    let stop = stop?;
    // `年間` and `日間` are lengths of time; `年度` and `時点` belong to the date.
    match chars.get(stop) {
        Some('间' | '간') => None,
        Some('度' | '도') => Some(stop + 1),
        _ => Some(stop),
    }
}

/// Where a date begins whose digits begin at `at`, the name of an era with it: `令和5年`.
fn era_start(chars: &[char], at: usize, floor: usize) -> usize {
    let era = at.checked_sub(2).filter(|&s| s >= floor).map(|s| (chars[s], chars[s + 1]));
    if chars[at].is_ascii_digit() && matches!(era, Some(('令' | '平' | '昭', '和' | '成'))) { at - 2 } else { at }
}

fn digits(chars: &[char]) -> usize {
    chars.iter().take_while(|c| c.is_ascii_digit()).count()
}
