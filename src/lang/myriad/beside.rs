//! The words right beside a number: its unit, its bound, whether it is an age.

use super::scan::Scanner;
use super::{Follower, at_end, at_start};
use crate::metric::{Bound, Kind, Quantity};

impl Scanner<'_> {
    /// The unit or trap word at `at`, a space before it allowed, and where it ends.
    pub(super) fn follower(&self, at: usize) -> Option<(usize, Follower)> {
        let start = at + usize::from(self.chars.get(at) == Some(&' '));
        let (word, follower) = at_start(&self.words.followers, self.chars.get(start..)?)?;
        let end = start + word.len();
        let latin = word.last().is_some_and(char::is_ascii_alphabetic);
        let cut = latin && self.chars.get(end).is_some_and(char::is_ascii_alphanumeric);
        (!cut).then_some((end, *follower))
    }

    pub(super) fn bound_after(&self, at: usize) -> Option<(usize, Bound)> {
        let start = at + usize::from(self.chars.get(at) == Some(&' '));
        let (word, bound) = at_start(&self.words.after, self.chars.get(start..)?)?;
        let end = start + word.len();
        // `36.8도까지 올라` is what was reached.
        let reached = word.starts_with(&['까', '지'])
            && self.chars.get(end) == Some(&' ')
            && matches!(
                self.chars.get(end + 1),
                Some('올' | '오' | '상' | '치' | '떨' | '내' | '하' | '늘' | '줄' | '뛰')
            );
        (!reached).then_some((end, *bound))
    }

    pub(super) fn bound_before(&self, at: usize, floor: usize) -> (usize, Bound) {
        let end = if at > floor && self.chars[at - 1] == ' ' { at - 1 } else { at };
        match at_end(&self.words.before, &self.chars[floor..end]) {
            Some((word, bound)) => (end - word.len(), *bound),
            None => (at, Bound::Exact),
        }
    }

    /// An age, of which the number that ends at `end` is the years: `20歳`, `스무 살`.
    pub(super) fn aged(&self, number: Quantity, end: usize) -> Quantity {
        let start = end + usize::from(self.chars.get(end) == Some(&' '));
        let years = self.chars.get(start).is_some_and(|c| matches!(c, '岁' | '歳' | '才' | '살' | '세'));
        let (kind, unit) = if years { (Kind::Duration, "a".to_owned()) } else { (number.kind, number.unit) };
        Quantity { kind, unit, ..number }
    }
}

#[cfg(test)]
mod tests {
    use crate::lang::LanguageId;
    use crate::lang::sample::figures;
    use crate::metric::Bound;

    #[test]
    fn what_was_reached_is_no_upper_bound() {
        let bound = |text: &str| figures(text, LanguageId::Ko)[0].bound;
        assert_eq!(bound("기온이 36.8도까지 올라갔다."), Bound::Exact);
        assert_eq!(bound("1인당 500원까지 지원한다."), Bound::AtMost);
    }

    #[test]
    fn a_latin_unit_is_a_whole_word() {
        let units =
            |text: &str| -> Vec<String> { figures(text, LanguageId::Ja).iter().map(|q| q.unit.clone()).collect() };
        assert_eq!(units("全長は12kmだ。"), ["km"]);
        assert!(!units("全長は12kmxだ。").contains(&"km".to_owned()));
    }
}
