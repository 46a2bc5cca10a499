//! What looks like the name of an owner.

use std::ops::Range;
use std::sync::LazyLock;

use crate::lang::zh::link::lexicon::{ANAPHORS, ORGANISATIONS};
use crate::lang::zh::link::marks::{is_quote, is_stop};
use crate::lang::zh::link::verb;
use crate::lang::zh::link::words::Words;
use crate::lang::zh::view::is_han;

pub(super) static STANDING_IN: LazyLock<Words<()>> = LazyLock::new(|| Words::of(ANAPHORS));
static ENDINGS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(ORGANISATIONS));

/// What the name of a place ends with, `自治区` and `开发区` among them.
const PLACE_ENDINGS: &str = "省市县区州镇乡村";

/// What an organisation that is named after a place or another may end with.
const SHORT_ENDINGS: &str = "局院校厂馆队团署厅";

/// Names of places and organisations are no longer, by character.
const LONGEST_PLACE: usize = 9;
const LONGEST_NAME: usize = 18;

/// The owner's name that `range` begins with.
///
/// Catches words that stand for an owner (`该市`, `公司`), places (`宜兴市`) and organisations (`宜兴市科技局`), up to the first verb,
/// `的`, `、` or stop. The longest name wins: `宜兴市科技局` and not `宜兴市`.
pub(crate) fn name_at(chars: &[char], range: &Range<usize>) -> Option<Range<usize>> {
    let start = range.clone().find(|&i| !is_quote(chars[i]) && chars[i] != ' ')?;
    let text = &chars[start..range.end];
    let stands_in = STANDING_IN.begin(text).map(|(len, ())| len);
    let place = place_at(text);
    let organisation = organisation_at(text, place.max(stands_in)).filter(|&len| place.is_none_or(|p| len >= p));
    let len = organisation.max(stands_in).or(place)?;
    Some(start..start + len)
}

/// Whether a stretch is such a name and nothing else.
pub(crate) fn is_name(chars: &[char], range: &Range<usize>) -> bool {
    name_at(chars, range).is_some_and(|n| n == *range)
}

fn place_at(text: &[char]) -> Option<usize> {
    let han = text.iter().take(LONGEST_PLACE).take_while(|&&c| is_han(c)).count();
    // `服务申报省级项目`, `建立了科技镇`: what holds a verb is no place.
    let han = (1..=han).find(|&i| text[i - 1] == '了' || verb::begins(&text[i - 1..]).is_some()).map_or(han, |i| i - 1);
    (2..=han).find(|&len| PLACE_ENDINGS.contains(text[len - 1]))
}

/// `place` is the length of the place that the text begins with: behind one, `局` or `团` is enough of an ending.
fn organisation_at(text: &[char], place: Option<usize>) -> Option<usize> {
    let mut best = None;
    if verb::begins(text).is_some() {
        return None;
    }
    for len in 2..=text.len().min(LONGEST_NAME) {
        let (name, last) = (&text[..len], text[len - 1]);
        if is_stop(last) || matches!(last, '的' | '、') {
            break;
        }
        let known = best.or(place);
        let short = known.is_some_and(|k| len > k && len <= k + 8) && SHORT_ENDINGS.contains(last);
        if short || ENDINGS.end(name).is_some_and(|(n, ())| n < len) {
            best = Some(len);
        }
        // `有` is a verb but in `有限公司`; the first two characters of a name may look like one.
        let has = last == '有' && text.get(len) != Some(&'限');
        if len > 3 && (has || matches!(last, '是' | '占' | '将' | '已' | '为') || verb::is_cutting_end(&name[2..]))
        {
            break;
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> Option<String> {
        let chars: Vec<char> = text.chars().collect();
        name_at(&chars, &(0..chars.len())).map(|r| chars[r].iter().collect())
    }

    #[test]
    fn the_longest_name_wins() {
        assert_eq!(name("东港市科技局引进").as_deref(), Some("东港市科技局"));
        assert_eq!(name("东港市引进").as_deref(), Some("东港市"));
        assert_eq!(name("海城电子科技有限公司注册").as_deref(), Some("海城电子科技有限公司"));
    }

    #[test]
    fn words_that_stand_for_an_owner_count() {
        assert_eq!(name("该市引进").as_deref(), Some("该市"));
        assert_eq!(name("公司营收").as_deref(), Some("公司"));
    }

    #[test]
    fn other_words_are_no_owners() {
        assert_eq!(name("引进企业"), None);
        assert_eq!(name(""), None);
    }
}
