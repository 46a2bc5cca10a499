//! The repairs of a misread line: what is certain at once, and the likeliest character where a byte is gone.

use std::borrow::Cow;

use super::Mistake;
use super::line::{Byte, Line, Rebuilt};
use crate::repair::RepairKind;
use crate::repair::edit::Edit;
use crate::repair::grain::Grain;
use crate::repair::model::{DocumentModel, is_common};
use crate::text::sort::sort_by;

/// A lost byte is inferred when the next best guess costs so much more.
const MARGIN: i32 = 100;

/// One edit for each stretch that is certain, and one for each that is not.
pub(super) fn edits(line: &Line<'_>, mistake: Mistake, model: &DocumentModel) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    let (mut at, mut last) = (0, None);
    for group in &line.groups {
        let mut after = String::new();
        let mut certain = true;
        for (n, rebuilt) in group.chars.iter().enumerate() {
            let c = match *rebuilt {
                Rebuilt::Same(c) | Rebuilt::Whole(c) => c,
                Rebuilt::Broken(first, second) => {
                    certain = false;
                    let next =
                        group.chars.get(n + 1).and_then(|r| if let Rebuilt::Whole(c) = r { Some(*c) } else { None });
                    infer(first, second, (last, next), mistake, model)
                }
            };
            after.push(c);
            last = Some(c);
        }
        let (start, end) = (line.start + at, line.start + group.end);
        let grain = Grain::changed(group.end - at, after.len());
        if after != line.text[at..group.end] {
            match edits.last_mut() {
                Some(open) if open.end == start && open.certain && certain => {
                    open.end = end;
                    open.after.push_str(&after);
                    open.grain.push(grain);
                }
                _ => edits.push(edit(start, end, after, grain, mistake.kind, certain)),
            }
        }
        at = group.end;
    }
    edits
}

/// The likeliest character with these bytes between two others: the pair must be one that the wrong charset lacks.
fn infer(
    first: Byte,
    second: Byte,
    (last, next): (Option<char>, Option<char>),
    mistake: Mistake,
    model: &DocumentModel,
) -> char {
    let mut costs: Vec<(i32, char)> = Vec::new();
    for byte in 0x40..=0xfe_u8 {
        let (lead, trail) = match (first, second) {
            (Byte::Lost, Byte::Known(trail)) => (byte, trail),
            (Byte::Known(lead), Byte::Lost) => (lead, byte),
            _ => break,
        };
        // A byte that is gone at the start began no pair with the one behind it.
        let paired = first == Byte::Lost && is_pair_everywhere(lead, trail, mistake);
        if let Some(c) = (mistake.meant.decode)(lead, trail).filter(|&c| !paired && is_common(c)) {
            costs.push((model.cost(last, c) + next.map_or(0, |n| model.cost(Some(c), n)), c));
        }
    }
    sort_by(&mut costs, Ord::cmp);
    match costs[..] {
        [(best, c), (second, _), ..] if second - best >= MARGIN => c,
        [(_, c)] => c,
        _ => '\u{fffd}',
    }
}

/// Whether every decoder of the charset that was taken has this pair: some have characters for private use, or Hong Kong's.
fn is_pair_everywhere(lead: u8, trail: u8, mistake: Mistake) -> bool {
    let disputed = mistake.kind == RepairKind::GbkAsBig5 && matches!(lead, 0xc6..=0xc8 | 0xf9);
    !disputed && (mistake.read.decode)(lead, trail).is_some_and(|c| !matches!(c, '\u{e000}'..='\u{f8ff}'))
}

fn edit(start: usize, end: usize, after: String, grain: Grain, kind: RepairKind, certain: bool) -> Edit {
    let reason = match (kind, certain) {
        (RepairKind::Big5AsGbk, true) => "Big5 that was read as GBK",
        (RepairKind::Big5AsGbk, false) => {
            "Big5 that was read as GBK; a byte that is gone is inferred, or its character is U+FFFD"
        }
        (_, true) => "GBK that was read as Big5",
        (_, false) => "GBK that was read as Big5; a byte that is gone is inferred, or its character is U+FFFD",
    };
    Edit { start, end, after, kind, certain, reason: Cow::Borrowed(reason), grain: vec![grain] }
}
