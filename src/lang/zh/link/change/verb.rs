//! The verb of change that touches a number.

use std::ops::Range;
use std::sync::LazyLock;

use crate::lang::zh::link::clause::Clause;
use crate::lang::zh::link::lexicon::{CHANGE_LINKS, CHANGES};
use crate::lang::zh::link::words::Words;
use crate::metric::Direction;

static VERBS: LazyLock<Words<Direction>> = LazyLock::new(|| Words::new(CHANGES.iter().copied()));
static LINKS: LazyLock<Words<Link>> = LazyLock::new(|| Words::new(CHANGE_LINKS.iter().copied()));

/// What a word between a verb of change and its number says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Link {
    /// Nothing: `增长了5%`.
    Plain,
    /// The number is what was reached: `增至20家`.
    Reached,
}

/// A verb of change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Verb {
    /// Up or down.
    pub(crate) direction: Direction,
    /// The verb.
    pub(crate) chars: Range<usize>,
    /// The number is the level reached, not the change: `增至20家`.
    pub(crate) reached: bool,
}

/// The verb of change right before the number, with nothing between but `了`, `约`, `至` and their like.
///
/// `同比增长5%` and `增长了近5%` have one; `增长的主要是5家企业` has none. Of several (`大幅回落下降5%`) the first counts.
pub(crate) fn before(clause: &Clause<'_>) -> Option<Verb> {
    let text = clause.text(&clause.left);
    let mut end = text.len();
    let (mut verb, mut reached) = (None, false);
    while end > 0 {
        if let Some((len, direction)) = VERBS.end(&text[..end]).filter(|&(len, _)| is_verb(text, end - len..end)) {
            end -= len;
            let chars = clause.left.start + end..clause.left.start + end + len;
            verb = Some(Verb { direction, chars, reached });
        } else if let Some((len, link)) = LINKS.end(&text[..end]) {
            reached |= link == Link::Reached && verb.is_none();
            end -= len;
        } else {
            break;
        }
    }
    let mut verb = verb?;
    verb.reached |= becomes(clause, &verb) || breaks_through(clause, &verb);
    Some(verb)
}

/// `降为5%` and `缩短为81天` tell what was reached, `增长为5%` does not.
fn becomes(clause: &Clause<'_>, verb: &Verb) -> bool {
    let rates = matches!(clause.text(&verb.chars), ['增' | '成', '长'] | ['下', '降' | '跌'] | ['上', '涨' | '升']);
    !rates && clause.text(&(verb.chars.end..clause.left.end)).first() == Some(&'为')
}

/// `升破5%`
fn breaks_through(clause: &Clause<'_>, verb: &Verb) -> bool {
    verb.chars.end == clause.figure.start && matches!(clause.chars.get(clause.figure.start), Some('破' | '穿'))
}

/// The verb of change that `text` begins with: its length and direction.
pub(super) fn begin(text: &[char]) -> Option<(usize, Direction)> {
    VERBS.begin(text)
}

/// The verb of change that `text` ends with.
pub(super) fn end(text: &[char]) -> Option<(usize, Direction)> {
    VERBS.end(text).filter(|&(len, _)| is_verb(text, text.len() - len..text.len()))
}

/// `最高5%`, `至少20家`, `更多`, `起降5架次` speak of no change.
fn is_verb(text: &[char], at: Range<usize>) -> bool {
    let Some(&before) = at.start.checked_sub(1).and_then(|i| text.get(i)) else { return true };
    if at.len() > 1 {
        return true;
    }
    match text[at.start] {
        '高' | '低' | '多' | '少' => !"最至更很许不缺超众较减增提差诸繁".contains(before),
        '降' | '升' => !"起升空直公毫".contains(before),
        '增' => before != '大' || at.start < 2 || text[at.start - 2] != '扩',
        _ => true,
    }
}
