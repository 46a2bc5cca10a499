//! Candidates for what a figure counts, with their features.

use std::ops::Range;

use super::cells::{Bag, NO_WORD, Shared, bucket, longer, word};
use super::view::{CLASSES, View};
use super::{Asked, Candidate};
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

/// What the places of a sentence tell of every figure in it: found once, asked for by each.
#[derive(Debug)]
pub(crate) struct Edges {
    start: usize,
    /// For each place and side, what tells that a thing begins there.
    begins: Vec<[Bag; 2]>,
    /// For each place, what tells that one ends there.
    ends: Vec<Bag>,
}

impl Edges {
    /// Looks at every place of the sentence.
    pub(crate) fn new(view: &View<'_>) -> Self {
        let sentence = &view.sentence;
        let begins = |i| [Side::Left, Side::Right].map(|side| begin_features(view, i, side));
        let begins = sentence.clone().map(begins).collect();
        let ends = (sentence.start..=sentence.end).map(|i| end_features(view, i)).collect();
        Self { start: sentence.start, begins, ends }
    }
}

/// Every stretch of the sentence near the figure, and the rule's answer.
pub(crate) fn candidates(view: &View<'_>, edges: &Edges, asked: &Asked<'_>) -> Vec<Candidate> {
    let mut found = Vec::new();
    let figure = &asked.figure;
    let before = figure.start.saturating_sub(BEFORE).max(view.sentence.start)..figure.start;
    let after = figure.end.min(view.sentence.end)..(figure.end + AFTER).min(view.sentence.end);
    spans(view, edges, asked, before, Side::Left, &mut found);
    spans(view, edges, asked, after, Side::Right, &mut found);
    if let Some(hint) = asked.hint.as_ref().filter(|h| found.iter().all(|c| c.chars != h.chars)) {
        let mut bag = Bag::new(super::INDICATOR);
        bag.add(90, &[asked.sort, hint.rule]);
        bag.add(91, &[hint.rule]);
        bag.add(92, &[word(&view.chars[hint.chars.clone()])]);
        found.push(Candidate { chars: hint.chars.clone(), bag });
    }
    found
}

