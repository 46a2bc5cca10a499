//! Candidates for whose figure it is, with their features.
//!
//! A sentence's candidates are found once, for all of its figures: stretches of the sentence that begin where a name may begin,
//! names that began clauses of the sentences before, beginnings in the title, and names that come back. One that several of
//! these find is one candidate, with the features of each.

use std::ops::Range;

use super::cells::{Bag, Shared, bucket, word};
use super::lore::Lore;
use super::view::{CLASSES, Class, View};
use crate::article::Role;
use crate::lang::zh::link::ground::{Find, Ground};
use crate::lang::zh::link::marks::is_stop;
use crate::lang::zh::link::verb;
use crate::text::sort::sort_by_key;

/// A name is no longer, by character.
const LONGEST: usize = 16;

/// Names of the title that are looked at closely, and characters of it that are read.
const MOST_IN_TITLE: usize = 200;
const TITLE: usize = 60;

/// Lengths are told apart in so many steps.
const BUCKETS: usize = 10;

/// A candidate owner, before a figure is asked about.
#[derive(Debug)]
pub(crate) struct Holder<'a> {
    /// Where it stands when the sentence itself does not name it.
    find: Find,
    /// Where it stands in the sentence, in order.
    here: Spots,
    /// Whether something else than the sentence offers it.
    elsewhere: bool,
    text: &'a [char],
    value: u32,
    bag: Bag,
}

/// Where a name stands in its sentence: most stand once.
#[derive(Debug, Default)]
struct Spots {
    first: Option<Range<usize>>,
    more: Vec<Range<usize>>,
}

impl Spots {
    fn push(&mut self, spot: Range<usize>) {
        match self.first {
            None => self.first = Some(spot),
            Some(_) => self.more.push(spot),
        }
    }

    fn is_empty(&self) -> bool {
        self.first.is_none()
    }

    /// The last one that ends before `at`.
    fn before(&self, at: usize) -> Option<&Range<usize>> {
        self.more.iter().rev().chain(&self.first).find(|spot| spot.end <= at)
    }
}

/// A name that the whole article offers to each sentence, with what can be told of it beforehand.
#[derive(Debug)]
pub(crate) struct Offer {
    find: Find,
    /// Whether it was found in the title, and not because it comes back.
    in_title: bool,
    value: u32,
    /// What its place tells.
    spot: Bag,
    /// What its words tell.
    words: Bag,
}

/// What a sentence's candidates are looked for in.
#[derive(Debug)]
pub(crate) struct Search<'a> {
    pub(crate) grounds: &'a [Ground<'a>],
    pub(crate) passage: usize,
    pub(crate) lore: &'a Lore,
    /// The names of the article, from [`offers`].
    pub(crate) offers: &'a [Offer],
    /// Owners that began clauses in the sentences before, the last first, with how many sentences ago.
    pub(crate) earlier: &'a [(Find, usize)],
    /// Names that rules found to begin clauses, though a word that names nothing stands before them: `仅第十四批团队`. The documents that
    /// the ranker learns from are smoother than what people paste: it learns without them.
    pub(crate) starts: &'a [Range<usize>],
    /// The owner that the title begins with.
    pub(crate) title: Option<&'a Find>,
}

/// A figure, as the ranker of owners sees it.
#[derive(Debug)]
pub(crate) struct Question<'a> {
    pub(crate) figure: Range<usize>,
    pub(crate) sort: u32,
    pub(crate) changes: bool,
    /// What it counts, where that stands in this sentence.
    pub(crate) thing: Option<Range<usize>>,
    /// The rules' answer.
    pub(crate) hint: Option<&'a Find>,
    /// Names that begin clauses of the sentence.
    pub(crate) starts: &'a [Range<usize>],
}

