//! The pass over a passage.

use super::expression::{Doubt, Expression, UnitName};
use super::line::Line;
use super::numeral::{self, Numeral, Read};
use super::trap::{self, Trapped};
use super::{bound, currency, duration, measure, multiple, neighbours, range, share, slashed, tail, unitless, versus};
use crate::metric::{Bound, Kind, TrapReason, Value};
use crate::number::{Decimal, is_han_numeral};

/// What a passage holds, in characters of it.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// Quantity expressions, figures and bare numbers, in order.
    pub(super) expressions: Vec<Expression>,
    /// Number-like text that is no figure.
    pub(super) traps: Vec<Trapped>,
}

impl Scan {
    /// Reads the passage from its first character to its last; `roc` says that three-digit years are counted from 1912.
    pub(super) fn run(line: Line<'_>, roc: bool) -> Self {
        let mut scan = Self::default();
        let mut at = 0;
        while at < line.len() {
            at = if can_begin(line, at) { scan.step(line, at, roc) } else { at + 1 };
        }
        neighbours::settle(line, &mut scan.expressions);
        for e in &mut scan.expressions {
            duration::judge(line, e);
        }
        scan.traps.extend(scan.expressions.iter().filter_map(Expression::trap));
        scan
    }

    /// The end of the last expression or trap: nothing may reach back beyond it.
    fn floor(&self) -> usize {
        let expressions = self.expressions.last().map_or(0, |e| e.end);
        expressions.max(self.traps.last().map_or(0, |t| t.end))
    }

    /// Reads what begins at `at`; the index to go on from.
    fn step(&mut self, line: Line<'_>, at: usize, roc: bool) -> usize {
        if let Some(end) = endless(line, at) {
            self.traps.push(Trapped { start: at, end, reason: TrapReason::TooLong });
            return end;
        }
        let floor = self.floor();
        if let Some(trapped) = trap::find(line, at, floor, roc) {
            self.traps.push(trapped);
            if matches!(
                trapped.reason,
                TrapReason::Date | TrapReason::Ordinal | TrapReason::ListMark | TrapReason::Identifier
            ) {
                self.bare_numbers(line, at, trapped.end);
            }
            return trapped.end.max(at + 1);
        }
        match express(line, at) {
            Found::Nothing => at + 1,
            Found::TooLong(end) => {
                self.traps.push(Trapped { start: at, end, reason: TrapReason::TooLong });
                end.max(at + 1)
            }
            Found::Expression(mut e) => {
                // `千米每小时3公里`: what an expression has taken is no other's.
                if e.start < floor {
                    e.start = e.numeral.0;
                }
                tail::take(line, &mut e);
                take_before(line, &mut e, floor);
                let end = e.end;
                self.expressions.push(e);
                end.max(at + 1)
            }
        }
    }

    /// The numbers inside a trap, as bare ones.
    fn bare_numbers(&mut self, line: Line<'_>, start: usize, end: usize) {
        let mut at = start;
        while at < end {
            match numeral::read(line, at) {
                Read::Number(n) if n.end <= end && n.bound == Bound::Exact => {
                    self.expressions.push(Expression::of(&n));
                    at = n.end;
                }
                _ => at += 1,
            }
        }
    }
}

/// More numerals in a row than this are no number.
const LONGEST_RUN: usize = 40;

/// The end of a run of numerals that is too long for any figure; asked first, so that no rule reads it again and again.
fn endless(line: Line<'_>, at: usize) -> Option<usize> {
    let alike = |c: char| if line.at(at).is_ascii_digit() { c.is_ascii_digit() } else { is_han_numeral(c) };
    if !(alike(line.at(at)) && alike(line.at(at + LONGEST_RUN))) {
        return None;
    }
    let run = line.chars()[at..].iter().take_while(|c| alike(**c)).count();
    (run > LONGEST_RUN).then_some(at + run)
}

