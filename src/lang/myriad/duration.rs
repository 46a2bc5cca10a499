//! Lengths of time in several units, and halves: `2時間30分`, `3년 6개월`, `1時間半`, `半リットル`.

use super::scan::{Found, Scanner};
use super::{Follower, at_start};
use crate::metric::{Bound, Kind, Quantity, Standing, Value};
use crate::number::Decimal;
use crate::text::letter::{is_han, is_hangul};

/// The units from the largest, and how many of the next one each holds; months hold no fixed number of days.
pub(crate) const TIMES: [(&str, i64); 6] = [("a", 12), ("mo", 0), ("d", 24), ("h", 60), ("min", 60), ("s", 0)];

/// No length of time has more years.
const MOST_YEARS: i64 = 200;

/// The place in [`TIMES`] of a unit of the word lists.
pub(super) fn place(unit: &str) -> usize {
    TIMES.iter().position(|time| time.0 == unit).unwrap_or(TIMES.len() - 1)
}

impl Scanner<'_> {
    /// The length of time whose first number `first` ends at `at`, where it has several units or a half: its end, its value in the
    /// smallest unit, and that unit.
    ///
    /// `5年` alone is a date more often, and one unit alone is left to the table of units.
    pub(super) fn lasting(&self, at: usize, first: Decimal) -> Option<(usize, Decimal, &'static str)> {
        let (mut end, mut place) = self.time_word(at)?;
        if place == 0 && first > Decimal::from(MOST_YEARS) {
            return None;
        }
        if let Some((stop, hundredths)) = self.hundredths(end, place) {
            return Some((stop, first.plus(hundredths)?, "s"));
        }
        // `81.2年`, `30分以内`, `10년 이상`: no date.
        let during = || self.chars[end..].starts_with(&[' ', '동', '안']);
        let limited = || during() || self.bound_after(end).is_some_and(|b| b.1 != Bound::About && !self.is_ago(b.0));
        if matches!(place, 0 | 4) && (!first.is_integer() || limited()) && self.half_behind(end).is_none() {
            return Some((end, first, TIMES[place].0)).filter(|_| !self.is_clock(at));
        }
        let mut value = first;
        let mut parts = 1;
        loop {
            if let Some(stop) = self.half_behind(end) {
                let half = Decimal::new(5, -1)?;
                return Some((stop, value.plus(half)?, TIMES[place].0));
            }
            let gap = usize::from(self.chars.get(end) == Some(&' '));
            let part = self.chars.get(end + gap).filter(|c| c.is_ascii_digit()).and_then(|_| self.part(end + gap));
            let Some((part, stop)) = part else { break };
            let Some((stop, next)) = self.time_word(stop).filter(|t| t.1 > place) else { break };
            for (_, holds) in &TIMES[place..next] {
                value = value.times(Decimal::from((*holds > 0).then_some(*holds)?))?;
            }
            (value, place, end, parts) = (value.plus(part)?, next, stop, parts + 1);
            if let Some((stop, hundredths)) = self.hundredths(end, place) {
                return Some((stop, value.plus(hundredths)?, "s"));
            }
        }
        (parts > 1).then(|| (self.behind_word(end), value, TIMES[place].0))
    }

    /// `9秒98`, `9초98`: two digits behind the seconds that end at `at`, which no unit follows.
    fn hundredths(&self, at: usize, place: usize) -> Option<(usize, Decimal)> {
        let digits = self.chars.get(at..)?.iter().take(3).take_while(|c| c.is_ascii_digit()).count();
        if place != 5 || digits != 2 || self.follower(at + 2).is_some() {
            return None;
        }
        let (part, end) = self.part(at)?;
        Some((end, part.shifted(-2)?)).filter(|_| end == at + 2)
    }

    /// Whether what ends at `at` lies in the past: `10年以上前`, `10년 이상 전`.
    fn is_ago(&self, at: usize) -> bool {
        let next = at + usize::from(self.chars.get(at) == Some(&' '));
        matches!(self.chars.get(next), Some('前' | '전'))
    }

    /// Whether the minutes whose number ends at `at` follow an hour: `5時30分`.
    fn is_clock(&self, at: usize) -> bool {
        let number = self.chars[..at].iter().rev().take_while(|c| c.is_ascii_digit()).count();
        let before = self.chars[..at - number].iter().rev().find(|c| **c != ' ');
        matches!(before, Some('时' | '時' | '시' | ':' | '年' | '년'))
    }

    /// The unit of time at `at`, a space before it allowed.
    fn time_word(&self, at: usize) -> Option<(usize, usize)> {
        let start = at + usize::from(self.chars.get(at) == Some(&' '));
        let (word, place) = at_start(&self.words.times, self.chars.get(start..)?)?;
        Some((start + word.len(), *place))
    }

    /// `30分間`, `6개월간`: the end of the word for a span behind the last unit.
    fn behind_word(&self, end: usize) -> usize {
        end + usize::from(matches!(self.chars.get(end), Some('间' | '간')))
    }

    /// The end of `半` or `반` behind a unit that ends at `at`, where it begins no other word: `1年半期` has none.
    fn half_behind(&self, at: usize) -> Option<usize> {
        let half = match self.chars.get(at)? {
            ' ' if self.chars.get(at + 1) == Some(&'반') => at + 1,
            '半' | '반' => at,
            _ => return None,
        };
        let other = matches!(
            self.chars.get(half + 1),
            Some('期' | '数' | '分' | '导' | '岛' | '径' | '도' | '기' | '면' | '대')
        );
        (!other).then_some(half + 1)
    }

    /// `半時間`, `半リットル`, `반 시간`: half of a unit that is written out.
    pub(super) fn half(&self, at: usize) -> Option<(usize, Found)> {
        if !matches!(self.chars[at], '半' | '반') || at > 0 && is_joined(self.chars[at - 1]) {
            return None;
        }
        let written = self.chars.get(at + 1).is_some_and(|c| !c.is_ascii());
        let (end, Follower::Unit(kind @ (Kind::Measure | Kind::Duration), code, 0)) = self.follower(at + 1)? else {
            return None;
        };
        if !written || end < at + 3 {
            return None;
        }
        let whole = self.bare(at, at + 1, Value::Single(Decimal::new(5, -1)?));
        let span = self.span(at, end);
        let figure =
            Quantity { span, kind, unit: code.to_owned(), standing: Standing::Bare, bound: Bound::Exact, ..whole };
        Some((end, Found::Quantity(figure)))
    }

    /// `3割5分`, `3割半`, `3할 5푼`: the hundredths, or the half of a tenth, behind the tenths that end at `at`.
    pub(super) fn tenths_behind(&self, at: usize, kind: Kind, power: i32) -> Option<(usize, Decimal)> {
        if kind != Kind::Percent || power != 1 {
            return None;
        }
        if let Some(end) = self.half_behind(at) {
            return Some((end, Decimal::from(5)));
        }
        let gap = usize::from(self.chars.get(at) == Some(&' '));
        let (part, end) = self.part(at + gap)?;
        let hundredths = matches!(self.chars.get(end), Some('分' | '푼')) && part < Decimal::from(10);
        let thousandths = self.part(end + 1).filter(|(thousandths, stop)| {
            matches!(self.chars.get(*stop), Some('厘' | '리')) && *thousandths < Decimal::from(10)
        });
        match thousandths.filter(|_| hundredths) {
            Some((more, stop)) => Some((stop + 1, part.plus(more.shifted(-1)?)?)),
            None => hundredths.then_some((end + 1, part)),
        }
    }
}

