//! Candidates for what a figure counts, with their features.

use std::ops::Range;

use super::cells::{Bag, Known, NO_WORD, Shared, bucket, longer, word};
use super::view::{CLASSES, SORTS, Traits, View, traits};
use super::{Asked, Hint};

/// How far candidates reach: characters before the number, characters after it, characters in one.
const BEFORE: usize = 56;
const AFTER: usize = 22;
const LONGEST: usize = 16;

/// Which side of the number a candidate stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Left = 1,
    Right = 2,
}

/// How many pairs there are of a sort of figure and a side.
const ASPECTS: usize = SORTS * 2;

/// What is weighed once for many candidates.
#[derive(Debug)]
pub(super) struct Common {
    sentence: OfSentence,
    figure: OfFigure,
    article: OfArticle,
}

impl Common {
    pub(super) fn new() -> Self {
        Self { sentence: OfSentence::new(), figure: OfFigure::new(), article: OfArticle::new() }
    }

    /// Takes up another sentence, of so many characters.
    pub(super) fn enter(&mut self, sentence: usize) {
        self.sentence.enter(sentence);
        self.figure.ends.reserve(sentence + 1);
    }
}

/// What the places and stretches of a sentence tell of every figure in it.
#[derive(Debug)]
struct OfSentence {
    /// For each place what tells that a thing begins there, whatever the side, and on each.
    begins: Shared,
    begins_beside: [Shared; 2],
    /// For each place what tells that one ends there.
    ends: Shared,
    stretches: Stretches,
}

impl OfSentence {
    fn new() -> Self {
        let stretches = Stretches { rows: Vec::new(), all: Vec::new() };
        let begins_beside = [Shared::new(0), Shared::new(0)];
        Self { begins: Shared::new(0), begins_beside, ends: Shared::new(0), stretches }
    }

    fn enter(&mut self, sentence: usize) {
        let [left, right] = &mut self.begins_beside;
        for shared in [&mut self.begins, left, right, &mut self.ends] {
            shared.reserve(sentence + 1);
            shared.forget();
        }
        self.stretches.all.clear();
        self.stretches.rows.clear();
        self.stretches.rows.resize(sentence, None);
    }

    /// What tells that a thing begins here, whatever the figure.
    fn add_begin(&mut self, bag: &mut Bag, view: &View<'_>, i: usize, side: Side) {
        let Self { begins, begins_beside, .. } = self;
        let n = i - view.sentence.start;
        begins_beside[side as usize - 1].add_to(bag, n, |bag| {
            begins.add_to(bag, n, |bag| begin_features(view, i, bag));
            let (before, at, side) = (view.class_before(i) as u32, view.class_after(i) as u32, side as u32);
            bag.add(2, &[before, side]);
            bag.add(9, &[before, at, side]);
            bag.add(10, &[bucket(view.since_stop(i).min(20)), side]);
        });
    }
}

/// The stretches that begin at each place, from the shortest on: looked at when first asked for.
#[derive(Debug)]
struct Stretches {
    rows: Vec<Option<(u32, u32)>>,
    all: Vec<Stretch>,
}

/// What a stretch tells whatever the figure.
#[derive(Debug)]
struct Stretch {
    bag: Bag,
    /// Its characters as one value.
    value: u32,
    /// What is inside, a bit each: `的`, joints, digits, quotation marks, times, verbs.
    inside: Traits,
    /// Whether a thing may end here.
    may_end: bool,
}

impl Stretches {
    /// Where in `all` those stand that begin at `start`.
    fn row(&mut self, view: &View<'_>, asked: &Asked<'_>, titles: &mut Known, start: usize) -> Range<usize> {
        let place = start - view.sentence.start;
        let (from, to) = match self.rows[place] {
            Some(row) => row,
            None => {
                let from = self.all.len();
                self.read(view, asked, titles, start);
                let row = [from, self.all.len()].map(|n| u32::try_from(n).unwrap_or(u32::MAX));
                *self.rows[place].insert((row[0], row[1]))
            }
        };
        from as usize..to as usize
    }

