//! Shares told as one number of another: `3分の2`, `삼분의 일`, `10명 중 7명`.

use super::Follower;
use super::scan::{Found, Scanner};
use crate::metric::{Bound, Kind, Quantity, Standing, Value};
use crate::number::Decimal;

/// Characters of a whole number before a fraction.
const WHOLE: usize = 12;
/// Places of a share that never ends.
const PLACES: u32 = 4;

impl Scanner<'_> {
    /// `全体の3分の2`, `전체의 삼분의 일`: a share where its whole stands before it or a bound goes with it, else a bare number.
    pub(super) fn fraction(&self, at: usize, end: usize, below: Decimal, floor: usize) -> Option<(usize, Found)> {
        let space = usize::from(self.chars.get(end) == Some(&' '));
        let rest = self.chars.get(end + space..)?;
        if !rest.starts_with(&self.words.fraction) {
            return None;
        }
        let mut from = end + space + self.words.fraction.len();
        from += usize::from(self.chars.get(from) == Some(&' '));
        let above = self.part(from)?;
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

    /// `3/5` with nothing before or behind it that makes it a date.
    pub(super) fn slashed(&self, at: usize, end: usize, above: Decimal) -> Option<(usize, Found)> {
        let marked = self.chars.get(end) == Some(&'/') && self.chars.get(end + 1)?.is_ascii_digit();
        let (below, stop) = marked.then(|| self.part(end + 1))??;
        let next = self.chars.get(stop).copied().unwrap_or(' ');
        let dated = matches!(next, '/' | '(' | '月' | '年') || at > 0 && matches!(self.chars[at - 1], '/' | '-');
        let value = above.ratio(below).filter(|_| !dated && below.is_integer())?;
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
        let link = self.words.out_of.iter().find(|w| rest.starts_with(w)).filter(|_| small && unit.0 == Kind::Count)?;
        let (part, stop) = self.part(end + link.len())?;
        let (stop, Follower::Unit(_, code, _)) = self.follower(stop)? else { return None };
        if code != unit.1 || part >= whole {
            return None;
        }
        let (start, before) = self.bound_before(at, floor);
        let (stop, after) = self.bound_after(stop).unwrap_or((stop, Bound::Exact));
        let bound = if after == Bound::Exact { before } else { after };
        Some((stop, self.percent(start, stop, at, part.ratio(whole)?, bound)?))
    }

    /// The number at `at`, in digits or characters, and where it ends.
    fn part(&self, at: usize) -> Option<(Decimal, usize)> {
        let first = self.chars.get(at)?;
        let numeral = if first.is_ascii_digit() {
            super::numeral::read(&self.chars[at..], self.words.multipliers)
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
