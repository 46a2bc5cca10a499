//! Numbers of which a digit is not named: `数百人`, `수천만원`, `十数人`, `百数十件`.

use super::numeral::Numeral;
use super::scan::{Found, Scanner};
use super::{Follower, at_start, word_at_end};
use crate::metric::{Bound, Kind, Quantity, Standing, Value};
use crate::number::Decimal;
use crate::text::letter::is_hangul;

impl Scanner<'_> {
    /// The magnitude behind `数` or `수` at `at`, with that character: `数百`, `수천만`. `人数百人` tells the number of people.
    pub(super) fn several(&self, at: usize) -> Option<Numeral> {
        if self.chars[at] != self.words.spelling.several {
            return None;
        }
        let power = self.chars.get(at + 1).and_then(|c| self.power_of(*c))?;
        let inside = self.words.spelling.spaced && at > 0 && is_hangul(self.chars[at - 1]);
        let begins = !inside && word_at_end(&self.words.names_of_numbers, &self.chars[..=at]).is_none();
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

    /// The range of `2、3人` and `3, 4명`: two neighbouring digits before one unit.
    pub(super) fn next_digit(&self, at: usize, end: usize, low: Decimal) -> Option<(usize, Value)> {
        let mark = matches!(self.chars.get(end)?, '、' | ',') && end == at + 1;
        let digit = end + 1 + usize::from(self.chars.get(end + 1) == Some(&' '));
        let high = self.chars.get(digit).and_then(|c| c.to_digit(10)).filter(|_| mark)?;
        let high = Decimal::from(i64::from(high));
        let unit =
            self.follower(digit + 1).is_some_and(|f| matches!(f.1, Follower::Unit(Kind::Count | Kind::Multiple, ..)));
        let free = at == 0 || !matches!(self.chars[at - 1], '、' | ',' | '.' | '0'..='9');
        (unit && free && high == low.plus(Decimal::ONE)?).then_some((digit + 1, Value::Range(low, high)))
    }

    /// The word for two neighbouring numbers at `at` with its unit behind it: `두세 명`.
    pub(super) fn paired(&self, at: usize) -> Option<(usize, i64, i64)> {
        if at > 0 && is_hangul(self.chars[at - 1]) {
            return None;
        }
        let (word, (low, high)) = at_start(&self.words.pairs, &self.chars[at..])?;
        let end = at + word.len();
        matches!(self.follower(end), Some((_, Follower::Unit(..)))).then_some((end, *low, *high))
    }

    /// `두세 명`, `서너 시간`: a range.
    pub(super) fn pair(&self, at: usize, floor: usize) -> Option<(usize, Found)> {
        let (end, low, high) = self.paired(at)?;
        let (stop, Follower::Unit(kind, code, power)) = self.follower(end)? else { return None };
        let value = Value::Range(Decimal::from(low), Decimal::from(high)).map(|v| v.shifted(power))?;
        let (start, _) = self.bound_before(at, floor);
        let whole = self.bare(at, end, value);
        let (span, unit, bound) = (self.span(start, stop), code.to_owned(), Bound::Range);
        Some((stop, Found::Quantity(Quantity { span, kind, unit, bound, standing: Standing::Figure, ..whole })))
    }

    /// The power of ten of a multiplier.
    fn power_of(&self, c: char) -> Option<i32> {
        self.words.multipliers.iter().find(|m| m.0 == c).map(|m| m.1)
    }
}

#[cfg(test)]
mod tests {
    use crate::lang::LanguageId;
    use crate::lang::sample::quantities;

    fn amounts(text: &str, language: LanguageId) -> Vec<String> {
        quantities(text, language)
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
        assert_eq!(amounts("2、3人が残った。", LanguageId::Ja), ["2..3 人 range"]);
        assert_eq!(amounts("두세 명이 다쳤다.", LanguageId::Ko), ["2..3 명 range"]);
    }

    #[test]
    fn the_number_of_people_is_none() {
        assert_eq!(amounts("参加人数百人", LanguageId::Ja), ["100..100  exact"]);
    }
}
