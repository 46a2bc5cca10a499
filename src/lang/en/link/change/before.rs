//! Change words before a figure.

use super::Said;
use super::behind::is_change_noun;
use crate::lang::en::lexicon::{AMOUNT_VERBS, SMALL_WORDS, UP_DOWN_VERBS};
use crate::lang::en::link::governor::Governor;
use crate::lang::en::link::site::Site;
use crate::lang::en::link::words::{direction, is_level_verb, is_only_verb, is_time_noun, is_verb};
use crate::lang::en::phrase::find;
use crate::metric::{Direction, Kind};

/// A change word right before the figure: `rose 31%`, `fell by 1.3 days`, `a drop of 5%`. With `by` it may stand before its
/// object: `raise the property tax by $137`.
pub(super) fn before(site: &Site<'_, '_>, governor: &Governor) -> Option<Said> {
    if let Some(said) = extreme(site) {
        return Some(said);
    }
    if states_a_level(site, governor) {
        return None;
    }
    let view = site.view;
    let by = governor.preposition.is_some_and(|k| view.word(k) == "by") || view.before(site.from, 1) == "by";
    let mut k = site.from;
    while k > site.floor() && is_small_word(view.before(k, 1)) {
        k -= 1;
    }
    let last = k.checked_sub(1).filter(|&k| k >= site.floor())?;
    // `the steepest fall, 12%`
    let apposed = view.word(last) == "," && site.kind() == Kind::Percent && view.word(site.to) != "of";
    let last = last - usize::from(apposed && last > site.floor() && is_change_noun(view.before(last, 1)));
    // `the reduction was 9 per cent`, where an advance or a cut may be a sum of money
    let told = matches!(view.word(last), "is" | "was") && site.kind() != Kind::Count && last > site.floor();
    let noun = view.before(last, 1);
    let last = last - usize::from(told && is_change_noun(noun) && !matches!(noun, "advance" | "cut" | "growth"));
    let near = direction(view.word(last)).map(|way| (last, way));
    let (k, way) = near.or_else(|| if by { by_how_much(site, last) } else { None })?;
    let compares = matches!(view.word(k), "more" | "less" | "fewer" | "smaller" | "shorter" | "longer" | "greater");
    let ahead = view.word(k) == "ahead";
    let moved = (!by || ahead) && is_amount(site.kind()) && find(AMOUNT_VERBS, view.word(k)).is_some();
    if compares || moved || is_idiom(site, k) || counts_a_noun(site, governor, k) || moves_through_space(site, way) {
        return None;
    }
    Some((k, way))
}

/// `Prices rose fastest in Merova (3.3%)`, `and least in the Lakes, at 1.9%`: who comes first or last in a change changes so much.
fn extreme(site: &Site<'_, '_>) -> Option<Said> {
    let view = site.view;
    let told = site.kind() == Kind::Percent && matches!(view.before(site.from, 1), "(" | "at");
    let near = site.floor().max(site.from.saturating_sub(10))..site.from;
    let most = |k: &usize| matches!(view.word(k + 1), "fastest" | "least" | "most" | "quickest");
    let verb = near.rev().filter(|_| told).find(most)?;
    direction(view.word(verb)).map(|way| (verb, way))
}

/// `rose to $214 million`, `slips below 40p`: what was reached.
fn states_a_level(site: &Site<'_, '_>, governor: &Governor) -> bool {
    let view = site.view;
    let preposition = governor.preposition.map_or("", |k| view.word(k));
    let reached = |word: &str| matches!(word, "below" | "above");
    matches!(preposition, "to" | "at" | "from" | "for" | "in" | "above" | "below" | "on" | "with" | "as" | "worth")
        || reached(view.word(site.from))
        || reached(view.before(site.from, 1))
}

fn is_amount(kind: Kind) -> bool {
    matches!(kind, Kind::Count | Kind::Money | Kind::Measure | Kind::Duration)
}

fn is_small_word(word: &str) -> bool {
    matches!(word, "by" | "of" | "total" | "average" | "equivalent") || find(SMALL_WORDS, word).is_some_and(|row| row.1)
}

/// `made up 44 per cent`, `turned up £83,000`, `sent down 17 balls`: `up` and `down` that belong to their verb say no direction.
/// With a share only what never moves is known to be such a verb; prices close and trade up.
fn is_idiom(site: &Site<'_, '_>, k: usize) -> bool {
    let view = site.view;
    let verb = view.before(k, 1);
    if !matches!(view.word(k), "up" | "down") {
        return false;
    }
    if let Some(row) = find(UP_DOWN_VERBS, verb) {
        return !row.1;
    }
    let own = matches!(site.kind(), Kind::Count | Kind::Money)
        && (is_only_verb(verb) || matches!(verb, "pick" | "picks" | "turn" | "turns"))
        && !is_level_verb(verb)
        && direction(verb).is_none();
    own || verb == "turned" && site.kind() != Kind::Percent
}

/// Whether somebody or something fell or went down so far: `fell 11 metres from the bridge`, `the drill went down 900 metres`.
/// A sea or a price falls by no way of its own.
fn moves_through_space(site: &Site<'_, '_>, way: Direction) -> bool {
    let view = site.view;
    let length = site.kind() == Kind::Measure && matches!(site.quantity.unit.as_str(), "m" | "ft" | "km" | "mi" | "yd");
    let path = matches!(view.word(site.to), "into" | "onto" | "down" | "off" | "through")
        || way == Direction::Decrease
            && view.word(site.to) == "from"
            && matches!(view.word(site.to + 1), "a" | "the" | "her" | "his")
        || matches!(view.before(site.from, 1), "up" | "down")
            && matches!(view.before(site.from, 2), "went" | "goes" | "go" | "climbed");
    length && path
}

/// Whether the verb has counted things as its object: `gained 12 seats`.
fn counts_a_noun(site: &Site<'_, '_>, governor: &Governor, k: usize) -> bool {
    let view = site.view;
    let adverb = matches!(view.word(k), "up" | "down");
    let noun = view.is_small(site.to) && !is_time_noun(view.word(site.to));
    site.kind() == Kind::Count && governor.preposition.is_none() && noun && !adverb
}

/// The verb of a clause whose `by`-phrase the figure is: `fell even faster, by R815 million`, `narrowed at both: by 12 points`.
///
/// Behind a participle `by` tells who did it: `the rally rose to a march, attended by 600`.
fn by_how_much(site: &Site<'_, '_>, from: usize) -> Option<Said> {
    let view = site.view;
    let agent =
        is_only_verb(view.word(from)) && view.word(from).ends_with("ed") && direction(view.word(from)).is_none();
    if agent {
        return None;
    }
    let from = from - usize::from(view.word(from) == ":" && from > site.floor());
    let mut clause =
        (site.floor()..=from).rev().take(16).take_while(|&k| !matches!(view.word(k), ";" | ":" | "—" | "that"));
    clause.find_map(|k| direction(view.word(k)).filter(|_| is_verb(view.word(k))).map(|way| (k, way)))
}
