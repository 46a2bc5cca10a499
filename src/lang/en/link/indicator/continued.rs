//! Figures that go on about what the figure before them counts.

use crate::lang::en::lexicon::JOINING_WORDS;
use crate::lang::en::link::governor::Governor;
use crate::lang::en::link::site::Site;
use crate::lang::en::link::words::{direction, is_determiner, is_level_verb};
use crate::lang::en::phrase::find;
use crate::metric::{Kind, Slot};

/// `rose 31% to $214 million, or $1.42 a share, from $163 million`: with nothing but small words and changes between, a figure is
/// of the same thing as the one before it.
pub(super) fn continued(site: &Site<'_, '_>, _: &Governor) -> Option<Slot> {
    let previous = site.previous?;
    let between = previous.to..site.from;
    let same = between.len() <= 12 && between.clone().all(|k| joins(site.view.word(k)));
    if !same {
        return None;
    }
    let indicator = previous.fact.indicator.as_ref()?;
    Some(Slot { rule: "same-as-figure-before", ..indicator.clone() })
}

/// `up from 28.2`, `compared with 9.7 per cent`, `against four`: a figure to compare with is of the same thing.
pub(super) fn compared(site: &Site<'_, '_>, _: &Governor) -> Option<Slot> {
    let view = site.view;
    let indicator = site.previous?.fact.indicator.as_ref()?;
    let (near, next) = (view.before(site.from, 1), view.before(site.from, 2));
    let leads = matches!(near, "against" | "versus" | "vs")
        || near == "from" && (direction(next).is_some() || next == ",")
        || matches!(near, "with" | "to") && next == "compared"
        || near == "than" && next == "rather";
    let counted = site.kind() == Kind::Count && view.is_small(site.to) && near != "from";
    (leads && !counted).then(|| Slot { rule: "same-as-figure-before", ..indicator.clone() })
}

/// `added 38.36 points and finished at 2,478.30`: a verb that `and` adds has the subject of the one before.
pub(super) fn coordinated(site: &Site<'_, '_>, governor: &Governor) -> Option<Slot> {
    let verb = governor.verb?;
    let previous = site.previous.filter(|p| p.to <= verb)?;
    let added = matches!(site.view.before(verb, 1), "and" | "," | "to") && verb - previous.to <= 4;
    let measured = is_level_verb(site.view.word(verb)) || direction(site.view.word(verb)).is_some();
    let indicator = previous.fact.indicator.as_ref().filter(|_| added && measured)?;
    Some(Slot { rule: "same-subject", ..indicator.clone() })
}

/// What the figure before in the sentence counts, when the sentence names nothing nearer.
///
/// Rule `carried-in-sentence`: a figure for which its own words name nothing counts what the figure before it in the sentence counts: in
/// `sold 40 flats, then another 12`, twelve are `flats`. Not across the end of a sentence.
pub(super) fn carried(site: &Site<'_, '_>, _: &Governor) -> Option<Slot> {
    let indicator = site.previous?.fact.indicator.as_ref()?;
    Some(Slot { rule: "carried-in-sentence", ..indicator.clone() })
}

fn joins(word: &str) -> bool {
    matches!(word, "," | "(" | ")" | "-" | "–" | "—" | ";")
        || find(JOINING_WORDS, word).is_some()
        || is_determiner(word)
        || direction(word).is_some()
}
