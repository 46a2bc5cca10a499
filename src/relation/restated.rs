//! The same figure stated twice.

use std::cell::OnceCell;

use super::figure::Figure;
use super::{Note, NoteKind};
use crate::article::Role;
use crate::lang::Draft;
use crate::metric::{Bound, Kind, Slot, Value};
use crate::number::Decimal;
use crate::text::fold_char;
use crate::text::letter::is_letter_or_digit;
use crate::text::sort::{sort_by, sort_by_key};

/// Statements of one value that are compared; more of them say that the value is common.
const STATEMENTS: usize = 6;
/// Figures of headlines that are looked for rounded.
const HEADLINES: usize = 12;

/// Links a figure to the first place that states the same: a headline and its text, a text and its summary.
///
/// - `新增企业36家` in the headline and `新增高新技术企业36家` below → linked
/// - `突破5000亿美元` in the headline and `达到5121亿美元` below, with the same words for what is counted → linked
/// - not: `三个` and `三个`, which many things are; two towns with 36 firms each; the same number in another year
///
/// The more digits a number has, the less its words must be alike: 4,217 does not come twice by chance.
pub(super) fn notes(draft: &Draft<'_>, figures: &[Figure<'_>]) -> Vec<Note> {
    let said: Vec<Said<'_>> = figures.iter().map(|f| Said::new(draft, f)).collect();
    let mut order: Vec<usize> = (0..figures.len()).collect();
    sort_by(&mut order, |&a, &b| key(&figures[a]).cmp(&key(&figures[b])));
    let mut notes = Vec::new();
    for same in order.chunk_by(|&a, &b| key(&figures[a]) == key(&figures[b])) {
        let mut earlier: Vec<usize> = Vec::new();
        for &at in same {
            let first = earlier.iter().copied().find(|&e| is_restated(&said[e], &said[at]));
            match first {
                Some(first) => notes.push(Note::agreeing(at, NoteKind::Restated, vec![first])),
                None if earlier.len() < STATEMENTS => earlier.push(at),
                None => {}
            }
        }
    }
    let more = rounded(&said, &notes);
    notes.extend(more);
    sort_by_key(&mut notes, |n| n.figure);
    notes
}

/// What may be the same: value, unit, sort, direction.
fn key<'f>(figure: &Figure<'f>) -> ([(i128, i32); 2], &'f str, u8, Option<u8>) {
    let q = &figure.fact.quantity;
    let direction = figure.direction().map(|d| d as u8);
    ([q.value.low(), q.value.high()].map(Decimal::parts), &q.unit, q.kind as u8, direction)
}

/// The figures that a headline rounds, each the first of its sort, unless the headline's figure has been found as it is.
fn rounded(figures: &[Said<'_>], exact: &[Note]) -> Vec<Note> {
    let heading = |at: &usize| figures[*at].heading;
    let mut linked = vec![false; figures.len()];
    for at in exact.iter().flat_map(|n| n.others.iter().chain([&n.figure])) {
        linked[*at] = true;
    }
    let headlines = (0..figures.len()).filter(heading).take(HEADLINES).filter(|&h| !linked[h]);
    let free = |at: &usize| !heading(at) && !linked[*at];
    let mut notes: Vec<Note> = Vec::new();
    for headline in headlines {
        let full = (headline + 1..figures.len()).filter(free).find(|&at| is_rounded(&figures[headline], &figures[at]));
        let taken = full.filter(|at| notes.iter().all(|n| n.figure != *at));
        notes.extend(taken.map(|at| Note::agreeing(at, NoteKind::Restated, vec![headline])));
    }
    notes
}

/// A figure with what is said of it.
struct Said<'f> {
    figure: &'f Figure<'f>,
    /// Whether a headline says it.
    heading: bool,
    indicator: Option<Name<'f>>,
    owner: Option<Name<'f>>,
    period: Option<Name<'f>>,
}

impl<'f> Said<'f> {
    fn new(draft: &Draft<'_>, figure: &'f Figure<'f>) -> Self {
        let fact = figure.fact;
        let passage = draft.passages.get(figure.passage);
        Self {
            figure,
            heading: passage.is_some_and(|p| matches!(p.role, Role::Title | Role::Heading)),
            indicator: fact.indicator.as_ref().map(Name::new),
            owner: fact.owner.as_ref().map(Name::new),
            period: fact.period.as_ref().map(Name::new),
        }
    }

    /// Whose it is; what is counted does not own itself.
    fn owner(&self) -> Option<&Name<'f>> {
        self.owner.as_ref().filter(|owner| alike(Some(owner), self.indicator.as_ref()) == Likeness::Other)
    }
}

