//! Text up to the next tag: no copy where it stands in the page as it is read.

/// Text as it stands in the page, or put together where it does not stand there as it is.
#[derive(Default)]
pub(super) struct Text {
    start: usize,
    end: usize,
    changed: String,
}

impl Text {
    /// Adds what stands in `html` from `start` to `end`.
    pub(super) fn add(&mut self, html: &str, start: usize, end: usize) {
        if start == end {
            return;
        }
        if self.start == self.end {
            self.start = start;
        } else if self.end != start {
            self.change(html);
            self.start = start;
        }
        self.end = end;
    }

    /// What was added so far, to add what does not stand in `html`.
    pub(super) fn change(&mut self, html: &str) -> &mut String {
        self.changed.push_str(&html[self.start..self.end]);
        self.start = self.end;
        &mut self.changed
    }

    pub(super) fn read<'t>(&'t mut self, html: &'t str) -> &'t str {
        if self.changed.is_empty() { &html[self.start..self.end] } else { self.change(html) }
    }

    pub(super) fn clear(&mut self) {
        self.changed.clear();
        self.start = self.end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_are_read_where_they_stand_and_others_put_together() {
        let html = "one&amp;two";
        let mut text = Text::default();
        text.add(html, 0, 2);
        text.add(html, 2, 3);
        assert_eq!(text.read(html).as_ptr(), html.as_ptr());
        text.change(html).push('&');
        text.add(html, 8, 11);
        assert_eq!(text.read(html), "one&two");
        text.clear();
        assert_eq!(text.read(html), "");
    }
}