/// Finds the candidates of a sentence.
pub(crate) fn search<'a>(view: &View<'a>, search: &Search<'a>) -> Vec<Holder<'a>> {
    let mut spots = names(view, view.sentence.clone());
    spots.extend(search.starts.iter().cloned());
    sort_by_key(&mut spots, |spot| (spot.start, spot.end));
    spots.dedup();
    let mut edges = SpotEdges::new(view, 100);
    let mut found = Found::with_room(spots.len() + search.earlier.len() + search.offers.len() + 1);
    for range in spots {
        let find = Find { passage: search.passage, chars: range.clone(), rule: "ranked-first" };
        let text = &view.chars[range.clone()];
        let holder = found.holder(find, text, word(text));
        let first = holder.here.is_empty();
        holder.here.push(range.clone());
        if first {
            edges.add_to(&mut holder.bag, view, &range);
        }
    }
    for (n, (find, ago)) in search.earlier.iter().enumerate() {
        let bag = found.elsewhere(search, find);
        bag.add(200, &[bucket(n)]);
        bag.add(201, &[bucket(*ago)]);
        bag.add(202, &[u32::from(find.passage == search.passage), bucket(n)]);
    }
    if let Some(find) = search.title {
        found.elsewhere(search, find).add(210, &[]);
    }
    let own = found.holders.len();
    let mut offered = vec![None; own];
    for (n, offer) in search.offers.iter().enumerate() {
        if offer.in_title && offer.find.passage == search.passage {
            continue;
        }
        let text = &search.grounds[offer.find.passage].chars()[offer.find.chars.clone()];
        let holder = found.holder(offer.find.by("ranked-first"), text, offer.value);
        holder.elsewhere = true;
        holder.bag.extend(&offer.spot);
        if found.holders.len() > offered.len() {
            offered.push(Some(n));
        }
    }
    let role = search.grounds[search.passage].role as u32;
    let mut told = Told::new();
    for (holder, offer) in found.holders.iter_mut().zip(offered) {
        match offer {
            Some(n) => holder.bag.extend(&search.offers[n].words),
            None => word_features(holder.text, holder.value, search.lore, &mut told, &mut holder.bag),
        }
        source_features(holder, search.lore, role);
    }
    found.holders
}

/// Candidates, each found by the value of its words.
struct Found<'a> {
    holders: Vec<Holder<'a>>,
    /// Numbers of holders, one more than they are, at the first free place from the one that their value points to.
    slots: Vec<u32>,
}

impl<'a> Found<'a> {
    fn with_room(most: usize) -> Self {
        Self { holders: Vec::with_capacity(most), slots: vec![0; (2 * most).next_power_of_two()] }
    }

