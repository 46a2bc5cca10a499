//! The characters of GBK.
//!
//! GB 2312 comes first, each character as the difference to the one before. GBK then added, in the order of Unicode, the
//! ideographs that GB 2312 lacks, so each of the others is coded as the difference to the next ideograph not yet used, which is
//! nearly always none.

use std::collections::{BTreeMap, BTreeSet};

use super::List;
use super::pack::signed;

pub(super) fn pack(list: &List) -> Result<Vec<u8>, String> {
    let table = read(list)?;
    let mut out = Vec::new();
    let mut unused: BTreeSet<u16> = (0x4e00..=0x9fa5).collect();
    let mut last = 0;
    let (old, new): (Vec<u16>, Vec<u16>) = pairs().partition(|&p| is_gb2312(p));
    for pair in old {
        // A hole is coded as no difference, which no two neighbours have.
        let c = table.get(&pair).copied().unwrap_or(last);
        signed(&mut out, i32::from(c) - i32::from(last));
        unused.remove(&c);
        last = c;
    }
    let mut last = 0;
    for pair in new {
        let next = unused.range(last..).next().copied().unwrap_or(0);
        // Here a hole is coded as U+0001.
        let c = table.get(&pair).copied().unwrap_or(1);
        signed(&mut out, i32::from(c) - i32::from(next));
        if unused.remove(&c) {
            last = c;
        }
    }
    Ok(out)
}

/// All pairs of a lead and a trail byte, in order.
fn pairs() -> impl Iterator<Item = u16> {
    (0x81..=0xfe_u16).flat_map(|lead| (0x40..=0xfe_u16).filter(|&t| t != 0x7f).map(move |trail| lead << 8 | trail))
}

fn is_gb2312(pair: u16) -> bool {
    (0xa1..=0xf7).contains(&(pair >> 8)) && (pair & 0xff) >= 0xa1
}

fn read(list: &List) -> Result<BTreeMap<u16, u16>, String> {
    let mut table = BTreeMap::new();
    for row in &list.rows {
        let first = List::cell(row, 0)?;
        let mut pair = u16::from_str_radix(first, 16).map_err(|e| format!("{first}: {e}"))?;
        for c in List::cell(row, 1)?.chars() {
            table.insert(pair, u16::try_from(u32::from(c)).map_err(|_| format!("{c} is beyond the first plane"))?);
            pair += if pair & 0xff == 0x7e { 2 } else { 1 };
        }
    }
    Ok(table)
}
