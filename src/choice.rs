//! What a person decided otherwise: repairs taken back, blocks kept or dropped by hand or by pattern.

use std::borrow::Cow;

use crate::article::{Article, Block, Reason, Role};
use crate::error::AnalyseError;
use crate::options::Options;
use crate::repair::Repaired;
use crate::text::PositionIndex;
use crate::text::sort::sort_by_key;

/// The decisions in [`Options`], ready to be applied to one source.
pub(crate) struct Choices {
    undo: Places,
    keep: Places,
    drop: Places,
    keep_patterns: Patterns,
    drop_patterns: Patterns,
}

impl Choices {
    pub(crate) fn new(options: &Options) -> Result<Self, AnalyseError> {
        Ok(Self {
            undo: Places::new(&options.undo),
            keep: Places::new(&options.keep),
            drop: Places::new(&options.drop),
            keep_patterns: Patterns::new("keepPatterns", &options.keep_patterns)?,
            drop_patterns: Patterns::new("dropPatterns", &options.drop_patterns)?,
        })
    }

    /// Takes back the repairs of `undo`.
    pub(crate) fn undo(&self, pasted: &PositionIndex<'_>, repaired: Repaired) -> Repaired {
        let undone = |start: u32| self.undo.holds(pasted.units_before(start));
        let numbers = repaired.repairs.iter().enumerate().filter(|(_, r)| undone(r.pasted.start));
        match numbers.map(|(n, _)| n).collect::<Vec<_>>().as_slice() {
            [] => repaired,
            numbers => repaired.without(numbers),
        }
    }

    /// Keeps and drops blocks as decided. What was said of one block counts more than a pattern, and of patterns those that keep.
    pub(crate) fn decide(&self, pasted: &PositionIndex<'_>, repaired: &Repaired, article: &mut Article) {
        let none = self.keep.0.is_empty() && self.drop.0.is_empty();
        if none && self.keep_patterns.is_empty() && self.drop_patterns.is_empty() {
            return;
        }
        for block in &mut article.blocks {
            let start = pasted.units_before(repaired.map.to_pasted(block.span).start);
            let line = block.span.slice(&repaired.text);
            if self.keep.holds(start) {
                keep(block, reason("kept-by-hand", "kept by hand"));
            } else if self.drop.holds(start) {
                drop(block, reason("dropped-by-hand", "dropped by hand"));
            } else if let Some(pattern) = self.keep_patterns.find(line) {
                keep(block, Reason { rule: "kept-by-pattern", words: format!("kept by pattern: `{pattern}`").into() });
            } else if let Some(pattern) = self.drop_patterns.find(line) {
                drop(
                    block,
                    Reason { rule: "dropped-by-pattern", words: format!("dropped by pattern: `{pattern}`").into() },
                );
            }
        }
        let dropped = |title| article.blocks.iter().any(|b| b.span == title && !b.kept);
        article.title = article.title.filter(|&title| !dropped(title));
    }
}

/// Places that a caller named, in order.
struct Places(Vec<u32>);

impl Places {
    fn new(given: &[u32]) -> Self {
        let mut places = given.to_vec();
        sort_by_key(&mut places, |&place| place);
        Self(places)
    }

    fn holds(&self, place: u32) -> bool {
        self.0.binary_search(&place).is_ok()
    }
}

fn reason(rule: &'static str, words: &'static str) -> Reason {
    Reason { rule, words: Cow::Borrowed(words) }
}

fn keep(block: &mut Block, reason: Reason) {
    if !block.kept {
        (block.kept, block.role, block.reason) = (true, Role::Main, reason);
    }
}

fn drop(block: &mut Block, reason: Reason) {
    if block.kept {
        (block.kept, block.reason) = (false, reason);
    }
}

#[cfg(feature = "patterns")]
use with_regex::Patterns;
#[cfg(not(feature = "patterns"))]
use without_regex::Patterns;

#[cfg(feature = "patterns")]
mod with_regex {
    use regex::{RegexSet, RegexSetBuilder};

    use crate::error::AnalyseError;

    /// Bytes that the compiled patterns may take: one that repeats a repetition is refused and not waited for.
    const SIZE: usize = 4 << 20;

    /// Patterns that a person gave, each looked for in one line.
    pub(super) struct Patterns(Option<RegexSet>);

    impl Patterns {
        pub(super) fn new(option: &'static str, patterns: &[String]) -> Result<Self, AnalyseError> {
            if patterns.is_empty() {
                return Ok(Self(None));
            }
            let set = RegexSetBuilder::new(patterns).size_limit(SIZE).build();
            set.map(|set| Self(Some(set))).map_err(|e| AnalyseError::BadOption { option, why: e.to_string().into() })
        }

        pub(super) fn is_empty(&self) -> bool {
            self.0.is_none()
        }