    fn holder(&mut self, find: Find, text: &'a [char], value: u32) -> &mut Holder<'a> {
        let mask = self.slots.len() - 1;
        let mut slot = (value ^ value >> 15) as usize & mask;
        let n = loop {
            match self.slots[slot] as usize {
                0 => break self.holders.len(),
                n if self.holders[n - 1].value == value => break n - 1,
                _ => slot = (slot + 1) & mask,
            }
        };
        if n == self.holders.len() {
            let bag = Bag::new(super::OWNER);
            self.holders.push(Holder { find, here: Spots::default(), elsewhere: false, text, value, bag });
            self.slots[slot] = u32::try_from(n + 1).unwrap_or_default();
        }
        &mut self.holders[n]
    }

    fn elsewhere(&mut self, search: &Search<'a>, find: &Find) -> &mut Bag {
        let text = &search.grounds[find.passage].chars()[find.chars.clone()];
        let holder = self.holder(find.by("ranked-first"), text, word(text));
        holder.elsewhere = true;
        &mut holder.bag
    }
}

/// The names that an article offers to every sentence: those in its title, each where one may begin, and those that come back.
pub(crate) fn offers(grounds: &[Ground<'_>], lore: &Lore) -> Vec<Offer> {
    let (mut offers, mut told) = (Vec::new(), Told::new());
    let mut offer = |find: Find, in_title: bool, spot: Bag| {
        let text = &grounds[find.passage].chars()[find.chars.clone()];
        let (value, mut words) = (word(text), Bag::new(super::OWNER));
        word_features(text, value, lore, &mut told, &mut words);
        Offer { find, in_title, value, spot, words }
    };
    if let Some(passage) = grounds.iter().position(|g| g.role == Role::Title) {
        let chars = grounds[passage].chars();
        let sentence = 0..chars.len().min(TITLE);
        let view = View::new(chars, sentence.clone(), &[], &[]);
        let mut edges = SpotEdges::new(&view, 300);
        for (n, range) in names(&view, sentence).into_iter().enumerate() {
            let mut spot = Bag::new(super::OWNER);
            if n < MOST_IN_TITLE {
                edges.add_to(&mut spot, &view, &range);
                spot.add(220, &[u32::from(range.start == 0)]);
            }
            offers.push(offer(Find { passage, chars: range, rule: "ranked-first" }, true, spot));
        }
    }
    for (n, topic) in lore.topics.iter().enumerate() {
        let mut spot = Bag::new(super::OWNER);
        spot.add(230, &[bucket(n)]);
        spot.add(231, &[bucket(topic.count)]);
        offers.push(offer(topic.find.clone(), false, spot));
    }
    offers
}

/// Stretches that begin where a name may begin.
fn names(view: &View<'_>, window: Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for start in window.clone() {
        if !view.is_open(start) || !begins_name(view, start) {
            continue;
        }
        for end in start + 1..=window.end.min(start + LONGEST) {
            if !view.is_open(end - 1) || matches!(view.chars[end - 1], '、' | ' ') {
                break;
            }
            if end - start >= 2 && view.chars[end - 1] != '的' && !is_pronoun(&view.chars[start..end]) {
                found.push(start..end);
            }
        }
    }
    found
}

/// Whether a figure counts it and a mark ends it: `签订146份合作协议，` What is counted may hold the next figure only where the sentence
/// goes on with it: `30家企业营收超百亿元`.
pub(crate) fn is_counted(view: &View<'_>, spot: &Range<usize>) -> bool {
    let ended = spot.end >= view.sentence.end || is_stop(view.chars[spot.end]) || view.chars[spot.end] == '、';
    ended && view.figures.iter().any(|f| f.end == spot.start)
}

/// `他们` names nobody: whom it means stands elsewhere. `我国` and `我省` are names.
fn is_pronoun(text: &[char]) -> bool {
    matches!(text, ['他' | '她' | '它' | '你', ..] | ['我', '们', ..] | ['自', '己', ..] | ['大', '家', ..])
}

fn begins_name(view: &View<'_>, i: usize) -> bool {
    if matches!(view.chars[i], '的' | '、' | ' ' | '“' | '”' | '《' | '》' | '「' | '」')
        || view.chars[i].is_ascii_digit()
    {
        return false;
    }
    let class = view.class_before(i);
    !matches!(
        class,
        Class::Other | Class::Anaphor | Class::Change | Class::Copula | Class::Rate | Class::Digit | Class::Latin
    ) || i > view.sentence.start
        && matches!(
            view.chars[i - 1],
            '由' | '对' | '在' | '与' | '和' | '从' | '让' | '为' | '了' | '于' | '向' | '给' | '是'
        )
}

/// What the places of names tell: the words around them and their edges. Names share their ends and their beginnings.
struct SpotEdges {
    start: usize,
    /// Keeps the places apart: a feature of the title is not one of the sentence.
    base: u32,
    begins: Shared,
    ends: Shared,
}

impl SpotEdges {
    fn new(view: &View<'_>, base: u32) -> Self {
        let room = view.sentence.len() + 1;
        let (begins, ends) = (Shared::new(room), Shared::new(room));
        Self { start: view.sentence.start, base, begins, ends }
    }

