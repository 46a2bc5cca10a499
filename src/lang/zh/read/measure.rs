//! A number and the unit behind it: which expression they make, and whether it is a figure.

use super::compound;
use super::cue::Cue;
use super::expression::{Doubt, Expression, UnitName};
use super::line::{Line, is_clause_mark, is_han};
use super::numeral::Numeral;
use super::special;
use super::unit::{self, After, Meaning, Unit};
use crate::metric::{Bound, Kind, TrapReason};
use crate::number::Decimal;

/// The expression that `n` makes with the unit behind it, or with `fallback` where none stands there (the unit of a range's
/// first half); `None` where there is no unit.
pub(super) fn complete(line: Line<'_>, n: &Numeral, fallback: Option<Unit>) -> Option<Expression> {
    if let Some(e) = special::read(line, n) {
        return Some(e);
    }
    let (unit, inside) = unit::read(line, n.end).map(|u| (u, true)).or_else(|| fallback.map(|u| (u, false)))?;
    let unit = inserted(line, n, unit);
    let end = if inside { unit.0.end } else { n.end };
    let mut e = match unit.0.meaning {
        Meaning::Unit(Kind::Duration, code) => Expression::with(n, Kind::Duration, UnitName::Code(code), end),
        Meaning::Unit(Kind::Measure, code) => physical(line, n, code, unit.0.start, end),
        Meaning::Unit(kind, code) => Expression::with(n, kind, UnitName::Code(code), end),
        Meaning::Money(code, power) => money(line, n, code, power, end),
        Meaning::Count(after) => count(line, n, unit.0, after, end),
    };
    if let Some(more) = unit.1 {
        match more {
            Inserted::Half => e.add(Decimal::new(5, -1)?),
            Inserted::More => e.bound = Bound::Over,
        }
    }
    if inside && e.is_figure() {
        compound::extend(line, &mut e);
    }
    if n.is_single() && line.at(n.start) == '一' {
        article(line, &mut e);
    }
    Some(e)
}

/// What stands between a number and its unit.
#[derive(Clone, Copy)]
enum Inserted {
    /// `4个半小时`
    Half,
    /// `一个多月`
    More,
}

/// Looks through `半` and `多` behind `个`: `4个半小时`, `一个多月`, `10分多钟`, `五个多百分点`.
fn inserted(line: Line<'_>, n: &Numeral, unit: Unit) -> (Unit, Option<Inserted>) {
    let at = line.skip_spaces(n.end);
    if line.starts(at, "分多钟") {
        let minutes = Unit { start: at, end: at + 3, meaning: Meaning::Unit(Kind::Duration, "min") };
        return (minutes, Some(Inserted::More));
    }
    if line.at(at) != '个' {
        return (unit, None);
    }
    let what = match line.at(at + 1) {
        '半' => Inserted::Half,
        '多' => Inserted::More,
        _ => return (unit, None),
    };
    let timed =
        unit::read(line, at + 2).filter(|u| matches!(u.meaning, Meaning::Unit(Kind::Duration | Kind::Points, _)));
    match timed {
        None if line.at(at + 2) == '点' && is_clause_mark(line.at(at + 3)) => {
            (Unit { start: at, end: at + 3, meaning: Meaning::Unit(Kind::Points, "point") }, Some(what))
        }
        Some(u) => (u, Some(what)),
        None if line.at(at + 2) == '月' => {
            (Unit { start: at, end: at + 3, meaning: Meaning::Unit(Kind::Duration, "mo") }, Some(what))
        }
        None => (unit, None),
    }
}

fn money(line: Line<'_>, n: &Numeral, code: &'static str, power: i32, end: usize) -> Expression {
    let unit = if code == "local" { UnitName::Local } else { UnitName::Code(code) };
    let mut e = Expression::with(n, Kind::Money, unit, end);
    e.shift(power);
    if code == "local" && line.at(end - 1) == '元' && line.starts_any(end, &["人民币", "（人民币", "RMB"]) {
        e.unit = UnitName::Code("CNY");
        e.end = if line.at(end) == '（' { (end + 5).min(line.len()) } else { end + 3 };
    }
    // `兑1美元`, `1美元兑换`: the base of an exchange rate.
    let rated = line.ends_any(n.start, &["兑", "兑换", "每"]) || Cue::Exchanged.starts(line, end);
    if rated && n.small() == Some(1) && n.power == 0 {
        return e.doubted(Doubt::Bare);
    }
    let head = matches!(line.before(n.start), '：' | '（' | '\0' | '、' | '/')
        && matches!(line.at(end), '）' | '、' | '\0' | '，' | '/');
    let small = n.end == n.start + 1 && matches!(line.at(n.start), '百' | '千');
    if n.is_magnitude() && n.bound == Bound::Exact && (small || head) {
        return e.doubted(Doubt::Alone);
    }
    let word = matches!(line.at(end - 1), '元' | '圆' | '盾' | '镑' | '铢') && end == n.end + 1;
    if word && n.is_single() && Cue::MoneyNot.starts(line, end) {
        return e.doubted(Doubt::Bare);
    }
    e
}

