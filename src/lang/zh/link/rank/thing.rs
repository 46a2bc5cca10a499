//! Candidates for what a figure counts, with their features.

use std::ops::Range;

use super::cells::{Bag, bucket, word};
use super::view::View;
use super::{Asked, Candidate};
use crate::lang::zh::link::marks::{is_joint, is_quote, is_stop};

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

/// Every stretch of the sentence near the figure, and the rule's answer.
pub(crate) fn candidates(view: &View<'_>, asked: &Asked<'_>) -> Vec<Candidate> {
    let mut found = Vec::new();
    let figure = &asked.figure;
    let before = figure.start.saturating_sub(BEFORE).max(view.sentence.start)..figure.start;
    let after = figure.end.min(view.sentence.end)..(figure.end + AFTER).min(view.sentence.end);
    spans(view, asked, before, Side::Left, &mut found);
    spans(view, asked, after, Side::Right, &mut found);
    if let Some(hint) = asked.hint.as_ref().filter(|h| found.iter().all(|c| c.chars != h.chars)) {
        let mut bag = Bag::new(super::INDICATOR);
        bag.add(90, &[asked.sort, hint.rule]);
        bag.add(91, &[hint.rule]);
        bag.add(92, &[word(&view.chars[hint.chars.clone()])]);
        found.push(Candidate { chars: hint.chars.clone(), bag });
    }
    found
}

fn spans(view: &View<'_>, asked: &Asked<'_>, window: Range<usize>, side: Side, found: &mut Vec<Candidate>) {
    let ends: Vec<Bag> = (window.start..=window.end).map(|i| end_features(view, asked, i, side)).collect();
    for start in window.clone() {
        if !may_begin(view.chars[start]) || !view.is_open(start) {
            continue;
        }
        let begin = start_features(view, asked, start, side);
        for end in start + 1..=window.end.min(start + LONGEST) {
            if !view.is_open(end - 1) {
                break;
            }
            let touches = start == asked.figure.end || end == asked.figure.start;
            if !may_end(view.chars[end - 1]) || end - start == 1 && !touches {
                continue;
            }
            let mut bag = begin.clone();
            bag.extend(&ends[end - window.start]);
            pair_features(view, asked, &(start..end), side, &mut bag);
            found.push(Candidate { chars: start..end, bag });
        }
    }
}

fn may_begin(c: char) -> bool {
    !matches!(c, ' ' | '、' | '的' | '”' | '’' | '」' | '』' | '》' | '·' | '/' | '-' | '—')
}

fn may_end(c: char) -> bool {
    !matches!(c, ' ' | '、' | '“' | '‘' | '「' | '『' | '《' | '·' | '/' | '-' | '—')
}

/// What tells that a thing begins here.
fn start_features(view: &View<'_>, asked: &Asked<'_>, i: usize, side: Side) -> Bag {
    let mut bag = Bag::new(super::INDICATOR);
    let (side, sort) = (side as u32, asked.sort);
    let before = view.class_before(i) as u32;
    let at = view.class_after(i) as u32;
    let (p2, p1) = (view.char_at(i.checked_sub(2)), view.char_at(i.checked_sub(1)));
    let (c1, c2) = (view.char_at(Some(i)), view.char_at(Some(i + 1)));
    bag.add(1, &[before, side, sort]);
    bag.add(2, &[before, side]);
    bag.add(3, &[p1]);
    bag.add(4, &[p1, p2]);
    bag.add(5, &[c1]);
    bag.add(6, &[c1, c2]);
    bag.add(7, &[p1, c1]);
    bag.add(8, &[at, side, sort]);
    bag.add(9, &[before, at, side]);
    let clause = (view.sentence.start..i).rev().take(20).take_while(|&k| !is_stop(view.chars[k])).count();
    bag.add(10, &[bucket(clause), side]);
    bag
}