/// Whether a number, or a trap, can begin at `at`.
fn can_begin(line: Line<'_>, at: usize) -> bool {
    match line.at(at) {
        '0'..='9' => true,
        '.' => line.at(at + 1).is_ascii_digit() && !line.before(at).is_ascii_alphanumeric() && line.before(at) != '.',
        // `报名人数十五万人`: the number of people is fifteen myriads. `工人数百人` are several hundred.
        '数' => {
            !("人总件户次家分倍张票笔台辆册名例宗场局".contains(line.before(at))
                && "一二三四五六七八九".contains(line.at(at + 2)))
        }
        '几' | '半' | '翻' | '好' | '多' | '大' => true,
        '倍' => line.at(at + 1) == '增',
        '对' => line.at(at + 1) == '折',
        '负' | '-' | '－' | '−' | '﹣' => numeral::is_sign(line, at),
        '零' if line.at(at + 1) == '下' => false,
        c => is_han_numeral(c),
    }
}

enum Found {
    Nothing,
    TooLong(usize),
    Expression(Expression),
}

fn express(line: Line<'_>, at: usize) -> Found {
    if let Some(e) = share::half(line, at).or_else(|| share::whole(line, at)).or_else(|| multiple::turned(line, at)) {
        return Found::Expression(e);
    }
    if let Some(e) = share::half_unit(line, at) {
        return Found::Expression(e);
    }
    if matches!(line.at(at), '翻' | '倍' | '多' | '大' | '半') {
        return Found::Nothing;
    }
    match numeral::read(line, at) {
        Read::Nothing => Found::Nothing,
        Read::TooLong(end) => Found::TooLong(end),
        Read::Number(n) => Found::Expression(number(line, &n)),
    }
}

fn number(line: Line<'_>, n: &Numeral) -> Expression {
    if let Some(e) = share::share(line, n).or_else(|| slashed::slashed(line, n)).or_else(|| versus::versus(line, n)) {
        return e;
    }
    if let Some(r) = range::range(line, n) {
        if let Some(e) = measure::complete(line, &r.numeral, r.first_unit) {
            return e;
        }
        return unitless::read(line, &r.numeral);
    }
    measure::complete(line, n, None).unwrap_or_else(|| unitless::read(line, n))
}

/// `零下15℃` is negative.
fn take_below_zero(line: Line<'_>, e: &mut Expression, floor: usize) {
    let cold = e.kind == Kind::Measure && matches!(e.unit, UnitName::Code("Cel" | "deg"));
    if cold
        && e.start >= floor + 2
        && line.ends(e.start, "零下")
        && let Some(value) = e.value.map(|v| Decimal::ZERO.minus(v))
    {
        e.value = match value {
            Value::Range(a, b) if a > b => Value::Range(b, a),
            other => other,
        };
        (e.start, e.unit, e.doubt) = (e.start - 2, UnitName::Code("Cel"), None);
    }
}

/// Takes the bound words and the money sign before the number, in either order.
fn take_before(line: Line<'_>, e: &mut Expression, floor: usize) {
    take_below_zero(line, e, floor);
    for _ in 0..2 {
        let size = bound::Size { round: e.round, big: e.is_big() };
        if let Some((start, bound)) = bound::before(line, e.start, floor, size) {
            if bound::is_superlative(line, start, e) {
                continue;
            }
            if !bound::is_label(line, start, e.start) {
                e.start = start;
            }
            e.bound = match (e.bound, bound) {
                (Bound::Exact | Bound::Order, b) => b,
                (Bound::Over, Bound::Nearly) => Bound::Nearly,
                (kept, _) => kept,
            };
            if matches!(e.doubt, Some(Doubt::Alone | Doubt::Trap(TrapReason::Article))) {
                e.doubt = None;
            }
        }
        currency::take_sign(line, e, floor);
    }
    if e.bound == Bound::Exact
        && e.start == e.numeral.0
        && (e.kind == Kind::Percent && e.round || e.kind == Kind::Multiple)
    {
        e.bound = bound::distant(line, e.start, e.kind == Kind::Multiple).unwrap_or(Bound::Exact);
    }
    if e.round && e.bound == Bound::Exact && e.kind != Kind::Percent && e.kind != Kind::Multiple {
        e.bound = Bound::Order;
    }
}
