//! Pieces of time put together: `截至今年8月底`, `9月15日至18日`, `去年12月以来`.

use std::sync::LazyLock;

use super::{Part, unit};
use crate::lang::zh::link::lexicon::PERIODS;
use crate::lang::zh::link::words::Words;

static WORDS: LazyLock<Words<Part>> = LazyLock::new(|| Words::new(PERIODS.iter().copied()));

/// Pieces in one expression: no real one has more.
const MOST_PIECES: usize = 12;

/// Whether a time expression may begin with `c`: at most places of a text none does.
pub(super) fn may_begin(c: char) -> bool {
    unit::may_begin(c) || WORDS.may_begin(c)
}

/// Where the time expression that begins at `i` ends; `None` where none begins.
///
/// An opening word (`截至`, `自`) stands only before a piece, `底` and `上旬` only after one, and `以来` or `期间` ends it.
pub(super) fn at(chars: &[char], i: usize, end: usize) -> Option<usize> {
    let text = &chars[i..end];
    if chars[..i].last().is_some_and(char::is_ascii_digit) && text.first().is_some_and(char::is_ascii_digit) {
        return None;
    }
    let open = match WORDS.begin(text) {
        Some((len, Part::Open)) => len,
        None if !text.first().is_some_and(|&c| unit::may_begin(c)) => return None,
        _ => 0,
    };
    let (mut at, mut alone) = piece(text, open, false)?;
    // `自2020年` begins with a word that is more often something else: only its time counts when no opening word fits.
    for _ in 0..MOST_PIECES {
        if is_alone(&text[at..]) {
            break;
        }
        // `2024 年 8 月`
        let spaced = text.get(at) == Some(&' ') && text.get(at + 1).is_some_and(char::is_ascii_digit);
        if spaced && let Some((next, _)) = piece(text, at + 1, true) {
            at = next;
            continue;
        }
        if let Some((next, more)) = piece(text, at, true) {
            (at, alone) = (next, alone || more);
        } else if let Some((next, more)) = joined(text, at) {
            (at, alone) = (next, alone || more);
        } else {
            break;
        }
    }
    let mut closed = false;
    while let Some((len, Part::Close)) = WORDS.begin(&text[at..]) {
        if is_part_of_a_longer_word(&text[at..], len) {
            break;
        }
        at += len;
        closed = true;
    }
    (alone || closed).then_some(i + at)
}

/// A piece at `text[at..]`: where it ends, and whether it makes an expression by itself.
fn piece(text: &[char], at: usize, follows: bool) -> Option<(usize, bool)> {
    let rest = text.get(at..)?;
    let word = match WORDS.begin(rest) {
        Some((len, Part::Whole)) => Some((len, true)),
        Some((len, Part::Follow)) if follows && !is_part_of_a_longer_word(rest, len) => Some((len, true)),
        _ => None,
    };
    let number = unit::at(rest).map(|u| (u.len, u.alone || follows));
    let (len, alone) = word.into_iter().chain(number).max_by_key(|&(len, _)| len)?;
    Some((at + len, alone))
}

/// A further piece behind `至` or a dash: `2020年至2022年`, `9时—11时`.
fn joined(text: &[char], at: usize) -> Option<(usize, bool)> {
    let mark = text[at..].iter().take(2).take_while(|c| matches!(c, '至' | '到' | '-' | '—' | '~' | '及')).count();
    if mark == 0 {
        return None;
    }
    let from = at + mark;
    if text.get(at) == Some(&'及') || unit::at(text.get(from..)?).is_some() || text[from..].starts_with(&['今']) {
        return piece(text, from, true);
    }
    None
}

/// Whether a word begins here that says how a figure was taken and adds nothing to a time before it: `5月`单月, `昨日`收盘, `目前`每月.
pub(super) fn is_alone(text: &[char]) -> bool {
    matches!(
        text,
        ['单' | '当', '月' | '日' | '季', ..]
            | ['每', '日' | '天' | '月' | '年' | '周', ..]
            | ['首', '日', ..]
            | ['收' | '开', '盘', ..]
            | ['至', '今', ..]
    )
}

/// `年前` is a time, `年前进` is not; `年内` is one, `年内部` is not; `日晚` is one, `年度过` is not.
fn is_part_of_a_longer_word(rest: &[char], len: usize) -> bool {
    let next = rest.get(len).copied();
    match rest.first() {
        Some('前') => matches!(next, Some('往' | '进' | '景' | '列' | '沿' | '线' | '提' | '后' | '任' | '期')),
        Some('后') => matches!(next, Some('期' | '续' | '者' | '来' | '备' | '排' | '勤' | '卫' | '市')),
        Some('内') => matches!(next, Some('部' | '需' | '容' | '外' | '地' | '贸' | '销')),
        Some('里') => matches!(next, Some('程' | '约' | '拉')),
        Some('来') => matches!(next, Some('自' | '到' | '源' | '电' | '华' | '访' | '港' | '台' | '宾' | '客')),
        Some('起') => matches!(next, Some('草' | '诉' | '飞' | '降' | '到' | '码' | '步' | '重')),
        Some('止') => matches!(next, Some('损' | '跌')),
        Some('时') => !matches!(next, Some('，' | '、') | None),
        Some('间') => matches!(next, Some('接' | '隔')),
        Some('度') => matches!(next, Some('过' | '假')),
        Some('初') => matches!(next, Some('步' | '级' | '中' | '期' | '创')),
        Some('末') => matches!(next, Some('端')),
        Some('底') => matches!(next, Some('部' | '层' | '气')),
        Some('晚') => matches!(next, Some('会' | '宴')),
        Some('春' | '夏' | '秋' | '冬') => {
            len == 1 && matches!(next, Some('节' | '运' | '粮' | '耕' | '播' | '收' | '奥'))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        let chars: Vec<char> = text.chars().collect();
        at(&chars, 0, chars.len()).map(|end| chars[..end].iter().collect())
    }

    #[test]
    fn pieces_are_put_together() {
        for text in [
            "去年来",
            "截至今年8月底",
            "2020年至2022年",
            "9月15日至18日",
            "去年12月以来",
            "今年前三季度",
            "昨日上午",
            "截至10日18时",
            "今年1—9月",
            "“十四五”以来",
            "近年来",
            "2023年8月31日24时",
            "国庆假期",
            "二〇二三年以来",
        ] {
            assert_eq!(read(text).as_deref(), Some(text));
        }
    }

    #[test]
    fn an_expression_ends_before_the_word_that_only_looks_like_its_end() {
        assert_eq!(read("2023年前往该市的游客").as_deref(), Some("2023年"));
        assert_eq!(read("8月初步统计").as_deref(), Some("8月"));
        assert_eq!(read("截至目前，").as_deref(), Some("截至目前"));
    }

    #[test]
    fn an_opening_word_alone_is_nothing() {
        assert_eq!(read("自贸区新增"), None);
        assert_eq!(read("底部"), None);
        assert_eq!(read("期间"), None);
    }
}
