//! Numbers without a unit that the words around them make figures: `吸金逾9亿`, `指数为104.2`, `3消防员送医`.

use std::sync::LazyLock;

use super::cue::Cue;
use super::expression::{Expression, UnitName};
use super::line::{Line, is_clause_mark};
use super::numeral::Numeral;
use super::tables::{COUNT_WORDS, COUNTED_NOUNS, MONEY_WORDS};
use super::words::Words;
use crate::metric::{Bound, Kind};
use crate::number::Decimal;

static NOUNS: LazyLock<Words<()>> = LazyLock::new(|| Words::by_first(COUNTED_NOUNS.iter().map(|&word| (word, ()))));
static COUNTED: LazyLock<Words<()>> = LazyLock::new(|| Words::by_first(COUNT_WORDS.iter().map(|&word| (word, ()))));
static MONEY: LazyLock<Words<()>> = LazyLock::new(|| Words::by_first(MONEY_WORDS.iter().map(|&word| (word, ()))));

/// The expression of `n` where no unit follows: a figure where its surroundings say so, a bare number otherwise.
pub(super) fn read(line: Line<'_>, n: &Numeral) -> Expression {
    large(line, n)
        .or_else(|| score(line, n))
        .or_else(|| price(line, n))
        .or_else(|| super::spoken::money(line, n))
        .or_else(|| headline(line, n))
        .unwrap_or_else(|| Expression::of(n))
}

/// `逾9亿`, `阅读量5600多万`: money or a count by the words of the clause.
fn large(line: Line<'_>, n: &Numeral) -> Option<Expression> {
    // `7.6/10万` is a rate.
    if n.power < 4
        || matches!(line.before(n.start), '/' | '每')
        || n.is_magnitude() && n.end - n.start < 2 && !bounded(line, n)
    {
        return None;
    }
    if !n.is_arabic() && n.bound == Bound::Exact && !stated(line, n) {
        return None;
    }
    let money = is_money(line, n) || line.ends(n.end, "个亿");
    let unit = if money { UnitName::Local } else { UnitName::None };
    Some(Expression::with(n, if money { Kind::Money } else { Kind::Count }, unit, n.end))
}

fn bounded(line: Line<'_>, n: &Numeral) -> bool {
    Cue::Bounded.ends(line, n.start) || line.at(n.end) == '级'
}

/// Whether a Han numeral without a unit is stated as a figure: `突破两万`, `千亿级`, `百亿补贴`.
fn stated(line: Line<'_>, n: &Numeral) -> bool {
    bounded(line, n)
        || super::bound::after(line, n.end).is_some()
        || COUNTED.at(line, n.end, |_, _, ()| true).is_some()
        || NOUNS.at(line, n.end, |_, _, ()| true).is_some()
        || line.before(n.end) == '亿' && line.before(n.end - 1) == '个'
        || line.ends_any(n.start, &["薪", "额", "至", "到", "为"])
        || Cue::StatedAfter.starts(line, n.end)
}

/// Whether the clause speaks of money, and of nothing counted nearer to the number.
fn is_money(line: Line<'_>, n: &Numeral) -> bool {
    let from = line.clause_start(n.start, 14);
    let to = line.clause_end(n.end, 5);
    let last = |words: &Words<()>| {
        (from..n.start).rev().find_map(|i| words.at(line, i, |_, end, ()| end <= n.start).map(|(end, ())| end))
    };
    match (last(&MONEY), last(&COUNTED)) {
        (Some(money), Some(counted)) => money >= counted,
        (Some(_), None) => true,
        (None, _) => (n.end..to).any(|i| MONEY.at(line, i, |_, end, ()| end <= to).is_some()),
    }
}

/// An index, a rate without a sign, a ratio: `性别比为104.2`, `容积率不高于2.2`, `.341`.
fn score(line: Line<'_>, n: &Numeral) -> Option<Expression> {
    if !n.is_arabic()
        || !n.is_decimal() && !n.value.low().is_negative()
        || n.power > 0
        || matches!(line.at(n.end), 'a'..='z' | 'A'..='Z' | ':' | '/' | '.' | '-')
    {
        return None;
    }
    let mut at = n.start;
    for _ in 0..3 {
        if Cue::Index.ends(line, at) {
            return Some(Expression::with(n, Kind::Score, UnitName::None, n.end));
        }
        at = Cue::Level.strip(line, at);
    }
    // `由0.46升到0.53`: both are levels.
    let reached = Cue::Reached.ends(line, n.start) || Cue::Reached.starts(line, n.end);
    let moved = is_clause_mark(line.at(n.end)) && Cue::MovedBy.ends(line, n.start);
    (reached || moved).then(|| Expression::with(n, Kind::Score, UnitName::None, n.end))
}

/// `赚两千五六`: money spoken without its unit.
fn price(line: Line<'_>, n: &Numeral) -> Option<Expression> {
    let spoken = !n.is_arabic() && !n.is_single() && n.value.low() >= Decimal::from(100) && !n.is_magnitude();
    let from = n.start.saturating_sub(4);
    let earned = Cue::Earned.within(line, from, n.start);
    let ends = matches!(line.at(n.end), '，' | '。' | '！' | '；' | '”' | '」' | '\0' | '、' | '？');
    (spoken && earned && ends).then(|| Expression::with(n, Kind::Money, UnitName::Local, n.end))
}

/// Headlines leave the classifier out: `3消防员送医`, `12县市`.
fn headline(line: Line<'_>, n: &Numeral) -> Option<Expression> {
    let small = n.single_value().is_some_and(|v| v < Decimal::from(10_000) && v.is_integer());
    if !n.is_arabic() || !small || line.before(n.start) == '第' {
        return None;
    }
    NOUNS.at(line, n.end, |_, _, ()| true).map(|_| Expression::with(n, Kind::Count, UnitName::None, n.end))
}
