//! What the ranker sees around a figure: the classes of the words that end and begin at each place.

use std::ops::Range;
use std::sync::LazyLock;

use crate::lang::zh::link::lexicon::{ANAPHORS, BASES, CHANGES, COPULAS, LEADS, RATES, VERBS};
use crate::lang::zh::link::marks::{is_joint, is_quote, is_stop};
use crate::lang::zh::link::verb::Reach;
use crate::lang::zh::link::words::Words;
use crate::metric::Kind;
use crate::text::sort::sort_by;

/// What sort of word stands at a place. The numbers are part of the features: changing one asks for new weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Class {
    Other = 0,
    Edge = 1,
    Stop = 2,
    Quote = 3,
    Joint = 4,
    Figure = 5,
    Of = 6,
    Verb = 7,
    LooseVerb = 8,
    Change = 9,
    Copula = 10,
    Lead = 11,
    Period = 12,
    Basis = 13,
    Rate = 14,
    Anaphor = 15,
    Digit = 16,
    Latin = 17,
}

/// How many classes there are.
pub(crate) const CLASSES: usize = 18;

/// What a word means: its class, and whether it is a verb of more than one character, of whatever class.
type Meaning = (Class, bool);

static LIST: LazyLock<Words<Meaning>> = LazyLock::new(|| {
    let long = |word: &str| word.chars().nth(1).is_some() && VERBS.binary_search_by(|&(w, _)| w.cmp(word)).is_ok();
    let verbs = VERBS.iter().map(|&(w, r)| (w, if r == Reach::Loose { Class::LooseVerb } else { Class::Verb }));
    let all = (CHANGES.iter().map(|&(w, _)| (w, Class::Change)))
        .chain(RATES.iter().map(|&(w, _)| (w, Class::Rate)))
        .chain(BASES.iter().map(|&(w, _)| (w, Class::Basis)))
        .chain(ANAPHORS.iter().map(|&w| (w, Class::Anaphor)))
        .chain(verbs)
        .chain(COPULAS.iter().map(|&w| (w, Class::Copula)))
        .chain(LEADS.iter().map(|&w| (w, Class::Lead)));
    let mut all: Vec<(&str, Meaning)> = all.map(|(w, class)| (w, (class, long(w)))).collect();
    // A word of two lists belongs to the first.
    sort_by(&mut all, |a, b| a.0.cmp(b.0));
    all.dedup_by_key(|row| row.0);
    Words::new(all.into_iter())
});

/// No word of the list that is looked for here is longer.
const LONGEST: usize = 6;

/// A sentence as the ranker sees it.
#[derive(Debug)]
pub(crate) struct View<'a> {
    pub(crate) chars: &'a [char],
    pub(crate) sentence: Range<usize>,
    pub(crate) figures: &'a [Range<usize>],
    /// Whether the figures stand one behind the other, as those of a text do.
    in_row: bool,
    /// One for each place of the sentence, the one behind it included: they are asked for again and again.
    places: Vec<Place>,
    /// The characters as values, with some more on either side.
    values: Vec<u32>,
    /// The values of those by which two candidates are compared: marks and `的` tell nothing.
    wording: Vec<u32>,
}

/// How many values stand before those of a sentence, and behind.
const MARGIN: usize = 3;

/// The value of what stands outside the sentence.
const OUTSIDE: u32 = 1;

/// What is known of the place before a character.
#[derive(Clone, Copy, Debug)]
struct Place {
    before: Class,
    after: Class,
    /// What the character is, and what covers it.
    traits: Traits,
    /// Verbs that begin before it.
    verbs: u16,
    /// Figures that begin before it.
    figures: u16,
    /// Stops, and semicolons among them, that stand before it.
    stops: u16,
    semicolons: u16,
    /// Characters before it that tell something.
    wording: u16,
    /// Characters since the last stop and up to the next one.
    since_stop: u16,
    to_stop: u16,
    /// Where the first verb ends of those that begin here or later, counted from the sentence's first character.
    verb_end: u32,
}

/// Traits of a character, a bit each.
pub(crate) type Traits = u16;

/// The traits.
pub(crate) mod traits {
    use super::Traits;

