//! Whether a document proves that a tool put readings into it.
//!
//! Each character that counts is a Traditional one with a reading of its own behind (nearly) every one of its occurrences. Hardly any
//! other character has a reading, and most have none: a lesson glosses them all. And some stand in a word whose other half has no
//! reading, `老師(shī)`: people gloss words, not halves of words.
//!
//! Five places with three characters are a proof then. So are fewer in a text that does not speak of readings, the fewer the more
//! clearly they split words; a single one only behind an everyday character that can be read in one way, where nobody needs a gloss,
//! or behind one that the known tools look for, `一個(gè)女兒`. Its repair counts as inferred then.

use super::annotated::ANNOTATED;
use super::bracket::Brackets;
use super::polyphones::POLYPHONES;
use super::reading_words::READING_WORDS;
use crate::repair::model::is_common;
use crate::repair::pinyin;
use crate::text::number_map::NumberMap;
use crate::text::sort::sort_by_key;

/// So many places prove the tool,
const PLACES: usize = 5;
/// with so many different characters.
const CHARACTERS: usize = 3;
/// A character counts when so many of a hundred of its occurrences carry the reading.
const SHARE: usize = 90;
/// Once the tool is proved, one counts with fewer: an insertion next to it keeps the tool from seeing a character.
const SHARE_ONCE_PROVED: usize = 60;
/// Of so many readings one must stand within a word,
const PER_SPLIT: usize = 6;
/// unless there are so many Chinese characters for each: no lesson glosses so few.
const SPARSE: usize = 6;
/// For each reading behind another character there must be so many behind those of the list,
const PER_STRANGER: usize = 10;
/// and for each reading so many Chinese characters;
const PER_READING: usize = 2;
/// for a single one so many,
const FOR_ONE: usize = 8;
/// for each of several that the known tools put there so many,
const PER_TRACE: usize = 3;
/// and for each where such a one stands among others so many.
const PER_COMPANION: usize = 6;

/// How well it is proved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::repair) enum Proof {
    #[default]
    None,
    /// By a single place.
    Place,
    /// By the document.
    Document,
}

/// The characters behind which a tool put readings, in order; none where the document does not prove it.
pub(in crate::repair) fn prove(text: &str) -> (Proof, Vec<char>) {
    let mut evidence = Evidence::gather(text);
    let others = evidence.regular(SHARE_ONCE_PROVED);
    evidence.places.retain(|own| own.are_regular(SHARE));
    let regular = evidence.regular(SHARE);
    match evidence.proof() {
        Proof::Document if evidence.is_many() || !speaks_of_readings(text) => (Proof::Document, others),
        Proof::Place if !speaks_of_readings(text) => (Proof::Place, regular),
        _ => (Proof::None, Vec::new()),
    }
}

/// Where a character stands in a text.
#[derive(Default)]
struct Places {
    of: char,
    all: usize,
    /// With a reading behind it.
    read: usize,
    /// With a reading that splits a word.
    splits: usize,
    /// With a reading that nobody needs.
    needless: usize,
    /// With one of those that the known tools put there.
    traces: usize,
    /// With its usual reading, in running text, and not right behind another.
    usual: usize,
}

impl Places {
    /// Whether so many of a hundred carry a reading.
    fn are_regular(&self, share: usize) -> bool {
        self.read * 100 >= self.all * share
    }
}

#[derive(Default)]
struct Evidence {
    places: Vec<Places>,
    /// Readings behind other characters.
    strangers: usize,
    /// Chinese characters.
    chinese: usize,
}

impl Evidence {
    fn gather(text: &str) -> Self {
        let mut evidence = Self::default();
        // One more than where those of each character stand in the list.
        let mut known = NumberMap::default();
        for bracket in Brackets::new(text) {
            match bracket.behind {
                Some(c) if pinyin::is_reading(c, &bracket.reading) => {
                    let number = known.entry(c.into());
                    if *number == 0 {
                        evidence.places.push(Places { of: c, ..Places::default() });
                        *number = u32::try_from(evidence.places.len()).unwrap_or_default();
                    }
                    let own = &mut evidence.places[*number as usize - 1];
                    own.read += 1;
                    own.splits += usize::from(bracket.splits_word(text));
                    let usual = pinyin::is_usual_reading(c, &bracket.reading) && bracket.reading.has_mark();
                    let amid = usual && bracket.stands_amid(text);
                    // Two in a row gloss a whole word.
                    let alone = bracket.before != Some(')');
                    let trace = amid && ANNOTATED.binary_search(&c).is_ok();
                    own.needless += usize::from(trace || (usual && is_everyday(c)));
                    own.traces += usize::from(trace);
                    own.usual += usize::from(amid && alone);
                }
                Some(c) if !c.is_ascii() && bracket.reading.has_mark() => evidence.strangers += 1,
                _ => {}
            }
        }
        if evidence.places.is_empty() {
            return evidence;
        }
        for c in text.chars().filter(|c| matches!(c, '\u{3400}'..='\u{9fff}')) {
            evidence.chinese += 1;
            if let Some(number) = known.get(c.into()) {
                evidence.places[number as usize - 1].all += 1;
            }
        }
        evidence
    }

