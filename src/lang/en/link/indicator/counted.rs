//! The noun phrase behind the number.

use crate::lang::en::lexicon::BASES;
use crate::lang::en::link::governor::Governor;
use crate::lang::en::link::noun_phrase::{phrase_at, with_and, without_owner_and_time};
use crate::lang::en::link::site::Site;
use crate::lang::en::link::words::{direction, is_time_noun};
use crate::lang::en::phrase::longest_at;
use crate::metric::{Kind, Slot};

/// `450 **jobs**`, `20-inch **wheels**`, `a $1.27-billion **operating budget**`, `a 22 per cent rise in **net profit**`, `24% fewer
/// **nursing errors**`.
pub(super) fn counted(site: &Site<'_, '_>, governor: &Governor) -> Option<Slot> {
    let view = site.view;
    if let Some(slot) = change_noun(site).or_else(|| changed_in(site, governor)) {
        return Some(slot);
    }
    let per_share = matches!(view.word(site.to), "a" | "per")
        && matches!(
            view.word(site.to + 1),
            "share" | "head" | "barrel" | "tonne" | "ton" | "ounce" | "litre" | "gallon" | "pound" | "kg"
        );
    if per_share && site.kind() == Kind::Money {
        return None;
    }
    if matches!(view.word(site.to), "a" | "an" | "the" | "that" | "this" | "these" | "those" | "its" | "their")
        && !matches!(site.kind(), Kind::Multiple)
    {
        return None;
    }
    let at = if view.is_hyphen(site.to) { site.to + 1 } else { site.to };
    let compares = site.kind() == Kind::Multiple
        && !view.before(site.to, 1).ends_with("ed")
        && !view.before(site.to, 1).ends_with("ing");
    if longest_at(view, at, BASES).is_some() || compares && site.previous.is_some() {
        return None;
    }
    let limit = site.next.max(site.to);
    let phrase = without_owner_and_time(view, phrase_at(view, site.to, limit)?)?;
    let phrase = if site.kind() == Kind::Count { with_and(view, phrase, limit) } else { phrase };
    let only_time = phrase.1 == phrase.0 + 1 && is_time_noun(view.word(phrase.0));
    let direct = phrase.0 == site.to || site.kind() == Kind::Count;
    let hyphened = view.is_hyphen(site.to) || view.is_hyphen(site.to.saturating_sub(2));
    if only_time || !direct && !hyphened && site.kind() != Kind::Multiple && !is_comparative(view.word(site.to)) {
        return None;
    }
    site.slot(phrase, "noun-behind-number")
}

/// `a 22 per cent rise in consolidated net profit`: what rose stands behind `in`.
fn change_noun(site: &Site<'_, '_>) -> Option<Slot> {
    let view = site.view;
    let at = if view.is_hyphen(site.to) { site.to + 1 } else { site.to };
    direction(view.word(at))?;
    let in_at = (at + 1..(at + 3).min(site.end)).find(|&k| matches!(view.word(k), "in" | "of" | "for" | "to"))?;
    let phrase = without_owner_and_time(view, phrase_at(view, in_at + 1, site.next.max(in_at + 1))?)?;
    let time = is_time_noun(view.word(phrase.1 - 1));
    if time { None } else { site.slot(phrase, "noun-behind-change") }
}

/// `a drop of 5% in **sales**`.
fn changed_in(site: &Site<'_, '_>, governor: &Governor) -> Option<Slot> {
    let view = site.view;
    let of = governor.preposition.is_some_and(|k| view.word(k) == "of");
    let change = governor.noun.is_some_and(|n| direction(view.word(n.1 - 1)).is_some())
        || governor.verb.is_some_and(|k| direction(view.word(k)).is_some());
    if !of || !change || view.word(site.to) != "in" {
        return None;
    }
    let phrase = without_owner_and_time(view, phrase_at(view, site.to + 1, site.next)?)?;
    let time = is_time_noun(view.word(phrase.1 - 1)) || view.is_capital(phrase.0);
    if time { None } else { site.slot(phrase, "noun-behind-change") }
}

fn is_comparative(word: &str) -> bool {
    matches!(word, "more" | "fewer" | "less" | "additional" | "extra" | "other")
}

/// Any noun phrase behind the figure, when nothing else names what it counts.
///
/// Rule `noun-nearby`: `37 or so new **berths**`. Not a time, `12 each **month**`.
pub(super) fn any_noun(site: &Site<'_, '_>, _: &Governor) -> Option<Slot> {
    let at = (site.to..(site.to + 4).min(site.next)).find(|&k| site.view.is_word(k))?;
    let phrase = phrase_at(site.view, at, site.next)?;
    let time = is_time_noun(site.view.word(phrase.1 - 1));
    site.slot(phrase, "noun-nearby").filter(|_| !time)
}
