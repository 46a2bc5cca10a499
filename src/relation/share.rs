//! A share of a part in its whole.

use super::cue::Cue;
use super::figure::Figure;
use super::part::whole_of;
use super::{Note, NoteKind};
use crate::metric::Kind;

/// Levels before a share among which its part is looked for.
const PARTS: usize = 3;
/// Figures before the part among which the whole is looked for.
const WHOLES: usize = 8;
/// Characters between 占 and its figure where the whole is named at length.
const REACH: u8 = 20;
/// And where it is the whole that was just named.
const AT_ONCE: u8 = 1;

/// Holds a share against its part and its whole, where both are stated as amounts.
///
/// - `进口3.61万亿元，占进出口总值的55.5%`, and before it `进出口6.50万亿元` → agrees
/// - `经营主体4217户，其中小微企业3982户，占84.4%` → differs, it is 94.4 %
/// - `412 of the 560 pupils (73.6%)`, `新收14873件，审结14205件，结案率95.5%` → agree
/// - not: `线上销售占比两成`, where no amounts are stated; `占全国的15%`, where the country's figure is not there: silent
///
/// It differs only directly behind 其中…占, where the whole can be no other.
pub(super) fn note(figures: &[Figure<'_>], at: usize) -> Option<Note> {
    let share = &figures[at];
    if share.fact.quantity.kind != Kind::Percent || !share.is_level() {
        return None;
    }
    let before = part_before(figures, at);
    if let Some((part, whole)) = before.and_then(|p| Some((p, whole_of(figures, p)?))) {
        if is_share(figures, at, part, whole) {
            return Some(Note::agreeing(at, NoteKind::Share, vec![part, whole]));
        }
        let at_once = part + 1 == at && whole + 1 == part && share.lead.within(Cue::Share, AT_ONCE);
        return if at_once { differing(figures, at, part, whole) } else { None };
    }
    named(figures, at).or_else(|| side_by_side(figures, at))
}

/// The last amount before the share, in its clause.
fn part_before(figures: &[Figure<'_>], at: usize) -> Option<usize> {
    (at.saturating_sub(PARTS)..at)
        .rev()
        .take_while(|&p| figures[p].clause == figures[at].clause)
        .find(|&p| !figures[p].is_relative())
}

/// 占 with the name of its whole, or the name of a rate; the whole stands somewhere before.
fn named(figures: &[Figure<'_>], at: usize) -> Option<Note> {
    if !figures[at].lead.within(Cue::Share, REACH) && !is_rate(&figures[at]) {
        return None;
    }
    let part = part_before(figures, at)?;
    // The coarser the share, the more figures fit it by chance.
    let wholes = if figures[at].digits > 2 { WHOLES } else { PARTS };
    let found = (part.saturating_sub(wholes)..part).rev().find(|&w| is_share(figures, at, part, w))?;
    (figures[at].passage - figures[found].passage <= 1).then(|| Note::agreeing(at, NoteKind::Share, vec![part, found]))
}

/// Part, whole and share side by side, in whichever order the two amounts come.
fn side_by_side(figures: &[Figure<'_>], at: usize) -> Option<Note> {
    let (first, second) = (at.checked_sub(2)?, at - 1);
    let enough = if is_rate(&figures[at]) { 2 } else { 3 };
    if figures[first].clause != figures[at].clause || figures[at].digits < enough {
        return None;
    }
    let (part, whole) = [(first, second), (second, first)].into_iter().find(|&(p, w)| is_share(figures, at, p, w))?;
    Some(Note::agreeing(at, NoteKind::Share, vec![part, whole]))
}

/// Whether the word right before it is that for a rate: 结案率95.5%, 完成全年目标的76%.
fn is_rate(share: &Figure<'_>) -> bool {
    share.lead.within(Cue::Rate, AT_ONCE)
}

fn is_share(figures: &[Figure<'_>], at: usize, part: usize, whole: usize) -> bool {
    let (part, whole) = (&figures[part], &figures[whole]);
    let comparable = part.same_unit(whole) && part.is_level() && whole.is_level() && !part.is_relative();
    let percent = || part.written?.percent_of(whole.written?);
    comparable && percent().zip(figures[at].written).is_some_and(|(is, said)| is.meets(said))
}

fn differing(figures: &[Figure<'_>], at: usize, part: usize, whole: usize) -> Option<Note> {
    let is = figures[part].careless?.percent_of(figures[whole].careless?)?;
    if is.meets(figures[at].careless?) {
        return None;
    }
    let expected = figures[part].exact()?.shifted(2)?.ratio(figures[whole].exact()?)?.rounded(1)?;
    Some(Note::differing(at, NoteKind::Share, vec![part, whole], expected))
}

#[cfg(test)]
mod tests {
    use super::super::tests::notes_of;
    use crate::lang::LanguageId::{En, ZhHans};

    fn shares(language: crate::lang::LanguageId, text: &str) -> Vec<String> {
        notes_of(language, text).into_iter().filter(|n| n.contains(" share ")).collect()
    }

    #[test]
    fn a_share_agrees_with_its_part_and_its_whole() {
        let text = "落实减免税费，惠及经营主体4217户，其中小微企业3982户，占94.4%。";
        assert_eq!(shares(ZhHans, text), ["94.4% share 3982户 4217户"]);
        let text = "全市进出口6.50万亿元，同比增长6%；民营企业进出口3.61万亿元，增长9.7%，占进出口总值的55.5%。";
        assert_eq!(shares(ZhHans, text), ["55.5% share 3.61万亿元 6.50万亿元"]);
        assert_eq!(shares(En, "Of the 560 pupils, 412 passed (73.6%)."), ["73.6% share 412 560"]);
    }

    #[test]
    fn a_share_of_something_else_than_was_just_named_differs() {
        let text = "惠及经营主体4217户，其中小微企业3982户，占84.4%。";
        assert_eq!(shares(ZhHans, text), ["84.4% share 3982户 4217户 != 94.4"]);
    }

    #[test]
    fn a_share_of_what_is_not_stated_is_left_alone() {
        assert!(shares(ZhHans, "签约项目126个，新开工30个，占全国的15%。").is_empty());
        assert!(shares(ZhHans, "营业收入30亿元，线上销售占比20%。").is_empty());
    }
}
