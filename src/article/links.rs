//! Lines that the markup says are nothing but a link, or stand in a box that is none of the article.

use crate::source::{Hint, Kind};

/// What a short line that the markup calls a link weighs at most.
const LINKS: f32 = -8.0;

/// For each line whether it is a link, or stands in a box that is none of the article. Not meant: a heading, nor an item or a
/// paragraph between others that are none, which may well be a link: `https://…` below what it leads to.
pub(crate) fn links_alone(hints: &[Option<Hint>], weights: &[f32]) -> Vec<bool> {
    let linked = |i: usize| hints.get(i).copied().flatten().is_some_and(|h| h.is_link());
    let among = |i: usize| i > 0 && linked(i - 1) || linked(i + 1);
    let text = |i: usize| match hints[i].map(|h| h.kind) {
        Some(Kind::Heading | Kind::Headline) => true,
        Some(Kind::Item | Kind::Paragraph) => linked(i) && !among(i),
        _ => false,
    };
    (0..hints.len()).map(|i| weights[i] < LINKS && !text(i)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Cues;
    use crate::text::Span;

    fn hint(kind: Kind, linked: u8) -> Option<Hint> {
        Some(Hint { span: Span::new(0, 1), kind, linked, cues: Cues::NONE, container: 0 })
    }

    #[test]
    fn a_link_by_itself_may_be_text_and_a_row_of_them_is_none() {
        let item = |linked| hint(Kind::Item, linked);
        assert_eq!(links_alone(&[item(0), item(90), item(0)], &[5.0, -20.0, 5.0]), [false; 3]);
        assert_eq!(links_alone(&[item(90), item(90), item(0)], &[-20.0, -20.0, 5.0]), [true, true, false]);
        assert_eq!(links_alone(&[hint(Kind::Heading, 90)], &[-20.0]), [false]);
    }
}