    /// The characters of which so many of a hundred occurrences carry a reading, in order.
    fn regular(&self, share: usize) -> Vec<char> {
        let mut chars: Vec<char> = self.places.iter().filter(|own| own.are_regular(share)).map(|own| own.of).collect();
        sort_by_key(&mut chars, |&c| c);
        chars
    }

    fn sum(&self, count: fn(&Places) -> usize) -> usize {
        self.places.iter().map(count).sum()
    }

    /// Whether there are so many places that no lesson comes into question.
    fn is_many(&self) -> bool {
        let (read, splits) = (self.sum(|p| p.read), self.sum(|p| p.splits));
        let like_a_tool = splits * PER_SPLIT >= read || read * SPARSE <= self.chinese;
        read >= PLACES && self.places.len() >= CHARACTERS && like_a_tool
    }

    fn proof(&self) -> Proof {
        let read = self.sum(|p| p.read);
        if self.strangers * PER_STRANGER > read || (read + self.strangers) * PER_READING > self.chinese {
            return Proof::None;
        }
        let split = self.places.iter().filter(|p| p.splits > 0).count();
        match (self.places.len(), split) {
            _ if self.is_many() => Proof::Document,
            _ if self.strangers > 0 => Proof::None,
            (_, 2..) | (CHARACTERS.., 1) => Proof::Document,
            (several, _) if self.is_needless(read, several, split) => Proof::Place,
            _ => Proof::None,
        }
    }

    /// Whether nobody would have written these `read` readings behind `several` characters.
    fn is_needless(&self, read: usize, several: usize, split: usize) -> bool {
        let all = |count| self.sum(count) == read;
        let sparse = |wanted| read * wanted <= self.chinese;
        match several {
            0 => false,
            1 => sparse(FOR_ONE) && all(|p| p.needless) && (split == 1 || all(|p| p.traces)),
            _ if all(|p| p.traces) => sparse(PER_TRACE),
            _ if all(|p| p.needless) && split == 1 => sparse(FOR_ONE),
            _ => all(|p| p.usual) && self.sum(|p| p.traces) > 0 && sparse(PER_COMPANION),
        }
    }
}

/// Whether nobody needs the usual reading of `c`: it is an everyday character and is always read like this.
fn is_everyday(c: char) -> bool {
    is_common(c) && POLYPHONES.binary_search(&c).is_err()
}

/// Whether a text is about how characters are read.
fn speaks_of_readings(text: &str) -> bool {
    READING_WORDS.iter().any(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_proof_a_place_is_less() {
        assert_eq!(prove("兩個(gè)項(xiàng)目,產(chǎn)值增長,產(chǎn)業(yè)升級,項(xiàng)目落地").0, Proof::Document);
        assert_eq!(prove("服務(wù)隊伍建設(shè)取得成效").0, Proof::Document);
        assert_eq!(prove("公司去年的業(yè)務取得了成效").0, Proof::Place);
    }

    #[test]
    fn what_the_known_tools_put_there_is_a_trace_by_itself() {
        for text in ["夫婦二人只有一個(gè)女兒", "他們抵達(dá)那座城市時是清晨", "在當(dāng)年的比賽中得了第三名"]
        {
            assert_eq!(prove(text).0, Proof::Place, "{text}");
        }
        for text in [
            "那個字是「當(dāng)」，你要記住它",
            "他把手錶拿去當(dàng)鋪換了一點錢",
            "我們今天一起學(xué)習(xí)新的課文",
        ] {
            assert_eq!(prove(text).0, Proof::None, "{text}");
        }
    }

    #[test]
    fn a_gloss_that_somebody_may_need_is_no_proof() {
        for text in [
            "他從小在這個城市長(zhǎng)大",
            "那隻鸚鵡(wǔ)已經學會說話了",
            "公司的樓(lóu),是大家的",
            "漢字業(yè)務的業怎麼讀呢",
        ] {
            assert_eq!(prove(text).0, Proof::None, "{text}");
        }
    }

    #[test]
    fn the_lists_are_sorted() {
        assert!(POLYPHONES.is_sorted() && ANNOTATED.is_sorted());
    }
}
