//! Currencies before and behind a number.

use super::Home;
use super::unit::Unit;
use crate::lang::en::lexicon::{CURRENCY_NAMES, CURRENCY_SIGNS};
use crate::lang::en::link::is_verb;
use crate::lang::en::phrase::{find, longest_at};
use crate::lang::en::view::View;
use crate::metric::Kind;

/// Tokens that the longest sign holds: `U.S.`, `$`.
const LONGEST: usize = 3;

/// The currency sign or code that begins at token `i` right before a number: the token behind it and the currency.
///
/// Signs are matched in the case they are written in, and a single letter counts only when it touches the digits: `R63.7
/// million`, `N1,800`.
pub(crate) fn sign(view: &View<'_>, home: &Home, i: usize) -> Option<(usize, String)> {
    if view.is_number(i) || view.glued(i) && view.is_word(i) {
        return None;
    }
    // Most words stand before no number.
    let last = (i..i + LONGEST).rev().find(|&k| view.is_number(k + 1))?;
    let mut key = String::new();
    let mut found = None;
    for k in i..=last {
        if k > i && !view.glued(k) {
            key.push(' ');
        }
        key.push_str(view.raw(k));
        if view.is_number(k + 1) && is_sign_here(view, home, i, k) {
            found = find(CURRENCY_SIGNS, &key).map(|&(_, code)| (k + 1, code)).or(found);
        }
    }
    let (end, code) = found?;
    // `gave us $750,000`: behind a verb it is who was given.
    if view.raw(i) == "us" && end > i + 1 && !view.glued(i + 1) && is_verb(view.before(i, 1)) {
        return None;
    }
    Some((
        end,
        if code == "USD" && view.raw(end - 1) == "$" && end == i + 1 {
            home.dollar.to_owned()
        } else {
            code.to_owned()
        },
    ))
}

/// Whether tokens `from..=last` can be a sign before the number behind them.
fn is_sign_here(view: &View<'_>, home: &Home, from: usize, last: usize) -> bool {
    let single_letter = last == from && view.is_word(from) && view.raw(from).len() == 1;
    if !single_letter {
        return true;
    }
    let rand = view.raw(from) == "R";
    let amount = view.word(last + 1).len() > 1 || view.word(last + 2).ends_with("illion");
    view.glued(last + 1) && if rand { home.rand } else { amount }
}

/// The name of a currency at token `at`, a hyphen before it allowed: `5,830 yen`, `10-cent`, `30p`, `25c`.
pub(crate) fn name(view: &View<'_>, home: &Home, at: usize) -> Option<(usize, Unit)> {
    let from = if view.is_hyphen(at) { at + 1 } else { at };
    let (end, &(word, code, power)) = longest_at(view, from, CURRENCY_NAMES)?;
    let fits = match word {
        "c" | "p" => view.glued(from) && from == at && view.raw(from) == word,
        // No weight is told in millions of pounds.
        "pound" | "pounds" => {
            let thrust = view.word(end) == "of" && matches!(view.word(end + 1), "thrust" | "force" | "pressure");
            let sums = matches!(view.before(at, 1), "million" | "billion" | "trillion")
                || view.before(at, 1) == "thousand" && view.word(end) != "of"
                || is_price(view, at);
            !thrust && (home.sterling || sums)
        }
        "won" | "sen" | "lei" | "rand" => view.is_small(from),
        _ => true,
    };
    // `3 USD50 cards`: the code belongs to the digits behind it.
    if !fits || view.glued(end) && (view.is_word(end) || view.is_number(end)) {
        return None;
    }
    let unnamed_cent = code == "USD" && power < 0 && matches!(word, "c" | "cent" | "cents" | "¢");
    let code = match word {
        "dollar" | "dollars" | "$" => home.dollar.to_owned(),
        _ if unnamed_cent => home.cent(),
        _ => code.to_owned(),
    };
    Some((end, Unit { kind: Kind::Money, code, power }))
}

/// Whether the number before token `at` is a price: to the penny, or right behind a word that pays.
fn is_price(view: &View<'_>, at: usize) -> bool {
    let number = view.before(at, 1);
    let pence = number.rsplit_once('.').is_some_and(|(_, places)| places.len() == 2);
    let paid = (2..=3).any(|n| {
        matches!(
            view.before(at, n),
            "cost" | "costs" | "costing" | "paid" | "pay" | "pays" | "paying" | "charge" | "charges" | "priced"
        )
    });
    paid && (pence || view.word(at + 1) == "for")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::en::view::tests::view;

    fn signed(text: &str) -> Option<String> {
        sign(&view(text), &Home::of(text), 0).map(|s| s.1)
    }

    #[test]
    fn signs_and_codes_are_read() {
        assert_eq!(signed("US$5").as_deref(), Some("USD"));
        assert_eq!(signed("Rs. 684 crore").as_deref(), Some("INR"));
        assert_eq!(signed("S$1.04 billion").as_deref(), Some("SGD"));
        assert_eq!(signed("R63.7 million").as_deref(), Some("ZAR"));
    }

    #[test]
    fn a_letter_apart_from_the_digits_is_no_currency() {
        assert_eq!(signed("R 63"), None);
        assert_eq!(signed("N5"), None);
    }
}
