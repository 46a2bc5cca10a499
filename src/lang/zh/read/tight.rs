//! A passage without the spaces that some set between Han characters and digits: `增长 12.5% 至 3 亿元`.

use super::expression::{Expression, UnitName};
use super::line::{is_clause_mark, is_han};
use super::scan::Scan;
use crate::number::is_han_numeral;

/// Spaces in a row that are no gap between columns.
const MOST: usize = 2;

/// A line without a mark that is shorter is a row of a table more often than a sentence.
const ROW: usize = 16;

/// The characters of a passage without those spaces, and the place of each.
pub(super) struct Tight {
    chars: Vec<char>,
    places: Vec<usize>,
}

impl Tight {
    /// Leaves out the spaces between a Han character and a digit, so that every rule reads `零下 12 度` as it reads `零下12度`; `None`
    /// where there are none.
    ///
    /// Many pages and typists set them, and scrapers keep them. Spaces between numbers, around Latin words and between Han
    /// characters part what stands there and stay.
    pub(super) fn new(chars: &[char]) -> Option<Self> {
        let first = (1..chars.len()).find(|&i| chars[i] == ' ' && is_set(chars, i))?;
        // `得分 12.5` on a line of its own is a row of a table.
        if chars.len() < ROW && !chars.iter().any(|c| is_clause_mark(*c)) {
            return None;
        }
        let mut tight = Self { chars: chars[..first].to_vec(), places: (0..first).collect() };
        for i in first..chars.len() {
            if chars[i] != ' ' || !is_set(chars, i) {
                tight.chars.push(chars[i]);
                tight.places.push(i);
            }
        }
        Some(tight)
    }

    pub(super) fn chars(&self) -> &[char] {
        &self.chars
    }

    /// What was found here, in places of the passage.
    pub(super) fn restore(&self, scan: &mut Scan) {
        for e in &mut scan.expressions {
            self.restore_expression(e);
        }
        for t in &mut scan.traps {
            (t.start, t.end) = (self.place(t.start), self.behind(t.end));
        }
    }

    fn restore_expression(&self, e: &mut Expression) {
        (e.start, e.end) = (self.place(e.start), self.behind(e.end));
        e.numeral = (self.place(e.numeral.0), self.behind(e.numeral.1));
        if let UnitName::Written(start, end) = &mut e.unit {
            (*start, *end) = (self.place(*start), self.behind(*end));
        }
    }

    fn place(&self, i: usize) -> usize {
        self.places.get(i).copied().unwrap_or_else(|| self.behind(i))
    }

    /// The place behind the character before `i`.
    fn behind(&self, i: usize) -> usize {
        i.checked_sub(1).and_then(|k| self.places.get(k)).map_or(0, |p| p + 1)
    }
}

/// Whether the space at `i` stands between a Han character and a digit, a percent sign on the digit's side allowed.
fn is_set(chars: &[char], i: usize) -> bool {
    let back = chars[..i].iter().rev().take(MOST).take_while(|c| **c == ' ').count();
    let on = chars[i..].iter().take(MOST + 1).take_while(|c| **c == ' ').count();
    if back + on > MOST || back >= i {
        return false;
    }
    let before = chars[i - back - 1];
    let after = chars.get(i + on).copied().unwrap_or(' ');
    let number = |c: char| c.is_ascii_digit() || matches!(c, '%' | '℃' | '‰');
    // `1400亿 9月`: a number has ended.
    let counted = is_han_numeral(before);
    is_han(before) && !counted && after.is_ascii_digit() || number(before) && is_han(after)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::LanguageId;
    use crate::lang::sample::quantities;

    fn tight(text: &str) -> Option<String> {
        Tight::new(&text.chars().collect::<Vec<_>>()).map(|t| t.chars.iter().collect())
    }

    #[test]
    fn spaces_between_han_characters_and_digits_are_left_out() {
        assert_eq!(tight("增长 12.5% 至 3 亿元").as_deref(), None);
        assert_eq!(tight("同比增长 12.5% 至 3  亿元。").as_deref(), Some("同比增长12.5%至3亿元。"));
        assert_eq!(tight("合计   5，").as_deref(), None);
        assert_eq!(tight("甲 12 3.4，").as_deref(), Some("甲12 3.4，"));
        assert_eq!(tight("净利 下降"), None);
        assert_eq!(tight("卖出1400亿 9月"), None);
    }

    #[test]
    fn what_is_read_keeps_its_place() {
        let text = "最低气温零下 12.5 摄氏度，比分 3 比 1 获胜，身高 1 米 75。";
        let found = quantities(text, LanguageId::ZhHans);
        let read: Vec<_> = found.iter().map(|q| format!("{} {}", q.span.slice(text), q.value.low())).collect();
        assert_eq!(read, ["零下 12.5 摄氏度 -12.5", "3 比 1 3", "1 米 75 1.75"]);
    }
}
