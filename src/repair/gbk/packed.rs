//! Our own table of GBK.

use super::{LEADS, index, trails};
use crate::text::packed::Packed;

/// Reads the packed table, see `xtask/src/generate/blob/gbk.rs`. Holes are 0.
pub(super) fn unpack() -> Vec<u16> {
    let mut packed = Packed::new(include_bytes!("table.bin"));
    let mut chars = vec![0; 126 * 191];
    let mut used = vec![false; 0x1_0000];
    let (old, new): (Vec<_>, Vec<_>) =
        LEADS.flat_map(|l| trails().map(move |t| (l, t))).partition(|&(l, t)| (0xa1..=0xf7).contains(&l) && t >= 0xa1);
    let mut last = 0;
    for (lead, trail) in old {
        let difference = packed.signed();
        if difference != 0 {
            last = unit(last + difference);
            chars[index(lead, trail)] = u16::try_from(last).unwrap_or(0);
            used[last.unsigned_abs() as usize] = true;
        }
    }
    let mut next = 0x4e00;
    for (lead, trail) in new {
        while next <= 0x9fa5 && used[next] {
            next += 1;
        }
        let from = if next <= 0x9fa5 { i32::try_from(next).unwrap_or(0) } else { 0 };
        let c = unit(from + packed.signed());
        if c > 1 {
            chars[index(lead, trail)] = u16::try_from(c).unwrap_or(0);
            if (0x4e00..=0x9fa5).contains(&c) {
                next = c.unsigned_abs() as usize;
                used[next] = true;
            }
        }
    }
    chars
}

fn unit(n: i32) -> i32 {
    n.clamp(0, 0xffff)
}
