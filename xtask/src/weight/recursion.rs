//! Functions of the module that can come to call themselves: each is a depth that a text might choose.

use std::collections::BTreeSet;

use super::module::{Module, Reader};
use super::name;

/// What may, and how deep it goes.
const BOUNDED: [(&str, &str); 7] = [
    ("alloc::collections::btree", "the height of a tree"),
    ("core::slice::sort", "the logarithm of the length"),
    ("core::str::iter::SplitInternal", "once, where the last piece is empty"),
    ("tallymark::analyse::analyse", "once, for the words of a correction"),
    ("tallymark::lang::en::link::time::prepositional", "once, from `since` to an `in` behind it"),
    ("tallymark::number::decimal::Decimal::power", "once, where the power is negative"),
    ("tallymark::report::xlsx::column_name", "the logarithm of the number of columns"),
];

/// The paths of all that call themselves, by way of others too, and that nobody has bounded. Calls through tables, as of trait objects,
/// are not followed; `None` where the module has instructions that are not known here.
pub(super) fn unbounded(module: &Module<'_>) -> Option<BTreeSet<String>> {
    let functions: Vec<_> = module.functions().collect();
    let calls = functions.iter().map(|(_, body)| callees(body)).collect::<Option<Vec<_>>>()?;
    let own = |callee: &u32| usize::try_from(callee.checked_sub(module.imported())?).ok();
    let graph: Vec<Vec<usize>> = calls.iter().map(|callees| callees.iter().filter_map(own).collect()).collect();
    let recursive = (0..graph.len()).filter(|&at| reaches(&graph, at)).map(|at| name::path(functions[at].0));
    let known = |path: &String| BOUNDED.iter().any(|(bounded, _)| path.starts_with(bounded));
    Some(recursive.flatten().filter(|path| !known(path)).collect())
}

/// Whether a way leads from the function back to itself.
fn reaches(graph: &[Vec<usize>], start: usize) -> bool {
    let mut seen = vec![false; graph.len()];
    let mut waiting = graph[start].clone();
    while let Some(at) = waiting.pop() {
        if at == start {
            return true;
        }
        if let Some(seen) = seen.get_mut(at).filter(|seen| !**seen) {
            *seen = true;
            waiting.extend(&graph[at]);
        }
    }
    false
}

/// The numbers of the functions that a body calls by name.
fn callees(body: &[u8]) -> Option<Vec<u32>> {
    let mut code = Reader::new(body);
    for _ in 0..code.number()? {
        code.number()?;
        code.byte()?;
    }
    let mut callees = Vec::new();
    while !code.is_at_end() {
        match code.byte()? {
            0x10 | 0x12 => callees.push(code.number()?),
            0x02..=0x04 | 0x0c | 0x0d | 0x20..=0x26 | 0x3f..=0x42 | 0xd0 | 0xd2 => code.skip_numbers(1)?,
            0x11 | 0x13 | 0x28..=0x3e => code.skip_numbers(2)?,
            0x0e => {
                let labels = code.number()?;
                code.skip_numbers(labels + 1)?;
            }
            0x1c => {
                let types = code.number()?;
                code.skip_numbers(types)?;
            }
            0x43 => code.skip(4),
            0x44 => code.skip(8),
            0xfc => match code.number()? {
                0..=7 => {}
                8 | 10 | 12 | 14 => code.skip_numbers(2)?,
                9 | 11 | 13 | 15..=17 => code.skip_numbers(1)?,
                _ => return None,
            },
            0x00 | 0x01 | 0x05 | 0x0b | 0x0f | 0x1a | 0x1b | 0x45..=0xc4 | 0xd1 => {}
            _ => return None,
        }
    }
    Some(callees)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_are_found_amid_other_instructions() {
        // (i32.const 16) (call 3) (drop) (i64.const -1) (drop) (call 300) (end), with two locals of i32
        let body = [1, 2, 0x7f, 0x41, 0x10, 0x10, 3, 0x1a, 0x42, 0x7f, 0x1a, 0x10, 0xac, 2, 0x0b];
        assert_eq!(callees(&body), Some(vec![3, 300]));
        assert_eq!(callees(&[0, 0xfd, 0, 0x0b]), None);
    }

    #[test]
    fn a_way_back_may_lead_over_others() {
        let graph = [vec![1], vec![2], vec![0, 3], vec![3], vec![0]];
        assert_eq!((0..5).map(|at| reaches(&graph, at)).collect::<Vec<_>>(), [true, true, true, true, false]);
    }
}
