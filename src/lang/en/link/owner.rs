//! Whose figure it is.

use super::governor::Governor;
use super::indicator_subject;
use super::noun_phrase::{Phrase, is_name};
use super::site::Site;
use super::words::{is_agent, is_calendar, is_function, is_verb};
use crate::lang::en::lexicon::NAME_PARTICLES;
use crate::lang::en::phrase::find;
use crate::lang::en::token::TokenKind;
use crate::lang::en::view::View;
use crate::metric::Slot;

/// The owner that was named last, and the first that the article names.
#[derive(Debug, Default)]
pub(super) struct OwnerMemory {
    last: Option<Slot>,
    first: Option<Slot>,
}

impl OwnerMemory {
    /// Reads the names of a passage, so that later figures without a name of their own have one.
    ///
    /// Rule `name-in-title`: the first name of the article, kept for figures that nobody else owns: `**Harlan Foods** raises outlook`.
    pub(super) fn enter(&mut self, view: &View<'_>, text: &str) {
        if self.first.is_none() {
            self.first = names(view, 0, view.len())
                .first()
                .and_then(|&n| Slot::read(text, view.span(n.0, n.1), "name-in-title"));
        }
    }
}

/// The owner: who possesses the indicator, who acts, who is named first in the sentence, who was named before.
///
/// Rule `named-before`: where a sentence names nobody, the figure is that of whom the last owner was, or else the first name of the article:
/// `**Harlan Foods** reported results. Sales rose 8%.` Not where the sentence has an owner of its own.
pub(super) fn owner(
    site: &Site<'_, '_>,
    governor: &Governor,
    indicator: Option<&Slot>,
    memory: &mut OwnerMemory,
) -> Option<Slot> {
    let found = possessor(site, indicator).or_else(|| actor(site, governor)).or_else(|| named(site));
    match found {
        Some(slot) => {
            memory.last = Some(slot.clone());
            Some(slot)
        }
        None => memory.last.clone().or_else(|| memory.first.clone()).map(|s| Slot { rule: "named-before", ..s }),
    }
}

/// `**Nigeria**'s inflation rate`.
fn possessor(site: &Site<'_, '_>, indicator: Option<&Slot>) -> Option<Slot> {
    let view = site.view;
    let at = view.token_at(indicator?.span.start);
    let ending = at.checked_sub(1).filter(|&k| view.kind(k) == Some(TokenKind::Possessive) && k > site.start)?;
    let name = names(view, site.start, ending).into_iter().find(|n| n.1 == ending);
    let phrase = name.unwrap_or((ending - 1, ending));
    site.slot(phrase, "possessor")
}

/// The subject of the verb, where it acts: `**Rovers** made £6.25m`.
fn actor(site: &Site<'_, '_>, governor: &Governor) -> Option<Slot> {
    let view = site.view;
    let phrase = indicator_subject(site, governor.verb?)?;
    let acts = is_agent(view.word(phrase.1 - 1)) || is_name(view, phrase);
    site.slot(phrase, "acting-subject").filter(|_| acts)
}

/// The first name of the sentence before the figure.
///
/// Rule `name-in-sentence`: in `In **Lagos**, rents rose 8%` Lagos is the only name before the figure. Not a name behind it.
fn named(site: &Site<'_, '_>) -> Option<Slot> {
    let all = names(site.view, site.start, site.end);
    let first = all.iter().find(|n| n.1 <= site.from)?;
    site.slot(*first, "name-in-sentence")
}

/// The names between two tokens: runs of capitalised words.
pub(super) fn names(view: &View<'_>, from: usize, to: usize) -> Vec<Phrase> {
    let mut found = Vec::new();
    let mut k = from;
    while k < to {
        if !opens_name(view, k) {
            k += 1;
            continue;
        }
        let start = k;
        k += 1;
        while k < to && goes_on(view, k, to) {
            k += 1;
        }
        found.push((start, k));
    }
    found
}

fn opens_name(view: &View<'_>, i: usize) -> bool {
    if !view.is_capital(i) || is_function(view.word(i)) || is_calendar(view, i) {
        return false;
    }
    let opener = view.sentence_start(i) == i;
    !opener
        || view.is_capital(i + 1)
        || view.kind(i + 1) == Some(TokenKind::Possessive)
        || is_verb(view.word(i + 1)) && !is_verb(view.word(i))
}

fn goes_on(view: &View<'_>, i: usize, to: usize) -> bool {
    let small = |k: usize| matches!(view.word(k), "of" | "&" | "the") || is_particle(view.word(k));
    let links = || {
        let next = if small(i + 1) { i + 2 } else { i + 1 };
        next < to && view.is_capital(next)
    };
    view.is_capital(i) && !is_calendar(view, i)
        || small(i) && links()
        || view.is_hyphen(i)
        || view.word(i) == "." && view.glued(i) && view.is_capital(i + 1) && view.raw(i - 1).len() <= 2
}

/// Small words inside names of other tongues: `Société **des** Amis`, `Ursula **von der** Leyen`.
pub(super) fn is_particle(word: &str) -> bool {
    find(NAME_PARTICLES, word).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::en::view::tests::view;

    fn first(text: &str) -> String {
        let v = view(text);
        names(&v, 0, v.len())
            .first()
            .map_or(String::new(), |n| (n.0..n.1).map(|k| v.raw(k)).collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn small_words_inside_a_name_belong_to_it() {
        assert_eq!(first("then Anna von der Marsch sold it"), "Anna von der Marsch");
        assert_eq!(first("then Port de Verre said"), "Port de Verre");
        assert_eq!(first("then Harlan and Dale said"), "Harlan");
        assert_eq!(first("then Harlan la"), "Harlan");
    }
}
