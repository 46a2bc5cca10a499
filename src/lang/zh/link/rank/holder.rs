//! Candidates for whose figure it is, with their features.
//!
//! A sentence's candidates are found once, for all of its figures: stretches of the sentence that begin where a name may begin,
//! names that began clauses of the sentences before, beginnings in the title, and names that come back. One that several of
//! these find is one candidate, with the features of each.

use std::ops::Range;

use super::cells::{self, Known, Shared, bucket, word};
use super::lore::Lore;
use super::view::{CLASSES, Class, SORTS, View};
use crate::article::Role;
use crate::lang::zh::link::ground::{Find, Ground};
use crate::lang::zh::link::marks::is_stop;
use crate::lang::zh::link::verb;
use crate::text::sort::sort_by_key;

/// The features of a candidate.
type Bag = cells::Bag<super::Owner>;

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
    /// A bit for each character; some share one.
    bits: u64,
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

    /// The last one that ends before `at`, by number.
    fn before(&self, at: usize) -> Option<usize> {
        let more = self.more.iter().rposition(|spot| spot.end <= at).map(|n| n + 1);
        more.or_else(|| self.first.as_ref().filter(|spot| spot.end <= at).map(|_| 0))
    }

    /// One of them.
    fn get(&self, n: usize) -> Option<&Range<usize>> {
        n.checked_sub(1).map_or(self.first.as_ref(), |n| self.more.get(n))
    }
}

/// A candidate owner of one figure: the number of the holder, and which of its places in the sentence is meant.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Answer {
    holder: u32,
    spot: Option<u32>,
}

impl Answer {
    /// The passage and the characters.
    pub(crate) fn place<'h>(self, holders: &'h [Holder<'_>]) -> (usize, &'h Range<usize>) {
        let holder = &holders[self.holder as usize];
        let spot = self.spot.and_then(|n| holder.here.get(n as usize));
        (holder.find.passage, spot.unwrap_or(&holder.find.chars))
    }

