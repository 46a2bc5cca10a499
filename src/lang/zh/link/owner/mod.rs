//! Whose figure it is.
//!
//! | module | what it knows |
//! |---|---|
//! | `name` | what looks like the name of an owner, or stands for one |
//! | `reference` | the name that `全县` or `公司` stands for |
//! | `start` | owners at the beginning of clauses |
//! | `title` | the owner that the title begins with |

mod name;
mod reference;
mod start;
mod title;

pub(crate) use name::{is_name, name_at};
pub(crate) use reference::Names;
pub(crate) use start::starts;
pub(crate) use title::of_title;

use std::ops::Range;

use super::ground::Find;
use super::indicator::Left;
use super::verb;
use crate::article::Role;

/// What is known of owners when a figure is reached.
#[derive(Clone, Debug, Default)]
pub(crate) struct Known {
    /// The owner that the title begins with.
    pub(crate) title: Option<Find>,
    /// The last owner that began a clause in an earlier sentence.
    pub(crate) carried: Option<Find>,
}

/// Chooses the owner of a figure.
///
/// The nearest says most: an owner in the noun phrase itself (`宜兴市`财政收入), then the last one that began a clause of the
/// sentence, then the subject of its verb, then the owner of the sentences before, then the title's. A title speaks of its own.
///
/// Rule `owner-in-noun-phrase`: whose it is stands in the name of what is counted: `清河市`财政收入30亿元. Not a kind of thing, `高新技术`企业.
///
/// Rule `owner-begins-clause`: a name that begins a clause owns the figures behind it: `青石区`新增企业30家，引进人才5名. Not a source,
/// `据市统计局`统计.
///
/// Rule `subject-of-verb`: who does what the verb says: 去年来，`科技团`走访企业312次. Not who tells of it, `记者`获悉.
///
/// Rule `owner-of-sentence-before`: a sentence without an owner goes on about the last one: `青石区`新增企业30家。引进人才5名。 Not where it has
/// one.
///
/// Rule `owner-in-title`: what no sentence says, the title does: `清河市`上半年新增企业30家. Not the name of a column, `今日热讯`.
pub(crate) fn of_figure(
    left: &Left,
    starts: &[Range<usize>],
    figure: usize,
    chars: &[char],
    passage: usize,
    role: Role,
    known: &Known,
) -> Option<Find> {
    let here = |range: &Range<usize>, rule| Find { passage, chars: range.clone(), rule };
    if role == Role::Title && known.title.is_some() {
        return known.title.clone();
    }
    if let Some(own) = &left.owner {
        return Some(here(own, "owner-in-noun-phrase"));
    }
    let began = starts.iter().rev().find(|s| s.start <= figure);
    if let Some(subject) = left.subject.as_ref().filter(|s| is_subject(chars, s))
        && (began.is_none() || subject.len() > 1 && is_name(chars, subject))
    {
        return Some(here(subject, "subject-of-verb"));
    }
    began
        .map(|s| here(s, "owner-begins-clause"))
        .or_else(|| known.carried.as_ref().map(|f| f.by("owner-of-sentence-before")))
        .or_else(|| known.title.as_ref().map(|f| f.by("owner-in-title")))
}

/// Whether a subject can own something: `据统计` cannot.
fn is_subject(chars: &[char], range: &Range<usize>) -> bool {
    !range.is_empty()
        && verb::begins(&chars[range.clone()]).is_none()
        && !matches!(chars[range.start], '据' | '从' | '在' | '按' | '以' | '对' | '将' | '把' | '为' | '经')
}

#[cfg(test)]
mod tests {
    use crate::lang::zh::link::sample::grounds_of;

    fn owners(text: &str) -> Vec<String> {
        grounds_of(text)
            .facts()
            .iter()
            .map(|f| f.owner.as_ref().map_or(String::new(), |s| s.text.to_string()))
            .collect()
    }

    #[test]
    fn the_nearest_owner_counts() {
        assert_eq!(owners("东港市引进企业[30家]，西港县引进企业[12家]。"), ["东港市", "西港县"]);
        assert_eq!(owners("东港市财政收入[3亿元]。"), ["东港市"]);
    }

    #[test]
    fn the_owner_of_the_sentence_before_is_carried_on() {
        assert_eq!(owners("东港市去年引进企业[30家]。签订合同[12份]。"), ["东港市", "东港市"]);
    }
}