fn is_joined(c: char) -> bool {
    is_han(c) || is_hangul(c) || c.is_ascii_alphanumeric()
}

#[cfg(test)]
mod tests {
    use crate::lang::LanguageId;
    use crate::lang::sample::quantities;

    fn amounts(text: &str, language: LanguageId) -> Vec<String> {
        quantities(text, language).iter().map(|q| format!("{} {}", q.value.low(), q.unit)).collect()
    }

    #[test]
    fn times_add_up_in_their_smallest_unit() {
        assert_eq!(amounts("所要時間は2時間30分です。", LanguageId::Ja), ["150 min"]);
        assert_eq!(amounts("試合は3分20秒で終わった。", LanguageId::Ja), ["200 s"]);
        assert_eq!(amounts("징역 3년 6개월을 선고했다.", LanguageId::Ko), ["42 mo"]);
        assert_eq!(amounts("회의는 1시간 15분간 열렸다.", LanguageId::Ko), ["75 min"]);
    }

    #[test]
    fn halves_are_added() {
        assert_eq!(amounts("会議は1時間半だった。", LanguageId::Ja), ["1.5 h"]);
        assert_eq!(amounts("水を半リットル飲んだ。", LanguageId::Ja), ["0.5 L"]);
        assert_eq!(amounts("打率は3割5分です。", LanguageId::Ja), ["35 %"]);
        assert_eq!(amounts("打率は3割2分5厘です。", LanguageId::Ja), ["32.5 %"]);
    }

    #[test]
    fn a_limit_or_a_part_tells_time_from_dates() {
        assert_eq!(amounts("待ち時間は30分以内です。", LanguageId::Ja), ["30 min"]);
        assert_eq!(amounts("기대수명은 83.5년이다.", LanguageId::Ko), ["83.5 a"]);
        assert_eq!(amounts("記録は9秒98だった。", LanguageId::Ja), ["9.98 s"]);
        assert_eq!(amounts("5時30分以降に", LanguageId::Ja), ["5 ", "30 "]);
    }

    #[test]
    fn signs_make_measures_negative() {
        assert_eq!(amounts("気温はマイナス5度だった。", LanguageId::Ja), ["-5 Cel"]);
        assert_eq!(amounts("기온은 영하 12도였다.", LanguageId::Ko), ["-12 Cel"]);
        assert_eq!(amounts("売上高は前年比−3.2%だった。", LanguageId::Ja), ["-3.2 %"]);
    }

    #[test]
    fn dates_stay_dates() {
        assert_eq!(amounts("2024年5月3日に開いた。", LanguageId::Ja), ["2024 ", "5 ", "3 "]);
    }
}
