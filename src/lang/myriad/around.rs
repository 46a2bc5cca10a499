//! What the words around a number say of it: below zero, a speed, a weight, an index, the base of a rate.

use super::scan::Scanner;
use crate::metric::{Kind, Value};
use crate::number::Decimal;
use crate::text::fold_char;

impl Scanner<'_> {
    /// Whether one of a unit that ends at `at` is what a rate goes by: `1ドル＝150円`, `1平方メートル当たり`, `1㎡당`.
    pub(super) fn is_base(&self, at: usize) -> bool {
        const BEHIND: [&str; 7] = ["=", "＝", "当たり", "あたり", "につき", "当り", "당"];
        let rest = self.chars.get(at..).unwrap_or_default();
        BEHIND.iter().any(|w| rest.iter().copied().take(w.chars().count()).eq(w.chars().map(fold_char)))
    }

    /// Whether a weight is spoken of right before `at`: `体重は75キロ`.
    pub(super) fn weighed(&self, at: usize) -> bool {
        let near = &self.chars[at.saturating_sub(6)..at];
        near.contains(&'重') || near.windows(2).any(|w| matches!(w, ['무', '게'] | ['체', '중']))
    }

    /// Whether the decimal at `at` is the level of an index or a strength: `マグニチュード6.8`, `규모 6.8`, `指数は102.5`.
    pub(super) fn is_level(&self, at: usize, value: Value) -> bool {
        const INDICES: [&str; 8] = ["マグニチュード", "指数", "出生率", "PMI", "규모", "지수", "출산율", "景況感"];
        let small = |c: &&char| matches!(**c, ' ' | 'は' | 'が' | '는' | '은' | '가' | '이' | '約');
        let end = at - self.chars[..at].iter().rev().take(3).take_while(small).count();
        let named = |w: &&str| {
            let len = w.chars().count();
            end >= len && w.chars().map(fold_char).eq(self.chars[end - len..end].iter().copied())
        };
        !value.low().is_integer() && INDICES.iter().any(named)
    }

    /// Where the word or sign for minus begins that stands right before `at`: `マイナス5`, `마이너스 5`, `−5`.
    pub(super) fn minus_before(&self, at: usize) -> Option<usize> {
        let space = usize::from(at > 0 && self.chars[at - 1] == ' ');
        let end = at - space;
        let word = self.words.minus.iter().find(|w| self.chars[..end].ends_with(w)).map(|w| end - w.len());
        let signed = |i: &usize| {
            let free = i.checked_sub(1).is_none_or(|k| !self.chars[k].is_ascii_alphanumeric());
            matches!(self.chars[*i], '-' | '−' | '－') && free
        };
        word.or_else(|| end.checked_sub(1).filter(signed))
    }

    /// The scale of a temperature, or the speed, that is named before the number at `at`: `華氏90度`, `時速80キロ`, `초속 5미터`.
    pub(super) fn scale_before(&self, at: usize, code: &'static str) -> &'static str {
        let small = |c: &&char| matches!(**c, ' ' | 'は' | 'が' | '는' | '은' | '이' | '가' | '约' | '약');
        let end = at - self.chars[..at].iter().rev().take(3).take_while(small).count();
        let named = |w: &str| {
            let len = w.chars().count();
            end >= len && w.chars().eq(self.chars[end - len..end].iter().copied())
        };
        match code {
            "Cel" if named("华氏") || named("華氏") || named("화씨") => "degF",
            "km" if self.weighed(at) => "kg",
            "km" if named("时速") || named("毎时") || named("시속") => "km/h",
            "mi" if named("时速") || named("시속") => "mph",
            "km" if named("秒速") || named("毎秒") || named("초속") => "km/s",
            "m" if named("秒速") || named("毎秒") || named("风速") || named("초속") || named("풍속") => "m/s",
            _ => code,
        }
    }

    /// The negative of `value`, and where its sign begins: `マイナス5度`, `氷点下5度`, `前年比−3.2%`. Things are not counted so.
    pub(super) fn negative(&self, start: usize, floor: usize, kind: Kind, value: Value) -> Option<(usize, Value)> {
        if matches!(kind, Kind::Count | Kind::Duration) {
            return None;
        }
        let end = if start > floor && self.chars[start - 1] == ' ' { start - 1 } else { start };
        let cold = ["氷点下", "冰点下", "零下", "영하"].into_iter().find(|w| {
            let len = w.chars().count();
            kind == Kind::Measure && end >= floor + len && w.chars().eq(self.chars[end - len..end].iter().copied())
        });
        let minus =
            cold.map(|w| end - w.chars().count()).or_else(|| self.minus_before(start)).filter(|m| *m >= floor)?;
        // `- 5%` is an item of a list.
        let apart = self.chars.get(minus + 1) == Some(&' ') && !self.chars[minus].is_alphabetic();
        let joined = apart || minus > floor && matches!(self.chars[minus - 1], '%' | '℃' | '度' | '~' | '〜');
        let Value::Single(v) = value else { return None };
        (!joined).then(|| Some((minus, Value::Single(Decimal::ZERO.minus(v)?))))?
    }
}

#[cfg(test)]
mod tests {
    use crate::lang::{Draft, LanguageId, grammar};
    use crate::metric::Standing;

    fn amounts(text: &str, language: LanguageId) -> Vec<String> {
        let draft = Draft::of_lines(text, language);
        let quantities = grammar(language).read(&draft).quantities;
        let figures = quantities.iter().filter(|q| q.standing == Standing::Figure);
        figures.map(|q| format!("{} {} {}", q.value.low(), q.unit, q.kind.name())).collect()
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
