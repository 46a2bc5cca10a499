//! What the markup of a page says of its lines, where there was markup.

use super::line::Line;
use crate::source::{Container, Document, Hint, Metadata};
use crate::text::OffsetMap;

/// The hints of a document, for the repaired text.
#[derive(Clone, Copy, Debug)]
pub struct Layout<'a> {
    document: &'a Document,
    map: &'a OffsetMap,
}

impl<'a> Layout<'a> {
    /// The hints of `document`, whose text was repaired as `map` says.
    #[must_use]
    pub fn new(document: &'a Document, map: &'a OffsetMap) -> Self {
        Self { document, map }
    }

    /// The hint for each of `lines`, which are in order.
    pub(crate) fn hints(&self, lines: &[Line]) -> Vec<Option<Hint>> {
        let hints = &self.document.hints;
        let first = lines.first().map_or(0, |l| self.map.to_pasted(l.span).start);
        let mut next = hints.partition_point(|h| h.span.end <= first);
        lines
            .iter()
            .map(|line| {
                let place = self.map.to_pasted(line.span);
                while hints.get(next).is_some_and(|h| h.span.end <= place.start) {
                    next += 1;
                }
                hints.get(next).copied().filter(|h| h.span.start < place.end)
            })
            .collect()
    }

    /// What the page calls itself.
    pub(crate) fn title(&self) -> Option<&'a str> {
        self.document.title.as_deref()
    }

    /// What else it declares of itself.
    pub(crate) fn metadata(&self) -> &'a Metadata {
        &self.document.metadata
    }

    /// The boxes of the page.
    pub(crate) fn containers(&self) -> &'a [Container] {
        &self.document.containers
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::line::lines;
    use crate::source::extract;

    #[test]
    fn a_line_finds_its_hint_in_repaired_text() {
        let document = extract("<nav>首页</nav><p>一</p><h1>标题</h1>");
        let map = OffsetMap::default();
        let lines = lines(&document.text);
        let hints = Layout::new(&document, &map).hints(&lines);
        assert_eq!(
            hints.iter().flatten().map(|h| h.span).collect::<Vec<_>>(),
            document.hints.iter().map(|h| h.span).collect::<Vec<_>>()
        );
    }
}
