//! The verb of change that touches a number.

use std::ops::Range;
use std::sync::LazyLock;

use crate::lang::zh::link::clause::Clause;
use crate::lang::zh::link::lexicon::{CHANGE_LINKS, CHANGES, CHANGES_LIMITED};
use crate::lang::zh::link::words::Words;
use crate::metric::Direction;

static VERBS: LazyLock<Words<(Direction, Limit)>> = LazyLock::new(|| {
    let any = CHANGES.iter().map(|&(word, direction)| (word, (direction, Limit::Any)));
    let limited = CHANGES_LIMITED.iter().map(|&(word, direction, limit)| (word, (direction, limit)));
    Words::new(any.chain(limited))
});
static LINKS: LazyLock<Words<Link>> = LazyLock::new(|| Words::new(CHANGE_LINKS.iter().copied()));

/// What a word between a verb of change and its number says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Link {
    /// Nothing: `增长了5%`.
    Plain,
    /// The number is what was reached: `增至20家`.
    Reached,
}

/// Which figures a verb of change makes changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Limit {
    /// Every one.
    Any,
    /// Shares, points and multiples: `流失了22%`, but `流失30人`.
    Rate,
    /// What stands against its own past: `比去年快1.8个百分点`.
    Past,
}

/// A verb of change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Verb {
    /// Up or down.
    pub(crate) direction: Direction,
    /// Which figures it makes changes.
    pub(crate) limit: Limit,
    /// The verb.
    pub(crate) chars: Range<usize>,
    /// The number is the level reached, not the change: `增至20家`.
    pub(crate) reached: bool,
}

/// The verb of change right before the number, with nothing between but `了`, `约`, `至` and their like.
///
/// `同比增长5%` and `增长了近5%` have one; `增长的主要是5家企业` has none. Of several (`大幅回落下降5%`) the first counts, unless a
/// word parts them: `下调为萎缩2.5%` shrinks.
pub(crate) fn before(clause: &Clause<'_>) -> Option<Verb> {
    let text = clause.text(&clause.left);
    let mut end = text.len();
    let (mut verb, mut reached) = (None, false);
    while end > 0 {
        let found = VERBS.end(&text[..end]).filter(|&(len, _)| is_verb(text, end - len..end));
        // `小涨`, `开高走低收跌`: what goes before another way is another verb's.
        let alike = |v: &Verb, d: Direction, l: Limit| v.direction == d && l != Limit::Past;
        if let Some((len, (direction, limit))) =
            found.filter(|&(_, (d, l))| verb.as_ref().is_none_or(|v| alike(v, d, l)))
        {
            end -= len;
            let chars = clause.left.start + end..clause.left.start + end + len;
            verb = Some(Verb { direction, limit, chars, reached });
        } else if verb.is_some() {
            break;
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
    VERBS.begin(text).and_then(|(len, (direction, limit))| (limit != Limit::Past).then_some((len, direction)))
}

/// The verb of change that `text` ends with.
pub(super) fn end(text: &[char]) -> Option<(usize, Direction)> {
    let (len, (direction, limit)) = VERBS.end(text).filter(|&(len, _)| is_verb(text, text.len() - len..text.len()))?;
    (limit != Limit::Past).then_some((len, direction))
}

/// `最高5%`, `至少20家`, `更多`, `最少赚四万`, `起降5架次` speak of no change.
fn is_verb(text: &[char], at: Range<usize>) -> bool {
    let Some(&before) = at.start.checked_sub(1).and_then(|i| text.get(i)) else { return true };
    if at.len() > 1 {
        return !(matches!(text[at.start], '多' | '少') && matches!(before, '最' | '至'));
    }
    match text[at.start] {
        '高' | '低' | '多' | '少' => !"最至更很许不缺超众较减增提差诸繁".contains(before),
        '降' | '升' => !"起升空直公毫".contains(before),
        // `卖掉三成` leaves nothing, `订单掉三成` fell.
        '掉' => !"卖花赔亏用拆减丢失烧拿撤砍跌干关清切挥换抽除删废赶吃占去杀推甩扔毙抹输停改忘擦".contains(before),
        '大' | '小' => !"最至扩巨多缩庞重强增减变广长高加很更较弱".contains(before),
        '快' | '慢' | '早' | '晚' => !"最加尽赶很更较飞过提今昨当每傍夜迟".contains(before),
        '贬' => before != '升',
        '增' => before != '大' || at.start < 2 || text[at.start - 2] != '扩',
        _ => true,
    }
}
