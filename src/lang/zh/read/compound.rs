//! Amounts in several units: `2小时11分38秒`, `9块9`, `123元1角1分`, `1米75`.

use super::expression::{Expression, UnitName};
use super::line::{Line, is_clause_mark};
use super::numeral::{Form, Numeral, Read, read};
use super::tables::LESSER_UNITS;
use super::unit;
use crate::metric::{Bound, Kind, Value};
use crate::number::Decimal;

/// Takes the smaller units behind `e`, which ends with its unit.
pub(super) fn extend(line: Line<'_>, e: &mut Expression) {
    if e.bound != Bound::Exact || matches!(e.value, Value::Range(..)) {
        return;
    }
    match e.kind {
        Kind::Duration => {
            let _ = take_hundredths(line, e);
            while take_time(line, e).is_some() {}
            let _ = take_nights(line, e);
            let _ = take_upper(line, e);
        }
        Kind::Money => while take_coins(line, e).is_some() {},
        Kind::Measure => {
            let _ = take_decimals(line, e);
            let _ = take_lesser(line, e);
        }
        _ => {}
    }
}

/// Units of time from the largest, and how many of the next one each holds; months hold no fixed number of days.
const TIMES: &[(&str, i64)] = &[("a", 12), ("mo", 0), ("wk", 7), ("d", 24), ("h", 60), ("min", 60), ("s", 0)];

fn take_time(line: Line<'_>, e: &mut Expression) -> Option<()> {
    let UnitName::Code(code) = e.unit else { return None };
    let place = TIMES.iter().position(|(c, holds)| *c == code && *holds > 0)?;
    let at = if matches!(line.at(e.end), '零' | '又') { e.end + 1 } else { line.skip_spaces(e.end) };
    let n = whole(line, at)?;
    let (next, end) = time_unit(line, &n)?;
    let to = TIMES.iter().position(|(c, _)| *c == next).filter(|to| *to > place)?;
    let mut value = e.value.low();
    for (_, holds) in &TIMES[place..to] {
        value = value.times(Decimal::from((*holds > 0).then_some(*holds)?))?;
    }
    (e.value, e.unit, e.end) = (Value::Single(value.plus(n.single_value()?)?), UnitName::Code(next), end);
    take_hundredths(line, e)
}

/// `三天两夜` is three days.
fn take_nights(line: Line<'_>, e: &mut Expression) -> Option<()> {
    let n = whole(line, e.end).filter(|n| e.unit == UnitName::Code("d") && line.at(n.end) == '夜')?;
    let apart = e.value.low().minus(n.single_value()?)?;
    if apart == Decimal::ZERO || apart == Decimal::ONE {
        e.end = n.end + 1;
    }
    Some(())
}

/// `一年八个月至四年`: a range whose lower end has several units; both ends in the smallest.
fn take_upper(line: Line<'_>, e: &mut Expression) -> Option<()> {
    let UnitName::Code(code) = e.unit else { return None };
    let several = line.chars()[e.numeral.1..e.end]
        .iter()
        .filter(|c| crate::number::is_han_numeral(**c) || c.is_ascii_digit())
        .count()
        > 0;
    if !several || !matches!(line.at(e.end), '至' | '到' | '-' | '—' | '~') {
        return None;
    }
    let n = whole(line, e.end + 1)?;
    let unit = unit::read(line, n.end)?;
    let unit::Meaning::Unit(Kind::Duration, upper) = unit.meaning else { return None };
    let place = |code: &str| TIMES.iter().position(|(c, _)| *c == code);
    let (from, to) = (place(upper)?, place(code)?);
    let mut high = n.single_value()?;
    for (_, holds) in TIMES.get(from..to)? {
        high = high.times(Decimal::from((*holds > 0).then_some(*holds)?))?;
    }
    if high > e.value.low() {
        (e.value, e.bound, e.end) = (Value::Range(e.value.low(), high), Bound::Range, unit.end);
    }
    Some(())
}

/// `10秒08`, `2分05秒70`: hundredths of a second behind it.
fn take_hundredths(line: Line<'_>, e: &mut Expression) -> Option<()> {
    if let Some((hundredths, end)) = spelled_hundredths(line, e) {
        e.add(hundredths);
        e.end = end;
        return Some(());
    }
    let digits = |i: usize| line.at(i).is_ascii_digit();
    let two = digits(e.end) && digits(e.end + 1) && !digits(e.end + 2) && unit::read(line, e.end + 2).is_none();
    if e.unit == UnitName::Code("s") && line.before(e.end) == '秒' && two {
        // In `35秒60万` another number begins.
        let n = whole(line, e.end).filter(|n| n.end == e.end + 2)?;
        e.add(n.single_value()?.shifted(-2)?);
        e.end += 2;
    }
    Some(())
}

