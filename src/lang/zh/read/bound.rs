//! Words that say how a number stands to the real one: `超` before, `以上` behind.

use std::sync::LazyLock;

use super::cue::Cue;
use super::expression::Expression;
use super::line::Line;
use super::tables::{BOUNDS_AFTER, BOUNDS_BEFORE};
use super::words::Words;
use crate::metric::{Bound, Kind};

/// Which numbers a bound word bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Needs {
    /// Any.
    Any,
    /// A magnitude or a share: `过亿`, `过半`, `上百`.
    Round,
    /// A hundred and more: `破10万`.
    Big,
}

/// What the bound words ask of the number.
#[derive(Clone, Copy, Debug)]
pub(super) struct Size {
    /// A magnitude without a digit, or a share.
    pub(super) round: bool,
    /// A hundred and more, or no count.
    pub(super) big: bool,
}

type Entry = (Bound, &'static str, Needs);

static BEFORE: LazyLock<Words<Entry>> = LazyLock::new(|| {
    Words::by_last(BOUNDS_BEFORE.iter().map(|&(word, bound, not, needs)| (word, (bound, not, needs))))
});
static AFTER: LazyLock<Words<Bound>> = LazyLock::new(|| Words::by_first(BOUNDS_AFTER.iter().copied()));

/// The bound word that ends before `start`, spaces between allowed, no further back than `floor`: where it begins and its bound.
///
/// `超1亿元`, `近三成`, `不低于38%`; but not `附近3家`, `签约20份`: a word that goes on to the left is no bound word.
pub(super) fn before(line: Line<'_>, start: usize, floor: usize, size: Size) -> Option<(usize, Bound)> {
    let end = line.skip_spaces_back(start);
    let fits = |_: &str, at: usize, (_, not, needs): Entry| {
        let allowed = match needs {
            Needs::Any => true,
            Needs::Round => size.round,
            Needs::Big => size.big,
        };
        at >= floor && allowed && !not.contains(line.before(at))
    };
    let (at, (bound, ..)) = BEFORE.before(line, end, fits)?;
    Some((at, bound))
}

/// Whether the bound word at `start..end` names what is bounded, and stands outside of the figure: `限额63亿元`, `上限为60亿元`.
pub(super) fn is_label(line: Line<'_>, start: usize, end: usize) -> bool {
    line.ends_any(line.skip_spaces_back(end).max(start), &["限额", "上限为", "下限为"])
}

/// `最高一宗` is the one that is highest, and no bound.
pub(super) fn is_superlative(line: Line<'_>, start: usize, e: &Expression) -> bool {
    line.starts_any(start, &["最高一", "最低一", "最大一", "最多一"]) && e.kind == Kind::Count
}

/// How far before a share or a multiple its bound word may stand.
const REACH: usize = 14;

/// The bound of a share or a multiple of something that stands between: `不足耕地面积的一半`, `超过去年同期的两倍`.
pub(super) fn distant(line: Line<'_>, start: usize, multiple: bool) -> Option<Bound> {
    if !multiple && line.before(start) != '的' {
        return None;
    }
    let from = line.clause_start(start, REACH);
    let stands = |words: &[&str]| line.holds_any(from, start, words);
    if stands(&["超过", "超出"]) {
        return Some(Bound::Over);
    }
    (line.before(start) == '的' && stands(&["不足", "不到", "低于"])).then_some(Bound::Under)
}

/// The bound word that begins at `end`: the index behind it and its bound.
///
/// `100人以上`, `5%左右`; `大关` in `3000亿元大关` only belongs to the expression and is exact.
pub(super) fn after(line: Line<'_>, end: usize) -> Option<(usize, Bound)> {
    AFTER.at(line, end, |word, next, _| match word {
        "以上" | "以下" => !line.starts_any(next, &["职级", "学历"]),
        "上下" => !Cue::UpDownNot.starts(line, next),
        "之内" | "之多" | "之巨" | "之久" => true,
        _ => true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bound(text: &str, start: usize) -> Option<(usize, Bound)> {
        let chars: Vec<char> = text.chars().collect();
        before(Line::new(&chars), start, 0, Size { round: false, big: true })
    }

    #[test]
    fn a_word_before_the_number_bounds_it() {
        assert_eq!(bound("营收超过1亿元", 4), Some((2, Bound::Over)));
        assert_eq!(bound("将近 30家", 3), Some((0, Bound::Nearly)));
        assert_eq!(bound("年底不会低于38%", 6), Some((2, Bound::AtLeast)));
    }

    #[test]
    fn a_word_that_goes_on_to_the_left_bounds_nothing() {
        assert_eq!(bound("附近3家", 2), None);
        assert_eq!(bound("签约20份", 2), None);
        assert_eq!(bound("賣超365億".replace('賣', "卖").as_str(), 2), None);
    }

    #[test]
    fn some_words_bound_round_numbers_only() {
        let chars: Vec<char> = "销量过百".chars().collect();
        let line = Line::new(&chars);
        assert_eq!(before(line, 3, 0, Size { round: true, big: true }), Some((2, Bound::Over)));
        assert_eq!(before(line, 3, 0, Size { round: false, big: true }), None);
    }

    #[test]
    fn a_word_behind_the_unit_bounds_too() {
        let chars: Vec<char> = "100人以上，3亿元大关，30吨上下游".chars().collect();
        let line = Line::new(&chars);
        assert_eq!(after(line, 4), Some((6, Bound::AtLeast)));
        assert_eq!(after(line, 10), Some((12, Bound::Exact)));
        assert_eq!(after(line, 16), None);
    }
}
