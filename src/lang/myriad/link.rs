//! From quantities to facts, for languages that mark phrases with particles and set the change behind the figure.

use super::period::periods;
use super::sentence::{Sentence, sentences};
use super::word_at_start;
use crate::lang::Draft;
use crate::metric::{Change, Direction, Fact, Quantity, Slot};
use crate::text::Folded;
use crate::text::letter::is_hangul;

/// A range of characters.
pub(crate) type Range = (usize, usize);

/// Characters looked at behind a figure for a word of change, and in front of it for what it counts.
const WINDOW: usize = 48;

/// The words that link figures in one language, folded.
#[derive(Debug)]
pub(crate) struct LinkWords {
    pub(crate) rises: Vec<Vec<char>>,
    pub(crate) falls: Vec<Vec<char>>,
    pub(crate) bases: Vec<Vec<char>>,
    pub(crate) periods: Vec<Vec<char>>,
    /// Words right before a figure that name nothing: adverbs, and what follows a time.
    pub(crate) fillers: Vec<Vec<char>>,
    /// Characters that may stand between a figure and its word of change.
    pub(crate) joints: &'static [char],
    /// The characters behind year, month and day.
    pub(crate) date_marks: [char; 3],
}

/// How a language marks its phrases.
pub(crate) trait Phrases: Sync {
    /// What the figure that begins at `at` counts, as named in front of it, not before `floor`.
    ///
    /// Rule `phrase-in-front`: what is marked as the topic or the object before a number: `**売上高**は1兆円`, `**매출**은 3억원`. Not a time or a
    /// basis, `前年比`, `지난해`.
    ///
    /// Rule `period-in-front`: the last time before the figure in its sentence: `**2023年度**の売上高は1兆円`, `**올해** 매출은 3억원`. Not what it
    /// is compared with, `**前年**比`.
    ///
    /// Rule `basis-in-front`: what a change is against, before its number: `**前年同期比**12.3％増`, `**전년 대비** 5% 증가`. Not the share of a
    /// ratio, `構成比`.
    fn before(&self, chars: &[char], floor: usize, at: usize) -> Option<Range>;
    /// What the figure that ends at `at` counts, as named behind it, not beyond `ceiling`.
    ///
    /// Rule `phrase-behind`: what stands behind a number as counted or measured: `1.2万人の**従業員**`, `3명의 **직원**`. Not a word of change,
    /// `2.5ポイント**下落**`.
    fn behind(&self, chars: &[char], at: usize, ceiling: usize) -> Option<Range>;
    /// What the figure counts where neither side of it says so: the verb behind it, or the word that was marked before it.
    ///
    /// Rule `phrase-around`: the verb behind a figure tells what neither side names: `12人が**死亡**した`. Not where a phrase names it.
    fn around(&self, chars: &[char], sentence: Range, figure: Range, ceiling: usize) -> Option<Range>;
    /// The topic of a sentence, where it can own a figure.
    ///
    /// Rule `topic`: the topic of the sentence, or of the sentence before, where it is an owner: `**トヨタ自動車**は売上高…`, `**새빛시**는`. Not a
    /// thing that is measured, `**売上高**は`.
    fn topic(&self, chars: &[char], sentence: Range) -> Option<Range>;
}

/// Links each of `quantities`: one fact each, in their order.
pub(crate) fn link(draft: &Draft<'_>, quantities: &[Quantity], words: &LinkWords, phrases: &dyn Phrases) -> Vec<Fact> {
    let mut facts = Vec::with_capacity(quantities.len());
    let mut owner: Option<Slot> = None;
    let mut rest = quantities;
    for passage in &draft.passages {
        let n = rest.partition_point(|q| q.span.start < passage.span.end);
        let (here, later) = rest.split_at(n);
        rest = later;
        let folded = &passage.folded(draft.text);
        let linker = Linker { text: draft.text, folded, chars: folded.chars(), words, phrases };
        let mut left = here;
        // What the last figure of the passage counts: a sentence that names nothing goes on about it.
        let mut thing: Option<Slot> = None;
        for sentence in sentences(linker.chars) {
            let end = folded.span(sentence.start, sentence.end).end;
            let n = left.partition_point(|q| q.span.start < end);
            let (inside, others) = left.split_at(n);
            left = others;
            let topic = phrases.topic(linker.chars, (sentence.start, sentence.end));
            if let Some(slot) = topic.and_then(|t| linker.slot(t, "topic")) {
                owner = Some(slot);
            }
            linker.sentence(&sentence, inside, owner.as_ref(), &mut thing, &mut facts);
        }
    }
    facts
}

struct Linker<'p> {
    text: &'p str,
    folded: &'p Folded,
    chars: &'p [char],
    words: &'p LinkWords,
    phrases: &'p dyn Phrases,
}

