//! What a token can be part of, looked up once for all figures of a passage.

use super::lens::{class, is_content};
use crate::lang::en::link::owner::is_particle;
use crate::lang::en::link::words::is_agent;
use crate::lang::en::view::View;

/// What holds of a token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Traits(u8);

impl Traits {
    /// It may stand inside a phrase that says what is counted.
    pub(crate) const IN_THING: Self = Self(1);
    /// It may stand inside a name.
    pub(crate) const IN_NAME: Self = Self(1 << 1);
    /// A name may begin with it, as far as it tells by itself.
    pub(crate) const BEGINS_NAME: Self = Self(1 << 2);
    /// A name may end with it, as far as it tells by itself.
    pub(crate) const ENDS_NAME: Self = Self(1 << 3);
    /// It names people or firms.
    pub(crate) const AGENT: Self = Self(1 << 4);
    /// `of`
    pub(crate) const OF: Self = Self(1 << 5);
    /// It joins phrases: `and`, `in`, `for`.
    pub(crate) const JOINS: Self = Self(1 << 6);

    /// What holds of token `i`, which is of this class.
    pub(super) fn of(view: &View<'_>, i: usize, class: u32) -> Self {
        let word = view.word(i);
        let content = is_content(class);
        let of = word == "of";
        let joins = matches!(word, "and" | "in" | "for" | "to" | "on" | "from" | "with");
        let hyphen = view.is_hyphen(i);
        let particle = is_particle(word);
        let in_thing = content
            || matches!(class, class::POSSESSIVE | class::CALENDAR)
            || of
            || joins
            || matches!(word, "the" | "a" | "per" | "by" | "at" | "&" | "/")
            || hyphen;
        let in_name = content || particle || of || matches!(word, "the" | "&" | "and" | ".") || hyphen;
        // `there'll`, `they've`: a pronoun with its verb.
        let bare = !word.contains(['\'', '’']);
        let begins =
            content && !matches!(class, class::TIME | class::ADVERB) && bare && !(particle && view.is_small(i));
        // `closed`, `was tested`: what somebody did is nobody.
        let done = !matches!(class, class::NAME | class::AGENT) && word.ends_with("ed");
        let all = [
            (Self::IN_THING, in_thing),
            (Self::IN_NAME, in_name),
            (Self::BEGINS_NAME, begins),
            (Self::ENDS_NAME, begins && !done && class != class::VERB),
            (Self::AGENT, is_agent(word)),
            (Self::OF, of),
            (Self::JOINS, joins),
        ];
        Self(all.into_iter().filter(|(_, holds)| *holds).fold(0, |bits, (one, _)| bits | one.0))
    }

    /// Whether all of `other` hold.
    pub(crate) fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// What holds of either.
    pub(crate) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}
