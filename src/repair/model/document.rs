//! The general model, bent towards the document at hand: its script and its own words.

use super::table;
use crate::text::letter::{is_hangul, is_letter_or_digit};
use crate::text::number_map::NumberMap;

/// How much of a document is read to learn from it, in bytes.
const LEARNT: usize = 1 << 20;

/// What characters cost in one document.
#[derive(Debug, Default)]
pub(crate) struct DocumentModel {
    script: Script,
    /// How often each character stands in it, and each behind another.
    chars: NumberMap,
    pairs: NumberMap,
}

/// What a document is written in, where it can be told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Script {
    #[default]
    Unknown,
    Simplified,
    Traditional,
}

impl DocumentModel {
    /// Learns from `text`.
    pub(crate) fn learn(text: &str) -> Self {
        let mut model = Self::default();
        let (mut traditional, mut other) = (0_u32, 0_u32);
        let mut last = None;
        for (at, c) in text.char_indices() {
            if at > LEARNT {
                break;
            }
            if c.is_ascii() || table::alone(c).is_none() {
                last = None;
                continue;
            }
            *model.chars.entry(c.into()) += 1;
            if let Some(last) = last {
                *model.pairs.entry(pair(last, c)) += 1;
            }
            last = Some(c);
            if table::is_common(c) {
                *if table::is_traditional(c) { &mut traditional } else { &mut other } += 1;
            }
        }
        // About a third of the characters of a Traditional text differ from their Simplified forms.
        model.script = match (traditional, other) {
            (t, o) if t * 6 >= t + o && t > 1 => Script::Traditional,
            (t, o) if o >= 8 && t * 20 <= t + o => Script::Simplified,
            _ => Script::Unknown,
        };
        model
    }

    /// What `c` costs behind `last` where the text has it so: that place itself is no evidence.
    pub(crate) fn cost_as_it_stands(&self, last: Option<char>, c: char) -> i32 {
        self.cost_but(last, c, 1)
    }

    /// What `c` costs behind `last` as a guess.
    pub(crate) fn cost(&self, last: Option<char>, c: char) -> i32 {
        self.cost_but(last, c, 0)
    }

    /// What `c` costs behind `last`, where so many occurrences of the two do not count.
    fn cost_but(&self, last: Option<char>, c: char, uncounted: u32) -> i32 {
        let own = self.alone(c);
        let Some(last) = last else { return own };
        if let Some(cost) = same_writing(last, c) {
            return cost;
        }
        // Seven parts of ten from pairs, three from characters; the greater of the two stands for their sum.
        let mut cost = own + if own > 100 { 120 } else { 0 };
        if let Some(pair) = table::behind(last, c) {
            cost = cost.min(pair + 36 + within_class(c) + self.foreign(c));
        }
        let seen = self.pairs.get(pair(last, c)).map_or(0, |n| n.saturating_sub(uncounted));
        if seen > 0 {
            let of = self.chars.get(last.into()).map_or(0, |n| n.saturating_sub(uncounted));
            cost = cost.min(logarithm(of + 3) - logarithm(seen) + 69);
        }
        cost
    }

    /// What `c` costs by itself.
    pub(crate) fn alone(&self, c: char) -> i32 {
        match table::alone(c) {
            Some(cost) => cost.min(1500) + self.foreign(c),
            None => unlisted(c),
        }
    }

    /// What `c` costs for being of the other script.
    fn foreign(&self, c: char) -> i32 {
        match self.script {
            Script::Simplified if table::is_traditional(c) => 400,
            _ => 0,
        }
    }
}

/// Two characters as one number.
fn pair(last: char, c: char) -> u64 {
    u64::from(last) << 32 | u64::from(c)
}

/// What a character costs among those of its class, for pairs know only the class.
fn within_class(c: char) -> i32 {
    match c {
        '0'..='9' | '０'..='９' | 'a'..='z' | 'A'..='Z' => 230,
        _ if table::is_punctuation(c) => unlisted(c) - 230,
        _ => 0,
    }
}

/// What stands together because it is written in one system that pairs of Chinese characters say nothing about.
fn same_writing(last: char, c: char) -> Option<i32> {
    let both = |test: fn(char) -> bool| test(last) && test(c);
    if both(|c| c.is_ascii_alphanumeric()) {
        return Some(300);
    }
    // A symbol is often repeated, a character of a language that is not ours hardly.
    if last == c && !is_letter_or_digit(c) {
        return Some(200);
    }
    let kana = |c| matches!(c, '\u{3040}'..='\u{30ff}');
    let cyrillic = |c| matches!(c, '\u{400}'..='\u{4ff}');
    let greek = |c| matches!(c, '\u{370}'..='\u{3ff}');
    (both(kana) || both(cyrillic) || both(greek) || both(is_hangul)).then_some(400)
}

/// What a character costs that the model does not list.
fn unlisted(c: char) -> i32 {
    match c {
        '，' | '。' => 320,
        '、' | '”' | '“' | '：' => 450,
        '～' | '…' | '·' | '—' => 800,
        '；' | '？' | '！' | '‘' | '’' | '（' | '）' | '《' | '》' | '〈' | '〉' | '【' | '】' | '「' | '」' | '『'
        | '』' | '％' => 550,
        ' ' | '0'..='9' => 500,
        'a'..='z' | 'A'..='Z' => 700,
        '^' | '_' | '`' | '{' | '|' | '}' | '~' | '\\' | '@' | '#' | '$' => 900,
        '\0'..='\u{7f}' => 550,
        '\u{e000}'..='\u{f8ff}' => 2400,
        '\u{3040}'..='\u{30ff}' | '\u{ac00}'..='\u{d7a3}' => 500,
        '\u{ff00}'..='\u{ffef}' => 800,
        // Bullets and boxes stand in any text, unlike the letters and lines that damage brings.
        '■' | '□' | '▲' | '△' | '▼' | '▽' | '◆' | '◇' | '○' | '◎' | '●' | '★' | '☆' | '※' | '→' | '←' | '↑' | '↓' => {
            900
        }
        '\u{2500}'..='\u{25ff}' | '\u{3100}'..='\u{312f}' | '\u{370}'..='\u{4ff}' => 1700,
        '\u{3400}'..='\u{9fff}' => 1650,
        _ => 1300,
    }
}

/// The natural logarithm in hundredths, to about five of them.
fn logarithm(n: u32) -> i32 {
    let n = n.max(1);
    let whole = n.ilog2();
    let part = (u64::from(n) << 16 >> whole) - (1 << 16);
    let log2 = (u64::from(whole) << 16) + part;
    i32::try_from(log2 * 6931 / (100 << 16)).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_document_cost_less_there() {
        let learnt = DocumentModel::learn("燊旺和電子公司,燊旺和,燊旺和");
        let general = DocumentModel::default();
        assert!(learnt.cost(Some('旺'), '和') < general.cost(Some('旺'), '和'));
    }

    #[test]
    fn a_traditional_character_is_foreign_in_a_simplified_text() {
        let simplified = DocumentModel::learn("我们来到这个城市已经三年了");
        let traditional = DocumentModel::learn("我們來到這個城市已經三年了");
        assert!(simplified.alone('國') > simplified.alone('国'));
        assert_eq!(traditional.alone('國'), traditional.alone('国'));
    }

    #[test]
    fn logarithms_are_near_enough() {
        assert_eq!(logarithm(1), 0);
        assert!((logarithm(2) - 69).abs() <= 1);
        assert!((logarithm(1000) - 691).abs() <= 8);
    }
}
