//! The unit in a heading: `发行总额（亿元）`, `Sales ($m)`, `占比/%`.

use crate::text::{Mended, Span};

/// Characters of the longest unit.
const LONGEST: usize = 16;

/// A heading taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Heading {
    /// What it says, without the unit.
    pub(super) name: Span<Mended>,
    /// The unit at its end.
    pub(super) unit: Option<Span<Mended>>,
}

impl Heading {
    /// Takes the heading under `span` apart.
    pub(super) fn of(text: &str, span: Span<Mended>) -> Self {
        let words = span.slice(text);
        Self::part(words).map_or(Self { name: span, unit: None }, |(name, unit)| {
            let from = span.start as usize;
            Self {
                name: Span::from_usize(from, from + words[..name].trim_end().len()),
                unit: Some(Span::from_usize(from + unit.start, from + unit.end)),
            }
        })
    }

    /// Where the name ends, and the unit.
    fn part(words: &str) -> Option<(usize, std::ops::Range<usize>)> {
        let (open, end) = if let Some(inner) = words.strip_suffix(['）', ')', ']', '］', '】']) {
            (inner.rfind(['（', '(', '[', '［', '【'])?, inner.len())
        } else {
            (words.rfind(['/', '／'])?, words.len())
        };
        let mark = words[open..].chars().next()?.len_utf8();
        let inner = &words[open + mark..end];
        let unit = inner.strip_prefix("单位：").or_else(|| inner.strip_prefix("單位：")).unwrap_or(inner).trim();
        let start = end - inner.len() + (unit.as_ptr() as usize - inner.as_ptr() as usize);
        let fits = open > 0
            && !unit.is_empty()
            && unit.chars().count() <= LONGEST
            && !unit.contains(|c: char| c.is_ascii_digit());
        fits.then_some((open, start..start + unit.len()))
    }
}

/// How number and unit may be written together: `120.5亿元`, `120.5 million`, `$4.2m`, `$4.2 million`.
pub(super) fn spellings(number: &str, unit: &str) -> Vec<String> {
    let sign = |c: char| matches!(c, '$' | '€' | '£' | '¥' | '￥' | '₩');
    let mut spellings = Vec::new();
    if let Some(at) = unit.find(sign) {
        let end = at + unit[at..].chars().next().map_or(0, char::len_utf8);
        let (currency, scale) = (&unit[..end], unit[end..].trim());
        let scale = match scale {
            "mn" | "mln" | "MM" | "M" => "m",
            "bln" | "B" | "b" => "bn",
            "000" | "'000" | "thousand" | "K" => "k",
            scale => scale,
        };
        spellings.push(format!("{currency}{number}{scale}"));
        spellings.push(format!("{currency}{number} {scale}"));
    }
    spellings.push(format!("{number}{unit}"));
    spellings.push(format!("{number} {unit}"));
    spellings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parted(heading: &str) -> (String, Option<String>) {
        let parts = Heading::of(heading, Span::from_usize(0, heading.len()));
        (parts.name.slice(heading).to_owned(), parts.unit.map(|u| u.slice(heading).to_owned()))
    }

    #[test]
    fn a_unit_stands_in_brackets_or_behind_a_stroke() {
        let said = |name: &str, unit: &str| (name.to_owned(), Some(unit.to_owned()));
        assert_eq!(parted("发行总额（亿元）"), said("发行总额", "亿元"));
        assert_eq!(parted("Sales ($m)"), said("Sales", "$m"));
        assert_eq!(parted("占比/%"), said("占比", "%"));
        assert_eq!(parted("产量（单位：吨）"), said("产量", "吨"));
    }

    #[test]
    fn what_has_no_unit_is_all_name() {
        for heading in ["户数", "（亿元）", "(2023)", "Sales ()", "营业收入（2023年）"] {
            assert_eq!(parted(heading), (heading.to_owned(), None));
        }
    }
}
