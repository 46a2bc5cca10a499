//! A date as anybody writes it, in ISO form.

use super::date::MONTHS;

/// Characters of a date that are looked at.
const LONGEST: usize = 60;

/// The ISO form of a full date, with its time where one is given: `2023年7月19日 10:22` is `2023-07-19T10:22`, `May 3, 2025` is
/// `2025-05-03`. What is no full date has none (`3 hours ago`), nor has one whose day and month cannot be told apart (`3/4/2025`).
pub(crate) fn iso(written: &str) -> Option<String> {
    let text: String = written.chars().take(LONGEST).map(super::view::fold).collect();
    let parts = parts(&text);
    let (date, behind) = date(&parts)?;
    let [year, month, day] = date;
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) || !(1800..2200).contains(&year) {
        return None;
    }
    let time = time(&parts[behind.min(parts.len())..], &text);
    Some(format!("{year:04}-{month:02}-{day:02}{}", time.unwrap_or_default()))
}

/// A number or a word of a date, and what stands right behind it.
#[derive(Debug, PartialEq)]
struct Part {
    number: Option<u32>,
    digits: usize,
    word: String,
    before: char,
    next: char,
}

fn parts(text: &str) -> Vec<Part> {
    let chars: Vec<char> = text.chars().collect();
    let mut parts = Vec::new();
    let mut i = 0;
    while i < chars.len() {
        let start = i;
        let sort = |c: char| {
            if han(c).is_some() { 2 } else { u8::from(c.is_ascii_digit()) + 3 * u8::from(c.is_ascii_alphabetic()) }
        };
        let own = sort(chars[i]);
        while i < chars.len() && sort(chars[i]) == own && own > 0 {
            i += 1;
        }
        if own == 0 {
            i += 1;
            continue;
        }
        let run = &chars[start..i];
        let number = match own {
            1 => run.iter().collect::<String>().parse().ok(),
            2 => han_number(run),
            _ => None,
        };
        parts.push(Part {
            number,
            digits: run.len(),
            word: if own == 3 { run.iter().collect() } else { String::new() },
            before: start.checked_sub(1).map_or(' ', |k| chars[k]),
            next: chars.get(i).copied().unwrap_or(' '),
        });
    }
    parts
}

/// Year, month and day, and the part behind them.
fn date(parts: &[Part]) -> Option<([u32; 3], usize)> {
    for (i, part) in parts.iter().enumerate() {
        let number = |k: usize| parts.get(k).and_then(|p| p.number);
        let month = |k: usize| parts.get(k).and_then(|p| month(&p.word));
        match part.number {
            Some(n) if part.digits == 8 && part.next != ':' => {
                return Some(([n / 10_000, n / 100 % 100, n % 100], i + 1));
            }
            Some(year)
                if part.digits == 4 && parts.get(i + 2).is_some_and(|p| p.digits <= 3) && number(i + 1).is_some() =>
            {
                return Some(([year, number(i + 1)?, number(i + 2)?], i + 3));
            }
            // Years of the Republic of China.
            Some(year) if part.digits == 3 && part.next == '年' => {
                return Some(([year + 1911, number(i + 1)?, number(i + 2)?], i + 3));
            }
            // `14 March 2025`, `14th of March 2025`
            Some(day) if part.digits <= 2 => {
                let named = (i + 1..i + 4).find_map(|k| Some((month(k)?, k)));
                if let Some((named, k)) = named
                    && let Some(year) = number(k + 1).filter(|_| parts[k + 1].digits == 4)
                {
                    return Some(([year, named, day], k + 2));
                }
                let year = number(i + 2).filter(|_| parts[i + 2].digits == 4 && matches!(part.next, '/' | '.' | '-'));
                if let (Some(second), Some(year)) = (number(i + 1), year) {
                    return match (day, second) {
                        (13..=31, 1..=12) => Some(([year, second, day], i + 3)),
                        (1..=12, 13..=31) => Some(([year, day, second], i + 3)),
                        (a, b) if a == b => Some(([year, a, a], i + 3)),
                        _ => None,
                    };
                }
            }
            // `March 14, 2025`, `March 14th, 2025`
            None => {
                if let (Some(named), Some(day)) = (month(i), number(i + 1)) {
                    let year = (i + 2..i + 4).find(|&k| number(k).is_some_and(|_| parts[k].digits == 4))?;
                    return Some(([number(year)?, named, day], year + 1));
                }
            }
            _ => {}
        }
    }
    None
}