fn spans(
    view: &View<'_>,
    edges: &Edges,
    asked: &Asked<'_>,
    window: Range<usize>,
    side: Side,
    found: &mut Vec<Candidate>,
) {
    let mut ends = Shared::new(super::INDICATOR, window.len() + 1);
    let mut common = Common::new();
    for start in window.clone() {
        if !may_begin(view.chars[start]) || !view.is_open(start) {
            continue;
        }
        let begin = start_features(view, edges, asked, start, side);
        let mut text = Text::default();
        for end in start + 1..=window.end.min(start + LONGEST) {
            if !view.is_open(end - 1) {
                break;
            }
            text.push(view.chars[end - 1]);
            let touches = start == asked.figure.end || end == asked.figure.start;
            if !may_end(view.chars[end - 1]) || end - start == 1 && !touches {
                continue;
            }
            let mut bag = begin.clone();
            ends.add_to(&mut bag, end - window.start, |bag| {
                near_features(view, edges, asked, end, side, &mut common, bag);
            });
            pair_features(view, asked, &(start..end), &text, side, &mut common, &mut bag);
            found.push(Candidate { chars: start..end, bag });
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

/// What tells that a thing begins here, whatever the figure.
fn begin_features(view: &View<'_>, i: usize, side: Side) -> Bag {
    let mut bag = Bag::new(super::INDICATOR);
    let side = side as u32;
    let (before, at) = (view.class_before(i) as u32, view.class_after(i) as u32);
    let (p2, p1) = (view.char_at(i.checked_sub(2)), view.char_at(i.checked_sub(1)));
    let (c1, c2) = (view.char_at(Some(i)), view.char_at(Some(i + 1)));
    bag.add(2, &[before, side]);
    bag.add(3, &[p1]);
    bag.add(4, &[p1, p2]);
    bag.add(5, &[c1]);
    bag.add(6, &[c1, c2]);
    bag.add(7, &[p1, c1]);
    bag.add(9, &[before, at, side]);
    bag.add(10, &[bucket(view.since_stop(i).min(20)), side]);
    bag
}

/// What tells that a thing begins here, for one figure.
fn start_features(view: &View<'_>, edges: &Edges, asked: &Asked<'_>, i: usize, side: Side) -> Bag {
    let mut bag = edges.begins[i - edges.start][side as usize - 1].clone();
    let sort = asked.sort;
    bag.add(1, &[view.class_before(i) as u32, side as u32, sort]);
    bag.add(8, &[view.class_after(i) as u32, side as u32, sort]);
    if side == Side::Right {
        bag.add(80, &[bucket(i - asked.figure.end), sort]);
        bag.add(81, &[word(&view.chars[asked.figure.end..i]), sort]);
    }
    bag
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

/// What tells that a thing ends here, and how this place stands to the number.
fn near_features(
    view: &View<'_>,
    edges: &Edges,
    asked: &Asked<'_>,
    i: usize,
    side: Side,
    common: &mut Common,
    bag: &mut Bag,
) {
    bag.extend(&edges.ends[i - edges.start]);
    let (sort, gap) = (asked.sort, gap(asked, i, side));
    let side = side as u32;
    let [l1, l2, _] = last(view, i);
    let (after, before) = (view.class_after(i) as u32, view.class_before(i) as u32);
    bag.add(26, &[l1, sort]);
    bag.add(27, &[l1, l2, sort]);
    bag.add(29, &[l1, asked.unit]);
    bag.add(30, &[l1, l2, asked.unit]);
    common.after.add_to(bag, after as usize, |bag| bag.add(20, &[after, side, sort]));
    common.before.add_to(bag, before as usize, |bag| bag.add(28, &[before, side, sort]));
    common.gap.add_to(bag, bucket(gap.len()) as usize, |bag| bag.add(40, &[bucket(gap.len()), side, sort]));
    let text = &view.chars[gap.clone()];
    let stops = u32::try_from(view.stops_in(&gap).0.min(5)).unwrap_or_default();
    let figures = view.figures.iter().filter(|f| f.start >= gap.start && f.end <= gap.end).count().min(4);
    let figures = u32::try_from(figures).unwrap_or_default();
    common.between.add_to(bag, (stops * 5 + figures) as usize, |bag| {
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

/// Features of a figure's candidates on one side that take few values.
struct Common {
    /// By the class of the word after a place, and before it, by the distance to the number, by stops and figures between.
    after: Shared,
    before: Shared,
    gap: Shared,
    between: Shared,
    /// By length, by marks inside, by verb and time inside, by title and length, by relation to the rule's answer and length.
    len: Shared,
    marks: Shared,
    inside: Shared,
    title: Shared,
    relation: Shared,
}

impl Common {
    fn new() -> Self {
        let room = |most| Shared::new(super::INDICATOR, most);
        Self {
            after: room(CLASSES),
            before: room(CLASSES),
            gap: room(10),
            between: room(30),
            len: room(LONGEST + 1),
            marks: room(16),
            inside: room(8),
            title: room(14),
            relation: room((RELATIONS + 1) * (LONGEST + 1)),
        }
    }
}

/// What tells of both ends together.
fn pair_features(
    view: &View<'_>,
    asked: &Asked<'_>,
    range: &Range<usize>,
    text: &Text,
    side: Side,
    common: &mut Common,
    bag: &mut Bag,
) {
    let (side, sort, chars) = (side as u32, asked.sort, range.len());
    let len = u32::try_from(chars).unwrap_or_default();
    let (before, after) = (view.class_before(range.start) as u32, view.class_after(range.end) as u32);
    bag.add(62, &[text.value]);
    bag.add(63, &[text.value, sort]);
    bag.add(64, &[u32::from(view.chars[range.start]), u32::from(view.chars[range.end - 1])]);
    bag.add(68, &[before, after, side, sort]);
    common.len.add_to(bag, chars, |bag| {
        bag.add(60, &[len, side]);
        bag.add(61, &[len, side, sort]);
        if asked.hint.is_none() {
            bag.add(75, &[side, sort, len.min(6)]);
        }
    });
    let [of, joint, digit, quote] = [text.of, text.joint, text.digit, text.quote].map(u32::from);
    common.marks.add_to(bag, (of + 2 * joint + 4 * digit + 8 * quote) as usize, |bag| {
        bag.add(65, &[of, joint, digit, quote, side]);
    });
    let time = u32::from(view.periods.iter().any(|p| p.start < range.end && range.start < p.end));
    let verb = u32::from(view.has_verb_inside(range));
    common.inside.add_to(bag, (of + 2 * time + 4 * verb) as usize, |bag| {
        bag.add(66, &[time]);
        bag.add(67, &[verb, of, side]);
    });
    let title = u32::from(asked.in_title(text.value, chars));
    common.title.add_to(bag, (title + 2 * len.min(6)) as usize, |bag| bag.add(69, &[title, len.min(6)]));
    let Some(hint) = &asked.hint else { return };
    let relation = relation(view.chars, range, &hint.chars);
    bag.add(73, &[relation, before, after]);
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
