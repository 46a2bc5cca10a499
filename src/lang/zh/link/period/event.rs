//! Times that are named by what happened: `百日攻坚期间`, `“双十一”期间`.

use std::ops::Range;

use crate::lang::zh::link::marks::{is_closing_quote, is_quote};
use crate::lang::zh::view::is_han;

/// The name of an event is no longer, by character.
const LONGEST_NAME: usize = 8;

/// Whether the last word of such an expression begins with `c`.
pub(super) fn may_begin(c: char) -> bool {
    c == '期'
}

/// The expression whose last word, `期间`, begins at `i`: it takes in the name before it, as far back as `floor`.
///
/// A name in quotation marks is taken whole; otherwise what follows the last `在`, `的` or stop.
pub(super) fn at(chars: &[char], i: usize, floor: usize) -> Option<Range<usize>> {
    if !chars[i..].starts_with(&['期', '间']) {
        return None;
    }
    let lowest = i.saturating_sub(LONGEST_NAME + 2).max(floor);
    let start = if i > lowest && is_closing_quote(chars[i - 1]) {
        (lowest..i - 1).rev().find(|&k| is_quote(chars[k]))?
    } else {
        let foreign = |c: char| !is_han(c) || matches!(c, '在' | '的' | '了' | '于' | '和' | '对' | '为');
        (lowest.max(i.saturating_sub(LONGEST_NAME))..i).rev().find(|&k| foreign(chars[k])).map_or(lowest, |k| k + 1)
    };
    (start < i).then_some(start..i + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        let chars: Vec<char> = text.chars().collect();
        let i = chars.windows(2).position(|w| w == ['期', '间'])?;
        at(&chars, i, 0).map(|r| chars[r].iter().collect())
    }

    #[test]
    fn an_event_gives_its_name_to_a_time() {
        assert_eq!(read("，百日攻坚期间查处").as_deref(), Some("百日攻坚期间"));
        assert_eq!(read("在“双十一”期间").as_deref(), Some("“双十一”期间"));
        assert_eq!(read("在展会期间").as_deref(), Some("展会期间"));
        assert_eq!(read("，期间"), None);
    }
}
