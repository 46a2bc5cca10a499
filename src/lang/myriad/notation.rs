//! How a number is written: in digits, with a point in the middle of the line, or in characters.

use super::Follower;
use super::numeral::{self, Numeral};
use super::scan::Scanner;

/// Characters before or behind a point in the middle of the line.
const LONGEST: usize = 12;

/// A numeral, and whether it is written in characters.
pub(super) struct Spelling {
    pub(super) numeral: Numeral,
    pub(super) spelled: bool,
    /// `数百`: so many times a magnitude.
    pub(super) several: bool,
}

impl Scanner<'_> {
    /// The numeral at `at`: in digits, or spelled in characters.
    pub(super) fn numeral(&self, at: usize, floor: usize) -> Option<Spelling> {
        let leading = |k: usize| self.chars.get(k) != Some(&'.') || self.is_free(at) && self.digit_at(k + 1);
        if self.digit_at(at) || self.chars[at] == '.' && leading(at) {
            let numeral = numeral::read(&self.chars[at..], self.words.multipliers);
            let numeral = self.dotted(at, numeral.len).unwrap_or(numeral);
            return Some(Spelling { numeral, spelled: false, several: false });
        }
        if let Some(numeral) = self.several(at) {
            return Some(Spelling { numeral, spelled: true, several: true });
        }
        self.spelled(at, floor).map(|numeral| Spelling { numeral, spelled: true, several: false })
    }

    /// The number with a point in the middle of the line at `at`, where a unit says that it is one: `２・５％`, and not `9・11テロ`.
    fn dotted(&self, at: usize, len: usize) -> Option<Numeral> {
        let point = at + len;
        let marked = matches!(self.chars.get(point), Some('・' | '·' | '･')) && self.digit_at(point + 1);
        let whole = marked && self.chars[at..point].iter().all(char::is_ascii_digit);
        if !whole || len > LONGEST {
            return None;
        }
        let end = (point + LONGEST).min(self.chars.len());
        let mut chars = self.chars[at..end].to_vec();
        *chars.get_mut(len)? = '.';
        let numeral = numeral::read(&chars, self.words.multipliers);
        matches!(self.follower(at + numeral.len), Some((_, Follower::Unit(..)))).then_some(numeral)
    }

    pub(super) fn digit_at(&self, at: usize) -> bool {
        self.chars.get(at).is_some_and(char::is_ascii_digit)
    }

    /// Whether nothing that could belong to a number stands right before `at`.
    fn is_free(&self, at: usize) -> bool {
        at.checked_sub(1).is_none_or(|k| matches!(self.chars[k], ' ' | '-' | '−'))
    }

    /// Digits that touch Latin letters, or follow a sign that joins, belong to a model, a version or an address.
    pub(super) fn is_identifier(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).map(|i| self.chars[i]) else { return false };
        let joined = matches!(before, '-' | '/' | '.' | '_' | '#' | ':')
            && at.checked_sub(2).is_some_and(|i| self.chars[i].is_ascii_alphanumeric());
        before.is_ascii_alphanumeric() || joined
    }
}

#[cfg(test)]
mod tests {
    use crate::lang::LanguageId;
    use crate::lang::sample::figures;

    fn values(text: &str, language: LanguageId) -> Vec<String> {
        figures(text, language).iter().map(|q| q.value.low().to_string()).collect()
    }

    #[test]
    fn a_point_in_the_middle_of_the_line_is_one_before_a_unit() {
        assert_eq!(values("売上は２・５％増えた。", LanguageId::Ja), ["2.5"]);
        assert!(!values("9・11の後。", LanguageId::Ja).contains(&"9.11".to_owned()));
    }

    #[test]
    fn digits_of_a_model_are_no_number() {
        assert!(values("新型X500を発売した。", LanguageId::Ja).is_empty());
        assert_eq!(values("新型を500台発売した。", LanguageId::Ja), ["500"]);
    }
}
