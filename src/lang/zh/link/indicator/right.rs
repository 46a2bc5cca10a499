//! The noun phrase after the number.

use std::ops::Range;
use std::sync::LazyLock;

use super::only_joints;
use crate::lang::zh::link::change;
use crate::lang::zh::link::clause::Clause;
use crate::lang::zh::link::lexicon::RIGHT_STOPS;
use crate::lang::zh::link::marks::is_joint;
use crate::lang::zh::link::phrase::trim_marks;
use crate::lang::zh::link::verb;
use crate::lang::zh::link::words::Words;

static STOPS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(RIGHT_STOPS));

/// Reads the noun phrase after the number, up to the next stop, figure or verb.
///
/// 146份`合作协议`已签订 gives `合作协议`; 5%和3% gives nothing; 30人参加培训 gives nothing, but for people (`people`) a noun may
/// begin like a verb.
pub(crate) fn phrase(clause: &Clause<'_>, people: bool) -> Option<Range<usize>> {
    let chars = clause.chars;
    let right = clause.right.clone();
    let start = right.clone().find(|&i| !matches!(chars[i], ' ' | '的')).unwrap_or(right.end);
    let text = &chars[start..right.end];
    let ends_at_once =
        ends(text) || change::begins(text) || text.first().is_some_and(|&c| is_joint(c) || matches!(c, '以' | '每'));
    if text.is_empty() || ends_at_once && !people {
        return None;
    }
    let end = (start + 1..right.end).find(|&i| ends(&chars[i..right.end])).unwrap_or(right.end);
    let end = (start..end).rev().find(|&i| !is_joint(chars[i])).map_or(start, |i| i + 1);
    let noun = trim_marks(chars, start..end);
    (!noun.is_empty() && !only_joints(&chars[noun.clone()])).then_some(noun)
}

fn ends(text: &[char]) -> bool {
    verb::ends_phrase(text) || STOPS.begin(text).is_some()
}
