//! What the words around a number say of it: below zero, a speed, a weight, an index, the base of a rate.

use super::scan::Scanner;
use super::{Clue, at_end, at_start, word_at_end};
use crate::metric::{Kind, Value};
use crate::number::Decimal;

/// Characters before a number in which a word for weight is looked for.
const WEIGHT_REACH: usize = 6;

/// Characters that may stand between what is named and its number.
const COPULAS: usize = 3;

impl Scanner<'_> {
    /// Whether one of a unit that ends at `at` is what a rate goes by: `1ドル＝150円`, `1平方メートル当たり`, `1㎡당`.
    pub(super) fn is_base(&self, at: usize) -> bool {
        let behind = self.chars.get(at..).and_then(|rest| at_start(&self.words.clues, rest));
        behind.is_some_and(|entry| entry.1 == Clue::Base)
    }

    /// Whether a weight is spoken of right before `at`: `体重は75キロ`.
    pub(super) fn weighed(&self, at: usize) -> bool {
        let from = at.saturating_sub(WEIGHT_REACH);
        let mut weights = self.words.clues.iter().filter(|entry| entry.1 == Clue::Weight);
        weights.any(|(word, _)| self.chars[from..at].windows(word.len()).any(|w| w == word))
    }

    /// What the word before the number at `at` says of it, with at most a few particles between them: `時速は80キロ`.
    fn clue_before(&self, at: usize) -> Option<Clue> {
        let joins = |c: &&char| self.words.spelling.copulas.contains(c);
        let end = at - self.chars[..at].iter().rev().take(COPULAS).take_while(joins).count();
        at_end(&self.words.clues, &self.chars[..end]).map(|entry| entry.1)
    }

    /// Whether the decimal at `at` is the level of an index or a strength: `マグニチュード6.8`, `규모 6.8`, `指数は102.5`.
    pub(super) fn is_level(&self, at: usize, value: Value) -> bool {
        !value.low().is_integer() && self.clue_before(at) == Some(Clue::Index)
    }

    /// Where the word or sign for minus begins that stands right before `at`: `マイナス5`, `마이너스 5`, `−5`.
    pub(super) fn minus_before(&self, at: usize) -> Option<usize> {
        let space = usize::from(at > 0 && self.chars[at - 1] == ' ');
        let end = at - space;
        let word = word_at_end(&self.words.minus, &self.chars[..end]).map(|len| end - len);
        let signed = |i: &usize| {
            let free = i.checked_sub(1).is_none_or(|k| !self.chars[k].is_ascii_alphanumeric());
            matches!(self.chars[*i], '-' | '−' | '－') && free
        };
        word.or_else(|| end.checked_sub(1).filter(signed))
    }

    /// The scale of a temperature, or the speed, that is named before the number at `at`: `華氏90度`, `時速80キロ`, `초속 5미터`.
    pub(super) fn scale_before(&self, at: usize, code: &'static str) -> &'static str {
        if code == "km" && self.weighed(at) {
            return "kg";
        }
        match (code, self.clue_before(at)) {
            ("Cel", Some(Clue::Fahrenheit)) => "degF",
            ("km", Some(Clue::PerHour)) => "km/h",
            ("mi", Some(Clue::PerHour)) => "mph",
            ("km", Some(Clue::PerSecond)) => "km/s",
            ("m", Some(Clue::PerSecond | Clue::Wind)) => "m/s",
            _ => code,
        }
    }

    /// The negative of `value`, and where its sign begins: `マイナス5度`, `氷点下5度`, `前年比−3.2%`. Things are not counted so.
    pub(super) fn negative(&self, start: usize, floor: usize, kind: Kind, value: Value) -> Option<(usize, Value)> {
        if matches!(kind, Kind::Count | Kind::Duration) {
            return None;
        }
        let end = if start > floor && self.chars[start - 1] == ' ' { start - 1 } else { start };
        let before = || at_end(&self.words.clues, &self.chars[floor..end]);
        let cold = before().filter(|entry| kind == Kind::Measure && entry.1 == Clue::BelowZero);
        let minus = cold.map(|(word, _)| end - word.len());
        let minus = minus.or_else(|| self.minus_before(start)).filter(|m| *m >= floor)?;
        // `- 5%` is an item of a list.
        let apart = self.chars.get(minus + 1) == Some(&' ') && !self.chars[minus].is_alphabetic();
        let joined = apart || minus > floor && matches!(self.chars[minus - 1], '%' | '℃' | '度' | '~' | '〜');
        let Value::Single(v) = value else { return None };
        (!joined).then(|| Some((minus, Value::Single(Decimal::ZERO.minus(v)?))))?
    }
}

#[cfg(test)]
mod tests {
    use crate::lang::LanguageId;
    use crate::lang::sample::figures;

    fn amounts(text: &str, language: LanguageId) -> Vec<String> {
        figures(text, language).iter().map(|q| format!("{} {} {}", q.value.low(), q.unit, q.kind.name())).collect()
    }

    #[test]
    fn words_before_a_number_name_its_unit() {
        assert_eq!(amounts("最高時速は320キロだった。", LanguageId::Ja), ["320 km/h measure"]);
        assert_eq!(amounts("体重は75キロだ。", LanguageId::Ja), ["75 kg measure"]);
        assert_eq!(amounts("화씨 90도였다.", LanguageId::Ko), ["90 degF measure"]);
    }

    #[test]
    fn a_strength_is_a_score_and_a_base_no_figure() {
        assert_eq!(amounts("マグニチュード6.8の地震があった。", LanguageId::Ja), ["6.8  score"]);
        assert_eq!(amounts("1ドル＝150円だった。", LanguageId::Ja), ["150 JPY money"]);
    }

    #[test]
    fn a_mark_of_a_list_is_no_minus() {
        assert_eq!(amounts("- 5% 할인", LanguageId::Ko), ["5 % percent"]);
    }
}
