//! Candidates for what a figure counts, with their features.

use std::ops::Range;

use super::Asked;
use super::cells::{Bag, NO_WORD, Shared, bucket, longer, word};
use super::view::{CLASSES, View};
use crate::lang::zh::link::marks::{is_joint, is_quote};

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

/// What the places and stretches of a sentence tell of every figure in it: found once, asked for by each.
#[derive(Debug)]
pub(crate) struct Edges {
    start: usize,
    /// For each place and side, what tells that a thing begins there.
    begins: Vec<[Bag; 2]>,
    /// For each place, what tells that one ends there.
    ends: Vec<Bag>,
    stretches: Stretches,
}

impl Edges {
    /// Looks at every place of the sentence.
    pub(crate) fn new(view: &View<'_>) -> Self {
        let sentence = &view.sentence;
        let begins = sentence.clone().map(|i| begin_features(view, i)).collect();
        let ends = (sentence.start..=sentence.end).map(|i| end_features(view, i)).collect();
        let stretches = Stretches { rows: vec![None; sentence.len()], all: Vec::new() };
        Self { start: sentence.start, begins, ends, stretches }
    }
}

/// The stretches that begin at each place, from the shortest on: looked at when first asked for.
#[derive(Debug)]
struct Stretches {
    rows: Vec<Option<Range<usize>>>,
    all: Vec<Stretch>,
}

/// What a stretch tells whatever the figure.
#[derive(Debug)]
struct Stretch {
    bag: Bag,
    /// Its characters as one value.
    value: u32,
    /// What is inside, a bit each: `的`, joints, digits, quotation marks, times, verbs.
    inside: usize,
}

impl Stretches {
    /// Where in `all` those stand that begin at `start`.
    fn row(&mut self, view: &View<'_>, asked: &Asked<'_>, start: usize) -> Range<usize> {
        let place = start - view.sentence.start;
        if let Some(row) = &self.rows[place] {
            return row.clone();
        }
        let from = self.all.len();
        let mut text = Text::default();
        for end in start + 1..=view.sentence.end.min(start + LONGEST) {
            if !view.is_open(end - 1) {
                break;
            }
            text.push(view.chars[end - 1]);
            self.all.push(Stretch::new(view, asked, &(start..end), &text));
        }
        self.rows[place] = Some(from..self.all.len());
        from..self.all.len()
    }
}

impl Stretch {
    fn new(view: &View<'_>, asked: &Asked<'_>, range: &Range<usize>, text: &Text) -> Self {
        let mut bag = Bag::new(super::INDICATOR);
        let len = u32::try_from(range.len().min(6)).unwrap_or_default();
        bag.add(62, &[text.value]);
        bag.add(64, &[u32::from(view.chars[range.start]), u32::from(view.chars[range.end - 1])]);
        bag.add(69, &[u32::from(asked.in_title(text.value, range.len())), len]);
        let time = view.periods.iter().any(|p| p.start < range.end && range.start < p.end);
        let inside = [text.of, text.joint, text.digit, text.quote, time, view.has_verb_inside(range)];
        let inside = inside.iter().rev().fold(0, |bits, &bit| 2 * bits + usize::from(bit));
        Self { bag, value: text.value, inside }
    }
}

