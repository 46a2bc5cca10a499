//! A line of tags: `#国庆假期# #文旅#`, `#觀光署 #墾丁`.
//!
//! Not meant: `#1 pick for the season`, one mark and then a phrase.

use super::{Sight, Verdict};
use crate::article::block::Role;
use crate::article::shape::{HASH, Shape};
use crate::text::letter::is_letter;

/// Whether a line with these looks may be one of tags.
pub(super) fn may_be(shape: Shape) -> bool {
    shape.holds(HASH)
}

/// Tells a line of tags by its words, which all begin with `#`.
pub(super) fn judge(sight: &Sight<'_>) -> Option<Verdict> {
    if !may_be(sight.shape) {
        return None;
    }
    let chars = &sight.view.chars;
    let first = chars.iter().position(|&c| c == '#')?;
    let mut words = chars.split(|&c| c == ' ').filter(|w| !w.is_empty());
    let tags = words.clone().count();
    let all = words.all(|w| w[0] == '#' && w.iter().any(|&c| is_letter(c)));
    (all && (tags > 1 || chars[first + 1..].contains(&'#') || sight.shape.width < 24)).then(|| Verdict {
        rule: "keywords-hashtags",
        role: Role::Keywords,
        words: "nothing but tags",
        seen: sight.view.bytes(first, first + 1),
        cue: None,
        soft: false,
    })
}
