//! Shares told as one number of another: `3分の2`, `삼분의 일`, `10명 중 7명`.

use super::numeral;
use super::scan::{Found, Scanner};
use super::{Follower, at_start, word_at_start};
use crate::metric::{Bound, Kind, Quantity, Standing, Value};
use crate::number::Decimal;

/// Characters of a whole number before a fraction.
const WHOLE: usize = 12;
/// Places of a share that never ends.
const PLACES: u32 = 4;

impl Scanner<'_> {
    /// A word that is a share by itself: `半数以上`.
    pub(super) fn share(&self, at: usize) -> Option<(usize, Found)> {
        let (word, (percent, bound)) = at_start(&self.words.shares, &self.chars[at..])?;
        let end = at + word.len();
        let (end, bound) = self.bound_after(end).unwrap_or((end, *bound));
        let quantity = Quantity {
            span: self.folded.span(at, end),
            numeral: self.folded.span(at, at + word.len()),
            value: Value::Single(Decimal::from(*percent)),
            bound,
            kind: Kind::Percent,
            unit: "%".to_owned(),
            standing: Standing::Figure,
        };
        Some((end, Found::Quantity(quantity)))
    }

    /// `全体の3分の2`, `전체의 삼분의 일`: a share where its whole stands before it or a bound goes with it, else a bare number.
    pub(super) fn fraction(&self, at: usize, end: usize, below: Decimal, floor: usize) -> Option<(usize, Found)> {
        let space = usize::from(self.chars.get(end) == Some(&' '));
        let rest = self.chars.get(end + space..)?;
        if !rest.starts_with(&self.words.fraction) {
            return None;
        }
        let mut from = end + space + self.words.fraction.len();
        from += usize::from(self.chars.get(from) == Some(&' '));
        let above = self.upper(from, below)?;
        let value = above.0.ratio(below)?;
        let stop = above.1;
        let (start, before) = self.bound_before(at, floor);
        let (stop, after) = self.bound_after(stop).unwrap_or((stop, Bound::Exact));
        let whole =
            self.chars[floor..start].iter().rev().find(|c| **c != ' ').is_some_and(|c| matches!(c, 'の' | '의'));
        if let Some((start, value)) = self.mixed(at, value) {
            return Some(self.lone(start, above.1, Value::Single(value)));
        }
        let share = whole || start < at || after != Bound::Exact;
        if !share || value > Decimal::ONE {
            return Some(self.lone(at, above.1, Value::Single(value)));
        }
        let bound = if after == Bound::Exact { before } else { after };
        Some((stop, self.percent(start, stop, at, value, bound)?))
    }

    /// `2と4分の1`, `이십삼과 오분의 삼`: a whole number before the fraction at `at`.
    fn mixed(&self, at: usize, fraction: Decimal) -> Option<(usize, Decimal)> {
        let gap = usize::from(at > 0 && self.chars[at - 1] == ' ');
        let join = (at - gap).checked_sub(1).filter(|&k| matches!(self.chars[k], 'と' | '과' | '와'))?;
        let start = (join.saturating_sub(WHOLE)..join).find(|&k| {
            let free = k.checked_sub(1).is_none_or(|b| !self.chars[b].is_ascii_digit());
            free && self.part(k).is_some_and(|(_, end)| end == join)
        })?;
        let (whole, _) = self.part(start)?;
        Some((start, whole.plus(fraction).filter(|_| whole.is_integer())?))
    }

    /// `3対1で勝つ`, `4.2대 1의 경쟁률`: a result, whose value is the first side's points, or a ratio to one.
    pub(super) fn versus(&self, at: usize, end: usize, first: Decimal) -> Option<(usize, Found)> {
        if !matches!(self.chars.get(end)?, '対' | '对' | '대') {
            return None;
        }
        let gap = usize::from(self.chars.get(end + 1) == Some(&' ') && self.chars[end] == '대');
        let digit = self.chars.get(end + 1 + gap)?.is_ascii_digit();
        let (second, stop) = self.part(end + 1 + gap).filter(|_| digit && self.follower(end + 1).is_none())?;
        // `1대1 상담` is between two.
        let two = first == Decimal::ONE && second == Decimal::ONE;
        if two || self.follower(stop).is_some_and(|f| !matches!(f.1, Follower::Trap(_))) {
            return None;
        }
        let value = if first == Decimal::ONE { second } else { first };
        let whole = self.bare(at, stop, Value::Single(value));
        let figure = Quantity { kind: Kind::Score, standing: Standing::Figure, ..whole };
        Some((stop, Found::Quantity(figure)))
    }

    /// `3/5` with nothing before or behind it that makes it a date.
    pub(super) fn slashed(&self, at: usize, end: usize, above: Decimal) -> Option<(usize, Found)> {
        let marked = self.chars.get(end) == Some(&'/') && self.chars.get(end + 1)?.is_ascii_digit();
        let (below, stop) = marked.then(|| self.part(end + 1))??;
        let next = self.chars.get(stop).copied().unwrap_or(' ');
        let dated = matches!(next, '/' | '(' | '月' | '年') || at > 0 && matches!(self.chars[at - 1], '/' | '-');
        let measured = matches!(self.follower(stop), Some((_, Follower::Unit(Kind::Measure, ..))));
        let value = above.ratio(below).filter(|_| !dated && !measured && below.is_integer())?;
        Some(self.lone(at, stop, Value::Single(value)))
    }

    /// `10명 중 7명`: a part of a small round whole, told with the same unit.
    pub(super) fn out_of(
        &self,
        at: usize,
        end: usize,
        whole: Decimal,
        unit: (Kind, &str),
        floor: usize,
    ) -> Option<(usize, Found)> {
        let small = matches!(whole.to_i64(), Some(2..=10 | 100));
        let rest = self.chars.get(end..)?;
        let link = word_at_start(&self.words.out_of, rest).filter(|_| small && unit.0 == Kind::Count)?;
        let (part, stop) = self.part(end + link)?;
        let (stop, Follower::Unit(_, code, _)) = self.follower(stop)? else { return None };
        if code != unit.1 || part >= whole {
            return None;
        }
        let (start, before) = self.bound_before(at, floor);
        let (stop, after) = self.bound_after(stop).unwrap_or((stop, Bound::Exact));
        let bound = if after == Bound::Exact { before } else { after };
        Some((stop, self.percent(start, stop, at, part.ratio(whole)?, bound)?))
    }

    /// The upper part of a fraction at `at`, with its minus. What follows it may begin with a multiplier's character: of
    /// `삼분의 일조각` it is `일`, for it is not larger than the lower part.
    fn upper(&self, at: usize, below: Decimal) -> Option<(Decimal, usize)> {
        let rest = self.chars.get(at..)?;
        if let Some(len) = word_at_start(&self.words.minus, rest) {
            let gap = usize::from(rest.get(len) == Some(&' '));
            let (value, end) = self.part(at + len + gap)?;
            return Some((Decimal::ZERO.minus(value)?, end));
        }
        let whole = self.part(at);
        if whole.is_some_and(|w| w.0 <= below) {
            return whole;
        }
        let digits = numeral::plain(rest).filter(|_| rest.first().is_some_and(char::is_ascii_digit));
        let digit = || self.words.spelling.digits.iter().find(|d| rest.first() == Some(&d.0)).map(|d| d.1);
        let shorter = digits.and_then(|n| Some((n.value?, at + n.len)));
        let shorter = shorter.or_else(|| digit().filter(|_| self.words.spelling.spaced).map(|d| (d.into(), at + 1)));
        shorter.filter(|s| s.0 <= below && s.0 > Decimal::ZERO).or(whole)
    }

    /// The number at `at`, in digits or characters, and where it ends.
    pub(super) fn part(&self, at: usize) -> Option<(Decimal, usize)> {
        let first = self.chars.get(at)?;
        let numeral = if first.is_ascii_digit() {
            numeral::read(&self.chars[at..], self.words.multipliers)
        } else {
            self.closed(at)?
        };
        Some((numeral.value?, at + numeral.len))
    }

    fn percent(&self, start: usize, end: usize, at: usize, share: Decimal, bound: Bound) -> Option<Found> {
        Some(Found::Quantity(Quantity {
            span: self.span(start, end),
            numeral: self.span(at, end),
            value: Value::Single(share.shifted(2)?.rounded(PLACES)?),
            bound,
            kind: Kind::Percent,
            unit: "%".to_owned(),
            standing: Standing::Figure,
        }))
    }
}
