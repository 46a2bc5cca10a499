//! Finds dates and clock times on a line, as bylines write them.

use super::view::View;

/// A date or a time on a line, as indices into its view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stamp {
    pub(crate) kind: StampKind,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// How much of a date it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StampKind {
    /// Year, month and day
    Date,
    /// Month and day, or a time ago
    Day,
    /// A clock time
    Time,
}

/// The months in their order.
pub(super) const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Dates and times on the line, in order and apart.
pub(crate) fn stamps(view: &View) -> Vec<Stamp> {
    let chars = &view.chars;
    let mut found = Vec::new();
    let mut i = 0;
    while i < chars.len() {
        let fresh = i == 0 || !chars[i - 1].is_ascii_alphanumeric();
        let hit = if fresh && (chars[i].is_ascii_digit() || is_han_digit(chars[i])) {
            numeric(chars, i)
        } else if fresh && chars[i].is_ascii_alphabetic() {
            month_first(chars, i)
        } else {
            None
        };
        if let Some((kind, end)) = hit {
            found.push(Stamp { kind, start: i, end });
            i = end;
        } else {
            i += 1;
        }
    }
    found
}

/// Whether a date or a time may end with `c`.
pub(crate) fn may_end(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '日' | '前' | 'o' | 'm')
}

/// A cursor over characters that only moves forward when what is asked for stands there.
struct Cursor<'a> {
    chars: &'a [char],
    at: usize,
}

impl Cursor<'_> {
    fn peek(&self) -> char {
        self.chars.get(self.at).copied().unwrap_or('\n')
    }

    fn one_of(&mut self, set: &str) -> Option<char> {
        let c = self.peek();
        set.contains(c).then(|| {
            self.at += 1;
            c
        })
    }

    fn spaces(&mut self) {
        while self.peek() == ' ' {
            self.at += 1;
        }
    }

    /// A number of `low..=high` digits, its value and its digits.
    fn number(&mut self, low: usize, high: usize) -> Option<(u32, usize)> {
        let n = self.chars[self.at.min(self.chars.len())..]
            .iter()
            .take(high + 1)
            .take_while(|c| c.is_ascii_digit())
            .count();
        if n < low || n > high {
            return None;
        }
        let value = self.chars[self.at..self.at + n].iter().fold(0, |v, &c| v * 10 + c.to_digit(10).unwrap_or(0));
        self.at += n;
        Some((value, n))
    }

    fn word(&self) -> Word {
        let mut word = Word { letters: [0; 12], len: 0 };
        let letters = self.chars[self.at.min(self.chars.len())..].iter().take_while(|c| c.is_ascii_alphabetic());
        for (to, &c) in word.letters.iter_mut().zip(letters) {
            *to = u8::try_from(c).unwrap_or(0);
            word.len += 1;
        }
        word
    }

    fn month(&mut self) -> Option<()> {
        if !matches!(self.peek(), 'j' | 'f' | 'm' | 'a' | 's' | 'o' | 'n' | 'd') {
            return None;
        }
        let word = self.word();
        let known = is_month_word(word.as_str());
        known.then(|| {
            self.at += word.len;
            self.one_of(".");
            self.spaces();
        })
    }
}

/// The first letters of a word.
struct Word {
    letters: [u8; 12],
    len: usize,
}

impl Word {
    fn as_str(&self) -> &str {
        std::str::from_utf8(&self.letters[..self.len]).unwrap_or("")
    }
}

fn is_month_word(word: &str) -> bool {
    let short = word.len() == 3;
    word == "sept" || MONTHS.iter().any(|month| if short { month.starts_with(word) } else { word == *month })
}

fn is_year(value: u32, digits: usize) -> bool {
    digits == 4 && (1900..2100).contains(&value)
}

fn is_han_digit(c: char) -> bool {
    matches!(c, '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十' | '〇' | '零' | '○')
}

/// A date or time that begins with a number.
fn numeric(chars: &[char], start: usize) -> Option<(StampKind, usize)> {
    let mut c = Cursor { chars, at: start };
    if is_han_digit(chars[start]) {
        return han_date(chars, start);
    }
    let (value, digits) = c.number(1, 8)?;
    if digits == 8 {
        let plausible =
            (1900..2100).contains(&(value / 10_000)) && (1..=12).contains(&(value / 100 % 100)) && value % 100 <= 31;
        return plausible.then_some((StampKind::Date, c.at));
    }
    let after = c.at;
    c.spaces();
    let separator = c.one_of("-/.年月:小天分日h").unwrap_or(' ');
    match separator {
        '年' | '-' | '/' | '.' if is_year(value, digits) || digits == 3 && value > 90 => {
            c.spaces();
            let (month, _) = c.number(1, 2)?;
            c.spaces();
            c.one_of("-/.月")?;
            c.spaces();
            let (day, _) = c.number(1, 2)?;
            c.one_of("日号");
            ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some((StampKind::Date, c.at))
        }
        '月' if (1..=12).contains(&value) => {
            c.spaces();
            let (day, _) = c.number(1, 2)?;
            c.one_of("日号")?;
            (day <= 31).then_some((StampKind::Day, c.at))
        }
        ':' if digits <= 2 && value < 25 => {
            let (minute, n) = c.number(2, 2)?;
            if c.peek() == ':' {
                c.at += 1;
                c.number(2, 2)?;
            }
            meridiem(&mut c);
            (n == 2 && minute < 60).then_some((StampKind::Time, c.at))
        }
        '-' | '/' | '.' if digits <= 2 => {
            let (second, n) = c.number(1, 2)?;
            let kind = if c.one_of("-/.").is_some() {
                let (year, y) = c.number(2, 4)?;
                if !is_year(year, y) && y != 2 {
                    return None;
                }
                StampKind::Date
            } else if separator != '.' && n == 2 && digits == 2 && c.peek() == ' ' {
                StampKind::Day
            } else {
                return None;
            };
            (value <= 31 && second <= 31).then_some((kind, c.at))
        }
        '小' | '天' | '分' | '日' => {
            let rest: String = chars[c.at..].iter().take(2).collect();
            let ago = matches!((separator, rest.as_str()), ('小', "时前") | ('分', "钟前"));
            let days = separator != '小' && rest.starts_with('前');
            (ago || days).then_some((StampKind::Day, c.at + if ago { 2 } else { 1 }))
        }
        _ => {
            c.at = after;
            day_first(c, value)
        }
    }
}

