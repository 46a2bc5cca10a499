//! Set phrases that hold a numeral: `一带一路`, `长三角`, `985高校`, `十分`.

use std::sync::LazyLock;

use super::Trapped;
use crate::lang::zh::read::line::Line;
use crate::lang::zh::read::tables::PHRASES;
use crate::lang::zh::read::unit;
use crate::lang::zh::read::words::{Words, first_two};
use crate::metric::TrapReason;
use crate::number::is_han_numeral;

/// Reason, characters that must not follow, place of the numeral that the phrase is found by.
type Entry = (TrapReason, &'static str, usize);

static INDEX: LazyLock<Words<Entry>> = LazyLock::new(|| {
    let mut rows = PHRASES.iter().filter_map(|&(phrase, reason, not)| {
        let place = phrase.chars().position(is_found_by)?;
        Some((phrase, (reason, not, place)))
    });
    Words::by(&mut rows, |phrase| first_two(phrase.chars().skip_while(|c| !is_found_by(*c))))
});

/// Whether phrases are looked up at `c`: where the scanner stops.
fn is_found_by(c: char) -> bool {
    c.is_ascii_digit() || is_han_numeral(c) || matches!(c, '几' | '数' | '半')
}

/// The longest phrase whose first numeral stands at `at`.
///
/// A phrase that begins or ends with a numeral is none where the number goes on (`二十三亚洲国家`), and one that ends with a digit
/// is none before a unit (`985家企业`). Before a per cent sign none ends with a numeral: `占九五%`.
pub(super) fn find(line: Line<'_>, at: usize) -> Option<Trapped> {
    INDEX.of(line.at(at), line.at(at + 1)).find_map(|(phrase, chars, (reason, not, place))| {
        let start = at.checked_sub(place)?;
        let end = line.starts(start, phrase).then_some(start + chars)?;
        let (last, next) = (line.at(end - 1), line.at(end));
        let barred = not != "-" && not.contains(next);
        let number = place == 0 && goes_on(line.before(start), line.at(start)) || goes_on(next, last);
        let share = is_found_by(last) && matches!(next, '%' | '‰');
        let unit =
            || unit::read(line, end).is_some() || matches!(next, '.' | ',' | '万' | '亿' | '年' | '月' | '多' | '余');
        let fits = !(barred || number || share || last.is_ascii_digit() && unit());
        fits.then(|| Trapped::new(start, end, reason))
    })
}

/// Whether `c` goes on with the number that `edge` belongs to.
fn goes_on(c: char, edge: char) -> bool {
    let numeral = |c: char| is_han_numeral(c) || c.is_ascii_digit();
    numeral(c) && numeral(edge) || edge.is_ascii_digit() && c == '.'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, at: usize) -> Option<(usize, usize)> {
        let chars: Vec<char> = text.chars().collect();
        find(Line::new(&chars), at).map(|t| (t.start, t.end))
    }

    #[test]
    fn a_phrase_is_found_by_its_first_numeral() {
        assert_eq!(found("推动长三角一体化", 3), Some((2, 5)));
        assert_eq!(found("共建一带一路", 2), Some((2, 6)));
        assert_eq!(found("985高校", 0), Some((0, 5)));
    }

    #[test]
    fn a_number_that_goes_on_is_no_phrase() {
        assert_eq!(found("十分钟", 0), None);
        assert_eq!(found("985家企业", 0), None);
        assert_eq!(found("九五%", 0), None);
        assert_eq!(found("九五期间", 0), Some((0, 2)));
    }
}