    fn read(&mut self, view: &View<'_>, asked: &Asked<'_>, titles: &mut Known, start: usize) {
        let first = u32::from(view.chars[start]);
        let (mut value, mut inside) = (NO_WORD, 0);
        for end in start + 1..=view.sentence.end.min(start + LONGEST) {
            let traits = view.traits(end - 1);
            if traits & (traits::STOP | traits::FIGURE) != 0 {
                break;
            }
            let last = view.chars[end - 1];
            value = longer(value, last);
            // A verb that a stretch begins with does not stand inside.
            inside |= if end - start == 1 { traits & !traits::VERB } else { traits };
            let mut bag = Bag::new(super::INDICATOR);
            let (chars, may_end) = (end - start, traits & traits::NO_END == 0);
            if may_end {
                bag.add(62, &[value]);
                bag.add(64, &[first, u32::from(last)]);
                let (titled, len) = (asked.in_title(value, chars), chars.min(6));
                titles.add_to(&mut bag, usize::from(titled) * 7 + len, |bag| {
                    bag.add(69, &[u32::from(titled), u32::try_from(len).unwrap_or_default()]);
                });
            }
            self.all.push(Stretch { bag, value, inside: inside & traits::INSIDE, may_end });
        }
    }
}

/// Features that belong to one figure, on one side of it.
#[derive(Debug)]
struct OfFigure {
    /// Of the places that candidates end at.
    ends: Shared,
    /// By stops and figures between.
    between: Shared,
    /// By relation to the rule's answer.
    relation: Shared,
}

impl OfFigure {
    fn new() -> Self {
        Self { ends: Shared::new(0), between: Shared::new(30), relation: Shared::new(RELATIONS + 1) }
    }

    fn forget(&mut self) {
        let Self { ends, between, relation } = self;
        for shared in [ends, between, relation] {
            shared.forget();
        }
    }
}

/// Features that take few values in the whole article. Many go by the sort of the figure and the side: the aspect.
#[derive(Debug)]
struct OfArticle {
    /// By aspect and class of the word before and after the place that a candidate begins at, and one that it ends at.
    before_begin: Known,
    after_begin: Known,
    before_end: Known,
    after_end: Known,
    /// By aspect and the classes of the words around; by aspect and distance to the number.
    around: Known,
    gap: Known,
    /// By aspect and length, with and without an answer of the rules; by side and what is inside.
    len: Known,
    inside: Known,
    /// By relation to the rule's answer and the classes around, and by relation and both lengths.
    related: Known,
    lengths: Known,
    /// By length and whether the title holds it.
    titles: Known,
}

impl OfArticle {
    fn new() -> Self {
        Self {
            before_begin: Known::new(ASPECTS * CLASSES),
            after_begin: Known::new(ASPECTS * CLASSES),
            before_end: Known::new(ASPECTS * CLASSES),
            after_end: Known::new(ASPECTS * CLASSES),
            around: Known::new(ASPECTS * CLASSES * CLASSES),
            gap: Known::new(ASPECTS * 10),
            len: Known::new(ASPECTS * 2 * (LONGEST + 1)),
            inside: Known::new(2 << traits::INSIDE.count_ones()),
            related: Known::new((RELATIONS + 1) * CLASSES * CLASSES),
            lengths: Known::new((RELATIONS + 1) * (LONGEST + 1) * 13),
            titles: Known::new(2 * 7),
        }
    }
}

