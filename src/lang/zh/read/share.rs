//! Shares in words: `百分之三十`, `三分之二`, `六成半`, `九五折`, `一半`, `过半`.

use super::cue::Cue;
use super::expression::{Doubt, Expression, UnitName};
use super::line::{Line, is_clause_mark};
use super::numeral::{Form, Numeral, Read, read};
use crate::metric::{Bound, Kind, TrapReason, Value};
use crate::number::{Decimal, read_han};

/// Decimal places of a share that does not come out even: a third is 33.3333 %.
const PLACES: u32 = 4;

/// The share that begins with the number `n`: `百分之…`, `…分之…`, `…成`, `…折`.
pub(super) fn share(line: Line<'_>, n: &Numeral) -> Option<Expression> {
    fraction(line, n)
        .or_else(|| mixed(line, n))
        .or_else(|| short_fraction(line, n))
        .or_else(|| tenths(line, n))
        .or_else(|| discount(line, n))
}

/// `十一又十四分之一` is a number, and no share.
fn mixed(line: Line<'_>, n: &Numeral) -> Option<Expression> {
    let whole = n.single_value().filter(|_| line.at(n.end) == '又')?;
    let Read::Number(over) = read(line, n.end + 1) else { return None };
    if !line.starts_any(over.end, &["分之", "份之"]) {
        return None;
    }
    let Read::Number(part) = read(line, over.end + 2) else { return None };
    let value = whole.plus(part.single_value()?.ratio(over.single_value()?)?)?;
    let mut e = Expression::of(n);
    (e.value, e.end, e.numeral, e.power) = (Value::Single(value), part.end, (n.start, part.end), 0);
    Some(e)
}

/// `百分之三点七`, `三分之二`, `千分之零点一`, `百分之三至五`.
fn fraction(line: Line<'_>, n: &Numeral) -> Option<Expression> {
    let over = line.skip_spaces(n.end);
    if !line.starts_any(over, &["分之", "份之"]) {
        return None;
    }
    let whole = n.single_value().filter(|v| !v.is_negative() && *v != Decimal::ZERO)?;
    let Read::Number(part) = read(line, line.skip_spaces(over + 2)) else { return None };
    let (mut value, mut end, mut bound) = (part.value, part.end, part.bound);
    if let Some((high, behind)) = upper_part(line, &part) {
        (value, end, bound) = (Value::Range(part.single_value()?, high), behind, Bound::Range);
    }
    // `二十五分之一百四十四` is a number: no share is more than its whole, save in percent.
    if value.high() > whole && whole < Decimal::from(100) {
        let mut e = Expression::of(n);
        (e.value, e.end, e.numeral, e.power) = (value.map(|v| v.ratio(whole))?, end, (n.start, end), 0);
        return Some(e);
    }
    if let Some(e) = part_of_unit(line, n, value.map(|v| v.ratio(whole))?, end) {
        return Some(e);
    }
    let value = value.map(|v| percent(v, whole))?;
    let mut e = Expression::with(n, Kind::Percent, UnitName::Code("%"), end);
    (e.numeral, e.value, e.bound, e.round, e.power) = ((n.start, end), value, bound, true, 0);
    take_rest(line, &mut e);
    Some(e)
}

/// `四分之三英里`, `三分之一个百分点`, `十分之一秒`: a part of the unit that touches it. Years stand behind shares of other things.
fn part_of_unit(line: Line<'_>, n: &Numeral, value: Value, end: usize) -> Option<Expression> {
    let unit = super::unit::read(line, end).filter(|u| u.start == end && n.small().is_some_and(|w| w <= 20))?;
    let super::unit::Meaning::Unit(Kind::Measure | Kind::Duration | Kind::Points, code) = unit.meaning else {
        return None;
    };
    let part = Numeral { end, value, power: 0, ..*n };
    super::measure::complete(line, &part, None).filter(|_| code != "a")
}

/// `三分之一强` is a little more, `三分之一弱` a little less.
fn take_rest(line: Line<'_>, e: &mut Expression) {
    let bound = match line.at(e.end) {
        '强' => Bound::Over,
        '弱' => Bound::Nearly,
        _ => return,
    };
    if e.bound == Bound::Exact && (is_clause_mark(line.at(e.end + 1)) || line.at(e.end + 1) == '的') {
        (e.bound, e.end) = (bound, e.end + 1);
    }
}