/// `十秒零五`, `九秒八三`: two Han digits behind the seconds.
fn spelled_hundredths(line: Line<'_>, e: &Expression) -> Option<(Decimal, usize)> {
    let digit = |i: usize| "零一二三四五六七八九".chars().position(|c| c == line.at(i));
    let (tenths, hundredths) = digit(e.end).zip(digit(e.end + 1))?;
    let seconds =
        e.unit == UnitName::Code("s") && line.before(e.end) == '秒' && !line.before(e.end - 1).is_ascii_digit();
    let end = e.end + 2;
    let ends = is_clause_mark(line.at(end)) || matches!(line.at(end), '的' | '、' | '夺' | '获' | '跑' | '打' | '刷');
    let places = i128::try_from(tenths * 10 + hundredths).ok()?;
    Some((Decimal::new(places, -2)?, end)).filter(|_| seconds && ends)
}

fn whole(line: Line<'_>, at: usize) -> Option<Numeral> {
    match read(line, at) {
        Read::Number(n) if n.start == at && n.bound == Bound::Exact && n.single_value().is_some() => Some(n),
        _ => None,
    }
}

fn time_unit(line: Line<'_>, n: &Numeral) -> Option<(&'static str, usize)> {
    let unit = unit::read(line, n.end);
    if let Some(u) = unit
        && let unit::Meaning::Unit(Kind::Duration, code) = u.meaning
    {
        return Some((code, u.end));
    }
    let at = line.skip_spaces(n.end);
    match line.at(at) {
        '分' if line.at(at + 1) != '之' => Some(("min", at + 1)),
        '月' => Some(("mo", at + 1)),
        _ => None,
    }
}

/// `1角`, `三美分`, or the digit alone behind `块`: `9块9`.
fn take_coins(line: Line<'_>, e: &mut Expression) -> Option<()> {
    if e.power >= 4 {
        return None;
    }
    // `八块五一斤`: the price of one.
    let digit = "一二三四五六七八九".chars().position(|c| c == line.at(e.end));
    if let Some(place) = digit.filter(|_| line.before(e.end) == '块' && line.at(e.end + 1) == '一')
        && unit::read(line, e.end + 2).is_some()
    {
        e.add(Decimal::new(i128::try_from(place + 1).ok()?, -1)?);
        (e.end, e.numeral.1) = (e.end + 1, e.end + 1);
        return None;
    }
    let zero = line.at(e.end) == '零';
    let at = if zero || line.at(e.end) == '又' { e.end + 1 } else { e.end };
    let n = whole(line, at)?;
    let v = n.single_value().filter(|v| *v < Decimal::from(100) && !n.is_decimal())?;
    let (power, end) = match line.at(n.end) {
        '角' | '毛' if !line.starts_any(n.end, &["角度", "角色", "角逐", "毛利"]) => (-1, n.end + 1),
        '分' if !line.starts_any(n.end, &["分别", "分之", "分公司"]) => (-2, n.end + 1),
        '仙' => (-2, n.end + 1),
        '美' if line.starts(n.end, "美分") => (-2, n.end + 2),
        '日' if line.starts(n.end, "日本銭") => (-2, n.end + 3),
        _ if zero && line.before(e.end) == '块' => return take_cents(line, e),
        _ if zero => return None,
        _ if line.before(e.end) == '块' && v < Decimal::from(10) && unit::read(line, n.end).is_none() => (-1, n.end),
        _ if line.before(e.end) == '毛' && v < Decimal::from(10) && unit::read(line, n.end).is_none() => (-2, n.end),
        _ => return None,
    };
    e.add(v.shifted(power)?);
    e.end = end;
    e.numeral.1 = end;
    Some(())
}

/// `一块零五` is 1.05.
fn take_cents(line: Line<'_>, e: &mut Expression) -> Option<()> {
    let n = whole(line, e.end + 1).filter(|n| n.is_single() && unit::read(line, n.end).is_none())?;
    e.add(n.single_value()?.shifted(-2)?);
    (e.end, e.numeral.1) = (n.end, n.end);
    Some(())
}

/// `一米四`, `1米75`: decimals behind the metre.
fn take_decimals(line: Line<'_>, e: &mut Expression) -> Option<()> {
    if line.before(e.end) != '米' || e.unit != UnitName::Code("m") || e.power > 0 {
        return None;
    }
    let n = whole(line, e.end).filter(|n| !n.is_decimal() && n.power == 0 && n.end - n.start <= 2)?;
    let v = n.single_value().filter(|v| *v < Decimal::from(100))?;
    let closed = unit::read(line, n.end).is_none() && !matches!(line.at(n.end), '-' | '至' | '到' | '×' | '.');
    let digits = i32::try_from(n.end - n.start).ok()?;
    let spelled = matches!(n.form, Form::Han { single: true, .. } | Form::Han { spelled: true, .. });
    if !(closed && (n.is_arabic() || spelled)) {
        return None;
    }
    e.add(v.shifted(-digits)?);
    e.end = n.end;
    Some(())
}