    pub(crate) const OF: Traits = 1;
    pub(crate) const JOINT: Traits = 1 << 1;
    pub(crate) const DIGIT: Traits = 1 << 2;
    pub(crate) const QUOTE: Traits = 1 << 3;
    /// Part of an expression of time.
    pub(crate) const TIME: Traits = 1 << 4;
    /// Begins a verb.
    pub(crate) const VERB: Traits = 1 << 5;
    /// The traits that tell what is inside a stretch: the lowest bits.
    pub(crate) const INSIDE: Traits = (1 << 6) - 1;
    pub(crate) const STOP: Traits = 1 << 6;
    pub(crate) const FIGURE: Traits = 1 << 7;
    /// No thing begins, or ends, with it.
    pub(crate) const NO_BEGIN: Traits = 1 << 8;
    pub(crate) const NO_END: Traits = 1 << 9;
    /// An expression of time begins, or ends, before it.
    pub(super) const TIME_BEGINS: Traits = 1 << 10;
    pub(super) const TIME_ENDS: Traits = 1 << 11;
    /// A figure begins before it.
    pub(super) const FIGURE_BEGINS: Traits = 1 << 12;
}

impl<'a> View<'a> {
    /// Looks at a sentence with its expressions of time and its figures.
    pub(crate) fn new(
        chars: &'a [char],
        sentence: Range<usize>,
        periods: &[Range<usize>],
        figures: &'a [Range<usize>],
    ) -> Self {
        let edge = Place {
            before: Class::Edge,
            after: Class::Edge,
            traits: 0,
            verbs: 0,
            wording: 0,
            figures: 0,
            stops: 0,
            semicolons: 0,
            since_stop: 0,
            to_stop: 0,
            verb_end: u32::MAX,
        };
        let places = vec![edge; sentence.len() + 1];
        let mut values = vec![OUTSIDE; sentence.len() + 2 * MARGIN];
        for (value, &c) in values[MARGIN..].iter_mut().zip(&chars[sentence.clone()]) {
            *value = u32::from(c);
        }
        let mut view = Self { chars, sentence, figures, in_row: is_row(figures), places, values, wording: Vec::new() };
        view.cover(periods);
        view.read_on();
        view.read_back();
        view
    }

    /// Marks what figures and expressions of time cover.
    fn cover(&mut self, periods: &[Range<usize>]) {
        let Self { sentence, figures, places, .. } = self;
        let place = |i: usize| i.clamp(sentence.start, sentence.end) - sentence.start;
        for (ranges, trait_) in [(*figures, traits::FIGURE), (periods, traits::TIME)] {
            for range in ranges {
                places[place(range.start)..place(range.end)].iter_mut().for_each(|p| p.traits |= trait_);
            }
        }
        let figures = figures.iter().map(|f| (f.start, traits::FIGURE_BEGINS));
        let times = periods.iter().flat_map(|p| [(p.start, traits::TIME_BEGINS), (p.end, traits::TIME_ENDS)]);
        for (i, edge) in figures.chain(times) {
            if let Some(place) = i.checked_sub(sentence.start).and_then(|n| places.get_mut(n)) {
                place.traits |= edge;
            }
        }
    }