/// `14 March 2025`, `3rd Feb`, `6 hours ago`.
fn day_first(mut c: Cursor<'_>, value: u32) -> Option<(StampKind, usize)> {
    let suffix = c.word();
    if matches!(suffix.as_str(), "st" | "nd" | "rd" | "th") {
        c.at += 2;
    }
    c.spaces();
    let unit = c.word();
    if matches!(
        unit.as_str(),
        "hours" | "hour" | "minutes" | "days" | "day" | "hrs" | "mins" | "weeks" | "months" | "years"
    ) {
        c.at += unit.len;
        c.spaces();
        return (c.word().as_str() == "ago").then(|| (StampKind::Day, c.at + 3));
    }
    c.month()?;
    c.one_of(",");
    c.spaces();
    let kind = match c.number(4, 4) {
        Some((year, n)) if is_year(year, n) => StampKind::Date,
        _ => StampKind::Day,
    };
    (value <= 31).then_some((kind, c.at))
}

/// `March 14, 2025`, `Aug. 6`.
fn month_first(chars: &[char], start: usize) -> Option<(StampKind, usize)> {
    let mut c = Cursor { chars, at: start };
    c.month()?;
    let (day, _) = c.number(1, 2)?;
    if matches!(c.word().as_str(), "st" | "nd" | "rd" | "th") {
        c.at += 2;
    }
    let day_end = c.at;
    c.one_of(",");
    c.spaces();
    let kind_end = match c.number(4, 4) {
        Some((year, n)) if is_year(year, n) => (StampKind::Date, c.at),
        _ => (StampKind::Day, day_end),
    };
    (day <= 31).then_some(kind_end)
}

/// `二〇二五年五月二十日`.
fn han_date(chars: &[char], start: usize) -> Option<(StampKind, usize)> {
    let run = |from: usize| chars[from..].iter().take(5).take_while(|&&c| is_han_digit(c)).count();
    let mut at = start;
    let n = run(at);
    let year = n == 4 && chars.get(at + n) == Some(&'年');
    if year {
        at += n + 1;
    }
    let n = run(at);
    if n == 0 || chars.get(at + n) != Some(&'月') {
        return None;
    }
    at += n + 1;
    let n = run(at);
    if n == 0 || !matches!(chars.get(at + n), Some('日' | '号')) {
        return None;
    }
    Some((if year { StampKind::Date } else { StampKind::Day }, at + n + 1))
}

fn meridiem(c: &mut Cursor<'_>) {
    let at = c.at;
    c.spaces();
    let letters: String = c.chars[c.at.min(c.chars.len())..].iter().take(4).filter(|x| **x != '.').collect();
    if letters.starts_with("am") || letters.starts_with("pm") {
        c.one_of("ap");
        c.one_of(".");
        c.one_of("m");
        c.one_of(".");
    } else {
        c.at = at;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(line: &str) -> Vec<StampKind> {
        let mut view = View::default();
        view.read(line);
        stamps(&view).into_iter().map(|s| s.kind).collect()
    }

    #[test]
    fn dates_are_read_as_bylines_write_them() {
        use StampKind::{Date, Day, Time};
        assert_eq!(kinds("2024-09-08 15:10:53 来源"), [Date, Time]);
        assert_eq!(kinds("2025年 04月 02日"), [Date]);
        assert_eq!(kinds("二零二五年九月十六日"), [Date]);
        assert_eq!(kinds("114年7月28日"), [Date]);
        assert_eq!(kinds("Aug. 6, 2025, 4:12 p.m."), [Date, Time]);
        assert_eq!(kinds("Posted 14 March 2025"), [Date]);
        assert_eq!(kinds("5小时前"), [Day]);
        assert_eq!(kinds("11/11/2025"), [Date]);
    }

    #[test]
    fn figures_are_no_dates() {
        assert!(kinds("增长3.5个百分点，2023年投资120.5亿元").is_empty());
        assert!(kinds("may 2024 bring peace").is_empty());
    }
}
