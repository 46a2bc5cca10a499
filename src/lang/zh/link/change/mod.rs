//! Whether a figure is a change, and which way it went.
//!
//! | module | what it sees |
//! |---|---|
//! | `verb` | a verb that touches the number: `增长5%` |
//! | `noun` | a noun that names a rate: `增速5%` |
//! | `object` | a verb with its object: `增加运力两成` |
//! | `multiple` | `翻一番`, `是去年同期的3倍` |
//! | here | which figures a verb makes changes of, and which not |

mod multiple;
mod noun;
mod object;
mod verb;

pub(crate) use verb::{Limit, Link, Verb, before as verb_before};

use std::ops::Range;

use super::basis::Basis;
use super::clause::Clause;
use crate::lang::zh::view::is_han;
use crate::metric::{Direction, Kind};

/// A direction, and the words that tell it.
pub(crate) type Moved = (Direction, Range<usize>);

/// Whether `text` begins with a verb of change.
pub(crate) fn begins(text: &[char]) -> bool {
    verb::begin(text).is_some()
}

/// Whether the figure is a change, by the verb that touches it, the noun that names a rate, or what follows the number.
///
/// A figure listed with a change is one too; the caller knows the figure before.
pub(crate) fn of_figure(
    clause: &Clause<'_>,
    verb: Option<&Verb>,
    basis: Option<&Basis>,
    periods: &[Range<usize>],
) -> Option<Moved> {
    if let Some(v) = verb.filter(|v| !v.reached) {
        let is_none = adds(clause, v)
            || exceeds(clause, v, basis)
            || is_part(clause, v)
            || is_limited(clause, v, basis)
            || is_rate(clause, v)
            || counts_turns(clause, v);
        return (!is_none).then(|| (v.direction, v.chars.clone()));
    }
    match clause.figure.quantity.kind {
        Kind::Multiple => multiple::of(clause, periods),
        Kind::Percent | Kind::Points => {
            let object = || if verb.is_none() { object::before(clause) } else { None };
            noun::before(clause).filter(|_| !is_beside(clause)).or_else(|| noun::after(clause)).or_else(object)
        }
        _ => None,
    }
}

/// Whether the verb makes no change of such a figure: `流失30人`, `裁掉两成员工`, `快2秒` without a past.
fn is_limited(clause: &Clause<'_>, verb: &Verb, basis: Option<&Basis>) -> bool {
    let object = || clause.text(&clause.right).first().is_some_and(|&c| is_han(c));
    match verb.limit {
        Limit::Any => false,
        Limit::Rate => {
            !matches!(clause.figure.quantity.kind, Kind::Percent | Kind::Points | Kind::Multiple) || object()
        }
        Limit::Past => !basis.is_some_and(|b| b.is_past),
    }
}

/// Whether the figure is the base of a rate: `每升值1元`, `每升0.19毫克`; shares stay changes: `原料每涨10%`.
fn is_rate(clause: &Clause<'_>, verb: &Verb) -> bool {
    let each = verb.chars.start > clause.left.start && clause.chars.get(verb.chars.start - 1) == Some(&'每');
    each && clause.figure.quantity.kind != Kind::Percent
}

/// Whether the figure says how often something changed and not by how much (`上调了三次`), or `翻` crosses: `翻两座山`.
fn counts_turns(clause: &Clause<'_>, verb: &Verb) -> bool {
    let quantity = clause.figure.quantity;
    let turns = quantity.kind == Kind::Count
        && clause
            .chars
            .get(clause.figure.end - 1)
            .is_some_and(|c| matches!(c, '次' | '回' | '轮' | '遍' | '趟' | '度'))
        && !quantity.unit.contains('人')
        && quantity.unit.chars().count() == 1;
    let crosses = clause.text(&verb.chars) == ['翻'] && matches!(quantity.kind, Kind::Count | Kind::Measure);
    turns && basis_is_open(clause, verb) || crosses
}

/// `上调了三次`: nothing but `了` stands between, and nothing is compared.
fn basis_is_open(clause: &Clause<'_>, verb: &Verb) -> bool {
    matches!(clause.text(&(verb.chars.end..clause.left.end)), [] | ['了'])
        && !clause.text(&clause.left).iter().any(|c| matches!(c, '比' | '较'))
}

/// Whether the rate that a noun names stands beside another at the same time: `增速高于全市平均水平12.6个百分点`.
fn is_beside(clause: &Clause<'_>) -> bool {
    clause.figure.quantity.kind == Kind::Points
        && clause
            .text(&clause.whole)
            .windows(2)
            .any(|w| matches!(w, ['高' | '低' | '快' | '慢' | '大' | '小', '于'] | ['高' | '低', '出']))
}

/// Whether the verb says that an amount was added to what there was (`新增20家`): the amount is no change.
fn adds(clause: &Clause<'_>, verb: &Verb) -> bool {
    let rates = matches!(clause.figure.quantity.kind, Kind::Percent | Kind::Points | Kind::Multiple);
    let word = clause.text(&verb.chars);
    !rates && matches!(word, ['新' | '净', '增'] | ['增', '设' | '开' | '派' | '配' | '投' | '招' | '发'])
}

