//! Numbers that a line consists of, as a cell of a table or a list of terms does.

use super::{Expression, bare};
use crate::lang::en::numeral::{cardinal, parse};
use crate::lang::en::view::View;
use crate::metric::Value;
use crate::number::Decimal;

/// Tokens of the longest such line.
const LONGEST: usize = 4;

/// What is a number only where nothing else stands on the line: `nil`, `a pair`, `point 77`, `one twenty-two`, and more digits than
/// a label has.
pub(crate) fn alone(view: &View<'_>) -> Option<Expression> {
    let end = view.len();
    if end == 0 || end > LONGEST {
        return None;
    }
    let value = word(view)
        .or_else(|| over(view))
        .or_else(|| decimals(view))
        .or_else(|| by_hundreds(view))
        .or_else(|| many_digits(view))?;
    bare::bare(0, end, Value::Single(value))
}

fn word(view: &View<'_>) -> Option<Decimal> {
    let of = usize::from(view.word(view.len() - 1) == "of");
    let words = (0..view.len() - of).map(|k| view.word(k)).collect::<Vec<_>>();
    let value = match words.as_slice() {
        ["nil" | "none"] => 0,
        ["single"] => 1,
        ["pair" | "couple"] | ["a", "pair" | "couple"] => 2,
        _ => return None,
    };
    Some(Decimal::from(value))
}

/// `3/5`
fn over(view: &View<'_>) -> Option<Decimal> {
    let marked = view.len() == 3 && view.word(1) == "/" && view.is_number(0) && view.is_number(2);
    parse(view.word(0))?.ratio(parse(view.word(2)).filter(|_| marked)?)
}

/// `point 77`
fn decimals(view: &View<'_>) -> Option<Decimal> {
    let digits = view.len() == 2 && view.word(0) == "point" && view.word(1).bytes().all(|b| b.is_ascii_digit());
    Decimal::parse(&format!("0.{}", view.word(1))).filter(|_| digits)
}

/// `one twenty-two`: hundreds, as numbers are read aloud.
fn by_hundreds(view: &View<'_>) -> Option<Decimal> {
    let first = cardinal(view, 0)?;
    let rest = cardinal(view, first.end).filter(|n| n.end == view.len() && !view.is_hyphen(first.end))?;
    let hundreds = first.value()?.to_i64().filter(|n| (1..=9).contains(n))?;
    let rest = rest.value()?.to_i64().filter(|n| (10..=99).contains(n))?;
    Some(Decimal::from(hundreds * 100 + rest))
}

/// More digits than nine, which within a text are a label.
fn many_digits(view: &View<'_>) -> Option<Decimal> {
    let digits = view.len() == 1 && view.is_number(0) && (10..=30).contains(&view.word(0).len());
    parse(view.word(0)).filter(|_| digits && !view.word(0).contains([',', '.']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::en::view::tests::view;

    fn value(text: &str) -> Option<String> {
        alone(&view(text)).map(|e| e.value.low().to_string())
    }

    #[test]
    fn a_line_may_be_one_number() {
        assert_eq!(value("nil").as_deref(), Some("0"));
        assert_eq!(value("a couple of").as_deref(), Some("2"));
        assert_eq!(value("point 77").as_deref(), Some("0.77"));
        assert_eq!(value("2/10").as_deref(), Some("0.2"));
        assert_eq!(value("one twenty-two").as_deref(), Some("122"));
        assert_eq!(value("123456789101231").as_deref(), Some("123456789101231"));
    }

    #[test]
    fn other_lines_are_read_as_text() {
        assert_eq!(value("a couple of days"), None);
        assert_eq!(value("twenty twelve"), None);
        assert_eq!(value("12 people"), None);
    }
}
