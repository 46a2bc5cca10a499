//! Time expressions, and which of them a figure belongs to.
//!
//! | module | what it knows |
//! |---|---|
//! | `unit` | one piece of a date written with numerals: `2023年`, `8月`, `前三季度`, `过去五年` |
//! | `phrase` | pieces put together: `截至今年8月底`, `2020年至2023年`, `“十四五”以来` |
//! | `event` | `百日攻坚期间` |
//! | `lookalike` | `出现在周五` has no `现在` in it |

mod event;
mod lookalike;
mod phrase;
mod unit;

use std::ops::Range;

use super::basis;
use super::ground::{Figure, Find, Ground, Sentence};
use super::marks::{is_quote, is_stop};
use crate::metric::Kind;

/// What part a word of the list plays in a time expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Stands only before another: `截至`.
    Open,
    /// Stands alone: `去年`.
    Whole,
    /// Stands only after another: `底`.
    Follow,
    /// Ends the expression: `以来`.
    Close,
}

/// Every time expression of a sentence, in order, whatever it is used for.
pub(crate) fn periods(chars: &[char], sentence: &Range<usize>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut i = sentence.start;
    while i < sentence.end {
        if !phrase::may_begin(chars[i]) && !event::may_begin(chars[i]) {
            i += 1;
            continue;
        }
        let floor = found.last().map_or(sentence.start, |f| f.end);
        let here = phrase::at(chars, i, sentence.end).map(|end| i..end);
        let here = here.filter(|_| i == sentence.start || floor != i || !phrase::is_alone(&chars[i..sentence.end]));
        let here = here.filter(|r| !lookalike::is_part_of_a_word(chars, r));
        match here.or_else(|| event::at(chars, i, floor)) {
            Some(range) => {
                i = range.end;
                found.push(range);
            }
            None => i += 1,
        }
    }
    found
}

/// The last time expression before the figure in its own sentence that tells when the figure holds.
///
/// `去年，该市引进企业[30家]` gives `去年`. What a figure is compared with is not its time: `收入比去年增长[5%]`, `是首日的[9倍]`; but a
/// figure of that time has it: `较去年的[694万]略降`. Nor is the time of a record: `创历年同月最高`. `收盘` and its like, which say no
/// day, give way to a time before them.
pub(crate) fn of_figure(found: &[Range<usize>], ground: &Ground<'_>, passage: usize, figure: usize) -> Option<Find> {
    let (chars, figure) = (ground.chars(), &ground.figures[figure]);
    let before = || found.iter().rev().filter(|p| p.end <= figure.start);
    let fits = |p: &&Range<usize>| {
        if leads_to(chars, p, figure) {
            return figure.quantity.kind != Kind::Multiple;
        }
        !is_compared(chars, p) && !is_of_record(chars, p)
    };
    let own = before().filter(fits).find(|p| !is_weak(&chars[(*p).clone()])).or_else(|| before().find(fits))?;
    Some(Find { passage, chars: own.clone(), rule: "period-before-figure" })
}

/// Whether only a thing of that time leads over to the figure: `比去年的[694万]`, `较大选时的得票率[33.7%]`.
fn leads_to(chars: &[char], period: &Range<usize>, figure: &Figure<'_>) -> bool {
    let gap = &chars[period.end..figure.start];
    let of = gap.first() == Some(&'的') || gap.last() == Some(&'的') && is_compared(chars, period);
    of && gap.len() <= 7 && !gap.iter().any(|&c| is_stop(c) || matches!(c, '比' | '了' | '至' | '到'))
}

/// `创历年同月最高`, `为年内首次上涨`: the time that a record stands for.
fn is_of_record(chars: &[char], period: &Range<usize>) -> bool {
    let after = chars.get(period.end..).unwrap_or(&[]);
    let after = after.strip_prefix(&['的']).unwrap_or(after);
    let record = [
        ['首', '次'],
        ['新', '高'],
        ['新', '低'],
        ['最', '高'],
        ['最', '低'],
        ['之', '最'],
        ['次', '高'],
        ['同', '期'],
    ];
    let says = chars[..period.start].last().is_some_and(|c| matches!(c, '创' | '为' | '是' | '刷' | '近' | '了'));
    says && record.iter().any(|r| after.starts_with(r))
}