/// Whether the figure says by how much one thing exceeds another at the same time: `比全省高2个百分点`, `便宜四成`.
///
/// What exceeds its own past (`比去年多20家`) changed. A count needs such a past: `多20家` alone says nothing of one.
fn exceeds(clause: &Clause<'_>, verb: &Verb, basis: Option<&Basis>) -> bool {
    let word = clause.text(&verb.chars);
    let compares = matches!(word, ['高' | '低' | '多' | '少' | '便', ..] | ['贵' | '慢' | '快' | '轻' | '重', ..])
        && !matches!(word, ['高', '开'] | ['低', '开'] | ['多' | '少', '赚' | '收' | '花']);
    match basis {
        Some(basis) => compares && !basis.is_past,
        // `高出三成`, `风险低13.5%` stand beside something else; `少了三成`, `多出三成` are less or more than before.
        None if matches!(word, ['高', '出'] | ['低', '出'] | ['低'] | ['贵']) => true,
        None if matches!(word, ['多' | '少', '了']) => false,
        None => compares && !matches!(clause.figure.quantity.kind, Kind::Percent | Kind::Points | Kind::Money),
    }
}

/// Whether the figure is a part of a change: `拉动经济增长2个百分点`.
fn is_part(clause: &Clause<'_>, verb: &Verb) -> bool {
    if clause.figure.quantity.kind != Kind::Points || clause.figure.quantity.unit == "point" {
        return false;
    }
    let before = &clause.chars[clause.left.start..verb.chars.start];
    before.windows(2).any(|w| matches!(w, ['贡', '献'] | ['拉', '动'] | ['带', '动']))
}

#[cfg(test)]
mod tests {
    use crate::lang::zh::link::sample::grounds_of;
    use crate::metric::Direction::{self, Decrease, Increase};

    fn change(text: &str) -> Option<Direction> {
        grounds_of(text).facts().last().and_then(|f| f.change).map(|c| c.direction)
    }

    #[test]
    fn a_figure_after_a_verb_of_change_is_one() {
        assert_eq!(change("收入同比增长[5%]。"), Some(Increase));
        assert_eq!(change("利润下降了近[5%]。"), Some(Decrease));
        assert_eq!(change("收入和利润分别增长[5%]和[3%]。"), Some(Increase));
    }

    #[test]
    fn the_level_reached_is_no_change() {
        assert_eq!(change("企业增至[20家]。"), None);
        assert_eq!(change("税率降为[5%]。"), None);
    }

    #[test]
    fn an_amount_added_is_no_change() {
        assert_eq!(change("新增企业[20家]。"), None);
        assert_eq!(change("新增[20家]。"), None);
        assert_eq!(change("企业比去年多[20家]。"), Some(Increase));
        assert_eq!(change("最多[20家]。"), None);
    }

    #[test]
    fn what_exceeds_something_else_did_not_change() {
        assert_eq!(change("比全省平均水平高[2个百分点]。"), None);
        assert_eq!(change("价格比进口货低[三成]。"), None);
        assert_eq!(change("客流比去年同期低[三成]。"), Some(Decrease));
        assert_eq!(change("老厂的起薪高出[一成二]。"), None);
        assert_eq!(change("增速高于全市平均水平[3个百分点]。"), None);
        assert_eq!(change("比预期多拿[300万元]。"), None);
        assert_eq!(change("比日本高[2个百分点]。"), None);
        assert_eq!(change("比前者少[20元]。"), None);
        assert_eq!(change("作价较买入价低[两成]。"), Some(Decrease));
    }

    #[test]
    fn some_verbs_change_rates_only_or_only_against_the_past() {
        assert_eq!(change("会员流失了[22%]。"), Some(Decrease));
        assert_eq!(change("会员流失[30人]。"), None);
        assert_eq!(change("公司裁掉[两成]员工。"), None);
        assert_eq!(change("股价小涨[2%]。"), Some(Increase));
        assert_eq!(change("大盘开高走低收跌[2%]。"), Some(Decrease));
        assert_eq!(change("一班最少赚[四万元]。"), None);
        assert_eq!(change("订单掉了[三成]。"), Some(Decrease));
        assert_eq!(change("库存卖掉[三成]。"), None);
        assert_eq!(change("收割进度比去年同期快[2个百分点]。"), Some(Increase));
        assert_eq!(change("这条路快[20分钟]。"), None);
        assert_eq!(change("推高成本[一成]。"), Some(Increase));
    }

    #[test]
    fn how_often_something_changed_is_no_change() {
        assert_eq!(change("工资上调了[三次]。"), None);
        assert_eq!(change("翻[两座]山。"), None);
        assert_eq!(change("本币每升值[1元]。"), None);
        assert_eq!(change("预测由增长转为下调为萎缩[2.5%]。"), Some(Decrease));
    }

    #[test]
    fn what_was_reached_stands_behind_the_change() {
        let facts = grounds_of("毛利率提升[2个百分点]至[27%]。").facts();
        assert_eq!(facts.iter().map(|f| f.change.is_some()).collect::<Vec<_>>(), [true, false]);
        assert_eq!(change("周转天数缩短为[81天]。"), None);
    }

    #[test]
    fn multiples_of_the_past_and_shares_of_an_object_are_changes() {
        assert_eq!(change("销量达到去年同期的[3倍]。"), Some(Increase));
        assert_eq!(change("客流是平日的[3倍]。"), None);
        assert_eq!(change("加密航线，增加运力[两成]。"), Some(Increase));
        assert_eq!(change("拉动经济增长[2个百分点]。"), None);
    }

    #[test]
    fn a_rate_given_as_a_level_is_one() {
        assert_eq!(change("工业增速为[8.5%]。"), Some(Increase));
        assert_eq!(change("跌幅收窄至[2%]。"), Some(Decrease));
        assert_eq!(change("录得[5%]的增长。"), Some(Increase));
        assert_eq!(change("录得[5%]增长。"), Some(Increase));
    }
}