/// A physical measure: a speed where words say so, and a name where it sizes a product or a place (`12英寸晶圆`, `300米外`).
fn physical(line: Line<'_>, n: &Numeral, code: &'static str, at: usize, end: usize) -> Expression {
    // A local unit is shown as the author wrote it: `標箱`.
    let local = (at..end).find(|&i| is_han(line.at(i)) && line.starts(i, code));
    let name = local.map_or(UnitName::Code(code), |i| UnitName::Written(i, i + code.chars().count()));
    let mut e = Expression::with(n, Kind::Measure, name, end);
    let name = match code {
        "nm" => Cue::Node.starts(line, end),
        "[ft_i]" => Cue::FeetName.starts(line, end),
        "[in_i]" => Cue::InchesName.starts(line, end),
        "m" if Cue::Event.starts(line, end) => true,
        "km" if line.starts_any(end, &["项目", "决赛", "冠军", "个人"]) => true,
        "km" if n.is_magnitude() && n.bound == Bound::Exact && n.end == n.start + 1 => true,
        "km" | "m" => {
            let away = line.at(end) == '外' && line.at(end + 1) != '围' || line.at(end) == '处';
            away && !line.holds_any(line.clause_start(n.start, 12), n.start, &["距", "海拔", "深", "高"])
        }
        "GB" | "TB" => line.at(end) == '+' || line.before(n.start) == '+',
        _ => false,
    };
    let packed = line.at(end) == '装' && !Cue::PackedNot.starts(line, end);
    if name || packed {
        return e.doubted(Doubt::Trap(TrapReason::Name));
    }
    // The base of a rate: `每百万车公里4.1宗`, `每100公里耗电13度`.
    let each = line.before(n.start) == '每' || n.is_magnitude() && line.before(n.start) == '个';
    if each {
        return e.doubted(Doubt::Bare);
    }
    if let Some((start, speed)) = speed(line, n.start, code) {
        (e.start, e.unit) = (start, UnitName::Code(speed));
    }
    e
}

/// `时速200公里`, `每小时88公里`, `每秒30米`: the unit of speed, and where the expression begins.
fn speed(line: Line<'_>, start: usize, code: &str) -> Option<(usize, &'static str)> {
    let each = |word: &str| line.ends(start, word).then(|| start - word.chars().count());
    match code {
        "km" => {
            let hourly = each("每小时").map(|at| (at, "km/h")).or_else(|| each("每秒").map(|at| (at, "km/s")));
            let clause = line.clause_start(start, 10);
            let quick = Cue::Speed.within(line, clause, start);
            hourly.or_else(|| quick.then_some((start, "km/h")))
        }
        "[mi_i]" => each("每小时").or_else(|| each("时速")).map(|at| (at, "mph")),
        "m" => each("每秒").map(|at| (at, "m/s")).or_else(|| {
            let clause = line.clause_start(start, 10);
            line.holds_any(clause, start, &["风速", "流速", "阵风"]).then_some((start, "m/s"))
        }),
        _ => None,
    }
}

fn count(line: Line<'_>, n: &Numeral, unit: Unit, after: After, end: usize) -> Expression {
    let (name, end) = match after {
        After::Noun => (UnitName::None, end),
        _ => (UnitName::Written(unit.start, unit.end), end),
    };
    let e = Expression::with(n, Kind::Count, name, end);
    let allowed = match after {
        After::Always => true,
        After::Plural => n.is_arabic() || !n.is_single() && !n.is_magnitude() || is_turn(line, n, unit),
        After::Digits | After::Noun => n.is_arabic(),
    };
    let negative = n.value.low().is_negative() && !n.is_arabic();
    // `百元店`, `千人口`, `万人大会`: a magnitude alone counts only behind a bound word.
    let magnitude = n.is_magnitude() && matches!(line.at(unit.start), '人' | '户' | '口' | '名');
    if magnitude && n.bound == Bound::Exact {
        return e.doubted(Doubt::Alone);
    }
    if !allowed || negative || is_part_of_word(line, n, unit) {
        return e.doubted(Doubt::Bare);
    }
    e
}

