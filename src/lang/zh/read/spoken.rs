//! Money said without its unit: `到手三千二`, `租金要1万6`, `扣两百`, `底薪4200`.

use super::cue::Cue;
use super::expression::{Expression, UnitName};
use super::line::{Line, is_clause_mark};
use super::numeral::Numeral;
use crate::metric::Kind;
use crate::number::Decimal;

/// How far around the number money must be spoken of.
const AROUND: usize = 24;

/// The money that the number `n` without a unit says.
///
/// A number that leaves its last unit out (`三千二`, `1万6`) is how prices are said: it needs money near by. A round one (`两百`,
/// `六千`) needs a verb that pays or takes right before it (`扣`, `拿`, `到手`), or a weaker one (`要`, `有`, `从`) and money near
/// by; one in Arabic digits the noun of a pay or a rent (`底薪4200`). Something must end behind it: `扣两百分` is no money.
pub(super) fn money(line: Line<'_>, n: &Numeral) -> Option<Expression> {
    if n.value.low() < Decimal::from(100) || n.is_decimal() || n.is_magnitude() || n.is_single() {
        return None;
    }
    let ends =
        is_clause_mark(line.at(n.end)) || matches!(line.at(n.end), '、' | '的') || Cue::SpokenAfter.starts(line, n.end);
    if !ends {
        return None;
    }
    let before = before_bounds(line, n.start);
    // `恒指失守二万六` is no price.
    if line.holds_any(line.clause_start(n.start, AROUND), n.start, &["指数", "恒指", "沪指", "大盘", "期指"])
    {
        return None;
    }
    let told = if is_cut(line, n) {
        Cue::Paid.ends(line, before) || is_near(line, n)
    } else if n.is_arabic() {
        let paid = Cue::Paid.ends(line, before) && is_near(line, n);
        n.power == 0 && (paid || Cue::Pay.ends(line, Cue::Level.strip(line, before)))
    } else {
        Cue::Paid.ends(line, before) || Cue::PaidPerhaps.ends(line, before) && is_near(line, n)
    };
    told.then(|| Expression::with(n, Kind::Money, UnitName::Local, n.end))
}

/// `三千二`, `1万6`: the unit of the last digit is left out.
fn is_cut(line: Line<'_>, n: &Numeral) -> bool {
    let last = line.before(n.end);
    let unit = line.before(n.end - 1);
    ("一二三四五六七八九".contains(last) || last.is_ascii_digit()) && matches!(unit, '百' | '千' | '万')
        || n.value.low() != n.value.high() && "二三四五六七八九".contains(last)
}

/// Where the bound words before the number begin: `不到三百`, `约两千`.
fn before_bounds(line: Line<'_>, start: usize) -> usize {
    let size = super::bound::Size { round: false, big: true };
    let start = line.skip_spaces_back(start);
    let start = super::bound::before(line, start, 0, size).map_or(start, |(at, _)| at);
    if line.before(start) == '了' { start - 1 } else { start }
}

/// Whether money is spoken of near the number, within its sentence.
fn is_near(line: Line<'_>, n: &Numeral) -> bool {
    let stop = |i: &usize| matches!(line.at(*i), '。' | '！' | '？');
    let least = n.start.saturating_sub(AROUND);
    let from = (least..n.start).rev().find(stop).unwrap_or(least);
    let most = (n.end + AROUND).min(line.len());
    let to = (n.end..most).find(stop).unwrap_or(most);
    Cue::MoneyNear.within(line, from, n.start) || Cue::MoneyNear.within(line, n.end, to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::zh::read::numeral::{Read, read};

    fn spoken(text: &str) -> Option<String> {
        let chars: Vec<char> = text.chars().collect();
        let line = Line::new(&chars);
        let at = chars.iter().position(|c| c.is_ascii_digit() || "一二两三四五六七八九".contains(*c))?;
        let Read::Number(n) = read(line, at) else { return None };
        money(line, &n).map(|e| e.value.low().to_string())
    }

    #[test]
    fn prices_leave_their_last_unit_out() {
        assert_eq!(spoken("每月到手三千二，"), Some("3200".to_owned()));
        assert_eq!(spoken("学费要1万6，"), Some("16000".to_owned()));
        assert_eq!(spoken("山路走了三千二，"), None);
        assert_eq!(spoken("股价低迷，恒指失守两万六。"), None);
        assert_eq!(spoken("报价从两万六掉到头"), Some("26000".to_owned()));
    }

    #[test]
    fn what_is_paid_may_be_round() {
        assert_eq!(spoken("迟到一回扣两百。").as_deref(), None);
        assert_eq!(spoken("迟到就扣两百。"), Some("200".to_owned()));
        assert_eq!(spoken("到场的有四千。"), None);
        assert_eq!(spoken("工资有四千，"), Some("4000".to_owned()));
        assert_eq!(spoken("扣两百分"), None);
    }

    #[test]
    fn pay_in_digits() {
        assert_eq!(spoken("底薪4200，"), Some("4200".to_owned()));
        assert_eq!(spoken("工资降到8500，"), Some("8500".to_owned()));
        assert_eq!(spoken("房租砍到1500，"), Some("1500".to_owned()));
        assert_eq!(spoken("编号4200，"), None);
    }
}
