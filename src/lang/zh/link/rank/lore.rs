//! What the whole article tells of a name: how often it stands there, whether in the title, and which names come back.

use super::cells::word;
use crate::article::Role;
use crate::lang::zh::link::ground::{Find, Ground};
use crate::lang::zh::link::marks::{is_quote, is_stop};
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

/// Characters that no name begins or ends with.
const PARTICLES: &str = "的了在是和与及或等为有将对从到至其并也都而以被把让给向于中上下后前内外个项名人次家年月日这那该各每些很更最已还又就才只不没能可会要说";

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
    /// The stretches of the title, by value.
    title: Vec<u32>,
    /// The names that come back most, best first.
    pub(crate) topics: Vec<Topic>,
}

impl Lore {
    /// Reads the passages of an article.
    pub(crate) fn new(grounds: &[Ground<'_>]) -> Self {
        let mut lore = Self { counts: vec![0; SLOTS], title: title(grounds), topics: Vec::new() };
        each_stretch(grounds, |_, _, text| {
            let slot = &mut lore.counts[slot(word(text))];
            *slot = slot.saturating_add(1);
        });
        lore.topics = lore.find_topics(grounds);
        lore
    }

    /// How often a stretch stands in what was read; a little too often where two share a slot.
    pub(crate) fn count(&self, text: &[char]) -> usize {
        if (SHORTEST..=LONGEST).contains(&text.len()) { usize::from(self.counts[slot(word(text))]) } else { 0 }
    }

    /// Whether the title holds a stretch.
    pub(crate) fn in_title(&self, text: &[char]) -> bool {
        text.len() <= LONGEST && self.title.binary_search(&word(text)).is_ok()
    }

    /// Rule `name-that-comes-back`: a name that the article says again and again may own what no sentence gives to anybody else: in an article
    /// on `清河市`, whose name stands in every paragraph, the figures of a sentence without a subject. Not a word that comes back inside others.
    fn find_topics(&self, grounds: &[Ground<'_>]) -> Vec<Topic> {
        let mut found: Vec<(usize, u32, Topic)> = Vec::new();
        each_stretch(grounds, |passage, start, text| {
            let count = self.count(text);
            if count < 2 || !may_be_name(text) || !self.is_closed(grounds[passage].chars(), start, text.len(), count) {
                return;
            }
            let title = if self.in_title(text) { 6 } else { 0 };
            let find = Find { passage, chars: start..start + text.len(), rule: "name-that-comes-back" };
            found.push((count * text.len().min(4) + title, word(text), Topic { find, count }));
        });
        // The first place of each name stays; of equal names the earlier.
        let mut seen = std::collections::BTreeSet::new();
        found.retain(|(_, value, _)| seen.insert(*value));
        sort_by_key(&mut found, |(score, _, _)| std::cmp::Reverse(*score));
        found.truncate(MOST);
        found.into_iter().map(|(_, _, topic)| topic).collect()
    }

    /// Whether no longer stretch around it stands as often.
    fn is_closed(&self, chars: &[char], start: usize, len: usize, count: usize) -> bool {
        let as_often = |from: usize, to: usize| chars.get(from..to).is_some_and(|t| self.count(t) >= count);
        !(as_often(start, start + len + 1) || start > 0 && as_often(start - 1, start + len))
    }
}

fn slot(value: u32) -> usize {
    (value.wrapping_mul(0x9e37_79b1) >> 14) as usize % SLOTS
}

/// Calls `visit` with every stretch of the article that is read and that no punctuation cuts.
fn each_stretch(grounds: &[Ground<'_>], mut visit: impl FnMut(usize, usize, &[char])) {
    let mut left = READ;
    for (passage, ground) in grounds.iter().enumerate() {
        let chars = &ground.chars()[..ground.chars().len().min(left)];
        left -= chars.len();
        for start in 0..chars.len() {
            let run = chars[start..].iter().take(LONGEST).take_while(|&&c| !cuts(c)).count();
            for len in SHORTEST..=run {
                visit(passage, start, &chars[start..start + len]);
            }
        }
    }
}

fn cuts(c: char) -> bool {
    is_stop(c) || is_quote(c) || matches!(c, '、' | ' ')
}

fn may_be_name(text: &[char]) -> bool {
    let edge = |c: char| PARTICLES.contains(c) || c.is_ascii_digit();
    !edge(text[0]) && !edge(text[text.len() - 1])
}

fn title(grounds: &[Ground<'_>]) -> Vec<u32> {
    let Some(ground) = grounds.iter().find(|g| g.role == Role::Title) else { return Vec::new() };
    let chars = &ground.chars()[..ground.chars().len().min(TITLE)];
    let mut words: Vec<u32> = (1..=LONGEST).flat_map(|n| chars.windows(n).map(word)).collect();
    words.sort_unstable();
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
