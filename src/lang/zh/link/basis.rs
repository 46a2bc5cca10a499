//! What a change is against.

use std::ops::Range;
use std::sync::LazyLock;

use super::clause::Clause;
use super::lexicon::BASES;
use super::marks::is_stop;
use super::words::Words;
use crate::metric::Direction;

static WORDS: LazyLock<Words<Sort>> = LazyLock::new(|| Words::new(BASES.iter().copied()));

/// What a word of the list says besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    /// Nothing more: `同比`.
    Alone,
    /// And up: `年增`.
    Rise,
    /// And down: `季减`.
    Fall,
}

/// What is compared is named in no more characters.
const LONGEST_NAME: usize = 14;

/// A basis, and the direction that its word has with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Basis {
    /// The words.
    pub(crate) chars: Range<usize>,
    /// Up or down, for `年增` and its like.
    pub(crate) direction: Option<Direction>,
    /// What is compared with is the thing's own past: `较去年`, and not `比全省`.
    pub(crate) is_past: bool,
    /// The rule that found it.
    pub(crate) rule: &'static str,
}

/// The last basis in the clause before the figure.
///
/// Catches words (`同比`, `环比`, `按年`, `年增`), `比` or `较` with a time (`较上年末`) or with whatever stands up to the verb of
/// change (`比平均水平高3%`), and `与去年同期相比`, there or in the clause before. `年增加` is not `年增`; `占比`, `比例`, `较快` have no basis.
///
/// Rule `basis-word`: a word that says what a change is against: `同比`增长5%, `环比`, `按年`. Not `年增加`, where 年 belongs to a time.
///
/// Rule `basis-time`: `比` or `较` with a time: `较上年末`增长5%, `比去年同期`多. Not the share in `占比`, nor the start of `比例`, `较快`.
///
/// Rule `basis-compared-thing`: `比` or `较` with anything else, up to the verb of change: `比平均水平`高3%. Not without such a verb.
pub(crate) fn of_clause(clause: &Clause<'_>, periods: &[Range<usize>], verb: Option<usize>) -> Option<Basis> {
    let whole = &clause.whole;
    let inside =
        whole.clone().rev().find_map(|i| word_at(clause, i).or_else(|| comparison_at(clause, i, periods, verb)));
    inside.or_else(|| beside(clause))
}

fn word_at(clause: &Clause<'_>, i: usize) -> Option<Basis> {
    let text = &clause.chars[i..clause.whole.end];
    let (len, sort) = WORDS.begin(text)?;
    let next = clause.chars.get(i + len).copied();
    let direction = match sort {
        Sort::Alone => None,
        Sort::Rise => Some(Direction::Increase),
        Sort::Fall => Some(Direction::Decrease),
    };
    let longer = direction.is_some()
        && matches!(next, Some('收' | '加' | '值' | '量' | '少' | '持' | '资' | '产' | '长' | '息' | '幅'));
    let before = i.checked_sub(1).map(|k| clause.chars[k]);
    // `去年成長` is `去年` and a verb.
    let cut = direction.is_some() && matches!(before, Some('去' | '今' | '上' | '前' | '本' | '全' | '同' | '每'));
    // `按年升` is `按年` and a verb.
    let chars = if direction.is_some() && before == Some('按') { i - 1..i + 1 } else { i..i + len };
    (!longer && !cut).then_some(Basis { chars, direction, is_past: true, rule: "basis-word" })
}

fn comparison_at(clause: &Clause<'_>, i: usize, periods: &[Range<usize>], verb: Option<usize>) -> Option<Basis> {
    let chars = clause.chars;
    if !is_comparing(chars, i) {
        return None;
    }
    let found = |end: usize, is_past, rule| Some(Basis { chars: i..end, direction: None, is_past, rule });
    let from = i + 1;
    if let Some(period) = periods.iter().find(|p| p.start >= from && p.start <= from + 1 && p.end <= clause.whole.end) {
        return found(period.end, true, "basis-time");
    }
    let end = verb.filter(|&v| v > from && v - from <= LONGEST_NAME)?;
    let adverbs = chars[from..end]
        .iter()
        .rev()
        .take_while(|c| matches!(c, '还' | '再' | '都' | '又' | '各' | '将' | '则' | '也' | '略'))
        .count();
    let end = end - adverbs;
    let is_past = names_past(&chars[from..end]);
    if end > from { found(end, is_past, "basis-compared-thing") } else { None }
}

