//! What a change is against.

use super::site::Site;
use crate::lang::en::lexicon::BASES;
use crate::lang::en::phrase::longest_at;
use crate::metric::Slot;

/// `year on year`, `from a year earlier`, `than the previous month`, in the figure's clause: behind it first, then before it.
///
/// A level has none: `sales rose 5% year on year to **$3bn**`. An amount more or fewer than before is as good as a change.
pub(super) fn basis(site: &Site<'_, '_>, changes: bool) -> Option<Slot> {
    let compares = (site.to..site.end.min(site.to + 3)).any(|k| {
        matches!(site.view.word(k), "more" | "fewer" | "less" | "higher" | "lower" | "above" | "below" | "ahead")
    });
    if !changes && !compares {
        return None;
    }
    let behind = site.to..site.next.min(site.to + 14);
    let before = site.floor()..site.from;
    let at = behind.chain(before).find_map(|k| longest_at(site.view, k, BASES).map(|(end, _)| (k, end)))?;
    site.slot(at, "basis-phrase")
}
