//! Many short words in a row, without a sentence: `主頁 即時 港聞 經濟 體育 副刊`, `News    Opinion    Life & Style    Sport`.
//!
//! Not meant: a heading of two or three words, verse (`鱼戏莲叶间 鱼戏莲叶东`), whose pieces are longer.

use super::{Sight, Verdict};
use crate::article::block::Role;
use crate::article::shape::Shape;
use crate::article::view::is_cjk;

/// Whether a line with these looks may be a menu.
pub(super) fn may_be(shape: Shape) -> bool {
    // A row of a table has more figures than names.
    let row = shape.digits * 3 >= shape.letters * 2 && shape.digits > 3;
    !row && shape.stops == 0 && shape.commas == 0 && shape.width <= 400 && shape.cjk * 2 >= shape.letters
}

/// Tells a menu in Chinese, Japanese or Korean by four or more words of at most four characters on average.
pub(super) fn judge(sight: &Sight<'_>) -> Option<Verdict> {
    if !may_be(sight.shape) {
        return None;
    }
    let chars = &sight.view.chars;
    let words = chars.split(|&c| c == ' ').filter(|w| !w.is_empty());
    let (mut count, mut sum, mut longest) = (0, 0, 0);
    for word in words {
        let width: usize = word.iter().map(|&c| if is_cjk(c) { 2 } else { 1 }).sum();
        count += 1;
        sum += width;
        longest = longest.max(width);
    }
    (count >= 4 && sum <= count * 9 && longest <= 14).then(|| Verdict {
        rule: "navigation-words",
        role: Role::Navigation,
        words: "a row of short words",
        seen: sight.view.bytes(0, chars.iter().position(|&c| c == ' ').unwrap_or(chars.len())),
        cue: None,
        soft: false,
    })
}