/// Offers every stretch of the sentence near the figure, and the rule's answer, with their features.
pub(crate) fn candidates(
    view: &View<'_>,
    common: &mut Common,
    asked: &Asked<'_>,
    mut offer: impl FnMut(Range<usize>, Bag),
) {
    let figure = &asked.figure;
    let before = figure.start.saturating_sub(BEFORE).max(view.sentence.start)..figure.start;
    let after = figure.end.min(view.sentence.end)..(figure.end + AFTER).min(view.sentence.end);
    let mut unsaid = asked.hint.as_ref();
    for (window, side) in [(before, Side::Left), (after, Side::Right)] {
        spans(view, common, asked, &window, side, &mut |chars, bag| {
            unsaid = unsaid.filter(|h| h.chars != chars);
            offer(chars, bag);
        });
    }
    if let Some(hint) = unsaid {
        let mut bag = Bag::new(super::INDICATOR);
        bag.add(90, &[asked.sort, hint.rule]);
        bag.add(91, &[hint.rule]);
        bag.add(92, &[word(&view.chars[hint.chars.clone()])]);
        offer(hint.chars.clone(), bag);
    }
}

/// A figure on one of its sides, as a number: what is known of the one is not of the other.
fn aspect(asked: &Asked<'_>, side: Side) -> usize {
    asked.sort as usize * 2 + side as usize - 1
}

fn spans(
    view: &View<'_>,
    common: &mut Common,
    asked: &Asked<'_>,
    window: &Range<usize>,
    side: Side,
    offer: &mut impl FnMut(Range<usize>, Bag),
) {
    let Common { sentence, figure, article } = common;
    figure.forget();
    let mut ahead = NO_WORD;
    for start in window.clone() {
        let lead = ahead;
        ahead = longer(ahead, view.chars[start]);
        if view.traits(start) & (traits::NO_BEGIN | traits::STOP | traits::FIGURE) != 0 {
            continue;
        }
        let mut begin = Bag::new(super::INDICATOR);
        sentence.add_begin(&mut begin, view, start, side);
        start_features(view, asked, start, side, lead, article, &mut begin);
        let row = sentence.stretches.row(view, asked, &mut article.titles, start);
        for (end, stretch) in (start + 1..=window.end).zip(&sentence.stretches.all[row]) {
            let touches = start == asked.figure.end || end == asked.figure.start;
            if !stretch.may_end || end - start == 1 && !touches {
                continue;
            }
            let mut bag = begin.clone();
            let place = end - view.sentence.start;
            let OfFigure { ends, between, relation } = &mut *figure;
            ends.add_to(&mut bag, place, |bag| {
                sentence.ends.add_to(bag, place, |bag| end_features(view, end, bag));
                near_features(view, asked, end, side, article, between, bag);
            });
            pair_features(view, asked, &(start..end), stretch, side, article, &mut bag);
            hint_features(view, asked, &(start..end), stretch.value, side, article, relation, &mut bag);
            offer(start..end, bag);
        }
    }
}

/// What tells that a thing begins here, on either side, whatever the figure.
fn begin_features(view: &View<'_>, i: usize, bag: &mut Bag) {
    let (p2, p1) = (view.char_at(i.checked_sub(2)), view.char_at(i.checked_sub(1)));
    let (c1, c2) = (view.char_at(Some(i)), view.char_at(Some(i + 1)));
    bag.add(3, &[p1]);
    bag.add(4, &[p1, p2]);
    bag.add(5, &[c1]);
    bag.add(6, &[c1, c2]);
    bag.add(7, &[p1, c1]);
}

/// What tells that a thing begins here, for one figure; `lead` is what stands between the figure and here, as one value.
fn start_features(
    view: &View<'_>,
    asked: &Asked<'_>,
    i: usize,
    side: Side,
    lead: u32,
    article: &mut OfArticle,
    bag: &mut Bag,
) {
    let (sort, aspect) = (asked.sort, aspect(asked, side));
    let (before, after) = (view.class_before(i), view.class_after(i));
    let OfArticle { before_begin, after_begin, .. } = article;
    before_begin.add_to(bag, aspect * CLASSES + before as usize, |bag| bag.add(1, &[before as u32, side as u32, sort]));
    after_begin.add_to(bag, aspect * CLASSES + after as usize, |bag| bag.add(8, &[after as u32, side as u32, sort]));
    if side == Side::Right {
        bag.add(80, &[bucket(i - asked.figure.end), sort]);
        bag.add(81, &[lead, sort]);
    }
}

