//! What a figure counts or measures.
//!
//! | module | where it looks |
//! |---|---|
//! | `left` | the noun phrase before the number: `合同金额`4970万元 |
//! | `right` | the one after it: 146份`合作协议` |
//! | `share` | `占GDP比重`3% |
//! | `distribute` | `收入、利润`分别增长5%、3% |
//! | here | which of them counts, and when the figure before lends its own |

mod distribute;
mod left;
mod right;
mod share;

use std::ops::Range;

use super::change;
use super::clause::Clause;
use super::lexicon::{ACT_CLASSIFIERS, PEOPLE_CLASSIFIERS};
use super::marks::is_joint;
use crate::metric::Kind;

pub(crate) use left::Left;

/// What was found for a figure.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    /// The thing, and the rule that found it.
    pub(crate) thing: Option<(Range<usize>, &'static str)>,
    /// What else the text before the number told.
    pub(crate) left: Left,
}

/// Classifiers of acts: with them the thing counted is the act before the number.
fn counts_acts(unit: &str) -> bool {
    ACT_CLASSIFIERS.contains(&unit)
}

/// Classifiers of people and households, whose noun may look like a verb: `30位参加者`.
fn counts_people(unit: &str) -> bool {
    PEOPLE_CLASSIFIERS.contains(&unit)
}

/// Finds what the figure counts. `before` holds what was found for the earlier figures of the sentence.
///
/// Rule `thing-of-figure-before`: a figure that only goes on has the thing of the one before: `企业`5家，增至8家; `外贸`3亿元，增长5%. Not where
/// words of its own name it.
///
/// Rule `share-of`: a share is named by what it is a share of: `占全国总量`的5%. Not `占比`5%, which names no whole, nor `占地`30亩.
pub(crate) fn of_figure(
    clause: &Clause<'_>,
    periods: &[Range<usize>],
    verb: Option<&change::Verb>,
    before: &[Named],
    starts: &[Range<usize>],
) -> Named {
    let left = left::phrase(clause, periods);
    let right = right::phrase(clause, counts_people(&clause.figure.quantity.unit));
    let mut thing = choose(clause, &left, right);
    if clause.figure.quantity.kind == Kind::Percent {
        thing = share::of(clause, periods).map(|r| (r, "share-of")).or(thing);
    }
    if goes_on(clause, verb) || in_brackets(clause) {
        thing = None;
    }
    let lent = || before.last().and_then(|n| n.thing.clone()).map(|(r, _)| (r, "thing-of-figure-before"));
    thing = distribute::of(clause, periods, before, starts).or(thing).or_else(lent);
    Named { thing, left }
}

/// Left or right of the number.
///
/// Things that are counted stand after their classifier (146份`合作协议`) unless an act is counted (`走访企业`3124次). Money,
/// measures and shares are named before the number, and after it only where nothing else is left (250万元的`订单`).
///
/// Rule `noun-after-number`: things that are counted stand behind their classifier: 126份`合作协议`, 近230万元的`订单`. Not where an act is
/// counted, `走访企业`312次.
///
/// Rule `noun-before-number`: money, measures and shares are named in front: `合同金额`4920万元, and so are acts: `走访企业`312次. Not the time or
/// the basis there, `同比`增长5%.
fn choose(clause: &Clause<'_>, left: &Left, right: Option<Range<usize>>) -> Option<(Range<usize>, &'static str)> {
    let q = clause.figure.quantity;
    let bare = left.noun.is_empty() || left.only_verb;
    let before = || (!left.noun.is_empty()).then(|| (left.noun.clone(), "noun-before-number"));
    let Some(right) = right else { return before() };
    let de = clause.text(&clause.right).first() == Some(&'的');
    let takes_right = match q.kind {
        Kind::Count => !counts_acts(&q.unit) || bare,
        Kind::Money | Kind::Measure | Kind::Percent | Kind::Duration => bare || de && left.ends_in_verb,
        Kind::Points | Kind::Multiple | Kind::Score => false,
    };
    if takes_right { Some((right, "noun-after-number")) } else { before() }
}

/// Whether the text since the figure before only says that the same thing changed further: `5家，增至[8家]`, `5%、升[3%]`.
fn goes_on(clause: &Clause<'_>, verb: Option<&change::Verb>) -> bool {
    let follows = clause.before.is_some_and(|b| b.end >= clause.left.start);
    follows && verb.is_some_and(|v| v.chars.start <= clause.left.start + 2)
}

/// Whether the figure only says the one before again: `3亿元（折合[4100万美元]）`.
fn in_brackets(clause: &Clause<'_>) -> bool {
    let Some(before) = clause.before else { return false };
    let gap = clause.chars.get(before.end..clause.figure.start).unwrap_or(&[]);
    let Some((first, rest)) = gap.split_first() else { return false };
    let same = |words: &str| rest.iter().copied().eq(words.chars());
    *first == '（'
        && rest.len() <= 3
        && (rest.is_empty() || ["折合", "约合", "相当于", "约", "合", "即"].iter().any(|w| same(w)))
        || *first == '，' && ["折合", "约合", "相当于"].iter().any(|w| same(w))
}

/// Whether only joints stand in a stretch.
fn only_joints(text: &[char]) -> bool {
    text.iter().all(|&c| is_joint(c))
}

#[cfg(test)]
mod tests {
    use crate::lang::zh::link::sample::grounds_of;

    fn things(text: &str) -> Vec<String> {
        grounds_of(text)
            .facts()
            .iter()
            .map(|f| f.indicator.as_ref().map_or(String::new(), |s| s.text.to_string()))
            .collect()
    }

    #[test]
    fn what_is_counted_stands_after_its_classifier() {
        assert_eq!(
            things("组织走访企业[312次]，签订[46份]合作协议、[8份]研发合同。"),
            ["企业", "合作协议", "研发合同"]
        );
    }

    #[test]
    fn money_is_named_before_its_amount_or_after_a_verb() {
        assert_eq!(things("合同金额[4970万元]，签订近[250万元]的订单。"), ["合同金额", "订单"]);
    }

    #[test]
    fn a_figure_that_goes_on_takes_over_the_thing() {
        assert_eq!(things("进口额[3亿元]，同比增长[5%]。"), ["进口额", "进口额"]);
        assert_eq!(things("投资[3亿元]（约合[4100万美元]）。"), ["投资", "投资"]);
    }

    #[test]
    fn shares_and_lists_are_told_apart() {
        assert_eq!(things("研发投入占营业收入的比重达[5%]。"), ["占营业收入"]);
        assert_eq!(things("收入、利润分别增长[5%]和[3%]。"), ["收入", "利润"]);
    }
}
