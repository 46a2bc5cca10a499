//! What the whole article tells of a name: how often it stands there, whether in the title, and which names come back.

use std::ops::Range;

use super::cells::{NO_WORD, longer, word};
use crate::article::Role;
use crate::lang::zh::link::ground::{Find, Ground};
use crate::lang::zh::link::marks::{is_quote, is_stop};
use crate::text::number_set::NumberSet;
use crate::text::sort::sort_by_key;

/// Characters of the article that are read for names; what comes back later is named here too.
const READ: usize = 3000;

/// Characters of the title that are read.
const TITLE: usize = 80;

/// Lengths of a name, in characters.
const SHORTEST: usize = 2;
const LONGEST: usize = 10;

/// Names kept.
const MOST: usize = 12;

/// Slots of the table that counts stretches: enough that few share one.
const SLOTS: usize = 1 << 18;

/// A name that comes back.
#[derive(Clone, Debug)]
pub(crate) struct Topic {
    /// Its first place.
    pub(crate) find: Find,
    /// How often it stands in what was read.
    pub(crate) count: usize,
}

/// What is known of the names of an article.
#[derive(Debug)]
pub(crate) struct Lore {
    counts: Vec<u8>,
    /// The stretches of the title, by value, and a bit for each: most stretches are none of them.
    title: Vec<u32>,
    title_bits: [u64; 64],
    /// The names that come back most, best first.
    pub(crate) topics: Vec<Topic>,
}