/// The upper end of `百分之三至五` and `百分之三至百分之五`.
fn upper_part(line: Line<'_>, part: &Numeral) -> Option<(Decimal, usize)> {
    if !matches!(line.at(part.end), '至' | '到' | '-' | '—' | '~') {
        return None;
    }
    let again = line.starts(part.end + 1, "百分之");
    let at = if again { part.end + 4 } else { part.end + 1 };
    let Read::Number(upper) = read(line, at) else { return None };
    let (low, high) = (part.single_value()?, upper.single_value()?);
    let follows = super::unit::read(line, upper.end).is_none();
    (low < high && (again || follows && high <= Decimal::from(100))).then_some((high, upper.end))
}

/// A part of a whole in percent.
pub(super) fn percent(part: Decimal, whole: Decimal) -> Option<Decimal> {
    let hundred = part.shifted(2)?;
    let exact = hundred.ratio(whole)?;
    if exact.times(whole) == Some(hundred) {
        return Some(exact);
    }
    exact.rounded(PLACES)
}

/// Hong Kong's `三分一`, `四分三`.
fn short_fraction(line: Line<'_>, n: &Numeral) -> Option<Expression> {
    let part = line.at(n.end + 1);
    if !n.is_single() || line.at(n.end) != '分' || !matches!(part, '一' | '二' | '三' | '四') {
        return None;
    }
    let part = i64::from("一二三四".chars().position(|c| c == part).map_or(0, |i| i as u8 + 1));
    let whole = n.small().filter(|w| *w > part)?;
    if line.starts_any(n.end + 2, &["钟", "之", "之一", "秒"]) || crate::number::is_han_numeral(line.at(n.end + 2))
    {
        return None;
    }
    let mut e = Expression::with(n, Kind::Percent, UnitName::Code("%"), n.end + 2);
    e.value = Value::Single(percent(Decimal::from(part), Decimal::from(whole))?);
    (e.numeral, e.round) = ((n.start, n.end + 2), true);
    Some(e)
}

/// `三成`, `六成半`, `九成八五`, `两成多`, `三至四成`, `七八成`.
fn tenths(line: Line<'_>, n: &Numeral) -> Option<Expression> {
    let (mut value, mut end, mut bound, mut last) = (n.value, n.end, n.bound, n.end);
    let first = line.skip_spaces(n.end);
    let begin = if line.at(first) == '成' { first + 1 } else { first };
    if let Some(single) = n.single_value()
        && let '至' | '到' | '-' | '—' | '~' = line.at(begin)
        && let Read::Number(upper) = read(line, begin + 1)
        && line.at(upper.end) == '成'
        && let Some(high) = upper.single_value().filter(|h| *h > single)
    {
        (value, end, bound, last) = (Value::Range(single, high), upper.end, Bound::Range, upper.end);
    }
    let sign = line.skip_spaces(end);
    let fits = |v: Decimal| v > Decimal::ZERO && v <= Decimal::from(10);
    if line.at(sign) != '成' || !fits(value.low()) || !fits(value.high()) || n.power > 1 {
        return None;
    }
    if Cue::TenthsNot.starts(line, sign + 1) && !line.starts_any(sign + 1, &["都是", "交易", "分别"]) {
        return None;
    }
    let mut e = Expression::with(n, Kind::Percent, UnitName::Code("%"), sign + 1);
    (e.value, e.bound, e.round, e.numeral) = (value, bound, true, (n.start, last));
    e.shift(1);
    if bound == Bound::Exact {
        finish_tenths(line, &mut e);
    }
    Some(e)
}

/// What stands behind `成`: a digit or two (`九成八五`), `半`, `多`.
fn finish_tenths(line: Line<'_>, e: &mut Expression) {
    let at = e.end;
    if line.at(at) == '半' && !Cue::TenthsHalfNot.starts(line, at) {
        e.add(Decimal::from(5));
        e.end += 1;
    } else if let Some((digits, end)) = tail_digits(line, at).or_else(|| tail_arabic(line, at)) {
        e.add(digits);
        (e.end, e.numeral.1) = (end, end);
    } else if line.at(at) == '多' && !line.starts_any(at, &["多于", "多样", "多元"])
        || line.starts_any(at, &["余，", "余。"])
    {
        (e.bound, e.end) = (Bound::Over, at + 1);
    } else if line.starts(at, "有多") {
        (e.bound, e.end) = (Bound::Over, at + 2);
    } else if line.at(at) == '来' && is_clause_mark(line.at(at + 1)) {
        (e.bound, e.end) = (Bound::About, at + 1);
    }
}

