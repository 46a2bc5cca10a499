//! Time expressions, and which of them a figure belongs to.
//!
//! | module | what it knows |
//! |---|---|
//! | `unit` | one piece of a date written with numerals: `2023年`, `8月`, `前三季度`, `过去五年` |
//! | `phrase` | pieces put together: `截至今年8月底`, `2020年至2023年`, `“十四五”以来` |
//! | `event` | `百日攻坚期间` |

mod event;
mod phrase;
mod unit;

use std::ops::Range;

use super::ground::{Find, Ground, Sentence};
use super::marks::is_quote;

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
        let floor = found.last().map_or(sentence.start, |f| f.end);
        let here = phrase::at(chars, i, sentence.end).map(|end| i..end);
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

/// The last time expression before the figure in its own sentence, unless it follows `比` or `较`: that one is what the figure
/// is compared with.
///
/// `去年，该市引进企业[30家]` gives `去年`; `收入比去年增长[5%]` gives nothing.
pub(crate) fn of_figure(found: &[Range<usize>], ground: &Ground<'_>, passage: usize, figure: usize) -> Option<Find> {
    let chars = ground.chars();
    let start = ground.figures[figure].start;
    let own = found.iter().rev().find(|p| p.end <= start && !is_compared(chars, p))?;
    Some(Find { passage, chars: own.clone(), rule: "period-before-figure" })
}

/// The last time expression of a sentence that is not a basis: what a later sentence may take over.
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
    matches!(before, Some('比' | '较' | '与' | '同' | '跟')) || chars[period.end..].starts_with(&['相', '比'])
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
    fn what_a_figure_is_compared_with_is_not_its_period() {
        assert_eq!(own("8月收入比去年同期增长[5%]。").as_deref(), Some("8月"));
        assert_eq!(own("与2019年相比增长[5%]。"), None);
    }
}