/// Whether a single Han digit before a classifier that is as often a noun counts all the same.
///
/// Catches `两轮融资` and `分两期`, where `二` would name, `转了三圈`, `走过三回`, where a verb was done so often, and `每周三班`. Does not
/// catch `沪深两市`, `海峡两岸`, `两轮摩托车`, `三届全国人大`.
fn is_turn(line: Line<'_>, n: &Numeral, unit: Unit) -> bool {
    if !n.is_single() || line.at(n.start) == '一' {
        return false;
    }
    let twice = line.at(n.start) == '两'
        && matches!(line.at(unit.start), '轮' | '期' | '届' | '回' | '针' | '局' | '胜' | '顿' | '餐')
        && !line.starts_any(unit.end, &["自行", "摩托", "电动", "平衡"]);
    let done = matches!(line.before(n.start), '了' | '过')
        && !line.ends_any(n.start, &["为了", "除了", "超过", "通过", "经过"]);
    let regular = matches!(line.at(unit.start), '班' | '趟' | '节' | '回' | '遍' | '顿' | '餐')
        && Cue::Regular.ends(line, n.start);
    twice || done || regular
}

/// A classifier that the words around it make no classifier.
fn is_part_of_word(line: Line<'_>, n: &Numeral, unit: Unit) -> bool {
    let han = !n.is_arabic();
    if unit.end != unit.start + 1 {
        return false;
    }
    let next = line.at(unit.end);
    match line.at(unit.start) {
        // `每1台`, `每十万人` are a rate's base.
        _ if line.before(n.start) == '每' => !matches!(line.at(unit.start), '元') && !n.is_decimal(),
        // `每2年1次`, `每周一次` tell how often.
        '次' if n.small() == Some(1) && is_regular(line, n.start) => true,
        // `三人大战`, `二人转`, but `三人均`
        '人' => han && n.is_single() && matches!(next, '大' | '转' | '口' | '行' | '间' | '员'),
        '期' => {
            matches!(line.before(n.start), '二' | '七' | '一')
                || line.starts_any(unit.end, &["临床", "工程", "项目", "试验", "建设"])
        }
        '代' | '号' => n.is_single() || line.at(unit.start) == '代',
        // `4棒` is a place in the batting order.
        '棒' => n.value.low() < Decimal::from(10),
        '轮' => n.is_single() && matches!(next, '驱' | '车'),
        '样' | '面' => han,
        '类' => n.is_single(),
        '个' if line.starts(unit.end, "数量级") => true,
        '个' => Cue::SingleNot.starts(line, unit.end) && n.is_single(),
        // `三步走`, but `每天走3.4万步`.
        '步' => n.value.low() < Decimal::from(100),
        '家' if han && n.is_single() && line.before(n.start) == '老' => true,
        _ => false,
    }
}

/// Whether `每` and a length of time stand before `at`: `每2年`, `每周`.
fn is_regular(line: Line<'_>, at: usize) -> bool {
    let timed = matches!(line.before(at), '年' | '月' | '周' | '天' | '日' | '时' | '季' | '钟');
    timed && line.holds_any(at.saturating_sub(6), at, &["每"])
}

/// `一` with a unit is an article (`一个平台`), unless something says that it counts: `只有一家`, `一倍`.
fn article(line: Line<'_>, e: &mut Expression) {
    let counts = Cue::Only.ends(line, e.start) || Cue::Change.ends(line, e.start) || Cue::CountedTo.ends(line, e.start);
    let kept = match e.kind {
        Kind::Multiple | Kind::Points | Kind::Percent => true,
        Kind::Count => line.ends_any(e.start, &["只有", "仅有", "仅", "只剩", "仅剩"]),
        // `一年半`, `一米四`: more than the bare unit.
        Kind::Duration | Kind::Money | Kind::Measure => {
            counts && e.kind != Kind::Duration || e.value.low() != Decimal::ONE || e.bound != Bound::Exact
        }
        Kind::Score => false,
    };
    if !kept && e.is_figure() {
        e.doubt = Some(Doubt::Trap(TrapReason::Article));
    }
}
