//! What the ranker sees around a figure: the classes of the words that end and begin at each place.

use std::ops::Range;
use std::sync::LazyLock;

use crate::lang::zh::link::lexicon::{ANAPHORS, BASES, CHANGES, COPULAS, LEADS, RATES, VERBS};
use crate::lang::zh::link::marks::{is_joint, is_quote, is_stop};
use crate::lang::zh::link::verb::Reach;
use crate::lang::zh::link::words::Words;
use crate::metric::Kind;

/// What sort of word stands at a place. The numbers are part of the features: changing one asks for new weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
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

static LIST: LazyLock<Words<Class>> = LazyLock::new(|| {
    // A word of two lists belongs to the first.
    let mut seen = std::collections::BTreeSet::new();
    let verbs = VERBS.iter().map(|&(w, r)| (w, if r == Reach::Loose { Class::LooseVerb } else { Class::Verb }));
    let all = (CHANGES.iter().map(|&(w, _)| (w, Class::Change)))
        .chain(RATES.iter().map(|&(w, _)| (w, Class::Rate)))
        .chain(BASES.iter().map(|&(w, _)| (w, Class::Basis)))
        .chain(ANAPHORS.iter().map(|&w| (w, Class::Anaphor)))
        .chain(verbs)
        .chain(COPULAS.iter().map(|&w| (w, Class::Copula)))
        .chain(LEADS.iter().map(|&w| (w, Class::Lead)));
    Words::new(all.filter(|&(w, _)| seen.insert(w)).collect::<Vec<_>>().into_iter())
});

/// A sentence as the ranker sees it.
#[derive(Debug)]
pub(crate) struct View<'a> {
    pub(crate) chars: &'a [char],
    pub(crate) sentence: Range<usize>,
    pub(crate) periods: &'a [Range<usize>],
    pub(crate) figures: &'a [Range<usize>],
    /// One for each place of the sentence, the one behind it included: they are asked for again and again.
    places: Vec<Place>,
}

/// What is known of the place before a character.
#[derive(Clone, Copy, Debug)]
struct Place {
    before: Class,
    after: Class,
    open: bool,
    /// Verbs that begin before it.
    verbs: u16,
    /// Stops, and semicolons among them, that stand before it.
    stops: u16,
    semicolons: u16,
    /// Characters since the last stop and up to the next one.
    since_stop: u16,
    to_stop: u16,
}

impl<'a> View<'a> {
    /// Looks at a sentence.
    pub(crate) fn new(
        chars: &'a [char],
        sentence: Range<usize>,
        periods: &'a [Range<usize>],
        figures: &'a [Range<usize>],
    ) -> Self {
        let mut view = Self { chars, sentence: sentence.clone(), periods, figures, places: Vec::new() };
        let (mut verbs, mut stops, mut semicolons, mut since_stop) = (0_u16, 0_u16, 0_u16, 0_u16);
        let mut places = Vec::with_capacity(sentence.len() + 1);
        let text = chars[sentence.clone()].iter().copied().chain(['\n']);
        for (i, c) in (sentence.start..).zip(text) {
            let after = view.find_after(i);
            let figure = figures.iter().any(|f| f.contains(&i));
            let before = view.find_before(i);
            let stop = is_stop(c);
            places.push(Place {
                before,
                after,
                open: !stop && !figure,
                verbs,
                stops,
                semicolons,
                since_stop,
                to_stop: 0,
            });
            verbs = verbs.saturating_add(u16::from(after == Class::Verb));
            stops = stops.saturating_add(u16::from(stop));
            semicolons = semicolons.saturating_add(u16::from(c == '；'));
            since_stop = if stop { 0 } else { since_stop.saturating_add(1) };
        }
        let mut to_stop = 0_u16;
        for (place, &c) in places.iter_mut().rev().skip(1).zip(chars[sentence].iter().rev()) {
            to_stop = if is_stop(c) { 0 } else { to_stop.saturating_add(1) };
            place.to_stop = to_stop;
        }
        view.places = places;
        view
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

    /// Whether a candidate may hold the character at `i`.
    pub(crate) fn is_open(&self, i: usize) -> bool {
        self.place(i).is_some_and(|p| p.open)
    }

    /// Whether a verb begins inside a stretch, its first character left out.
    pub(crate) fn has_verb_inside(&self, range: &Range<usize>) -> bool {
        let verbs = |i: usize| self.place(i).map_or(0, |p| p.verbs);
        range.len() > 1 && verbs(range.end) > verbs(range.start + 1)
    }

    /// How many stops stand in a stretch, and whether a semicolon does.
    pub(crate) fn stops_in(&self, range: &Range<usize>) -> (usize, bool) {
        match (self.place(range.start), self.place(range.end)) {
            (Some(from), Some(to)) => (usize::from(to.stops - from.stops), to.semicolons > from.semicolons),
            _ => (0, false),
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

    /// The character at `i` as a value; outside the sentence a value of its own.
    pub(crate) fn char_at(&self, i: Option<usize>) -> u32 {
        i.filter(|i| self.sentence.contains(i)).map_or(1, |i| u32::from(self.chars[i]))
    }

    fn find_before(&self, i: usize) -> Class {
        if i <= self.sentence.start {
            return Class::Edge;
        }
        if self.figures.iter().any(|f| f.start < i && i <= f.end) {
            return Class::Figure;
        }
        if self.periods.iter().any(|p| p.end == i) {
            return Class::Period;
        }
        let from = i.saturating_sub(6).max(self.sentence.start);
        let word = || LIST.end(&self.chars[from..i]).map(|(_, class)| class);
        mark(self.chars[i - 1]).or_else(word).unwrap_or(Class::Other)
    }

    fn find_after(&self, i: usize) -> Class {
        if i >= self.sentence.end {
            return Class::Edge;
        }
        if self.figures.iter().any(|f| f.start <= i && i < f.end) {
            return Class::Figure;
        }
        if self.periods.iter().any(|p| p.start == i) {
            return Class::Period;
        }
        let to = (i + 6).min(self.sentence.end);
        let word = || LIST.begin(&self.chars[i..to]).map(|(_, class)| class);
        mark(self.chars[i]).or_else(word).unwrap_or(Class::Other)
    }
}

fn mark(c: char) -> Option<Class> {
    Some(match c {
        '的' => Class::Of,
        ' ' | '、' | '/' | '·' => Class::Joint,
        c if is_stop(c) => Class::Stop,
        c if is_quote(c) => Class::Quote,
        c if c.is_ascii_digit() => Class::Digit,
        c if c.is_ascii_alphabetic() => Class::Latin,
        c if is_joint(c) => Class::Joint,
        _ => return None,
    })
}

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