fn is_restated(first: &Said<'_>, again: &Said<'_>) -> bool {
    if first.figure.sentence == again.figure.sentence {
        return false;
    }
    let headline = first.heading != again.heading;
    let said = again.figure.digits;
    if headline && said >= 3 {
        return true;
    }
    let kind = again.figure.fact.quantity.kind;
    let relative = matches!(kind, Kind::Percent | Kind::Points | Kind::Multiple | Kind::Duration);
    let enough = match alike(first.indicator.as_ref(), again.indicator.as_ref()) {
        Likeness::Same => 2,
        Likeness::Close => 3,
        Likeness::Other if relative => return false,
        Likeness::Other => 5,
    };
    said + usize::from(headline) >= enough && !conflict(first, again)
}

/// Whether a headline rounds what the text says: over 5,000 for 5,121.
fn is_rounded(headline: &Said<'_>, said: &Said<'_>) -> bool {
    let (round, full) = (&headline.figure.fact.quantity, &said.figure.fact.quantity);
    let (Value::Single(a), Value::Single(b)) = (round.value, full.value) else { return false };
    let tenth = a.shifted(-1).unwrap_or(a);
    let near = a.minus(tenth).zip(a.plus(tenth));
    let in_reach = near.is_some_and(|(low, high)| match round.bound {
        Bound::Over | Bound::AtLeast => a < b && b < high,
        Bound::Under | Bound::Nearly => low < b && b < a,
        Bound::About => low < b && b < high,
        _ => false,
    });
    in_reach
        && full.bound == Bound::Exact
        && headline.figure.same_unit(said.figure)
        && headline.figure.direction() == said.figure.direction()
        && said.figure.digits > headline.figure.digits
        && !conflict(headline, said)
        && alike(headline.indicator.as_ref(), said.indicator.as_ref()) == Likeness::Same
}

/// Whether the two are said of different owners or times.
fn conflict(a: &Said<'_>, b: &Said<'_>) -> bool {
    let other =
        |a: Option<&Name<'_>>, b: Option<&Name<'_>>| a.is_some() && b.is_some() && alike(a, b) == Likeness::Other;
    other(a.owner(), b.owner()) || other(a.period.as_ref(), b.period.as_ref())
}

/// How much two names have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Likeness {
    /// One holds the other, or nearly all of it.
    Same,
    /// They share a word.
    Close,
    Other,
}

/// Characters of a name that are compared.
const NAME: usize = 32;

/// A name with its letters, which are read when it is first compared.
struct Name<'f> {
    text: &'f str,
    letters: OnceCell<Vec<char>>,
}

impl<'f> Name<'f> {
    fn new(slot: &'f Slot) -> Self {
        Self { text: &slot.text, letters: OnceCell::new() }
    }

    /// The letters that are compared.
    fn letters(&self) -> &[char] {
        self.letters.get_or_init(|| {
            let folded = self.text.chars().map(|c| fold_char(c).to_ascii_lowercase());
            let mut letters = Vec::with_capacity(NAME.min(self.text.len()));
            letters.extend(folded.filter(|&c| is_letter_or_digit(c)).take(NAME));
            letters
        })
    }
}

fn alike(a: Option<&Name<'_>>, b: Option<&Name<'_>>) -> Likeness {
    let (Some(a), Some(b)) = (a, b) else { return Likeness::Other };
    if a.text == b.text {
        return Likeness::Same;
    }
    let (a, b) = (a.letters(), b.letters());
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    // Two Chinese characters are a word, of an alphabet it takes more.
    let word = if short.iter().any(|c| *c >= '\u{2e80}') { 2 } else { 4 };
    if short.len() < word {
        return if short == long { Likeness::Same } else { Likeness::Other };
    }
    let shared = short.windows(word).filter(|w| long.windows(word).any(|l| l[0] == w[0] && l == *w)).count();
    match shared {
        0 => Likeness::Other,
        n if n * 3 >= (short.len() + 1 - word) * 2 => Likeness::Same,
        _ => Likeness::Close,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::notes_of;
    use crate::lang::LanguageId::ZhHans;

    #[test]
    fn the_same_figure_of_the_same_thing_is_linked() {
        let text = "新增高新技术企业36家。\n今年，全市新增高新技术企业36家。";
        assert_eq!(notes_of(ZhHans, text), ["36家 restated 36家"]);
    }

    #[test]
    fn the_same_number_of_other_things_is_not() {
        assert!(notes_of(ZhHans, "新增企业36家。\n新建学校36家。").is_empty());
        assert!(notes_of(ZhHans, "同比增长8.5%。\n毛利率8.5%。").is_empty());
    }

    #[test]
    fn a_number_of_many_digits_speaks_for_itself() {
        assert_eq!(notes_of(ZhHans, "惠及42173户。\n市场主体42173户。"), ["42173户 restated 42173户"]);
    }
}
