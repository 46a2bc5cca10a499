//! Units that are other words as often as not, and what tells: `点 级 度 块 里 方 两 分`.

use super::cue::Cue;
use super::expression::{Doubt, Expression, UnitName};
use super::line::{Line, is_clause_mark};
use super::numeral::{Numeral, Read, read as read_number};
use super::unit;
use crate::metric::{Kind, TrapReason};
use crate::number::Decimal;

/// The expression of `n` with a unit that only its surroundings make one; `None` where no such unit stands behind it.
pub(super) fn read(line: Line<'_>, n: &Numeral) -> Option<Expression> {
    let at = line.skip_spaces(n.end);
    // A longer unit is meant: `里拉`, `分钟`, `块钱`.
    if unit::read(line, n.end).is_some_and(|u| u.end > at + 1) {
        return None;
    }
    match line.at(at) {
        '‰' => Some(per_mille(n, at, -1)),
        '‱' => Some(per_mille(n, at, -2)),
        '点' => Some(points(line, n, at)),
        '级' => level(line, n, at),
        '度' => degrees(line, n, at),
        '块' => pieces(line, n, at),
        '里' => Some(miles(line, n, at)),
        '方' => cubic_metres(line, n, at),
        '两' => ounces(line, n, at),
        '分' => score(line, n, at),
        '毛' => coin(line, n, at, -1),
        '角' => dimes(line, n, at),
        '平' => flat(line, n, at),
        '甲' => field(line, n, at),
        '金' | '银' | '铜' => medals(line, n, at),
        '刻' if line.at(at + 1) == '钟' => {
            let mut e = Expression::with(n, Kind::Duration, UnitName::Code("min"), at + 2);
            e.value = e.value.map(|v| v.times(Decimal::from(15)))?;
            Some(e)
        }
        '打' => dozens(line, n, at),
        '码' if n.is_decimal() || Cue::RateMoves.ends(line, n.start) => {
            Some(Expression::with(n, Kind::Points, UnitName::Written(at, at + 1), at + 1))
        }
        _ => None,
    }
}

/// `12.9‰` is 1.29 %.
fn per_mille(n: &Numeral, at: usize, power: i32) -> Expression {
    let mut e = Expression::with(n, Kind::Percent, UnitName::Code("%"), at + 1);
    e.shift(power);
    e
}

/// `8毛`, `三毛五`: tenths of the local money.
fn coin(line: Line<'_>, n: &Numeral, at: usize, power: i32) -> Option<Expression> {
    if Cue::CoinNot.starts(line, at + 1) || n.power > 0 || n.is_single() && line.at(n.start) == '一' {
        return None;
    }
    let mut e = Expression::with(n, Kind::Money, UnitName::Local, at + 1);
    e.shift(power);
    super::compound::extend(line, &mut e);
    Some(e)
}

/// Whether a verb of change stands directly before `at`, small words between allowed.
fn moved(line: Line<'_>, at: usize) -> bool {
    let mut at = line.skip_spaces_back(at);
    // `升至3412点` is a level.
    if matches!(line.before(at), '至' | '到' | '为' | '报') {
        return false;
    }
    for _ in 0..2 {
        at = Cue::Filler.strip(line, at);
    }
    Cue::Moves.ends(line, at)
}

/// Index points, or a time of day: `3000点`, `跌184点`, but `8点`, `晚上9点`.
fn points(line: Line<'_>, n: &Numeral, at: usize) -> Expression {
    let change = moved(line, n.start);
    let kind = if change { Kind::Points } else { Kind::Score };
    let e = Expression::with(n, kind, UnitName::Code("point"), at + 1);
    let advice = Cue::PointsNot.starts(line, at + 1);
    let clock = n.small().is_some_and(|v| v <= 24) && !n.is_decimal();
    // `收在一万七千八百点`: no hour is so late.
    let late = !n.is_magnitude()
        && n.value.low() >= Decimal::from(100)
        && !matches!(line.at(at + 1), '击' | '赞' | '评' | '名' | '播' | '钟');
    if !n.is_arabic() && !late || clock && !change || advice && !n.is_decimal() && clock {
        return e.doubted(Doubt::Trap(TrapReason::Date));
    }
    e
}

/// A grade that is a figure (`7.3级地震`, `头标54级`) or a class (`三级医院`, `8级以上大风`).
fn level(line: Line<'_>, n: &Numeral, at: usize) -> Option<Expression> {
    if line.starts(at, "级分") {
        let kind = if moved(line, n.start) { Kind::Points } else { Kind::Score };
        return Some(Expression::with(n, kind, UnitName::Written(at, at + 2), at + 2));
    }
    if n.power > 0 || n.is_magnitude() {
        return None;
    }
    let kind = if moved(line, n.start) { Kind::Points } else { Kind::Score };
    let e = Expression::with(n, kind, UnitName::Written(at, at + 1), at + 1);
    let class = !n.is_decimal() && (!n.is_arabic() || Cue::LevelNot.starts(line, at + 1));
    Some(if class { e.doubted(Doubt::Trap(TrapReason::Ordinal)) } else { e })
}

