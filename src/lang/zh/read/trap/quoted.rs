//! Names of rules and policies in quotation marks: `“临九条”`, `「新十條」`.

use super::Trapped;
use crate::lang::zh::read::line::{Line, is_han};
use crate::lang::zh::read::numeral::{Read, read};
use crate::metric::TrapReason;

/// A short name stands before the number, no longer than this.
const NAME: usize = 4;

/// A number with `条`, `策` and their like that ends a name in quotation marks.
///
/// Catches `“临九条”出台`, `「金融16條」`. Does not catch `“九条”` alone, nor `“我们改了九条规定”`, where the quotation goes on.
pub(super) fn find(line: Line<'_>, at: usize) -> Option<Trapped> {
    let closes = |i: usize| matches!(line.at(i), '”' | '」' | '』' | '》');
    let opens = |c: char| matches!(c, '“' | '「' | '『' | '《');
    if !is_han(line.before(at)) {
        return None;
    }
    let Read::Number(n) = read(line, at) else { return None };
    if !matches!(line.at(n.end), '条' | '策' | '招' | '问' | '式') || !closes(n.end + 1) {
        return None;
    }
    let start = (at.saturating_sub(NAME + 1)..at).rev().find(|&i| !is_han(line.at(i)))?;
    opens(line.at(start)).then(|| Trapped::new(start + 1, n.end + 1, TrapReason::Name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str, at: usize) -> Option<String> {
        let chars: Vec<char> = text.chars().collect();
        find(Line::new(&chars), at).map(|t| chars[t.start..t.end].iter().collect())
    }

    #[test]
    fn rules_in_quotation_marks_are_named_by_their_number() {
        assert_eq!(name("“临九条”出台", 2).as_deref(), Some("临九条"));
        assert_eq!(name("「金融16条」", 3).as_deref(), Some("金融16条"));
    }

    #[test]
    fn a_quotation_that_goes_on_counts() {
        assert_eq!(name("“九条”", 1), None);
        assert_eq!(name("“我们今年一共改了九条”", 9), None);
        assert_eq!(name("“改了九条规定”", 3), None);
    }
}
