//! The name that a word like `全县` or `公司` stands for.

use std::sync::LazyLock;

use super::name::STANDING_IN;
use crate::lang::zh::link::ground::{Find, Ground};
use crate::lang::zh::link::lexicon::{FIRM_ENDINGS, PLACE_LIKE, SCHOOL_ENDINGS};
use crate::lang::zh::link::marks::is_quote;
use crate::lang::zh::link::words::Words;

/// Owners that were named, first to last, and the names that come back in the article.
///
/// Rule `name-behind-reference`: `该区`, `全县`, `我市`, `公司` stand for a name that was said before: in 青禾县推进改造。全县新增泊位300个 the
/// owner `全县` is `青禾县`. A place is one that ends alike, a firm the one that was named and says that it is one. Not `全国` and `各地`, which stand for
/// no name of the article. The owner stays as it is written; what it stands for is said beside it.
#[derive(Debug, Default)]
pub(crate) struct Names {
    named: Vec<Find>,
}

static FIRMS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(FIRM_ENDINGS));
static SCHOOLS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(SCHOOL_ENDINGS));
static NO_PLACES: LazyLock<Words<()>> = LazyLock::new(|| Words::of(PLACE_LIKE));

/// More of the owners that were named last are not looked at.
const LOOKED_AT: usize = 40;

impl Names {
    /// What the owner under `find` stands for: a name that was an owner before, the last first, or the `title`'s, or one of `topics` that stand
    /// before it; a name that the article says once, and not in its title, is none to be taken up again. `None` where it stands for nothing.
    pub(crate) fn behind<'a>(
        &self,
        grounds: &[Ground<'_>],
        find: &Find,
        title: Option<&Find>,
        topics: impl Iterator<Item = &'a Find>,
        comes_back: impl Fn(&[char]) -> bool,
    ) -> Option<Find> {
        let words = |f: &Find| &grounds[f.passage].chars()[f.chars.clone()];
        let noun = noun(words(find))?;
        let before = |f: &Find| (f.passage, f.chars.end) <= (find.passage, find.chars.start);
        let may_be = |f: &&Find| before(f) && fits(words(f), noun) && comes_back(words(f));
        let mut fit = self.named.iter().rev().take(LOOKED_AT).chain(title).filter(may_be);
        let last = fit.next();
        // Where two firms were named, `公司` may be either.
        if is_firm(noun) && last.is_some_and(|last| fit.any(|other| words(other) != words(last))) {
            return None;
        }
        // What comes back is no company for that alone.
        let mut topics = topics.filter(|_| !is_firm(noun));
        last.or_else(|| topics.find(may_be)).map(|f| f.by("name-behind-reference"))
    }

    /// Takes note of an owner.
    pub(crate) fn learn(&mut self, grounds: &[Ground<'_>], find: &Find) {
        let words = &grounds[find.passage].chars()[find.chars.clone()];
        let again = self.named.last().is_some_and(|f| f.is_at(find));
        if !again && STANDING_IN.begin(words).is_none() {
            // What lies further back is asked for no more.
            if self.named.len() >= 2 * LOOKED_AT {
                self.named.drain(..LOOKED_AT);
            }
            self.named.push(find.clone());
        }
    }
}

/// What sort of owner a word stands for: `县` of `全县`. `None` for a name, and for what stands for none.
fn noun(words: &[char]) -> Option<&[char]> {
    let (len, ()) = STANDING_IN.begin(words)?;
    let noun = match words {
        _ if len != words.len() => return None,
        ['该' | '本' | '我' | '全' | '此', noun @ ..] => noun,
        ['公', '司'] | ['集', '团'] => words,
        _ => return None,
    };
    let vague =
        matches!(noun, [] | ['国' | '球' | '部' | '线' | '案' | '台'] | ['地', '区'] | ['行', '业'] | ['项', '目']);
    (!vague).then_some(noun)
}

/// Whether the sort is a firm's: its name need not end alike.
fn is_firm(noun: &[char]) -> bool {
    matches!(noun, ['公', '司'] | ['集', '团'] | ['企', '业'] | ['股'])
}

fn fits(name: &[char], noun: &[char]) -> bool {
    let is_phrase = |c: &char| c.is_ascii_digit() || is_quote(*c) || "这那个各某全该的两几数".contains(*c);
    if name.len() <= noun.len() {
        return false;
    }
    let alike = match noun {
        // A firm is taken up again by `公司` only where its name says that it is one.
        _ if is_firm(noun) => FIRMS.end(name).is_some(),
        ['校'] => SCHOOLS.end(name).is_some_and(|(len, ())| len < name.len()),
        // `城市` and `小区` are no names.
        ['市' | '区'] if name.len() == 2 => name.ends_with(noun) && NO_PLACES.end(name).is_none(),
        ['院'] => name.len() > 2 && name.ends_with(noun),
        _ => name.ends_with(noun),
    };
    alike && STANDING_IN.begin(name).is_none() && !name.iter().any(is_phrase)
}

#[cfg(test)]
mod tests {
    use crate::lang::zh::link::sample::grounds_of;

    fn behind(text: &str) -> Option<String> {
        let facts = grounds_of(text).facts();
        facts.last()?.refers_to.as_ref().map(|s| s.text.to_string())
    }

    #[test]
    fn a_place_is_the_last_one_that_ends_alike() {
        assert_eq!(behind("青禾县推进改造\n青禾县建成泊位[300个]。全县新增车位[20个]。").as_deref(), Some("青禾县"));
        assert_eq!(
            behind("东湖区新变化\n东湖区引进人才[5名]。青禾县建成泊位[300个]。该区新增车位[20个]。").as_deref(),
            Some("东湖区")
        );
    }

    #[test]
    fn a_firm_is_the_only_one_that_was_named() {
        let text = "云泽精工有限公司扩产\n云泽精工有限公司实现营收[3亿元]。东湖区引进人才[5名]。公司研发投入[20万元]。";
        assert_eq!(behind(text).as_deref(), Some("云泽精工有限公司"));
    }

    #[test]
    fn a_name_stands_for_itself_and_the_whole_country_for_nobody() {
        assert_eq!(behind("青禾县建成泊位[300个]。"), None);
        assert_eq!(behind("青禾县建成泊位[300个]。全国新增车位[20个]。"), None);
        assert_eq!(behind("全县新增车位[20个]。"), None);
    }

    #[test]
    fn of_two_firms_none_is_meant_for_sure() {
        let first = "云泽精工集团扩产\n云泽精工集团实现营收[3亿元]。远航股份实现营收[2亿元]，远航股份是老厂。";
        assert_eq!(behind(&format!("{first}公司研发投入[20万元]。")), None);
    }
}
