//! Marks on a line that say what sort of text it is: a year, an address, a number or a label at its start.

use super::shape::{AT, BAR, COLON, Shape, W};
use super::view::is_cjk;
use crate::text::search;

/// Characters of a line that are looked at. A bound for endless lines.
const REACH: usize = 600;

/// Characters of the longest label.
const LABEL: usize = 8;

/// The marks of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Marks {
    /// Whether four digits on it may be a year.
    year: bool,
    /// Whether it holds the address of a page or a mailbox: `https://`, `www.`, `@`.
    address: bool,
    /// Whether it begins with the number of a list: `1.`, `(2)`, `[3]`, `三、`.
    numbered: bool,
    /// Whether it begins with a short label of Chinese, Japanese or Korean: `地點：`, `費用｜`.
    pub(crate) labelled: bool,
    /// Moments on it, behind other words: `08-11 16:06`.
    pub(crate) moments: u8,
    /// Whether it ends with a colon.
    pub(crate) announces: bool,
    /// Whether it ends with a question mark.
    pub(crate) asks: bool,
}

impl Marks {
    /// Looks at `line`, which has no white space around it and looks like `shape`.
    pub(crate) fn of(line: &str, shape: Shape) -> Self {
        let colon = shape.holds(COLON);
        let address = || colon && line.contains("://") || shape.holds(W) && line.contains("www.");
        let last = line.chars().next_back();
        Self {
            year: shape.digits >= 4 && holds_year(line),
            address: shape.holds(AT) || address(),
            numbered: is_numbered(line),
            labelled: colon && is_labelled_in_latin(line) || shape.holds(COLON | BAR) && is_labelled(line),
            moments: if colon && shape.digits >= 5 { moments(line) } else { 0 },
            announces: matches!(last, Some(':' | '：')),
            asks: matches!(last, Some('?' | '？')),
        }
    }

    /// Whether four digits on it may be a year.
    pub(crate) fn holds_year(self) -> bool {
        self.year
    }

    /// Whether the line reads like an entry of a list of sources: `3. Ann Hall. Barges. 2019;4(2):75-82.`, `[4] https://…`.
    pub(crate) fn cites(self) -> bool {
        self.year || self.address || self.numbered
    }
}

/// Bytes of a line that are searched for moments.
const MOMENTS: usize = 4000;

/// Bytes in front of the first of them: a live blog begins with the moment.
const BEFORE_MOMENT: usize = 12;

/// How often a day and a time stand beside each other, both in numbers.
fn moments(line: &str) -> u8 {
    let bytes = &line.as_bytes()[..line.len().min(MOMENTS)];
    let mut found = 0u8;
    for (i, _) in bytes.iter().enumerate().filter(|&(i, &b)| b == b':' && i > BEFORE_MOMENT) {
        let mut back = bytes[..i].iter().rev().peekable();
        let mut digits = 0;
        let hour = back.clone().take_while(|b| b.is_ascii_digit()).count();
        for _ in 0..hour {
            back.next();
        }
        let spaces = back.clone().take_while(|&&b| b == b' ').count();
        for _ in 0..spaces.min(3) {
            back.next();
        }
        while back.next_if(|b| b.is_ascii_digit()).is_some() {
            digits += 1;
        }
        let day = (1..=2).contains(&digits)
            && matches!(back.next(), Some(b'-' | b'/'))
            && back.next().is_some_and(u8::is_ascii_digit);
        let minute = bytes[i + 1..].iter().take_while(|b| b.is_ascii_digit()).count() == 2;
        found = found.saturating_add(u8::from(day && minute && spaces > 0 && (1..=2).contains(&hour)));
    }
    found
}

fn holds_year(line: &str) -> bool {
    // No longer line is cut: most have fewer bytes than that.
    let end =
        if line.len() <= REACH { line.len() } else { line.char_indices().nth(REACH).map_or(line.len(), |(i, _)| i) };
    let mut rest = &line.as_bytes()[..end];
    while let Some(start) = search::digit(rest) {
        rest = &rest[start..];
        let digits = rest.iter().take_while(|b| b.is_ascii_digit()).count();
        if digits == 4 && matches!(rest, [b'1', b'8' | b'9', ..] | [b'2', b'0', ..]) {
            return true;
        }
        rest = &rest[digits..];
    }
    false
}

fn is_numbered(line: &str) -> bool {
    let line = line.strip_prefix(['(', '（', '[', '［']).unwrap_or(line);
    let han = |c| matches!(c, '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十');
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit() || han(c));
    (1..=9).contains(&(line.len() - rest.len())) && rest.starts_with(['.', '、', ')', '）', ']', '．', '］'])
}

/// Characters of the longest label in Latin letters.
const LATIN_LABEL: usize = 28;

fn is_labelled_in_latin(line: &str) -> bool {
    let Some(n) = line.bytes().take(LATIN_LABEL + 1).position(|b| b == b':') else { return false };
    let (label, value) = (&line.as_bytes()[..n], &line.as_bytes()[n + 1..]);
    let plain = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b' ' | b'/' | b'-' | b'(' | b')' | b'.' | b'&');
    n >= 2
        && label[0].is_ascii_uppercase()
        && label.iter().all(plain)
        && value.len() > 1
        && value[0] == b' '
        && line.len() < 120
}

fn is_labelled(line: &str) -> bool {
    let label = line.chars().take(LABEL + 1).position(|c| matches!(c, ':' | '：' | '｜' | '|'));
    let plain = |c: char| is_cjk(c) || c.is_whitespace() || "【】◆●★•．".contains(c);
    label.is_some_and(|n| n >= 2 && line.chars().take(n).all(plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(line: &str) -> Marks {
        Marks::of(line, Shape::of(line))
    }

    #[test]
    fn entries_of_a_list_of_sources_are_told_by_year_address_or_number() {
        for line in
            ["Hall A. Barges and rivers. Water 2019;4(2):75-82.", "[3] 石桥县志编纂委员会", "见 https://example.org"]
        {
            assert!(marks(line).cites(), "{line}");
        }
        for line in ["The barges run on batteries.", "全长 12019 米", "一个人"] {
            assert!(!marks(line).cites(), "{line}");
        }
    }

    #[test]
    fn a_label_is_short_and_of_its_script() {
        assert!(marks("地點｜城南體育公園").labelled);
        assert!(marks("Mileage: 11,500 miles").labelled && !marks("closed: yes").labelled);
        assert!(!marks("：无").labelled);
    }
}