/// What tells that a thing ends here, and how this place stands to the number.
fn end_features(view: &View<'_>, asked: &Asked<'_>, i: usize, side: Side) -> Bag {
    let mut bag = Bag::new(super::INDICATOR);
    let (sort, gap) = (asked.sort, gap(asked, i, side));
    let side = side as u32;
    let last = |n: usize| i.checked_sub(n).filter(|&k| k >= view.sentence.start);
    let (l1, l2, l3) = (view.char_at(last(1)), view.char_at(last(2)), view.char_at(last(3)));
    let (n1, n2) = (view.char_at(Some(i)), view.char_at(Some(i + 1)));
    let (after, before) = (view.class_after(i) as u32, view.class_before(i) as u32);
    bag.add(20, &[after, side, sort]);
    bag.add(21, &[n1]);
    bag.add(22, &[n1, n2]);
    bag.add(23, &[l1]);
    bag.add(24, &[l1, l2]);
    bag.add(25, &[l1, l2, l3]);
    bag.add(26, &[l1, sort]);
    bag.add(27, &[l1, l2, sort]);
    bag.add(28, &[before, side, sort]);
    bag.add(29, &[l1, asked.unit]);
    bag.add(30, &[l1, l2, asked.unit]);
    bag.add(31, &[l1, n1]);
    let text = &view.chars[gap.clone()];
    let stops = u32::try_from(text.iter().filter(|&&c| is_stop(c)).count().min(5)).unwrap_or_default();
    let figures = view.figures.iter().filter(|f| f.start >= gap.start && f.end <= gap.end).count().min(4);
    let figures = u32::try_from(figures).unwrap_or_default();
    bag.add(40, &[bucket(gap.len()), side, sort]);
    bag.add(41, &[stops, side, sort]);
    bag.add(42, &[figures, side, sort]);
    bag.add(43, &[stops, figures, side, sort]);
    bag.add(44, &[stops, figures, side, asked.flags]);
    bag.add(45, &[side, asked.unit, stops.min(1)]);
    bag.add(46, &[side, sort, asked.after, stops.min(2), figures.min(2)]);
    bag.add(47, &[side, sort, asked.before, stops.min(2), figures.min(2)]);
    bag.add(48, &[side, sort, asked.flags, stops.min(2)]);
    if gap.len() <= 6 {
        bag.add(49, &[side, word(text)]);
        bag.add(50, &[side, sort, gap_class(view, &gap)]);
    }
    bag.add(51, &[side, text.first().map_or(0, |&c| u32::from(c)), sort]);
    bag
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
fn pair_features(view: &View<'_>, asked: &Asked<'_>, range: &Range<usize>, side: Side, bag: &mut Bag) {
    let text = &view.chars[range.clone()];
    let (side, sort, len) = (side as u32, asked.sort, u32::try_from(text.len().min(16)).unwrap_or_default());
    bag.add(60, &[len, side]);
    bag.add(61, &[len, side, sort]);
    bag.add(62, &[word(text)]);
    bag.add(63, &[word(text), sort]);
    bag.add(64, &[u32::from(text[0]), u32::from(text[text.len() - 1])]);
    let holds = |test: &dyn Fn(char) -> bool| u32::from(text.iter().any(|&c| test(c)));
    let of = holds(&|c| c == '的');
    bag.add(65, &[of, holds(&is_joint), holds(&|c| c.is_ascii_digit()), holds(&is_quote), side]);
    let time = view.periods.iter().any(|p| p.start < range.end && range.start < p.end);
    bag.add(66, &[u32::from(time)]);
    bag.add(67, &[u32::from(view.has_verb_inside(range)), of, side]);
    bag.add(68, &[view.class_before(range.start) as u32, view.class_after(range.end) as u32, side, sort]);
    bag.add(69, &[u32::from(asked.in_title(text)), len.min(6)]);
    if side == Side::Right as u32 {
        let gap = range.start - asked.figure.end;
        bag.add(80, &[bucket(gap), sort]);
        bag.add(81, &[word(&view.chars[asked.figure.end..range.start]), sort]);
    }
    if let Some(hint) = &asked.hint {
        let relation = relation(view.chars, range, &hint.chars);
        bag.add(70, &[relation, side, hint.rule, sort]);
        bag.add(71, &[relation, side, hint.rule]);
        bag.add(72, &[relation, side, sort]);
        bag.add(73, &[relation, view.class_before(range.start) as u32, view.class_after(range.end) as u32]);
        bag.add(74, &[relation, len, u32::try_from(hint.chars.len().min(12)).unwrap_or_default()]);
    } else {
        bag.add(75, &[side, sort, len.min(6)]);
    }
}

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