    /// Looks at one character after the other.
    fn read_on(&mut self) {
        let text = &self.chars[self.sentence.clone()];
        let list = &*LIST;
        let mut here = self.places[0];
        self.wording.reserve(text.len());
        for (i, &c) in text.iter().enumerate() {
            let place = &mut self.places[i];
            let (mark, marks) = mark(c);
            let word = if list.may_begin(c) { Word::at(&text[i..text.len().min(i + LONGEST)]) } else { Word::NONE };
            here.traits = place.traits | marks;
            let is = |one: Traits| here.traits & one != 0;
            here.after = match () {
                () if is(traits::FIGURE) => Class::Figure,
                () if is(traits::TIME_BEGINS) => Class::Period,
                () => mark.or(word.class).unwrap_or(Class::Other),
            };
            let (stop, verb, figure_begins) = (is(traits::STOP), here.after == Class::Verb, is(traits::FIGURE_BEGINS));
            if is(traits::TIME_ENDS) && !matches!(here.before, Class::Figure | Class::Edge) {
                here.before = Class::Period;
            }
            here.traits |= if verb { traits::VERB } else { 0 };
            here.verb_end = word.verb.map_or(u32::MAX, |len| u32::try_from(i + len).unwrap_or(u32::MAX));
            *place = here;
            let ends = || list.end(&text[(i + 1).saturating_sub(LONGEST)..=i]).map(|(_, (class, _))| class);
            let figure = here.after == Class::Figure;
            here.before = if figure { Class::Figure } else { mark.or_else(ends).unwrap_or(Class::Other) };
            if marks & (traits::OF | traits::JOINT | traits::QUOTE | traits::STOP) == 0 {
                self.wording.push(u32::from(c));
                here.wording = here.wording.saturating_add(1);
            }
            here.verbs = here.verbs.saturating_add(u16::from(verb));
            here.figures = here.figures.saturating_add(u16::from(figure_begins));
            here.stops = here.stops.saturating_add(u16::from(stop));
            here.semicolons = here.semicolons.saturating_add(u16::from(c == '；'));
            here.since_stop = if stop { 0 } else { here.since_stop.saturating_add(1) };
        }
        let Some(last) = self.places.last_mut() else { return };
        let ends = last.traits & traits::TIME_ENDS != 0 && !matches!(here.before, Class::Figure | Class::Edge);
        let before = if ends { Class::Period } else { here.before };
        *last = Place { before, after: Class::Edge, traits: traits::STOP, verb_end: u32::MAX, ..here };
    }

    /// Tells each place what comes behind it.
    fn read_back(&mut self) {
        let (mut to_stop, mut verb_end) = (0_u16, u32::MAX);
        for place in self.places.iter_mut().rev().skip(1) {
            let stop = place.traits & traits::STOP != 0;
            to_stop = if stop { 0 } else { to_stop.saturating_add(1) };
            verb_end = verb_end.min(place.verb_end);
            (place.to_stop, place.verb_end) = (to_stop, verb_end);
        }
    }

    fn place(&self, i: usize) -> Option<&Place> {
        self.places.get(i.checked_sub(self.sentence.start)?)
    }

    /// The word that ends at `i`.
    pub(crate) fn class_before(&self, i: usize) -> Class {
        self.place(i).map_or(Class::Edge, |p| p.before)
    }

    /// The word that begins at `i`.
    pub(crate) fn class_after(&self, i: usize) -> Class {
        self.place(i).map_or(Class::Edge, |p| p.after)
    }

    /// The traits of the character at `i`; outside the sentence those of a stop.
    pub(crate) fn traits(&self, i: usize) -> Traits {
        self.place(i).map_or(traits::STOP, |p| p.traits)
    }

    /// Whether a candidate may hold the character at `i`.
    pub(crate) fn is_open(&self, i: usize) -> bool {
        self.traits(i) & (traits::STOP | traits::FIGURE) == 0
    }

    /// Whether a stretch of the sentence holds a verb of more than one character, of whatever class.
    pub(crate) fn holds_verb(&self, range: &Range<usize>) -> bool {
        let end = |p: &Place| self.sentence.start.saturating_add(usize::try_from(p.verb_end).unwrap_or(usize::MAX));
        self.place(range.start).is_some_and(|p| p.verb_end != u32::MAX && end(p) <= range.end)
    }

    /// How many stops stand in a stretch, and whether a semicolon does.
    pub(crate) fn stops_in(&self, range: &Range<usize>) -> (usize, bool) {
        match (self.place(range.start), self.place(range.end)) {
            (Some(from), Some(to)) => (usize::from(to.stops - from.stops), to.semicolons > from.semicolons),
            _ => (0, false),
        }
    }

    /// The characters by which a stretch of the sentence is compared with another, as values; `None` for one that reaches out of it.
    pub(crate) fn wording(&self, range: &Range<usize>) -> Option<&[u32]> {
        let (from, to) = (self.place(range.start)?, self.place(range.end)?);
        self.wording.get(usize::from(from.wording)..usize::from(to.wording))
    }

