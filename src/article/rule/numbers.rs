//! A line without a word on it: `1 / 9`, `|`, `9 23`, `https://…`.
//!
//! Not meant: a number with a unit or a name, which has letters.

use super::{Sight, Verdict};
use crate::article::block::Role;

/// Tells a line without words.
pub(super) fn judge(sight: &Sight<'_>) -> Option<Verdict> {
    let chars = &sight.view.chars;
    let begins = |with: &str| with.chars().enumerate().all(|(i, c)| chars.get(i) == Some(&c));
    let address = (begins("http://") || begins("https://") || begins("www.")) && !chars.contains(&' ');
    if !address && (sight.shape.letters > 0 || sight.shape.width > 24) {
        return None;
    }
    Some(Verdict {
        rule: if address { "interface-address" } else { "interface-no-words" },
        role: Role::Interface,
        words: if address { "an address" } else { "no words on it" },
        seen: sight.view.bytes(0, chars.len().min(24)),
        cue: None,
        soft: !address,
    })
}