/// Offers every stretch of the sentence near the figure, and the rule's answer, with their features.
pub(crate) fn candidates(
    view: &View<'_>,
    edges: &mut Edges,
    common: &mut Common,
    asked: &Asked<'_>,
    mut offer: impl FnMut(Range<usize>, Bag),
) {
    let figure = &asked.figure;
    let before = figure.start.saturating_sub(BEFORE).max(view.sentence.start)..figure.start;
    let after = figure.end.min(view.sentence.end)..(figure.end + AFTER).min(view.sentence.end);
    let mut unsaid = asked.hint.as_ref();
    for (window, side) in [(before, Side::Left), (after, Side::Right)] {
        spans(view, edges, common, asked, &window, side, &mut |chars, bag| {
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

fn spans(
    view: &View<'_>,
    edges: &mut Edges,
    common: &mut Common,
    asked: &Asked<'_>,
    window: &Range<usize>,
    side: Side,
    offer: &mut impl FnMut(Range<usize>, Bag),
) {
    let Edges { start: first, begins, ends, stretches } = edges;
    common.forget();
    let mut ahead = NO_WORD;
    for start in window.clone() {
        let lead = ahead;
        ahead = longer(ahead, view.chars[start]);
        if !may_begin(view.chars[start]) || !view.is_open(start) {
            continue;
        }
        let row = stretches.row(view, asked, start);
        let mut begin = begins[start - *first][side as usize - 1].clone();
        start_features(view, asked, start, side, lead, &mut begin);
        for (end, stretch) in (start + 1..=window.end).zip(&stretches.all[row]) {
            let touches = start == asked.figure.end || end == asked.figure.start;
            if !may_end(view.chars[end - 1]) || end - start == 1 && !touches {
                continue;
            }
            let mut bag = begin.clone();
            near_features(view, &ends[end - *first], asked, end, side, common, &mut bag);
            pair_features(view, asked, &(start..end), stretch, side, common, &mut bag);
            offer(start..end, bag);
        }
    }
}

/// What a stretch holds, learned character by character.
struct Text {
    value: u32,
    of: bool,
    joint: bool,
    digit: bool,
    quote: bool,
}

impl Default for Text {
    fn default() -> Self {
        Self { value: NO_WORD, of: false, joint: false, digit: false, quote: false }
    }
}

impl Text {
    fn push(&mut self, c: char) {
        self.value = longer(self.value, c);
        self.of |= c == '的';
        self.joint |= is_joint(c);
        self.digit |= c.is_ascii_digit();
        self.quote |= is_quote(c);
    }
}

fn may_begin(c: char) -> bool {
    !matches!(c, ' ' | '、' | '的' | '”' | '’' | '」' | '』' | '》' | '·' | '/' | '-' | '—')
}

fn may_end(c: char) -> bool {
    !matches!(c, ' ' | '、' | '“' | '‘' | '「' | '『' | '《' | '·' | '/' | '-' | '—')
}

/// What tells that a thing begins here, on either side, whatever the figure.
fn begin_features(view: &View<'_>, i: usize) -> [Bag; 2] {
    let mut bag = Bag::new(super::INDICATOR);
    let (before, at) = (view.class_before(i) as u32, view.class_after(i) as u32);
    let (p2, p1) = (view.char_at(i.checked_sub(2)), view.char_at(i.checked_sub(1)));
    let (c1, c2) = (view.char_at(Some(i)), view.char_at(Some(i + 1)));
    bag.add(3, &[p1]);
    bag.add(4, &[p1, p2]);
    bag.add(5, &[c1]);
    bag.add(6, &[c1, c2]);
    bag.add(7, &[p1, c1]);
    [Side::Left, Side::Right].map(|side| {
        let (mut bag, side) = (bag.clone(), side as u32);
        bag.add(2, &[before, side]);
        bag.add(9, &[before, at, side]);
        bag.add(10, &[bucket(view.since_stop(i).min(20)), side]);
        bag
    })
}

/// What tells that a thing begins here, for one figure; `lead` is what stands between the figure and here, as one value.
fn start_features(view: &View<'_>, asked: &Asked<'_>, i: usize, side: Side, lead: u32, bag: &mut Bag) {
    let sort = asked.sort;
    bag.add(1, &[view.class_before(i) as u32, side as u32, sort]);
    bag.add(8, &[view.class_after(i) as u32, side as u32, sort]);
    if side == Side::Right {
        bag.add(80, &[bucket(i - asked.figure.end), sort]);
        bag.add(81, &[lead, sort]);
    }
}

/// What tells that a thing ends here, whatever the figure.
fn end_features(view: &View<'_>, i: usize) -> Bag {
    let mut bag = Bag::new(super::INDICATOR);
    let [l1, l2, l3] = last(view, i);
    let (n1, n2) = (view.char_at(Some(i)), view.char_at(Some(i + 1)));
    bag.add(21, &[n1]);
    bag.add(22, &[n1, n2]);
    bag.add(23, &[l1]);
    bag.add(24, &[l1, l2]);
    bag.add(25, &[l1, l2, l3]);
    bag.add(31, &[l1, n1]);
    bag
}

/// The last three characters before `i`.
fn last(view: &View<'_>, i: usize) -> [u32; 3] {
    [1, 2, 3].map(|n| view.char_at(i.checked_sub(n).filter(|&k| k >= view.sentence.start)))
}

/// What tells that a thing ends here, and how this place stands to the number: `end` tells it whatever the figure.
fn near_features(
    view: &View<'_>,
    end: &Bag,
    asked: &Asked<'_>,
    i: usize,
    side: Side,
    common: &mut Common,
    bag: &mut Bag,
) {
    let Common { ends, after: by_after, before: by_before, gap: by_gap, between, .. } = common;
    ends.add_to(bag, i - view.sentence.start, |bag| {
        bag.extend(end);
        let (sort, gap) = (asked.sort, gap(asked, i, side));
        let side = side as u32;
        let [l1, l2, _] = last(view, i);
        let (after, before) = (view.class_after(i) as u32, view.class_before(i) as u32);
        bag.add(26, &[l1, sort]);
        bag.add(27, &[l1, l2, sort]);
        bag.add(29, &[l1, asked.unit]);
        bag.add(30, &[l1, l2, asked.unit]);
        by_after.add_to(bag, after as usize, |bag| bag.add(20, &[after, side, sort]));
        by_before.add_to(bag, before as usize, |bag| bag.add(28, &[before, side, sort]));
        by_gap.add_to(bag, bucket(gap.len()) as usize, |bag| bag.add(40, &[bucket(gap.len()), side, sort]));
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
    });
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

/// Features of a figure's candidates on one side that take few values, and those of the places they end at.
#[derive(Debug)]
pub(super) struct Common {
    ends: Shared,
    /// By the class of the word after a place, and before it, by the distance to the number, by stops and figures between.
    after: Shared,
    before: Shared,
    gap: Shared,
    between: Shared,
    /// By length, by what is inside, by the classes of the words around, by relation to the rule's answer and length, and classes.
    len: Shared,
    inside: Shared,
    around: Shared,
    relation: Shared,
    related: Shared,
}

impl Common {
    pub(super) fn new() -> Self {
        Self {
            ends: Shared::new(0),
            after: Shared::new(CLASSES),
            before: Shared::new(CLASSES),
            gap: Shared::new(10),
            between: Shared::new(30),
            len: Shared::new(LONGEST + 1),
            inside: Shared::new(64),
            around: Shared::new(CLASSES * CLASSES),
            relation: Shared::new((RELATIONS + 1) * (LONGEST + 1)),
            related: Shared::new((RELATIONS + 1) * CLASSES * CLASSES),
        }
    }

    /// Makes room for a sentence of so many characters.
    pub(super) fn enter(&mut self, sentence: usize) {
        self.ends.reserve(sentence + 1);
    }

    /// Forgets them: another figure, or another side, is asked about.
    fn forget(&mut self) {
        let Self { ends, after, before, gap, between, len, inside, around, relation, related } = self;
        for shared in [ends, after, before, gap, between, len, inside, around, relation, related] {
            shared.forget();
        }
    }
}

/// What tells of both ends together.
fn pair_features(
    view: &View<'_>,
    asked: &Asked<'_>,
    range: &Range<usize>,
    stretch: &Stretch,
    side: Side,
    common: &mut Common,
    bag: &mut Bag,
) {
    let (side, sort, chars) = (side as u32, asked.sort, range.len());
    let len = u32::try_from(chars).unwrap_or_default();
    let (before, after) = (view.class_before(range.start) as u32, view.class_after(range.end) as u32);
    let around = before as usize * CLASSES + after as usize;
    bag.extend(&stretch.bag);
    bag.add(63, &[stretch.value, sort]);
    common.around.add_to(bag, around, |bag| bag.add(68, &[before, after, side, sort]));
    common.len.add_to(bag, chars, |bag| {
        bag.add(60, &[len, side]);
        bag.add(61, &[len, side, sort]);
        if asked.hint.is_none() {
            bag.add(75, &[side, sort, len.min(6)]);
        }
    });
    common.inside.add_to(bag, stretch.inside, |bag| {
        let [of, joint, digit, quote, time, verb] = [0, 1, 2, 3, 4, 5].map(|n| u32::from(stretch.inside >> n & 1 == 1));
        bag.add(65, &[of, joint, digit, quote, side]);
        bag.add(66, &[time]);
        bag.add(67, &[verb, of, side]);
    });
    let Some(hint) = &asked.hint else { return };
    let relation = relation(view.chars, range, &hint.chars);
    common.related.add_to(bag, relation as usize * CLASSES * CLASSES + around, |bag| {
        bag.add(73, &[relation, before, after]);
    });
    common.relation.add_to(bag, relation as usize * (LONGEST + 1) + chars, |bag| {
        bag.add(70, &[relation, side, hint.rule, sort]);
        bag.add(71, &[relation, side, hint.rule]);
        bag.add(72, &[relation, side, sort]);
        bag.add(74, &[relation, len, u32::try_from(hint.chars.len().min(12)).unwrap_or_default()]);
    });
}

/// The ways in which a candidate may stand to a rule's answer.
const RELATIONS: usize = 10;

/// How a candidate stands to a rule's answer.
fn relation(chars: &[char], range: &Range<usize>, rule: &Range<usize>) -> u32 {
    if range == rule {
        return 1;
    }
    if range.start >= rule.end || rule.start >= range.end {
        return if chars[range.clone()] == chars[rule.clone()] { 2 } else { 3 };
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
