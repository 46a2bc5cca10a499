//! Ranges: `3〜5千人`, `30~50만원`, `5店から9店まで`.

use super::numeral;
use super::scan::Scanner;
use super::{Follower, word_at_start};
use crate::number::Decimal;

impl Scanner<'_> {
    /// The lower number of a range with the multiplier that it leaves to the upper one: `30~50만원`, `3〜5千人`.
    pub(super) fn shared(&self, at: usize, end: usize, low: Decimal, range_end: usize) -> Decimal {
        let multiplier = |c: char| self.words.multipliers.iter().find(|m| m.0 == c).map(|m| m.1);
        if self.chars[at..end].iter().any(|&c| multiplier(c).is_some()) {
            return low;
        }
        let power: i32 = self.chars[end..range_end].iter().rev().map_while(|&c| multiplier(c)).sum();
        low.shifted(power).unwrap_or(low)
    }

    /// The upper number of a range whose `low` number, with or without its unit, ends at `at`, and where it ends. Behind a word
    /// (`5から10まで`) the range is closed by one too, for `5から10に` is a change.
    pub(super) fn range_end(
        &self,
        at: usize,
        unit: Option<&(usize, Follower)>,
        low: Decimal,
    ) -> Option<(Decimal, usize)> {
        let at = unit.map_or(at, |&(end, _)| end);
        let rest = self.chars.get(at..)?;
        let word = word_at_start(&self.words.span.0, rest);
        let dash = matches!(rest.first(), Some('~' | '〜' | '∼' | '～' | '-' | '–' | '—')).then_some(1);
        let start = at + dash.or(word)?;
        if !self.digit_at(start) {
            return None;
        }
        let second = numeral::read(&self.chars[start..], self.words.multipliers);
        let end = start + second.len;
        let high = second.value.filter(|high| *high > low)?;
        let closes = |at: usize| {
            let rest = self.chars.get(at..).unwrap_or_default();
            rest.is_empty() || word_at_start(&self.words.span.1, rest).is_some()
        };
        let closed = dash.is_some() || closes(end) || self.follower(end).is_some_and(|f| closes(f.0));
        closed.then_some((high, end))
    }
}

#[cfg(test)]
mod tests {
    use crate::lang::LanguageId;
    use crate::lang::sample::quantities;

    fn ranges(text: &str, language: LanguageId) -> Vec<String> {
        quantities(text, language).iter().map(|q| format!("{}..{}", q.value.low(), q.value.high())).collect()
    }

    #[test]
    fn a_multiplier_is_shared() {
        assert_eq!(ranges("支給額は30〜50万円だ。", LanguageId::Ja), ["300000..500000"]);
        assert_eq!(ranges("물량은 3만∼5만 가구다.", LanguageId::Ko), ["30000..50000"]);
    }

    #[test]
    fn words_join_where_a_word_closes() {
        assert_eq!(ranges("復旧に2時間から3時間かかる。", LanguageId::Ja), ["2..3"]);
        assert_eq!(ranges("予算は50億円から80億円に増えた。", LanguageId::Ja).len(), 2);
    }
}