impl Lore {
    /// Reads the passages of an article.
    pub(crate) fn new(grounds: &[Ground<'_>]) -> Self {
        let title = title(grounds);
        let mut title_bits = [0; 64];
        for &value in &title {
            let (word, bit) = bit(value);
            title_bits[word] |= bit;
        }
        let runs = runs(grounds);
        let stretches = runs.iter().map(|&run| stretches(run)).sum();
        let mut lore = Self { counts: vec![0; SLOTS], title, title_bits, topics: Vec::new() };
        let mut values = Vec::with_capacity(stretches);
        lore.count_stretches(grounds, &runs, &mut values);
        lore.topics = lore.find_topics(grounds, &runs, &values);
        lore
    }

    /// Counts every stretch of the article that is read and that no punctuation cuts, and tells their values in order.
    fn count_stretches(&mut self, grounds: &[Ground<'_>], mut runs: &[u8], values: &mut Vec<u32>) {
        for (_, chars) in read(grounds) {
            let (here, behind) = runs.split_at(chars.len());
            runs = behind;
            for (start, &run) in here.iter().enumerate() {
                let mut value = NO_WORD;
                for (n, &c) in (1..).zip(&chars[start..start + usize::from(run)]) {
                    value = longer(value, c);
                    if n >= SHORTEST {
                        let count = &mut self.counts[slot(value)];
                        *count = count.saturating_add(1);
                        values.push(value);
                    }
                }
            }
        }
    }

    /// How often a stretch of `len` characters stands in what was read; a little too often where two share a slot.
    pub(crate) fn count(&self, value: u32, len: usize) -> usize {
        if (SHORTEST..=LONGEST).contains(&len) { usize::from(self.counts[slot(value)]) } else { 0 }
    }

    /// Whether a name stands in the title, or more than once in what was read.
    pub(crate) fn comes_back(&self, name: &[char]) -> bool {
        let value = word(name);
        self.in_title(value, name.len()) || self.count(value, name.len()) > 1
    }

    /// Whether the title holds a stretch of `len` characters.
    pub(crate) fn in_title(&self, value: u32, len: usize) -> bool {
        let (word, bit) = bit(value);
        len <= LONGEST && self.title_bits[word] & bit != 0 && self.title.binary_search(&value).is_ok()
    }

    /// Rule `name-that-comes-back`: a name that the article says again and again may own what no sentence gives to anybody else: in an article
    /// on `清河市`, whose name stands in every paragraph, the figures of a sentence without a subject. Not a word that comes back inside others.
    fn find_topics(&self, grounds: &[Ground<'_>], mut runs: &[u8], values: &[u32]) -> Vec<Topic> {
        let mut found: Vec<(usize, u32, Topic)> = Vec::new();
        let mut rest = values;
        for (passage, chars) in read(grounds) {
            let edges: Vec<bool> = chars.iter().map(|&c| is_particle(c) || c.is_ascii_digit()).collect();
            let (here, behind) = runs.split_at(chars.len());
            runs = behind;
            for (start, &run) in here.iter().enumerate() {
                let (values, behind) = rest.split_at(stretches(run));
                rest = behind;
                // No name begins or ends with a particle.
                if edges[start] {
                    continue;
                }
                for (len, &value) in (SHORTEST..).zip(values) {
                    let count = self.count(value, len);
                    if count < 2 || edges[start + len - 1] {
                        continue;
                    }
                    let place = start..start + len;
                    if self.is_closed(grounds[passage].chars(), &place, value, count) {
                        let title = if self.in_title(value, len) { 6 } else { 0 };
                        let find = Find { passage, chars: place, rule: "name-that-comes-back" };
                        found.push((count * len.min(4) + title, value, Topic { find, count }));
                    }
                }
            }
        }
        // The first place of each name stays; of equal names the earlier.
        let mut seen = NumberSet::default();
        found.retain(|(_, value, _)| seen.insert(u64::from(*value) + 1));
        sort_by_key(&mut found, |(score, _, _)| std::cmp::Reverse(*score));
        found.truncate(MOST);
        found.into_iter().map(|(_, _, topic)| topic).collect()
    }

    /// Whether no longer stretch around it stands as often.
    fn is_closed(&self, chars: &[char], place: &Range<usize>, value: u32, count: usize) -> bool {
        let as_often = |value: u32| self.count(value, place.len() + 1) >= count;
        let longer_after = chars.get(place.end).is_some_and(|&c| as_often(longer(value, c)));
        let longer_before = || place.start > 0 && as_often(word(&chars[place.start - 1..place.end]));
        !(longer_after || longer_before())
    }
}

fn bit(value: u32) -> (usize, u64) {
    ((value >> 6) as usize % 64, 1 << (value % 64))
}

fn slot(value: u32) -> usize {
    (value.wrapping_mul(0x9e37_79b1) >> 14) as usize % SLOTS
}

/// The passages of the article with the characters that are read of each.
fn read<'g>(grounds: &'g [Ground<'_>]) -> impl Iterator<Item = (usize, &'g [char])> {
    grounds.iter().enumerate().scan(READ, |left, (passage, ground)| {
        let chars = &ground.chars()[..ground.chars().len().min(*left)];
        *left -= chars.len();
        Some((passage, chars))
    })
}

/// How many characters of a name may stand from each place of what is read on, before punctuation.
fn runs(grounds: &[Ground<'_>]) -> Vec<u8> {
    let mut runs = Vec::new();
    for (_, chars) in read(grounds) {
        let first = runs.len();
        runs.resize(first + chars.len(), 0);
        let mut run = 0;
        for (slot, &c) in runs[first..].iter_mut().zip(chars).rev() {
            run = if cuts(c) { 0 } else { (run + 1).min(LONGEST as u8) };
            *slot = run;
        }
    }
    runs
}

/// How many stretches begin where so many characters of a name may stand.
fn stretches(run: u8) -> usize {
    (usize::from(run) + 1).saturating_sub(SHORTEST)
}

fn cuts(c: char) -> bool {
    is_stop(c) || is_quote(c) || matches!(c, '、' | ' ')
}

/// Whether no name begins or ends with it.
#[rustfmt::skip]
fn is_particle(c: char) -> bool {
    matches!(
        c,
        '的' | '了' | '在' | '是' | '和' | '与' | '及' | '或' | '等' | '为' | '有' | '将' | '对' | '从' | '到' | '至' | '其' | '并'
            | '也' | '都' | '而' | '以' | '被' | '把' | '让' | '给' | '向' | '于' | '中' | '上' | '下' | '后' | '前' | '内' | '外' | '个'
            | '项' | '名' | '人' | '次' | '家' | '年' | '月' | '日' | '这' | '那' | '该' | '各' | '每' | '些' | '很' | '更' | '最' | '已'
            | '还' | '又' | '就' | '才' | '只' | '不' | '没' | '能' | '可' | '会' | '要' | '说'
    )
}

fn title(grounds: &[Ground<'_>]) -> Vec<u32> {
    let Some(ground) = grounds.iter().find(|g| g.role == Role::Title) else { return Vec::new() };
    let chars = &ground.chars()[..ground.chars().len().min(TITLE)];
    let mut words = Vec::with_capacity(chars.len() * LONGEST);
    for start in 0..chars.len() {
        let stretch = chars[start..].iter().take(LONGEST);
        words.extend(stretch.scan(NO_WORD, |value, &c| {
            *value = longer(*value, c);
            Some(*value)
        }));
    }
    sort_by_key(&mut words, |&word| word);
    words.dedup();
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::zh::link::sample::grounds_of;

    #[test]
    fn names_that_come_back_are_found_whole() {
        let sample = grounds_of("越川新材发布年报。\n去年，越川新材营收[5亿元]。\n越川新材还说，产能扩大。");
        let grounds = sample.grounds();
        let lore = Lore::new(&grounds);
        let name = &lore.topics[0];
        assert_eq!(grounds[0].view.string(name.find.chars.start, name.find.chars.end), "越川新材");
        assert_eq!(name.count, 3);
    }
}