    fn add_to(&mut self, bag: &mut Bag, view: &View<'_>, range: &Range<usize>) {
        let base = self.base;
        self.begins.add_to(bag, range.start - self.start, |bag| begin_features(view, range.start, base, bag));
        self.ends.add_to(bag, range.end - self.start, |bag| end_features(view, range.end, base, bag));
        let (before, after) = (view.class_before(range.start) as u32, view.class_after(range.end) as u32);
        bag.add(base + 2, &[before, after]);
        bag.add(base + 10, &[u32::from(range.start == view.sentence.start), after]);
        bag.add(base + 11, &[before, bucket(range.len())]);
        bag.add(base + 12, &[after, bucket(range.len())]);
    }
}

fn begin_features(view: &View<'_>, i: usize, base: u32, bag: &mut Bag) {
    bag.add(base, &[view.class_before(i) as u32]);
    bag.add(base + 3, &[view.class_after(i) as u32]);
    bag.add(base + 4, &[view.char_at(i.checked_sub(1))]);
    bag.add(base + 9, &[bucket(view.since_stop(i).min(30))]);
}

fn end_features(view: &View<'_>, i: usize, base: u32, bag: &mut Bag) {
    let after = view.class_after(i) as u32;
    let (n1, n2) = (view.char_at(Some(i)), view.char_at(Some(i + 1)));
    let last = u32::from(view.chars[i - 1]);
    bag.add(base + 1, &[after]);
    bag.add(base + 5, &[n1]);
    bag.add(base + 6, &[n1, n2]);
    bag.add(base + 7, &[last, n1]);
    bag.add(base + 8, &[last, after]);
    // `越川新材董事长`: what follows a name to the next mark.
    bag.add(base + 13, &[bucket(view.to_stop(i).min(10)), after]);
}

/// What the words of names tell that takes few values.
struct Told {
    /// By what is inside, and by how often the name stands in the article, whether in its title, and how long it is.
    inside: Shared,
    known: Shared,
}

impl Told {
    fn new() -> Self {
        Self { inside: Shared::new(8), known: Shared::new(BUCKETS * 2 * 9) }
    }
}

/// What the words of a name tell, wherever they stand.
fn word_features(text: &[char], value: u32, lore: &Lore, told: &mut Told, bag: &mut Bag) {
    let n = text.len();
    let c = |i: usize| text.get(i).map_or(1, |&c| u32::from(c));
    let len = u32::try_from(n.min(16)).unwrap_or_default();
    bag.add(401, &[value]);
    bag.add(402, &[c(0)]);
    bag.add(403, &[c(0), c(1)]);
    bag.add(404, &[c(n - 1)]);
    bag.add(405, &[c(n - 2), c(n - 1)]);
    bag.add(406, &[c(n.wrapping_sub(3)), c(n - 2), c(n - 1)]);
    bag.add(407, &[c(n - 1), len]);
    let verb = (0..n - 1).any(|i| verb::begins(&text[i..]).is_some());
    let inside = [verb, text.contains(&'的'), text.iter().any(char::is_ascii_digit)].map(u32::from);
    told.inside.add_to(bag, inside.iter().fold(0, |n, &bit| 2 * n + bit as usize), |bag| bag.add(408, &inside));
    let (count, title) = (bucket(lore.count(value, n)), u32::from(lore.in_title(value, n)));
    let len = len.min(8);
    told.known.add_to(bag, ((count * 2 + title) * 9 + len) as usize, |bag| {
        bag.add(409, &[count, title]);
        bag.add(410, &[count, len]);
        bag.add(411, &[title, len]);
    });
}

/// What it tells where a name was found.
fn source_features(holder: &mut Holder<'_>, lore: &Lore, role: u32) {
    let n = holder.text.len();
    let len = u32::try_from(n.min(16)).unwrap_or_default();
    let sources = u32::from(holder.elsewhere) * 2 + u32::from(!holder.here.is_empty());
    holder.bag.add(400, &[len, sources]);
    holder.bag.add(412, &[sources, u32::from(lore.in_title(holder.value, n)), role]);
}

/// What the candidates of a sentence share, so that it is found once: for a figure, or for an answer of the rules.
#[derive(Debug)]
pub(super) struct Common {
    /// For each place, in which round it was looked at, and what lies between it and the number.
    gaps: Vec<(u32, Gap)>,
    round: u32,
    /// By the distance to the number, by what lies between, by the names that begin clauses, by the place of what is counted, by the
    /// relation to the rules' answer.
    distance: Shared,
    between: Shared,
    names: Shared,
    thing: Shared,
    hint: Shared,
    /// The answer of the rules that `relations` are to, where there is one.
    said: Option<(usize, Range<usize>)>,
    /// How each candidate stands to it.
    relations: Vec<u8>,
}

/// What lies between a place and the number, as values.
#[derive(Clone, Copy, Debug, Default)]
struct Gap {
    stops: u32,
    semicolon: u32,
    figures: u32,
}

impl Common {
    pub(super) fn new() -> Self {
        Self {
            gaps: Vec::new(),
            round: 0,
            distance: Shared::new(BUCKETS),
            between: Shared::new(BUCKETS * BUCKETS * 4),
            names: Shared::new(3 * BUCKETS * BUCKETS),
            thing: Shared::new(6 * CLASSES),
            hint: Shared::new(7 * BUCKETS * 4),
            said: None,
            relations: Vec::new(),
        }
    }