/// Whether what is compared with is the thing's own past: `上年`, `同期`, `上一代`, `买入价`; not `预期`, `二期工程`, `日本`, `前者`.
fn names_past(name: &[char]) -> bool {
    let next = |i: usize| name.get(i + 1).copied().unwrap_or('，');
    let time = (0..name.len()).any(|i| match name[i] {
        '年' | '月' | '季' | '届' | '次' | '周' => true,
        '日' => !matches!(next(i), '本' | '韩' | '系' | '元'),
        '前' => next(i) != '者',
        '时' => matches!(next(i), '，' | '期' | '候' | '的'),
        '期' => i > 0 && matches!(name[i - 1], '同' | '上' | '前' | '早' | '初' | '往' | '长'),
        _ => false,
    });
    time || name.windows(2).any(|w| {
        matches!(
            w,
            ['上', '一'] | ['买' | '购', '入'] | ['高', '位' | '点'] | ['原', '价' | '先' | '来'] | ['峰', '值']
        )
    })
}

/// Whether the character at `i` is the `比` or `较` of a comparison.
pub(crate) fn is_comparing(chars: &[char], i: usize) -> bool {
    let before = i.checked_sub(1).map(|k| chars[k]);
    let after = chars.get(i + 1).copied();
    match chars[i] {
        '比' => {
            !matches!(before, Some('同' | '环' | '占' | '对' | '价' | '相' | '年' | '季' | '月' | '周' | '可' | '无'))
                && !matches!(after, Some('例' | '重' | '赛' | '如' | '率' | '特' | '值' | '分' | '亚'))
        }
        '较' => {
            before != Some('比')
                && !matches!(after, Some('为' | '大' | '快' | '好' | '高' | '低' | '多' | '少' | '强' | '量'))
        }
        _ => false,
    }
}

/// `与去年同期相比`, in the figure's clause or as the clause before.
fn beside(clause: &Clause<'_>) -> Option<Basis> {
    let chars = clause.chars;
    let ends = |i: usize| matches!(chars[i..], ['相', '比' | '较', ..] | ['比', '较', ..]);
    let lowest = clause.whole.start.saturating_sub(3);
    let end = (lowest..clause.whole.end.saturating_sub(1)).rev().find(|&i| ends(i))? + 2;
    let floor = end.saturating_sub(LONGEST_NAME + 3);
    let start = (floor..end - 2).rev().find(|&i| {
        let same_time = chars[i] == '同' && matches!(chars[i + 1], '期' | '比' | '季' | '月' | '日');
        is_stop(chars[i]) || matches!(chars[i], '与' | '和' | '跟' | '同') && !same_time
    })?;
    let plain = !is_stop(chars[start]) && start + 3 < end;
    plain.then_some(Basis { chars: start..end, direction: None, is_past: true, rule: "basis-compared-with" })
}

#[cfg(test)]
mod tests {
    use crate::lang::zh::link::sample::grounds_of;

    fn basis(text: &str) -> Option<String> {
        grounds_of(text).facts().last().and_then(|f| f.basis.clone()).map(|s| s.text.into_string())
    }

    #[test]
    fn words_and_times_say_what_a_change_is_against() {
        assert_eq!(basis("收入同比增长[5%]。").as_deref(), Some("同比"));
        assert_eq!(basis("收入较上年末增长[5%]。").as_deref(), Some("较上年末"));
        assert_eq!(basis("营收5亿，年增[5%]。").as_deref(), Some("年增"));
        assert_eq!(basis("旅客按年升[18%]。").as_deref(), Some("按年"));
        assert_eq!(basis("观众较去年成长[两成]。").as_deref(), Some("较去年"));
        assert_eq!(basis("降水比常年平均值少[三成]。").as_deref(), Some("比常年平均值"));
        assert_eq!(basis("与去年同期相比，增长[5%]。").as_deref(), Some("与去年同期相比"));
    }

    #[test]
    fn what_exceeds_something_else_has_no_basis() {
        assert_eq!(basis("比全省平均水平高[3个百分点]。"), None);
    }

    #[test]
    fn a_level_has_no_basis() {
        assert_eq!(basis("占比[5%]。"), None);
        assert_eq!(basis("同比增至[5家]。"), None);
    }
}
