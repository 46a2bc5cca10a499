//! What a numeral and the words around it make: a figure, a bare number or a trap.

use super::notation::Spelling;
use super::scan::{Found, Scanner};
use super::{Follower, word_at_start};
use crate::metric::{Bound, Kind, Quantity, Standing, TrapReason, Value};
use crate::number::Decimal;

impl Scanner<'_> {
    /// The number at `at`, where `floor` is the end of what was read before. Returns where reading goes on.
    pub(super) fn number(
        &self,
        at: usize,
        floor: usize,
        Spelling { numeral: first, spelled, several }: Spelling,
    ) -> (usize, Found) {
        let mut end = at + first.len;
        if !spelled && self.is_identifier(at) {
            return (end, self.trap(at, end, TrapReason::Identifier, None));
        }
        if at > 0 && self.words.ordinal_marks.contains(&self.chars[at - 1]) {
            let number = first.value.map(|v| self.bare(at, end, Value::Single(v)));
            return (end, self.trap(at - 1, end, TrapReason::Ordinal, number));
        }
        let Some(mut low) = first.value else { return (end, self.trap(at, end, TrapReason::TooLong, None)) };
        if let Some((stop, raised)) = self.raised(end, low) {
            (low, end) = (raised, stop);
        }
        if let Some(found) = self.fraction(at, end, low, floor) {
            return found;
        }
        if let Some(found) = self.slashed(at, end, low).or_else(|| self.versus(at, end, low)) {
            return found;
        }
        let dozen = self.dozens(end, low);
        if let Some((stop, count)) = dozen {
            (low, end) = (count, stop);
        }
        if let Some((stop, sum, unit)) = self.lasting(end, low) {
            let (stop, after) = self.bound_after(stop).unwrap_or((stop, Bound::Exact));
            let (start, before) = self.bound_before(at, floor);
            let bound = if after == Bound::Exact { before } else { after };
            let whole = self.bare(at, end, Value::Single(sum));
            let span = self.span(start, stop);
            let (kind, unit, standing) = (Kind::Duration, unit.to_owned(), Standing::Figure);
            return (stop, Found::Quantity(Quantity { span, bound, kind, unit, standing, ..whole }));
        }
        let mut value = Value::Single(low);
        if let Some((stop, range)) = self.open_digit(end, low).or_else(|| self.next_digit(at, end, low)) {
            (value, end) = (range, stop);
        }
        let mut follower = dozen.map(|(stop, _)| (stop, Follower::Unit(Kind::Count, "", 0))).or(self.follower(end));
        if let Some((high, range_end)) = self.range_end(end, follower.as_ref(), low) {
            value = Value::Range(self.shared(at, end, low, range_end), high);
            end = range_end;
            // `10에서 20 사이`: the word that closes the range is no unit.
            let rest = self.chars.get(end..).unwrap_or_default();
            let closed = word_at_start(&self.words.span.1, rest).is_some();
            follower = if closed { None } else { self.follower(end) };
        }
        let open = if several { Bound::Order } else { Bound::Exact };
        let (bound_end, inner) = self.bound_after(end).unwrap_or((end, open));
        let sign = self.currency_before(at, floor);
        let follower = follower.or_else(|| self.follower(bound_end).filter(|_| bound_end > end));
        let (unit_end, kind, code, power) = match sign.map_or(follower, |s| Some(s.1.follower(follower, end))) {
            Some((unit_end, Follower::Trap(reason))) => {
                let bare = self.aged(self.bare(at, end, value), end);
                return (unit_end, self.trap(at, unit_end, reason, Some(bare)));
            }
            Some((unit_end, Follower::Unit(kind, code, power))) => (unit_end, kind, code, power),
            None => return self.lone(at, end, value),
        };
        let (kind, code) = if code == "GBP" && self.weighed(at) { (Kind::Measure, "lb") } else { (kind, code) };
        let percent = kind == Kind::Percent && (power == 0 || !self.words.spelling.spaced);
        let figure = !spelled || percent || self.is_spelled_figure(at, unit_end, low, code);
        if !figure && (!matches!(kind, Kind::Money | Kind::Measure | Kind::Duration) || code == "Cel") {
            return (end, Found::Quantity(self.bare(at, end, value)));
        }
        if let Some(found) = self.out_of(at, unit_end, low, (kind, code), floor) {
            return found;
        }
        let Some(mut value) = value.map(|v| v.shifted(power)) else { return (unit_end, Found::Nothing) };
        let mut unit_end = unit_end;
        if let (Kind::Money, Value::Single(whole)) = (kind, value)
            && let Some((stop, sum)) = self.with_lesser(unit_end, whole, code)
        {
            (value, unit_end) = (Value::Single(sum), stop);
        }
        if let Some((stop, tenths)) = self.tenths_behind(unit_end, kind, power) {
            (value, unit_end) = (value.map(|v| v.plus(tenths)).unwrap_or(value), stop);
        }
        let code = self.scale_before(at, code);
        let (end, bound) = self.bound_after(unit_end).unwrap_or((unit_end, inner));
        let (mut start, before) = self.bound_before(sign.map_or(at, |s| s.0), floor);
        if let Some((minus, negative)) = self.negative(start, floor, kind, value) {
            (start, value) = (minus, negative);
        }
        let figure = figure && !(low == Decimal::ONE && end == unit_end && self.is_base(unit_end));
        let bound = match (bound, before, value) {
            (_, _, Value::Range(..)) => Bound::Range,
            (Bound::Exact, before, _) => before,
            (bound, _, _) => bound,
        };
        let quantity = Quantity {
            span: self.folded.span(start, end),
            numeral: self.folded.span(at, at + first.len),
            value,
            bound,
            kind,
            unit: code.to_owned(),
            standing: if figure { Standing::Figure } else { Standing::Bare },
        };
        (end, Found::Quantity(quantity))
    }

    /// A number with nothing behind it that makes it a figure, and its sign.
    pub(super) fn lone(&self, at: usize, end: usize, value: Value) -> (usize, Found) {
        let minus = self.minus_before(at);
        let (end, bound) = self.bound_after(end).unwrap_or((end, self.bound_before(at, 0).1));
        let value = match (minus, value) {
            (Some(_), Value::Single(v)) => Value::Single(Decimal::ZERO.minus(v).unwrap_or(v)),
            _ => value,
        };
        let bound = match (bound, value) {
            (Bound::Exact, Value::Range(..)) => Bound::Range,
            _ => bound,
        };
        let bare = self.bare(minus.unwrap_or(at), end, value);
        let (kind, standing) =
            if self.is_level(at, value) { (Kind::Score, Standing::Figure) } else { (bare.kind, bare.standing) };
        (end, Found::Quantity(Quantity { bound, kind, standing, ..bare }))
    }

    /// The value of a number in dozens that ends at `at`, and where it ends: `3ダース`.
    fn dozens(&self, at: usize, count: Decimal) -> Option<(usize, Decimal)> {
        let rest = self.chars.get(at..)?;
        let word = word_at_start(&self.words.dozens, rest)?;
        Some((at + word, count.times(Decimal::from(12))?))
    }
}
