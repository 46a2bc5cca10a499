//! Candidates for whose figure it is, with their features.
//!
//! A sentence's candidates are found once, for all of its figures: stretches of the sentence that begin where a name may begin,
//! names that began clauses of the sentences before, beginnings in the title, and names that come back. One that several of
//! these find is one candidate, with the features of each.

use std::collections::BTreeMap;
use std::ops::Range;

use super::cells::{Bag, bucket, word};
use super::lore::Lore;
use super::view::{Class, View};
use crate::article::Role;
use crate::lang::zh::link::ground::{Find, Ground};
use crate::lang::zh::link::marks::is_stop;
use crate::lang::zh::link::verb;
use crate::text::sort::sort_by_key;

/// A name is no longer, by character.
const LONGEST: usize = 16;

/// A candidate owner, before a figure is asked about.
#[derive(Debug)]
pub(crate) struct Holder {
    /// Where it stands when the sentence itself does not name it.
    find: Find,
    /// Where it stands in the sentence, in order.
    here: Vec<Range<usize>>,
    /// Whether something else than the sentence offers it.
    elsewhere: bool,
    text: Vec<char>,
    bag: Bag,
}

/// What a sentence's candidates are looked for in.
#[derive(Debug)]
pub(crate) struct Search<'a> {
    pub(crate) grounds: &'a [Ground<'a>],
    pub(crate) passage: usize,
    pub(crate) lore: &'a Lore,
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
pub(crate) fn search(view: &View<'_>, search: &Search<'_>) -> Vec<Holder> {
    let mut found = Found { holders: Vec::new(), by_text: BTreeMap::new() };
    let mut spots = names(view, view.sentence.clone());
    spots.extend(search.starts.iter().cloned());
    sort_by_key(&mut spots, |spot| (spot.start, spot.end));
    spots.dedup();
    for range in spots {
        let find = Find { passage: search.passage, chars: range.clone(), rule: "ranked-first" };
        let holder = found.holder(find, &view.chars[range.clone()]);
        let first = holder.here.is_empty();
        holder.here.push(range.clone());
        if first {
            spot_features(view, &range, 100, &mut holder.bag);
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
    title_names(search, &mut found);
    for (n, topic) in search.lore.topics.iter().enumerate() {
        let bag = found.elsewhere(search, &topic.find);
        bag.add(230, &[bucket(n)]);
        bag.add(231, &[bucket(topic.count)]);
    }
    let role = search.grounds[search.passage].role as u32;
    for holder in &mut found.holders {
        text_features(holder, search.lore, role);
    }
    found.holders
}

struct Found {
    holders: Vec<Holder>,
    by_text: BTreeMap<u32, usize>,
}

impl Found {
    fn holder(&mut self, find: Find, text: &[char]) -> &mut Holder {
        let n = *self.by_text.entry(word(text)).or_insert_with(|| {
            self.holders.push(Holder {
                find,
                here: Vec::new(),
                elsewhere: false,
                text: text.to_vec(),
                bag: Bag::new(super::OWNER),
            });
            self.holders.len() - 1
        });
        &mut self.holders[n]
    }

    fn elsewhere(&mut self, search: &Search<'_>, find: &Find) -> &mut Bag {
        let text = &search.grounds[find.passage].chars()[find.chars.clone()];
        let holder = self.holder(find.by("ranked-first"), text);
        holder.elsewhere = true;
        &mut holder.bag
    }
}

/// Names in the title, each where one may begin.
fn title_names(search: &Search<'_>, found: &mut Found) {
    let Some(passage) = search.grounds.iter().position(|g| g.role == Role::Title) else { return };
    if passage == search.passage {
        return;
    }
    let chars = search.grounds[passage].chars();
    let sentence = 0..chars.len().min(60);
    let view = View::new(chars, sentence.clone(), &[], &[]);
    for (n, range) in names(&view, sentence).into_iter().enumerate() {
        let find = Find { passage, chars: range.clone(), rule: "ranked-first" };
        let first = range.start == 0;
        let bag = found.elsewhere(search, &find);
        if n < 200 {
            spot_features(&view, &range, 300, bag);
            bag.add(220, &[u32::from(first)]);
        }
    }
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

/// What the place of a name tells: the words around it and its edges. `base` keeps the places apart.
fn spot_features(view: &View<'_>, range: &Range<usize>, base: u32, bag: &mut Bag) {
    let (before, after) = (view.class_before(range.start) as u32, view.class_after(range.end) as u32);
    let at = view.class_after(range.start) as u32;
    let (p1, n1) = (view.char_at(range.start.checked_sub(1)), view.char_at(Some(range.end)));
    let n2 = view.char_at(Some(range.end + 1));
    let last = u32::from(view.chars[range.end - 1]);
    bag.add(base, &[before]);
    bag.add(base + 1, &[after]);
    bag.add(base + 2, &[before, after]);
    bag.add(base + 3, &[at]);
    bag.add(base + 4, &[p1]);
    bag.add(base + 5, &[n1]);
    bag.add(base + 6, &[n1, n2]);
    bag.add(base + 7, &[last, n1]);
    bag.add(base + 8, &[last, after]);
    let clause = (view.sentence.start..range.start).rev().take(30).take_while(|&k| !is_stop(view.chars[k])).count();
    bag.add(base + 9, &[bucket(clause)]);
    bag.add(base + 10, &[u32::from(range.start == view.sentence.start), after]);
    bag.add(base + 11, &[before, bucket(range.len())]);
    bag.add(base + 12, &[after, bucket(range.len())]);
    // `越川新材董事长`: what follows a name to the next mark.
    let tail = (range.end..view.sentence.end).take(10).take_while(|&k| !is_stop(view.chars[k])).count();
    bag.add(base + 13, &[bucket(tail), after]);
}

/// What the words of a name tell, wherever they stand.
fn text_features(holder: &mut Holder, lore: &Lore, role: u32) {
    let text = &holder.text;
    let n = text.len();
    let c = |i: usize| text.get(i).map_or(1, |&c| u32::from(c));
    let len = u32::try_from(n.min(16)).unwrap_or_default();
    let sources = u32::from(holder.elsewhere) * 2 + u32::from(!holder.here.is_empty());
    let bag = &mut holder.bag;
    bag.add(400, &[len, sources]);
    bag.add(401, &[word(text)]);
    bag.add(402, &[c(0)]);
    bag.add(403, &[c(0), c(1)]);
    bag.add(404, &[c(n - 1)]);
    bag.add(405, &[c(n - 2), c(n - 1)]);
    bag.add(406, &[c(n.wrapping_sub(3)), c(n - 2), c(n - 1)]);
    bag.add(407, &[c(n - 1), len]);
    let verb = (0..n).any(|i| verb::begins(&text[i..]).is_some());
    bag.add(408, &[u32::from(verb), u32::from(text.contains(&'的')), u32::from(text.iter().any(char::is_ascii_digit))]);
    let (count, title) = (bucket(lore.count(text)), u32::from(lore.in_title(text)));
    bag.add(409, &[count, title]);
    bag.add(410, &[count, len.min(8)]);
    bag.add(411, &[title, len.min(8)]);
    bag.add(412, &[sources, title, role]);
}

/// The candidates as they stand to one figure: where the nearest is, and its features.
pub(crate) fn answers(
    view: &View<'_>,
    holders: &[Holder],
    grounds: &[Ground<'_>],
    asked: &Question<'_>,
) -> Vec<(Find, Bag)> {
    let hint = asked.hint.map(|h| &grounds[h.passage].chars()[h.chars.clone()]);
    let mut found = Vec::new();
    for holder in holders {
        let near = holder.here.iter().rev().find(|r| r.end <= asked.figure.start);
        if near.is_none() && !holder.elsewhere {
            continue;
        }
        let mut bag = holder.bag.clone();
        let mut find = holder.find.clone();
        if let Some(near) = near {
            find.chars = near.clone();
            find.passage = holder.find.passage;
            gap_features(view, asked, near, &mut bag);
        } else {
            bag.add(500, &[asked.sort]);
        }
        hint_features(holder, hint, asked, &mut bag);
        found.push((find, bag));
    }
    found
}

/// How far the number is from a name in its sentence, and what lies between.
fn gap_features(view: &View<'_>, asked: &Question<'_>, near: &Range<usize>, bag: &mut Bag) {
    let gap = near.end..asked.figure.start;
    let text = &view.chars[gap.clone()];
    let stops = bucket(text.iter().filter(|&&c| is_stop(c)).count());
    let figures = bucket(view.figures.iter().filter(|f| f.start >= gap.start && f.end <= gap.end).count());
    let semicolon = u32::from(text.contains(&'；'));
    let begins = u32::from(near.start == view.sentence.start || is_stop(view.chars[near.start - 1]));
    bag.add(510, &[bucket(gap.len())]);
    let later = asked.starts.iter().filter(|s| s.start > near.start && s.start < asked.figure.start).count();
    let start = asked.starts.iter().find(|s| s.start == near.start).map_or(0, |s| 1 + u32::from(s.end == near.end));
    bag.add(518, &[start, bucket(later)]);
    bag.add(519, &[start, bucket(later), stops]);
    bag.add(511, &[stops, begins]);
    bag.add(512, &[figures, begins]);
    bag.add(513, &[stops, figures, semicolon]);
    bag.add(514, &[asked.sort, stops.min(2), u32::from(asked.changes)]);
    if let Some(thing) = &asked.thing {
        let place = match () {
            () if near.end <= thing.start => u32::from(near.end != thing.start),
            () if near.start >= thing.end => 2,
            () if near.start == thing.start && near.end < thing.end => 3,
            () if near == thing => 4,
            () => 5,
        };
        bag.add(515, &[place]);
        bag.add(516, &[place, asked.sort]);
        bag.add(517, &[place, view.class_before(near.start) as u32]);
    }
}

fn hint_features(holder: &Holder, hint: Option<&[char]>, asked: &Question<'_>, bag: &mut Bag) {
    let rule = asked.hint.map_or(0, |h| h.rule.bytes().fold(5, |n: u32, b| n.wrapping_mul(31) ^ u32::from(b)));
    let text = holder.text.as_slice();
    let holds = |long: &[char], short: &[char]| long.windows(short.len().max(1)).any(|w| w == short);
    let relation = match hint {
        None => 0,
        Some(hint) if hint == text => 1,
        Some(hint) if text.starts_with(hint) => 2,
        Some(hint) if hint.starts_with(text) => 3,
        Some(hint) if holds(text, hint) => 4,
        Some(hint) if holds(hint, text) => 5,
        Some(_) => 6,
    };
    bag.add(520, &[relation, rule]);
    bag.add(521, &[relation, bucket(text.len())]);
    bag.add(522, &[relation, asked.sort]);
    bag.add(523, &[relation, rule, u32::from(holder.elsewhere), u32::from(holder.here.is_empty())]);
}
