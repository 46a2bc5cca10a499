//! Candidates for what a figure counts, with their features.

use std::ops::Range;

use super::cells::{self, Known, NO_WORD, Shared, bucket, longer, word};
use super::view::{CLASSES, Class, SORTS, Traits, View, traits};
use super::{Asked, Hint};

/// The features of a candidate.
type Bag = cells::Bag<super::Indicator>;

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

/// A sort of figure, and a side of it: what is known of the one is not of another.
#[derive(Clone, Copy, Debug)]
struct Aspect {
    sort: u32,
    side: Side,
}

impl Aspect {
    /// How many there are.
    const ALL: usize = SORTS * 2;

    fn number(self) -> usize {
        self.sort as usize * 2 + self.side as usize - 1
    }
}

/// What is weighed once for many candidates.
#[derive(Debug)]
pub(super) struct Common {
    sentence: OfSentence,
    figure: OfFigure,
    article: Box<OfArticle>,
}

impl Common {
    pub(super) fn new() -> Self {
        Self { sentence: OfSentence::new(), figure: OfFigure::new(), article: Box::new(OfArticle::new()) }
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
    /// Whether a thing may end here, and the class of the word behind.
    may_end: bool,
    after: Class,
}

impl Stretches {
    /// Where in `all` those stand that begin at `start`.
    #[inline]
    fn row(&mut self, view: &View<'_>, asked: &Asked<'_>, titles: &mut Titles, start: usize) -> Range<usize> {
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

    #[inline(never)]
    fn read(&mut self, view: &View<'_>, asked: &Asked<'_>, titles: &mut Titles, start: usize) {
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
            let mut bag = Bag::new();
            let (chars, may_end) = (end - start, traits & traits::NO_END == 0);
            if may_end {
                bag.add(62, &[value]);
                bag.add(64, &[first, u32::from(last)]);
                let (titled, len) = (asked.in_title(value, chars), chars.min(6));
                titles.add_to(&mut bag, usize::from(titled) * 7 + len, |bag| {
                    bag.add(69, &[u32::from(titled), u32::try_from(len).unwrap_or_default()]);
                });
            }
            self.all.push(Stretch {
                bag,
                value,
                inside: inside & traits::INSIDE,
                may_end,
                after: view.class_after(end),
            });
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

/// By length and whether the title holds it.
type Titles = Known<{ 2 * 7 }>;

/// Features that take few values in the whole article. Many go by the sort of the figure and the side: the aspect.
#[derive(Debug)]
struct OfArticle {
    /// By aspect and class of the word before and after the place that a candidate begins at, and one that it ends at.
    before_begin: Known<{ Aspect::ALL * CLASSES }>,
    after_begin: Known<{ Aspect::ALL * CLASSES }>,
    before_end: Known<{ Aspect::ALL * CLASSES }>,
    after_end: Known<{ Aspect::ALL * CLASSES }>,
    /// By aspect and the classes of the words around; by aspect and distance to the number.
    around: Known<{ Aspect::ALL * CLASSES * CLASSES }>,
    gap: Known<{ Aspect::ALL * 10 }>,
    /// By aspect and length, with and without an answer of the rules; by side and what is inside.
    len: Known<{ Aspect::ALL * 2 * (LONGEST + 1) }>,
    inside: Known<{ 2 << traits::INSIDE.count_ones() }>,
    /// By relation to the rule's answer and the classes around, and by relation and both lengths.
    related: Known<{ (RELATIONS + 1) * CLASSES * CLASSES }>,
    lengths: Known<{ (RELATIONS + 1) * (LONGEST + 1) * 13 }>,
    /// By length and whether the title holds it.
    titles: Titles,
}

impl OfArticle {
    fn new() -> Self {
        Self {
            before_begin: Known::new(),
            after_begin: Known::new(),
            before_end: Known::new(),
            after_end: Known::new(),
            around: Known::new(),
            gap: Known::new(),
            len: Known::new(),
            inside: Known::new(),
            related: Known::new(),
            lengths: Known::new(),
            titles: Known::new(),
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
    let mut said = false;
    for (window, side) in [(before, Side::Left), (after, Side::Right)] {
        said |= spans(view, common, asked, &window, side, &mut offer);
    }
    if let Some(hint) = asked.hint.as_ref().filter(|_| !said) {
        let mut bag = Bag::new();
        bag.add(90, &[asked.sort, hint.rule]);
        bag.add(91, &[hint.rule]);
        bag.add(92, &[word(&view.chars[hint.chars.clone()])]);
        offer(hint.chars.clone(), bag);
    }
}

/// Offers the stretches of a window; answers whether the rule's answer is one of them.
#[inline(never)]
fn spans(
    view: &View<'_>,
    common: &mut Common,
    asked: &Asked<'_>,
    window: &Range<usize>,
    side: Side,
    offer: &mut impl FnMut(Range<usize>, Bag),
) -> bool {
    let Common { sentence, figure, article } = common;
    figure.forget();
    let aspect = Aspect { sort: asked.sort, side };
    let (mut ahead, mut said) = (NO_WORD, false);
    for start in window.clone() {
        let lead = ahead;
        ahead = longer(ahead, view.chars[start]);
        if view.traits(start) & (traits::NO_BEGIN | traits::STOP | traits::FIGURE) != 0 {
            continue;
        }
        let begin = begin(view, asked, start, aspect, lead, sentence, article);
        let row = sentence.stretches.row(view, asked, &mut article.titles, start);
        let before = view.class_before(start);
        for (n, stretch) in sentence.stretches.all[row].iter().take(window.end - start).enumerate() {
            let (chars, end) = (n + 1, start + n + 1);
            let touches = || start == asked.figure.end || end == asked.figure.start;
            if !stretch.may_end || n == 0 && !touches() {
                continue;
            }
            let mut bag = begin.clone();
            let place = end - view.sentence.start;
            bag.extend(&match figure.ends.get(place) {
                Some(end) => end,
                None => figure
                    .ends
                    .put(place, near(view, asked, end, aspect, &mut sentence.ends, &mut figure.between, article)),
            });
            bag.extend(&stretch.bag);
            bag.add(63, &[stretch.value, aspect.sort]);
            bag.extend(&article.around(aspect, before, stretch.after));
            bag.extend(&article.len(aspect, asked.hint.is_some(), chars));
            bag.extend(&article.inside(side, stretch.inside));
            if let Some(hint) = &asked.hint {
                let relation = relation(view.chars, &(start..end), stretch.value, hint);
                said |= relation == SAME;
                bag.extend(&article.related(relation, before, stretch.after));
                bag.extend(&article.lengths(relation, chars, hint));
                bag.extend(&figure.relation(relation, aspect, hint));
            }
            offer(start..end, bag);
        }
    }
    said
}

/// What tells that a thing begins at `i`; `lead` is what stands between the figure and here, as one value.
#[inline(never)]
fn begin(
    view: &View<'_>,
    asked: &Asked<'_>,
    i: usize,
    aspect: Aspect,
    lead: u32,
    sentence: &mut OfSentence,
    article: &mut OfArticle,
) -> Bag {
    let mut bag = Bag::new();
    sentence.add_begin(&mut bag, view, i, aspect.side);
    start_features(view, asked, i, aspect, lead, article, &mut bag);
    bag
}

/// What tells that a thing ends at `i`.
#[inline(never)]
fn near(
    view: &View<'_>,
    asked: &Asked<'_>,
    i: usize,
    aspect: Aspect,
    ends: &mut Shared,
    between: &mut Shared,
    article: &mut OfArticle,
) -> Bag {
    let mut bag = Bag::new();
    ends.add_to(&mut bag, i - view.sentence.start, |bag| end_features(view, i, bag));
    near_features(view, asked, i, aspect, article, between, &mut bag);
    bag
}

/// What tells that a thing begins here, on either side, whatever the figure.
fn begin_features(view: &View<'_>, i: usize, bag: &mut Bag) {
    let [_, p2, p1, c1, c2] = view.beside(i);
    bag.add(3, &[p1]);
    bag.add(4, &[p1, p2]);
    bag.add(5, &[c1]);
    bag.add(6, &[c1, c2]);
    bag.add(7, &[p1, c1]);
}

/// What tells that a thing begins here, for one figure.
fn start_features(
    view: &View<'_>,
    asked: &Asked<'_>,
    i: usize,
    aspect: Aspect,
    lead: u32,
    article: &mut OfArticle,
    bag: &mut Bag,
) {
    let (sort, side) = (aspect.sort, aspect.side as u32);
    let (before, after) = (view.class_before(i), view.class_after(i));
    let OfArticle { before_begin, after_begin, .. } = article;
    let n = aspect.number() * CLASSES;
    before_begin.add_to(bag, n + before as usize, |bag| bag.add(1, &[before as u32, side, sort]));
    after_begin.add_to(bag, n + after as usize, |bag| bag.add(8, &[after as u32, side, sort]));
    if aspect.side == Side::Right {
        bag.add(80, &[bucket(i - asked.figure.end), sort]);
        bag.add(81, &[lead, sort]);
    }
}

/// What tells that a thing ends here, whatever the figure.
fn end_features(view: &View<'_>, i: usize, bag: &mut Bag) {
    let [l3, l2, l1, n1, n2] = view.beside(i);
    bag.add(21, &[n1]);
    bag.add(22, &[n1, n2]);
    bag.add(23, &[l1]);
    bag.add(24, &[l1, l2]);
    bag.add(25, &[l1, l2, l3]);
    bag.add(31, &[l1, n1]);
}

/// What tells that a thing ends here, for one figure, and how this place stands to the number.
fn near_features(
    view: &View<'_>,
    asked: &Asked<'_>,
    i: usize,
    aspect: Aspect,
    article: &mut OfArticle,
    between: &mut Shared,
    bag: &mut Bag,
) {
    let gap = gap(asked, i, aspect.side);
    let (sort, side) = (aspect.sort, aspect.side as u32);
    let [_, l2, l1, ..] = view.beside(i);
    let (after, before) = (view.class_after(i), view.class_before(i));
    bag.add(26, &[l1, sort]);
    bag.add(27, &[l1, l2, sort]);
    bag.add(29, &[l1, asked.unit]);
    bag.add(30, &[l1, l2, asked.unit]);
    let OfArticle { before_end, after_end, gap: by_gap, .. } = article;
    after_end.add_to(bag, aspect.number() * CLASSES + after as usize, |bag| bag.add(20, &[after as u32, side, sort]));
    before_end
        .add_to(bag, aspect.number() * CLASSES + before as usize, |bag| bag.add(28, &[before as u32, side, sort]));
    let distance = bucket(gap.len());
    by_gap.add_to(bag, aspect.number() * 10 + distance as usize, |bag| bag.add(40, &[distance, side, sort]));
    let text = &view.chars[gap.clone()];
    let stops = u32::try_from(view.stops_in(&gap).0.min(5)).unwrap_or_default();
    let figures = u32::try_from(view.figures_in(&gap).min(4)).unwrap_or_default();
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

impl OfArticle {
    /// What the words around tell.
    #[inline]
    fn around(&mut self, aspect: Aspect, before: Class, after: Class) -> Bag {
        let n = (aspect.number() * CLASSES + before as usize) * CLASSES + after as usize;
        match self.around.get(n) {
            Some(bag) => bag,
            None => self.around.put(n, around(aspect, before, after)),
        }
    }

    /// What the length tells, with an answer of the rules (`hinted`) and without.
    #[inline]
    fn len(&mut self, aspect: Aspect, hinted: bool, chars: usize) -> Bag {
        let n = (aspect.number() * 2 + usize::from(hinted)) * (LONGEST + 1) + chars;
        match self.len.get(n) {
            Some(bag) => bag,
            None => self.len.put(n, len(aspect, hinted, chars)),
        }
    }

    /// What tells that is inside.
    #[inline]
    fn inside(&mut self, side: Side, what: Traits) -> Bag {
        let n = usize::from(what) * 2 + side as usize - 1;
        match self.inside.get(n) {
            Some(bag) => bag,
            None => self.inside.put(n, inside(side, what)),
        }
    }

    /// What the words around tell of one that stands in this relation to the rule's answer.
    #[inline]
    fn related(&mut self, relation: u32, before: Class, after: Class) -> Bag {
        let n = (relation as usize * CLASSES + before as usize) * CLASSES + after as usize;
        match self.related.get(n) {
            Some(bag) => bag,
            None => self.related.put(n, related(relation, before, after)),
        }
    }

    /// What the length tells of one that stands in this relation to the rule's answer.
    #[inline]
    fn lengths(&mut self, relation: u32, chars: usize, hint: &Hint) -> Bag {
        let said = hint.chars.len().min(12);
        let n = (said * (RELATIONS + 1) + relation as usize) * (LONGEST + 1) + chars;
        match self.lengths.get(n) {
            Some(bag) => bag,
            None => self.lengths.put(n, lengths(relation, chars, said)),
        }
    }
}

impl OfFigure {
    /// What the relation to the rule's answer tells.
    #[inline]
    fn relation(&mut self, relation: u32, aspect: Aspect, hint: &Hint) -> Bag {
        match self.relation.get(relation as usize) {
            Some(bag) => bag,
            None => self.relation.put(relation as usize, of_relation(relation, aspect, hint.rule)),
        }
    }
}

// What the tables above hold. These are asked for seldom, and stand by themselves to keep the loop over the candidates short.

#[cold]
#[inline(never)]
fn around(Aspect { sort, side }: Aspect, before: Class, after: Class) -> Bag {
    Bag::of(|bag| bag.add(68, &[before as u32, after as u32, side as u32, sort]))
}

#[cold]
#[inline(never)]
fn len(Aspect { sort, side }: Aspect, hinted: bool, chars: usize) -> Bag {
    let (len, side) = (u32::try_from(chars).unwrap_or_default(), side as u32);
    Bag::of(|bag| {
        bag.add(60, &[len, side]);
        bag.add(61, &[len, side, sort]);
        if !hinted {
            bag.add(75, &[side, sort, len.min(6)]);
        }
    })
}

#[cold]
#[inline(never)]
fn inside(side: Side, what: Traits) -> Bag {
    let [of, joint, digit, quote, time, verb] = [0, 1, 2, 3, 4, 5].map(|n| u32::from(what >> n & 1));
    Bag::of(|bag| {
        bag.add(65, &[of, joint, digit, quote, side as u32]);
        bag.add(66, &[time]);
        bag.add(67, &[verb, of, side as u32]);
    })
}

#[cold]
#[inline(never)]
fn related(relation: u32, before: Class, after: Class) -> Bag {
    Bag::of(|bag| bag.add(73, &[relation, before as u32, after as u32]))
}

#[cold]
#[inline(never)]
fn lengths(relation: u32, chars: usize, said: usize) -> Bag {
    let [len, said] = [chars, said].map(|n| u32::try_from(n).unwrap_or_default());
    Bag::of(|bag| bag.add(74, &[relation, len, said]))
}

#[cold]
#[inline(never)]
fn of_relation(relation: u32, Aspect { sort, side }: Aspect, rule: u32) -> Bag {
    let side = side as u32;
    Bag::of(|bag| {
        bag.add(70, &[relation, side, rule, sort]);
        bag.add(71, &[relation, side, rule]);
        bag.add(72, &[relation, side, sort]);
    })
}

/// The relation of what is the rule's answer itself.
const SAME: u32 = 1;

/// The ways in which a candidate may stand to a rule's answer.
const RELATIONS: usize = 10;

/// How a candidate whose characters are `value` stands to a rule's answer.
fn relation(chars: &[char], range: &Range<usize>, value: u32, hint: &Hint) -> u32 {
    let rule = &hint.chars;
    if range == rule {
        return SAME;
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
