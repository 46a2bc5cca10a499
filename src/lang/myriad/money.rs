//! Currencies in front of a number, and lesser coins behind one: `$48.2万`, `2ドル3セント`.

use std::sync::LazyLock;

use super::lexicon::CURRENCY_SIGNS;
use super::scan::Scanner;
use super::{Entry, Follower, at_end, longest_first};
use crate::metric::Kind;
use crate::number::Decimal;

/// Signs and codes in front of a number, longest first.
static SIGNS: LazyLock<Vec<Entry<&'static str>>> = LazyLock::new(|| longest_first(CURRENCY_SIGNS.iter().copied()));

/// A currency that stands in front of a number.
#[derive(Clone, Copy, Debug)]
pub(super) struct Currency(&'static str);

impl Currency {
    /// What the number that ends at `end` is followed by, now that it is money: the name of its currency again, or nothing.
    pub(super) fn follower(self, behind: Option<(usize, Follower)>, end: usize) -> (usize, Follower) {
        match behind {
            Some(named @ (_, Follower::Unit(Kind::Money, ..))) => named,
            _ => (end, Follower::Unit(Kind::Money, self.0, 0)),
        }
    }
}

impl Scanner<'_> {
    /// The currency right before the number at `at`, a space between them allowed, and where it begins. A code has a space before
    /// its digits, for letters that touch them are a model's name.
    pub(super) fn currency_before(&self, at: usize, floor: usize) -> Option<(usize, Currency)> {
        let end = if at > floor && self.chars[at - 1] == ' ' { at - 1 } else { at };
        let (sign, code) = at_end(&SIGNS, self.chars.get(floor..end)?)?;
        let start = end - sign.len();
        let apart = start.checked_sub(1).is_none_or(|k| !self.chars[k].is_ascii_alphanumeric());
        apart.then_some((start, Currency(code)))
    }

    /// The sum of money with the lesser coins behind its unit, which ends at `at`: `2ドル3セント`, `5元と3角`, `3달러 50센트`.
    pub(super) fn with_lesser(&self, at: usize, whole: Decimal, code: &str) -> Option<(usize, Decimal)> {
        let link = self.chars.get(at).filter(|c| matches!(c, 'と' | ' ' | '와' | '과'));
        let mut from = at + usize::from(link.is_some());
        from += usize::from(link.is_some_and(|c| *c != ' ') && self.chars.get(from) == Some(&' '));
        let (part, stop) = self.part(from)?;
        // `角` alone is a shape more often.
        let jiao = code == "CNY" && self.chars.get(stop) == Some(&'角');
        let coin = if jiao { Some((stop + 1, Follower::Unit(Kind::Money, "CNY", -1))) } else { self.follower(stop) };
        let (end, Follower::Unit(Kind::Money, lesser, power @ ..0)) = coin? else { return None };
        let cents = lesser == "USD" && matches!(code, "AUD" | "CAD" | "EUR" | "HKD" | "NZD" | "SGD");
        let sum = whole.plus(part.shifted(power)?)?;
        (lesser == code || cents).then_some((end, sum))
    }
}

#[cfg(test)]
mod tests {
    use crate::lang::LanguageId;
    use crate::lang::sample::quantities;

    fn amounts(text: &str, language: LanguageId) -> Vec<String> {
        quantities(text, language).iter().map(|q| format!("{} {}", q.value.low(), q.unit)).collect()
    }

    #[test]
    fn a_sign_in_front_makes_money() {
        assert_eq!(amounts("収入は約$ 48.2万で、€1.5かかる。", LanguageId::Ja), ["482000 USD", "1.5 EUR"]);
        assert_eq!(amounts("매출은 US$ 3억이다.", LanguageId::Ko), ["300000000 USD"]);
    }

    #[test]
    fn lesser_coins_are_added() {
        assert_eq!(amounts("価格は2ドル3セントです。", LanguageId::Ja), ["2.03 USD"]);
        assert_eq!(amounts("10円50銭です。", LanguageId::Ja), ["10.5 JPY"]);
        assert_eq!(amounts("この本は5人民元と3角です。", LanguageId::Ja), ["5.3 CNY"]);
        assert_eq!(amounts("가격은 3달러 50센트다.", LanguageId::Ko), ["3.5 USD"]);
    }

    #[test]
    fn another_count_is_no_coin() {
        assert_eq!(amounts("予算は2ドルと3人です。", LanguageId::Ja), ["2 USD", "3 人"]);
    }
}
