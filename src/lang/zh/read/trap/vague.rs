//! Amounts without a number: `几家`, `数家`, `多家`.

use super::Trapped;
use crate::lang::zh::read::cue::Cue;
use crate::lang::zh::read::line::Line;
use crate::lang::zh::read::unit::{self, Meaning};
use crate::metric::{Kind, TrapReason};

/// `几家`, `数名`, `多年`: a word for a number with a unit behind it.
pub(super) fn find(line: Line<'_>, at: usize) -> Option<Trapped> {
    if !matches!(line.at(at), '几' | '数' | '多') {
        return None;
    }
    let unit = unit::read(line, at + 1).filter(|u| u.start == at + 1)?;
    let counts = match unit.meaning {
        Meaning::Count(_) => true,
        Meaning::Unit(kind, _) => matches!(kind, Kind::Duration | Kind::Multiple | Kind::Measure),
        Meaning::Money(..) => false,
    };
    let word = Cue::VagueNot.starts(line, at);
    (counts && !word).then(|| Trapped::new(at, unit.end, TrapReason::Vague))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vague(text: &str) -> bool {
        let chars: Vec<char> = text.chars().collect();
        find(Line::new(&chars), 0).is_some()
    }

    #[test]
    fn words_for_numbers_are_vague() {
        assert!(vague("几家企业") && vague("数名学生") && vague("多家媒体"));
        assert!(!vague("数据") && !vague("多元化") && !vague("三家"));
    }
}