/// A clock time and its zone: `T10:22:31+08:00`.
fn time(parts: &[Part], text: &str) -> Option<String> {
    let at = parts
        .iter()
        .take(4)
        .position(|p| p.digits <= 2 && p.number.is_some() && matches!(p.next, ':' | '时' | '点' | 'h'))?;
    let minute = parts.get(at + 1).filter(|p| p.digits == 2)?.number?;
    let mut hour = parts[at].number?;
    let half = parts.iter().skip(at).take(5).find_map(|p| p.word.chars().next().filter(|c| matches!(c, 'a' | 'p')));
    let late = text.contains("下午") || text.contains("晚上") || text.contains("午後") || text.contains("오후");
    if (half == Some('p') || late) && hour < 12 {
        hour += 12;
    } else if half == Some('a') && hour == 12 {
        hour = 0;
    }
    if hour > 24 || minute > 59 {
        return None;
    }
    let mut time = format!("T{hour:02}:{minute:02}");
    let second = parts.get(at + 2).filter(|p| p.digits == 2 && p.before == ':' && parts[at + 1].next == ':');
    if let Some(second) = second.and_then(|p| p.number).filter(|&s| s < 61) {
        time.push_str(&format!(":{second:02}"));
    }
    time.push_str(&zone(text));
    Some(time)
}

/// The zone at the end of an ISO time.
fn zone(text: &str) -> String {
    let Some((_, clock)) = text.split_once('t').filter(|(date, _)| date.ends_with(|c: char| c.is_ascii_digit())) else {
        return String::new();
    };
    if clock.ends_with('z') {
        return "Z".to_owned();
    }
    let from = clock.rfind(['+', '-']).filter(|&i| i >= 5);
    let digits: String =
        from.map_or_else(String::new, |i| clock[i + 1..].chars().filter(char::is_ascii_digit).collect());
    match (from, digits.len()) {
        (Some(i), 4) => format!("{}{}:{}", &clock[i..=i], &digits[..2], &digits[2..]),
        _ => String::new(),
    }
}

fn month(word: &str) -> Option<u32> {
    let at = MONTHS.iter().position(|month| word.starts_with(&month[..3]))?;
    u32::try_from(at + 1).ok()
}

fn han(c: char) -> Option<u32> {
    let at = "〇一二三四五六七八九十".chars().position(|d| d == c);
    at.or((c == '零' || c == '○').then_some(0)).and_then(|n| u32::try_from(n).ok())
}

/// `二〇二五`, `十九`, `三十一`.
fn han_number(run: &[char]) -> Option<u32> {
    if !run.contains(&'十') {
        return run.iter().try_fold(0u32, |n, &c| n.checked_mul(10)?.checked_add(han(c)?));
    }
    let ten = run.iter().position(|&c| c == '十')?;
    let tens = if ten == 0 { 1 } else { han(run[ten - 1])? };
    let ones = run.get(ten + 1).map_or(Some(0), |&c| han(c))?;
    Some(tens * 10 + ones)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn dates_of_every_form_have_one() {
        for (written, wanted) in [
            ("2023-07-19 10:22:31", "2023-07-19T10:22:31"),
            ("2023年7月19日 10:22", "2023-07-19T10:22"),
            ("2023年 07月 19日", "2023-07-19"),
            ("2025/3/18 下午 3:05", "2025-03-18T15:05"),
            ("20250318", "2025-03-18"),
            ("114年7月28日", "2025-07-28"),
            ("二〇二五年五月二十日", "2025-05-20"),
            ("二零二五年十月十九日", "2025-10-19"),
            ("May 3, 2025, 4:12 p.m.", "2025-05-03T16:12"),
            ("Aug. 6, 2025", "2025-08-06"),
            ("14th of March 2025", "2025-03-14"),
            ("14 March 2025 at 09:30", "2025-03-14T09:30"),
            ("2025.03.18 09:20", "2025-03-18T09:20"),
            ("3/18/2025", "2025-03-18"),
            ("18.3.2025", "2025-03-18"),
            ("2025-03-18T09:20:00+08:00", "2025-03-18T09:20:00+08:00"),
            ("2025-03-18T09:20:00.000Z", "2025-03-18T09:20:00Z"),
            ("2025년 3월 18일 오후 2:10", "2025-03-18T14:10"),
        ] {
            assert_eq!(iso(written).as_deref(), Some(wanted), "{written}");
        }
    }

    #[test]
    fn what_is_no_full_date_has_none() {
        for written in ["3 hours ago", "7月19日", "3/4/2025", "2025", "", "2025-13-45", "may 2024 bring peace"] {
            assert_eq!(iso(written), None, "{written}");
        }
    }

    proptest! {
        #[test]
        fn nothing_breaks_it(written in "([0-9]{1,9}|[年月日:/.T+Z -]|may|pm|十|五|下午|\\PC){0,14}") {
            let _ = iso(&written);
        }
    }
}
