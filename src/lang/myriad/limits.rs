//! Two limits of one number: `20以上30未満`, `20 이상 30 미만`.

use super::scan::Scanner;
use crate::metric::{Bound, Quantity, Value};

impl Scanner<'_> {
    /// Joins the last two quantities into a range where a lower and an upper limit follow each other at once.
    pub(super) fn join_limits(&self, quantities: &mut Vec<Quantity>) {
        let [.., a, b] = quantities.as_slice() else { return };
        if let Some(range) = self.joined(a, b) {
            quantities.truncate(quantities.len() - 2);
            quantities.push(range);
        }
    }

    fn joined(&self, a: &Quantity, b: &Quantity) -> Option<Quantity> {
        let limits = matches!(a.bound, Bound::Over | Bound::AtLeast) && matches!(b.bound, Bound::Under | Bound::AtMost);
        let bare = a.unit.is_empty();
        let here = self.passage.span.contains(a.span);
        if !here || !limits || a.span.end > b.span.start || !bare && (a.kind, &a.unit) != (b.kind, &b.unit) {
            return None;
        }
        let between = &self.chars[self.index_of(a.span.end)..self.index_of(b.span.start)];
        let touching = between.len() <= 2 && between.iter().all(|c| matches!(c, ' ' | '、' | ',' | 'で'));
        let (Value::Single(low), Value::Single(high)) = (a.value, b.value) else { return None };
        (touching && low < high).then(|| Quantity {
            span: a.span.join(b.span),
            numeral: a.numeral.join(b.numeral),
            value: Value::Range(low, high),
            bound: Bound::Range,
            ..b.clone()
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::lang::LanguageId;
    use crate::lang::sample::quantities;

    fn ranges(text: &str, language: LanguageId) -> Vec<String> {
        quantities(text, language).iter().map(|q| format!("{}..{} {}", q.value.low(), q.value.high(), q.unit)).collect()
    }

    #[test]
    fn two_limits_are_a_range() {
        assert_eq!(ranges("従業員20人以上50人未満の会社", LanguageId::Ja), ["20..50 人"]);
        assert_eq!(ranges("직원 20명 이상 50명 미만인 회사", LanguageId::Ko), ["20..50 명"]);
    }

    #[test]
    fn limits_of_two_things_are_two() {
        assert_eq!(ranges("20人以上、車5台未満", LanguageId::Ja).len(), 2);
    }

    #[test]
    fn a_range_in_words_is_closed_by_a_word() {
        assert_eq!(ranges("店は5店から9店までです。", LanguageId::Ja), ["5..9 店"]);
        assert_eq!(ranges("店舗数は5店から9店に増えた。", LanguageId::Ja).len(), 2);
    }
}
