//! Running text that no rule has a word for, told by its looks and its first letters.
//!
//! Most of an article are paragraphs of finished sentences, and most of them hold no phrase that means anything amid sentences. To
//! fold them for the rules and to ask each of these takes several times as long as to see that none would answer.

use super::{breadcrumb, byline, hashtags, menu, phrases};
use crate::article::date;
use crate::article::phrase::{glance, may_be_whole};
use crate::article::shape::Shape;
use crate::article::view::{Folding, fold, is_decoration};

/// Narrower lines may be anything.
const NARROW: u32 = 120;

/// Bytes of a line that is looked at: a longer one is white space for the greater part.
const LONGEST: usize = 2000;

/// Whether the line is one of sentences for which [`judge`](super::judge) has no verdict, and no date stands at its end. `false`
/// where it takes more than a glance to tell.
pub(crate) fn is_plain_prose(line: &str, shape: Shape) -> bool {
    let rules = [breadcrumb::may_be, byline::may_be, hashtags::may_be, menu::may_be];
    if shape.width <= NARROW
        || shape.letters == 0
        || !phrases::holds_sentence(shape)
        || line.len() > LONGEST
        || rules.iter().any(|may_be| may_be(shape))
        || may_be_address(line)
        || shape.digits > 1 && may_end_with_date(line)
    {
        return false;
    }
    let glance = glance(line, shape.width);
    !glance.says && (!phrases::may_be_whole(shape) || glance.foreign || !may_be_whole(line))
}

/// Whether the line may be an address, which holds no space.
fn may_be_address(line: &str) -> bool {
    Folding::of(line).find(|&c| c != ' ').is_some_and(|c| matches!(c, 'h' | 'w')) && !line.contains(' ')
}

fn may_end_with_date(line: &str) -> bool {
    line.chars().rev().map(fold).find(|&c| !is_decoration(c)).is_some_and(date::may_end)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::article::phrase::find;
    use crate::article::phrase_table::{CAPTION, COMMENT, EXEMPT, INTERFACE, LEGAL, NAVIGATION, RELATED};
    use crate::article::rule::{Sight, judge};
    use crate::article::view::View;

    const PROSE: &str = "港务局说，去年全市新增驳船719艘，其中106艘用上了电池。今年上半年，又有12家船厂开工，带动就业3400人。码头边的居民说，夜里安静多了。";

    fn is_plain(line: &str) -> bool {
        is_plain_prose(line, Shape::of(line))
    }

    #[test]
    fn paragraphs_are_told_at_a_glance() {
        assert!(is_plain(PROSE));
        assert!(is_plain(
            "The harbour counted 719 barges last year, and 106 of them ran on batteries, it said on Monday in a long letter. By next summer it wants three hundred."
        ));
    }

    #[test]
    fn what_means_something_amid_sentences_takes_more_than_a_glance() {
        for words in ["版权所有，未经授权不得转载。", "以上内容仅供参考，投资需谨慎。", "2024年5月1日"]
        {
            assert!(!is_plain(&format!("{PROSE}{words}")), "{words}");
        }
        assert!(!is_plain("分享 打印 收藏 举报！".repeat(12).as_str()));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(5000))]
        #[test]
        fn no_rule_has_a_word_for_it(pieces in prop::collection::vec(piece(), 1..14)) {
            let line = pieces.concat();
            let line = line.trim();
            let shape = Shape::of(line);
            if !is_plain_prose(line, shape) {
                return Ok(());
            }
            let (mut view, mut hits) = (View::default(), Vec::new());
            view.read(line);
            find(&view, &mut hits);
            prop_assert_eq!(judge(&Sight { view: &view, shape, hits: &hits }), None);
        }
    }

    /// Sentences, phrases as they are and spaced out, and what may stand between them.
    fn piece() -> impl Strategy<Value = String> {
        let all = [EXEMPT, LEGAL, INTERFACE, RELATED, COMMENT, CAPTION, NAVIGATION];
        let phrases: Vec<&str> = all.into_iter().flatten().map(|&(phrase, ..)| phrase).collect();
        let phrase = prop::sample::select(phrases);
        let spaced = |p: &str| p.chars().flat_map(|c| [c, ' ']).collect::<String>();
        let between =
            prop::sample::select(vec!["。", "，", " ", "\u{200b}", "!", ". ", "#", "【", "www.", "12:30", "日"]);
        let sentence = prop::sample::select(PROSE.split_inclusive('。').collect::<Vec<_>>());
        prop_oneof![
            phrase.clone().prop_map(str::to_owned),
            phrase.prop_map(spaced),
            between.prop_map(str::to_owned),
            sentence.prop_map(str::to_owned),
        ]
    }
}