    /// How many figures stand in a stretch that neither begins nor ends within one.
    pub(crate) fn figures_in(&self, range: &Range<usize>) -> usize {
        match (self.place(range.start), self.place(range.end)) {
            (Some(from), Some(to)) if self.in_row => usize::from(to.figures.saturating_sub(from.figures)),
            _ => self.figures.iter().filter(|f| f.start >= range.start && f.end <= range.end).count(),
        }
    }

    /// How many characters of its clause stand before `i`.
    pub(crate) fn since_stop(&self, i: usize) -> usize {
        self.place(i).map_or(0, |p| usize::from(p.since_stop))
    }

    /// How many characters of its clause stand from `i` on.
    pub(crate) fn to_stop(&self, i: usize) -> usize {
        self.place(i).map_or(0, |p| usize::from(p.to_stop))
    }

    /// The three characters before `i` and the two from it on, as values; those outside the sentence have one of their own.
    pub(crate) fn beside(&self, i: usize) -> [u32; 5] {
        let values = i.checked_sub(self.sentence.start).and_then(|n| self.values.get(n..n + 5));
        values.and_then(|values| values.try_into().ok()).unwrap_or([OUTSIDE; 5])
    }
}

/// Whether each figure has characters, and ends before the next begins.
fn is_row(figures: &[Range<usize>]) -> bool {
    figures.iter().all(|f| f.start < f.end) && figures.is_sorted_by(|a, b| a.end <= b.start)
}

/// The words of the list that begin at a place.
struct Word {
    /// The class of the longest.
    class: Option<Class>,
    /// The length of the shortest that is a verb of more than one character.
    verb: Option<usize>,
}

impl Word {
    const NONE: Self = Self { class: None, verb: None };

    fn at(text: &[char]) -> Self {
        let mut word = Self::NONE;
        for (len, (class, verb)) in LIST.all(text) {
            word.class.get_or_insert(class);
            if verb {
                word.verb = Some(len);
            }
        }
        word
    }
}

/// What a mark is, and the traits of a character.
fn mark(c: char) -> (Option<Class>, Traits) {
    use traits::{DIGIT, JOINT, NO_BEGIN, NO_END, OF, QUOTE, STOP};
    match c {
        '的' => (Some(Class::Of), OF | NO_BEGIN),
        ' ' | '、' | '/' => (Some(Class::Joint), JOINT | NO_BEGIN | NO_END),
        c if is_joint(c) => (Some(Class::Joint), JOINT),
        '\u{4e00}'..='\u{9fff}' => (None, 0),
        '·' => (Some(Class::Joint), NO_BEGIN | NO_END),
        '-' | '—' => (None, NO_BEGIN | NO_END),
        c if is_stop(c) => (Some(Class::Stop), STOP),
        c if is_quote(c) => {
            let closes = matches!(c, '”' | '’' | '」' | '』' | '》');
            let opens = matches!(c, '“' | '‘' | '「' | '『' | '《');
            (Some(Class::Quote), QUOTE | if closes { NO_BEGIN } else { 0 } | if opens { NO_END } else { 0 })
        }
        c if c.is_ascii_digit() => (Some(Class::Digit), DIGIT),
        c if c.is_ascii_alphabetic() => (Some(Class::Latin), 0),
        _ => (None, 0),
    }
}

/// How many sorts of figures there are, one more than the highest.
pub(crate) const SORTS: usize = 12;

/// The sort of a figure as the ranker tells them apart: people and acts are counted in other places than things.
pub(crate) fn sort_of(kind: Kind, unit: &str) -> u32 {
    match kind {
        Kind::Count if matches!(unit, "人" | "名" | "位" | "户" | "戶" | "万人") => 1,
        Kind::Count if unit.ends_with('次') || matches!(unit, "场" | "場" | "趟" | "班" | "起" | "宗") => 2,
        Kind::Count if unit.is_empty() => 3,
        Kind::Count => 4,
        Kind::Money => 5,
        Kind::Percent => 6,
        Kind::Points => 7,
        Kind::Measure => 8,
        Kind::Duration => 9,
        Kind::Multiple => 10,
        Kind::Score => 11,
    }
}
