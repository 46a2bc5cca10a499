//! Quantities and traps of one passage.

use super::numeral::{self, Numeral};
use super::{Follower, Words, at_end, at_start, word_at_start};
use crate::lang::{Passage, Reading};
use crate::metric::{Bound, Kind, Quantity, Standing, Trap, TrapReason, Value};
use crate::number::Decimal;
use crate::text::{Folded, Mended, Span};

/// Reads the quantities and traps of `passage` into `reading`.
pub(crate) fn scan(text: &str, passage: &Passage, words: &Words, reading: &mut Reading) {
    let folded = &passage.folded(text);
    let scanner = Scanner { chars: folded.chars(), folded, passage, words };
    if let Some(number) = scanner.alone() {
        reading.quantities.push(number);
        return;
    }
    let mut at = 0;
    let mut floor = 0;
    while at < scanner.chars.len() {
        let found = match scanner.numeral(at, floor).filter(|_| scanner.paired(at).is_none()) {
            Some(first) => Some(scanner.number(at, floor, first)),
            None => scanner.share(at).or_else(|| scanner.half(at)).or_else(|| scanner.pair(at, floor)),
        };
        let Some((end, found)) = found else {
            at += 1;
            continue;
        };
        match found {
            Found::Quantity(q) => {
                push(&mut reading.quantities, q);
                scanner.join_limits(&mut reading.quantities);
            }
            Found::Trap(trap, number) => {
                reading.traps.push(trap);
                reading.quantities.extend(number);
            }
            Found::Nothing => {}
        }
        at = end.max(at + 1);
        floor = at;
    }
}

/// Adds a quantity. One that takes in the bare number before it (`2と4分の1`) stands for both.
fn push(quantities: &mut Vec<Quantity>, quantity: Quantity) {
    while quantities.last().is_some_and(|q| q.span.end > quantity.span.start && q.standing == Standing::Bare) {
        quantities.pop();
    }
    if quantities.last().is_none_or(|q| q.span.end <= quantity.span.start) {
        quantities.push(quantity);
    }
}

/// Characters before or behind a point in the middle of the line.
const LONGEST: usize = 12;

/// A numeral, and whether it is written in characters.
struct Spelling {
    numeral: Numeral,
    spelled: bool,
    /// `数百`: so many times a magnitude.
    several: bool,
}

pub(super) enum Found {
    Quantity(Quantity),
    /// What is no figure, with the bare number in it.
    Trap(Trap, Option<Quantity>),
    Nothing,
}

pub(super) struct Scanner<'p> {
    pub(super) chars: &'p [char],
    pub(super) folded: &'p Folded,
    pub(super) passage: &'p Passage,
    pub(super) words: &'p Words,
}