/// `两打啤酒`: twelve each, before what comes in dozens; `打` is a verb everywhere else.
fn dozens(line: Line<'_>, n: &Numeral, at: usize) -> Option<Expression> {
    if !Cue::ByTheDozen.starts(line, at + 1) {
        return None;
    }
    let mut e = Expression::with(n, Kind::Count, UnitName::None, at + 1);
    e.value = e.value.map(|v| v.times(Decimal::from(12)))?;
    Some(e)
}

/// Degrees: of temperature, of electricity (kWh), of something else.
fn degrees(line: Line<'_>, n: &Numeral, at: usize) -> Option<Expression> {
    // `高烧38度5`
    let tenth = "一二三四五六七八九".chars().position(|c| c == line.at(at + 1)).and_then(|p| i64::try_from(p + 1).ok());
    let tenth = tenth.or(line.at(at + 1).to_digit(10).map(i64::from)).filter(|_| is_clause_mark(line.at(at + 2)));
    let body = n.small().is_some_and(|v| (34..=43).contains(&v));
    if let Some(tenth) = tenth.filter(|_| body) {
        let mut e = Expression::with(n, Kind::Measure, UnitName::Code("Cel"), at + 2);
        e.add(Decimal::new(i128::from(tenth), -1)?);
        e.numeral.1 = at + 2;
        return Some(e);
    }
    let before = n.start.saturating_sub(14);
    let nearby = |cue: Cue| cue.within(line, before, n.start) || cue.within(line, at + 1, at + 4);
    if line.starts_any(at + 1, &["电", "绿电", "清洁电"])
        || nearby(Cue::Electricity) && (n.is_arabic() || !n.is_single())
    {
        return Some(Expression::with(n, Kind::Measure, UnitName::Code("kW.h"), at + 1));
    }
    // `坡度有七十度`
    if line.holds_any(before, n.start, &["坡", "倾斜", "倾角", "仰角", "夹角"]) {
        return Some(Expression::with(n, Kind::Measure, UnitName::Code("deg"), at + 1));
    }
    if line.ends_any(line.skip_spaces_back(n.start), &["华氏", "华氏温度"]) || line.starts(at, "度华氏") {
        return Some(Expression::with(n, Kind::Measure, UnitName::Code("[degF]"), at + 1));
    }
    let told = line.ends(line.skip_spaces_back(n.start), "摄氏") || moved(line, n.start);
    if nearby(Cue::Warmth) && (n.is_arabic() || !n.is_single() || told) {
        return Some(Expression::with(n, Kind::Measure, UnitName::Code("Cel"), at + 1));
    }
    let e = Expression::with(n, Kind::Measure, UnitName::Code("deg"), at + 1);
    Some(e.doubted(Doubt::Bare))
}

/// `800块`, `9块9` are money where nothing counted follows; `3块屏幕` counts.
fn pieces(line: Line<'_>, n: &Numeral, at: usize) -> Option<Expression> {
    if line.starts(at, "块钱") {
        return None;
    }
    let next = line.at(at + 1);
    let ends = matches!(next, '\0' | '，' | '。' | '、' | '；' | '！' | '？' | '”' | '」' | '）' | '…' | '/')
        || Cue::PiecesMoney.starts(line, at + 1);
    // `一块6.8英寸的屏` counts screens: `9块9` has one digit behind it.
    let more = line.at(at + 2);
    let digit = next.is_ascii_digit() && !more.is_ascii_digit() && more != '.'
        || "一二三四五六七八九半".contains(next)
        || next == '零';
    let things = Cue::Pieces.within(line, line.clause_start(n.start, 16), n.start);
    // Billions of pieces are no money, and ten thousand only where it is spoken of or told in Han characters.
    let spoken = n.power == 4
        && ends
        && !things
        && (Cue::MoneyNear.within(line, line.clause_start(n.start, 16), n.start) || !n.is_arabic());
    if n.power >= 4 && !spoken && !line.starts(at + 1, "的收入") {
        return None;
    }
    if n.is_single() && line.at(n.start) == '一' && !digit
        || !(ends && !things || digit && line.at(at + 2) != '个' && !next.is_whitespace())
    {
        return None;
    }
    Some(Expression::with(n, Kind::Money, UnitName::Local, at + 1)).map(|mut e| {
        super::compound::extend(line, &mut e);
        e
    })
}

/// `省下六角`, `0.5角`: tenths of the local money where it is spoken of; `三角` and `主角` are words.
fn dimes(line: Line<'_>, n: &Numeral, at: usize) -> Option<Expression> {
    let told = moved(line, n.start)
        || n.is_decimal()
        || Cue::Paid.ends(line, n.start)
        || Cue::Earned.within(line, n.start.saturating_sub(4), n.start)
        || line.ends_any(n.start, &["为", "至", "到", "派息", "每股"]);
    let mut e = Expression::with(n, Kind::Money, UnitName::Local, at + 1);
    e.shift(-1);
    super::compound::extend(line, &mut e);
    // `一角五分`
    let cents = e.end > at + 1;
    (cents || told && is_clause_mark(line.at(at + 1)) && n.power == 0).then_some(e)
}

