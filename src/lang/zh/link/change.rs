//! Whether a figure is a change, and which way it went.

use std::ops::Range;
use std::sync::LazyLock;

use super::clause::Clause;
use super::lexicon::{CHANGES, RATES};
use super::words::Words;
use crate::metric::{Direction, Kind};

static VERBS: LazyLock<Words<Direction>> = LazyLock::new(|| Words::new(CHANGES.iter().copied()));
static NOUNS: LazyLock<Words<Direction>> = LazyLock::new(|| Words::new(RATES.iter().copied()));
static BETWEEN: LazyLock<Words<Between>> = LazyLock::new(|| Words::new(BETWEEN_WORDS.iter().copied()));

/// What may stand between a verb of change and its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Between {
    /// It changes nothing: `增长了5%`.
    Plain,
    /// The number is what was reached: `增至20家`.
    Reached,
}

const BETWEEN_WORDS: &[(&str, Between)] = &[
    ("了", Between::Plain),
    ("约", Between::Plain),
    ("近", Between::Plain),
    ("超", Between::Plain),
    ("逾", Between::Plain),
    ("达", Between::Plain),
    ("为", Between::Plain),
    ("仅", Between::Plain),
    ("各", Between::Plain),
    ("出", Between::Plain),
    ("去", Between::Plain),
    ("掉", Between::Plain),
    ("过", Between::Plain),
    ("幅", Between::Plain),
    ("共", Between::Plain),
    ("超过", Between::Plain),
    ("达到", Between::Plain),
    ("近乎", Between::Plain),
    ("不足", Between::Plain),
    ("不到", Between::Plain),
    ("高达", Between::Plain),
    ("分别", Between::Plain),
    ("幅度", Between::Plain),
    ("大约", Between::Plain),
    ("将近", Between::Plain),
    ("至少", Between::Plain),
    ("最多", Between::Plain),
    ("多达", Between::Plain),
    (" ", Between::Plain),
    ("至", Between::Reached),
    ("到", Between::Reached),
    ("成", Between::Reached),
    ("至约", Between::Reached),
];

/// A verb of change that touches the number.
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
pub(crate) fn verb_before(clause: &Clause<'_>) -> Option<Verb> {
    let text = clause.text(&clause.left);
    let mut end = text.len();
    let (mut verb, mut reached) = (None, false);
    while end > 0 {
        if let Some((len, direction)) = VERBS.end(&text[..end]).filter(|&(len, _)| is_verb_here(text, end - len..end)) {
            end -= len;
            let chars = clause.left.start + end..clause.left.start + end + len;
            verb = Some(Verb { direction, chars, reached });
        } else if let Some((len, between)) = BETWEEN.end(&text[..end]) {
            reached |= between == Between::Reached && verb.is_none();
            end -= len;
        } else {
            break;
        }
    }
    let mut verb = verb?;
    let closer = clause.left.end - verb.chars.end;
    // `降为5%` tells what was reached, `增幅为5%` and `增长为5%` do not.
    verb.reached |= closer > 0 && verb.chars.len() == 1 && clause.chars[verb.chars.end] == '为';
    Some(verb)
}

/// Whether `text` begins with a verb of change.
pub(crate) fn is_verb(text: &[char]) -> bool {
    VERBS.begin(text).is_some()
}

/// `最高5%`, `至少20家`, `更多` speak of no change.
fn is_verb_here(text: &[char], at: Range<usize>) -> bool {
    let Some(&before) = at.start.checked_sub(1).and_then(|i| text.get(i)) else { return true };
    let hedged = matches!(text[at.start], '高' | '低' | '多' | '少' | '大' | '小') && at.len() == 1;
    !(hedged
        && matches!(
            before,
            '最' | '至' | '更' | '很' | '许' | '不' | '缺' | '超' | '众' | '较' | '减' | '增' | '提' | '差'
        ))
}

