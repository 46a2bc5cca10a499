//! The verb that governs a figure.

use std::ops::Range;

use super::change;
use super::clause::Clause;
use super::indicator::Left;
use super::verb;

/// The verb of change that touches the number (`增长`, `增至`), else the verb before the noun phrase (`签订`合作协议19份), else the verb
/// that touches the number (`签订`146份).
///
/// Rule `verb-of-change`: the verb that says how it changed, right before the number: `增长`8.5%, `增至`20家. Not `增速`8.5%, a noun.
///
/// Rule `verb-before-noun`: the verb in front of what is counted: `签订`合作协议12份. Not a verb inside the name, `对接`合作35家次.
///
/// Rule `verb-before-number`: the verb that touches the number: `签订`126份. Not what only leads to it, `共`126份.
pub(crate) fn of_figure(
    clause: &Clause<'_>,
    moved: Option<&change::Verb>,
    left: &Left,
) -> Option<(Range<usize>, &'static str)> {
    if let Some(v) = moved {
        let reached = usize::from(v.reached && matches!(clause.chars.get(v.chars.end), Some('至' | '到' | '为')));
        return Some((v.chars.start..v.chars.end + reached, "verb-of-change"));
    }
    if let Some(v) = &left.verb {
        return Some((v.clone(), "verb-before-noun"));
    }
    let text = clause.text(&clause.left);
    let len = verb::ends(text)?;
    Some((clause.left.end - len..clause.left.end, "verb-before-number"))
}

#[cfg(test)]
mod tests {
    use crate::lang::zh::link::sample::grounds_of;

    fn action(text: &str) -> Option<String> {
        grounds_of(text).facts().last().and_then(|f| f.action.clone()).map(|s| s.text.into_string())
    }

    #[test]
    fn the_governing_verb_is_found_on_either_side_of_the_noun() {
        assert_eq!(action("签订[146份]合作协议。").as_deref(), Some("签订"));
        assert_eq!(action("累计引进创新平台[5个]。").as_deref(), Some("引进"));
        assert_eq!(action("企业增至[20家]。").as_deref(), Some("增至"));
    }

    #[test]
    fn a_noun_alone_has_no_verb() {
        assert_eq!(action("合同金额[4970万元]。"), None);
    }
}