/// `68平`, `115平的精装房`: square metres, spoken, where a home is spoken of.
fn flat(line: Line<'_>, n: &Numeral, at: usize) -> Option<Expression> {
    let ends = is_clause_mark(line.at(at + 1)) || matches!(line.at(at + 1), '的' | '、' | '左' | '以');
    let home = Cue::Home.within(line, n.start.saturating_sub(14), n.start) || Cue::Home.within(line, at + 1, at + 7);
    (n.is_arabic() && n.value.low() >= Decimal::from(5) && ends && home)
        .then(|| Expression::with(n, Kind::Measure, UnitName::Code("m2"), at + 1))
}

/// `3.2甲`, `两甲槟榔园`: the field measure of Taiwan, a figure only with a decimal point or before what grows there.
fn field(line: Line<'_>, n: &Numeral, at: usize) -> Option<Expression> {
    let word = "级方醇烷亢苯骨板乙状基胺酸".contains(line.at(at + 1));
    let land = Cue::Grown.within(line, at + 1, at + 5);
    ((n.is_decimal() || land && (n.is_arabic() || n.is_single())) && !word)
        .then(|| Expression::with(n, Kind::Measure, UnitName::Written(at, at + 1), at + 1))
}

/// `2金4银5铜`, `独揽四金`: medals, where a number or nothing follows.
fn medals(line: Line<'_>, n: &Numeral, at: usize) -> Option<Expression> {
    let next = line.at(at + 1);
    let ends = is_clause_mark(next) || next == '、' || next == '和' || next == ' ' || next.is_ascii_digit();
    let won = Cue::Won.ends(line, n.start);
    let listed = matches!(line.before(n.start), '金' | '银');
    let small = n.power == 0 && !n.is_decimal() && n.value.high() < Decimal::from(1000);
    (small && ends && (n.is_arabic() || n.is_single() && (won || listed)))
        .then(|| Expression::with(n, Kind::Count, UnitName::Written(at, at + 1), at + 1))
}

/// `四十里山路` measures, `十里洋场` and `2023里` do not.
fn miles(line: Line<'_>, n: &Numeral, at: usize) -> Expression {
    let e = Expression::with(n, Kind::Measure, UnitName::Code("里"), at + 1);
    let follows = Cue::MilesAfter.starts(line, at + 1);
    if follows && !n.is_single() && !n.is_magnitude() { e } else { e.doubted(Doubt::Bare) }
}

/// `土方3万方`: cubic metres where something is dug, stored or poured; `商品房库存50万方`: square metres of floors.
fn cubic_metres(line: Line<'_>, n: &Numeral, at: usize) -> Option<Expression> {
    if Cue::CubicNot.starts(line, at) {
        return None;
    }
    let floor = line.holds_any(n.start.saturating_sub(14), n.start, &["房", "住宅", "楼", "面积", "库存"]);
    if n.is_arabic() && n.power >= 4 && floor {
        return Some(Expression::with(n, Kind::Measure, UnitName::Code("m2"), at + 1));
    }
    let e = Expression::with(n, Kind::Measure, UnitName::Code("m3"), at + 1);
    if n.is_arabic()
        && (n.power >= 4
            || Cue::Dug.within(line, n.start.saturating_sub(12), n.start)
            || Cue::Dug.within(line, at + 1, at + 5))
    {
        return Some(e);
    }
    Some(e.doubted(Doubt::Bare))
}

/// The weight: `三两茶叶`, a figure only behind Arabic digits.
fn ounces(line: Line<'_>, n: &Numeral, at: usize) -> Option<Expression> {
    if at > n.end || unit::read(line, at + 1).is_some() {
        return None;
    }
    let e = Expression::with(n, Kind::Measure, UnitName::Code("两"), at + 1);
    let word = Cue::OuncesNot.starts(line, at + 1);
    Some(if n.is_arabic() && !word { e } else { e.doubted(Doubt::Bare) })
}

/// A score: `满意度95.2分`; minutes and parts are other words.
fn score(line: Line<'_>, n: &Numeral, at: usize) -> Option<Expression> {
    if Cue::ScoreNot.starts(line, at) {
        return None;
    }
    if line.ends_any(n.start, &["升值", "贬值"]) {
        let mut e = Expression::with(n, Kind::Money, UnitName::Local, at + 1);
        e.shift(-2);
        return Some(e);
    }
    let long = !n.is_single() && !n.is_magnitude() && n.single_value().is_some_and(|v| v <= Decimal::from(1000));
    let scored = Cue::Scored.within(line, line.clause_start(n.start, 20), n.start);
    if let Read::Number(seconds) = read_number(line, at + 1)
        && line.at(seconds.end) == '秒'
    {
        let mut e = Expression::with(n, Kind::Duration, UnitName::Code("min"), at + 1);
        super::compound::extend(line, &mut e);
        return Some(e);
    }
    if !(n.is_arabic() || long && scored) {
        return None;
    }
    let part = Cue::PartsNot.starts(line, at + 1);
    let e = Expression::with(n, Kind::Score, UnitName::Written(at, at + 1), at + 1);
    Some(if part { e.doubted(Doubt::Bare) } else { e })
}
