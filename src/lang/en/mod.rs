//! English: tokens, then quantities and traps, then what each figure counts.

mod lexicon;
mod link;
mod numeral;
mod phrase;
mod quantity;
mod read;
mod token;
mod trap;
mod view;

#[cfg(feature = "train")]
pub(crate) use link::training;

use self::quantity::Home;
use self::view::View;
use crate::lang::{Draft, Language, Reading};
use crate::metric::{Fact, Quantity};

/// English.
pub(crate) struct English;

impl Language for English {
    fn read(&self, draft: &Draft<'_>) -> Reading {
        let mut home = Home::of(draft.text);
        let mut reading = Reading::default();
        for passage in &draft.passages {
            read::read(&View::new(draft.text, passage), &mut home, &mut reading);
        }
        reading
    }

    fn link(&self, draft: &Draft<'_>, quantities: &[Quantity]) -> Vec<Fact> {
        link::link(draft, quantities)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::LanguageId;
    use crate::metric::Standing;

    /// The facts of a text, as `value unit indicator`.
    fn facts(text: &str) -> Vec<String> {
        let draft = Draft::of_lines(text, LanguageId::En);
        let figures: Vec<_> =
            English.read(&draft).quantities.into_iter().filter(|q| q.standing == Standing::Figure).collect();
        let words = |f: &Fact| f.indicator.as_ref().map_or(String::new(), |s| s.text.to_string());
        English
            .link(&draft, &figures)
            .iter()
            .map(|f| format!("{} {} {}", f.quantity.value.low(), f.quantity.unit, words(f)))
            .collect()
    }

    #[test]
    fn a_report_of_earnings_is_read() {
        let text = "Harlan Foods Inc. said Wednesday that second-quarter net income rose 31% to $214 million, or $1.42 a share.";
        assert_eq!(facts(text), ["31 % net income", "214000000 USD net income", "1.42 USD net income"]);
    }

    #[test]
    fn counts_are_of_the_noun_behind_them() {
        let text = "It closed two of its 19 plants and cut roughly 450 jobs.";
        assert_eq!(facts(text), ["2  plants", "19  plants", "450  jobs"]);
    }

    #[test]
    fn any_text_is_analysed_without_panic() {
        let hostile = [
            "",
            "1",
            "$",
            "$1",
            "one in",
            "between 1 and",
            "-",
            "- -1",
            "No.",
            "a",
            "half",
            "€½",
            "1/2/",
            "’s 5",
            "5’s",
            "\u{fffd}5%",
            "😀 7 😀",
            "May 5",
            ":5",
            "(5)",
            "5 of of",
            "per 5",
            "up to to 5",
        ];
        for text in hostile {
            facts(text);
            facts(&text.repeat(40));
            facts(&format!("{text} {text}, {text}\n{text}"));
        }
        facts(&"9".repeat(5_000));
        facts(&"five hundred and ".repeat(2_000));
        facts(&"1-".repeat(5_000));
    }
}