        /// The first pattern that is found in `line`.
        pub(super) fn find(&self, line: &str) -> Option<&str> {
            let set = self.0.as_ref()?;
            let first = set.matches(line).iter().next()?;
            set.patterns().get(first).map(String::as_str)
        }
    }
}

#[cfg(not(feature = "patterns"))]
mod without_regex {
    use crate::error::AnalyseError;

    /// Patterns in a build without them: there are none, and to ask for some is an error.
    pub(super) struct Patterns;

    impl Patterns {
        pub(super) fn new(option: &'static str, patterns: &[String]) -> Result<Self, AnalyseError> {
            match patterns {
                [] => Ok(Self),
                _ => Err(AnalyseError::BadOption {
                    option,
                    why: "this build has no patterns (feature `patterns`)".into(),
                }),
            }
        }

        pub(super) fn is_empty(&self) -> bool {
            true
        }

        pub(super) fn find(&self, _: &str) -> Option<&str> {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    #[cfg(feature = "patterns")]
    use crate::AnalyseError;
    use crate::{Options, Report, Source, analyse};

    const PAGE: &str = "首页 > 产业 > 正文\n全市新开工的產(chǎn)業(yè)項(xiàng)目有12个，去年同期只有8个項(xiàng)目。\n版权所有 某某网 备案30号";

    fn report(options: &Options) -> Report {
        analyse(&Source::Text(PAGE), options).unwrap()
    }

    fn quotes(report: &Report) -> Vec<&str> {
        report.metrics.iter().map(|m| m.quote.as_str()).collect()
    }

    #[test]
    fn a_repair_that_a_person_takes_back_is_not_made() {
        let all = report(&Options::default());
        let second = &all.repairs[1];
        let one_less = report(&Options { undo: vec![second.place.start], ..Options::default() });
        assert_eq!(one_less.repairs.len() + 1, all.repairs.len());
        assert!(one_less.text.contains("業(yè)") && !all.text.contains("業(yè)"), "{}", one_less.text);
    }

    #[test]
    fn a_block_flipped_by_hand_takes_its_figures_along() {
        let all = report(&Options::default());
        assert_eq!(quotes(&all), ["12个", "8个"]);
        let article = all.blocks.iter().find(|b| b.kept).unwrap().place.start;
        let dropped = report(&Options { drop: vec![article], ..Options::default() });
        assert!(quotes(&dropped).is_empty());
        assert!(dropped.blocks.iter().any(|b| b.reason.contains("by hand")));
        let footer = all.blocks.last().unwrap();
        assert!(!footer.kept);
        assert!(report(&Options { keep: vec![footer.place.start], ..Options::default() }).blocks.last().unwrap().kept);
    }

    #[cfg(feature = "patterns")]
    #[test]
    fn a_pattern_drops_the_lines_it_is_found_in_and_a_hand_overrules_it() {
        let mut options = Options { drop_patterns: vec!["項目.{0,4}[0-9]+个".into()], ..Options::default() };
        let dropped = report(&options);
        assert!(quotes(&dropped).is_empty(), "{:?}", dropped.blocks);
        options.keep = vec![dropped.blocks[1].place.start];
        assert_eq!(quotes(&report(&options)).len(), 2);
    }

    /// What takes others a time that doubles with each letter.
    #[cfg(feature = "patterns")]
    #[test]
    fn a_pattern_of_repeated_repetitions_is_looked_for_in_linear_time_or_refused() {
        let line = "a".repeat(100_000) + "b 30 rooms";
        for pattern in ["(a+)+$", "(a|aa)*c", "(.*a){20}c", "^(([a-z])+.)+[A-Z]([a-z])+$"] {
            let options = Options { drop_patterns: vec![pattern.into()], ..Options::default() };
            assert!(analyse(&Source::Text(&line), &options).is_ok(), "{pattern}");
        }
        let options = Options { drop_patterns: vec!["((a{100}){100}){100}".into()], ..Options::default() };
        assert!(matches!(analyse(&Source::Text("a"), &options), Err(AnalyseError::BadOption { .. })));
    }

    #[cfg(feature = "patterns")]
    #[test]
    fn a_pattern_that_is_none_is_an_error_that_says_why() {
        for bad in ["(", "(?:[a-z]{1000}){1000}"] {
            let options = Options { drop_patterns: vec![bad.into()], ..Options::default() };
            let error = analyse(&Source::Text(PAGE), &options).unwrap_err();
            assert!(matches!(error, AnalyseError::BadOption { option: "dropPatterns", .. }), "{error}");
        }
    }

    #[cfg(not(feature = "patterns"))]
    #[test]
    fn a_build_without_patterns_says_so() {
        let options = Options { keep_patterns: vec!["x".into()], ..Options::default() };
        assert_eq!(analyse(&Source::Text(PAGE), &options).unwrap_err().code(), "bad_option");
    }
}
