//! A verb of change with its object before the number: `增加运力两成`.

use super::{Moved, verb};
use crate::lang::zh::link::clause::Clause;
use crate::lang::zh::view::is_han;

/// The object is no longer, by character.
const LONGEST_OBJECT: usize = 6;

/// The verb of change whose object stands right before a share: `增加运力两成`, `降低成本20%`.
///
/// Only for shares: an amount behind an object is what was added (`新增学位8640个`). Nothing where another word leads over to the
/// number: `提高效率达5%` names a level, `贡献经济增长2个百分点` a part.
pub(super) fn before(clause: &Clause<'_>) -> Option<Moved> {
    let text = clause.text(&clause.left);
    let lowest = text.len().saturating_sub(LONGEST_OBJECT);
    let end = (lowest..text.len().saturating_sub(1)).rev().find(|&end| {
        verb::end(&text[..end]).is_some_and(|(len, _)| len > 1 && !is_comparing(&text[end - len..end]))
            && text[end..].iter().all(|&c| is_object(c))
    })?;
    let (len, direction) = verb::end(&text[..end])?;
    let start = clause.left.start + end - len;
    Some((direction, start..start + len))
}

/// `高出全国2个百分点` stands beside the country.
fn is_comparing(verb: &[char]) -> bool {
    matches!(verb, ['高' | '低' | '多' | '少' | '贵', '出'])
}

fn is_object(c: char) -> bool {
    is_han(c)
        && !matches!(
            c,
            '至' | '到'
                | '达'
                | '为'
                | '占'
                | '的'
                | '超'
                | '是'
                | '有'
                | '率'
                | '比'
                | '仅'
                | '约'
                | '中'
                | '后'
                | '了'
        )
}
