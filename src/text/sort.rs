//! One sorting routine for lists of every type.
//!
//! The standard library's is compiled anew for each type, some kilobytes every time. Here only numbers are sorted, and what they stand
//! for is then put into their order: a little slower, and far smaller.

use std::cmp::Ordering;

/// Sorts a list; what compares equal keeps its order.
pub(crate) fn sort_by<T>(list: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let order = in_order(list.len(), &|a, b| compare(&list[a], &list[b]));
    put(list, order);
}

/// Sorts a list by a key; what has the same key keeps its order.
pub(crate) fn sort_by_key<T, K: Ord>(list: &mut [T], key: impl Fn(&T) -> K) {
    // Each key is asked for once: many count the characters of a word.
    let keys: Vec<K> = list.iter().map(key).collect();
    put(list, in_order(list.len(), &|a, b| keys[a].cmp(&keys[b])));
}

/// Puts a list into an order.
fn put<T>(list: &mut [T], mut order: Vec<usize>) {
    for first in 0..order.len() {
        let mut to = first;
        while order[to] != first {
            let from = std::mem::replace(&mut order[to], to);
            list.swap(to, from);
            to = from;
        }
        order[to] = to;
    }
}

#[inline(never)]
fn in_order(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..len).collect();
    order.sort_by(|&a, &b| compare(a, b));
    order
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library_does(list: Vec<(u8, u16)>) {
            let (mut ours, mut theirs) = (list.clone(), list);
            sort_by_key(&mut ours, |&(key, _)| key);
            theirs.sort_by_key(|&(key, _)| key);
            prop_assert_eq!(ours, theirs);
        }
    }
}
