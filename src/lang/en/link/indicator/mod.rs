//! What a figure counts or measures: an ordered list of rules, the first that fits decides.

mod bracketed;
mod continued;
mod counted;
mod label;
mod listed;
mod object;
mod of_phrase;
mod predicate;
mod purpose;
mod subject;
mod verb;

pub(super) use subject::subject_of;

use super::governor::Governor;
use super::site::Site;
use crate::metric::Slot;

type Rule = fn(&Site<'_, '_>, &Governor) -> Option<Slot>;

const RULES: &[Rule] = &[
    label::label,
    of_phrase::of_phrase,
    listed::listed,
    bracketed::bracketed,
    continued::compared,
    counted::counted,
    continued::continued,
    predicate::predicate,
    object::object,
    continued::coordinated,
    subject::subject,
    purpose::purpose,
    verb::verb,
    continued::carried,
    counted::any_noun,
];

/// The indicator of a figure.
pub(super) fn indicator(site: &Site<'_, '_>, governor: &Governor) -> Option<Slot> {
    RULES.iter().find_map(|rule| rule(site, governor))
}