impl Scanner<'_> {
    /// The numeral at `at`: in digits, or spelled in characters.
    fn numeral(&self, at: usize, floor: usize) -> Option<Spelling> {
        let leading = |k: usize| self.chars.get(k) != Some(&'.') || self.is_free(at) && self.digit_at(k + 1);
        if self.digit_at(at) || self.chars[at] == '.' && leading(at) {
            let numeral = numeral::read(&self.chars[at..], self.words.multipliers);
            let numeral = self.dotted(at, numeral.len).unwrap_or(numeral);
            return Some(Spelling { numeral, spelled: false, several: false });
        }
        if let Some(numeral) = self.several(at) {
            return Some(Spelling { numeral, spelled: true, several: true });
        }
        self.spelled(at, floor).map(|numeral| Spelling { numeral, spelled: true, several: false })
    }

    /// The number with a point in the middle of the line at `at`, where a unit says that it is one: `２・５％`, and not `9・11テロ`.
    fn dotted(&self, at: usize, len: usize) -> Option<Numeral> {
        let point = at + len;
        let marked = matches!(self.chars.get(point), Some('・' | '·' | '･')) && self.digit_at(point + 1);
        let whole = marked && self.chars[at..point].iter().all(char::is_ascii_digit);
        if !whole || len > LONGEST {
            return None;
        }
        let end = (point + LONGEST).min(self.chars.len());
        let mut chars = self.chars[at..end].to_vec();
        *chars.get_mut(len)? = '.';
        let numeral = numeral::read(&chars, self.words.multipliers);
        matches!(self.follower(at + numeral.len), Some((_, Follower::Unit(..)))).then_some(numeral)
    }

    pub(super) fn digit_at(&self, at: usize) -> bool {
        self.chars.get(at).is_some_and(char::is_ascii_digit)
    }

    /// Whether nothing that could belong to a number stands right before `at`.
    fn is_free(&self, at: usize) -> bool {
        at.checked_sub(1).is_none_or(|k| matches!(self.chars[k], ' ' | '-' | '−'))
    }

    /// The number at `at`, where `floor` is the end of what was read before. Returns where reading goes on.
    fn number(
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

    /// The character that begins at byte `at` of the repaired text.
    pub(super) fn index_of(&self, at: u32) -> usize {
        self.folded.index_of(at)
    }

    /// A place of the text.
    pub(super) fn span(&self, start: usize, end: usize) -> Span<Mended> {
        self.folded.span(start, end)
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

    /// A word that is a share by itself: `半数以上`.
    fn share(&self, at: usize) -> Option<(usize, Found)> {
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

    /// Digits that touch Latin letters, or follow a sign that joins, belong to a model, a version or an address.
    fn is_identifier(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).map(|i| self.chars[i]) else { return false };
        let joined = matches!(before, '-' | '/' | '.' | '_' | '#' | ':')
            && at.checked_sub(2).is_some_and(|i| self.chars[i].is_ascii_alphanumeric());
        before.is_ascii_alphanumeric() || joined
    }

    /// The unit or trap word at `at`, a space before it allowed, and where it ends.
    pub(super) fn follower(&self, at: usize) -> Option<(usize, Follower)> {
        let start = at + usize::from(self.chars.get(at) == Some(&' '));
        let (word, follower) = at_start(&self.words.followers, self.chars.get(start..)?)?;
        let end = start + word.len();
        let latin = word.last().is_some_and(char::is_ascii_alphabetic);
        let cut = latin && self.chars.get(end).is_some_and(char::is_ascii_alphanumeric);
        (!cut).then_some((end, *follower))
    }

    pub(super) fn bound_after(&self, at: usize) -> Option<(usize, Bound)> {
        let start = at + usize::from(self.chars.get(at) == Some(&' '));
        let (word, bound) = at_start(&self.words.after, self.chars.get(start..)?)?;
        let end = start + word.len();
        // `36.8도까지 올라` is what was reached.
        let reached = word.starts_with(&['까', '지'])
            && self.chars.get(end) == Some(&' ')
            && matches!(
                self.chars.get(end + 1),
                Some('올' | '오' | '상' | '치' | '떨' | '내' | '하' | '늘' | '줄' | '뛰')
            );
        (!reached).then_some((end, *bound))
    }

    pub(super) fn bound_before(&self, at: usize, floor: usize) -> (usize, Bound) {
        let end = if at > floor && self.chars[at - 1] == ' ' { at - 1 } else { at };
        match at_end(&self.words.before, &self.chars[floor..end]) {
            Some((word, bound)) => (end - word.len(), *bound),
            None => (at, Bound::Exact),
        }
    }

    fn trap(&self, start: usize, end: usize, reason: TrapReason, number: Option<Quantity>) -> Found {
        Found::Trap(Trap { span: self.folded.span(start, end), reason }, number)
    }

    /// The value of a number in dozens that ends at `at`, and where it ends: `3ダース`.
    fn dozens(&self, at: usize, count: Decimal) -> Option<(usize, Decimal)> {
        let rest = self.chars.get(at..)?;
        let word = word_at_start(&self.words.dozens, rest)?;
        Some((at + word, count.times(Decimal::from(12))?))
    }

    /// An age, of which the number that ends at `end` is the years: `20歳`, `스무 살`.
    fn aged(&self, number: Quantity, end: usize) -> Quantity {
        let start = end + usize::from(self.chars.get(end) == Some(&' '));
        let years = self.chars.get(start).is_some_and(|c| matches!(c, '岁' | '歳' | '才' | '살' | '세'));
        let (kind, unit) = if years { (Kind::Duration, "a".to_owned()) } else { (number.kind, number.unit) };
        Quantity { kind, unit, ..number }
    }

    pub(super) fn bare(&self, start: usize, end: usize, value: Value) -> Quantity {
        let span = self.folded.span(start, end);
        let (bound, kind) = (Bound::Exact, Kind::Count);
        Quantity { span, numeral: span, value, bound, kind, unit: String::new(), standing: Standing::Bare }
    }
}