/// What tells that a thing ends here, whatever the figure.
fn end_features(view: &View<'_>, i: usize, bag: &mut Bag) {
    let [l1, l2, l3] = last(view, i);
    let (n1, n2) = (view.char_at(Some(i)), view.char_at(Some(i + 1)));
    bag.add(21, &[n1]);
    bag.add(22, &[n1, n2]);
    bag.add(23, &[l1]);
    bag.add(24, &[l1, l2]);
    bag.add(25, &[l1, l2, l3]);
    bag.add(31, &[l1, n1]);
}

/// The last three characters before `i`.
fn last(view: &View<'_>, i: usize) -> [u32; 3] {
    [1, 2, 3].map(|n| view.char_at(i.checked_sub(n).filter(|&k| k >= view.sentence.start)))
}

/// What tells that a thing ends here, for one figure, and how this place stands to the number.
fn near_features(
    view: &View<'_>,
    asked: &Asked<'_>,
    i: usize,
    side: Side,
    article: &mut OfArticle,
    between: &mut Shared,
    bag: &mut Bag,
) {
    let (sort, gap, aspect) = (asked.sort, gap(asked, i, side), aspect(asked, side));
    let side = side as u32;
    let [l1, l2, _] = last(view, i);
    let (after, before) = (view.class_after(i), view.class_before(i));
    bag.add(26, &[l1, sort]);
    bag.add(27, &[l1, l2, sort]);
    bag.add(29, &[l1, asked.unit]);
    bag.add(30, &[l1, l2, asked.unit]);
    let OfArticle { before_end, after_end, gap: by_gap, .. } = article;
    after_end.add_to(bag, aspect * CLASSES + after as usize, |bag| bag.add(20, &[after as u32, side, sort]));
    before_end.add_to(bag, aspect * CLASSES + before as usize, |bag| bag.add(28, &[before as u32, side, sort]));
    let distance = bucket(gap.len());
    by_gap.add_to(bag, aspect * 10 + distance as usize, |bag| bag.add(40, &[distance, side, sort]));
    let text = &view.chars[gap.clone()];
    let stops = u32::try_from(view.stops_in(&gap).0.min(5)).unwrap_or_default();
    let figures = view.figures.iter().filter(|f| f.start >= gap.start && f.end <= gap.end).count().min(4);
    let figures = u32::try_from(figures).unwrap_or_default();
    between.add_to(bag, (stops * 5 + figures) as usize, |bag| {
        bag.add(41, &[stops, side, sort]);
        bag.add(42, &[figures, side, sort]);
        bag.add(43, &[stops, figures, side, sort]);
        bag.add(44, &[stops, figures, side, asked.flags]);
        bag.add(45, &[side, asked.unit, stops.min(1)]);
        bag.add(46, &[side, sort, asked.after, stops.min(2), figures.min(2)]);
        bag.add(47, &[side, sort, asked.before, stops.min(2), figures.min(2)]);
        bag.add(48, &[side, sort, asked.flags, stops.min(2)]);
    });
    if gap.len() <= 6 {
        bag.add(49, &[side, word(text)]);
        bag.add(50, &[side, sort, gap_class(view, &gap)]);
    }
    bag.add(51, &[side, text.first().map_or(0, |&c| u32::from(c)), sort]);
}

/// What lies between a candidate that ends (or, on the right, could begin) at `i` and the number.
fn gap(asked: &Asked<'_>, i: usize, side: Side) -> Range<usize> {
    match side {
        Side::Left => i..asked.figure.start.max(i),
        Side::Right => asked.figure.end.min(i)..i,
    }
}

fn gap_class(view: &View<'_>, gap: &Range<usize>) -> u32 {
    if gap.is_empty() {
        return 99;
    }
    (view.class_after(gap.start) as u32) * 32 + view.class_before(gap.end) as u32
}

