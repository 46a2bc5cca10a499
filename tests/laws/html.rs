//! What holds for a well-formed page: its text is what stands between the tags, on the lines on which a browser shows it.

use std::fmt::Write as _;

use tallymark::source::extract;

use super::tape::Tape;

/// Writes a page as `bytes` say and holds the text that is extracted against what was written.
pub(crate) fn check(bytes: &[u8]) {
    let page = Page::written(bytes);
    let document = extract(&page.html);
    assert_eq!(lines(&document.text), page.lines, "{}", page.html);
    assert!(document.text.len() <= 2 * page.html.len());
    let mut at = 0;
    for hint in &document.hints {
        assert!(hint.span.start >= at && document.text.get(hint.span.range()).is_some(), "{:?}", hint.span);
        at = hint.span.end;
    }
}

/// Extracts what is no page at all: nothing is known of the text, but its hints lie in it.
pub(crate) fn check_any(html: &str) {
    let document = extract(html);
    assert!(document.hints.iter().all(|h| document.text.get(h.span.range()).is_some()));
    assert!(document.text.len() <= 8 * html.len() + 8, "{} bytes of {}", document.text.len(), html.len());
}

const BLOCKS: &[&str] = &["div", "section", "article", "blockquote", "main"];
const LEAVES: &[&str] = &["p", "h2", "h1", "li", "td"];
const INLINE: &[&str] = &["b", "i", "span", "a", "em", "font", "sub", "u"];
const WORDS: &[&str] =
    &["去年", " ", "30", "家", "a", "3 124", "\n", "B&C", "<5%", "\"", "億", "\u{a0}", "😀", "  x  ", "매출", "é"];
const UNSEEN: &[&str] = &[
    "<!-- 3家 -->",
    "<script>if (a<3) { b('</p>') }</script>",
    "<style>p > a { content: '<3' }</style>",
    "<template><p>3</template>",
    "<img alt='3家' src=x>",
];

/// A page and the lines that it shows.
pub(crate) struct Page {
    pub(crate) html: String,
    pub(crate) lines: Vec<String>,
    line: String,
}

impl Page {
    pub(crate) fn written(bytes: &[u8]) -> Self {
        let mut page = Self { html: String::new(), lines: Vec::new(), line: String::new() };
        let mut tape = Tape::new(bytes);
        page.html.push_str(["", "<!DOCTYPE html><title>t</title>", "<html><body>"][tape.below(3)]);
        while !tape.is_used_up() {
            page.block(&mut tape, 0);
        }
        page
    }

    fn block(&mut self, tape: &mut Tape<'_>, depth: usize) {
        match tape.below(4) {
            0 if depth < 40 => {
                let name = tape.one(BLOCKS);
                self.open(name, tape);
                for _ in 0..tape.below(4) {
                    self.block(tape, depth + 1);
                }
                self.close(name);
            }
            1 => self.html.push_str(tape.one(UNSEEN)),
            _ => self.leaf(tape),
        }
    }

    /// An element that holds running text, with the elements that it must stand in.
    fn leaf(&mut self, tape: &mut Tape<'_>) {
        let name = tape.one(LEAVES);
        let around: &[&str] = match name {
            "li" => &["ul"],
            "td" => &["table", "tbody", "tr"],
            _ => &[],
        };
        around.iter().for_each(|name| self.open(name, &mut Tape::new(&[])));
        self.open(name, tape);
        self.inline(tape, 0);
        self.close(name);
        around.iter().rev().for_each(|name| self.close(name));
    }

    fn inline(&mut self, tape: &mut Tape<'_>, depth: usize) {
        for _ in 0..1 + tape.below(6) {
            match tape.below(6) {
                0 if depth < 5 => {
                    // A link stands in no link.
                    let name = if depth == 0 { tape.one(INLINE) } else { "b" };
                    let _ = write!(self.html, "<{name}>");
                    self.inline(tape, depth + 1);
                    let _ = write!(self.html, "</{name}>");
                }
                1 => {
                    self.html.push_str(["<br>", "<br/>"][tape.below(2)]);
                    self.end_line();
                }
                2 => {
                    let foreign = tape.text(6);
                    foreign.chars().filter(|c| !c.is_control()).for_each(|c| self.character(c, tape));
                }
                _ => tape.one(WORDS).chars().for_each(|c| self.character(c, tape)),
            }
        }
    }

    /// Writes one character, as it is or as a reference.
    fn character(&mut self, c: char, tape: &mut Tape<'_>) {
        let html = &mut self.html;
        let _ = match (c, tape.below(8)) {
            ('&', _) => write!(html, "&amp;"),
            ('<', _) => write!(html, "&lt;"),
            ('"', 1) => write!(html, "&quot;"),
            (c, 2) if !c.is_ascii() => write!(html, "&#{};", u32::from(c)),
            (c, 3) if !c.is_ascii() => write!(html, "&#x{:X};", u32::from(c)),
            (c, _) => write!(html, "{c}"),
        };
        self.line.push(c);
    }

    fn open(&mut self, name: &str, tape: &mut Tape<'_>) {
        self.end_line();
        let attributes = ["", " class=x", " data-n='3 < 4'", " ID=\"a>b\"", "\n"][tape.below(5)];
        let _ = write!(self.html, "<{name}{attributes}>");
    }

    fn close(&mut self, name: &str) {
        self.end_line();
        let _ = write!(self.html, "</{name}>");
    }

    fn end_line(&mut self) {
        self.lines.extend(lines(&std::mem::take(&mut self.line).replace(['\n', '\t'], " ")));
    }
}

/// The lines and cells of a text that hold anything; one space is as good as another.
fn lines(text: &str) -> Vec<String> {
    let words = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    text.split(['\n', '\t']).map(words).filter(|l| !l.is_empty()).collect()
}
