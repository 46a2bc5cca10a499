//! Powers: `10の6乗`, `2.5×10의 3승`, `1.1^23`.

use super::scan::Scanner;
use super::word_at_start;
use crate::number::Decimal;

impl Scanner<'_> {
    /// What the number `base`, which ends at `at`, is worth with the power behind it, and where that ends.
    pub(super) fn raised(&self, at: usize, base: Decimal) -> Option<(usize, Decimal)> {
        if let Some((end, exponent)) = self.exponent(at) {
            return Some((end, base.power(exponent)?));
        }
        let times = self.chars.get(at).is_some_and(|c| matches!(c, '×' | 'x' | 'X' | '*'));
        let (ten, stop) = times.then(|| self.part(at + 1))??;
        let (end, exponent) = self.exponent(stop)?;
        Some((end, base.times(ten.power(exponent)?)?))
    }

    /// `の6乗`, `^-6`.
    fn exponent(&self, at: usize) -> Option<(usize, i32)> {
        let rest = self.chars.get(at..)?;
        if rest.first() == Some(&'^') {
            return self.signed(at + 1);
        }
        let link = word_at_start(&self.words.power.0, rest)?;
        let (stop, exponent) = self.signed(at + link)?;
        let behind = self.chars.get(stop..)?;
        Some((stop + word_at_start(&self.words.power.1, behind)?, exponent))
    }

    fn signed(&self, at: usize) -> Option<(usize, i32)> {
        let rest = self.chars.get(at..)?;
        let word = word_at_start(&self.words.minus, rest);
        let minus = word.or(matches!(rest.first(), Some('-' | '−' | '－')).then_some(1));
        let plus = usize::from(rest.first() == Some(&'+'));
        let (value, end) = self.part(at + minus.unwrap_or(plus))?;
        let size = i32::try_from(value.to_i64()?).ok()?;
        Some((end, if minus.is_some() { -size } else { size }))
    }
}

#[cfg(test)]
mod tests {
    use crate::lang::LanguageId;
    use crate::lang::sample::quantities;

    fn values(text: &str, language: LanguageId) -> Vec<String> {
        quantities(text, language).iter().map(|q| q.value.low().to_string()).collect()
    }

    #[test]
    fn powers_are_told_in_words_and_signs() {
        assert_eq!(values("答えは10の6乗です。", LanguageId::Ja), ["1000000"]);
        assert_eq!(values("答えは-2.5×10の3乗です。", LanguageId::Ja), ["-2500"]);
        assert_eq!(values("二・五のマイナス一乗です。", LanguageId::Ja), ["0.4"]);
        assert_eq!(values("답은 2^5입니다.", LanguageId::Ko), ["32"]);
    }

    #[test]
    fn a_possessive_is_no_power() {
        assert_eq!(values("10の6つの町", LanguageId::Ja)[0], "10");
    }
}
