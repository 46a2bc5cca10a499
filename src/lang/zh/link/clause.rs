//! The clause that a figure stands in, and how much of it the figure may claim.

use std::ops::Range;

use super::ground::{Figure, Ground, Sentence};
use super::marks::{is_joint, is_stop};

/// No rule looks further back from a figure, or further ahead.
pub(crate) const REACH: usize = 80;

/// A figure with the text around it that rules may read.
#[derive(Debug)]
pub(crate) struct Clause<'g> {
    /// The characters of the passage.
    pub(crate) chars: &'g [char],
    /// The figure.
    pub(crate) figure: Figure<'g>,
    /// The figure before it in its sentence.
    pub(crate) before: Option<Figure<'g>>,
    /// From the last stop before the figure to the figure.
    pub(crate) whole: Range<usize>,
    /// The same, but not beyond the figure before, nor beyond the `、` that follows it.
    pub(crate) left: Range<usize>,
    /// From the figure to the next stop, `、` or figure.
    pub(crate) right: Range<usize>,
}

impl<'g> Clause<'g> {
    /// The clause of figure `n` of `ground`, which stands in `sentence`.
    pub(crate) fn new(ground: &'g Ground<'_>, sentence: &Sentence, n: usize) -> Self {
        let chars = ground.chars();
        let figure = ground.figures[n];
        let before = (n > sentence.figures.start).then(|| ground.figures[n - 1]);
        let floor = sentence.chars.start.max(figure.start.saturating_sub(REACH));
        let start = (floor..figure.start).rev().find(|&i| is_stop(chars[i])).map_or(floor, |i| i + 1);
        let left = before.map_or(start, |b| b.end.clamp(start, figure.start));
        // `87份研发合同、超1亿元合同金额`: what stands before `、` belongs to the figure before.
        let listed = if left > start { chars[left..figure.start].iter().rposition(|&c| c == '、') } else { None };
        let left = listed.map_or(left, |i| left + i + 1);
        let next = (n + 1 < sentence.figures.end).then(|| ground.figures[n + 1].start);
        let ceiling = next.unwrap_or(sentence.chars.end).min(figure.end + REACH).max(figure.end);
        let end = (figure.end..ceiling).find(|&i| is_stop(chars[i]) || chars[i] == '、').unwrap_or(ceiling);
        Self { chars, figure, before, whole: start..figure.start, left: left..figure.start, right: figure.end..end }
    }

    /// Whether only a joint lies between the figure before and this one: `增长5%和3%`.
    pub(crate) fn is_listed(&self) -> bool {
        let Some(before) = self.before else { return false };
        before.end >= self.whole.start
            && before.end <= self.figure.start
            && self.chars[before.end..self.figure.start].iter().all(|&c| is_joint(c))
    }

    /// Whether `至` or `到` leads over from the figure before: `提升2个百分点至27%`.
    pub(crate) fn is_reached(&self) -> bool {
        let Some(before) = self.before else { return false };
        let gap = self.chars.get(before.end..self.figure.start).unwrap_or(&[]);
        gap.iter().any(|c| matches!(c, '至' | '到'))
    }

    /// The characters of a stretch.
    pub(crate) fn text(&self, range: &Range<usize>) -> &'g [char] {
        &self.chars[range.clone()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::zh::link::sample::grounds_of;

    fn around(text: &str, n: usize) -> (String, String, bool) {
        let sample = grounds_of(text);
        let grounds = sample.grounds();
        let clause = Clause::new(&grounds[0], &grounds[0].sentences[0], n);
        let read = |r: &Range<usize>| clause.text(r).iter().collect::<String>();
        (read(&clause.left), read(&clause.right), clause.is_listed())
    }

    #[test]
    fn a_clause_ends_at_stops_and_at_other_figures() {
        let text = "去年，签订[146份]合作协议，达成[87份]研发合同、[超1亿元]合同金额。";
        assert_eq!(around(text, 0), ("签订".into(), "合作协议".into(), false));
        assert_eq!(around(text, 2), ("".into(), "合同金额".into(), false));
    }

    #[test]
    fn figures_with_nothing_but_a_joint_between_them_are_listed() {
        assert!(around("收入和利润增长[5%]和[3%]。", 1).2);
        assert!(!around("收入增长[5%]，利润增长[3%]。", 1).2);
    }
}