/// `2斤3两`, `1公里200米`, `6英尺2英寸`, `一亩三分地`: the greater unit with its part, or all in the lesser where that goes not
/// even.
fn take_lesser(line: Line<'_>, e: &mut Expression) -> Option<()> {
    let code = match &e.unit {
        UnitName::Code(code) => (*code).to_owned(),
        UnitName::Written(start, end) => line.chars()[*start..*end].iter().collect(),
        _ => return None,
    };
    let lesser = || LESSER_UNITS.iter().filter(|row| row.0 == code);
    lesser().next()?;
    let at = if line.at(e.end) == '零' { e.end + 1 } else { e.end };
    let n = whole(line, at).filter(|n| n.end - n.start <= 4 && !n.is_decimal() && e.power == 0)?;
    let &(_, word, holds) = lesser().find(|row| line.starts(n.end, row.1))?;
    let end = n.end + word.chars().count();
    let part = n.single_value().filter(|v| *v < Decimal::from(holds))?;
    let next = line.at(end);
    // `一亩三分钱`, `两斤三两个`: another unit, or a digit.
    let ends = match word {
        "两" | "分" => is_clause_mark(next) || matches!(next, '、' | '的' | '地' | '多' | '重' | '左' | '半' | ' '),
        "米" => !line.starts_any(end, &["之外", "外"]),
        _ => true,
    };
    if !ends {
        return None;
    }
    if holds % 10 == 0 {
        e.add(part.ratio(Decimal::from(holds))?);
    } else {
        let inches = code == "[ft_i]";
        let sum = e.value.low().times(Decimal::from(holds))?.plus(part)?;
        (e.value, e.unit) = (Value::Single(sum), UnitName::Code(if inches { "[in_i]" } else { "[oz_av]" }));
    }
    (e.end, e.numeral.1) = (end, n.end);
    // `一斤` may be an article, `一斤三两` is none.
    e.doubt = None;
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::zh::read::measure::complete;

    fn amount(text: &str) -> String {
        let chars: Vec<char> = text.chars().collect();
        let line = Line::new(&chars);
        let Read::Number(n) = read(line, 0) else { return "none".to_owned() };
        let Some(e) = complete(line, &n, None) else { return "no unit".to_owned() };
        let rest: String = chars[e.end..].iter().collect();
        format!("{} {:?}|{rest}", e.value.low(), e.unit)
    }

    #[test]
    fn times_add_up_in_their_smallest_unit() {
        assert_eq!(amount("2小时11分38秒获"), "7898 Code(\"s\")|获");
        assert_eq!(amount("4小时50分。"), "290 Code(\"min\")|。");
        assert_eq!(amount("3年零2个月"), "38 Code(\"mo\")|");
        assert_eq!(amount("5分40秒"), "340 Code(\"s\")|");
        assert_eq!(amount("十秒零五的"), "10.05 Code(\"s\")|的");
        assert_eq!(amount("九秒八三，"), "9.83 Code(\"s\")|，");
        assert_eq!(amount("三天两夜的"), "3 Code(\"d\")|的");
    }

    #[test]
    fn a_time_in_several_units_may_begin_a_range() {
        assert_eq!(amount("一年八个月至四年不等"), "20 Code(\"mo\")|不等");
        assert_eq!(amount("2小时40分到三小时"), "160 Code(\"min\")|");
        assert_eq!(amount("3年2个月到期"), "38 Code(\"mo\")|到期");
    }

    #[test]
    fn coins_are_parts_of_the_money_before_them() {
        assert_eq!(amount("123元1角1分"), "123.11 Local|");
        assert_eq!(amount("9块9。"), "9.9 Local|。");
        assert_eq!(amount("一块零五，"), "1.05 Local|，");
        assert_eq!(amount("八块五一斤，"), "8.5 Local|一斤，");
        assert_eq!(amount("两美元又三美分"), "2.03 Code(\"USD\")|");
        assert_eq!(amount("五元三毛"), "5.3 Local|");
        assert_eq!(amount("二十块八毛，"), "20.8 Local|，");
        assert_eq!(amount("10块零5分。"), "10.05 Local|。");
        assert_eq!(amount("三十元零五角"), "30.5 Local|");
        assert_eq!(amount("十块五，"), "10.5 Local|，");
    }

    #[test]
    fn lesser_units_are_parts_of_the_measure_before_them() {
        assert_eq!(amount("2斤3两的鱼"), "2.3 Written(1, 2)|的鱼");
        assert_eq!(amount("1公里200米，"), "1.2 Code(\"km\")|，");
        assert_eq!(amount("6英尺2英寸"), "74 Code(\"[in_i]\")|");
        assert_eq!(amount("一亩三分地"), "1.3 Written(1, 2)|地");
        assert_eq!(amount("3公斤5个"), "3 Code(\"kg\")|5个");
    }

    #[test]
    fn digits_behind_the_metre_are_decimals() {
        assert_eq!(amount("一米四的"), "1.4 Code(\"m\")|的");
        assert_eq!(amount("1米75，"), "1.75 Code(\"m\")|，");
        assert_eq!(amount("3米5个"), "3 Code(\"m\")|5个");
    }
}