/// `收盘` tells the hour and not the day, `单季` the length and not which.
fn is_weak(period: &[char]) -> bool {
    matches!(
        period,
        ['收' | '开', '盘']
            | ['收', '盘', '时']
            | ['盘', '中']
            | ['单', '季' | '月']
            | ['全', '程']
            | ['报', '告', '期']
            | ['每', _]
            | ['每', '小', '时']
            | ['每', '分', '钟']
    )
}

/// The last time expression of a sentence that is not a basis: what a later sentence may take over.
///
/// Rule `period-of-sentence-before`: a sentence without a time goes on in that of the one before: `去年`，签约30个。开工20个。 Not a time that
/// something is compared with, `比去年`多.
pub(crate) fn last_of(
    found: &[Range<usize>],
    ground: &Ground<'_>,
    passage: usize,
    sentence: &Sentence,
) -> Option<Find> {
    let last = found.iter().rev().find(|p| p.end <= sentence.chars.end && !is_compared(ground.chars(), p))?;
    Some(Find { passage, chars: last.clone(), rule: "period-of-sentence-before" })
}

/// Whether the expression says what something is compared with.
pub(crate) fn is_compared(chars: &[char], period: &Range<usize>) -> bool {
    let before = chars[..period.start].iter().rev().copied().find(|&c| !is_quote(c));
    let restored = chars[period.start..].first().is_some_and(|c| matches!(c, '至' | '到'));
    restored && chars[..period.start].ends_with(&['恢', '复'])
        || matches!(before, Some('比' | '较' | '与' | '同' | '跟'))
        || is_in_comparison(chars, period)
        || chars[period.end..].starts_with(&['相', '比'])
}

/// `比疫情前的2019年还多`: what stands between `比` and the time only says more of it.
fn is_in_comparison(chars: &[char], period: &Range<usize>) -> bool {
    let floor = period.start.saturating_sub(6);
    let text = &chars[floor..period.start];
    let Some(at) = text.iter().rposition(|c| matches!(c, '比' | '较')) else { return false };
    text.last() == Some(&'的') && basis::is_comparing(chars, floor + at) && !text[at..].iter().any(|&c| is_stop(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::zh::link::sample::grounds_of;

    fn own(text: &str) -> Option<String> {
        let sample = grounds_of(text);
        let grounds = sample.grounds();
        let ground = &grounds[0];
        let found = periods(ground.chars(), &ground.sentences[0].chars);
        let find = of_figure(&found, ground, 0, ground.figures.len() - 1)?;
        Some(ground.view.string(find.chars.start, find.chars.end))
    }

    #[test]
    fn the_last_one_before_the_figure_counts() {
        assert_eq!(own("2023年全市签约30个，今年上半年又签约[12个]。").as_deref(), Some("今年上半年"));
        assert_eq!(own("该市签约[12个]，去年签约9个。"), None);
    }

    #[test]
    fn a_figure_of_the_time_compared_with_has_that_time() {
        assert_eq!(own("观赛人数比去年的[694万人]略降。").as_deref(), Some("去年"));
        assert_eq!(own("8月销量是首日的[9倍]。").as_deref(), Some("8月"));
    }

    #[test]
    fn the_time_of_a_record_is_not_the_figures() {
        assert_eq!(own("10月出口创历年同月最高，顺差[60亿美元]。").as_deref(), Some("10月"));
        assert_eq!(own("今年演出收入比疫情前的2019年还多[80万元]。").as_deref(), Some("今年"));
    }

    #[test]
    fn the_close_of_trading_gives_way_to_the_day() {
        assert_eq!(own("9月26日股指回调，收盘下跌[2%]。").as_deref(), Some("9月26日"));
        assert_eq!(own("股指收盘下跌[2%]。").as_deref(), Some("收盘"));
    }

    #[test]
    fn what_a_figure_is_compared_with_is_not_its_period() {
        assert_eq!(own("8月收入比去年同期增长[5%]。").as_deref(), Some("8月"));
        assert_eq!(own("与2019年相比增长[5%]。"), None);
    }
}
