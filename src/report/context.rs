//! The words around a place of the report.

use super::model::{Place, Report};
use crate::text::PositionIndex;

/// No more characters are shown on either side of a figure.
const REACH: usize = 80;

/// Cuts pieces out of the repaired text by the places that a report gives.
pub(super) struct Context<'r> {
    text: &'r str,
    index: PositionIndex<'r>,
}

impl<'r> Context<'r> {
    /// The text of `report`.
    pub(super) fn of(report: &'r Report) -> Self {
        Self { text: &report.text, index: PositionIndex::new(&report.text, report.positions) }
    }

    /// The words at `place`.
    pub(super) fn words(&self, place: Place) -> &'r str {
        let (start, end) = self.bytes(place);
        self.text.get(start..end).unwrap_or_default()
    }

    /// The sentence around `place`, cut where it is very long.
    pub(super) fn sentence(&self, place: Place) -> &'r str {
        let (start, end) = self.bytes(place);
        let (Some(before), Some(after)) = (self.text.get(..start), self.text.get(end..)) else { return "" };
        let left = before.char_indices().rev().take(REACH).take_while(|&(_, c)| !ends_a_sentence(c)).last();
        let mut right = end;
        for (i, c) in after.char_indices().take(REACH) {
            if c == '\n' {
                break;
            }
            right = end + i + c.len_utf8();
            if ends_a_sentence(c) {
                break;
            }
        }
        self.text[left.map_or(start, |(i, _)| i)..right].trim()
    }

    fn bytes(&self, place: Place) -> (usize, usize) {
        (self.index.byte_at(place.text_start), self.index.byte_at(place.text_end))
    }
}

fn ends_a_sentence(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '!' | '?' | '\n')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample::report;
    use crate::text::PositionEncoding;

    fn sentence(text: &str, figure: &str) -> String {
        let mut report = report();
        report.text = text.to_owned();
        report.positions = PositionEncoding::Utf8;
        let start = u32::try_from(text.find(figure).unwrap()).unwrap();
        let text_end = start + u32::try_from(figure.len()).unwrap();
        let place = Place { text_start: start, text_end, ..Place::default() };
        Context::of(&report).sentence(place).to_owned()
    }

    #[test]
    fn a_sentence_ends_at_its_mark_or_its_line() {
        assert_eq!(sentence("前句。去年新增30家。后句", "30家"), "去年新增30家。");
        assert_eq!(sentence("标题\n新增30家\n后句", "30家"), "新增30家");
        assert_eq!(sentence("30家", "30家"), "30家");
    }

    #[test]
    fn an_endless_line_is_cut() {
        let text = format!("{}30家{}", "字".repeat(500), "字".repeat(500));
        assert_eq!(sentence(&text, "30家").chars().count(), 2 * REACH + 3);
    }
}
