//! Dates, years and clock times: `2023年`, `8月1日`, `09:26`, `前三季度`, `民國113年`, `二〇二三年`.

use super::Trapped;
use crate::lang::zh::read::cue::Cue;
use crate::lang::zh::read::line::Line;
use crate::lang::zh::read::numeral::{Numeral, Read, read};
use crate::lang::zh::read::unit::{self, Meaning};
use crate::metric::TrapReason;
use crate::number::is_han_numeral;

/// How many characters a date can have.
const LONGEST: usize = 40;

/// A date or a time whose first numeral stands at `at`.
pub(super) fn find(line: Line<'_>, at: usize, roc: bool) -> Option<Trapped> {
    let c = line.at(at);
    if c == '半' || c == '.' || line.before(at) == '.' && c.is_ascii_digit() {
        return None;
    }
    let first = part(line, at, roc)?;
    let mut end = first.end;
    // A date goes on: month and day behind the year, the time behind the day, a second one behind a dash.
    while end - at < LONGEST {
        let mut next = line.skip_spaces(end);
        if matches!(
            line.at(next),
            '至' | '到' | '-' | '—' | '~' | '、' | '和' | '/' | '上' | '下' | '晚' | '早' | '凌' | '中'
        ) {
            next += if line.starts_any(next, &["上午", "下午", "晚上", "早上", "凌晨", "中午"]) {
                2
            } else {
                1
            };
            next = line.skip_spaces(next);
        }
        match part(line, next, roc).filter(|p| p.sure && p.end > end) {
            Some(p) => end = p.end,
            None => break,
        }
    }
    (first.sure || end > first.end).then(|| Trapped::new(before(line, at), end, TrapReason::Date))
}

/// The words before a date that belong to it: `民国113年`, `前三季度`, `周三`.
fn before(line: Line<'_>, at: usize) -> usize {
    Cue::DateBefore.strip(line, at)
}

struct Part {
    end: usize,
    /// Whether it is a date by itself.
    sure: bool,
}

impl Part {
    fn sure(end: usize) -> Option<Self> {
        Some(Self { end, sure: true })
    }
}

fn part(line: Line<'_>, at: usize, roc: bool) -> Option<Part> {
    if let Some(end) = numeric(line, at) {
        return Part::sure(end);
    }
    if let Some(end) = weekday(line, at) {
        return Part::sure(end);
    }
    let Read::Number(n) = read(line, at) else { return None };
    if n.is_decimal() || n.power > 0 || n.start != at || line.chars()[at..n.end].contains(&',') {
        return None;
    }
    let v = n.small().or_else(|| months(line, &n))?;
    let end = line.skip_spaces(n.end);
    match line.at(end) {
        '年' => year(line, &n, v, end, roc),
        '月' => (1..=12).contains(&v).then(|| month_end(line, end)).flatten().and_then(Part::sure),
        '号' if !n.is_arabic() && crate::lang::zh::read::line::is_han(line.before(at)) && line.before(at) != '月' => {
            None
        }
        // `五日以上十日以下拘留`
        '日' if line.starts_any(end + 1, &["以上", "以下"]) => None,
        '日' | '号' => day(line, &n, v, end),
        '时' => (v <= 24 && n.is_arabic() | is_clock(line, at)).then(|| minutes(line, end + 1)).and_then(Part::sure),
        '点' => hour(line, &n, v, end),
        '季' => (v <= 4).then(|| season(line, end)).and_then(Part::sure),
        '世' if line.at(end + 1) == '纪' => Part::sure(end + 2),
        '个' => period(line, &n, end),
        '—' | '-' | '至' | '到' | '~' | '、' => months_joined(line, &n, v, end),
        '后' if n.is_arabic() && v % 5 == 0 && n.end - at == 2 && !is_han_numeral(line.at(end + 1)) => {
            Part::sure(end + 1)
        }
        _ => bare_year(line, &n, v),
    }
}

/// `二三月` names two months; the first stands for both.
fn months(line: Line<'_>, n: &Numeral) -> Option<i64> {
    (line.at(n.end) == '月').then(|| n.value.low().to_i64()).flatten()
}

