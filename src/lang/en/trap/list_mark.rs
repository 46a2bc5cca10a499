//! Numbers of list items.

use crate::lang::en::view::View;
use crate::metric::TrapReason;

/// The number of a list item at the start of a line: `3.`, `(2)`, `4)`, `1:`. `3.5 million` and `3 people` are none.
pub(super) fn list_mark(view: &View<'_>, i: usize) -> Option<(usize, TrapReason)> {
    let opened = i == 1 && view.word(0) == "(";
    if !(i == 0 || opened) || !view.is_number(i) || view.word(i).len() > 2 || !view.glued(i + 1) {
        return None;
    }
    let closed = match view.word(i + 1) {
        ")" => true,
        "." | ":" => !opened && !view.glued(i + 2) && i + 2 < view.len(),
        _ => false,
    };
    closed.then_some((i + 1, TrapReason::ListMark))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::en::view::tests::view;

    #[test]
    fn only_a_mark_behind_the_number_makes_it_a_list_number() {
        assert!(list_mark(&view("3. Bikes outnumber cars"), 0).is_some());
        assert!(list_mark(&view("(2) Bikes"), 1).is_some());
        assert!(list_mark(&view("3 bikes"), 0).is_none());
        assert!(list_mark(&view("3.5 bikes"), 0).is_none());
    }
}