/// What tells of both ends together.
fn pair_features(
    view: &View<'_>,
    asked: &Asked<'_>,
    range: &Range<usize>,
    stretch: &Stretch,
    side: Side,
    article: &mut OfArticle,
    bag: &mut Bag,
) {
    let (aspect, sort, chars) = (aspect(asked, side), asked.sort, range.len());
    let side = side as u32;
    bag.extend(&stretch.bag);
    bag.add(63, &[stretch.value, sort]);
    let (before, after) = (view.class_before(range.start), view.class_after(range.end));
    let n = (aspect * CLASSES + before as usize) * CLASSES + after as usize;
    article.around.add_to(bag, n, |bag| bag.add(68, &[before as u32, after as u32, side, sort]));
    let hinted = asked.hint.is_some();
    article.len.add_to(bag, (aspect * 2 + usize::from(hinted)) * (LONGEST + 1) + chars, |bag| {
        let len = u32::try_from(chars).unwrap_or_default();
        bag.add(60, &[len, side]);
        bag.add(61, &[len, side, sort]);
        if !hinted {
            bag.add(75, &[side, sort, len.min(6)]);
        }
    });
    article.inside.add_to(bag, usize::from(stretch.inside) * 2 + side as usize - 1, |bag| {
        let [of, joint, digit, quote, time, verb] = [0, 1, 2, 3, 4, 5].map(|n| u32::from(stretch.inside >> n & 1));
        bag.add(65, &[of, joint, digit, quote, side]);
        bag.add(66, &[time]);
        bag.add(67, &[verb, of, side]);
    });
}

/// What the rule's answer tells of a candidate whose characters are `value`.
#[expect(clippy::too_many_arguments, reason = "what is asked, and what is weighed once")]
fn hint_features(
    view: &View<'_>,
    asked: &Asked<'_>,
    range: &Range<usize>,
    value: u32,
    side: Side,
    article: &mut OfArticle,
    by_relation: &mut Shared,
    bag: &mut Bag,
) {
    let Some(hint) = &asked.hint else { return };
    let (side, sort, chars) = (side as u32, asked.sort, range.len());
    let relation = relation(view.chars, range, value, hint);
    let (before, after) = (view.class_before(range.start), view.class_after(range.end));
    let n = (relation as usize * CLASSES + before as usize) * CLASSES + after as usize;
    article.related.add_to(bag, n, |bag| bag.add(73, &[relation, before as u32, after as u32]));
    let (len, said) = (u32::try_from(chars).unwrap_or_default(), hint.chars.len().min(12));
    article.lengths.add_to(bag, (relation as usize * (LONGEST + 1) + chars) * 13 + said, |bag| {
        bag.add(74, &[relation, len, u32::try_from(said).unwrap_or_default()]);
    });
    by_relation.add_to(bag, relation as usize, |bag| {
        bag.add(70, &[relation, side, hint.rule, sort]);
        bag.add(71, &[relation, side, hint.rule]);
        bag.add(72, &[relation, side, sort]);
    });
}

/// The ways in which a candidate may stand to a rule's answer.
const RELATIONS: usize = 10;

/// How a candidate whose characters are `value` stands to a rule's answer.
fn relation(chars: &[char], range: &Range<usize>, value: u32, hint: &Hint) -> u32 {
    let rule = &hint.chars;
    if range == rule {
        return 1;
    }
    if range.start >= rule.end || rule.start >= range.end {
        let same = value == hint.value && chars[range.clone()] == chars[rule.clone()];
        return if same { 2 } else { 3 };
    }
    match (range.start <= rule.start, range.end >= rule.end) {
        (true, true) if range.end == rule.end => 4,
        (true, true) => 5,
        (false, false) => 6,
        (false, true) if range.end == rule.end => 7,
        (true, false) if range.start == rule.start => 8,
        (false, true) => 9,
        (true, false) => 10,
    }
}
