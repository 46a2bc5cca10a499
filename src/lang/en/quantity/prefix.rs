//! Metric prefixes: `nanograms`, `terawatts`, `megahertz`.

use super::unit::Unit;
use crate::lang::en::lexicon::{METRIC_PREFIXES, METRIC_UNITS};
use crate::lang::en::phrase::find;
use crate::lang::en::view::View;
use crate::metric::Kind;

/// The unit of one word with a prefix at token `at`, its plural too.
pub(super) fn prefixed(view: &View<'_>, at: usize) -> Option<(usize, Unit)> {
    let word = view.word(at);
    // Of `megalitre2` nobody knows what it is.
    if view.glued(at + 1) && view.is_number(at + 1) {
        return None;
    }
    let (rest, sign) = prefix(word)?;
    let &(_, code) = find(METRIC_UNITS, rest).or_else(|| find(METRIC_UNITS, rest.strip_suffix('s')?))?;
    let kind = if code == "s" { Kind::Duration } else { Kind::Measure };
    Some((at + 1, Unit { kind, code: format!("{sign}{code}"), power: 0 }))
}

fn prefix(word: &str) -> Option<(&str, &'static str)> {
    METRIC_PREFIXES.iter().find_map(|&(name, sign)| Some((word.strip_prefix(name)?, sign)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::en::view::tests::view;

    fn code(text: &str) -> Option<String> {
        prefixed(&view(text), 0).map(|u| u.1.code)
    }

    #[test]
    fn a_prefix_goes_with_every_metric_unit() {
        assert_eq!(code("nanograms").as_deref(), Some("ng"));
        assert_eq!(code("terajoule").as_deref(), Some("TJ"));
        assert_eq!(code("microseconds").as_deref(), Some("us"));
    }

    #[test]
    fn words_that_begin_alike_are_no_units() {
        assert_eq!(code("megaphones"), None);
        assert_eq!(code("millionaires"), None);
        assert_eq!(code("kilo"), None);
        assert_eq!(code("megalitre2"), None);
    }
}