    /// The same as a find.
    pub(crate) fn find(self, holders: &[Holder<'_>]) -> Find {
        let (passage, chars) = self.place(holders);
        Find { passage, chars: chars.clone(), rule: holders[self.holder as usize].find.rule }
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
#[inline(never)]
pub(crate) fn search<'a>(view: &View<'a>, search: &Search<'a>, common: &mut Common) -> Vec<Holder<'a>> {
    let Common { edges, told, .. } = common;
    let mut spots = names(view, view.sentence.clone());
    if !search.starts.is_empty() {
        spots.extend(search.starts.iter().cloned());
        sort_by_key(&mut spots, |spot| (spot.start, spot.end));
        spots.dedup();
    }
    edges.enter(view);
    let mut found = Found::with_room(spots.len() + search.earlier.len() + search.offers.len() + 1);
    for range in spots {
        let find = Find { passage: search.passage, chars: range.clone(), rule: "ranked-first" };
        let text = &view.chars[range.clone()];
        let holder = found.holder(find, text, word(text));
        if holder.here.is_empty() {
            edges.add_to(&mut holder.bag, view, &range);
        }
        holder.here.push(range);
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
    let mut offered = Vec::with_capacity(search.offers.len());
    for offer in search.offers {
        if offer.in_title && offer.find.passage == search.passage {
            continue;
        }
        let text = &search.grounds[offer.find.passage].chars()[offer.find.chars.clone()];
        let holder = found.holder(offer.find.by("ranked-first"), text, offer.value);
        holder.elsewhere = true;
        holder.bag.extend(&offer.spot);
        if found.holders.len() > own + offered.len() {
            offered.push(offer);
        }
    }
    let role = search.grounds[search.passage].role;
    let (own, others) = found.holders.split_at_mut(own);
    for holder in &mut *own {
        let verb = if let Some(spot) = &holder.here.first { view.holds_verb(spot) } else { holds_verb(holder.text) };
        told.add_words(&mut holder.bag, holder.text, holder.value, verb, search.lore);
    }
    for (holder, offer) in others.iter_mut().zip(offered) {
        holder.bag.extend(&offer.words);
    }
    for holder in &mut found.holders {
        told.add_source(holder, search.lore, role);
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
            let (bag, bits) = (Bag::new(), bits(text));
            self.holders.push(Holder { find, here: Spots::default(), elsewhere: false, text, value, bits, bag });
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
    let mut offer = |find: Find, in_title: bool, spot: Bag, verb: bool| {
        let text = &grounds[find.passage].chars()[find.chars.clone()];
        let (value, mut words) = (word(text), Bag::new());
        told.add_words(&mut words, text, value, verb, lore);
        Offer { find, in_title, value, spot, words }
    };
    if let Some(passage) = grounds.iter().position(|g| g.role == Role::Title) {
        let chars = grounds[passage].chars();
        let sentence = 0..chars.len().min(TITLE);
        let view = View::new(chars, sentence.clone(), &[], &[]);
        let mut edges = SpotEdges::new(300);
        edges.enter(&view);
        for (n, range) in names(&view, sentence).into_iter().enumerate() {
            let mut spot = Bag::new();
            if n < MOST_IN_TITLE {
                edges.add_to(&mut spot, &view, &range);
                spot.add(220, &[u32::from(range.start == 0)]);
            }
            let verb = view.holds_verb(&range);
            offers.push(offer(Find { passage, chars: range, rule: "ranked-first" }, true, spot, verb));
        }
    }
    for (n, topic) in lore.topics.iter().enumerate() {
        let mut spot = Bag::new();
        spot.add(230, &[bucket(n)]);
        spot.add(231, &[bucket(topic.count)]);
        let verb = holds_verb(&grounds[topic.find.passage].chars()[topic.find.chars.clone()]);
        offers.push(offer(topic.find.clone(), false, spot, verb));
    }
    offers
}

/// Stretches that begin where a name may begin.
fn names(view: &View<'_>, window: Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::with_capacity(window.len());
    for start in window.clone() {
        if !view.is_open(start) || !begins_name(view, start) || is_pronoun(&view.chars[start..window.end]) {
            continue;
        }
        for end in start + 1..=window.end.min(start + LONGEST) {
            let last = view.chars[end - 1];
            if !view.is_open(end - 1) || matches!(last, '、' | ' ') {
                break;
            }
            if end - start >= 2 && last != '的' {
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
#[derive(Debug)]
struct SpotEdges {
    start: usize,
    /// Keeps the places apart: a feature of the title is not one of the sentence.
    base: u32,
    begins: Shared,
    ends: Shared,
    /// By the classes of the words around and whether the sentence begins here, and by each class and the length.
    around: Known<{ 2 * CLASSES * CLASSES }>,
    before: Known<{ CLASSES * BUCKETS }>,
    after: Known<{ CLASSES * BUCKETS }>,
}

impl SpotEdges {
    fn new(base: u32) -> Self {
        Self {
            start: 0,
            base,
            begins: Shared::new(0),
            ends: Shared::new(0),
            around: Known::new(),
            before: Known::new(),
            after: Known::new(),
        }
    }

    /// Takes up another sentence.
    fn enter(&mut self, view: &View<'_>) {
        self.start = view.sentence.start;
        for shared in [&mut self.begins, &mut self.ends] {
            shared.reserve(view.sentence.len() + 1);
            shared.forget();
        }
    }

    fn add_to(&mut self, bag: &mut Bag, view: &View<'_>, range: &Range<usize>) {
        let Self { start, base, begins, ends, around, before: by_before, after: by_after } = self;
        let base = *base;
        begins.add_to(bag, range.start - *start, |bag| begin_features(view, range.start, base, bag));
        ends.add_to(bag, range.end - *start, |bag| end_features(view, range.end, base, bag));
        let (before, after) = (view.class_before(range.start) as u32, view.class_after(range.end) as u32);
        let (first, len) = (u32::from(range.start == view.sentence.start), bucket(range.len()));
        let [b, a, n] = [before, after, len].map(|n| n as usize);
        around.add_to(bag, (first as usize * CLASSES + b) * CLASSES + a, |bag| {
            bag.add(base + 2, &[before, after]);
            bag.add(base + 10, &[first, after]);
        });
        by_before.add_to(bag, b * BUCKETS + n, |bag| bag.add(base + 11, &[before, len]));
        by_after.add_to(bag, a * BUCKETS + n, |bag| bag.add(base + 12, &[after, len]));
    }
}

fn begin_features(view: &View<'_>, i: usize, base: u32, bag: &mut Bag) {
    bag.add(base, &[view.class_before(i) as u32]);
    bag.add(base + 3, &[view.class_after(i) as u32]);
    let [_, _, before, ..] = view.beside(i);
    bag.add(base + 4, &[before]);
    bag.add(base + 9, &[bucket(view.since_stop(i).min(30))]);
}

fn end_features(view: &View<'_>, i: usize, base: u32, bag: &mut Bag) {
    let after = view.class_after(i) as u32;
    let [_, _, last, n1, n2] = view.beside(i);
    bag.add(base + 1, &[after]);
    bag.add(base + 5, &[n1]);
    bag.add(base + 6, &[n1, n2]);
    bag.add(base + 7, &[last, n1]);
    bag.add(base + 8, &[last, after]);
    // `越川新材董事长`: what follows a name to the next mark.
    bag.add(base + 13, &[bucket(view.to_stop(i).min(10)), after]);
}

/// What the words of names tell that takes few values, and where names are found.
#[derive(Debug)]
struct Told {
    /// By what is inside, and by how often the name stands in the article, whether in its title, and how long it is.
    inside: Known<8>,
    known: Known<{ BUCKETS * 2 * 9 }>,
    /// By what found it and its length, and by what found it, whether in the title, and the role of the passage.
    lengths: Known<{ 4 * (LONGEST + 1) }>,
    sources: Known<{ 4 * 2 * ROLES }>,
}

impl Told {
    fn new() -> Self {
        Self { inside: Known::new(), known: Known::new(), lengths: Known::new(), sources: Known::new() }
    }

    /// What the words of a name tell, wherever they stand; `verb` says whether they hold one.
    fn add_words(&mut self, bag: &mut Bag, text: &[char], value: u32, verb: bool, lore: &Lore) {
        let n = text.len();
        let c = |i: usize| text.get(i).map_or(1, |&c| u32::from(c));
        let len = u32::try_from(n.min(16)).unwrap_or_default();
        let (last, before) = (c(n.wrapping_sub(1)), c(n.wrapping_sub(2)));
        bag.add(401, &[value]);
        bag.add(402, &[c(0)]);
        bag.add(403, &[c(0), c(1)]);
        bag.add(404, &[last]);
        bag.add(405, &[before, last]);
        bag.add(406, &[c(n.wrapping_sub(3)), before, last]);
        bag.add(407, &[last, len]);
        let inside = [verb, text.contains(&'的'), text.iter().any(char::is_ascii_digit)].map(u32::from);
        let bits = inside.iter().fold(0, |n, &bit| 2 * n + bit as usize);
        self.inside.add_to(bag, bits, |bag| bag.add(408, &inside));
        let (count, title) = (bucket(lore.count(value, n)), u32::from(lore.in_title(value, n)));
        let len = len.min(8);
        self.known.add_to(bag, ((count * 2 + title) * 9 + len) as usize, |bag| {
            bag.add(409, &[count, title]);
            bag.add(410, &[count, len]);
            bag.add(411, &[title, len]);
        });
    }

    /// What it tells where a name was found, in a passage of which role it is asked for.
    fn add_source(&mut self, holder: &mut Holder<'_>, lore: &Lore, role: Role) {
        let n = holder.text.len();
        let (len, role) = (n.min(LONGEST), role as usize);
        let sources = u32::from(holder.elsewhere) * 2 + u32::from(!holder.here.is_empty());
        self.lengths.add_to(&mut holder.bag, len * 4 + sources as usize, |bag| {
            bag.add(400, &[u32::try_from(len).unwrap_or_default(), sources]);
        });
        let title = u32::from(lore.in_title(holder.value, n));
        self.sources.add_to(&mut holder.bag, (role * 2 + title as usize) * 4 + sources as usize, |bag| {
            bag.add(412, &[sources, title, u32::try_from(role).unwrap_or_default()]);
        });
    }
}

/// How many roles a passage may have.
const ROLES: usize = Role::Comment as usize + 1;

/// Whether a verb of more than one character stands in a name.
fn holds_verb(text: &[char]) -> bool {
    (0..text.len().saturating_sub(1)).any(|i| verb::begins(&text[i..]).is_some())
}

/// What the candidates share, so that it is found once: in an article, in a sentence, for a figure, or for an answer of the rules.
#[derive(Debug)]
pub(crate) struct Common {
    edges: SpotEdges,
    told: Told,
    near: Box<Near>,
    /// For each place, in which round it was looked at, and what lies between it and the number.
    gaps: Vec<(u32, Gap)>,
    round: u32,
    /// By relation to the rules' answer, and where the candidate was found, for one answer.
    hint: Shared,
    /// The rules' answer that the candidates were held to, by passage and character.
    said: Option<(usize, Range<usize>)>,
    /// How each candidate stands to it.
    relations: Vec<u8>,
}

/// Features that take few values in the whole article.
#[derive(Debug)]
struct Near {
    /// By distance; by stops, figures and semicolons between; by names that begin clauses between; by sort and change.
    distance: Known<BUCKETS>,
    between: Known<{ BUCKETS * BUCKETS * 4 }>,
    names: Known<{ 3 * BUCKETS * BUCKETS }>,
    change: Known<{ 3 * SORTS * 2 }>,
    /// By place beside what is counted and class of the word before, and sort; where the sentence has no such name, by sort.
    thing: Known<{ 6 * CLASSES * SORTS }>,
    absent: Known<SORTS>,
    /// By relation to the rules' answer, and length or sort.
    lengths: Known<{ 7 * BUCKETS }>,
    sorts: Known<{ 7 * SORTS }>,
}

impl Near {
    fn new() -> Self {
        Self {
            distance: Known::new(),
            between: Known::new(),
            names: Known::new(),
            change: Known::new(),
            thing: Known::new(),
            absent: Known::new(),
            lengths: Known::new(),
            sorts: Known::new(),
        }
    }
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
            edges: SpotEdges::new(100),
            told: Told::new(),
            near: Box::new(Near::new()),
            gaps: Vec::new(),
            round: 0,
            hint: Shared::new(7 * 4),
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
        self.hint.forget();
        let said = asked.hint.map(|h| (h.passage, h.chars.clone()));
        if self.relations.len() != holders.len() || self.said != said {
            let words = asked.hint.map(|h| &grounds[h.passage].chars()[h.chars.clone()]);
            let bits = words.map_or(0, bits);
            self.relations.clear();
            self.relations.extend(holders.iter().map(|h| relation(h, words, bits)));
            self.said = said;
        }
    }

    fn gap(&mut self, view: &View<'_>, asked: &Question<'_>, end: usize) -> Gap {
        let (round, gap) = &mut self.gaps[end - view.sentence.start];
        if *round != self.round {
            let range = end..asked.figure.start;
            let (stops, semicolon) = view.stops_in(&range);
            let figures = bucket(view.figures_in(&range));
            *gap = Gap { stops: bucket(stops), semicolon: u32::from(semicolon), figures };
            *round = self.round;
        }
        *gap
    }
}

/// Offers the candidates as they stand to one figure: where the nearest is, and its features.
#[inline(never)]
pub(crate) fn answers(
    view: &View<'_>,
    holders: &[Holder<'_>],
    common: &mut Common,
    grounds: &[Ground<'_>],
    asked: &Question<'_>,
    mut offer: impl FnMut(Answer, Bag),
) {
    common.clear(holders, grounds, asked);
    let rule = asked.hint.map_or(0, |h| h.rule.bytes().fold(5, |n: u32, b| n.wrapping_mul(31) ^ u32::from(b)));
    for (n, holder) in (0_u32..).zip(holders) {
        let spot = holder.here.before(asked.figure.start);
        if spot.is_none() && !holder.elsewhere {
            continue;
        }
        let mut bag = holder.bag.clone();
        if let Some(near) = spot.and_then(|spot| holder.here.get(spot)) {
            gap_features(view, asked, near, common, &mut bag);
        } else {
            common.near.absent.add_to(&mut bag, asked.sort as usize, |bag| bag.add(500, &[asked.sort]));
        }
        hint_features(holder, u32::from(common.relations[n as usize]), rule, asked, common, &mut bag);
        offer(Answer { holder: n, spot: spot.and_then(|spot| u32::try_from(spot).ok()) }, bag);
    }
}

/// How far the number is from a name in its sentence, and what lies between.
fn gap_features(view: &View<'_>, asked: &Question<'_>, near: &Range<usize>, common: &mut Common, bag: &mut Bag) {
    let Gap { stops, semicolon, figures } = common.gap(view, asked, near.end);
    let tables = &mut common.near;
    let distance = bucket(asked.figure.start - near.end);
    let begins = u32::from(view.since_stop(near.start) == 0);
    let later = asked.starts.iter().filter(|s| s.start > near.start && s.start < asked.figure.start).count();
    let later = bucket(later);
    let start = asked.starts.iter().find(|s| s.start == near.start).map_or(0, |s| 1 + u32::from(s.end == near.end));
    tables.distance.add_to(bag, distance as usize, |bag| bag.add(510, &[distance]));
    let n = (start as usize * BUCKETS + later as usize) * BUCKETS + stops as usize;
    tables.names.add_to(bag, n, |bag| {
        bag.add(518, &[start, later]);
        bag.add(519, &[start, later, stops]);
    });
    let n = (stops as usize * BUCKETS + figures as usize) * 4 + (semicolon * 2 + begins) as usize;
    tables.between.add_to(bag, n, |bag| {
        bag.add(511, &[stops, begins]);
        bag.add(512, &[figures, begins]);
        bag.add(513, &[stops, figures, semicolon]);
    });
    let (few, changes) = (stops.min(2), u32::from(asked.changes));
    tables.change.add_to(bag, ((asked.sort * 3 + few) * 2 + changes) as usize, |bag| {
        bag.add(514, &[asked.sort, few, changes]);
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
        let n = (place as usize * CLASSES + before as usize) * SORTS + asked.sort as usize;
        tables.thing.add_to(bag, n, |bag| {
            bag.add(515, &[place]);
            bag.add(516, &[place, asked.sort]);
            bag.add(517, &[place, before]);
        });
    }
}

/// A bit for each character; some share one.
fn bits(text: &[char]) -> u64 {
    text.iter().fold(0, |bits, &c| bits | 1 << (u32::from(c) % 64))
}

/// How the words of a candidate stand to those of the rules' answer, which has these bits.
fn relation(holder: &Holder<'_>, said: Option<&[char]>, said_bits: u64) -> u8 {
    let text = holder.text;
    // Most have too little in common for one to hold the other.
    if said.is_some() && holder.bits & !said_bits != 0 && said_bits & !holder.bits != 0 {
        return 6;
    }
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
    let n = relation as usize;
    common.hint.add_to(bag, n * 4 + (elsewhere * 2 + absent) as usize, |bag| {
        bag.add(520, &[relation, rule]);
        bag.add(523, &[relation, rule, elsewhere, absent]);
    });
    common.near.lengths.add_to(bag, n * BUCKETS + len as usize, |bag| bag.add(521, &[relation, len]));
    common.near.sorts.add_to(bag, n * SORTS + asked.sort as usize, |bag| bag.add(522, &[relation, asked.sort]));
}
