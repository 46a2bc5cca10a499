//! Where a number in characters may stand, and when it is a figure.

use super::numeral::Numeral;
use super::scan::Scanner;
use super::spelled;
use super::{Follower, at_start};
use crate::metric::Kind;
use crate::number::Decimal;
use crate::text::letter::{is_han, is_hangul};

/// Characters that stand for a number and more often for something else when they stand alone: `이 사람`, `만`.
const LONE: &str = "이일사오구조만영공";

/// Formal signs, which are parts of words as well: `壱岐`, `参加`, `拾う`.
const FORMAL: &str = "壱弐参拾";

impl Scanner<'_> {
    /// The number in characters at `at`: `二千人`, `이백만원`, `다섯 곳`.
    ///
    /// Where words are parted by spaces it begins a word and fills it, but for a unit and particles: `이사` is no number.
    pub(super) fn spelled(&self, at: usize, floor: usize) -> Option<Numeral> {
        let spelling = self.words.spelling;
        let c = self.chars[at];
        let begins = spelling.digits.iter().any(|d| d.0 == c) || self.words.multipliers.iter().any(|m| m.0 == c);
        if !spelling.spaced {
            return begins.then(|| self.closed(at))?;
        }
        if at > floor && is_letter(self.chars[at - 1]) && self.minus_before(at).is_none() {
            return None;
        }
        self.native(at).or_else(|| {
            let numeral = begins.then(|| self.closed(at))??;
            let end = at + numeral.len;
            let lone = numeral.len == 1 && LONE.contains(c) || !self.has_multiplier(at, end);
            let paid = || matches!(self.follower(end), Some((_, Follower::Unit(Kind::Money, ..))));
            // A dash before a word marks an item: `-이사회 개최`.
            let below_zero = || self.minus_before(at).is_some_and(|start| is_letter(self.chars[start]));
            (!lone || below_zero() || self.is_divided(end) || numeral.len > 1 && paid()).then_some(numeral)
        })
    }

    /// The number in characters at `at` that ends where a word may: with its unit, with particles, before `분의`.
    pub(super) fn closed(&self, at: usize) -> Option<Numeral> {
        let spelling = self.words.spelling;
        let numeral = spelled::read(&self.chars[at..], spelling.digits, self.words.multipliers, spelling.points)?;
        if !spelling.spaced {
            return self.without_words(at, numeral);
        }
        // A digit's character may begin what follows: `일이다`, `일만큼`.
        (numeral.len.saturating_sub(2).max(1)..=numeral.len).rev().find_map(|len| {
            let end = at + len;
            let two = len > 1 && self.chars[end - 1] == '이';
            let verbal = two && self.chars.get(end).is_some_and(|c| matches!(c, '다' | '며' | '고' | '라' | '지'));
            let marked = two && spelling.digits.iter().any(|d| d.0 == self.chars[end - 2]);
            let ends = self.closes(end) || self.is_divided(end) || self.follower(end).is_some_and(|f| self.closes(f.0));
            let shorter = &self.chars[at..end];
            (ends && !verbal && !marked)
                .then(|| spelled::read(shorter, spelling.digits, self.words.multipliers, spelling.points))?
                .filter(|n| n.len == len)
        })
    }

    /// The number at `at` without the formal signs at its end that begin a word: `二千参加` is 2,000 who take part,
    /// and `参拾万円` 300,000 yen.
    fn without_words(&self, at: usize, numeral: Numeral) -> Option<Numeral> {
        let spelling = self.words.spelling;
        let stands = |len: &usize| {
            let (last, end) = (self.chars[at + len - 1], at + len);
            let open = || self.chars.get(end).is_none_or(|&c| !is_han(c) && !is_kana(c));
            let alone = *len == 1 && matches!(last, '参' | '拾');
            !FORMAL.contains(last) || !alone && (open() || self.follower(end).is_some() || self.is_divided(end))
        };
        let len = (1..=numeral.len).rev().find(stands)?;
        if len == numeral.len {
            return Some(numeral);
        }
        spelled::read(&self.chars[at..at + len], spelling.digits, self.words.multipliers, spelling.points)
    }

    /// Whether the characters are a number by their multipliers: `이사` and `구조` are words.
    fn has_multiplier(&self, at: usize, end: usize) -> bool {
        let low = self.chars[at..end].iter().any(|c| matches!(c, '십' | '백' | '천' | '만' | '억'));
        low || end - at == 1 || end - at > 2
    }

    /// Whether what joins the parts of a fraction stands at `at`.
    fn is_divided(&self, at: usize) -> bool {
        self.chars.get(at..).is_some_and(|rest| rest.starts_with(&self.words.fraction))
    }

    /// A whole word for a number before a counter: `다섯 곳`.
    fn native(&self, at: usize) -> Option<Numeral> {
        let (word, value) = at_start(&self.words.natives, &self.chars[at..])?;
        let len = word.len();
        let counted = len > 1 && self.closes(at + len) || self.follower(at + len).is_some_and(|f| self.closes(f.0));
        counted.then_some(Numeral { value: Some(Decimal::from(*value)), len })
    }

    /// Whether a word may end at `at`: a space, a mark, or a particle follows.
    fn closes(&self, at: usize) -> bool {
        let Some(rest) = self.chars.get(at..) else { return true };
        let open = rest.first().is_none_or(|c| !is_letter(*c));
        open || self.bound_after(at).is_some()
            || self.words.spelling.endings.iter().any(|e| {
                let len = e.chars().count();
                rest.iter().copied().take(len).eq(e.chars()) && rest.get(len).is_none_or(|c| !is_letter(*c))
            })
    }

    /// Whether a number in characters with its unit, which ends at `end`, is a figure. One of a thing is an article (`一人`), and
    /// between other Han characters a number is part of a name.
    pub(super) fn is_spelled_figure(&self, at: usize, end: usize, value: Decimal, unit: &str) -> bool {
        if value < Decimal::from(2) || unit == "Cel" {
            return false;
        }
        if self.words.spelling.spaced {
            return true;
        }
        let bound = self.bound_before(at, 0).0 < at;
        let free = bound || at.checked_sub(1).is_none_or(|k| !is_han(self.chars[k]));
        let ends = self.bound_after(end).is_some() || self.chars.get(end).is_none_or(|c| !is_han(*c));
        free && ends
    }
}

fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30ff}')
}

fn is_letter(c: char) -> bool {
    is_hangul(c) || c.is_ascii_alphanumeric()
}
