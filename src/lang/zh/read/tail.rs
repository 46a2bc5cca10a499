//! What stands behind a number and its unit: `一年半`, `一倍多`, `元/吨`, `万吨级`, `以上`, `起`.

use super::bound;
use super::cue::Cue;
use super::expression::{Doubt, Expression, UnitName};
use super::line::Line;
use super::unit::{self, Meaning};
use crate::metric::{Bound, Kind, TrapReason};
use crate::number::Decimal;

/// Takes everything behind the unit that belongs to the expression.
pub(super) fn take(line: Line<'_>, e: &mut Expression) {
    take_half(line, e);
    take_more(line, e);
    take_tenth(line, e);
    take_rate(line, e);
    take_grade(line, e);
    take_bound(line, e);
    take_from(line, e);
}

/// `一年半`, `两倍半`, `一吨半`: half a unit more.
fn take_half(line: Line<'_>, e: &mut Expression) {
    let whole = e.value.low() == e.value.high() && e.value.low().is_integer() && e.power == 0;
    let timed = matches!(e.kind, Kind::Duration | Kind::Measure | Kind::Multiple);
    let coin =
        e.kind == Kind::Money && line.before(e.end) == '块' || e.kind == Kind::Percent && line.before(e.end) == '厘';
    if line.at(e.end) != '半' || !whole || !(timed || coin) || Cue::HalfWord.starts(line, e.end) {
        return;
    }
    if let Some(half) = Decimal::new(5, -1) {
        e.add(half);
        e.end += 1;
        if e.doubt.is_some() {
            e.doubt = None;
        }
    }
}

/// `100元多`, `三年多`, `一倍有余`, `两万余`.
fn take_more(line: Line<'_>, e: &mut Expression) {
    if e.bound != Bound::Exact {
        return;
    }
    let next = line.at(e.end + 1);
    let more = match line.at(e.end) {
        '多' => {
            matches!(e.kind, Kind::Money | Kind::Measure | Kind::Duration | Kind::Multiple)
                && !matches!(
                    next,
                    '元' | '种'
                        | '样'
                        | '出'
                        | '了'
                        | '个'
                        | '家'
                        | '年'
                        | '次'
                        | '于'
                        | '名'
                        | '功'
                        | '部'
                        | '项'
                        | '级'
                        | '地'
                        | '方'
                        | '边'
                        | '媒'
                )
        }
        '余' => {
            matches!(e.kind, Kind::Money | Kind::Measure | Kind::Duration)
                && matches!(next, '，' | '。' | '、' | '；' | '）' | '”' | '的' | '\0')
        }
        _ => false,
    };
    if more {
        (e.bound, e.end) = (Bound::Over, e.end + 1);
    }
}

/// Macau's `三倍九` is 3.9 times.
fn take_tenth(line: Line<'_>, e: &mut Expression) {
    let place = "一二三四五六七八九".chars().position(|c| c == line.at(e.end));
    let Some(digit) = place.and_then(|p| i128::try_from(p + 1).ok()) else { return };
    let whole = e.kind == Kind::Multiple && line.before(e.end) == '倍' && e.value.low().is_integer();
    let ends = matches!(line.at(e.end + 1), '，' | '。' | '；' | '、' | '）' | '\0' | '至');
    if whole
        && ends
        && let Some(tenth) = Decimal::new(digit, -1)
    {
        e.add(tenth);
        e.end += 1;
    }
}

/// `元/吨`, `元每小时`, `公斤/亩`: money keeps its code, a measure takes the base into it.
fn take_rate(line: Line<'_>, e: &mut Expression) {
    let each = line.at(e.end) == '每';
    if !each && line.at(e.end) != '/' {
        return;
    }
    let at = line.skip_spaces(e.end + 1);
    let Some(base) = Cue::Base.at(line, at) else { return };
    let end = at + base.chars().count();
    match e.kind {
        Kind::Money => e.end = end,
        Kind::Count if !each => e.end = end,
        // So much a day is still that much: `13.7万桶/日`.
        Kind::Measure if matches!(base, "天" | "日" | "月" | "年" | "周") => e.end = end,
        Kind::Measure => {
            let code = match unit::read(line, at).map(|u| u.meaning) {
                Some(Meaning::Unit(_, code)) => code,
                _ => base,
            };
            let unit = match e.unit {
                UnitName::Code(unit) => unit.to_owned(),
                UnitName::Written(start, end) => line.chars()[start..end].iter().collect(),
                _ => return,
            };
            (e.unit, e.end) = (UnitName::Text(format!("{unit}/{code}")), end);
        }
        _ => {}
    }
}

/// `千亿级`, `万吨级`: an order of magnitude.
fn take_grade(line: Line<'_>, e: &mut Expression) {
    let sized = matches!(e.kind, Kind::Money | Kind::Measure) || e.power >= 2 || e.round;
    // `八十公斤级决赛` is a class.
    if line.at(e.end) == '级' && e.unit == UnitName::Code("kg") && !e.round {
        e.doubt = Some(Doubt::Trap(TrapReason::Name));
        return;
    }
    if line.at(e.end) == '级' && sized && !line.starts_any(e.end, &["级别", "级联"]) && e.kind != Kind::Percent {
        (e.bound, e.end) = (Bound::Order, e.end + 1);
        if e.kind == Kind::Count && e.unit == UnitName::None {
            let counted = Cue::Crowd.starts(line, e.end);
            if !counted {
                (e.kind, e.unit) = (Kind::Money, UnitName::Local);
            }
            e.doubt = None;
        }
    }
}

fn take_bound(line: Line<'_>, e: &mut Expression) {
    let Some((end, bound)) = bound::after(line, line.skip_spaces(e.end)) else { return };
    e.end = end;
    let keeps = matches!(e.bound, Bound::Range | Bound::Order);
    if bound != Bound::Exact && !keeps {
        e.bound = bound;
    }
}

/// `2599元起`: from that price on.
fn take_from(line: Line<'_>, e: &mut Expression) {
    if e.kind != Kind::Money || e.bound != Bound::Exact || line.at(e.end) != '起' {
        return;
    }
    if matches!(line.at(e.end + 1), '，' | '。' | '；' | '、' | '）' | '\0' | ' ' | '！')
        || line.starts_any(e.end + 1, &["售", "步", "跳"])
    {
        let one = if line.at(e.end + 1) == '售' || line.at(e.end + 1) == '步' || line.at(e.end + 1) == '跳' {
            2
        } else {
            1
        };
        (e.bound, e.end) = (Bound::AtLeast, e.end + one);
    }
}