/// `09:26`, `2024-05-06`, `2024/5/6`, `2024.5.6`, `10/30`.
fn numeric(line: Line<'_>, at: usize) -> Option<usize> {
    let digits = |from: usize| (from..from + 9).take_while(|&i| line.at(i).is_ascii_digit()).count();
    let a = digits(at);
    if a == 0 || a > 4 || line.before(at).is_ascii_digit() {
        return None;
    }
    let mark = line.at(at + a);
    let b_at = at + a + 1;
    let b = digits(b_at);
    let value = |from: usize, n: usize| (from..from + n).fold(0, |v, i| v * 10 + line.at(i).to_digit(10).unwrap_or(0));
    if mark == ':' && a <= 2 && b == 2 && (value(at, a) <= 24 || value(b_at, b) < 60 && line.at(b_at + 2) == ':') {
        let c = if line.at(b_at + 2) == ':' { digits(b_at + 3) } else { 0 };
        let end = b_at + 2 + if c == 2 { 3 } else { 0 };
        // `1.1:50.3` is a ratio.
        return (line.at(end) != '.').then_some(end);
    }
    if !matches!(mark, '-' | '/' | '.') || b == 0 || b > 2 {
        return None;
    }
    let year: usize = (at..at + a).fold(0, |n, i| n * 10 + line.at(i).to_digit(10).unwrap_or(0) as usize);
    let c_at = b_at + b + 1;
    let c = if line.at(b_at + b) == mark { digits(c_at) } else { 0 };
    let full = a == 4 && (1..=2).contains(&c) && (1900..2100).contains(&year);
    if full {
        return Some(c_at + c);
    }
    let month = a == 4 && mark != '.' && b == 2 && c == 0 && (1990..2100).contains(&year);
    (month && !line.at(b_at + b).is_ascii_digit()).then_some(b_at + b)
}

/// `周三`, `星期五`.
fn weekday(line: Line<'_>, at: usize) -> Option<usize> {
    let day = "一二三四五六".contains(line.at(at)) && !is_han_numeral(line.at(at + 1));
    let week = line.ends_any(at, &["星期", "礼拜"])
        || line.ends(at, "周")
            && !matches!(
                line.before(at - 1),
                '一' | '两' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十' | '几' | '0'..='9'
            );
    // `每周三班` runs three times a week.
    let runs = line.ends(at, "每周") && matches!(line.at(at + 1), '班' | '趟' | '场' | '天' | '节');
    let counted = runs || matches!(line.at(at + 1), '年' | '个' | '次' | '家' | '项' | '倍');
    (day && week && !counted).then_some(at + 1)
}

fn year(line: Line<'_>, n: &Numeral, v: i64, end: usize, roc: bool) -> Option<Part> {
    let digits = n.end - n.start;
    let next = line.at(end + 1);
    let marked = matches!(next, '度' | '初' | '底' | '末' | '代' | '版' | '款')
        || next.is_ascii_digit()
        || Cue::YearGoesOn.starts(line, end + 1)
        || is_han_numeral(next) && line.at(end + 2) == '月';
    let era = line.ends(n.start, "民国");
    if digits <= 2 && Cue::Sentenced.ends(line, n.start) {
        return None;
    }
    let sure = match digits {
        4.. => n.is_arabic() && digits == 4 && (1000..3000).contains(&v) || is_spelled(n) && digits == 4,
        3 => era || roc && n.is_arabic() && (60..200).contains(&v),
        2 => n.is_arabic() && (marked && !line.starts_any(end + 1, &["代理", "中", "新"]) || era) || is_spelled(n),
        _ => era || marked && n.is_arabic() && next == '度',
    };
    if !sure {
        return None;
    }
    let tail = if matches!(next, '度' | '初' | '底' | '末' | '代' | '版' | '款') { 2 } else { 1 };
    Part::sure(end + tail)
}

fn is_spelled(n: &Numeral) -> bool {
    matches!(n.form, crate::lang::zh::read::numeral::Form::Han { spelled: true, .. })
}

fn month_end(line: Line<'_>, end: usize) -> Option<usize> {
    if matches!(line.at(end + 1), '球' | '票' | '租' | '薪' | '饼') {
        return None;
    }
    Some(if matches!(line.at(end + 1), '份' | '初' | '底' | '末') { end + 2 } else { end + 1 })
}

/// `15日`, `3号`, but not `逗留3日` and `60日`.
fn day(line: Line<'_>, n: &Numeral, v: i64, end: usize) -> Option<Part> {
    let lasting = Cue::Lasting.ends(line, n.start);
    let numbered = line.at(end) == '号' && Cue::Numbered.starts(line, end + 1);
    let money = unit::read(line, n.end).is_some_and(|u| matches!(u.meaning, Meaning::Money(..)));
    // `自付款之日起七日内` sets a limit.
    let limit = line.ends(n.start, "日起") && line.at(end + 1) == '内';
    if money && !line.starts(end, "日元旦") || limit {
        return None;
    }
    let lived = line.starts_any(end + 1, &["均", "内", "游", "后"]) && lasting;
    (((1..=31).contains(&v) && !lasting && !lived) || numbered).then(|| Part { end: end + 1, sure: true })
}

/// Whether words before `at` say that a clock time follows.
fn is_clock(line: Line<'_>, at: usize) -> bool {
    Cue::Clock.ends(line, at)
}

/// `8点30分`, `9点`; index points are taken by the unit.
fn hour(line: Line<'_>, n: &Numeral, v: i64, end: usize) -> Option<Part> {
    let after = line.at(end + 1);
    let timed = is_clock(line, n.start)
        || matches!(after, '半' | '许' | '整' | '钟')
        || line.at(end + 1).is_ascii_digit() && minutes(line, end + 1) > end + 1;
    (v <= 24 && timed).then(|| minutes(line, end + 1)).and_then(Part::sure)
}