impl Linker<'_> {
    fn slot(&self, (start, end): Range, rule: &'static str) -> Option<Slot> {
        Slot::read(self.text, self.folded.span(start, end), rule)
    }

    fn place(&self, q: &Quantity) -> Range {
        (self.folded.index_of(q.span.start), self.folded.index_of(q.span.end))
    }

    fn sentence(
        &self,
        sentence: &Sentence,
        quantities: &[Quantity],
        owner: Option<&Slot>,
        thing: &mut Option<Slot>,
        facts: &mut Vec<Fact>,
    ) {
        if quantities.is_empty() {
            return;
        }
        let places: Vec<Range> = quantities.iter().map(|q| self.place(q)).collect();
        let changes = self.changes(&places, sentence.end);
        let periods = periods(self.chars, (sentence.start, sentence.end), self.words);
        let first = facts.len();
        for (i, q) in quantities.iter().enumerate() {
            let (start, end) = places[i];
            let floor = i.checked_sub(1).map_or(sentence.start, |k| places[k].1).max(start.saturating_sub(WINDOW));
            let ceiling = places.get(i + 1).map_or(sentence.end, |p| p.0);
            let mut fact = Fact::bare(q.clone());
            let named_to = self.without_times(floor, start, &periods);
            let before = self.phrases.before(self.chars, floor, named_to).and_then(|r| self.slot(r, "phrase-in-front"));
            // `2.5ポイント下落`: a word of change behind the figure is no thing.
            let free = changes[i].is_none_or(|c| c.span.start != q.span.end);
            let behind = free.then(|| self.phrases.behind(self.chars, end, ceiling)).flatten();
            let behind = behind.and_then(|r| self.slot(r, "phrase-behind"));
            let linked = facts.len() > first;
            let inherited = || facts[first..].last().and_then(|f| f.indicator.clone());
            let around = || {
                let place = self.phrases.around(self.chars, (floor, sentence.end), (named_to, end), ceiling)?;
                self.slot(place, "phrase-around")
            };
            // A figure in brackets says the one before it again.
            let bracketed =
                linked && start > floor && start - floor <= 2 && matches!(self.chars[start - 1], '(' | '（');
            fact.indicator = if bracketed {
                inherited().or(behind).or(before)
            } else {
                behind.or(before).or_else(around).or_else(inherited).or_else(|| thing.clone().filter(|_| !linked))
            };
            thing.clone_from(&fact.indicator);
            fact.change = changes[i];
            fact.basis = self.basis(floor, start).map(Box::new);
            if fact.basis.is_none() && fact.change.is_some() {
                fact.basis = facts[first..].last().filter(|f| f.change.is_some()).and_then(|f| f.basis.clone());
            }
            let period = periods.iter().rev().find(|p| p.1 <= start);
            fact.period = period.and_then(|&p| self.slot(p, "period-in-front"));
            fact.owner = owner.cloned();
            facts.push(fact);
        }
    }

    /// Where the words that name a figure end: in front of the times and bases that stand between them and the number.
    fn without_times(&self, floor: usize, start: usize, periods: &[Range]) -> usize {
        let mut end = start;
        loop {
            let trimmed = (floor..end)
                .rev()
                .find(|&i| !matches!(self.chars[i], ' ' | '、' | ',' | '，'))
                .map_or(floor, |i| i + 1);
            let gap = |p: &&Range| p.1 <= trimmed && trimmed - p.1 <= 2 && p.0 >= floor;
            let filler = self
                .words
                .fillers
                .iter()
                .find(|w| self.chars[floor..trimmed].ends_with(w) && self.stands_alone(floor, trimmed - w.len()))
                .map(|w| trimmed - w.len());
            // `前年度比で`: a particle may follow.
            let marked = trimmed > floor && matches!(self.chars[trimmed - 1], 'で' | 'に');
            let compared = trimmed - usize::from(marked);
            let bases = self.words.bases.iter();
            let basis = bases.filter(|w| self.chars[floor..compared].ends_with(w)).map(|w| compared - w.len()).min();
            match basis.or(filler).or_else(|| periods.iter().rev().find(gap).map(|p| p.0)) {
                Some(shorter) => end = shorter,
                None => return if end == start { start } else { trimmed },
            }
        }
    }

    /// Whether a filler that begins at `at` is a word of its own; where words are not parted it always is.
    fn stands_alone(&self, floor: usize, at: usize) -> bool {
        at <= floor || !is_hangul(self.chars[at]) || !is_hangul(self.chars[at - 1])
    }

    /// The change of each figure of a sentence, from the last to the first, because members of a list share the last one's.
    fn changes(&self, places: &[Range], sentence_end: usize) -> Vec<Option<Change>> {
        let mut changes: Vec<Option<Change>> = vec![None; places.len()];
        for i in (0..places.len()).rev() {
            let end = places[i].1;
            let limit = sentence_end.min(end + WINDOW);
            let mut at = end;
            // A word of change may begin with what also joins: `인상`.
            while at < limit && self.words.joints.contains(&self.chars[at]) && self.change_at(at, limit).is_none() {
                at += 1;
            }
            changes[i] = match places.get(i + 1) {
                Some(&(next, _)) if at >= next => changes[i + 1],
                _ => self.change_at(at, limit),
            };
        }
        changes
    }

    fn change_at(&self, at: usize, limit: usize) -> Option<Change> {
        let chars = &self.chars[at.min(limit)..limit];
        let find = |list: &[Vec<char>]| word_at_start(list, chars);
        let (direction, len) = match (find(&self.words.rises), find(&self.words.falls)) {
            (Some(len), None) => (Direction::Increase, len),
            (None, Some(len)) => (Direction::Decrease, len),
            (Some(up), Some(down)) if up > down => (Direction::Increase, up),
            (Some(_), Some(down)) => (Direction::Decrease, down),
            (None, None) => return None,
        };
        Some(Change { direction, span: self.folded.span(at, at + len) })
    }

    fn basis(&self, floor: usize, start: usize) -> Option<Slot> {
        let bases = &self.words.bases;
        let place = (floor..start).rev().find_map(|i| Some((i, i + word_at_start(bases, &self.chars[i..start])?)))?;
        self.slot(place, "basis-in-front")
    }
}
