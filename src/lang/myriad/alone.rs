//! Numbers that a line consists of, written with spaces: `오십 이`, `삼백 삼십 일`.

use super::scan::Scanner;
use super::spelled;
use crate::metric::{Quantity, Value};

/// Characters of the longest such line.
const LONGEST: usize = 24;

impl Scanner<'_> {
    /// The number in characters that is all of the line. Within a sentence spaces part words.
    pub(super) fn alone(&self) -> Option<Quantity> {
        let spelling = self.words.spelling;
        let line: Vec<char> = self.chars.iter().take(LONGEST + 1).copied().filter(|c| *c != ' ').collect();
        let known = |c: &char| {
            spelling.digits.iter().any(|d| d.0 == *c)
                || self.words.multipliers.iter().any(|m| m.0 == *c)
                || spelling.points.contains(c)
        };
        if self.chars.len() > LONGEST || line.len() < 2 || line.len() == self.chars.len() || !line.iter().all(known) {
            return None;
        }
        // `零 一 二`: digits apart are a list.
        line.iter().find(|c| self.words.multipliers.iter().any(|m| m.0 == **c))?;
        let numeral = spelled::read(&line, spelling.digits, self.words.multipliers, spelling.points)?;
        let value = numeral.value.filter(|_| numeral.len == line.len())?;
        Some(self.bare(0, self.chars.len(), Value::Single(value)))
    }
}

#[cfg(test)]
mod tests {
    use crate::lang::LanguageId;
    use crate::lang::sample::quantities;

    #[test]
    fn a_line_of_one_number_may_have_spaces() {
        let values = |text: &str| -> Vec<String> {
            quantities(text, LanguageId::Ko).iter().map(|q| q.value.low().to_string()).collect()
        };
        assert_eq!(values("오십 이"), ["52"]);
        assert_eq!(values("삼백  삼십  일"), ["331"]);
    }
}