/// `7成8`, `4成38`: one or two Arabic digits that no unit follows.
fn tail_arabic(line: Line<'_>, at: usize) -> Option<(Decimal, usize)> {
    if !line.before(at - 1).is_ascii_digit() {
        return None;
    }
    let first = i64::from(line.at(at).to_digit(10)?);
    let (value, end) = match line.at(at + 1).to_digit(10) {
        Some(second) => (Decimal::new(i128::from(first * 10 + i64::from(second)), -1)?, at + 2),
        None => (Decimal::from(first), at + 1),
    };
    let free = !line.at(end).is_ascii_digit() && line.at(end) != '.' && super::unit::read(line, end).is_none();
    free.then_some((value, end))
}

/// `百分百` behind a rate or a verb that reaches is 100 %, and otherwise a word.
pub(super) fn whole(line: Line<'_>, at: usize) -> Option<Expression> {
    if !line.starts(at, "百分百") {
        return None;
    }
    let n = Numeral {
        start: at,
        end: at + 3,
        value: Value::Single(Decimal::from(100)),
        bound: Bound::Exact,
        form: Form::Han { single: false, magnitude: false, spelled: false, decimal: false },
        power: 0,
    };
    let e = Expression::with(&n, Kind::Percent, UnitName::Code("%"), at + 3);
    let told = matches!(line.before(at), '率' | '达' | '到' | '为' | '是' | '至');
    Some(if told { e } else { e.doubted(Doubt::Trap(TrapReason::Idiom)) })
}

/// One or two Han digits that no unit follows.
fn tail_digits(line: Line<'_>, at: usize) -> Option<(Decimal, usize)> {
    let digit =
        |i: usize| "零一二三四五六七八九".chars().position(|c| c == line.at(i)).and_then(|d| i64::try_from(d).ok());
    let first = digit(at)?;
    let (value, end) = match digit(at + 1) {
        Some(second) => (Decimal::new(i128::from(first * 10 + second), -1)?, at + 2),
        None => (Decimal::from(first), at + 1),
    };
    let more =
        matches!(line.at(end), '十' | '百' | '千' | '万' | '个' | '名' | '家' | '多' | '余') || digit(end).is_some();
    let counted = super::unit::read(line, end).is_some_and(|u| line.at(u.start) != '人') && line.at(end) != '是';
    (!more && !counted).then_some((value, end))
}

/// `九折`, `8.5折`, `五五折`: the share that is paid.
fn discount(line: Line<'_>, n: &Numeral) -> Option<Expression> {
    let at = line.skip_spaces(n.end);
    if line.at(at) != '折' || Cue::DiscountNot.starts(line, at + 1) {
        return None;
    }
    let v = n.single_value()?;
    let tens = v <= Decimal::from(10);
    if v <= Decimal::ZERO || v >= Decimal::from(100) || n.power > 0 {
        return None;
    }
    let mut e = Expression::with(n, Kind::Percent, UnitName::Code("%"), at + 1);
    (e.value, e.bound, e.round) = (Value::Single(v), Bound::Exact, true);
    if tens {
        e.shift(1);
    }
    Some(e)
}

/// The half that begins at `at`: `一半`, `半数`, and `半` behind a bound word (`过半`, `近半`).
pub(super) fn half(line: Line<'_>, at: usize) -> Option<Expression> {
    let (start, end) = match line.at(at) {
        '一' | '1' if line.at(at + 1) == '半' => (at, at + 2),
        '半' if line.at(at + 1) == '数' => (at, at + 2),
        '半' if Cue::HalfAfter.ends(line, at) => (at, at + 1),
        '大' if line.at(at + 1) == '半' => (at, at + 2),
        // `打对折`, but not `纸要对折`.
        '对' if line.ends_any(at, &["打", "打了", "打到", "打出"]) || Cue::HalfPrice.starts(line, at + 2) => {
            (at, at + 2)
        }
        _ => return None,
    };
    if line.at(end - 1) == '半' && Cue::HalfNot.starts(line, end) {
        return None;
    }
    // `长假过半`: half of a time is over, and nothing is shared.
    if line.at(start) == '半'
        && line.ends(start, "过")
        && is_clause_mark(line.at(end))
        && !line.holds_any(line.clause_start(start, 12), start, &["占", "比", "率", "数", "幅"])
    {
        return None;
    }
    let n = Numeral {
        start,
        end,
        value: Value::Single(Decimal::from(50)),
        bound: if line.at(start) == '大' { Bound::Over } else { Bound::Exact },
        form: Form::Han { single: false, magnitude: false, spelled: false, decimal: false },
        power: 0,
    };
    let mut e = Expression::with(&n, Kind::Percent, UnitName::Code("%"), end);
    e.round = true;
    for more in ["多", "还多"] {
        if line.starts(end, more) && !line.starts(end, "多于") {
            (e.bound, e.end) = (Bound::Over, end + more.chars().count());
        }
    }
    Some(e)
}

