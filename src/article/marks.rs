//! Marks on a line that say what sort of text it is: a year, an address, a number or a label at its start.

use super::view::is_cjk;

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
    /// Whether it ends with a question mark.
    pub(crate) asks: bool,
}

impl Marks {
    /// Looks at `line`, which has no white space around it.
    pub(crate) fn of(line: &str) -> Self {
        Self {
            year: holds_year(line),
            address: line.contains("://") || line.contains("www.") || line.contains('@'),
            numbered: is_numbered(line),
            labelled: is_labelled(line),
            asks: line.ends_with(['?', '？']),
        }
    }

    /// Whether the line reads like an entry of a list of sources: `3. Ann Hall. Barges. 2019;4(2):75-82.`, `[4] https://…`.
    pub(crate) fn cites(self) -> bool {
        self.year || self.address || self.numbered
    }
}

fn holds_year(line: &str) -> bool {
    let (mut digits, mut value) = (0u32, 0u32);
    for c in line.chars().take(REACH).chain([' ']) {
        if let Some(d) = c.to_digit(10) {
            (digits, value) = (digits + 1, if digits < 6 { value * 10 + d } else { value });
        } else if digits == 4 && (1800..2100).contains(&value) {
            return true;
        } else {
            (digits, value) = (0, 0);
        }
    }
    false
}

fn is_numbered(line: &str) -> bool {
    let line = line.strip_prefix(['(', '（', '[', '［']).unwrap_or(line);
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit() || "一二三四五六七八九十".contains(c));
    (1..=9).contains(&(line.len() - rest.len())) && rest.starts_with(['.', '、', ')', '）', ']', '．', '］'])
}

fn is_labelled(line: &str) -> bool {
    let label = line.chars().take(LABEL + 1).position(|c| matches!(c, ':' | '：' | '｜' | '|'));
    let plain = |c: char| is_cjk(c) || c.is_whitespace() || "【】◆●★•．".contains(c);
    label.is_some_and(|n| n >= 2 && line.chars().take(n).all(plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_of_a_list_of_sources_are_told_by_year_address_or_number() {
        for line in
            ["Hall A. Barges and rivers. Water 2019;4(2):75-82.", "[3] 石桥县志编纂委员会", "见 https://example.org"]
        {
            assert!(Marks::of(line).cites(), "{line}");
        }
        for line in ["The barges run on batteries.", "全长 12019 米", "一个人"] {
            assert!(!Marks::of(line).cites(), "{line}");
        }
    }

    #[test]
    fn a_label_is_short_and_of_its_script() {
        assert!(Marks::of("地點｜城南體育公園").labelled);
        assert!(!Marks::of("Note: closed").labelled && !Marks::of("：无").labelled);
    }
}
