//! The noun right before the figure or its preposition.

use crate::lang::en::lexicon::GOVERNING_PREPOSITIONS;
use crate::lang::en::link::governor::Governor;
use crate::lang::en::link::noun_phrase::{is_name, without_owner_and_time};
use crate::lang::en::link::site::Site;
use crate::lang::en::link::words::{direction, is_time_noun};
use crate::lang::en::phrase::find;
use crate::metric::Slot;

/// `a **potential loss** of £15.4m`, `cut its **forecast** to $6 billion`, `**ratio** of 120%`.
///
/// A name there is a place or an owner (`from West Yorkshire`), and a time says when (`in January to`).
pub(super) fn object(site: &Site<'_, '_>, governor: &Governor) -> Option<Slot> {
    let view = site.view;
    let phrase = without_owner_and_time(view, governor.noun?)?;
    let preposition = governor.preposition.map(|k| view.word(k));
    let listed = matches!(view.before(phrase.0, 1), ":" | "," | ";" | "(" | "its" | "their" | "the" | "");
    let signed = preposition.is_none() && listed && !governor.label;
    let fits = signed || preposition.and_then(|word| find(GOVERNING_PREPOSITIONS, word)).is_some_and(|row| row.1);
    let changed = phrase.0 >= 2 && direction(view.before(phrase.0, 2)).is_some();
    let after_preposition = !changed
        && matches!(view.before(phrase.0, 1), "in" | "for" | "on" | "at" | "from" | "since" | "during" | "of" | "by")
        && preposition != Some("of");
    if !fits
        || is_name(view, phrase)
        || after_preposition
        || is_time_noun(view.word(phrase.1 - 1))
        || is_change(site, phrase.1 - 1, preposition)
    {
        return None;
    }
    site.slot(phrase, "noun-before-preposition")
}

/// `a rise of 4%`, `an increase of Rs 69`: a change is of something else.
fn is_change(site: &Site<'_, '_>, last: usize, preposition: Option<&str>) -> bool {
    let word = site.view.word(last);
    preposition == Some("of") && direction(word).is_some() && !matches!(word, "growth" | "cut" | "expansion")
}