/// Half of a unit: `半年`, `半成`, `半个月`, `半码`.
pub(super) fn half_unit(line: Line<'_>, at: usize) -> Option<Expression> {
    if line.at(at) != '半' || read_han(line.chars(), at + 1).is_some() {
        return None;
    }
    let n = Numeral {
        start: at,
        end: at + 1,
        value: Value::Single(Decimal::new(5, -1)?),
        bound: Bound::Exact,
        form: Form::Han { single: true, magnitude: false, spelled: false, decimal: false },
        power: 0,
    };
    if line.at(at + 1) == '成' && !Cue::TenthsNot.starts(line, at + 2) {
        let mut e = Expression::with(&n, Kind::Percent, UnitName::Code("%"), at + 2);
        (e.value, e.round) = (Value::Single(Decimal::from(5)), true);
        return Some(e);
    }
    if line.at(at + 1) == '码' {
        return Some(Expression::with(&n, Kind::Points, UnitName::Written(at + 1, at + 2), at + 2));
    }
    super::measure::complete(line, &n, None).filter(|e| matches!(e.kind, Kind::Duration | Kind::Measure))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_share(text: &str) -> String {
        let chars: Vec<char> = text.chars().collect();
        let line = Line::new(&chars);
        let e = half(line, 0).or_else(|| half_unit(line, 0)).or_else(|| match read(line, 0) {
            Read::Number(n) => share(line, &n),
            _ => None,
        });
        let Some(e) = e else { return "none".to_owned() };
        let rest: String = chars[e.end..].iter().collect();
        let value = match e.value {
            Value::Single(v) => v.to_string(),
            Value::Range(a, b) => format!("{a}..{b}"),
        };
        format!("{value} {}|{rest}", e.bound.name())
    }

    #[test]
    fn fractions_are_shares() {
        assert_eq!(read_share("百分之三点七的"), "3.7 exact|的");
        assert_eq!(read_share("三分之二以上"), "66.6667 exact|以上");
        assert_eq!(read_share("万分之八"), "0.08 exact|");
        assert_eq!(read_share("百分之三至五"), "3..5 range|");
        assert_eq!(read_share("三分一住户"), "33.3333 exact|住户");
        assert_eq!(read_share("十六分之一"), "6.25 exact|");
        assert_eq!(read_share("三分之一强。"), "33.3333 over|。");
        assert_eq!(read_share("三分之一强的"), "33.3333 over|的");
        assert_eq!(read_share("三分之一强制"), "33.3333 exact|强制");
    }

    #[test]
    fn what_is_more_than_its_whole_is_a_number() {
        assert_eq!(read_share("二十五分之四十"), "1.6 exact|");
        assert_eq!(read_share("三又二分之一"), "3.5 exact|");
        assert_eq!(read_share("百分之一百二十"), "120 exact|");
    }

    #[test]
    fn tenths_with_what_follows() {
        assert_eq!(read_share("六成半"), "65 exact|");
        assert_eq!(read_share("九成八五。"), "98.5 exact|。");
        assert_eq!(read_share("两成多；"), "20 over|；");
        assert_eq!(read_share("三至四成"), "30..40 range|");
        assert_eq!(read_share("七八成"), "70..80 range|");
        assert_eq!(read_share("三成五的"), "35 exact|的");
        assert_eq!(read_share("2成85，"), "28.5 exact|，");
        assert_eq!(read_share("一成来。"), "10 about|。");
        assert_eq!(read_share("三成本"), "none");
    }

    #[test]
    fn discounts_are_what_is_paid() {
        assert_eq!(read_share("九折"), "90 exact|");
        assert_eq!(read_share("8.5折"), "85 exact|");
        assert_eq!(read_share("五五折。"), "55 exact|。");
        assert_eq!(read_share("三折叠"), "none");
    }

    #[test]
    fn halves() {
        assert_eq!(read_share("一半以上"), "50 exact|以上");
        assert_eq!(read_share("一半多，"), "50 over|，");
        assert_eq!(read_share("半成"), "5 exact|");
        assert_eq!(read_share("半年"), "0.5 exact|");
        assert_eq!(read_share("半导体"), "none");
        assert_eq!(read_share("对折出售"), "50 exact|出售");
        assert_eq!(read_share("对折的纸"), "none");
    }

    #[test]
    fn a_part_of_a_unit_is_measured() {
        assert_eq!(read_share("四分之三英里"), "0.75 exact|");
        assert_eq!(read_share("十分之一秒"), "0.1 exact|");
        assert_eq!(read_share("三分之一年产能"), "33.3333 exact|年产能");
    }
}