/// The end of `30分` or `许` behind an hour.
fn minutes(line: Line<'_>, at: usize) -> usize {
    if let Read::Number(n) = read(line, at)
        && n.small().is_some_and(|v| v < 60)
        && n.end - n.start <= 3
        && !n.is_decimal()
    {
        if line.at(n.end) == '分' && line.at(n.end + 1) != '之' {
            return seconds(line, n.end + 1);
        }
        return if n.is_arabic() && n.end - n.start == 2 && super::super::unit::read(line, n.end).is_none() {
            n.end
        } else {
            at
        };
    }
    if matches!(line.at(at), '半' | '许' | '整') { at + 1 } else { at }
}

/// The end of `02.6秒` behind the minutes of a clock time.
fn seconds(line: Line<'_>, at: usize) -> usize {
    match read(line, at) {
        Read::Number(n) if n.is_arabic() && n.start == at && line.at(n.end) == '秒' => n.end + 1,
        _ => at,
    }
}

fn season(line: Line<'_>, end: usize) -> usize {
    if matches!(line.at(end + 1), '度' | '报') { end + 2 } else { end + 1 }
}

/// `前10个月`, `前三个季度`, `首两个月`, `近5个月`.
fn period(line: Line<'_>, n: &Numeral, end: usize) -> Option<Part> {
    let begins = matches!(line.before(n.start), '前' | '首')
        && !line.ends_any(n.start, &["目前", "此前", "之前", "提前", "以前"]);
    let unit = ["个月", "个季度", "个交易日"].iter().find(|u| line.starts(end, u))?;
    begins.then(|| end + unit.chars().count()).and_then(Part::sure)
}

/// `1—6月`, `一至三季度`, `3、4月`.
fn months_joined(line: Line<'_>, n: &Numeral, v: i64, end: usize) -> Option<Part> {
    let mut at = end + 1;
    while matches!(line.at(at), '—' | '-') {
        at += 1;
    }
    let Read::Number(m) = read(line, at) else { return None };
    let w = m.small().filter(|w| !m.is_decimal() && m.power == 0 && *w > v)?;
    let to = m.end;
    let end = match line.at(to) {
        '月' if w <= 12 => month_end(line, to)?,
        '日' | '号' if w <= 31 && line.at(end) != '到' => to + 1,
        '季' if w <= 4 => season(line, to),
        '年' if n.is_arabic() && (1900..2100).contains(&v) && (w < 100 || (1900..2100).contains(&w)) => to + 1,
        '时' if w <= 24 => to + 1,
        _ if (1900..2100).contains(&v) && (1900..2100).contains(&w) => to,
        _ => return None,
    };
    Part::sure(end)
}

/// `2025中国国际…`, `2024/25`: a year without its word, where no unit follows.
fn bare_year(line: Line<'_>, n: &Numeral, v: i64) -> Option<Part> {
    let plain = n.is_arabic() && n.end - n.start == 4 && (1900..2100).contains(&v);
    let free = super::super::unit::read(line, n.end).is_none()
        && !matches!(line.at(n.end), '万' | '亿' | '多' | '余' | '.' | '%' | '+');
    (plain && free && !line.at(n.end).is_ascii_alphanumeric()).then_some(Part { end: n.end, sure: true })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str, at: usize) -> Option<String> {
        let chars: Vec<char> = text.chars().collect();
        find(Line::new(&chars), at, false).map(|t| chars[t.start..t.end].iter().collect())
    }

    #[test]
    fn dates_reach_to_their_last_part() {
        assert_eq!(date("2023年5月15日上午9时30分举行", 0).as_deref(), Some("2023年5月15日上午9时30分"));
        assert_eq!(date("6时33分02.6秒，", 0).as_deref(), Some("6时33分02.6秒"));
        assert_eq!(date("8月1日电", 0).as_deref(), Some("8月1日"));
        assert_eq!(date("1—6月", 0).as_deref(), Some("1—6月"));
        assert_eq!(date("二〇二三年", 0).as_deref(), Some("二〇二三年"));
        assert_eq!(date("2005-2018年", 0).as_deref(), Some("2005-2018年"));
        assert_eq!(date("09:26 来源", 0).as_deref(), Some("09:26"));
        assert_eq!(date("前三季度", 1).as_deref(), Some("前三季度"));
        assert_eq!(date("前10个月", 1).as_deref(), Some("前10个月"));
        assert_eq!(date("周三晚上", 1).as_deref(), Some("周三"));
    }

    #[test]
    fn figures_are_no_dates() {
        assert_eq!(date("20家", 0), None);
        assert_eq!(date("每周三班", 2), None);
        assert_eq!(date("10日元", 0), None);
        assert_eq!(date("之日起七日内", 3), None);
        assert_eq!(date("1日元旦", 0).as_deref(), Some("1日"));
        assert_eq!(date("逗留2日", 2), None);
        assert_eq!(date("500年历史", 0), None);
        assert_eq!(date("2300家", 0), None);
        assert_eq!(date("1.1:50.3", 0), None);
    }
}
