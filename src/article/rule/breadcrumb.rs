//! A path through the site, its steps between separators: `首页 > 新闻 > 正文`, `Home / Business / Companies`.
//!
//! Not meant: a line of code (`if score >= 90 {`), and a headline with one bar in it (`世界献血者日｜11万人次热血相助`), whose second part is long.

use super::{Sight, Verdict};
use crate::article::block::Role;
use crate::article::shape::Shape;
use crate::article::view::is_cjk;
use crate::text::letter::is_letter_or_digit;

/// Steps are short; in columns.
const STEP: usize = 26;

/// Whether the line reads like one of a program: arrows of other sorts stand there.
fn is_code(sight: &Sight<'_>) -> bool {
    const SIGNS: [[char; 2]; 5] = [['>', '='], ['=', '>'], ['<', '='], ['(', ')'], ['&', '&']];
    let chars = &sight.view.chars;
    let ends = matches!(chars.last(), Some(';' | '{' | '}'));
    let returns = || {
        chars
            .windows(5)
            .any(|w| w[0] == ')' && w.iter().collect::<String>().trim_start_matches([')', ' ']).starts_with("->"))
    };
    ends || chars.windows(2).any(|pair| SIGNS.iter().any(|sign| pair == sign)) || returns()
}

/// Whether a line with these looks may be a breadcrumb.
pub(super) fn may_be(shape: Shape) -> bool {
    shape.width <= 140 && !shape.ends_sentence && shape.commas <= 2
}

/// Tells a breadcrumb or a bar of section names by its separators.
pub(super) fn judge(sight: &Sight<'_>) -> Option<Verdict> {
    if !may_be(sight.shape) {
        return None;
    }
    let chars = &sight.view.chars;
    if !chars.iter().any(|c| matches!(c, '>' | '|' | '·' | '/' | '-')) {
        return None;
    }
    let mut steps = vec![0];
    let (mut arrows, mut bars, mut first) = (0, 0, None);
    for (i, &c) in chars.iter().enumerate() {
        let spaced = chars.get(i + 1) == Some(&' ') || i > 0 && chars[i - 1] == ' ';
        let separator = match c {
            '>' => true,
            '|' | '·' => true,
            '/' | '-' => spaced,
            _ => false,
        };
        if separator {
            arrows += usize::from(c == '>');
            bars += usize::from(c != '>');
            first.get_or_insert(i);
            steps.push(0);
        } else if is_letter_or_digit(c) || c == ' ' {
            *steps.last_mut()? += if is_cjk(c) { 2 } else { 1 };
        }
    }
    steps.retain(|&n| n > 1);
    let longest = steps.iter().max().copied().unwrap_or(0);
    let mean = steps.iter().sum::<usize>() / steps.len().max(1);
    let path = arrows > 0 && longest <= STEP + 10 && mean <= STEP && (steps.len() > 1 || longest <= 16);
    let bar = bars >= 3 && mean <= 16
        || bars >= 2 && longest <= 20 && mean <= 14
        || bars >= 1 && longest <= 12 && sight.shape.digits == 0;
    let at = first.filter(|_| (path || bar) && !steps.is_empty() && !is_code(sight))?;
    Some(Verdict {
        rule: if path { "navigation-path" } else { "navigation-bar" },
        role: Role::Navigation,
        words: "short steps between separators",
        seen: sight.view.bytes(at, at + 1),
        cue: None,
        soft: !path && bars < 3,
    })
}

#[cfg(test)]
mod tests {
    use crate::article::line::lines;

    #[test]
    fn a_path_is_told_from_a_line_of_code() {
        for line in ["首頁 > 新聞 > 正文", "Home / Business / Companies", "首页->新闻->正文"] {
            assert!(lines(line)[0].verdict.is_some(), "{line}");
        }
        for line in ["IF score >= 90.0:", "fn cstr(s: &str) -> i32 {", "pub fn main() -> () {", "a => b();"] {
            assert!(lines(line)[0].verdict.is_none(), "{line}");
        }
    }
}