/// A verb that says by how much one thing exceeds another only where something is compared: `比去年多3家`, but `多3家`.
fn needs_a_comparison(clause: &Clause<'_>, verb: &Verb) -> bool {
    let word = clause.text(&verb.chars);
    matches!(word, ['多' | '少' | '高' | '低']) && clause.figure.quantity.kind == Kind::Count
}

/// Verbs that say an amount was added to what there was: the amount is no change.
fn adds(clause: &Clause<'_>, verb: &Verb) -> bool {
    matches!(clause.text(&verb.chars), ['新', '增'] | ['增', '设' | '开' | '派' | '配' | '投' | '招' | '发'])
}

/// Whether the figure is a change, by the verb that touches it, the noun that names a rate, or what follows the number.
///
/// A figure listed with a change is one too; the caller knows the figure before.
pub(crate) fn of_figure(clause: &Clause<'_>, verb: Option<&Verb>, compared: bool) -> Option<(Direction, Range<usize>)> {
    if let Some(v) = verb.filter(|v| !v.reached) {
        let counts = !matches!(clause.figure.quantity.kind, Kind::Percent | Kind::Points | Kind::Multiple);
        let is_none = needs_a_comparison(clause, v) && !compared || counts && !compared && adds(clause, v);
        return (!is_none).then(|| (v.direction, v.chars.clone()));
    }
    let quote = clause.figure.start..clause.figure.end;
    if clause.text(&quote).first() == Some(&'翻') {
        return Some((Direction::Increase, quote.start..quote.start + 1));
    }
    if !matches!(clause.figure.quantity.kind, Kind::Percent | Kind::Points) {
        return None;
    }
    noun_before(clause).or_else(|| word_after(clause))
}

/// A rate of change given as a level: `增速8.5%`, `跌幅收窄至2%`.
fn noun_before(clause: &Clause<'_>) -> Option<(Direction, Range<usize>)> {
    let text = clause.text(&clause.whole);
    (0..text.len()).rev().find_map(|i| {
        let (len, direction) = NOUNS.begin(&text[i..])?;
        Some((direction, clause.whole.start + i..clause.whole.start + i + len))
    })
}

/// `5%的增长`, `3%的跌幅`
fn word_after(clause: &Clause<'_>) -> Option<(Direction, Range<usize>)> {
    let text = clause.text(&clause.right);
    let skip = text.iter().take_while(|&&c| c == '的' || c == ' ').count();
    let rest = &text[skip..];
    let (len, direction) =
        NOUNS.begin(rest).or_else(|| VERBS.begin(rest).filter(|&(len, _)| skip > 0 && len == rest.len()))?;
    let start = clause.right.start + skip;
    Some((direction, start..start + len))
}

#[cfg(test)]
mod tests {
    use crate::lang::zh::link::sample::grounds_of;
    use crate::metric::Direction::{self, Decrease, Increase};

    fn change(text: &str) -> Option<Direction> {
        grounds_of(text).facts().last().and_then(|f| f.change).map(|c| c.direction)
    }

    #[test]
    fn a_figure_after_a_verb_of_change_is_one() {
        assert_eq!(change("收入同比增长[5%]。"), Some(Increase));
        assert_eq!(change("利润下降了近[5%]。"), Some(Decrease));
        assert_eq!(change("收入和利润分别增长[5%]和[3%]。"), Some(Increase));
    }

    #[test]
    fn the_level_reached_is_no_change() {
        assert_eq!(change("企业增至[20家]。"), None);
        assert_eq!(change("税率降为[5%]。"), None);
    }

    #[test]
    fn an_amount_added_is_no_change() {
        assert_eq!(change("新增企业[20家]。"), None);
        assert_eq!(change("新增[20家]。"), None);
        assert_eq!(change("企业比去年多[20家]。"), Some(Increase));
        assert_eq!(change("最多[20家]。"), None);
    }

    #[test]
    fn a_rate_given_as_a_level_is_one() {
        assert_eq!(change("工业增速为[8.5%]。"), Some(Increase));
        assert_eq!(change("跌幅收窄至[2%]。"), Some(Decrease));
        assert_eq!(change("录得[5%]的增长。"), Some(Increase));
    }
}
