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
    /// Whether `R` before a digit is a rand.
    pub(crate) rand: bool,
    /// Whether degrees without a scale are Fahrenheit's.
    pub(crate) fahrenheit: bool,
    /// The currency of the last amount of money.
    last: Option<String>,
}

/// Signs by which a writer tells a dollar from the one at home.
const OTHERS: [(&str, &str); 5] = [("A$", "AUD"), ("C$", "CAD"), ("NZ$", "NZD"), ("S$", "SGD"), ("HK$", "HKD")];

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
        for token in tokenise(text).iter().filter(|t| t.kind() == TokenKind::Word) {
            let word = &lower[token.start()..token.end()];
            if let Some(&(_, code, weight)) = find(DOLLAR_HOMES, word) {
                match votes.iter_mut().find(|v| v.0 == code) {
                    Some(vote) => vote.1 += weight,
                    None => votes.push((code, weight)),
                }
            }
            sterling |= find(STERLING_CLUES, word).is_some();
        }
        // Who writes `A$` for Australian dollars means others by a bare `$`.
        votes.retain(|(code, _)| !OTHERS.iter().any(|(sign, other)| other == code && text.contains(sign)));
        let american = votes.iter().find(|v| v.0 == "USD").map_or(1, |v| v.1);
        let fahrenheit = text.contains("Fahrenheit") || american > 1 && !text.contains("Celsius");
        let best = votes.iter().max_by_key(|v| v.1).filter(|v| v.1 > american);
        Self { dollar: best.map_or("USD", |v| v.0), sterling, rand: names_rand(text), fahrenheit, last: None }
    }

    /// Remembers the currency of an amount, whose cents later ones may be.
    pub(crate) fn note(&mut self, code: &str) {
        self.last = Some(code.to_owned());
        self.sterling |= code == "GBP";
    }

    /// The currency that a cent is a hundredth of.
    pub(crate) fn cent(&self) -> String {
        match self.last.as_deref() {
            Some("GBP" | "JPY" | "INR" | "NGN" | "KRW" | "CNY") | None => self.dollar.to_owned(),
            Some(code) => code.to_owned(),
        }
    }
}

/// Whether an amount in rands stands in the text beyond doubt: `R63.7`, `R1,200`, `R9 million`.
fn names_rand(text: &str) -> bool {
    let mut rest = text;
    while let Some(at) = rest.find('R') {
        let word_before = rest[..at].chars().next_back().is_some_and(char::is_alphanumeric);
        let after = &rest[at + 1..];
        let digits = after.bytes().take_while(|b| b.is_ascii_digit() || matches!(b, b'.' | b',')).count();
        let tail = &after[digits..];
        if !word_before
            && digits > 0
            && (digits > 2 || [" million", " billion", "m ", "bn "].iter().any(|s| tail.starts_with(s)))
        {
            return true;
        }
        rest = after;
    }
    false
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
