//! Numbers of which a digit is not named: `数百人`, `수천만원`, `十数人`, `百数十件`.

use super::numeral::Numeral;
use super::scan::Scanner;
use crate::metric::Value;
use crate::number::Decimal;

impl Scanner<'_> {
    /// The magnitude behind `数` or `수` at `at`, with that character: `数百`, `수천만`. `人数百人` tells the number of people.
    pub(super) fn several(&self, at: usize) -> Option<Numeral> {
        let power = self.chars.get(at + 1).and_then(|c| self.power_of(*c))?;
        let before = at.checked_sub(1).map_or(' ', |k| self.chars[k]);
        let begins = match self.chars[at] {
            '数' => !"复複人件回个個点系係乗总総少多".contains(before),
            '수' => !matches!(before, '\u{ac00}'..='\u{d7a3}'),
            _ => return None,
        };
        let numeral = self.closed(at + 1).filter(|_| begins && power > 0)?;
        Some(Numeral { len: numeral.len + 1, ..numeral })
    }

    /// The range that `数` behind the number `low` opens, which ends at `at`: `十数` is 10 to 20, `百数十` 120 to 190.
    pub(super) fn open_digit(&self, at: usize, low: Decimal) -> Option<(usize, Value)> {
        let last = self.power_of(*self.chars.get(at.checked_sub(1)?)?).filter(|p| *p < 4)?;
        if self.chars.get(at) != Some(&'数') {
            return None;
        }
        let next = self.chars.get(at + 1).and_then(|c| self.power_of(*c));
        let (mut end, least, most) = match next.filter(|p| *p < last) {
            Some(power) => (at + 2, Decimal::from(2).shifted(power)?, Decimal::from(9).shifted(power)?),
            None => (at + 1, Decimal::ZERO, Decimal::ONE.shifted(last)?),
        };
        let mut range = (low.plus(least)?, low.plus(most)?);
        if let Some(power) = self.chars.get(end).and_then(|c| self.power_of(*c)).filter(|p| *p >= 4) {
            range = (range.0.shifted(power)?, range.1.shifted(power)?);
            end += 1;
        }
        Some((end, Value::Range(range.0, range.1)))
    }

    /// The power of ten of a multiplier.
    fn power_of(&self, c: char) -> Option<i32> {
        self.words.multipliers.iter().find(|m| m.0 == c).map(|m| m.1)
    }
}

#[cfg(test)]
mod tests {
    use crate::lang::{Draft, LanguageId, grammar};

    fn amounts(text: &str, language: LanguageId) -> Vec<String> {
        let draft = Draft::of_lines(text, language);
        let quantities = grammar(language).read(&draft).quantities;
        quantities
            .iter()
            .map(|q| format!("{}..{} {} {}", q.value.low(), q.value.high(), q.unit, q.bound.name()))
            .collect()
    }

    #[test]
    fn several_of_a_magnitude_are_an_order() {
        assert_eq!(amounts("数百人が集まった。", LanguageId::Ja), ["100..100 人 order"]);
        assert_eq!(amounts("被害額は数十万円に上る。", LanguageId::Ja), ["100000..100000 JPY order"]);
        assert_eq!(amounts("수천만원을 모았다.", LanguageId::Ko), ["10000000..10000000 KRW order"]);
    }

    #[test]
    fn a_digit_that_is_not_named_is_a_range() {
        assert_eq!(amounts("十数人が残った。", LanguageId::Ja), ["10..20 人 range"]);
        assert_eq!(amounts("百数十件の相談があった。", LanguageId::Ja), ["120..190 件 range"]);
    }

    #[test]
    fn the_number_of_people_is_none() {
        assert_eq!(amounts("参加人数百人", LanguageId::Ja), ["100..100  exact"]);
    }
}
