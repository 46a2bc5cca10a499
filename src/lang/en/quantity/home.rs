//! Where an article is at home: which dollar, which cent, which pound.

use crate::lang::en::lexicon::{DOLLAR_HOMES, STERLING_CLUES};
use crate::lang::en::phrase::find;
use crate::lang::en::token::{TokenKind, tokenise};

/// What the article's places say about its money.
///
/// A Canadian paper writes `$412,000` and means its own dollars. The places that an article names tell, each counted as often as
/// it is named; without any, a dollar is American.
#[derive(Clone, Debug)]
pub(crate) struct Home {
    /// The currency of a bare `$`.
    pub(crate) dollar: &'static str,
    /// Whether pounds are money and no weight.
    pub(crate) sterling: bool,
    /// The currency of the last amount of money.
    last: Option<String>,
}

/// Bytes looked at: an article and its page; the rest of an endless text says no more.
const SAMPLE: usize = 60_000;

impl Home {
    /// Looks for the places that `text` names.
    pub(crate) fn of(text: &str) -> Self {
        let mut end = text.len().min(SAMPLE);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let text = &text[..end];
        let lower = text.to_ascii_lowercase();
        let mut votes: Vec<(&'static str, i32)> = Vec::new();
        let mut sterling = text.contains('£');
        for token in tokenise(text).iter().filter(|t| t.kind == TokenKind::Word) {
            let word = &lower[token.start..token.end];
            if let Some(&(_, code, weight)) = find(DOLLAR_HOMES, word) {
                match votes.iter_mut().find(|v| v.0 == code) {
                    Some(vote) => vote.1 += weight,
                    None => votes.push((code, weight)),
                }
            }
            sterling |= find(STERLING_CLUES, word).is_some();
        }
        let best = votes.iter().max_by_key(|v| v.1).filter(|v| v.1 > 1);
        Self { dollar: best.map_or("USD", |v| v.0), sterling, last: None }
    }

    /// Remembers the currency of an amount, whose cents later ones may be.
    pub(crate) fn note(&mut self, code: &str) {
        self.last = Some(code.to_owned());
    }

    /// The currency that a cent is a hundredth of.
    pub(crate) fn cent(&self) -> String {
        match self.last.as_deref() {
            Some("GBP" | "JPY" | "INR" | "NGN" | "KRW" | "CNY") | None => self.dollar.to_owned(),
            Some(code) => code.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dollar_belongs_where_the_article_is_at_home() {
        assert_eq!(Home::of("Shares fell to $12").dollar, "USD");
        assert_eq!(Home::of("Council in Toronto, Canada, voted for a $12 fare").dollar, "CAD");
        assert_eq!(Home::of("Queensland farmers and Brisbane traders paid $12").dollar, "AUD");
    }

    #[test]
    fn a_cent_is_of_the_currency_last_named() {
        let mut home = Home::of("");
        assert_eq!(home.cent(), "USD");
        home.note("SGD");
        assert_eq!(home.cent(), "SGD");
    }
}