    /// Makes room for a sentence of so many characters, and forgets the candidates of another.
    pub(super) fn enter(&mut self, sentence: usize) {
        self.gaps.resize(self.gaps.len().max(sentence + 1), (0, Gap::default()));
        self.relations.clear();
        self.said = None;
    }

    /// Forgets what belongs to another figure.
    fn clear(&mut self, holders: &[Holder<'_>], grounds: &[Ground<'_>], asked: &Question<'_>) {
        self.round += 1;
        let Self { distance, between, names, thing, hint, .. } = self;
        for shared in [distance, between, names, thing, hint] {
            shared.forget();
        }
        let said = asked.hint.map(|h| (h.passage, h.chars.clone()));
        if self.relations.len() != holders.len() || self.said != said {
            let words = asked.hint.map(|h| &grounds[h.passage].chars()[h.chars.clone()]);
            self.relations.clear();
            self.relations.extend(holders.iter().map(|h| relation(h.text, words)));
            self.said = said;
        }
    }

    fn gap(&mut self, view: &View<'_>, asked: &Question<'_>, end: usize) -> Gap {
        let (round, gap) = &mut self.gaps[end - view.sentence.start];
        if *round != self.round {
            let range = end..asked.figure.start;
            let (stops, semicolon) = view.stops_in(&range);
            let figures = view.figures.iter().filter(|f| f.start >= range.start && f.end <= range.end).count();
            *gap = Gap { stops: bucket(stops), semicolon: u32::from(semicolon), figures: bucket(figures) };
            *round = self.round;
        }
        *gap
    }
}

/// Offers the candidates as they stand to one figure: where the nearest is, and its features.
pub(crate) fn answers(
    view: &View<'_>,
    holders: &[Holder<'_>],
    common: &mut Common,
    grounds: &[Ground<'_>],
    asked: &Question<'_>,
    mut offer: impl FnMut(Find, Bag),
) {
    common.clear(holders, grounds, asked);
    let rule = asked.hint.map_or(0, |h| h.rule.bytes().fold(5, |n: u32, b| n.wrapping_mul(31) ^ u32::from(b)));
    let mut absent = Bag::new(super::OWNER);
    absent.add(500, &[asked.sort]);
    for (n, holder) in holders.iter().enumerate() {
        let near = holder.here.before(asked.figure.start);
        if near.is_none() && !holder.elsewhere {
            continue;
        }
        let mut bag = holder.bag.clone();
        let mut find = holder.find.clone();
        if let Some(near) = near {
            find.chars = near.clone();
            gap_features(view, asked, near, common, &mut bag);
        } else {
            bag.extend(&absent);
        }
        let relation = u32::from(common.relations[n]);
        hint_features(holder, relation, rule, asked, common, &mut bag);
        offer(find, bag);
    }
}

/// How far the number is from a name in its sentence, and what lies between.
fn gap_features(view: &View<'_>, asked: &Question<'_>, near: &Range<usize>, common: &mut Common, bag: &mut Bag) {
    let Gap { stops, semicolon, figures } = common.gap(view, asked, near.end);
    let distance = bucket(asked.figure.start - near.end);
    let begins = u32::from(near.start == view.sentence.start || is_stop(view.chars[near.start - 1]));
    let later = asked.starts.iter().filter(|s| s.start > near.start && s.start < asked.figure.start).count();
    let later = bucket(later);
    let start = asked.starts.iter().find(|s| s.start == near.start).map_or(0, |s| 1 + u32::from(s.end == near.end));
    common.distance.add_to(bag, distance as usize, |bag| bag.add(510, &[distance]));
    let n = (start as usize * BUCKETS + later as usize) * BUCKETS + stops as usize;
    common.names.add_to(bag, n, |bag| {
        bag.add(518, &[start, later]);
        bag.add(519, &[start, later, stops]);
    });
    let n = (stops as usize * BUCKETS + figures as usize) * 4 + (semicolon * 2 + begins) as usize;
    common.between.add_to(bag, n, |bag| {
        bag.add(511, &[stops, begins]);
        bag.add(512, &[figures, begins]);
        bag.add(513, &[stops, figures, semicolon]);
        bag.add(514, &[asked.sort, stops.min(2), u32::from(asked.changes)]);
    });
    if let Some(thing) = &asked.thing {
        let place = match () {
            () if near.end <= thing.start => u32::from(near.end != thing.start),
            () if near.start >= thing.end => 2,
            () if near.start == thing.start && near.end < thing.end => 3,
            () if near == thing => 4,
            () => 5,
        };
        let before = view.class_before(near.start) as u32;
        common.thing.add_to(bag, place as usize * CLASSES + before as usize, |bag| {
            bag.add(515, &[place]);
            bag.add(516, &[place, asked.sort]);
            bag.add(517, &[place, before]);
        });
    }
}

/// How the words of a candidate stand to those of the rules' answer.
fn relation(text: &[char], said: Option<&[char]>) -> u8 {
    let holds = |long: &[char], short: &[char]| match short.first() {
        Some(first) if long.len() > short.len() => {
            long.windows(short.len()).any(|window| window[0] == *first && window == short)
        }
        _ => false,
    };
    match said {
        None => 0,
        Some(said) if said == text => 1,
        Some(said) if text.starts_with(said) => 2,
        Some(said) if said.starts_with(text) => 3,
        Some(said) if holds(text, said) => 4,
        Some(said) if holds(said, text) => 5,
        Some(_) => 6,
    }
}

fn hint_features(
    holder: &Holder<'_>,
    relation: u32,
    rule: u32,
    asked: &Question<'_>,
    common: &mut Common,
    bag: &mut Bag,
) {
    let len = bucket(holder.text.len());
    let [elsewhere, absent] = [holder.elsewhere, holder.here.is_empty()].map(u32::from);
    let n = (relation as usize * BUCKETS + len as usize) * 4 + (elsewhere * 2 + absent) as usize;
    common.hint.add_to(bag, n, |bag| {
        bag.add(520, &[relation, rule]);
        bag.add(521, &[relation, len]);
        bag.add(522, &[relation, asked.sort]);
        bag.add(523, &[relation, rule, elsewhere, absent]);
    });
}
