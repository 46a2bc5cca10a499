//! Character references of HTML left in the text.
//!
//! `AT&amp;T` is `AT&T`, `5&nbsp;000` is `5 000`, `&#20803;` is `元`: the page escaped its text once too often. Twice too often is
//! undone twice.
//!
//! Texts about HTML write references on purpose. Where a text names HTML, holds tags or quotes references one by one, all stay but
//! those of Chinese characters where one of them is part of a word, `&#19968;般`: nobody writes an example so.

mod names;

use std::borrow::Cow;

use super::RepairKind;
use super::clues::Clues;
use super::edit::Edit;
use super::model::is_pair;
use names::NAMES;

/// A reference is never longer.
const LONGEST: usize = 12;

/// Resolves references.
pub(super) fn fix(text: &str, clues: &Clues) -> Vec<Edit> {
    if !clues.seen.reference {
        return Vec::new();
    }
    let mut edits = Vec::new();
    let mut at = 0;
    while let Some(skip) = text[at..].find('&') {
        let start = at + skip;
        at = start + 1;
        if let Some((c, len)) = reference(&text[start..]) {
            at = start + len;
            edits.push(edit(start, at, c));
        }
    }
    let quoted = || edits.iter().any(|e| is_quoted(text, e) && !is_han(e));
    if edits.is_empty() || is_about_markup(text) || quoted() {
        let of_text = edits.iter().any(|e| is_part_of_word(text, e));
        edits.retain(|e| of_text && is_wide(e));
    }
    edits
}

fn edit(start: usize, end: usize, c: char) -> Edit {
    Edit {
        start,
        end,
        after: c.to_string(),
        kind: RepairKind::HtmlEntity,
        certain: true,
        reason: Cow::Borrowed("a character reference of HTML, escaped once too often"),
        grain: Vec::new(),
    }
}

/// The reference at the start of `text`: its character and its length in bytes.
fn reference(text: &str) -> Option<(char, usize)> {
    let end = text.bytes().take(LONGEST).position(|b| b == b';')?;
    let name = text.get(1..end)?;
    let unit = match name.strip_prefix('#') {
        Some(number) => numeric(number)?,
        None => NAMES[NAMES.binary_search_by_key(&name, |&(n, _)| n).ok()?].1,
    };
    let c = char::from_u32(unit)?;
    (!c.is_control() && c != '\u{fffd}').then_some((c, end + 1))
}

fn numeric(number: &str) -> Option<u32> {
    let digits = |n: &str, radix| {
        n.bytes().all(|b| b.is_ascii_alphanumeric()).then(|| u32::from_str_radix(n, radix).ok()).flatten()
    };
    match number.strip_prefix(['x', 'X']) {
        Some(hex) => digits(hex, 16),
        None => digits(number, 10),
    }
}

/// Whether a text is about HTML, or holds some.
fn is_about_markup(text: &str) -> bool {
    let tag = |t: &str| {
        text.match_indices(t).any(|(i, _)| text[i + t.len()..].starts_with(|c: char| c.is_ascii_alphabetic()))
    };
    tag("</")
        || tag("<")
        || ["HTML", "html>", "XML", "实体字符", "字符实体", "エンティティ"].iter().any(|w| text.contains(w))
}

/// Whether a Chinese character was escaped: a text that speaks of references has shorter ones for examples.
fn is_han(edit: &Edit) -> bool {
    edit.after.chars().all(|c| matches!(c, '\u{3400}'..='\u{9fff}'))
}

/// Whether a character was escaped that Chinese text has and markup does not.
fn is_wide(edit: &Edit) -> bool {
    edit.after.chars().all(|c| c >= '\u{2010}')
}

/// Whether a Chinese character was escaped in the middle of a word, `&#19968;般`.
fn is_part_of_word(text: &str, edit: &Edit) -> bool {
    let c = edit.after.chars().next().filter(|_| is_han(edit));
    let before = text[..edit.start].chars().next_back();
    let behind = text[edit.end..].chars().next();
    let pair = |first: Option<char>, second: Option<char>| first.zip(second).is_some_and(|(a, b)| is_pair(a, b));
    pair(before, c) || pair(c, behind)
}

/// Whether a reference stands alone between quotes or code marks, as something spoken of.
fn is_quoted(text: &str, edit: &Edit) -> bool {
    let before = text[..edit.start].chars().next_back();
    let after = text[edit.end..].chars().next();
    let quote = |c: Option<char>| c.is_some_and(|c| "\"'`“”‘’「」『』".contains(c));
    quote(before) && quote(after)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repair::repair;

    #[test]
    fn references_are_resolved() {
        assert_eq!(repair("AT&amp;T 5&nbsp;000&#20803;&#x2c; 3&lt;5").text, "AT&T 5\u{a0}000元, 3<5");
        assert_eq!(repair("&ldquo;超&rdquo;1&#37;").text, "“超”1%");
        assert_eq!(repair("由“&#24038;”转右").text, "由“左”转右");
    }

    #[test]
    fn what_was_escaped_twice_is_resolved_twice() {
        assert_eq!(repair("R&amp;amp;D").text, "R&D");
    }

    #[test]
    fn texts_about_markup_keep_them() {
        assert_eq!(repair("在 HTML 中，&lt;br> 是&#19968;般的标签").text, "在 HTML 中，&lt;br> 是一般的标签");
        for text in ["in HTML write &nbsp; for a space", "<p>a&nbsp;b</p>", "use “&lt;” here", "`&amp;` and more"] {
            assert_eq!(repair(text).text, text);
        }
    }

    #[test]
    fn what_is_no_reference_stays() {
        for text in ["a&b;c", "R&D; M&A", "&#xD800;", "&#0;", "&;", "&#;", "x&copy=1", "&"] {
            assert_eq!(repair(text).text, text);
        }
    }

    #[test]
    fn the_names_are_sorted() {
        assert!(NAMES.is_sorted_by_key(|&(n, _)| n));
    }
}
