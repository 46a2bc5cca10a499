//! The noun phrase before the number.

use std::ops::Range;

use crate::lang::zh::link::clause::Clause;
use crate::lang::zh::link::owner;
use crate::lang::zh::link::phrase::{trim_end, trim_marks, trim_start};
use crate::lang::zh::link::verb;

/// What the text between the last stop (or figure) and the number tells.
#[derive(Clone, Debug, Default)]
pub(crate) struct Left {
    /// The noun phrase, or the verb where there is none; may be empty.
    pub(crate) noun: Range<usize>,
    /// The verb that governs it.
    pub(crate) verb: Option<Range<usize>>,
    /// There is a verb and nothing else: `签订`5份.
    pub(crate) only_verb: bool,
    /// The stretch ends with the verb: `企业签订`5份.
    pub(crate) ends_in_verb: bool,
    /// An owner that stood before the noun: `宜兴市`财政收入.
    pub(crate) owner: Option<Range<usize>>,
    /// What stands before the verb, or before `的`.
    pub(crate) subject: Option<Range<usize>>,
}

/// A subject is no longer, by character.
const LONGEST_SUBJECT: usize = 14;

/// Reads the noun phrase before the number: what follows the last time, the last verb and the last `的`, without what leads over
/// to the number.
///
/// `今年该市累计引进创新平台`5个 gives `创新平台`, with `引进` as the verb.
pub(crate) fn phrase(clause: &Clause<'_>, periods: &[Range<usize>]) -> Left {
    let chars = clause.chars;
    let range = after_last_time(clause, periods);
    let range = trim_start(chars, trim_end(chars, range, periods), periods);
    let range = before_source(chars, range);
    match verb::last_in(chars, &range) {
        Some(verb) if verb.end == range.end => ending_in_verb(chars, &range, verb),
        Some(verb) => {
            let subject = trim_start(chars, range.start..verb.start, periods);
            let object = skip(chars, verb.end..range.end, &['了', '的', '着', '过']);
            let noun = after_de(chars, trim_start(chars, object, periods)).0;
            let fits = !subject.is_empty() && subject.len() <= LONGEST_SUBJECT;
            Left { noun, verb: Some(verb), subject: fits.then_some(subject), ..Left::default() }
        }
        None => {
            let (noun, of) = after_de(chars, range);
            let (noun, owner) = without_owner(chars, noun);
            Left { noun, owner, subject: of, ..Left::default() }
        }
    }
}

fn ending_in_verb(chars: &[char], range: &Range<usize>, verb: Range<usize>) -> Left {
    let head = trim_end(chars, range.start..verb.start, &[]);
    if owner::is_name(chars, &head) {
        return Left {
            noun: verb.clone(),
            verb: Some(verb),
            only_verb: true,
            ends_in_verb: true,
            owner: Some(head),
            subject: None,
        };
    }
    let (noun, of) = after_de(chars, head);
    let (noun, owner) = without_owner(chars, noun);
    let only_verb = noun.is_empty();
    let noun = if only_verb { verb.clone() } else { noun };
    Left { noun, verb: Some(verb), only_verb, ends_in_verb: true, owner, subject: of }
}

/// What follows the last time expression of the stretch, or what stands before it where nothing follows.
fn after_last_time(clause: &Clause<'_>, periods: &[Range<usize>]) -> Range<usize> {
    let left = &clause.left;
    let Some(time) = periods.iter().rev().find(|p| p.start >= left.start && p.end <= left.end) else {
        return left.clone();
    };
    let after = trim_marks(clause.chars, time.end..left.end);
    if trim_end(clause.chars, after.clone(), &[]).is_empty() { left.start..time.start } else { after }
}

/// `存款由去年的`5%: what stands before `由`, `从`, `自`.
fn before_source(chars: &[char], range: Range<usize>) -> Range<usize> {
    let at = range.clone().rev().take(6).find(|&i| matches!(chars[i], '由' | '从' | '自'));
    match at {
        Some(i) if i > range.start && range.end - i <= 5 => range.start..i,
        _ => range,
    }
}

/// What follows the last `的`, and what stands before it. `占…的…` is kept whole.
fn after_de(chars: &[char], range: Range<usize>) -> (Range<usize>, Option<Range<usize>>) {
    let text = &chars[range.clone()];
    if text.iter().any(|&c| matches!(c, '占' | '比')) {
        return (range, None);
    }
    match text.iter().rposition(|&c| c == '的') {
        Some(i) if text.len() - i > 2 => {
            let before = range.start..range.start + i;
            let fits = !before.is_empty() && before.len() <= LONGEST_SUBJECT;
            (range.start + i + 1..range.end, fits.then_some(before))
        }
        _ => (range, None),
    }
}

/// The noun phrase without the owner it begins with: `宜兴市财政收入` → `财政收入`.
fn without_owner(chars: &[char], range: Range<usize>) -> (Range<usize>, Option<Range<usize>>) {
    let Some(name) = owner::name_at(chars, &range) else { return (range, None) };
    let rest = skip(chars, name.end..range.end, &['的']);
    if rest.len() < 2 || verb::makes_noun(&chars[rest.clone()]) { (range, None) } else { (rest, Some(name)) }
}

fn skip(chars: &[char], range: Range<usize>, marks: &[char]) -> Range<usize> {
    let start = range.clone().find(|&i| !marks.contains(&chars[i])).unwrap_or(range.end);
    start..range.end
}
