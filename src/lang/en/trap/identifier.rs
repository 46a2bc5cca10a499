//! Phone numbers, versions, addresses and other labels made of digits.

use crate::lang::en::lexicon::ROADS;
use crate::lang::en::phrase::find;
use crate::lang::en::view::View;
use crate::metric::TrapReason;

/// Labels made of digits: `613-555-0142`, `1.2.3`, `#5`, `www.site.com/2024`, `+44 20 7946 0958`, a run of more than nine digits.
///
/// A range (`6-7 billion`) has two numbers, a phone number at least three groups or long ones.
pub(super) fn identifier(view: &View<'_>, i: usize) -> Option<(usize, TrapReason)> {
    if let Some(end) = address(view, i) {
        return Some((end, TrapReason::Identifier));
    }
    if let Some(end) = international(view, i) {
        return Some((end, TrapReason::Identifier));
    }
    if !view.is_number(i) {
        return None;
    }
    if is_short_code(view, i) {
        return Some((i + 1, TrapReason::Identifier));
    }
    if view.before(i, 1) == "#" && view.glued(i) {
        return Some((i + 1, TrapReason::Identifier));
    }
    if view.word(i).len() > 9 && !view.word(i).contains([',', '.']) {
        let reason = if view.word(i).len() > 30 { TrapReason::TooLong } else { TrapReason::Identifier };
        return Some((i + 1, reason));
    }
    dotted(view, i).or_else(|| phone(view, i)).or_else(|| house(view, i)).map(|end| (end, TrapReason::Identifier))
}

/// A web address or handle with digits in it.
fn address(view: &View<'_>, i: usize) -> Option<usize> {
    let starts = matches!(view.word(i), "http" | "https" | "www") || matches!(view.word(i), "@") && view.glued(i + 1);
    if !starts {
        return None;
    }
    let end = (i + 1..view.len()).find(|&k| !view.glued(k)).unwrap_or(view.len());
    (end > i + 2).then_some(end)
}

/// `+254 20 0000000`: a country and the groups behind it.
fn international(view: &View<'_>, i: usize) -> Option<usize> {
    let plain = |k: usize| view.is_number(k) && view.word(k).bytes().all(|b| b.is_ascii_digit());
    let country = view.word(i) == "+" && view.glued(i + 1) && plain(i + 1) && view.word(i + 1).len() <= 3;
    let mut end = i + 2;
    while plain(end) || view.is_hyphen(end) && plain(end + 1) {
        end += 1 + usize::from(view.is_hyphen(end));
    }
    let digits: usize = (i + 2..end).filter(|&k| plain(k)).map(|k| view.word(k).len()).sum();
    (country && digits >= 6).then_some(end)
}

/// `text GIVE to 70070`: a number that messages are sent to.
fn is_short_code(view: &View<'_>, i: usize) -> bool {
    let code = matches!(view.word(i).len(), 5 | 6) && view.word(i).bytes().all(|b| b.is_ascii_digit());
    code && view.before(i, 1) == "to" && (2..=4).any(|n| matches!(view.before(i, n), "text" | "sms"))
}

/// The number of a house: `18 Corn Street`, `221 Baker St`.
fn house(view: &View<'_>, i: usize) -> Option<usize> {
    let plain = view.word(i).len() <= 5 && view.word(i).bytes().all(|b| b.is_ascii_digit());
    let last = (i + 1..i + 4).take_while(|&k| view.is_capital(k)).last()?;
    (plain && last > i + 1 && !view.glued(i + 1) && find(ROADS, view.word(last)).is_some()).then_some(i + 1)
}

/// `1.2.3`, `192.168.0.1`.
fn dotted(view: &View<'_>, i: usize) -> Option<usize> {
    let mut end = i + 1;
    while view.word(end) == "." && view.glued(end) && view.is_number(end + 1) && view.glued(end + 1) {
        end += 2;
    }
    (end > i + 1).then_some(end)
}

/// Groups of digits with hyphens: at least three, or two of which the last has four or more.
fn phone(view: &View<'_>, i: usize) -> Option<usize> {
    let mut end = i + 1;
    let mut groups = 1;
    while view.is_hyphen(end) && view.is_number(end + 1) {
        end += 2;
        groups += 1;
    }
    let last = view.word(end - 1);
    let long_tail =
        groups == 2 && last.len() >= 4 && view.word(i).len() <= 3 && !last.contains([',', '.']) && last.len() > 4;
    if groups >= 3 && !view.word(i).contains(',') || long_tail {
        return Some(end);
    }
    // `01 555 0190`: a leading zero and groups apart.
    let spaced = view.word(i).len() >= 2 && view.word(i).starts_with('0') && !view.word(i).contains('.');
    if spaced && view.is_number(i + 1) {
        return Some((i + 1..view.len()).find(|&k| !view.is_number(k)).unwrap_or(view.len()));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::en::view::tests::view;

    fn end(text: &str) -> Option<usize> {
        identifier(&view(text), 0).map(|(end, _)| end)
    }

    #[test]
    fn labels_are_no_figures() {
        assert_eq!(end("613-555-0142"), Some(5));
        assert_eq!(end("1.2.3 is out"), Some(3));
        assert_eq!(end("01 555 0190"), Some(3));
        assert_eq!(end("+254 20 0000000"), Some(4));
        assert_eq!(end("+254 people"), None);
        assert_eq!(end("20250812345 votes"), Some(1));
        assert_eq!(end("www.site.com/2024 said"), Some(7));
    }

    #[test]
    fn ranges_and_plain_numbers_are() {
        assert_eq!(end("6-7 billion"), None);
        assert_eq!(end("1,200"), None);
        assert_eq!(end("0.5"), None);
    }
}
