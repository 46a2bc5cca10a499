//! The headline as the page's own `<title>` gives it away: the line that the title begins with.

use super::line::Line;
use super::view::fold;
use crate::source::{Hint, Kind};
use crate::text::letter::is_letter_or_digit;

/// Columns that a headline needs: a shorter line is the name of a section.
const NARROWEST: u32 = 10;

/// The line that `title`, the page's own, begins with or names between its separators: `Exports rise - Example News`. Headings
/// come before other lines, and the first of them before the others. Not meant: a link to the article, the site's name at its end.
pub(crate) fn headline(text: &str, title: &str, lines: &[Line], hints: &[Option<Hint>]) -> Option<usize> {
    let title: Vec<char> = plain(title).collect();
    let named = |line: &Line| {
        let mut own = plain(line.span.slice(text)).peekable();
        let mut rest = title.iter();
        line.shape.width >= NARROWEST && own.peek().is_some() && own.all(|c| rest.next() == Some(&c))
    };
    let candidates = lines.iter().zip(hints).enumerate().filter_map(|(i, (line, hint))| {
        let hint = hint.filter(|h| !h.is_link() && !line.is_barred())?;
        let rank = match hint.kind {
            Kind::Headline => 0,
            Kind::Heading => 1,
            _ => 2,
        };
        (line.shape.width <= 260 && named(line)).then_some((rank, i))
    });
    candidates.min().map(|(_, i)| i)
}

/// Letters and digits alone, folded.
fn plain(text: &str) -> impl Iterator<Item = char> {
    text.chars().map(fold).filter(|&c| is_letter_or_digit(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Layout;
    use crate::article::line::lines;
    use crate::source::extract;
    use crate::text::OffsetMap;

    fn found(html: &str) -> Option<String> {
        let document = extract(html);
        let lines = lines(&document.text);
        let map = OffsetMap::default();
        let hints = Layout::new(&document, &map).hints(&lines);
        let i = headline(&document.text, document.title.as_deref()?, &lines, &hints)?;
        Some(lines[i].span.slice(&document.text).to_owned())
    }

    #[test]
    fn the_title_of_the_page_begins_with_its_headline() {
        let html = "<title>石桥镇春茶开采：首日3200公斤_石桥新闻</title><p><a href=/>石桥镇春茶开采：首日3200公斤</a></p>\
            <div>石桥镇春茶开采</div><h1>石桥镇春茶开采：首日3200公斤</h1>";
        assert_eq!(found(html).as_deref(), Some("石桥镇春茶开采：首日3200公斤"));
    }

    #[test]
    fn a_page_without_a_title_has_no_headline_of_its_own() {
        assert_eq!(found("<h1>Exports rise</h1>"), None);
        assert_eq!(found("<title>Example News</title><h1>Exports rise</h1>"), None);
    }
}
